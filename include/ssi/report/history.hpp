// A history in columns of a terminal: the score week by week, how it moved, how far it is from an average.
// SPDX-License-Identifier: MIT
#ifndef SSI_REPORT_HISTORY_HPP
#define SSI_REPORT_HISTORY_HPP

#include <algorithm>

#include "ssi/report/columns.hpp"
#include "ssi/report/headline.hpp"
#include "ssi/time/trend.hpp"
#include "ssi/words/day.hpp"

namespace ssi {
inline namespace SSI_ABI {
namespace report {

namespace detail {

// A day, a cell for each pillar, and what is told of the total. Pillars are left out where the lines would be too long.
template <class Pillars>
std::string history_row(std::string_view day, const Pillars& pillars, std::initializer_list<std::string_view> total,
                        std::size_t width = 80) {
  std::string row = std::string(2, ' ').append(left(day, 14));
  const bool wide = 17 + 9 * (std::size(pillars) + total.size()) <= width;
  for (const auto& pillar : pillars)
    if (wide) row += right(std::string_view{pillar}, 9);
  for (const std::string_view cell : total) row += right(cell, 9);
  row.erase(row.find_last_not_of(' ') + 1);
  return row += '\n';
}

// The ids of pillars, as short as a column, in the reader's words.
template <std::size_t Pillars>
std::array<Text, Pillars> in_words(std::array<Text, Pillars> pillars, const Language& language) {
  for (Text& pillar : pillars) pillar = language(pillar);
  return pillars;
}

// One mark a week, a blank where there is none, and what they lie between.
template <class Weeks>
std::string history_line(const Weeks& weeks, const Language& language, bool utf8) {
  std::vector<std::optional<Points>> totals;
  std::optional<Points> low, high;
  for (const auto* week : weeks) {
    totals.push_back(week != nullptr ? std::optional{week->score.total.earned} : std::nullopt);
    if (!totals.back()) continue;
    low = low ? (std::min)(*low, *totals.back()) : *totals.back();
    high = high ? (std::max)(*high, *totals.back()) : *totals.back();
  }
  std::string line = left(language("total"), 10).append(sparkline(totals, utf8));
  if (low) line.append(2, ' ').append(language("{low} to {high}", {language(*low), language(*high)}).view());
  return line += '\n';
}

}  // namespace detail

/// A line with a mark for each week, and a row for each with its pillars and total as they are earned for certain, the
/// change of that and the headline's number: `11 May 2026  12.00  12.00  +1.00  ~20`. A week without an entry is a gap;
/// "*" where the week before knew other signals. In lines of fewer than 78 columns the pillars are left out.
template <std::size_t Pillars>
[[nodiscard]] std::string history_weeks(const History<Pillars>& history, const std::array<Text, Pillars>& pillars,
                                        const Language& language = english, bool utf8 = true, std::size_t width = 80) {
  using Entry = typename History<Pillars>::Entry;
  const auto cell = [&](const Tally& tally) { return std::string{language(tally.earned).view()}; };
  const auto weeks = history.weekly();
  std::string text = detail::history_line(weeks, language, utf8) += '\n';
  text += detail::history_row(language("week to"), detail::in_words(pillars, language),
                              {language("total"), language("change"), language("about")}, width);
  const Entry* before = nullptr;
  bool partly = false, otherwise = false;
  for (const Entry* week : weeks) {
    if (week != nullptr) {
      const Score<Pillars>& score = week->score;
      std::array<std::string, Pillars> cells;
      for (std::size_t i = 0; i < Pillars; ++i) cells[i] = cell(score.pillars[i]);
      std::string moved;
      if (before != nullptr) {
        const auto move = History<Pillars>::move(*before, *week);
        moved = move.comparable ? with_sign(move.total, language) : "*";
        otherwise = otherwise || !move.comparable;
      }
      text += detail::history_row(
          in_words(week->day, language).view(), cells,
          {cell(score.total), moved, std::string{in_short(headline_of(score.total), language).view()}}, width);
      partly = partly || score.total.covered != score.total.max;
    } else if (before != nullptr) {
      text.append(2, ' ').append(std::string_view{language("(no entry)")}) += '\n';
    }
    before = week;
  }
  const auto footnote = [&](Text words) { text.append(2, ' ').append(std::string_view{words}) += '\n'; };
  if (partly)
    footnote(language("Points are at least: not everything is known. ~ is an estimate, ? where there is none."));
  if (otherwise) footnote(language("* other signals were known the week before."));
  return text;
}

/// How it moved in a week, four weeks and a quarter, and its trend: `since a week ago: +2.00 points`; where not all is
/// known, `about +4 (+2.82 by what is known)`.
template <std::size_t Pillars>
[[nodiscard]] std::string history_changes(const History<Pillars>& history, const std::array<Text, Pillars>& pillars,
                                          const Language& language = english) {
  const auto moved = [&](std::int32_t days) -> ShortText {
    const auto move = history.change(days);
    if (!move) return ShortText{language("no entry to compare with")};
    if (!move->comparable) return ShortText{language("not comparable, other signals were known")};
    const std::string points = with_sign(move->total, language);
    if (headline_of(history.back().score.total).exact()) return language("{points} points", {points});
    const ShortText about = move->estimate ? moved_in_whole(*move->estimate, language) : ShortText{};
    if (about.view().empty()) return language("{points} points by what is known", {points});
    return language("about {points} ({known} by what is known)", {about, points});
  };
  std::string text;
  text.append(language("since a week ago: {moved}", {moved(7)}).view()) += '\n';
  text.append(language("since four weeks ago: {moved}", {moved(28)}).view()) += '\n';
  text.append(language("since a quarter ago: {moved}", {moved(91)}).view()) += '\n';
  const auto trends = trends_of(history);
  if (!trends.total)
    return text.append(std::string_view{language("trend: cannot tell, five weeks over 28 days are needed")}) += '\n';
  const std::string pace = with_sign(trends.total->per_week, language), span = std::to_string(trends.total->span);
  text.append(
      language("trend: {points} points a week over {days} {days|day|days}; a description, not a test", {pace, span})
          .view()) += '\n';
  for (std::size_t i = 0; i < Pillars; ++i)
    if (const auto& trend = trends.pillars[i])
      text.append(2, ' ').append(left(language(pillars[i]), 9)).append(with_sign(trend->per_week, language)) += '\n';
  return text;
}

/// A row for each day of the average that has a score for it: how far from it, and how that moved.
template <std::size_t Pillars>
[[nodiscard]] std::string history_distances(const History<Pillars>& history, const History<Pillars>& average,
                                            const std::array<Text, Pillars>& pillars,
                                            const Language& language = english, std::size_t width = 80) {
  std::string text = std::string{std::string_view{language("distance to the average")}} += '\n';
  const auto all = history.distances_to(average);
  if (all.empty())
    return text.append(2, ' ').append(std::string_view{language("no day of the average has an entry of yours")}) +=
           '\n';
  text += detail::history_row(language("day"), detail::in_words(pillars, language),
                              {language("total"), language("moved")}, width);
  for (std::size_t i = 0; i < all.size(); ++i) {
    std::array<std::string, Pillars> cells;
    for (std::size_t j = 0; j < Pillars; ++j) cells[j] = with_sign(all[i].pillars[j], language);
    const std::string moved = i > 0 ? with_sign(all[i].total - all[i - 1].total, language) : std::string{};
    text += detail::history_row(in_words(all[i].day, language).view(), cells,
                                {with_sign(all[i].total, language), moved}, width);
  }
  return text;
}

}  // namespace report
}  // namespace SSI_ABI
}  // namespace ssi

#endif
