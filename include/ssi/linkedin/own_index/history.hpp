// LinkedIn's index over time: what it was, whom it is compared with, and how a score of ours moved meanwhile.
// SPDX-License-Identifier: MIT
#ifndef SSI_LINKEDIN_OWN_INDEX_HISTORY_HPP
#define SSI_LINKEDIN_OWN_INDEX_HISTORY_HPP

#include <algorithm>
#include <span>
#include <vector>

#include "ssi/linkedin/own_index/index.hpp"
#include "ssi/time/history.hpp"

namespace ssi {
inline namespace SSI_ABI {
namespace linkedin {

/// What LinkedIn told day by day. A day on which nothing was read is a gap: it is not the day before.
///
///     const OwnIndexHistory history{read_own_index(text).answers};
///     history.back().own.points()                   // 33.668000
///     history.find(Day{"2026-09-11"}) == nullptr    // a gap
///     history.scores().change(28)->total            // of LinkedIn's index, as of any history
class OwnIndexHistory {
 public:
  OwnIndexHistory() = default;
  /// Of one file or of several; those without a date are left out. Of two on one day the later one stays, of two at one
  /// moment the one that comes later here.
  explicit OwnIndexHistory(std::vector<OwnIndex> answers) {
    std::erase_if(answers, [](const OwnIndex& answer) { return !answer.moment; });
    detail::sort_by_moment(answers);
    for (OwnIndex& answer : answers) {
      if (!empty() && back().day() == answer.day()) answers_.pop_back();
      answers_.push_back(std::move(answer));
    }
  }

  [[nodiscard]] bool empty() const { return answers_.empty(); }
  [[nodiscard]] std::size_t size() const { return answers_.size(); }
  /// The oldest is 0. Precondition: i < size().
  [[nodiscard]] const OwnIndex& operator[](std::size_t i) const { return answers_[i]; }
  /// The newest. Precondition: not empty().
  [[nodiscard]] const OwnIndex& back() const { return answers_.back(); }
  [[nodiscard]] auto begin() const { return answers_.begin(); }
  [[nodiscard]] auto end() const { return answers_.end(); }

  /// What was told on that very day; a null pointer in a gap. Complexity: logarithmic.
  [[nodiscard]] const OwnIndex* find(Day day) const {
    const auto found =
        std::lower_bound(begin(), end(), day, [](const OwnIndex& a, Day d) { return a.moment->day < d; });
    return found != end() && found->moment->day == day ? &*found : nullptr;
  }

  /// The member's four pillars as a history, with weeks, changes and trends. Days on which one of the four is unknown
  /// are left out; a total is the sum of its pillars.
  [[nodiscard]] History<4> scores() const {
    return history_of([](const OwnIndex& answer) -> const OwnIndexNumbers& { return answer.own; });
  }
  /// The same of a group on average: `history.scores().distances_to(history.averages(&OwnIndex::sector))` is how far
  /// the member was from the sector, day by day.
  [[nodiscard]] History<4> averages(OwnIndexGroup OwnIndex::*group) const {
    return history_of([=](const OwnIndex& answer) -> const OwnIndexNumbers& { return (answer.*group).average; });
  }

 private:
  template <class NumbersOf>
  [[nodiscard]] History<4> history_of(NumbersOf numbers_of) const {
    History<4> history;
    for (const OwnIndex& answer : answers_) {
      const OwnIndexNumbers& numbers = numbers_of(answer);
      if (!numbers.whole() || !history.valid(*answer.day())) continue;
      const auto& [brand, find, engage, relate] = numbers.pillars;
      history.add(*answer.day(), noted({brand->points, find->points, engage->points, relate->points}));
    }
    return history;
  }

  std::vector<OwnIndex> answers_;
};

/// Points by pillar and in all, each where it is known: `moved(from, to).ours.total` is +0.73, or none.
struct KnownPoints {
  std::array<std::optional<Points>, 4> pillars;
  std::optional<Points> total;

  friend bool operator==(const KnownPoints&, const KnownPoints&) = default;
};

/// A day of LinkedIn's beside a score of ours of the same day, `beside(theirs, ours)[0].theirs->own.pillars[1]`; a null
/// pointer where there is none. Views of the two histories.
struct Beside {
  Day day;
  const OwnIndex* theirs = nullptr;
  const Score<4>* ours = nullptr;
};

/// A row for each day from LinkedIn's first to its last, in which either told something. Two formulas: that they differ
/// says nothing about either; that they move apart is worth a look.
///
///     const auto rows = beside(linkedin_history, our_history);
///     rows.back().theirs->own.points(), rows.back().ours->total.earned   // 33.668000, 50.300000
[[nodiscard]] inline std::vector<Beside> beside(const OwnIndexHistory& theirs, const History<4>& ours) {
  std::vector<Beside> rows;
  if (theirs.empty()) return rows;
  std::size_t own = 0;
  const auto ours_until = [&](Day day) {
    for (; own < ours.size() && ours[own].day < day; ++own)
      if (!rows.empty()) rows.push_back({ours[own].day, nullptr, &ours[own].score});
  };
  for (const OwnIndex& answer : theirs) {
    ours_until(*answer.day());
    const bool both = own < ours.size() && ours[own].day == *answer.day();
    rows.push_back({*answer.day(), &answer, both ? &ours[own++].score : nullptr});
  }
  return rows;
}

/// How both moved, `moved(rows.front(), rows.back()).theirs.pillars[1]`, each where both ends are known.
struct BesideMove {
  Days days;
  KnownPoints theirs;
  KnownPoints ours;
};

/// From one day to another. LinkedIn's totals are compared by their pillars, since a page rounds them; ours only where
/// it was about as well known on both days (Tally::comparable()).
[[nodiscard]] inline BesideMove moved(const Beside& from, const Beside& to) {
  BesideMove move{{from.day, to.day}, {}, {}};
  if (from.theirs != nullptr && to.theirs != nullptr) {
    const OwnIndexNumbers &before = from.theirs->own, &after = to.theirs->own;
    // A page's total is rounded, the sum of its pillars is not; two totals compare where both are, or neither.
    if (before.whole() && after.whole())
      move.theirs.total = after.sum() - before.sum();
    else if (before.total && after.total &&
             (detail::decimals(before.total->text) == 0) == (detail::decimals(after.total->text) == 0))
      move.theirs.total = after.total->points - before.total->points;
    for (std::size_t i = 0; i < 4; ++i)
      if (before.pillars[i] && after.pillars[i])
        move.theirs.pillars[i] = after.pillars[i]->points - before.pillars[i]->points;
  }
  if (from.ours == nullptr || to.ours == nullptr) return move;
  const auto ours = [](const Tally& before, const Tally& after) {
    return before.comparable(after) ? std::optional{after.earned - before.earned} : std::nullopt;
  };
  move.ours.total = ours(from.ours->total, to.ours->total);
  for (std::size_t i = 0; i < 4; ++i) move.ours.pillars[i] = ours(from.ours->pillars[i], to.ours->pillars[i]);
  return move;
}
/// LinkedIn's day a week before the last: where it told nothing on that very day, a null pointer, not the day nearest.
/// `week_before(rows)->theirs->sector.top` is the rank that the last one is compared with. Complexity: linear.
[[nodiscard]] inline const Beside* week_before(std::span<const Beside> rows) {
  for (const Beside& row : rows)
    if (row.theirs != nullptr && rows.back().day - row.day == 7) return &row;
  return nullptr;
}
/// How both moved in the week up to the last row, `moved_in_a_week(rows)->theirs.total`; none without that day.
[[nodiscard]] inline std::optional<BesideMove> moved_in_a_week(std::span<const Beside> rows) {
  const Beside* const before = week_before(rows);
  return before != nullptr ? std::optional{moved(*before, rows.back())} : std::nullopt;
}

}  // namespace linkedin
}  // namespace SSI_ABI
}  // namespace ssi

#endif
