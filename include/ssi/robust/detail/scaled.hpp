// How far counts reach towards a target of so many sixteenths of the model's own, at both ends of what they can be.
// SPDX-License-Identifier: MIT
#ifndef SSI_ROBUST_DETAIL_SCALED_HPP
#define SSI_ROBUST_DETAIL_SCALED_HPP

#include <algorithm>
#include <numeric>

#include "ssi/core/credit.hpp"
#include "ssi/core/directions.hpp"
#include "ssi/core/evidence.hpp"

namespace ssi {
inline namespace SSI_ABI {
namespace detail {

// A share of what earns full credit. Both are below 2^32.
struct Share {
  std::uint32_t part = 0;
  std::uint32_t whole = 1;
};
// Of at most so fine a whole that points are exact in 64 bits; rounded down where it is finer than that.
[[nodiscard]] constexpr Share share_within(std::uint64_t part, std::uint64_t whole, std::uint32_t finest) {
  if (part > whole) part = whole;
  const std::uint64_t common = std::gcd(part, whole);
  part /= common;
  whole /= common;
  if (whole <= finest) return {static_cast<std::uint32_t>(part), static_cast<std::uint32_t>(whole)};
  if (finest > 1000) finest = 1000;
  for (; whole >= (std::uint64_t{1} << 54); whole /= 2) part /= 2;
  return {static_cast<std::uint32_t>(part * finest / whole), finest};
}

// A target of counts is its sixteenths of counts in sixteenths; a target ratio is so many more of as many more.
template <class Target>
struct Scaled {
  const Target& target;
  std::uint32_t sixteenths;

  [[nodiscard]] constexpr Reach reach(Window window,
                                      std::uint32_t count) const requires target_of<Target, std::uint32_t> {
    const Reach own = target.reach(window, count);
    // What earns in full is there at once, so that 32 bits hold it.
    if constexpr (proportional<Target>)
      return {own.x < 64 * own.target ? 16 * own.x : 1024 * own.target, sixteenths * own.target};
    else
      return own;
  }
  [[nodiscard]] constexpr Reach reach(Window window, std::uint32_t part, std::uint32_t whole)
      const requires target_of<Target, std::uint32_t, std::uint32_t> {
    if constexpr (with_ratio<Target>) {
      const TargetRatio own = target.ratio();
      return TargetRatio{own.parts * sixteenths, own.of * 16, own.phantoms}.reach(part, whole);
    } else {
      return target.reach(window, part, whole);
    }
  }
  // Where a band is met.
  template <class... Intervals>
  [[nodiscard]] constexpr auto best(Window window, Intervals... counts) const {
    return target.best(window, counts...);
  }
  [[nodiscard]] constexpr bool accepts(std::uint32_t part, std::uint32_t whole) const requires
      requires(const Target& of) {
    of.accepts(part, whole);
  }
  { return target.accepts(part, whole); }
};

// What falls off is scaled number by number, counts to whole ones, and falls on afterwards. All of a whole stays all.
constexpr std::uint32_t scaled_number(std::uint32_t number, std::uint32_t sixteenths) {
  return static_cast<std::uint32_t>((std::uint64_t{number} * sixteenths + 8) / 16);
}
template <class Target>
constexpr auto scaled(const Target& target, std::uint32_t sixteenths) {
  const auto of = [&](std::uint32_t number) { return scaled_number(number, sixteenths); };
  if constexpr (std::same_as<Target, AtMost>) {
    return AtMost{of(target.full), (std::max)(of(target.none), of(target.full) + 1)};
  } else if constexpr (std::same_as<Target, Between>) {
    return Between{of(target.low), of(target.high), (std::max)(of(target.none), of(target.high) + 1)};
  } else if constexpr (std::same_as<Target, PortionAtMost>) {
    const std::uint32_t all = 16 * target.of,
                        none = target.none < target.of ? (std::min)(target.none * sixteenths, all) : all;
    return PortionAtMost{(std::min)(target.full * sixteenths, none - 1), none, all};
  } else if constexpr (std::same_as<Target, PortionBetween>) {
    const std::uint32_t all = 16 * target.of,
                        none = target.none < target.of ? (std::min)(target.none * sixteenths, all) : all;
    const bool falls = target.high < target.of;  // a band that ends at all does not
    const std::uint32_t high = falls ? (std::min)(target.high * sixteenths, all) : all;
    return PortionBetween{(std::min)(target.low * sixteenths, high - 1), high, all,
                          falls ? (std::max)(none, high) : all};
  } else {
    return Scaled<Target>{target, sixteenths};
  }
}
template <class Target>
constexpr auto scaled(const UnknownBelow<Target>& target, std::uint32_t sixteenths) {
  return scaled(target.target, sixteenths);
}

// What stands in the place of a signal where ends are compared: shares of a target, in millionths.
template <class Credit>
struct InShares {
  static constexpr Direction direction = Credit::direction;
  [[nodiscard]] static constexpr Points points(Reach reach) {
    const Fraction share = reach.share();
    return Points::from_micropoints(static_cast<std::int64_t>(share.part * 1'000'000 / share.whole));
  }
};

struct ShareEnds {
  Fraction low;
  Fraction high;
};
// Where more is better.
template <std::size_t Operands, class Target>
[[nodiscard]] constexpr ShareEnds growing_ends(const Target& target, Window window, Counts counts, bool within) {
  if constexpr (Operands == 1) {
    return {target.reach(window, counts[0].low()).share(), target.reach(window, counts[0].high()).share()};
  } else {
    const auto at = corners(counts[0].low(), counts[0].high(), counts[1].low(), counts[1].high(), within);
    return {target.reach(window, at.least_part, at.most_whole).share(),
            target.reach(window, at.most_part, at.least_whole).share()};
  }
}
// The target is the signal's own, scaled.
template <class Credit, class Target>
[[nodiscard]] constexpr ShareEnds share_ends(const Credit& credit, const Target& target, Window window, Counts counts) {
  constexpr ShareEnds all_open{{0, 1}, {1, 1}};
  if constexpr (Credit::asks_evidence)
    if (!credit.enough(counts)) return all_open;
  if constexpr (Credit::direction == Direction::more) {
    return growing_ends<Credit::operand_count>(target, window, counts, part_is_within(credit.target()));
  } else if constexpr (Credit::operand_count == 2) {
    if (credit.known(counts)) {
      const Fraction exact = target.reach(window, counts[0].low(), counts[1].low()).share();
      return {exact, exact};
    }
  } else if (credit.known(counts)) {
    const Fraction exact = target.reach(window, counts[0].low()).share();
    return {exact, exact};
  }
  if constexpr (Credit::direction == Direction::unstated) {
    return all_open;
  } else if constexpr (Credit::direction != Direction::more) {
    const Ends ends = [&] {
      if constexpr (Credit::operand_count == 2)
        return ends_of_ratio(InShares<Credit>{}, target, window, counts[0], counts[1]);
      else
        return ends_of_count(InShares<Credit>{}, target, window, counts[0]);
    }();
    const auto in_millionths = [](Points points) {
      return Fraction{static_cast<std::uint64_t>(points.micropoints()), 1'000'000};
    };
    return {in_millionths(ends.low), in_millionths(ends.high)};
  }
}

}  // namespace detail
}  // namespace SSI_ABI
}  // namespace ssi

#endif
