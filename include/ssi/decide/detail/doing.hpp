// What units do to all counts: their own, those that are linked to it, and the weeks that they fill.
// SPDX-License-Identifier: MIT
#ifndef SSI_DECIDE_DETAIL_DOING_HPP
#define SSI_DECIDE_DETAIL_DOING_HPP

#include <vector>

#include "ssi/core/index.hpp"
#include "ssi/decide/detail/constexpr_vector.hpp"
#include "ssi/decide/links.hpp"

namespace ssi {
inline namespace SSI_ABI {
namespace detail {

template <class Model, class F>
constexpr void for_each_slot(const Model& model, F&& f) {
  const auto metrics = metrics_of(model);
  for (std::size_t slot = 0; slot < metrics.size(); ++slot) f(metrics[slot], slot);
}

// A count that units of a metric move: their own, one that has as many more, or active weeks that they fall in.
enum class Moves : unsigned char { own, also, weeks };
struct Touch {
  std::size_t slot;
  std::size_t doer;  // of the metrics that units are of
  Moves how;
};

// By slot. Linear in the slots times the links of the metrics.
template <class Model>
SSI_CONSTEXPR_VECTOR std::vector<Touch> touches_of(const Model& model, const std::vector<Text>& doers, Links links) {
  struct Moved {
    Text metric;
    std::size_t doer;
    Moves how;
  };
  std::vector<Moved> moved;
  for (std::size_t i = 0; i < doers.size(); ++i) {
    if (doers[i].empty()) continue;
    moved.push_back({doers[i], i, Moves::own});
    for (const Link& link : links)
      if (link.metric == doers[i])
        moved.push_back({link.moves, i, link.as == Counted::weeks ? Moves::weeks : Moves::also});
  }
  std::vector<Touch> touches;
  for_each_slot(model, [&](Text name, std::size_t slot) {
    for (const Moved& one : moved)
      if (one.metric == name) touches.push_back({slot, one.doer, one.how});
  });
  return touches;
}

// How the units of one slot's count add up.
struct SlotUnits {
  std::uint32_t certain = 0;      // more of it for sure
  std::uint32_t least_weeks = 0;  // in which there are units that fill a week, if it has none yet
  std::uint32_t most_weeks = 0;
  bool filled_known = false;  // of these, how many have none yet: then both of them are those
};

// Counts are moved by n units; and by those weeks that were not active before: none of them at the least, where nothing
// is known of them.
constexpr Count least_after(Count before, const SlotUnits& units) {
  const Count more = before + units.certain;
  if (units.filled_known) return more + units.least_weeks;
  const std::uint32_t low = more.low() < units.least_weeks ? units.least_weeks : more.low();
  return between(low, more.high() < low ? low : more.high());
}
constexpr Count most_after(Count before, const SlotUnits& units, Window window) {
  const Count more = before + units.certain;
  if (units.filled_known) return more + units.least_weeks;
  const auto within = [&](std::uint32_t weeks) {
    const std::uint64_t all = std::uint64_t{weeks} + units.most_weeks;
    return all <= window.weeks || units.most_weeks == 0 ? all : weeks < window.weeks ? window.weeks : weeks;
  };
  const std::uint64_t low = within(more.low()), high = within(more.high());
  return between(low, high < low ? low : high);
}

template <std::size_t Size>
struct Scenarios {
  Reading<Size> nothing_new;  // the fewest weeks filled
  Reading<Size> as_they_are;  // the most
};

// The counts after some units: of(slot, touches from, touches to) says how many of a slot's. A ratio of which the whole
// grew alone is another if nothing new is received, and the same if it stays as it is; of a part that grows there is
// one answer, and where the part is the whole, that grows with it.
template <class Model, std::size_t Size, class Of>
SSI_CONSTEXPR_VECTOR Scenarios<Size> after_doing(const Model& model, const Reading<Size>& before,
                                                 const std::vector<Touch>& touches, Of&& of) {
  Scenarios<Size> after{before, before};
  for (std::size_t i = 0; i < touches.size();) {
    std::size_t end = i;
    while (end < touches.size() && touches[end].slot == touches[i].slot) ++end;
    const std::size_t slot = touches[i].slot;
    const SlotUnits units = of(i, end);
    after.nothing_new[slot] = least_after(before[slot], units);
    after.as_they_are[slot] = most_after(before[slot], units, model.window());
    i = end;
  }
  model.for_each_signal([&](Place place, const auto&, const auto& signal) {
    if constexpr (std::remove_cvref_t<decltype(signal)>::operand_count == 2) {
      const std::size_t part = place.slot, whole = place.slot + 1;
      if (after.nothing_new[part] == before[part]) {
        after.as_they_are[part] = before[part], after.as_they_are[whole] = before[whole];
        return;
      }
      if (!signal.accepts(after.nothing_new[place]))
        after.nothing_new[whole] = before[whole] + (after.nothing_new[part].low() - before[part].low());
      after.as_they_are[part] = after.nothing_new[part], after.as_they_are[whole] = after.nothing_new[whole];
    }
  });
  return after;
}

}  // namespace detail
}  // namespace SSI_ABI
}  // namespace ssi

#endif
