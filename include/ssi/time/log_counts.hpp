// What a log knows of a window: the subject that a model reads.
// SPDX-License-Identifier: MIT
#ifndef SSI_TIME_LOG_COUNTS_HPP
#define SSI_TIME_LOG_COUNTS_HPP

#include "ssi/core/window.hpp"
#include "ssi/time/counting.hpp"
#include "ssi/time/detail/counts.hpp"

namespace ssi {
inline namespace SSI_ABI {

class Knowledge;
namespace detail {
struct Asked;
LogCounts counted(const Knowledge&, const Asked&, const EventCounts&);
}  // namespace detail

/// The counts of a window that ends on a day, as far as the log knows them; a subject of every model whose metrics say
/// how a log counts them. It keeps nothing of the log. About 1.3 KB.
///
///     const LogCounts now = log.on(Day{"2026-06-27"});
///     now.count(flow_of(Sale::call))   // 14; at least 14 where the log does not know the whole window
///     model.score(now)
class LogCounts {
 public:
  /// A log may hold more of a part than of its whole: an invitation's note, and not yet the invitation. One such pair
  /// does not forbid a score: both are from the one number to the other in it, and model.problem() tells of it.
  static constexpr bool contradictions_are_bounded = true;

  /// Exact where the log covers the kinds on all of the days that matter and misses nothing; else an interval. Of
  /// several kinds the sum, in which an event of two of them is two, or the weeks with an event of any. Complexity:
  /// linear in the kinds, or in the weeks.
  [[nodiscard]] Count count(Counting how) const {
    if (how.as == Counted::weeks) return weeks(how.kinds);
    const auto& counts = how.as == Counted::flow ? flows_ : stocks_;
    Count sum{0};
    detail::for_each_kind(how.kinds, [&](std::size_t kind) { sum = sum + counts[kind]; });
    return sum;
  }

 private:
  friend LogCounts detail::counted(const Knowledge&, const detail::Asked&, const detail::EventCounts&);
  LogCounts() = default;

  [[nodiscard]] Count weeks(std::uint64_t kinds) const {
    std::uint64_t missing = 0;
    detail::for_each_kind(kinds, [&](std::size_t kind) { missing += missing_[kind]; });
    const std::uint32_t active = weeks_.with(kinds);
    if ((kinds & ~covered_weeks_) != 0) return at_least(active);
    const std::uint32_t quiet = active < most_weeks_ ? most_weeks_ - active : 0;
    return between(active, active + std::min<std::uint64_t>(missing, quiet));
  }

  std::array<Count, EventKind::most> flows_{}, stocks_{};
  std::array<std::uint32_t, EventKind::most> missing_{};  // how many more events of a window there may be
  detail::ActiveWeeks weeks_;
  std::uint64_t covered_weeks_ = 0;
  std::uint32_t most_weeks_ = 0;
};

}  // namespace SSI_ABI
}  // namespace ssi

#endif
