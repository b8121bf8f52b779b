// A history that goes on over a change of the model: each version a history of its own, and where one ended.
// SPDX-License-Identifier: MIT
#ifndef SSI_TIME_VERSIONED_HISTORY_HPP
#define SSI_TIME_VERSIONED_HISTORY_HPP

#include <span>

#include "ssi/time/history.hpp"

namespace ssi {
inline namespace SSI_ABI {

/// Where a history goes on under another model, version or window: `history.breaks().back().worth()`.
template <std::size_t Pillars>
struct VersionBreak {
  Dated<Pillars> last;   ///< under the older
  Dated<Pillars> first;  ///< under the newer

  /// What the change alone is worth, where one day was scored under both; else it cannot be told from what was done.
  [[nodiscard]] std::optional<Points> worth() const {
    if (last.day != first.day) return std::nullopt;
    return first.score.total.earned - last.score.total.earned;
  }
};

/// Dated scores of one person under one model after the other. Every stretch is a History, so that changes, trends and
/// best weeks compare like with like: `trends_of(history.current())`, and nothing is computed across a break.
///
///     VersionedHistory<4> history;
///     history.add(Day{"2026-06-27"}, v1.score(ana));
///     history.add(Day{"2026-06-27"}, v2.score(ana));   // the same day anew, which tells what the version is worth
///     history.add(Day{"2026-07-04"}, v2.score(later));
///     history.breaks()[0].worth()                      // -1.250000
///     history.current().change(7)->total               // what was done since
template <std::size_t Pillars>
class VersionedHistory {
 public:
  /// Later days than the evaluation day are refused.
  explicit VersionedHistory(Day evaluation = Day::last()) : evaluation_{evaluation} {}

  [[nodiscard]] bool valid(Day day, const Score<Pillars>& score) const {
    if (goes_on(score)) return stretches_.back().valid(day);
    return History<Pillars>{evaluation_}.valid(day) && (empty() || current().back().day <= day);
  }
  /// A score of another model, version or window than the newest begins a stretch, on the same day or later. Rules:
  /// history_days_are_from_2003_to_the_evaluation_day, history_days_ascend.
  void add(Day day, const Score<Pillars>& score) {
    if (goes_on(score)) return stretches_.back().add(day, score);
    if (!empty() && day < current().back().day)
      detail::violated<rules::history_days_ascend>({}, day, " after ", current().back().day);
    History<Pillars> stretch{evaluation_};
    stretch.add(day, score);
    stretches_.push_back(std::move(stretch));
  }

  [[nodiscard]] bool empty() const { return stretches_.empty(); }
  /// Entries of all stretches.
  [[nodiscard]] std::size_t size() const {
    std::size_t size = 0;
    for (const auto& stretch : stretches_) size += stretch.size();
    return size;
  }
  /// The oldest first; each is of one model, version and window.
  [[nodiscard]] std::span<const History<Pillars>> stretches() const { return stretches_; }
  /// The newest stretch. Rule: history_has_an_entry.
  [[nodiscard]] const History<Pillars>& current() const {
    detail::require<rules::history_has_an_entry>(!empty());
    return stretches_.back();
  }
  /// One fewer than the stretches, the oldest first.
  [[nodiscard]] std::vector<VersionBreak<Pillars>> breaks() const {
    std::vector<VersionBreak<Pillars>> breaks;
    for (std::size_t i = 1; i < stretches_.size(); ++i) breaks.push_back({stretches_[i - 1].back(), stretches_[i][0]});
    return breaks;
  }

 private:
  [[nodiscard]] bool goes_on(const Score<Pillars>& score) const {
    if (empty()) return false;
    const Score<Pillars>& newest = current().back().score;
    return newest.model == score.model && newest.window == score.window;
  }

  Day evaluation_;
  std::vector<History<Pillars>> stretches_;
};

}  // namespace SSI_ABI
}  // namespace ssi

#endif
