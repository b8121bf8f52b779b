// Many members at once for the standard model: activities or bytes in, tallies out, scored by columns.
// SPDX-License-Identifier: MIT
#ifndef SSI_STANDARD_ROWS_HPP
#define SSI_STANDARD_ROWS_HPP

#include <algorithm>
#include <array>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "ssi/scale/batch.hpp"
#include "ssi/standard/model.hpp"

namespace ssi {
inline namespace SSI_ABI {

namespace standard {

/// The names of the counts of an activity, in the order of for_each_count.
[[nodiscard]] inline const auto& count_names() {
  static const auto all = [] {
    constexpr std::size_t size = [] {
      std::size_t counts = 0;
      for_each_count(Activity{}, [&](Text, Count) { ++counts; });
      return counts;
    }();
    std::array<Text, size> names;
    std::size_t i = 0;
    for_each_count(Activity{}, [&](Text name, Count) { names[i++] = name; });
    return names;
  }();
  return all;
}

/// Room for so many members, to be filled, scored and filled again; the same scores to the last digit as one by one.
///
///     standard::Rows rows{{}, 4096};
///     rows.set(0, ana), rows.set(1, bo);
///     rows.score(2);
///     rows.tallies(1)[0].earned   // bo's total
class Rows {
 public:
  static constexpr std::size_t counts = std::tuple_size_v<std::remove_cvref_t<decltype(count_names())>>;
  /// Of one member in a file of rows: little-endian 32-bit counts in the order of count_names(), all bits set for
  /// unknown.
  static constexpr std::size_t bytes = 4 * counts;

  Rows(Window window, std::size_t most) : Rows{model.over(window), most} {}
  /// Under a variant: `standard::Rows rows{standard::starter.model, 4096};`.
  Rows(const Model& under, std::size_t most) : model_{under}, bounded_(most), refused_(most) {
    for (Values& values : values_) {
      values.least.resize(most);
      values.most.resize(most);
      values.known.resize((most + 7) / 8);
    }
    for (auto& column : scores_) column.resize(most);
    bind(exact_, [](const Values& values, Text name) { return values.exact(name); });
  }
  // The batches refer to the columns, which stay where they are when they are moved.
  Rows(Rows&&) = default;
  Rows& operator=(Rows&&) = default;

  /// Precondition of all that takes a row: it is below the most.
  void set(std::size_t row, const Activity& activity) {
    bounded_[row] = 0;
    std::size_t i = 0;
    for_each_count(activity, [&](Text, Count count) SSI_INLINE {
      Values& values = values_[i++];
      values.least[row] = count.low();
      values.most[row] = count.high();
      values.set_known(row, 1, count.wholly_unknown() ? 0 : 1);
      if (!count.known() && !count.wholly_unknown()) bounded_[row] = 1;
    });
  }
  /// The members from that row on, as `bytes` says. Precondition: there are whole members, none of them above the most.
  void set(std::size_t row, std::span<const unsigned char> members) {
    const std::size_t end = row + members.size() / bytes;
    std::fill(bounded_.begin() + static_cast<std::ptrdiff_t>(row), bounded_.begin() + static_cast<std::ptrdiff_t>(end),
              std::uint8_t{0});
    // As many at once as share a byte of what is known.
    for (const unsigned char* from = members.data(); row < end;) {
      const std::size_t some = (std::min)(8 - row % 8, end - row);
      for (std::size_t i = 0; i < counts; ++i) {
        unsigned known = 0;
        for (std::size_t k = 0; k < some; ++k) {
          const unsigned char* at = from + k * bytes + 4 * i;
          const std::uint32_t value =
              at[0] | std::uint32_t{at[1]} << 8 | std::uint32_t{at[2]} << 16 | std::uint32_t{at[3]} << 24;
          values_[i].least[row + k] = value;
          known |= unsigned{value != ~std::uint32_t{0}} << k;
        }
        values_[i].set_known(row, some, known);
      }
      row += some;
      from += some * bytes;
    }
  }
  /// The first rows, as many as `size`; `take(scores)` may look at the columns during the call. Complexity: linear.
  template <class Take>
  void score(std::size_t size, Take take) {
    const auto of = [&](std::size_t i) {
      return ScoreColumns{std::span{scores_[3 * i]}.first(size), std::span{scores_[3 * i + 1]}.first(size),
                          std::span{scores_[3 * i + 2]}.first(size)};
    };
    const ScoreColumns pillars[] = {of(1), of(2), of(3), of(4)};
    const BatchScores scores{of(0), pillars, std::span{refused_}.first(size)};
    any_bounded_ = std::find(bounded_.begin(), bounded_.begin() + static_cast<std::ptrdiff_t>(size), 1) !=
                   bounded_.begin() + static_cast<std::ptrdiff_t>(size);
    if (any_bounded_) begin_bounds(size);
    static_cast<void>(batch().score(0, scores));  // what is refused is marked
    take(scores);
  }
  void score(std::size_t size) {
    score(size, [](const auto&) {});
  }

  /// Of the rows that were scored last; a refused row has the tallies of one of which nothing is known.
  [[nodiscard]] bool refused(std::size_t row) const { return refused_[row] != 0; }
  /// "reply_rate (messages_replied 9, messages_received 5): a part is at most the whole it is counted of".
  /// Precondition: refused(row).
  [[nodiscard]] std::string reason(std::size_t row) const {
    const auto problem = batch().refusal(row);
    return std::string{problem.text().view()};
  }
  /// The total, then the pillars.
  [[nodiscard]] std::array<Tally, 5> tallies(std::size_t row) const {
    std::array<Tally, 5> tallies;
    for (std::size_t i = 1; i < 5; ++i) {
      const auto points = [&](std::size_t column) { return Points::from_micropoints(scores_[3 * i + column][row]); };
      ssi::detail::settle(tallies[i], points(0), points(2), Points{25});
    }
    ssi::detail::sum(tallies[0], &tallies[1], 4);
    return tallies;
  }

 private:
  // Of one count. Where all are exact, the most is not looked at, and the batch reads them where they lie.
  struct Values {
    std::vector<std::uint32_t> least, most;
    std::vector<std::uint8_t> known;

    [[nodiscard]] Column exact(Text name) const { return {name, least, Validity{known.data()}}; }
    [[nodiscard]] Column bounded(Text name) const {
      return Column::between({name, least}, {name, most}, Validity{known.data()});
    }
    // Of so many rows that share a byte.
    void set_known(std::size_t row, std::size_t rows, unsigned bits) {
      const unsigned mask = ((1U << rows) - 1) << (row % 8);
      known[row / 8] = static_cast<std::uint8_t>((known[row / 8] & ~mask) | bits << (row % 8));
    }
  };
  template <class ColumnOf>
  void bind(std::optional<Batch>& batch, ColumnOf column_of) {
    std::vector<Column> columns;
    for (std::size_t i = 0; i < counts; ++i) columns.push_back(column_of(values_[i], count_names()[i]));
    batch.emplace(model_, columns);
  }
  void begin_bounds(std::size_t size) {
    if (!bounds_) bind(bounds_, [](const Values& values, Text name) { return values.bounded(name); });
    for (Values& values : values_)
      for (std::size_t row = 0; row < size; ++row)
        if (bounded_[row] == 0) values.most[row] = values.least[row];
  }
  [[nodiscard]] const Batch& batch() const { return any_bounded_ ? *bounds_ : *exact_; }

  Model model_;
  std::array<Values, counts> values_;
  std::array<std::vector<std::int32_t>, 15> scores_;  // earned, high, covered of the total and of the pillars
  std::vector<std::uint8_t> bounded_;                 // 1 for a row with a count that is known in part
  std::vector<std::uint8_t> refused_;
  std::optional<Batch> exact_, bounds_;
  bool any_bounded_ = false;  // in what was scored last
};

}  // namespace standard

}  // namespace SSI_ABI
}  // namespace ssi

#endif
