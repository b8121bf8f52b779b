// Which columns of a table are which counts.
// SPDX-License-Identifier: MIT
#ifndef SSI_COUNTS_COLUMNS_HPP
#define SSI_COUNTS_COLUMNS_HPP

#include "ssi/counts/named.hpp"
#include "ssi/counts/table.hpp"

namespace ssi {
inline namespace SSI_ABI {

/// The columns of a table by the fields of the line that names them: counts, in any order, and others.
///
///     const CountColumns<Activity> columns{fields_of("name,posts", ',')};
///     columns.read(fields_of("Ana,8..10", ','), ana)   // empty: nothing is wrong, and ana.content.posts is 8 to 10
template <class SomeActivity>
class CountColumns {
 public:
  explicit CountColumns(const std::vector<std::string_view>& names) : is_count_(names.size(), false) {
    for_each_count(SomeActivity{}, [&](Text name, Count) {
      counts_.push_back({name, names.size()});
      for (std::size_t i = 0; i < names.size(); ++i) {
        if (!(name == bare(names[i]))) continue;
        if (counts_.back().column < names.size() && twice_.empty()) twice_ = name;
        counts_.back().column = i;
        is_count_[i] = true;
      }
    });
  }

  [[nodiscard]] std::size_t size() const { return is_count_.size(); }
  /// Whether a column has the name of a count. Precondition: column < size().
  [[nodiscard]] bool is_count(std::size_t column) const { return is_count_[column]; }
  /// Whether any column has.
  [[nodiscard]] bool any() const { return std::find(is_count_.begin(), is_count_.end(), true) != is_count_.end(); }
  /// A count that two columns are named after, of which the last one is read; empty where there is none.
  [[nodiscard]] Text twice() const { return twice_; }
  /// The counts without a column: unknown in every row.
  [[nodiscard]] std::vector<Text> missing() const {
    std::vector<Text> names;
    for (const auto& [name, column] : counts_)
      if (column == size()) names.push_back(name);
    return names;
  }

  /// The counts of a record's fields into an activity, or what is wrong with the first that is none, in the order of
  /// the columns; what is wrong becomes unknown, and what has no column stays as it is. Complexity: linear.
  [[nodiscard]] std::string read(const std::vector<std::string_view>& fields, SomeActivity& activity) const {
    if (fields.size() != size())
      return std::to_string(fields.size()) + (fields.size() == 1 ? " field for " : " fields for ") +
             std::to_string(size()) + (size() == 1 ? " column" : " columns");
    std::size_t next = 0, wrong = size();
    Text culprit;
    for_each_count(activity, [&](Text name, Count& count) {
      const std::size_t column = counts_[next++].column;
      if (column == size()) return;
      const auto read = count_of(fields[column]);
      count = read.value_or(unknown);
      if (!read && column < wrong) wrong = column, culprit = name;
    });
    if (wrong == size()) return {};
    return std::string{culprit} + ": \"" + std::string{detail::beginning(bare(fields[wrong]), 40)} + "\" is no count";
  }

 private:
  struct Place {
    Text name;
    std::size_t column;  // size(): none
  };

  std::vector<Place> counts_;
  std::vector<bool> is_count_;
  Text twice_;
};

/// What is to be asked of columns that are no counts but may be meant for one that has none, in the order of the table:
/// of `name,post` it is one sentence, "the column "post" is no count; did you mean posts?". The names are those that
/// the columns were made of. Complexity: counts times columns.
template <class SomeActivity>
[[nodiscard]] std::vector<std::string> mistyped(const CountColumns<SomeActivity>& columns,
                                                const std::vector<std::string_view>& names) {
  std::vector<std::string> questions;
  const std::vector<Text> missing = columns.missing();
  for (std::size_t i = 0; i < names.size(); ++i) {
    if (columns.is_count(i)) continue;
    NearestName nearest{bare(names[i])};
    for (const Text name : missing) nearest.offer(name);
    if (nearest.is_slip())
      questions.push_back(std::string{"the column \""}
                              .append(detail::in_brief(bare(names[i])))
                              .append("\" is no count; ")
                              .append(nearest.suggestion()));
  }
  return questions;
}

}  // namespace SSI_ABI
}  // namespace ssi

#endif
