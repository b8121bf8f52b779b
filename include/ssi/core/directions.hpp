// Targets of which more is not better: at most so many, between two numbers, and shares alike.
// SPDX-License-Identifier: MIT
#ifndef SSI_CORE_DIRECTIONS_HPP
#define SSI_CORE_DIRECTIONS_HPP

#include "ssi/core/target.hpp"

namespace ssi {
inline namespace SSI_ABI {

namespace rules {
inline constexpr auto at_most_is_full_below_none = Rule{
    "at_most_is_full_below_none",
    "what earns in full is below what earns nothing, which times the weeks is at most 65535, of a share at most all"};
inline constexpr auto band_is_from_low_to_high = Rule{
    "band_is_from_low_to_high",
    "a band begins before it ends, and that is below what earns nothing, which times the weeks is at most 65535, of "
    "a share at most all"};
}  // namespace rules

/// What a target is made of: `AtMost{.full = 2, .none = 10}.numbers().of[1]` is 10.
struct TargetNumbers {
  std::uint32_t of[4] = {};
};

/// Fewer is better: up to `full` in 13 weeks earn full credit, which falls in a straight line to nothing at `none`;
/// exact in proportion for a window of another length. A penalty is `AtMost{.full = 0, .none = 5}`: all of the credit
/// is there until the first one loses some of it. Rule: at_most_is_full_below_none.
///
///     AtMost{.full = 2, .none = 10}.reach(Window{}, 4)   // 6 of 8
struct AtMost {
  std::uint32_t full;
  std::uint32_t none;
  static constexpr auto counted = Counted::flow;
  static constexpr auto direction = Direction::fewer;
  static constexpr const Rule& rule = rules::at_most_is_full_below_none;

  [[nodiscard]] constexpr bool valid(Window window) const { return full < none && PerQuarter{none}.valid(window); }
  [[nodiscard]] constexpr Reach reach(Window window, std::uint32_t count) const {
    // The same points for a quarter without its common factor, as PerQuarter.
    const bool quarter = window.weeks == Window{}.weeks;
    const std::uint32_t times = quarter ? 1 : Window{}.weeks, weeks = quarter ? 1 : window.weeks;
    const std::uint32_t most = none * weeks, now = count * times;
    return {now < most ? most - now : 0, most - full * weeks};
  }
  [[nodiscard]] constexpr TargetNumbers numbers() const { return {{full, none}}; }
  [[nodiscard]] constexpr Phrase phrase(Window) const {
    return {"at most {full} in {weeks} {weeks|week|weeks}, none at {none}", {full, Window{}.weeks, none}};
  }
};

/// A band: from `low` to `high` in 13 weeks earn full credit; fewer earn in proportion, as of PerQuarter, and more fall
/// in a straight line to nothing at `none`. Rule: band_is_from_low_to_high; the two ends may be one number.
///
///     Between{.low = 20, .high = 60, .none = 100}.reach(Window{}, 70)   // 30 of 40
struct Between {
  std::uint32_t low;
  std::uint32_t high;
  std::uint32_t none;
  static constexpr auto counted = Counted::flow;
  static constexpr auto direction = Direction::band;
  static constexpr const Rule& rule = rules::band_is_from_low_to_high;

  [[nodiscard]] constexpr bool valid(Window window) const { return low <= high && AtMost{high, none}.valid(window); }
  [[nodiscard]] constexpr Reach reach(Window window, std::uint32_t count) const {
    const Reach rising = PerQuarter{low}.reach(window, count);
    return rising.x < rising.target ? rising : AtMost{high, none}.reach(window, count);
  }
  /// The number within the count that reaches most, the least of equals but in the band the nearest.
  [[nodiscard]] constexpr std::uint32_t best(Window window, Count count) const {
    const std::uint32_t quarter = Window{}.weeks, first = (low * window.weeks + quarter - 1) / quarter;
    if (count.low() >= first) return count.low();
    if (count.high() < first) return count.high();
    // No count need be in a narrow band of another window: the next one below may reach more than the next above.
    return reach(window, first).share() < reach(window, first - 1).share() ? first - 1 : first;
  }
  [[nodiscard]] constexpr TargetNumbers numbers() const { return {{low, high, none}}; }
  [[nodiscard]] constexpr Phrase phrase(Window) const {
    return {"{low} to {high} in {weeks} {weeks|week|weeks}", {low, high, Window{}.weeks}};
  }
};

/// A part and its whole, as numbers: what a band of a ratio calls its best.
struct PartOfWhole {
  std::uint32_t part;
  std::uint32_t whole;
};

/// A band of shares: from `low` to `high` of so many earn full credit; less earns in proportion, more falls in a
/// straight line to nothing at `none`, which is all where it is left out. In thousandths, rounded down; a share of
/// nothing earns nothing. No phantoms: for few there is UnknownBelow. Range: 0 to 1000. Rule: band_is_from_low_to_high.
///
///     PortionBetween{.low = 20, .high = 60, .of = 100}.reach(Window{}, 8, 10)   // 500 of 1000
struct PortionBetween {
  std::uint32_t low;
  std::uint32_t high;
  std::uint32_t of;
  std::uint32_t none = of;
  static constexpr auto counted = Counted::ratio;
  static constexpr auto direction = Direction::band;
  static constexpr const Rule& rule = rules::band_is_from_low_to_high;

  /// A band that ends at all does not fall.
  [[nodiscard]] constexpr bool valid(Window) const {
    return low < high && (high < none || high == of) && none <= of && of <= 1000;
  }
  [[nodiscard]] constexpr bool accepts(std::uint32_t part, std::uint32_t whole) const { return part <= whole; }
  [[nodiscard]] constexpr Reach reach(Window, std::uint32_t part, std::uint32_t whole) const {
    const std::uint64_t share = std::uint64_t{part} * of, all = whole;
    if (whole == 0) return {0, 1000};
    if (share < low * all) return {static_cast<std::uint32_t>(1000 * share / (low * all)), 1000};
    if (share <= high * all) return {1000, 1000};
    if (share >= none * all) return {0, 1000};
    return {static_cast<std::uint32_t>(1000 * (none * all - share) / ((none - high) * all)), 1000};
  }
  /// The numbers within the counts that reach most. Complexity: linear in `of`.
  [[nodiscard]] constexpr PartOfWhole best(Window window, Count part, Count whole) const {
    PartOfWhole best{part.low(), whole.high()};
    // The parts of a whole that reach most are the first of the band and the one before, or as near as they may be.
    const auto try_whole = [&](std::uint64_t all) {
      const auto first = static_cast<std::uint32_t>((low * all + of - 1) / of);
      const auto most = static_cast<std::uint32_t>(part.high() < all ? part.high() : all);
      for (std::uint32_t before = 0; before < 2; ++before) {
        const std::uint32_t nearby = first > before ? first - before : 0;
        const std::uint32_t some = nearby > most ? most : nearby < part.low() ? part.low() : nearby;
        const auto there = static_cast<std::uint32_t>(all);
        if (reach(window, best.part, best.whole).x < reach(window, some, there).x) best = {some, there};
      }
    };
    std::uint64_t first = part.low() > whole.low() ? part.low() : whole.low();
    if (first == 0) first = 1;
    for (; first <= whole.high() && first < of && reach(window, best.part, best.whole).x < 1000; ++first)
      try_whole(first);
    if (first > whole.high()) return best;
    // From here on each whole has a part in the band, and the last of these is one more at most for one more of the
    // whole. So where neither end has one within, it passes the least part where it first comes to it.
    try_whole(first);
    try_whole(whole.high());
    const std::uint64_t pass = (std::uint64_t{part.low()} * of + high - 1) / high;
    if (first <= pass && pass <= whole.high()) try_whole(pass);
    return best;
  }
  [[nodiscard]] constexpr TargetNumbers numbers() const { return {{low, high, of, none}}; }
  [[nodiscard]] constexpr Phrase phrase(Window) const { return {"{low} to {high} of {all}", {low, high, of}}; }
};

/// A small share is better: up to `full` of so many earn full credit, which falls in a straight line to nothing at
/// `none`. Otherwise as PortionBetween: in thousandths, of nothing nothing. Rule: at_most_is_full_below_none.
///
///     PortionAtMost{.full = 1, .none = 5, .of = 100}.reach(Window{}, 3, 100)   // 500 of 1000
struct PortionAtMost {
  std::uint32_t full;
  std::uint32_t none;
  std::uint32_t of;
  static constexpr auto counted = Counted::ratio;
  static constexpr auto direction = Direction::fewer;
  static constexpr const Rule& rule = rules::at_most_is_full_below_none;

  [[nodiscard]] constexpr bool valid(Window) const { return full < none && none <= of && of <= 1000; }
  [[nodiscard]] constexpr bool accepts(std::uint32_t part, std::uint32_t whole) const { return part <= whole; }
  [[nodiscard]] constexpr Reach reach(Window window, std::uint32_t part, std::uint32_t whole) const {
    return PortionBetween{.low = 0, .high = full, .of = of, .none = none}.reach(window, part, whole);
  }
  [[nodiscard]] constexpr TargetNumbers numbers() const { return {{full, none, of}}; }
  [[nodiscard]] constexpr Phrase phrase(Window) const { return {"at most {full} of {all}", {full, of}}; }
};

}  // namespace SSI_ABI
}  // namespace ssi

#endif
