// A scorecard as pictures: the ring with the total, and bars with whiskers for what is unknown.
// SPDX-License-Identifier: MIT
#ifndef SSI_REPORT_SVG_HPP
#define SSI_REPORT_SVG_HPP

#include "ssi/report/escape.hpp"
#include "ssi/report/sentences.hpp"

namespace ssi {
inline namespace SSI_ABI {
namespace report {

/// Whether a picture stands alone, with its own style, or in a page that has picture_style once: a file is
/// `svg_ring(out, card)`, a part of a page `svg_ring(out, card, english, Setting::in_page)`.
enum class Setting : unsigned char { alone, in_page };

/// The style of all pictures, light and dark. The colours are four of Okabe and Ito's, which stay apart for
/// colour-blind eyes, made darker or lighter until each has a contrast of 3 to 1 with its background, and text of 4.5
/// to 1 (WCAG 2.1).
inline constexpr Text picture_style = R"(
.ssi{--ink:#1b1f24;--soft:#57606a;--paper:#ffffff;--track:#d0d7de;--c0:#0072b2;--c1:#b35c00;--c2:#00795a;--c3:#9b4f96;
font-family:system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif}
@media (prefers-color-scheme:dark){.ssi{--ink:#e6edf3;--soft:#9ea7b3;--paper:#0d1117;--track:#3d444d;--c0:#56b4e9;--c1:#e69f00;
--c2:#2fbf95;--c3:#d98bc0}}
@media print{.ssi{--ink:#000000;--soft:#57606a;--paper:#ffffff;--track:#d0d7de;--c0:#0072b2;--c1:#b35c00;--c2:#00795a;--c3:#9b4f96}}
.ssi text{fill:var(--ink)}.ssi .soft{fill:var(--soft)}.ssi .track{fill:var(--track)}.ssi .paper{fill:var(--paper)}
.ssi .f0{fill:var(--c0)}.ssi .f1{fill:var(--c1)}.ssi .f2{fill:var(--c2)}.ssi .f3{fill:var(--c3)}
.ssi .s0{stroke:var(--c0)}.ssi .s1{stroke:var(--c1)}.ssi .s2{stroke:var(--c2)}.ssi .s3{stroke:var(--c3)}
.ssi .st{stroke:var(--track)}.ssi .si{stroke:var(--ink)}
)";

namespace detail {

struct Size {
  int width, height;
};

// A picture: role and label for screen readers, the same as a title, a description, and the paper.
template <class W>
constexpr void begin_picture(W& w, Size size, Text title, Setting setting) {
  w("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"ssi\" role=\"img\" viewBox=\"0 0 ", size.width, ' ', size.height,
    "\" aria-label=\"", Xml{title}, "\"><title>", Xml{title}, "</title>");
  if (setting == Setting::alone)
    w("<style>", picture_style, "</style><rect class=\"paper\" width=\"", size.width, "\" height=\"", size.height,
      "\"/>");
}

[[nodiscard]] constexpr std::int64_t scaled(Points points, Points max, std::int64_t length) {
  return (2 * points.micropoints() * length + max.micropoints()) / (2 * max.micropoints());
}

// Wide enough for titles, narrow enough that they are still read on a telephone.
inline constexpr int bars_width = 400, bar_width = 256, bar_height = 48;

struct Bar {
  int y;
  Text title;
  Points low, high, max;
  bool known;
  std::size_t colour;
};

// A title, and below it the bar and its numbers, "18.77 / 25" or "17.81-19.81 / 25"; the whisker reaches from what is
// earned to what may be.
template <class W>
constexpr void write_bar(W& w, const Bar& bar, const Language& language) {
  w("<text x=\"0\" y=\"", bar.y + 15, "\" font-size=\"14\">", Clipped{bar.title, 44}, "</text><text x=\"", bars_width,
    "\" y=\"", bar.y + 34, "\" font-size=\"14\" text-anchor=\"end\" class=\"soft\">");
  if (bar.known)
    w(language(bar.low));
  else
    w('?');
  if (bar.known && bar.low != bar.high) w("\xE2\x80\x93", language(bar.high));
  const std::int64_t from = scaled(bar.low, bar.max, bar_width), to = scaled(bar.high, bar.max, bar_width);
  w(" / ", language(bar.max, 0), "</text><rect class=\"track\" x=\"0\" y=\"", bar.y + 24, "\" width=\"", bar_width,
    "\" height=\"10\" rx=\"2\"/><rect class=\"f", bar.colour % 4, "\" x=\"0\" y=\"", bar.y + 24, "\" width=\"", from,
    "\" height=\"10\" rx=\"2\"/>");
  if (bar.low != bar.high)
    w("<path class=\"si\" fill=\"none\" stroke-width=\"2\" d=\"M", from, ' ', bar.y + 29, 'H', to, 'M', from, ' ',
      bar.y + 23, "v12M", to, ' ', bar.y + 23, "v12\"/>");
}

}  // namespace detail

/// The total as a ring, an arc for each pillar; what is unknown is pale. Unit of length: 240 by 240.
template <class Out>
constexpr Out svg_ring(Out out, const Scorecard& card, const Language& language = english,
                       Setting setting = Setting::alone) {
  Writer w{std::move(out)};
  detail::begin_picture(w, {240, 240}, headline(card, language), setting);
  w("<desc>");
  for (std::size_t i = 0; i < card.pillars.size(); ++i)
    w(i > 0 ? "; " : "", Xml{language(card.names[i].title)}, ": ", Xml{headline(card, i, language)});
  w("</desc><g fill=\"none\" stroke-width=\"26\" transform=\"rotate(-90 120 120)\"><circle class=\"st\" cx=\"120\" "
    "cy=\"120\" r=\"96\"/>");
  std::int64_t begin = 0;
  Points before;
  const auto arc = [&](std::size_t i, std::int64_t from, std::int64_t to, Text opacity) {
    if (to > from)
      w("<circle class=\"s", i % 4, "\" cx=\"120\" cy=\"120\" r=\"96\" pathLength=\"10000\" stroke-dasharray=\"",
        to - from, " 10000\" stroke-dashoffset=\"", -from, "\" stroke-opacity=\"", opacity, "\"/>");
  };
  for (std::size_t i = 0; i < card.pillars.size(); ++i) {
    const Tally& tally = card.pillars[i];
    const auto length = [&](Points points) { return detail::scaled(points, card.total.max, 10000); };
    arc(i, begin, begin + length(tally.earned), "1");
    arc(i, begin + length(tally.earned), begin + length(tally.high()), ".3");
    before += tally.max;
    begin = length(before);
  }
  w("</g>");
  const Points low = card.printed_total(), high = low + (card.total.max - card.total.covered);
  w("<text x=\"120\" y=\"124\" text-anchor=\"middle\" font-weight=\"600\" font-size=\"", low == high ? 40 : 21, "\">",
    language(low));
  if (low != high) w("\xE2\x80\x93", language(high));
  w("</text><text class=\"soft\" x=\"120\" y=\"148\" text-anchor=\"middle\" font-size=\"15\">",
    Clipped{language("of #", {language(card.total.max, 0)}), 20}, "</text></svg>\n");
  return w.out();
}

/// A bar for each pillar. Unit of length: 400 wide, 48 high for each.
template <class Out>
constexpr Out svg_pillars(Out out, const Scorecard& card, const Language& language = english,
                          Setting setting = Setting::alone) {
  Writer w{std::move(out)};
  const int height = static_cast<int>(card.pillars.size()) * detail::bar_height;
  detail::begin_picture(w, {detail::bars_width, height}, language("Points by pillar"), setting);
  for (std::size_t i = 0; i < card.pillars.size(); ++i) {
    const Tally& tally = card.pillars[i];
    const Points low = card.printed_of(i);
    detail::write_bar(w,
                      {.y = static_cast<int>(i) * detail::bar_height,
                       .title = language(card.names[i].title),
                       .low = low,
                       .high = low + (tally.max - tally.covered),
                       .max = tally.max,
                       .known = tally.covered > Points{},
                       .colour = i},
                      language);
  }
  w("</svg>\n");
  return w.out();
}

/// A bar for each signal of a pillar. Unit of length: 400 wide, 48 high for each.
template <class Out>
constexpr Out svg_signals(Out out, const Scorecard& card, std::size_t pillar, const Language& language = english,
                          Setting setting = Setting::alone) {
  Writer w{std::move(out)};
  int height = 0;
  for (const Row& row : card.rows)
    height += row.place.pillar == pillar && row.possible > Points{} ? detail::bar_height : 0;
  detail::begin_picture(w, {detail::bars_width, height}, language(card.names[pillar].title), setting);
  int y = 0;
  for (std::size_t i = 0; i < card.rows.size(); ++i) {
    const Row& row = card.rows[i];
    // A signal of no weight has no bar.
    if (row.place.pillar != pillar || row.possible == Points{}) continue;
    const Points low = card.printed[i];
    detail::write_bar(w,
                      {.y = y,
                       .title = language(row.title),
                       .low = low,
                       .high = low + row.open(),
                       .max = row.possible,
                       .known = !row.wholly_unknown(),
                       .colour = pillar},
                      language);
    y += detail::bar_height;
  }
  w("</svg>\n");
  return w.out();
}

}  // namespace report
}  // namespace SSI_ABI
}  // namespace ssi

#endif
