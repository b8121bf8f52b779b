// Charts as parts of a page: the shapes in a picture, all words around it, and the same as a table.
// SPDX-License-Identifier: MIT
#ifndef SSI_REPORT_HTML_CHART_HPP
#define SSI_REPORT_HTML_CHART_HPP

#include "ssi/report/blocks.hpp"
#include "ssi/report/page_style.hpp"
#include "ssi/report/spread.hpp"
#include "ssi/words/day.hpp"

namespace ssi {
inline namespace SSI_ABI {
namespace report {

namespace detail {

// So much of the plot, in per cent with two decimals: of a length in its units.
[[nodiscard]] constexpr Hundredths percent_of(std::int64_t length, std::int64_t whole) {
  return {(length * 10000 + whole / 2) / whole};
}
// At the upper edge of a chart; towards its ends so that nothing stands out of it.
template <class W>
constexpr void sign_above(W& w, std::int64_t x, const ShortText& text) {
  w("<span class=\"small sign above",
    x < 50                 ? " first"
    : x > Plot::width - 50 ? " last"
                           : "",
    "\" style=\"left:", percent_of(x, Plot::width), "%\">", Xml{text}, "</span>");
}

// What is seen of a chart is said in its caption: screen readers skip the rest.
template <class W>
constexpr void begin_chart(W& w) {
  w("<figure>\n<div class=\"chart small\" aria-hidden=\"true\">\n<div class=\"up soft\">");
}
template <class W>
constexpr void chart_field(W& w) {
  w("</div>\n<div class=\"field\">");
}
template <class W>
constexpr void chart_across(W& w) {
  w("</div>\n<div class=\"across soft\">");
}
template <class W>
constexpr void chart_caption(W& w) {
  w("</div>\n</div>\n<figcaption>");
}
template <class W>
constexpr void end_chart(W& w) {
  w("</figcaption>\n</figure>\n");
}

template <class W>
constexpr void weeks_caption(W& w, const Weekly& weekly, std::span<const WeekPoint> weeks, const Language& language) {
  w("<p>");
  const auto say = [&](const WeekPoint& week) {
    w(Xml{in_words(week.day, language)}, ": ", Xml{in_words(week, weekly.max, language)}, ". ");
  };
  if (weeks.size() > 1) say(weeks.front());
  if (weeks.back().told()) say(weeks.back());
  bool open = false, line = false;
  for (const WeekPoint& week : weeks) {
    open = open || (week.ends && week.ends->low != week.ends->high);
    line = line || week.total;
  }
  if (open && line)
    w(Xml{language("The line is the estimate, the band all that it may be.")});
  else if (open)
    w(Xml{language("The band is all that it may be: too little is known for one number.")});
  w("</p>\n");
  const auto references = shown(weekly.references);
  const auto marks = shown(weekly.marks);
  if (references.empty() && marks.empty()) return;
  w("<ul>\n");
  for (std::size_t i = 0; i < references.size(); ++i) {
    const Reference& reference = references[i];
    w("<li><strong>", reference_sign(i), "</strong> ", language(reference.total), "  ",
      Clipped{language(reference.title), 120}, reference.day ? ", " : "",
      reference.day ? in_words(*reference.day, language) : ShortText{}, "</li>\n");
  }
  for (std::size_t i = 0; i < marks.size(); ++i)
    w("<li><strong>", i + 1, "</strong> ", Xml{in_words(marks[i].day, language)}, "  ", Clipped{marks[i].title, 120},
      "</li>\n");
  w("</ul>\n");
}

template <class W>
constexpr void weeks_table(W& w, std::span<const WeekPoint> weeks, Points max, const Language& language) {
  w("<details class=\"screen\"><summary>", Xml{language("As a table")}, "</summary>\n");
  const HtmlBlocks blocks{w};
  TableLine head;
  head.add(language("Week to"));
  head.add(language("Score"));
  blocks.begin_table("weeks", language("Score by week"), head);
  for (const WeekPoint& week : weeks) {
    TableLine cells;
    cells.add(in_words(week.day, language));
    cells.add(in_words(week, max, language));
    blocks.row(cells);
  }
  blocks.end_table();
  w("</details>\n");
}

// Nothing where no week is told: an empty chart says less than none.
template <class W>
constexpr void page_weeks(W& w, const Weekly& weekly, const Language& language) {
  const auto weeks = told_weeks(weekly.weeks);
  if (weeks.empty()) return;
  begin_section(w, language("Score by week"));
  begin_chart(w);
  for (int quarter = 4; quarter >= 0; --quarter)
    w("<span>", language(Points::from_micropoints(weekly.max.micropoints() * quarter / 4), 0), "</span>");
  chart_field(w);
  w = W{svg_weeks(w.out(), weekly, language, Setting::in_page)};
  const auto references = shown(weekly.references);
  for (std::size_t i = 0; i < references.size(); ++i)
    w("<span class=\"small sign level\" style=\"bottom:",
      percent_of(scaled(references[i].total, weekly.max, Plot::height), Plot::height), "%;margin-left:", i, "rem\">",
      reference_sign(i), "</span>");
  const auto marks = shown(weekly.marks);
  for (std::size_t i = 0; i < marks.size(); ++i)
    if (const auto x = along(weeks, marks[i].day)) sign_above(w, *x, number(i + 1));
  chart_across(w);
  w("<span>", Xml{in_words(weeks.front().day, language)}, "</span><span>", Xml{in_words(weeks.back().day, language)},
    "</span>");
  chart_caption(w);
  weeks_caption(w, weekly, weeks, language);
  end_chart(w);
  weeks_table(w, weeks, weekly.max, language);
  end_section(w);
}

template <class W>
constexpr void spread_table(W& w, const SpreadBars& bars, const Language& language) {
  w("<details class=\"screen\"><summary>", Xml{language("As a table")}, "</summary>\n");
  const HtmlBlocks blocks{w};
  TableLine head;
  head.add(language("Points"));
  head.add(language("Members"));
  blocks.begin_table("spread", language("How scores are spread"), head);
  for (std::size_t bar = 0; bar < SpreadBars::size; ++bar) {
    if (bars[bar] == 0) continue;
    TableLine cells;
    cells.add(language("from {points}", {language(bars.from(bar), 0)}));
    cells.add(number(bars[bar]));
    blocks.row(cells);
  }
  blocks.end_table();
  w("</details>\n");
}

// How the scores of many are spread, and where a member stands among them.
template <class W>
constexpr void page_spread(W& w, const Distribution& all, std::optional<Points> member, const Language& language) {
  const SpreadBars bars{all};
  begin_chart(w);
  if (!bars.dots()) w("<span>", bars.most(), "</span><span>0</span>");
  chart_field(w);
  w = W{svg_histogram(w.out(), all, member, language, Setting::in_page)};
  if (member) sign_above(w, scaled(*member, all.most(), Plot::width), place_in_words(all, *member, language));
  chart_across(w);
  for (int quarter = 0; quarter <= 4; ++quarter)
    w("<span>", language(Points::from_micropoints(all.most().micropoints() * quarter / 4), 0), "</span>");
  chart_caption(w);
  w("<p>", Xml{bars.dots() ? language("A dot for each member, by points.") : language("How many have which points.")});
  if (all.size() > 0) w(' ', Xml{middle_in_words(all, language)});
  if (member) w(' ', Xml{language("This member: {place}.", {place_in_words(all, *member, language)})});
  w("</p>");
  end_chart(w);
  if (all.size() > 0) spread_table(w, bars, language);
}

}  // namespace detail

}  // namespace report
}  // namespace SSI_ABI
}  // namespace ssi

#endif
