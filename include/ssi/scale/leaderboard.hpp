// Leaderboards: the best of a population.
// SPDX-License-Identifier: MIT
#ifndef SSI_SCALE_LEADERBOARD_HPP
#define SSI_SCALE_LEADERBOARD_HPP

#include <algorithm>
#include <cstdint>
#include <vector>

#include "ssi/core/points.hpp"

namespace ssi {
inline namespace SSI_ABI {

/// The best so many of a population, by points; of equal ones the lower id, so that the board does not depend on the
/// order in which members, or boards, come. Memory: linear in those that are on it.
///
///     Leaderboard best{10};
///     best.add(7, Points{60});
///     best.add(8, Points{70});
///     best[0].id   // 8
class Leaderboard {
 public:
  /// Who, and the points that put them there.
  struct Entry {
    std::uint64_t id;
    Points points;
    friend constexpr bool operator==(const Entry&, const Entry&) = default;
  };

  explicit Leaderboard(std::size_t most) : most_{most} {}

  [[nodiscard]] std::size_t size() const { return entries_.size(); }
  /// The best first. Precondition: place < size().
  [[nodiscard]] const Entry& operator[](std::size_t place) const { return entries_[place]; }
  [[nodiscard]] auto begin() const { return entries_.begin(); }
  [[nodiscard]] auto end() const { return entries_.end(); }
  friend bool operator==(const Leaderboard&, const Leaderboard&) = default;

  /// Complexity: constant for most members, linear in the size of the board for those that enter it.
  void add(std::uint64_t id, Points points) {
    const Entry entry{id, points};
    if (most_ == 0 || (entries_.size() == most_ && !ahead(entry, entries_.back()))) return;
    entries_.insert(std::upper_bound(entries_.begin(), entries_.end(), entry, ahead), entry);
    if (entries_.size() > most_) entries_.pop_back();
  }
  Leaderboard& operator+=(const Leaderboard& other) {
    for (const Entry& entry : other) add(entry.id, entry.points);
    return *this;
  }

 private:
  static bool ahead(const Entry& a, const Entry& b) { return a.points != b.points ? a.points > b.points : a.id < b.id; }

  std::size_t most_;
  std::vector<Entry> entries_;
};

}  // namespace SSI_ABI
}  // namespace ssi

#endif
