// LinkedIn's own index beside a score of ours, by day, in columns of a terminal.
// SPDX-License-Identifier: MIT
#ifndef SSI_REPORT_OWN_INDEX_HPP
#define SSI_REPORT_OWN_INDEX_HPP

#include <array>
#include <span>
#include <utility>

#include "ssi/linkedin/own_index/history.hpp"
#include "ssi/report/columns.hpp"
#include "ssi/report/own_index_json.hpp"
#include "ssi/words/day.hpp"

namespace ssi {
inline namespace SSI_ABI {
namespace report {

namespace detail {

// The pillars and the total of either side; what is unknown is a question mark.
struct BesideCells {
  std::array<std::string, 5> cells;

  BesideCells() { cells.fill("?"); }
  void put(std::size_t place, std::optional<Points> points, const Language& language, std::string_view mark = " ") {
    if (points) cells[place] = std::string{language(*points).view()}.append(mark);
  }
};

inline std::string beside_row(std::string_view day, std::string_view whose, const BesideCells& of) {
  std::string row = std::string(2, ' ').append(left(day, 14)).append(left(whose, 10));
  for (const std::string& cell : of.cells) row += right(cell == "?" ? "? " : cell, 9);
  row.erase(row.find_last_not_of(' ') + 1);
  return row += '\n';
}
inline BesideCells cells_of(const linkedin::OwnIndexNumbers& numbers, const Language& language) {
  BesideCells of;
  for (std::size_t i = 0; i < 4; ++i)
    of.put(i, numbers.pillars[i] ? std::optional{numbers.pillars[i]->points} : std::nullopt, language);
  of.put(4, numbers.points(), language);
  return of;
}
inline BesideCells cells_of(const Score<4>& score, const Language& language) {
  BesideCells of;
  const auto put = [&](std::size_t place, const Tally& tally) {
    of.put(place, tally.earned, language, tally.covered == tally.max ? " " : "+");
  };
  for (std::size_t i = 0; i < 4; ++i) put(i, score.pillars[i]);
  put(4, score.total);
  return of;
}
inline BesideCells cells_of(const linkedin::KnownPoints& moved, const Language& language) {
  BesideCells of;
  const auto put = [&](std::size_t place, std::optional<Points> points) {
    if (points) of.cells[place] = with_sign(*points, language) + ' ';
  };
  for (std::size_t i = 0; i < 4; ++i) put(i, moved.pillars[i]);
  put(4, moved.total);
  return of;
}

inline std::string beside_group(const linkedin::OwnIndexGroup& group, std::string_view title, bool team,
                                const Language& language) {
  if (group.empty()) return {};
  std::string row = beside_row(title, "", cells_of(group.average, language));
  row.pop_back();
  const std::string top = group.top ? std::to_string(*group.top) : "", size = std::to_string(group.size.value_or(0));
  if (group.top && !team) row.append("  ").append(language("you are among the first {percent} %", {top}).view());
  if (group.size)
    row.append(group.top && !team ? ", " : "  ").append(language("{people} {people|person|people}", {size}).view());
  if (!group.name.empty()) row.append(", ").append(printable(group.name));
  return row += '\n';
}

}  // namespace detail

/// A row of LinkedIn's and one of ours for each day on which LinkedIn told something, days without one as a gap; how
/// both moved from the first to the last, and whom the member is compared with. The two are never added or averaged.
///
///     besides(beside(linkedin_history, our_history), pillars)   // "  10 Sep 2026   LinkedIn     14.66     5.12 ..."
[[nodiscard]] inline std::string besides(std::span<const linkedin::Beside> rows, const std::array<Text, 4>& pillars,
                                         const Language& language = english) {
  using namespace linkedin;
  std::string text{
      std::string_view{language("LinkedIn's own index beside ours: two formulas, and neither feeds the other")}};
  text += '\n';
  if (rows.empty()) return text.append(2, ' ').append(std::string_view{language("LinkedIn told nothing")}) += '\n';
  detail::BesideCells header;
  for (std::size_t i = 0; i < 4; ++i) header.cells[i] = std::string{std::string_view{language(pillars[i])}} + ' ';
  header.cells[4] = std::string{std::string_view{language("total")}} + ' ';
  text += detail::beside_row(language("day"), "", header);
  const std::string_view ours = language("ours");
  std::optional<Day> before;
  bool partly = false;
  for (const Beside& row : rows) {
    if (row.theirs == nullptr) continue;
    if (before && row.day - *before > 1) text.append(2, ' ').append(std::string_view{language("(no entry)")}) += '\n';
    before = row.day;
    text +=
        detail::beside_row(in_words(row.day, language).view(), "LinkedIn", detail::cells_of(row.theirs->own, language));
    text += detail::beside_row("", ours,
                               row.ours != nullptr ? detail::cells_of(*row.ours, language) : detail::BesideCells{});
    partly = partly || (row.ours != nullptr && row.ours->total.covered != row.ours->total.max);
  }
  if (partly) text.append(2, ' ').append(std::string_view{language("+ at least: not everything is known.")}) += '\n';
  if (rows.size() > 1) {
    const BesideMove move = moved(rows.front(), rows.back());
    text.append(1, '\n').append(language("moved since {day}", {in_words(move.days.from, language)}).view()) += '\n';
    text += detail::beside_row("", "LinkedIn", detail::cells_of(move.theirs, language));
    text += detail::beside_row("", ours, detail::cells_of(move.ours, language));
  }
  const OwnIndex& newest = *rows.back().theirs;
  if (newest.sector.empty() && newest.network.empty() && newest.team.empty()) return text;
  text.append(1, '\n').append(
      language("compared with, on average, on {day}", {in_words(*newest.day(), language)}).view()) += '\n';
  text += detail::beside_group(newest.sector, language("your sector"), false, language);
  text += detail::beside_group(newest.network, language("your network"), false, language);
  return text += detail::beside_group(newest.team, language("your team"), true, language);
}

}  // namespace report
}  // namespace SSI_ABI
}  // namespace ssi

#endif
