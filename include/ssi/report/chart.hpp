// Scores over time and over people as pictures: the weekly line, and the histogram with a member's place.
// SPDX-License-Identifier: MIT
#ifndef SSI_REPORT_CHART_HPP
#define SSI_REPORT_CHART_HPP

#include "ssi/report/page.hpp"
#include "ssi/report/svg.hpp"

namespace ssi {
inline namespace SSI_ABI {
namespace report {

namespace detail {

inline constexpr int chart_left = 52, chart_width = 568, chart_top = 24, chart_height = 200;

// Where a day stands; days outside of the weeks have no place.
struct Timeline {
  Day first;
  std::int32_t days;

  [[nodiscard]] constexpr std::optional<int> x(Day day) const {
    if (day < first || day - first > days) return std::nullopt;
    return chart_left + (days == 0 ? chart_width / 2 : (day - first) * chart_width / days);
  }
};

template <class W>
constexpr void chart_grid(W& w, Points max, const Language& language) {
  for (int quarter = 0; quarter <= 4; ++quarter) {
    const int y = chart_top + chart_height - quarter * chart_height / 4;
    w("<path class=\"st\" d=\"M", chart_left, ' ', y, 'h', chart_width,
      "\"/><text class=\"soft\" font-size=\"18\" x=\"", chart_left - 6, "\" y=\"", y + 6, "\" text-anchor=\"end\">",
      language(Points::from_micropoints(max.micropoints() * quarter / 4), 0), "</text>");
  }
}
[[nodiscard]] constexpr std::int64_t chart_y(Points points, Points max) {
  return chart_top + chart_height - scaled(points, max, chart_height);
}

// Lines between weeks that follow each other; a week alone is a dot.
template <class W>
constexpr void chart_line(W& w, const Weekly& weekly, const Timeline& timeline) {
  const auto known = [&](std::size_t i) { return i < weekly.weeks.size() && weekly.weeks[i].total; };
  const auto place = [&](std::size_t i) {
    w(*timeline.x(weekly.weeks[i].day), ' ', chart_y(*weekly.weeks[i].total, weekly.max));
  };
  w("<path class=\"s0\" fill=\"none\" stroke-width=\"2.5\" stroke-linejoin=\"round\" stroke-linecap=\"round\" d=\"");
  for (std::size_t i = 0; i < weekly.weeks.size(); ++i) {
    if (!known(i)) continue;
    w(i > 0 && known(i - 1) ? 'L' : 'M');
    place(i);
    if (!(i > 0 && known(i - 1)) && !known(i + 1)) w("h0");
  }
  w("\"/>");
}

template <class W>
constexpr void legend(W& w, int& y, Text sign, Text value, Text title, std::optional<Day> day = {}) {
  w("<text font-size=\"18\" x=\"", chart_left, "\" y=\"", y, "\">", sign, "  ", value, "  ",
    Clipped{title, day ? std::size_t{28} : std::size_t{40}}, day ? ", " : "", day ? day->text() : ShortText{},
    "</text>");
  y += 24;
}

}  // namespace detail

/// The weekly line: gaps as gaps, measures as numbered upright lines, references as lettered level ones, both told
/// below; at most nine of each. Unit of length: 640 wide. No picture of no weeks.
template <class Out>
constexpr Out svg_weeks(Out out, const Weekly& weekly, const Language& language = english,
                        Setting setting = Setting::alone) {
  using namespace detail;
  Writer w{std::move(out)};
  if (weekly.weeks.empty()) return w.out();
  const std::size_t marks = (std::min<std::size_t>)(weekly.marks.size(), 9);
  const std::size_t references = (std::min<std::size_t>)(weekly.references.size(), 9);
  const int bottom = chart_top + chart_height;
  begin_picture(w, {640, bottom + 32 + 24 * static_cast<int>(marks + references)}, language("Score by week"), setting);
  chart_grid(w, weekly.max, language);
  const Timeline timeline{weekly.weeks.front().day, weekly.weeks.back().day - weekly.weeks.front().day};
  w("<text class=\"soft\" font-size=\"18\" x=\"", chart_left, "\" y=\"", bottom + 20, "\">",
    weekly.weeks.front().day.text(), "</text><text class=\"soft\" font-size=\"18\" text-anchor=\"end\" x=\"",
    chart_left + chart_width, "\" y=\"", bottom + 20, "\">", weekly.weeks.back().day.text(), "</text>");
  int y = bottom + 46;
  for (std::size_t i = 0; i < references; ++i) {
    const Reference& reference = weekly.references[i];
    const auto level = chart_y(reference.total, weekly.max);
    const ShortText sign = ShortText{}.append(static_cast<char>('A' + i));
    w("<path class=\"s1\" stroke-width=\"1.5\" stroke-dasharray=\"6 4\" d=\"M", chart_left, ' ', level, 'h',
      chart_width, "\"/><text font-size=\"18\" x=\"", chart_left + 4 + 20 * static_cast<int>(i), "\" y=\"", level - 3,
      "\">", sign, "</text>");
    legend(w, y, sign, language(reference.total), language(reference.title), reference.day);
  }
  for (std::size_t i = 0; i < marks; ++i) {
    const Mark& mark = weekly.marks[i];
    const ShortText sign = number(i + 1);
    if (const auto x = timeline.x(mark.day))
      w("<path class=\"s3\" stroke-width=\"1.5\" stroke-dasharray=\"2 3\" d=\"M", *x, ' ', chart_top, 'v', chart_height,
        "\"/><text font-size=\"18\" text-anchor=\"middle\" x=\"", *x, "\" y=\"", chart_top - 3, "\">", sign, "</text>");
    legend(w, y, sign, mark.day.text(), mark.title);
  }
  chart_line(w, weekly, timeline);
  w("</svg>\n");
  return w.out();
}

/// A distribution in fifty bars, and where a member stands in it, none for nobody. Unit of length: 640 by 240.
template <class Out>
constexpr Out svg_histogram(Out out, const Distribution& distribution, std::optional<Points> member,
                            const Language& language = english, Setting setting = Setting::alone) {
  using namespace detail;
  constexpr std::size_t bars = 50, bins = (Distribution::bins - 1) / bars;
  Writer w{std::move(out)};
  begin_picture(w, {640, 280}, language("How scores are spread: # members", {number(distribution.size())}), setting);
  const auto in_bar = [&](std::size_t bar) {
    std::uint64_t sum = bar + 1 == bars ? distribution[Distribution::bins - 1] : 0;
    for (std::size_t i = bar * bins; i < (bar + 1) * bins; ++i) sum += distribution[i];
    return sum;
  };
  std::uint64_t most = 1;
  for (std::size_t bar = 0; bar < bars; ++bar) most = (std::max)(most, in_bar(bar));
  const int bottom = chart_top + chart_height + 14;
  for (std::size_t bar = 0; bar < bars; ++bar) {
    // Somebody is always seen.
    const std::uint64_t here = in_bar(bar);
    const auto tall = static_cast<int>((here * static_cast<std::uint64_t>(chart_height) + most - 1) / most);
    const int left = chart_left + static_cast<int>(bar) * chart_width / static_cast<int>(bars);
    if (here > 0)
      w("<rect class=\"f0\" x=\"", left, "\" y=\"", bottom - tall, "\" width=\"10\" height=\"", tall, "\"/>");
  }
  w("<path class=\"st\" d=\"M", chart_left, ' ', bottom, 'h', chart_width, "\"/>");
  for (int quarter = 0; quarter <= 4; ++quarter)
    w("<text class=\"soft\" font-size=\"18\" text-anchor=\"middle\" x=\"", chart_left + chart_width * quarter / 4,
      "\" y=\"", bottom + 20, "\">",
      language(Points::from_micropoints(distribution.most().micropoints() * quarter / 4), 0), "</text>");
  if (member) {
    const std::int64_t x = chart_left + scaled(*member, distribution.most(), chart_width);
    w("<path class=\"s1\" stroke-width=\"2.5\" d=\"M", x, ' ', chart_top + 14, 'V', bottom,
      "\"/><text font-size=\"18\" x=\"", x, "\" y=\"", chart_top + 8, "\" text-anchor=\"",
      x < 150   ? "start"
      : x > 490 ? "end"
                : "middle",
      "\">", language(*member));
    if (const auto top = distribution.top_share(*member)) w(", ", Xml{language("top # %", {number(top->percent())})});
    w("</text>");
  }
  w("</svg>\n");
  return w.out();
}

}  // namespace report
}  // namespace SSI_ABI
}  // namespace ssi

#endif
