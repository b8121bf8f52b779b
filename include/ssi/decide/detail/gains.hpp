// What each action of a plan can bring: a table of gains, and the straight lines over it.
// SPDX-License-Identifier: MIT
#ifndef SSI_DECIDE_DETAIL_GAINS_HPP
#define SSI_DECIDE_DETAIL_GAINS_HPP

#include <optional>
#include <vector>

#include "ssi/core/index.hpp"
#include "ssi/decide/action.hpp"
#include "ssi/decide/detail/constexpr_vector.hpp"
#include "ssi/decide/links.hpp"

namespace ssi {
inline namespace SSI_ABI {

namespace rules {
inline constexpr auto action_moves_a_signal_of_one_count =
    Rule{"action_moves_a_signal_of_one_count",
         "an action is on a metric that a signal of the index reads as its only count"};
}  // namespace rules

namespace detail {

// One action. Points are micropoints here: int32 tables are what makes the exact plan fast.
struct Gains {
  std::size_t pillar = 0;     // the first that it moves
  std::int64_t minutes = 1;   // that a unit costs
  std::int64_t possible = 0;  // what its signals have yet to earn, limits aside
  std::int64_t open = 0;      // of this, what may have been there before, as the count is known between bounds only
  // [k]: what k units bring; ends at the least k that brings the most, so that no plan advises more than is of use.
  std::vector<std::int32_t> gain = nothing();
  // The ends of the straight pieces of the table's concave hull, ascending, without 0. A curve of model.md section 1
  // has one at nearly every k; a curve with a threshold has one behind the threshold.
  std::vector<std::uint32_t> ends = {};

  static SSI_CONSTEXPR_VECTOR std::vector<std::int32_t> nothing() { return std::vector<std::int32_t>(1, 0); }
  SSI_CONSTEXPR_VECTOR std::uint32_t units() const { return static_cast<std::uint32_t>(gain.size()) - 1; }
  SSI_CONSTEXPR_VECTOR std::int64_t most() const { return gain.back(); }
};

// A few more units of one action, compared with others by gain a minute. No overflow: a gain is below 2^31, minutes
// below 2^30.
struct Piece {
  std::uint32_t units = 0;
  std::int64_t gain = 0;
  std::int64_t minutes = 1;

  // Better by more a minute, then by lower cost; model order decides what is left.
  constexpr bool better_than(const Piece& other) const {
    const std::int64_t ours = gain * other.minutes, theirs = other.gain * minutes;
    return ours != theirs ? ours > theirs : minutes < other.minutes;
  }
};

SSI_CONSTEXPR_VECTOR Piece piece_between(const Gains& gains, std::uint32_t from, std::uint32_t to) {
  return {to - from, std::int64_t{gains.gain[to]} - gains.gain[from], gains.minutes * (to - from)};
}

SSI_CONSTEXPR_VECTOR void cut_useless_end(std::vector<std::int32_t>& gain) {
  std::size_t best = 0;
  for (std::size_t k = 1; k < gain.size(); ++k)
    if (gain[k] > gain[best]) best = k;
  while (gain.size() > best + 1) gain.pop_back();
}

// Andrew's monotone chain, the upper half.
SSI_CONSTEXPR_VECTOR std::vector<std::uint32_t> hull_ends(const std::vector<std::int32_t>& gain) {
  std::vector<std::uint32_t> ends;
  ends.reserve(gain.size());
  const auto at = [&](std::uint32_t k) { return std::int64_t{gain[k]}; };
  for (std::uint32_t k = 1; k < gain.size(); ++k) {
    while (!ends.empty()) {
      const std::uint32_t last = ends.back(), before = ends.size() > 1 ? ends[ends.size() - 2] : 0;
      if ((at(last) - at(before)) * (k - last) > (at(k) - at(last)) * (last - before)) break;
      ends.pop_back();
    }
    ends.push_back(k);
  }
  return ends;
}

// Adds what one signal brings to the table of the action on its metric: for certain, at the low ends. Doing n makes at
// least n, so an unknown count is no other than one of at least 0.
template <class SignalType>
constexpr void add_gains(const SignalType& signal, Window window, Count now, Gains& gains) {
  const auto points = [&](const Count& count) { return signal.ends(window, Counts{count}).low.micropoints(); };
  const std::int64_t here = points(now), open = signal.ends(window, Counts{now}).high.micropoints() - here;
  std::int64_t possible = signal.weight().micropoints() - here;
  // Where fewer are better, and above a band, nothing is to earn by an action: no limit of one holds it back.
  if constexpr (SignalType::direction != Direction::more)
    possible = signal.ends(window, Counts{at_least(now.low())}).high.micropoints() - here;
  if (SignalType::direction == Direction::more || possible > open) gains.possible += possible, gains.open += open;
  for (std::uint32_t k = 1; k < gains.gain.size(); ++k)
    gains.gain[k] += static_cast<std::int32_t>(points(now + k) - here);
}

// What the tables are of.
struct Scope {
  std::uint32_t weeks;                // in which to act
  std::optional<std::size_t> pillar;  // none: all
  std::span<const WeeksDone> done;    // of active weeks, those that take no unit
};

// Units that the action's limits allow, and the weeks that have none yet.
constexpr std::uint32_t bound_of(const Action& action, const Scope& scope) {
  const std::uint32_t bound = action.bound(scope.weeks);
  const WeeksDone* const done = find_weeks(scope.done, action.metric);
  return done != nullptr && done->free() < bound ? done->free() : bound;
}

// One for each action. Ratios are outcomes and stay as they are (model.md section 6). Rules: those of require_valid,
// and action_moves_a_signal_of_one_count.
template <class... Pillars, std::size_t Size>
SSI_CONSTEXPR_VECTOR std::vector<Gains> gains_of(const Index<Pillars...>& model, const Reading<Size>& reading,
                                                 Actions actions, const Scope& scope) {
  require_valid(actions);
  std::vector<Gains> all(actions.size(), Gains{});
  for (std::size_t i = 0; i < actions.size(); ++i) {
    Gains& gains = all[i];
    gains.minutes = actions[i].minutes;
    bool found = false, begun = false;
    const auto moves = [&](Text metric, std::size_t pillar) {
      if (!(metric == actions[i].metric)) return false;
      found = true;
      if (scope.pillar && *scope.pillar != pillar) return false;
      if (!begun) {
        begun = true;
        gains.pillar = pillar;
        gains.gain.assign(std::size_t{bound_of(actions[i], scope)} + 1, 0);
      }
      return true;
    };
    model.for_each_signal([&](Place place, const auto&, const auto& signal) {
      if constexpr (std::remove_cvref_t<decltype(signal)>::operand_count == 1)
        if (moves(signal.source().name(), place.pillar)) add_gains(signal, model.window(), reading[place.slot], gains);
    });
    require<rules::action_moves_a_signal_of_one_count>(found, actions[i].metric);
    cut_useless_end(gains.gain);
    gains.ends = hull_ends(gains.gain);
  }
  return all;
}

}  // namespace detail
}  // namespace SSI_ABI
}  // namespace ssi

#endif
