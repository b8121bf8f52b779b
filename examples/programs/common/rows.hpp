// Many members at once: their counts by columns, scored together.
// SPDX-License-Identifier: MIT
#ifndef COMMON_ROWS_HPP
#define COMMON_ROWS_HPP

#include <array>
#include <optional>
#include <string>
#include <vector>

#include "ssi/scale/batch.hpp"
#include "ssi/standard.hpp"

namespace common {

inline constexpr std::size_t counts = 28;
inline constexpr std::size_t row_bytes = 4 * counts;

inline const std::array<ssi::Text, counts>& names() {
  static const auto all = [] {
    std::array<ssi::Text, counts> names;
    std::size_t i = 0;
    for_each_count(ssi::Activity{}, [&](ssi::Text name, ssi::Count) { names[i++] = name; });
    return names;
  }();
  return all;
}

class Rows {
 public:
  Rows(ssi::Window window, std::size_t most) : model_{ssi::standard::model.over(window)}, refused_(most) {
    for (auto& column : values_) column.resize(most);
    for (auto& column : scores_) column.resize(most);
  }

  void set(std::size_t row, const ssi::Activity& activity) {
    std::size_t i = 0;
    for_each_count(activity, [&](ssi::Text, ssi::Count count) { values_[i++][row] = count; });
  }
  /// Little-endian 32-bit counts in the order of names(), all bits set for unknown.
  void set(std::size_t row, const unsigned char* bytes) {
    for (std::size_t i = 0; i < counts; ++i, bytes += 4) {
      std::uint32_t value = 0;
      for (std::size_t byte = 0; byte < 4; ++byte) value |= std::uint32_t{bytes[byte]} << (8 * byte);
      values_[i][row] = ssi::known_unless(value, ssi::Sentinel{~std::uint32_t{0}});
    }
  }
  /// The first rows; `take(scores)` may look at them during the call.
  template <class Take>
  void score(std::size_t size, Take take) {
    std::vector<ssi::Column> columns;
    for (std::size_t i = 0; i < counts; ++i) columns.push_back({names()[i], std::span{values_[i]}.first(size)});
    const auto of = [&](std::size_t i) {
      return ssi::ScoreColumns{std::span{scores_[3 * i]}.first(size), std::span{scores_[3 * i + 1]}.first(size),
                               std::span{scores_[3 * i + 2]}.first(size)};
    };
    const ssi::ScoreColumns pillars[] = {of(1), of(2), of(3), of(4)};
    const ssi::BatchScores scores{of(0), pillars, std::span{refused_}.first(size)};
    batch_.emplace(model_, columns);
    static_cast<void>(batch_->score(0, scores));  // what is refused is marked
    take(scores);
  }
  void score(std::size_t size) {
    score(size, [](const auto&) {});
  }

  bool refused(std::size_t row) const { return refused_[row] != 0; }
  std::string reason(std::size_t row) const {
    const auto problem = batch_->refusal(row);
    return std::string{problem->culprit.view()} + ": " + std::string{problem->rule.sentence};
  }
  /// 0: the total, then the pillars.
  std::array<ssi::Tally, 5> tallies(std::size_t row) {
    std::array<ssi::Tally, 5> tallies;
    for (std::size_t i = 1; i < 5; ++i)
      tallies[i] = tally_of({scores_[3 * i], scores_[3 * i + 1], scores_[3 * i + 2]}, row, ssi::Points{25});
    tallies[0] = ssi::total_of(std::span{tallies}.last(4));
    return tallies;
  }

 private:
  decltype(ssi::standard::model.over(ssi::Window{})) model_;
  std::array<std::vector<ssi::Count>, counts> values_;
  std::array<std::vector<std::int32_t>, 15> scores_;
  std::vector<std::uint8_t> refused_;
  std::optional<ssi::Batch> batch_;
};

}  // namespace common

#endif
