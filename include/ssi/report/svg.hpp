// A scorecard as pictures: the ring with the total, and a bar for each pillar or signal.
// SPDX-License-Identifier: MIT
#ifndef SSI_REPORT_SVG_HPP
#define SSI_REPORT_SVG_HPP

#include "ssi/report/escape.hpp"
#include "ssi/report/sentences.hpp"

namespace ssi {
inline namespace SSI_ABI {
namespace report {

/// Whether a picture stands alone, with its style and its words, or in a page that has picture_style once and says the
/// words itself, where they grow with the reader's text: it is then shapes alone. A file is `svg_ring(out, card)`, a
/// part of a page `svg_ring(out, card, english, Setting::in_page)`.
enum class Setting : unsigned char { alone, in_page };

/// The style of all pictures, light, dark, in print and in forced colours. The colours are four of Okabe and Ito's,
/// which stay apart for colour-blind eyes, made darker or lighter until each has a contrast of 3 to 1 with its
/// background, and text of 4.5 to 1 (WCAG 2.1).
inline constexpr Text picture_style = R"(
.ssi{--ink:#1b1f24;--soft:#57606a;--paper:#ffffff;--track:#d0d7de;--c0:#0072b2;--c1:#b35c00;--c2:#00795a;--c3:#9b4f96;
font-family:system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif}
@media (prefers-color-scheme:dark){.ssi{--ink:#e6edf3;--soft:#9ea7b3;--paper:#0d1117;--track:#3d444d;--c0:#56b4e9;--c1:#e69f00;
--c2:#2fbf95;--c3:#d98bc0}}
@media print{.ssi{--ink:#000000;--soft:#57606a;--paper:#ffffff;--track:#d0d7de;--c0:#0072b2;--c1:#b35c00;--c2:#00795a;--c3:#9b4f96}}
@media (forced-colors:active){.ssi{--ink:CanvasText;--soft:CanvasText;--paper:Canvas;--track:Canvas;--c0:Highlight;--c1:Highlight;
--c2:Highlight;--c3:Highlight}.ssi .track{stroke:CanvasText}.ssi .sg{stroke:GrayText!important}}
.ssi text{fill:var(--ink)}.ssi .soft{fill:var(--soft)}.ssi .track{fill:var(--track)}.ssi .paper{fill:var(--paper)}
.ssi .f0{fill:var(--c0)}.ssi .f1{fill:var(--c1)}.ssi .f2{fill:var(--c2)}.ssi .f3{fill:var(--c3)}
.ssi .s0{stroke:var(--c0)}.ssi .s1{stroke:var(--c1)}.ssi .s2{stroke:var(--c2)}.ssi .s3{stroke:var(--c3)}
.ssi .st,.ssi .sg{stroke:var(--track)}.ssi .si{stroke:var(--ink)}.ssi .sp{stroke:var(--paper)}
)";

namespace detail {

struct Size {
  int width, height;
};

// A picture: role and label for screen readers, the same as a title, and the paper. In a page shapes alone, which
// screen readers skip, as the page says the same.
template <class W>
constexpr void begin_picture(W& w, Size size, Text title, Setting setting) {
  w("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"ssi\" viewBox=\"0 0 ", size.width, ' ', size.height, '"');
  if (setting == Setting::in_page) return void(w(" aria-hidden=\"true\">"));
  w(" role=\"img\" aria-label=\"", Xml{title}, "\"><title>", Xml{title}, "</title><style>", picture_style,
    "</style><rect class=\"paper\" width=\"", size.width, "\" height=\"", size.height, "\"/>");
}

// What the picture shows, for whoever does not see it: a label hides what is inside.
template <class W>
constexpr void describe_pillars(W& w, const Scorecard& card, const Language& language) {
  w("<desc>");
  for (std::size_t i = 0; i < card.pillars.size(); ++i)
    w(i > 0 ? "; " : "", Xml{language(card.names[i].title)}, ": ", Xml{headline(card, i, language)});
  w("</desc>");
}

[[nodiscard]] constexpr std::int64_t scaled(Points points, Points max, std::int64_t length) {
  return (2 * points.micropoints() * length + max.micropoints()) / (2 * max.micropoints());
}

// A length in hundredths, as a decimal number.
struct Hundredths {
  std::int64_t length;

  template <class W>
  constexpr void write_to(W& w) const {
    w(length / 100, '.', length / 10 % 10, length % 10);
  }
};

// Around a ring of radius 96, 2 pi 96 in hundredths. Lengths in the ring's own unit: pathLength on a circle is of SVG
// 2, which checkers of HTML do not know.
inline constexpr std::int64_t ring_length = 60319;

// The part of the ring from one length to another; striped where that is unknown. Dashes may begin with a gap.
template <class W>
constexpr void ring_arc(W& w, std::size_t colour, std::int64_t from, std::int64_t to, bool striped) {
  constexpr std::int64_t stripe = 300;
  if (to <= from) return;
  w("<circle class=\"s", colour % 4, "\" cx=\"120\" cy=\"120\" r=\"96\" stroke-dasharray=\"0 ", Hundredths{from});
  for (std::int64_t at = from; at < to; at += 2 * stripe) {
    const std::int64_t left = to - at, dash = striped && left > stripe ? stripe : left;
    w(' ', Hundredths{dash}, ' ', Hundredths{striped && at + 2 * stripe < to ? stripe : ring_length});
    if (!striped) break;
  }
  w("\"/>");
}

// Wide enough for titles, narrow enough that they are still read on a telephone.
inline constexpr int bars_width = 400, bar_width = 256, bar_height = 48;

// What a bar shows: earned, open and missing points, and the estimate, where there is one.
struct Bar {
  Points low, high, max;
  std::optional<Points> estimate;
  std::size_t colour;
};
[[nodiscard]] constexpr Bar bar_of(const Tally& tally, std::size_t colour) {
  return {tally.earned, tally.high(), tally.max, tally.covered == tally.max ? std::nullopt : tally.estimate, colour};
}
[[nodiscard]] constexpr Bar bar_of(const Row& row) {
  return {row.points, row.high, row.possible, {}, row.place.pillar};
}

// 256 by 16: solid what is earned, striped what is unknown, a mark at the estimate.
template <class W>
constexpr void bar_shapes(W& w, const Bar& bar, int y) {
  const std::int64_t from = scaled(bar.low, bar.max, bar_width), to = scaled(bar.high, bar.max, bar_width);
  w("<rect class=\"track\" x=\"0\" y=\"", y + 3, "\" width=\"", bar_width, "\" height=\"10\"/>");
  if (from > 0)
    w("<rect class=\"f", bar.colour % 4, "\" x=\"0\" y=\"", y + 3, "\" width=\"", from, "\" height=\"10\"/>");
  if (from < to)
    w("<path class=\"s", bar.colour % 4, "\" stroke-width=\"10\" stroke-dasharray=\"2\" d=\"M", from, ' ', y + 8, 'H',
      to, "\"/>");
  if (bar.estimate)
    w("<path class=\"si\" stroke-width=\"4\" vector-effect=\"non-scaling-stroke\" d=\"M",
      scaled(*bar.estimate, bar.max, bar_width), ' ', y, "v16\"/>");
}

// In a page: as wide as its place.
template <class W>
constexpr void bar_picture(W& w, const Bar& bar) {
  w("<svg class=\"ssi bar\" viewBox=\"0 0 ", bar_width, " 16\" preserveAspectRatio=\"none\" aria-hidden=\"true\">");
  bar_shapes(w, bar, 0);
  w("</svg>");
}

// Alone: a title, and below it the bar and its numbers.
template <class W>
constexpr void labelled_bar(W& w, const Bar& bar, int y, Text title, const ShortText& points,
                            const Language& language) {
  w("<text x=\"0\" y=\"", y + 15, "\" font-size=\"14\">", Clipped{title, 44}, "</text><text x=\"", bars_width,
    "\" y=\"", y + 34, "\" font-size=\"14\" text-anchor=\"end\" class=\"soft\">", Xml{points}, " / ",
    language(bar.max, 0), "</text>");
  bar_shapes(w, bar, y + 21);
}

}  // namespace detail

/// The points of a pillar as shown beside its bar: "18.77", "~22" of an estimate, "3 to 20" where there is none, "?"
/// where nothing is known.
[[nodiscard]] constexpr ShortText pillar_points_in_words(const Scorecard& card, std::size_t pillar,
                                                         const Language& language = english) {
  const Headline told = headline_of(card.pillars[pillar]);
  if (told.exact()) return language(card.printed_of(pillar));
  if (card.pillars[pillar].covered == Points{}) return Text{"?"};
  return told.estimate ? in_short(told, language) : interval_in_words(told, language);
}

/// The total as a ring, an arc for each pillar; what is unknown is striped. Unit of length: 240 by 240.
template <class Out>
constexpr Out svg_ring(Out out, const Scorecard& card, const Language& language = english,
                       Setting setting = Setting::alone) {
  Writer w{std::move(out)};
  detail::begin_picture(w, {240, 240}, headline(card, language), setting);
  if (setting == Setting::alone) detail::describe_pillars(w, card, language);
  w("<g fill=\"none\" stroke-width=\"26\" transform=\"rotate(-90 120 120)\"><circle class=\"st\" cx=\"120\" cy=\"120\" "
    "r=\"96\"/>");
  const auto length = [&](Points points) { return detail::scaled(points, card.total.max, detail::ring_length); };
  Points before;
  for (std::size_t i = 0; i < card.pillars.size(); ++i) {
    const Tally& tally = card.pillars[i];
    const std::int64_t earned = length(before + tally.earned);
    detail::ring_arc(w, i, length(before), earned, false);
    detail::ring_arc(w, i, earned, length(before + tally.high()), true);
    before += tally.max;
  }
  // Pillars are parted by a line of paper.
  before = {};
  for (const Tally& tally : card.pillars) {
    const std::int64_t at = length(before);
    w("<circle class=\"sp\" cx=\"120\" cy=\"120\" r=\"96\" stroke-dasharray=\"0 ", detail::Hundredths{at},
      " 2 604\"/>");
    before += tally.max;
  }
  w("</g>");
  if (setting == Setting::alone) {
    const Headline told = headline_of(card.total);
    const ShortText between = interval_in_words(told, language), shown = in_short(told, language);
    const ShortText& first = told.exact() || told.estimate ? shown : between;
    w("<text x=\"120\" y=\"124\" text-anchor=\"middle\" font-weight=\"600\" font-size=\"", first.size() < 7 ? 40 : 26,
      "\">", Xml{first}, "</text><text class=\"soft\" x=\"120\" y=\"148\" text-anchor=\"middle\" font-size=\"15\">");
    if (told.estimate && !told.exact()) w(Clipped{between, 20}, ", ");
    w(Clipped{language("of {most}", {language(card.total.max, 0)}), 20}, "</text>");
  }
  w("</svg>\n");
  return w.out();
}

/// A bar for each pillar. Unit of length: 400 wide, 48 high for each.
template <class Out>
constexpr Out svg_pillars(Out out, const Scorecard& card, const Language& language = english) {
  Writer w{std::move(out)};
  const int height = static_cast<int>(card.pillars.size()) * detail::bar_height;
  detail::begin_picture(w, {detail::bars_width, height}, language("Points by pillar"), Setting::alone);
  detail::describe_pillars(w, card, language);
  for (std::size_t i = 0; i < card.pillars.size(); ++i)
    detail::labelled_bar(w, detail::bar_of(card.pillars[i], i), static_cast<int>(i) * detail::bar_height,
                         language(card.names[i].title), pillar_points_in_words(card, i, language), language);
  w("</svg>\n");
  return w.out();
}

/// A bar for each signal of a pillar. Unit of length: 400 wide, 48 high for each.
template <class Out>
constexpr Out svg_signals(Out out, const Scorecard& card, std::size_t pillar, const Language& language = english) {
  Writer w{std::move(out)};
  // A signal of no weight has no bar.
  const auto shown = [&](const Row& row) { return row.place.pillar == pillar && row.possible > Points{}; };
  int height = 0;
  for (const Row& row : card.rows) height += shown(row) ? detail::bar_height : 0;
  detail::begin_picture(w, {detail::bars_width, height}, language(card.names[pillar].title), Setting::alone);
  w("<desc>");
  for (std::size_t i = 0; i < card.rows.size(); ++i)
    if (shown(card.rows[i]))
      w(Xml{language(card.rows[i].title)}, ": ", Xml{points_in_words(card, i, language)}, " / ",
        language(card.rows[i].possible, 0), "; ");
  w("</desc>");
  int y = 0;
  for (std::size_t i = 0; i < card.rows.size(); ++i) {
    if (!shown(card.rows[i])) continue;
    detail::labelled_bar(w, detail::bar_of(card.rows[i]), y, language(card.rows[i].title),
                         points_in_words(card, i, language), language);
    y += detail::bar_height;
  }
  w("</svg>\n");
  return w.out();
}

}  // namespace report
}  // namespace SSI_ABI
}  // namespace ssi

#endif
