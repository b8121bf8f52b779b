// The greedy plan: the best gain a minute first; and the straight-line bounds that say how far from the best it can be.
// SPDX-License-Identifier: MIT
#ifndef SSI_DECIDE_DETAIL_GREEDY_HPP
#define SSI_DECIDE_DETAIL_GREEDY_HPP

#include <limits>

#include "ssi/decide/detail/gains.hpp"

namespace ssi {
inline namespace SSI_ABI {
namespace detail {

// So many units of each of the Gains.
struct Taken {
  std::vector<std::uint32_t> units;
  std::int64_t gain = 0;
  std::int64_t minutes = 0;

  SSI_CONSTEXPR_VECTOR std::size_t different() const {
    std::size_t different = 0;
    for (const std::uint32_t u : units) different += u > 0 ? 1 : 0;
    return different;
  }
  SSI_CONSTEXPR_VECTOR void set(std::size_t i, const Gains& gains, std::uint32_t k) {
    gain += std::int64_t{gains.gain[k]} - gains.gain[units[i]];
    minutes += gains.minutes * (std::int64_t{k} - units[i]);
    units[i] = k;
  }
};

inline constexpr std::int64_t no_limit = (std::numeric_limits<std::int64_t>::max)();

// Where each action stands, and the next straight piece of its hull.
class Frontier {
 public:
  SSI_CONSTEXPR_VECTOR explicit Frontier(const std::vector<Gains>& all, std::int64_t minutes)
      : all_{&all}, rest_{minutes}, next_(all.size(), 0), pieces_(all.size(), Piece{}) {
    taken_.units.assign(all.size(), 0);
    for (std::size_t i = 0; i < all.size(); ++i) look(i);
  }

  // So many minutes in all, from here on.
  SSI_CONSTEXPR_VECTOR void limit(std::int64_t minutes) {
    rest_ = minutes - taken_.minutes;
    for (std::size_t i = 0; i < pieces_.size(); ++i) look(i);
  }

  SSI_CONSTEXPR_VECTOR const Taken& taken() const { return taken_; }
  SSI_CONSTEXPR_VECTOR Taken& taken() { return taken_; }
  SSI_CONSTEXPR_VECTOR std::int64_t rest() const { return rest_; }
  SSI_CONSTEXPR_VECTOR const Piece& piece(std::size_t i) const { return pieces_[i]; }

  // The best piece of those allowed, the first of equals; none is all_.size().
  template <class Allowed>
  constexpr std::size_t best(Allowed&& allowed) const {
    std::size_t best = all_->size();
    for (std::size_t i = 0; i < pieces_.size(); ++i)
      if (pieces_[i].units > 0 && (best == all_->size() || pieces_[i].better_than(pieces_[best])) && allowed(i))
        best = i;
    return best;
  }
  SSI_CONSTEXPR_VECTOR void take(std::size_t i) {
    rest_ -= pieces_[i].minutes;
    taken_.set(i, (*all_)[i], taken_.units[i] + pieces_[i].units);
    look(i);
    for (std::size_t j = 0; j < pieces_.size(); ++j)
      if (pieces_[j].minutes > rest_) look(j);
  }

 private:
  SSI_CONSTEXPR_VECTOR void look(std::size_t i) {
    const Gains& gains = (*all_)[i];
    const std::uint32_t from = taken_.units[i];
    while (next_[i] < gains.ends.size() && gains.ends[next_[i]] <= from) ++next_[i];
    pieces_[i] = {};
    if (next_[i] == gains.ends.size()) return;
    const Piece whole = piece_between(gains, from, gains.ends[next_[i]]);
    if (whole.minutes <= rest_) {
      pieces_[i] = whole;
      return;
    }
    // What no longer fits as a whole is taken as far as it does.
    for (std::uint32_t k = from + 1; gains.minutes * (k - from) <= rest_; ++k) {
      const Piece part = piece_between(gains, from, k);
      if (part.gain > 0 && part.better_than(pieces_[i])) pieces_[i] = part;
    }
  }

  const std::vector<Gains>* all_;
  std::int64_t rest_;
  std::vector<std::size_t> next_;
  std::vector<Piece> pieces_;
  Taken taken_;
};

struct Limits {
  std::int64_t minutes;      // at most
  std::int64_t need;         // the gain at which to stop
  std::size_t most_actions;  // different ones
};

// The linear relaxation (Dantzig 1957): whole pieces by gain a minute, until one does not fit or goes beyond the need.
// Cutting that one to size gives the bounds: no plan gains more in the minutes, none meets the need in fewer. The
// greedy plan goes on from here.
struct Relaxed {
  Frontier frontier;
  std::int64_t gain_at_most;
  std::int64_t minutes_at_least;
};
SSI_CONSTEXPR_VECTOR Relaxed relax(const std::vector<Gains>& all, const Limits& limits) {
  Relaxed relaxed{Frontier{all, no_limit}, 0, 0};
  Frontier& frontier = relaxed.frontier;
  while (true) {
    const std::size_t i = frontier.best([](std::size_t) { return true; });
    relaxed.gain_at_most = frontier.taken().gain;
    relaxed.minutes_at_least = frontier.taken().minutes;
    if (i == all.size()) break;
    const Piece piece = frontier.piece(i);
    const std::int64_t rest = limits.minutes - frontier.taken().minutes, need = limits.need - frontier.taken().gain;
    if (piece.minutes > rest) relaxed.gain_at_most += piece.gain * rest / piece.minutes;
    if (piece.gain >= need) relaxed.minutes_at_least += (need * piece.minutes + piece.gain - 1) / piece.gain;
    if (piece.minutes > rest || piece.gain >= need) break;
    frontier.take(i);
  }
  frontier.limit(limits.minutes);
  return relaxed;
}

// The least units that bring the gain beyond what is taken; none is 0.
SSI_CONSTEXPR_VECTOR Piece closing_piece(const Gains& gains, std::uint32_t from, std::int64_t rest) {
  for (std::uint32_t k = from + 1; k < gains.gain.size(); ++k)
    if (std::int64_t{gains.gain[k]} - gains.gain[from] >= rest) return piece_between(gains, from, k);
  return {};
}

// Gives back units that the goal does not need, the dearest first.
SSI_CONSTEXPR_VECTOR void trim(const std::vector<Gains>& all, Taken& taken, std::int64_t need) {
  while (true) {
    std::size_t dearest = all.size();
    for (std::size_t i = 0; i < all.size(); ++i) {
      if (taken.units[i] == 0) continue;
      const Piece last = piece_between(all[i], taken.units[i] - 1, taken.units[i]);
      if (taken.gain - last.gain >= need && (dearest == all.size() || all[dearest].minutes < all[i].minutes))
        dearest = i;
    }
    if (dearest == all.size()) return;
    taken.set(dearest, all[dearest], taken.units[dearest] - 1);
  }
}

// Goes on from where the frontier stands. turn(taken, can) tells which pillar's turn it is, of those that an action
// `can` still move; none is any.
template <class Turn>
SSI_CONSTEXPR_VECTOR Taken greedy(const std::vector<Gains>& all, Frontier frontier, const Limits& limits, Turn&& turn) {
  const auto allowed = [&](std::size_t i) {
    return frontier.taken().units[i] > 0 || frontier.taken().different() < limits.most_actions;
  };
  while (frontier.taken().gain < limits.need) {
    const auto pillar =
        turn(frontier.taken(), [&](std::size_t i) { return frontier.piece(i).units > 0 && allowed(i); });
    const auto in_turn = [&](std::size_t i) { return allowed(i) && (!pillar || all[i].pillar == *pillar); };
    const std::size_t best = frontier.best(in_turn);
    if (best == all.size()) break;
    const std::int64_t rest = limits.need - frontier.taken().gain;
    if (frontier.piece(best).gain < rest) {
      frontier.take(best);
      continue;
    }
    // The last step to a goal: what closes the gap in the fewest minutes.
    Piece closing;
    std::size_t closer = all.size();
    for (std::size_t i = 0; i < all.size(); ++i) {
      const Piece piece = in_turn(i) ? closing_piece(all[i], frontier.taken().units[i], rest) : Piece{};
      if (piece.units > 0 && piece.minutes <= frontier.rest() &&
          (closer == all.size() || piece.minutes < closing.minutes))
        closing = piece, closer = i;
    }
    frontier.taken().set(closer, all[closer], frontier.taken().units[closer] + closing.units);
  }
  Taken taken = frontier.taken();
  if (limits.need != no_limit && taken.gain >= limits.need) trim(all, taken, limits.need);
  return taken;
}

}  // namespace detail
}  // namespace SSI_ABI
}  // namespace ssi

#endif
