// Scores over time and over people as pictures: the weekly line in its band, and how many have which score.
// SPDX-License-Identifier: MIT
#ifndef SSI_REPORT_CHART_HPP
#define SSI_REPORT_CHART_HPP

#include "ssi/report/page.hpp"
#include "ssi/report/svg.hpp"

namespace ssi {
inline namespace SSI_ABI {
namespace report {

namespace detail {

// Where a chart is drawn: in a picture of its own with room for words around it, in a page alone, as wide as its place.
struct Plot {
  int left, top;
  static constexpr int width = 568, height = 200;

  [[nodiscard]] constexpr std::int64_t x(Points points, Points max) const { return left + scaled(points, max, width); }
  [[nodiscard]] constexpr std::int64_t y(Points points, Points max) const {
    return top + height - scaled(points, max, height);
  }
};
inline constexpr Plot plot_alone{52, 24}, plot_in_page{0, 0};

template <class W>
constexpr void begin_plot(W& w, Text more = {}) {
  w("<svg class=\"ssi plot", more, "\" viewBox=\"0 0 ", Plot::width, ' ', Plot::height,
    "\" preserveAspectRatio=\"none\" aria-hidden=\"true\">");
}

// Stretched to its place in a page, a plot has lines as wide as in a picture: by attribute, as checkers of CSS do not
// know the property.
template <class W>
constexpr void begin_path(W& w, Plot plot) {
  w("<path", plot.top == plot_in_page.top ? " vector-effect=\"non-scaling-stroke\"" : "");
}

// From the first week of which something is known.
[[nodiscard]] constexpr std::span<const WeekPoint> told_weeks(std::span<const WeekPoint> weeks) {
  while (!weeks.empty() && !weeks.front().told()) weeks = weeks.subspan(1);
  return weeks;
}

// How far along a day stands, in parts of 568; days outside of the weeks have no place.
[[nodiscard]] constexpr std::optional<int> along(std::span<const WeekPoint> weeks, Day day) {
  const Day first = weeks.front().day;
  const std::int32_t days = weeks.back().day - first;
  if (day < first || day - first > days) return std::nullopt;
  return days == 0 ? Plot::width / 2 : (day - first) * Plot::width / days;
}

// f(begin, end) for each run of weeks that have something.
template <class Has, class F>
constexpr void for_each_run(std::span<const WeekPoint> weeks, Has&& has, F&& f) {
  for (std::size_t begin = 0, end = 0; begin < weeks.size(); begin = end + 1) {
    for (end = begin; end < weeks.size() && has(weeks[end]);) ++end;
    if (begin < end) f(begin, end);
  }
}

// A band from the low ends to the high ones, and a line of the estimates; a week alone is an upright line and a dot.
template <class W>
constexpr void weeks_shapes(W& w, std::span<const WeekPoint> weeks, Points max, Plot plot) {
  const auto place = [&](std::size_t i, Points points) {
    w(plot.left + *along(weeks, weeks[i].day), ' ', plot.y(points, max));
  };
  const auto open = [](const WeekPoint& week) { return week.ends && week.ends->low != week.ends->high; };
  for_each_run(weeks, open, [&](std::size_t begin, std::size_t end) {
    begin_path(w, plot);
    w(" class=\"f0 s0\" fill-opacity=\".2\" stroke-width=\"1\" d=\"");
    for (std::size_t i = begin; i < end; ++i) w(i == begin ? 'M' : 'L'), place(i, weeks[i].ends->high);
    for (std::size_t i = end; i > begin; --i) w('L'), place(i - 1, weeks[i - 1].ends->low);
    w("Z\"/>");
  });
  begin_path(w, plot);
  w(" class=\"s0\" fill=\"none\" stroke-width=\"3\" stroke-linejoin=\"round\" stroke-linecap=\"round\" d=\"");
  for_each_run(
      weeks, [](const WeekPoint& week) { return week.total.has_value(); },
      [&](std::size_t begin, std::size_t end) {
        for (std::size_t i = begin; i < end; ++i) w(i == begin ? 'M' : 'L'), place(i, *weeks[i].total);
        if (begin + 1 == end) w("h0");
      });
  w("\"/>");
}

template <class W>
constexpr void plot_grid(W& w, Plot plot) {
  for (int quarter = 0; quarter <= 4; ++quarter) {
    begin_path(w, plot);
    w(" class=\"sg\" d=\"M", plot.left, ' ', plot.top + Plot::height - quarter * Plot::height / 4, 'h', Plot::width,
      "\"/>");
  }
}
template <class W>
constexpr void level_line(W& w, Points level, Points max, Plot plot) {
  begin_path(w, plot);
  w(" class=\"s1\" stroke-width=\"1.5\" stroke-dasharray=\"6 4\" d=\"M", plot.left, ' ', plot.y(level, max), 'h',
    Plot::width, "\"/>");
}
template <class W>
constexpr void mark_line(W& w, int x, Plot plot) {
  begin_path(w, plot);
  w(" class=\"s3\" stroke-width=\"1.5\" stroke-dasharray=\"2 3\" d=\"M", plot.left + x, ' ', plot.top, 'v',
    Plot::height, "\"/>");
}

// The letter of a reference, the number of a mark; of each the first nine are shown.
inline constexpr std::size_t most_signs = 9;
[[nodiscard]] constexpr ShortText reference_sign(std::size_t i) {
  return ShortText{}.append(static_cast<char>('A' + i));
}
[[nodiscard]] constexpr std::span<const Reference> shown(std::span<const Reference> all) {
  return all.first((std::min)(all.size(), most_signs));
}
[[nodiscard]] constexpr std::span<const Mark> shown(std::span<const Mark> all) {
  return all.first((std::min)(all.size(), most_signs));
}

template <class W>
constexpr void legend(W& w, int& y, Text sign, Text value, Text title, Text day = {}) {
  w("<text font-size=\"18\" x=\"", plot_alone.left, "\" y=\"", y, "\">", sign, "  ", value, "  ",
    Clipped{title, day.empty() ? std::size_t{40} : std::size_t{28}}, day.empty() ? "" : ", ", Xml{day}, "</text>");
  y += 24;
}

// The first and the last week, and the signs.
template <class W>
constexpr void describe_weeks(W& w, const Weekly& weekly, std::span<const WeekPoint> weeks, const Language& language) {
  w("<desc>");
  for (std::size_t i = 0; i<weeks.size(); i += weeks.size()> 1 ? weeks.size() - 1 : 1)
    w(Xml{in_words(weeks[i].day, language)}, ": ", Xml{in_words(weeks[i], weekly.max, language)}, "; ");
  const auto references = shown(weekly.references);
  for (std::size_t i = 0; i < references.size(); ++i)
    w(reference_sign(i), ": ", language(references[i].total), ' ', Clipped{language(references[i].title), 120}, "; ");
  const auto marks = shown(weekly.marks);
  for (std::size_t i = 0; i < marks.size(); ++i)
    w(i + 1, ": ", Xml{in_words(marks[i].day, language)}, ' ', Clipped{marks[i].title, 120}, "; ");
  w("</desc>");
}

template <class W>
constexpr void weeks_words(W& w, const Weekly& weekly, std::span<const WeekPoint> weeks, const Language& language) {
  constexpr Plot plot = plot_alone;
  constexpr int bottom = plot.top + Plot::height;
  for (int quarter = 0; quarter <= 4; ++quarter)
    w("<text class=\"soft\" font-size=\"18\" x=\"", plot.left - 6, "\" y=\"", bottom - quarter * Plot::height / 4 + 6,
      "\" text-anchor=\"end\">", language(Points::from_micropoints(weekly.max.micropoints() * quarter / 4), 0),
      "</text>");
  w("<text class=\"soft\" font-size=\"18\" x=\"", plot.left, "\" y=\"", bottom + 20, "\">",
    Xml{in_words(weeks.front().day, language)}, "</text><text class=\"soft\" font-size=\"18\" text-anchor=\"end\" x=\"",
    plot.left + Plot::width, "\" y=\"", bottom + 20, "\">", Xml{in_words(weeks.back().day, language)}, "</text>");
  int y = bottom + 46;
  const auto references = shown(weekly.references);
  for (std::size_t i = 0; i < references.size(); ++i) {
    w("<text font-size=\"18\" x=\"", plot.left + 4 + 20 * static_cast<int>(i), "\" y=\"",
      plot.y(references[i].total, weekly.max) - 3, "\">", reference_sign(i), "</text>");
    const auto day = references[i].day;
    legend(w, y, reference_sign(i), language(references[i].total), language(references[i].title),
           day ? in_words(*day, language) : ShortText{});
  }
  const auto marks = shown(weekly.marks);
  for (std::size_t i = 0; i < marks.size(); ++i) {
    if (const auto x = along(weeks, marks[i].day))
      w("<text font-size=\"18\" text-anchor=\"middle\" x=\"", plot.left + *x, "\" y=\"", plot.top - 3, "\">", i + 1,
        "</text>");
    legend(w, y, number(i + 1), in_words(marks[i].day, language), marks[i].title);
  }
}

}  // namespace detail

/// The weeks from the first of which something is known: a line of estimates in the band of what each may be, gaps as
/// gaps, marks as numbered upright lines, references as lettered level ones, both told below; at most nine of each.
/// Unit of length: 640 wide. No picture of no weeks.
template <class Out>
constexpr Out svg_weeks(Out out, const Weekly& weekly, const Language& language = english,
                        Setting setting = Setting::alone) {
  using namespace detail;
  Writer w{std::move(out)};
  const auto weeks = told_weeks(weekly.weeks);
  if (weeks.empty()) return w.out();
  const bool alone = setting == Setting::alone;
  const Plot plot = alone ? plot_alone : plot_in_page;
  const auto references = shown(weekly.references);
  const auto marks = shown(weekly.marks);
  const int signs = static_cast<int>(marks.size() + references.size());
  if (alone) {
    begin_picture(w, {640, plot.top + Plot::height + 32 + 24 * signs}, language("Score by week"), setting);
    describe_weeks(w, weekly, weeks, language);
  } else {
    begin_plot(w);
  }
  plot_grid(w, plot);
  weeks_shapes(w, weeks, weekly.max, plot);
  for (const Reference& reference : references) level_line(w, reference.total, weekly.max, plot);
  for (const Mark& mark : marks)
    if (const auto x = along(weeks, mark.day)) mark_line(w, *x, plot);
  if (alone) weeks_words(w, weekly, weeks, language);
  w("</svg>\n");
  return w.out();
}

}  // namespace report
}  // namespace SSI_ABI
}  // namespace ssi

#endif
