// LinkedIn's own index beside a score of ours, by day, as JSON.
// SPDX-License-Identifier: MIT
#ifndef SSI_REPORT_OWN_INDEX_JSON_HPP
#define SSI_REPORT_OWN_INDEX_JSON_HPP

#include <array>
#include <span>
#include <utility>

#include "ssi/linkedin/own_index/history.hpp"
#include "ssi/report/json_parts.hpp"

namespace ssi {
inline namespace SSI_ABI {
namespace report {

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
template <class W>
constexpr void json_move(W& w, const std::optional<linkedin::BesideMove>& move) {
  if (!move) return void(w("null"));
  w("{\"from\": \"", move->days.from.text(), "\", \"to\": \"", move->days.to.text(), "\",\n  \"linkedin\": ");
  json_known(w, move->theirs);
  w(",\n  \"ours\": ");
  json_known(w, move->ours);
  w('}');
}

}  // namespace detail

/// LinkedIn's index beside ours as members of an object, without its braces: `"beside": [{"day": "2026-09-10",
/// "linkedin": {"total": 33148000, "total_points": "33.148", ...`. LinkedIn's points have all the digits that it wrote.
/// A gap has no row, or null for LinkedIn where there is a score of ours.
template <class Out>
constexpr Out json_beside(Out out, std::span<const linkedin::Beside> rows, const Language& language = english) {
  Writer w{std::move(out)};
  w("\"not_linkedin\": ", Json{language(disclaimer[1])}, ",\n\"beside\": [");
  for (std::size_t i = 0; i < rows.size(); ++i) {
    w(i > 0 ? "," : "", "\n    ");
    detail::json_row(w, rows[i]);
  }
  w(rows.empty() ? "]" : "\n  ]", ",\n\"moved\": ");
  detail::json_move(w, rows.empty() ? std::nullopt : std::optional{moved(rows.front(), rows.back())});
  w(",\n\"moved_in_a_week\": ");
  detail::json_move(w, moved_in_a_week(rows));
  return w.out();
}

}  // namespace report
}  // namespace SSI_ABI
}  // namespace ssi

#endif
