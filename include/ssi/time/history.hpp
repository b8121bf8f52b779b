// A history of dated scores: from an event log, from a program's own counts, or noted by hand from LinkedIn's page.
// SPDX-License-Identifier: MIT
#ifndef SSI_TIME_HISTORY_HPP
#define SSI_TIME_HISTORY_HPP

#include <vector>

#include "ssi/core/index.hpp"
#include "ssi/time/day.hpp"

namespace ssi {
inline namespace SSI_ABI {

namespace rules {
inline constexpr auto history_days_are_from_2003_to_the_evaluation_day =
    Rule{"history_days_are_from_2003_to_the_evaluation_day", "a day of a history is from 2003 to the evaluation day"};
inline constexpr auto history_days_ascend =
    Rule{"history_days_ascend", "each day of a history is after the one before"};
inline constexpr auto history_has_an_entry =
    Rule{"history_has_an_entry", "a history that is asked for its newest entry has one"};
inline constexpr auto history_is_of_one_model = Rule{"history_is_of_one_model", "a history is of one model and window"};
inline constexpr auto noted_points_are_0_to_25 = Rule{"noted_points_are_0_to_25", "a noted pillar has 0 to 25 points"};
}  // namespace rules

/// A score and its day: `history.back().score.total.earned` is the newest.
template <std::size_t Pillars>
struct Dated {
  Day day;
  Score<Pillars> score;
};

/// How a score moved from one day to another: `history.change(28)->total`, over four weeks. Rule of thumb for people:
/// where comparable is false, what is known changed, and the difference says more of that than of the person.
template <std::size_t Pillars>
struct Move {
  Days days;
  Sized<Points, Pillars> pillars;
  Points total;  ///< of what is earned for certain
  bool comparable;
  /// How the estimate of the total moved, which is the headline's number; none where either day has none, or not
  /// comparable.
  std::optional<Points> estimate = {};
};

/// How far a member is from an average that LinkedIn shows: `member.distances_to(sector).back().total`. Positive: above
/// it.
template <std::size_t Pillars>
struct Distance {
  Day day;
  Sized<Points, Pillars> pillars;
  Points total;
};

/// Four pillars as LinkedIn's page shows them, noted by hand: fully known, of the model "LinkedIn". Rule:
/// noted_points_are_0_to_25.
[[nodiscard]] constexpr Score<4> noted(const std::array<Points, 4>& pillars) {
  Score<4> score;
  score.model = {"LinkedIn", 0};
  for (std::size_t i = 0; i < 4; ++i) {
    if (pillars[i] < Points{} || pillars[i] > Points{25})
      detail::violated<rules::noted_points_are_0_to_25>({}, "pillar ", i + 1, " of 4 has ", pillars[i]);
    score.pillars[i] = detail::pillar_tally(pillars[i], Points{25}, Points{25});
  }
  detail::sum(score.total, score.pillars.data(), 4);
  return score;
}

/// Dated scores of one person under one model, or the averages of a network or sector over time.
///
///     History<4> history;
///     history.add(Day{"2026-04-27"}, noted({Points{20}, Points{6}, Points{10}, Points{15}}));
///     history.add(Day{"2026-05-04"}, noted({Points{21}, Points{6}, Points{10}, Points{15}}));
///     history.change(7)->total   // 1.000000
template <std::size_t Pillars>
class History {
 public:
  using Entry = Dated<Pillars>;
  /// LinkedIn opened on 2003-05-05; no score of it or like it is older than that year.
  static constexpr Day earliest = Day{"2003-01-01"};
  /// A score stands for a day a few days later, where that day has none: our choice, less than half a week.
  static constexpr std::int32_t tolerance = 3;

  /// Later days than the evaluation day are refused.
  explicit History(Day evaluation = Day::last()) : evaluation_{evaluation} {}

  [[nodiscard]] bool valid(Day day) const {
    return earliest <= day && day <= evaluation_ && (empty() || back().day < day);
  }
  /// Rules: history_days_are_from_2003_to_the_evaluation_day, history_days_ascend (which refuses a day given twice),
  /// history_is_of_one_model.
  void add(Day day, const Score<Pillars>& score) {
    if (day < earliest || day > evaluation_)
      detail::violated<rules::history_days_are_from_2003_to_the_evaluation_day>({}, day, ", evaluated on ",
                                                                                evaluation_);
    if (!empty()) {
      const Entry& last = back();
      if (day <= last.day) detail::violated<rules::history_days_ascend>({}, day, " after ", last.day);
      if (last.score.model != score.model || last.score.window != score.window)
        detail::violated<rules::history_is_of_one_model>(day.text(), detail::in_words(score.model, score.window),
                                                         ", after ",
                                                         detail::in_words(last.score.model, last.score.window));
    }
    entries_.push_back({day, score});
  }

  [[nodiscard]] bool empty() const { return entries_.empty(); }
  [[nodiscard]] std::size_t size() const { return entries_.size(); }
  /// The oldest is 0. Precondition: i < size().
  [[nodiscard]] const Entry& operator[](std::size_t i) const { return entries_[i]; }
  /// The newest. Rule: history_has_an_entry.
  [[nodiscard]] const Entry& back() const {
    detail::require<rules::history_has_an_entry>(!empty());
    return entries_.back();
  }
  [[nodiscard]] auto begin() const { return entries_.begin(); }
  [[nodiscard]] auto end() const { return entries_.end(); }

  /// The newest entry that is not after the day and not older than the tolerance; none is a null pointer. Complexity:
  /// logarithmic.
  [[nodiscard]] const Entry* find(Day day) const {
    std::size_t low = 0, high = size();
    while (low < high) {
      const std::size_t middle = low + (high - low) / 2;
      (entries_[middle].day <= day ? low = middle + 1 : high = middle);
    }
    return low > 0 && day - entries_[low - 1].day <= tolerance ? &entries_[low - 1] : nullptr;
  }

  /// From so many days ago to the newest entry: 7, 28, 91 for a week, four weeks, a quarter. None where either is
  /// missing.
  [[nodiscard]] std::optional<Move<Pillars>> change(std::int32_t days) const {
    // More days than the calendar has before it are as far as nobody noted anything.
    if (empty() || days < 0 || days > back().day - Day::first()) return std::nullopt;
    const Entry* before = find(back().day - days);
    if (before == nullptr || before == &back()) return std::nullopt;
    return move(*before, back());
  }
  [[nodiscard]] static Move<Pillars> move(const Entry& from, const Entry& to) {
    Move<Pillars> move{{from.day, to.day},
                       detail::sized<Points, Pillars>(from.score.pillars.size()),
                       to.score.total.earned - from.score.total.earned,
                       true,
                       {}};
    for (std::size_t i = 0; i < move.pillars.size(); ++i) {
      move.pillars[i] = to.score.pillars[i].earned - from.score.pillars[i].earned;
      move.comparable = move.comparable && to.score.pillars[i].comparable(from.score.pillars[i]);
    }
    const auto before = from.score.total.estimate, after = to.score.total.estimate;
    if (move.comparable && before && after) move.estimate = *after - *before;
    return move;
  }

  /// The newest entry of each week of seven days, counted back from the newest entry, the oldest week first; a week
  /// without one is a gap, a null pointer. Views into the history.
  [[nodiscard]] std::vector<const Entry*> weekly() const {
    if (empty()) return {};
    const auto week = [&](const Entry& entry) { return static_cast<std::size_t>((back().day - entry.day) / 7); };
    std::vector<const Entry*> weeks(week(entries_.front()) + 1, nullptr);
    for (const Entry& entry : entries_) weeks[weeks.size() - 1 - week(entry)] = &entry;
    return weeks;
  }

  /// The weeks in which the score rose most and least over the week before, gaps left out; none with fewer than two
  /// weeks in a row.
  [[nodiscard]] std::optional<Move<Pillars>> best_week() const { return extreme_week(true); }
  [[nodiscard]] std::optional<Move<Pillars>> worst_week() const { return extreme_week(false); }

  /// For each entry of an average that has one of this history for its day; others are left out, and a number is never
  /// made up between two. An average is a number, not a distribution: it gives a difference, never a percentile.
  [[nodiscard]] std::vector<Distance<Pillars>> distances_to(const History& average) const {
    std::vector<Distance<Pillars>> distances;
    for (const Entry& reference : average) {
      const Entry* own = find(reference.day);
      if (own == nullptr) continue;
      Distance<Pillars> distance{reference.day, detail::sized<Points, Pillars>(own->score.pillars.size()),
                                 own->score.total.earned - reference.score.total.earned};
      for (std::size_t i = 0; i < distance.pillars.size(); ++i)
        distance.pillars[i] = own->score.pillars[i].earned - reference.score.pillars[i].earned;
      distances.push_back(distance);
    }
    return distances;
  }

 private:
  std::optional<Move<Pillars>> extreme_week(bool most) const {
    std::optional<Move<Pillars>> extreme;
    const auto weeks = weekly();
    for (std::size_t i = 1; i < weeks.size(); ++i) {
      if (weeks[i - 1] == nullptr || weeks[i] == nullptr) continue;
      const auto here = move(*weeks[i - 1], *weeks[i]);
      if (here.comparable && (!extreme || (most ? extreme->total < here.total : here.total < extreme->total)))
        extreme = here;
    }
    return extreme;
  }

  Day evaluation_;
  std::vector<Entry> entries_;
};

}  // namespace SSI_ABI
}  // namespace ssi

#endif
