// What columns have to be so that a batch can read them.
// SPDX-License-Identifier: MIT
#ifndef SSI_SCALE_BATCH_COLUMNS_HPP
#define SSI_SCALE_BATCH_COLUMNS_HPP

#include <algorithm>
#include <optional>
#include <span>
#include <vector>

#include "ssi/scale/column.hpp"

namespace ssi {
inline namespace SSI_ABI {

namespace rules {
inline constexpr auto batch_column_names_a_metric =
    Rule{"batch_column_names_a_metric", "a column of a batch names a metric of the index"};
inline constexpr auto batch_columns_are_on_different_metrics =
    Rule{"batch_columns_are_on_different_metrics", "no two columns of a batch are on the same metric"};
inline constexpr auto batch_columns_are_of_one_length = Rule{
    "batch_columns_are_of_one_length", "the columns of a batch have the same number of rows, which memory can hold"};
inline constexpr auto batch_column_has_values =
    Rule{"batch_column_has_values", "a column of a batch has values, aligned as its type is"};
inline constexpr auto batch_has_a_column_for_each_metric =
    Rule{"batch_has_a_column_for_each_metric", "a batch has a column for each metric of the index"};
inline constexpr auto batch_rates_are_for_rate_targets =
    Rule{"batch_rates_are_for_rate_targets", "a column of rates is on a metric whose target takes a rate"};
inline constexpr auto batch_intervals_are_of_counts =
    Rule{"batch_intervals_are_of_counts", "both ends of a column of intervals are counts, not rates"};
inline constexpr auto batch_columns_follow_those_bound =
    Rule{"batch_columns_follow_those_bound",
         "columns that a batch reads next are of the metrics and types, in the order, of those that it was bound to"};
}  // namespace rules

namespace detail {

inline std::optional<std::size_t> column_on(std::span<const Column> columns, Text metric) {
  for (std::size_t i = 0; i < columns.size(); ++i)
    if (columns[i].metric() == metric) return i;
  return {};
}
inline Problem end_problem(const Column& column, const Column& end, const Column& first) {
  // PTRDIFF_MAX bytes: more than any array has.
  if (end.size() != first.size() || end.size() > (~std::size_t{0} >> 1) / 8)
    return Problem{rules::batch_columns_are_of_one_length,
                   ShortText{end.metric()}
                       .append(&column != &end && column.interval() ? " (high ends) has " : " has ")
                       .append(std::uint64_t{end.size()})
                       .append(" rows, ")
                       .append(first.metric())
                       .append(" ")
                       .append(std::uint64_t{first.size()})};
  const std::size_t width = Column::width(end.type());
  const std::size_t alignment = end.type() == Column::Type::count ? alignof(Count) : width;
  if (width > 0 &&
      ((end.values() == nullptr && end.size() > 0) || reinterpret_cast<std::uintptr_t>(end.values()) % alignment != 0))
    return Problem{rules::batch_column_has_values, column.metric()};
  return {};
}
inline Problem column_problem(const Column& column, const Column& first) {
  if (column.interval() && (column.rates() || column.high().rates()))
    return Problem{rules::batch_intervals_are_of_counts, column.metric()};
  if (const Problem wrong = end_problem(column, column, first)) return wrong;
  return end_problem(column, column.high(), first);
}
// Of the columns by themselves.
inline Problem columns_problem(std::span<const Column> columns) {
  for (std::size_t i = 0; i < columns.size(); ++i) {
    if (*column_on(columns, columns[i].metric()) != i)
      return Problem{rules::batch_columns_are_on_different_metrics, columns[i].metric()};
    if (const Problem wrong = column_problem(columns[i], columns[0])) return wrong;
  }
  return {};
}
// Of columns that follow others, whose metrics were looked at before.
inline Problem columns_problem(std::span<const Column> columns, const std::vector<Column>& bound) {
  const auto follow = [](const Column& a, const Column& b) {
    return a.metric() == b.metric() && a.type() == b.type() && a.interval() == b.interval();
  };
  for (std::size_t i = 0; i < (std::max)(columns.size(), bound.size()); ++i) {
    if (i >= columns.size() || i >= bound.size() || !follow(columns[i], bound[i]))
      return Problem{rules::batch_columns_follow_those_bound, (i < columns.size() ? columns[i] : bound[i]).metric()};
    if (const Problem wrong = column_problem(columns[i], columns[0])) return wrong;
  }
  return {};
}

}  // namespace detail
}  // namespace SSI_ABI
}  // namespace ssi

#endif
