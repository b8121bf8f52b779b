// LinkedIn's own index beside a score of ours, by day: in columns of a terminal, and as JSON.
// SPDX-License-Identifier: MIT
#ifndef SSI_REPORT_OWN_INDEX_HPP
#define SSI_REPORT_OWN_INDEX_HPP

#include <array>
#include <span>
#include <utility>

#include "ssi/linkedin/own_index_history.hpp"
#include "ssi/report/columns.hpp"
#include "ssi/report/json.hpp"

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
  std::string row = std::string(2, ' ').append(left(day, 12)).append(left(whose, 10));
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
  if (group.top && !team) row.append("  ").append(language("you are among the first # %", {top}).view());
  if (group.size) row.append(group.top && !team ? ", " : "  ").append(language("# people", {size}).view());
  if (!group.name.empty()) row.append(", ").append(printable(group.name));
  return row += '\n';
}

}  // namespace detail

/// A row of LinkedIn's and one of ours for each day on which LinkedIn told something, days without one as a gap; how
/// both moved from the first to the last, and whom the member is compared with. The two are never added or averaged.
///
///     besides(beside(linkedin_history, our_history), pillars)   // "  2026-09-10  LinkedIn     14.66     5.12 ..."
[[nodiscard]] inline std::string besides(std::span<const linkedin::Beside> rows, const std::array<Text, 4>& pillars,
                                         const Language& language = english) {
  using namespace linkedin;
  std::string text{
      std::string_view{language("LinkedIn's own index beside ours: two formulas, and neither feeds the other")}};
  text += '\n';
  if (rows.empty()) return text.append(2, ' ').append(std::string_view{language("LinkedIn told nothing")}) += '\n';
  detail::BesideCells header;
  for (std::size_t i = 0; i < 4; ++i) header.cells[i] = std::string{std::string_view{pillars[i]}} + ' ';
  header.cells[4] = std::string{std::string_view{language("total")}} + ' ';
  text += detail::beside_row(language("day"), "", header);
  const std::string_view ours = language("ours");
  std::optional<Day> before;
  bool partly = false;
  for (const Beside& row : rows) {
    if (row.theirs == nullptr) continue;
    if (before && row.day - *before > 1) text.append(2, ' ').append(std::string_view{language("(no entry)")}) += '\n';
    before = row.day;
    text += detail::beside_row(row.day.text().view(), "LinkedIn", detail::cells_of(row.theirs->own, language));
    text += detail::beside_row("", ours,
                               row.ours != nullptr ? detail::cells_of(*row.ours, language) : detail::BesideCells{});
    partly = partly || (row.ours != nullptr && row.ours->total.covered != row.ours->total.max);
  }
  if (partly) text.append(2, ' ').append(std::string_view{language("+ at least: not everything is known.")}) += '\n';
  if (rows.size() > 1) {
    const BesideMove move = moved(rows.front(), rows.back());
    text.append(1, '\n').append(language("moved since #", {move.days.from.text()}).view()) += '\n';
    text += detail::beside_row("", "LinkedIn", detail::cells_of(move.theirs, language));
    text += detail::beside_row("", ours, detail::cells_of(move.ours, language));
  }
  const OwnIndex& newest = *rows.back().theirs;
  if (newest.sector.empty() && newest.network.empty() && newest.team.empty()) return text;
  text.append(1, '\n').append(language("compared with, on average, on #", {newest.day()->text()}).view()) += '\n';
  text += detail::beside_group(newest.sector, language("your sector"), false, language);
  text += detail::beside_group(newest.network, language("your network"), false, language);
  return text += detail::beside_group(newest.team, language("your team"), true, language);
}

namespace detail {

inline constexpr std::array<Text, 4> beside_keys = {"brand", "find", "engage", "relate"};

// All the digits that LinkedIn wrote.
template <class W>
constexpr void json_written(W& w, Text key, const std::optional<linkedin::Decimal>& number) {
  if (number)
    w(Json{key}, ": ", number->points.micropoints(), ", \"", key, "_points\": ", Json{number->text});
  else
    json_points(w, key, std::nullopt);
}
template <class W>
constexpr void json_numbers(W& w, const linkedin::OwnIndexNumbers& numbers) {
  w('{');
  json_written(w, "total", numbers.total);
  for (std::size_t i = 0; i < 4; ++i) w(", "), json_written(w, beside_keys[i], numbers.pillars[i]);
  w('}');
}
template <class W, class Number>
constexpr void json_number(W& w, Text key, const std::optional<Number>& number) {
  w(", \"", key, "\": ");
  if (number)
    w(*number);
  else
    w("null");
}
template <class W>
constexpr void json_group(W& w, Text key, const linkedin::OwnIndexGroup& group) {
  w(",\n     ", Json{key}, ": ");
  if (group.empty()) return void(w("null"));
  w("{\"average\": ");
  json_numbers(w, group.average);
  json_number(w, "top", group.top);
  json_number(w, "size", group.size);
  w(", \"name\": ", Json{group.name}, '}');
}
template <class W>
constexpr void json_known(W& w, const linkedin::KnownPoints& points) {
  w('{');
  json_points(w, "total", points.total);
  for (std::size_t i = 0; i < 4; ++i) w(", "), json_points(w, beside_keys[i], points.pillars[i]);
  w('}');
}
template <class W>
constexpr void json_row(W& w, const linkedin::Beside& row) {
  w("{\"day\": \"", row.day.text(), "\", \"linkedin\": ");
  if (row.theirs != nullptr) {
    json_numbers(w, row.theirs->own);
    json_group(w, "sector", row.theirs->sector);
    json_group(w, "network", row.theirs->network);
    json_group(w, "team", row.theirs->team);
    w(",\n     \"seat\": ", !row.theirs->seat ? "null" : *row.theirs->seat ? "true" : "false");
  } else {
    w("null");
  }
  w(",\n     \"ours\": ");
  if (row.ours == nullptr) return void(w("null}"));
  w("{\"total\": {");
  json_tally(w, row.ours->total);
  for (std::size_t i = 0; i < 4; ++i) {
    w("}, ", Json{beside_keys[i]}, ": {");
    json_tally(w, row.ours->pillars[i]);
  }
  w("}}}");
}

}  // namespace detail

/// The same as members of an object, without its braces: `"beside": [{"day": "2026-09-10", "linkedin": {"total":
/// 33148000, "total_points": "33.148", ...`. LinkedIn's points have all the digits that it wrote. A gap has no row, or
/// null for LinkedIn where there is a score of ours.
template <class Out>
constexpr Out json_beside(Out out, std::span<const linkedin::Beside> rows) {
  Writer w{std::move(out)};
  w("\"not_linkedin\": ", Json{disclaimer[1]}, ",\n\"beside\": [");
  for (std::size_t i = 0; i < rows.size(); ++i) {
    w(i > 0 ? "," : "", "\n    ");
    detail::json_row(w, rows[i]);
  }
  w(rows.empty() ? "]" : "\n  ]", ",\n\"moved\": ");
  if (rows.empty()) {
    w("null");
  } else {
    const linkedin::BesideMove move = moved(rows.front(), rows.back());
    w("{\"from\": \"", move.days.from.text(), "\", \"to\": \"", move.days.to.text(), "\",\n  \"linkedin\": ");
    detail::json_known(w, move.theirs);
    w(",\n  \"ours\": ");
    detail::json_known(w, move.ours);
    w('}');
  }
  return w.out();
}

}  // namespace report
}  // namespace SSI_ABI
}  // namespace ssi

#endif
