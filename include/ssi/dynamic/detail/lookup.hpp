// The points of exact counts, looked up instead of divided for: what keeps a model made at run time near a typed one,
// whose divisions are by constants.
// SPDX-License-Identifier: MIT
#ifndef SSI_DYNAMIC_DETAIL_LOOKUP_HPP
#define SSI_DYNAMIC_DETAIL_LOOKUP_HPP

#include <cstdint>
#include <optional>
#include <vector>

#include "ssi/dynamic/pillar.hpp"

namespace ssi {
inline namespace SSI_ABI {
namespace dynamic::detail {

// Of one pillar over one window. The tables are filled by the signals themselves, so they hold the same micropoints;
// what has no table (a target beyond 4096, or one that is not proportional) leaves the whole pillar to the signals.
class Lookup {
 public:
  Lookup(const Pillar& pillar, Window window) {
    pillar.for_each_signal([&](Place, const auto&, const auto& signal) { add(signal, window); });
  }

  // The micropoints earned, of counts by the number of their metric; none where a count is not exact, a part is above
  // its whole, or there is no table.
  [[nodiscard]] std::optional<std::int64_t> earned(std::span<const Count> counts) const {
    return sum([&](const Line& line, std::size_t operand) { return counts[line.numbers[operand]]; });
  }
  // The same of counts by slot.
  [[nodiscard]] std::optional<std::int64_t> earned(Counts reading) const {
    std::size_t slot = 0;
    return sum([&](const Line&, std::size_t) { return reading[slot++]; });
  }

 private:
  static constexpr std::uint32_t longest = 4096;  // our choice: 16 kB a signal; a quarter's targets are below

  struct Line {
    std::size_t numbers[2] = {};
    TargetRatio ratio{1, 1, 0};
    bool is_ratio = false;
    std::size_t first = 0;       // in the tables
    std::uint32_t most = 0;      // of the table: all beyond earns as much
    std::uint32_t evidence = 0;  // of the count, or of the whole
    bool within = false;         // a part is at most its whole
  };

  template <class Source, class Target, class Curve>
  void add(const Signal<Source, Target, Curve>& signal, Window window) {
    Line line;
    std::size_t i = 0;
    signal.source().for_each_metric([&](const auto& metric) { line.numbers[i++] = metric.reader().number; });
    line.first = points_.size();
    line.evidence = signal.evidence();
    if constexpr (ssi::detail::with_ratio<Target>) {
      line.is_ratio = true;
      line.ratio = signal.target().ratio();
      line.most = 1000;
      line.within = ssi::detail::part_is_within(signal.target());
      for (std::uint32_t x = 0; x <= line.most; ++x) put(signal.points(Reach{x, 1000}));
    } else if constexpr (ssi::detail::proportional<Target>) {
      const Points all = signal.points(window, Counts{Count{Count::largest}});
      while (line.most < longest && put(signal.points(window, Counts{Count{line.most}})) != all) ++line.most;
      all_ = all_ && line.most < longest;
    } else {
      all_ = false;
    }
    lines_.push_back(line);
  }
  Points put(Points points) {
    points_.push_back(static_cast<std::int32_t>(points.micropoints()));
    return points;
  }

  template <class CountOf>
  [[nodiscard]] std::optional<std::int64_t> sum(CountOf&& count_of) const {
    if (!all_) return std::nullopt;
    std::int64_t earned = 0;
    std::uint32_t refused = 0;
    for (const Line& line : lines_) {
      const Count part = count_of(line, 0);
      refused |= part.width();
      std::uint32_t x = part.low(), counted = x;
      if (line.is_ratio) {
        const Count whole = count_of(line, 1);
        refused |= whole.width() | static_cast<std::uint32_t>(line.within && whole.low() < x);
        counted = whole.low();
        x = line.ratio.reach(x, counted).x;
      }
      refused |= static_cast<std::uint32_t>(counted < line.evidence);
      earned += points_[line.first + (x < line.most ? x : line.most)];
    }
    if (refused != 0) return std::nullopt;
    return earned;
  }

  std::vector<Line> lines_;
  std::vector<std::int32_t> points_;
  bool all_ = true;
};

}  // namespace dynamic::detail
}  // namespace SSI_ABI
}  // namespace ssi

#endif
