// Many members at once for the standard model: activities or bytes in, tallies out, scored by columns.
// SPDX-License-Identifier: MIT
#ifndef SSI_STANDARD_ROWS_HPP
#define SSI_STANDARD_ROWS_HPP

#include <array>
#include <optional>
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
  Rows(const Model& under, std::size_t most) : model_{under}, refused_(most) {
    for (auto& column : values_) column.resize(most);
    for (auto& column : scores_) column.resize(most);
  }

  /// Precondition of all that takes a row: it is below the most.
  void set(std::size_t row, const Activity& activity) {
    std::size_t i = 0;
    for_each_count(activity, [&](Text, Count count) { values_[i++][row] = count; });
  }
  /// Precondition: there are so many bytes as `bytes` says.
  void set(std::size_t row, const unsigned char* from) {
    for (std::size_t i = 0; i < counts; ++i, from += 4) {
      std::uint32_t value = 0;
      for (std::size_t byte = 0; byte < 4; ++byte) value |= std::uint32_t{from[byte]} << (8 * byte);
      values_[i][row] = known_unless(value, Sentinel{~std::uint32_t{0}});
    }
  }
  /// The first rows, as many as `size`; `take(scores)` may look at the columns during the call. Complexity: linear,
  /// and a batch is bound.
  template <class Take>
  void score(std::size_t size, Take take) {
    std::vector<Column> columns;
    for (std::size_t i = 0; i < counts; ++i) columns.push_back({count_names()[i], std::span{values_[i]}.first(size)});
    const auto of = [&](std::size_t i) {
      return ScoreColumns{std::span{scores_[3 * i]}.first(size), std::span{scores_[3 * i + 1]}.first(size),
                          std::span{scores_[3 * i + 2]}.first(size)};
    };
    const ScoreColumns pillars[] = {of(1), of(2), of(3), of(4)};
    const BatchScores scores{of(0), pillars, std::span{refused_}.first(size)};
    batch_.emplace(model_, columns);
    static_cast<void>(batch_->score(0, scores));  // what is refused is marked
    take(scores);
  }
  void score(std::size_t size) {
    score(size, [](const auto&) {});
  }

  /// Of the rows that were scored last; a refused row has the tallies of one of which nothing is known.
  [[nodiscard]] bool refused(std::size_t row) const { return refused_[row] != 0; }
  /// "reply_rate: a part is at most the whole it is counted of". Precondition: refused(row).
  [[nodiscard]] std::string reason(std::size_t row) const {
    const auto problem = batch_->refusal(row);
    return std::string{problem.culprit.view()} + ": " + std::string{problem.rule.sentence};
  }
  /// The total, then the pillars.
  [[nodiscard]] std::array<Tally, 5> tallies(std::size_t row) const {
    std::array<Tally, 5> tallies;
    for (std::size_t i = 1; i < 5; ++i) {
      const auto points = [&](std::size_t column) { return Points::from_micropoints(scores_[3 * i + column][row]); };
      tallies[i] = ssi::detail::pillar_tally(points(0), points(2), Points{25});
    }
    tallies[0] = total_of(std::span{tallies}.last(4));
    return tallies;
  }

 private:
  Model model_;
  std::array<std::vector<Count>, counts> values_;
  std::array<std::vector<std::int32_t>, 15> scores_;  // earned, high, covered of the total and of the pillars
  std::vector<std::uint8_t> refused_;
  std::optional<Batch> batch_;
};

}  // namespace standard

}  // namespace SSI_ABI
}  // namespace ssi

#endif
