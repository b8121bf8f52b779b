// Targets: what earns full credit, and how far counts reach towards it in a window.
// SPDX-License-Identifier: MIT
#ifndef SSI_CORE_TARGET_HPP
#define SSI_CORE_TARGET_HPP

#include <concepts>
#include <cstdint>

#include "ssi/core/count.hpp"
#include "ssi/core/fraction.hpp"
#include "ssi/core/phrase.hpp"
#include "ssi/core/window.hpp"

namespace ssi {
inline namespace SSI_ABI {

namespace rules {
inline constexpr auto target_ratio_is_1_to_1000_each =
    Rule{"target_ratio_is_1_to_1000_each", "the numbers of a target ratio are 1 to 1000, a target share is at most 1"};
inline constexpr auto part_is_at_most_its_whole =
    Rule{"part_is_at_most_its_whole", "a part is at most the whole it is counted of"};
}  // namespace rules

/// What a target counts, which it says itself: `static constexpr Counted counted = Counted::stock;`. One that does not
/// is a flow: so many in the weeks of the window. A stock is so many in all, by the end of it.
enum class Counted : unsigned char { flow, stock, weeks, ratio, rate };

/// Where a target's reach grows: with more of the count, with fewer, or towards a band between. Of a ratio it is the
/// part's, and the whole's the other way round. Of one that does not say, counts that are not exact leave all open.
enum class Direction : unsigned char { more, fewer, band, unstated };

/// A target reads one count or two and gives a reach: it answers valid(Window) and reach(Window, counts...), and may
/// answer accepts(counts...) for data it refuses, and phrase(Window). It may say what it is by constants, or leave them
/// out: `counted`; `takes_rate`, of rates in thousandths; `proportional`, where n reach n times as far as 1 does, of
/// the same target; `direction`, which `monotone` says as well: more of the count never reaches less; `rule`, the one
/// that valid() stands for. A band answers best(window, counts...), the numbers within the counts that reach most. One
/// of two counts may answer ratio(), where it reaches what that ratio reaches. A batch scores a target that says so as
/// fast as the library's own. evidence() is the least count, or whole, below which nothing is said; numbers() what it
/// is made of, where its answers alone do not tell (see digest_of).
template <class T, class... Counts>
concept target_of = (std::same_as<Counts, std::uint32_t> && ...) &&
                    requires(const T& target, Window window, Counts... counts) {
  { target.valid(window) } -> std::convertible_to<bool>;
  { target.reach(window, counts...) } -> std::same_as<Reach>;
};
/// A target of one count or of two.
template <class T>
concept target = target_of<T, std::uint32_t> || target_of<T, std::uint32_t, std::uint32_t>;

/// A flow: so many a week, whatever the window's length.
struct PerWeek {
  std::uint32_t pace;
  static constexpr auto counted = Counted::flow;
  static constexpr bool proportional = true;

  [[nodiscard]] constexpr bool valid(Window window) const { return Reach::valid(std::uint64_t{pace} * window.weeks); }
  [[nodiscard]] SSI_INLINE constexpr Reach reach(Window window, std::uint32_t count) const {
    return {count, pace * window.weeks};
  }
  [[nodiscard]] constexpr Phrase phrase(Window window) const {
    return {"{pace} a week, {count} in {weeks} {weeks|week|weeks}", {pace, pace * window.weeks, window.weeks}};
  }
};

/// A flow too rare for weeks: so many in 13 weeks, exact in proportion for a window of another length.
struct PerQuarter {
  std::uint32_t count;
  static constexpr auto counted = Counted::flow;
  static constexpr bool proportional = true;

  [[nodiscard]] constexpr bool valid(Window window) const { return Reach::valid(std::uint64_t{count} * window.weeks); }
  [[nodiscard]] SSI_INLINE constexpr Reach reach(Window window, std::uint32_t reached) const {
    // Without the common factor 13 where the window is a quarter: the same points, and the numbers people know.
    if (window.weeks == Window{}.weeks) return {reached, count};
    return {reached * Window{}.weeks, count * window.weeks};
  }
  [[nodiscard]] constexpr Phrase phrase(Window) const {
    return {"{count} in {weeks} {weeks|week|weeks}", {count, Window{}.weeks}};
  }
};

/// A stock: so many in all.
struct Stock {
  std::uint32_t count;
  static constexpr auto counted = Counted::stock;
  static constexpr bool proportional = true;

  [[nodiscard]] constexpr bool valid(Window) const { return Reach::valid(count); }
  [[nodiscard]] SSI_INLINE constexpr Reach reach(Window, std::uint32_t reached) const { return {reached, count}; }
  [[nodiscard]] constexpr Phrase phrase(Window) const { return {"{count} in all", {count}}; }
};

/// Active weeks, stated for a quarter; exact in proportion for a window of another length.
struct ActiveWeeks {
  std::uint32_t weeks;
  static constexpr auto counted = Counted::weeks;
  static constexpr bool proportional = true;

  [[nodiscard]] constexpr bool valid(Window window) const {
    return weeks <= Window{}.weeks && PerQuarter{weeks}.valid(window);
  }
  [[nodiscard]] SSI_INLINE constexpr Reach reach(Window window, std::uint32_t active) const {
    return PerQuarter{weeks}.reach(window, active);
  }
  [[nodiscard]] constexpr Phrase phrase(Window) const {
    return {"{active} of {weeks} {weeks|week|weeks}", {weeks, Window{}.weeks}};
  }
};

/// The numbers of a ratio: so many parts of so many earn full credit. The phantoms are failures added to the whole, so
/// that 0/0 is 0 and more evidence at an equal rate earns more (model.md section 2). Range: 1 to 1000, phantoms 0 to
/// 1000.
///
///     TargetRatio{.parts = 9, .of = 10, .phantoms = 2}.reach(18, 22)   // 833 of 1000
struct TargetRatio {
  std::uint32_t parts;
  std::uint32_t of;
  std::uint32_t phantoms;

  [[nodiscard]] constexpr bool valid() const {
    return 1 <= parts && parts <= 1000 && 1 <= of && of <= 1000 && phantoms <= 1000;
  }
  /// The least whole of which all parts reach it, as the phantoms have to be made up for: 18 of 18 of 9 of 10. 0 where
  /// there are none, or of no whole all do. Precondition: valid().
  [[nodiscard]] constexpr std::uint32_t full_from() const {
    return parts < of ? (phantoms * parts + of - parts - 1) / (of - parts) : 0;
  }
  /// In thousandths of the ratio. Precondition: valid(), counts of at most Count::largest.
  [[nodiscard]] SSI_INLINE constexpr Reach reach(std::uint64_t part, std::uint64_t whole) const {
    // model.md section 2: a rate of nothing earns nothing, whatever the part.
    if (whole == 0) return {0, 1000};
    const std::uint64_t x = 1000 * part * of / ((whole + phantoms) * parts);
    return {x < 1000 ? static_cast<std::uint32_t>(x) : 1000, 1000};
  }
};

/// A share of the whole, such as 9 of 10 messages answered; the part is at most the whole. The phantoms are failures
/// added to the whole: 2 where the person decides, 5 where others do (model.md section 2, our choice).
struct Portion {
  std::uint32_t parts;
  std::uint32_t of;
  std::uint32_t phantoms = 2;
  static constexpr auto counted = Counted::ratio;

  [[nodiscard]] constexpr TargetRatio ratio() const { return {parts, of, phantoms}; }
  [[nodiscard]] constexpr bool valid(Window) const { return ratio().valid() && parts <= of; }
  [[nodiscard]] constexpr bool accepts(std::uint32_t part, std::uint32_t whole) const { return part <= whole; }
  [[nodiscard]] SSI_INLINE constexpr Reach reach(Window, std::uint32_t part, std::uint32_t whole) const {
    return ratio().reach(part, whole);
  }
  [[nodiscard]] constexpr Phrase phrase(Window) const { return {"{parts} out of {all}", {parts, of}}; }
};

/// So many for each of the whole, such as 15 reactions for each post; the part may exceed the whole.
struct Each {
  std::uint32_t times;
  std::uint32_t phantoms = 2;
  static constexpr auto counted = Counted::ratio;

  [[nodiscard]] constexpr TargetRatio ratio() const { return {times, 1, phantoms}; }
  [[nodiscard]] constexpr bool valid(Window) const { return ratio().valid(); }
  [[nodiscard]] SSI_INLINE constexpr Reach reach(Window, std::uint32_t part, std::uint32_t whole) const {
    return ratio().reach(part, whole);
  }
  [[nodiscard]] constexpr Phrase phrase(Window) const { return {"{times} for each", {times}}; }
};

/// A rate in thousandths, for subjects that keep no counts: Rate{300} is earned in full at 0.3.
struct Rate {
  std::uint32_t per_mille;
  static constexpr bool takes_rate = true;
  static constexpr auto counted = Counted::rate;
  static constexpr bool proportional = true;

  [[nodiscard]] constexpr bool valid(Window) const { return 1 <= per_mille && per_mille <= 1000; }
  [[nodiscard]] SSI_INLINE constexpr Reach reach(Window, std::uint32_t reached) const { return {reached, per_mille}; }
  [[nodiscard]] constexpr Phrase phrase(Window) const { return {"{rate} of 1000", {per_mille}}; }
};

namespace detail {

// What a target says of itself, and what is taken where it says nothing.
template <class Target>
inline constexpr Counted counted_of = Counted::flow;
template <class Target>
requires requires {
  Target::counted;
}
inline constexpr Counted counted_of<Target> = Target::counted;

template <class Target>
inline constexpr bool takes_rate = false;
template <class Target>
requires requires {
  Target::takes_rate;
}
inline constexpr bool takes_rate<Target> = Target::takes_rate;

template <class Target>
inline constexpr bool proportional = false;
template <class Target>
requires requires {
  Target::proportional;
}
inline constexpr bool proportional<Target> = Target::proportional;

template <class Target>
concept with_ratio = requires(const Target& target) {
  { target.ratio() } -> std::same_as<TargetRatio>;
};

template <class Target>
concept with_evidence = requires(const Target& target) {
  { target.evidence() } -> std::same_as<std::uint32_t>;
};

// What valid() stands for.
template <class Target>
inline constexpr const Rule& rule_of =
    target_of<Target, std::uint32_t> ? rules::target_is_1_to_65535 : rules::target_ratio_is_1_to_1000_each;
template <class Target>
requires requires {
  Target::rule;
}
inline constexpr const Rule& rule_of<Target> = Target::rule;

// What says so of itself; what is proportional or a ratio is monotone.
template <class T>
inline constexpr bool monotone = proportional<T> || with_ratio<T>;
template <class T>
requires requires {
  T::monotone;
}
inline constexpr bool monotone<T> = T::monotone;

template <class Target>
inline constexpr Direction direction_of = monotone<Target> ? Direction::more : Direction::unstated;
template <class Target>
requires requires {
  Target::direction;
}
inline constexpr Direction direction_of<Target> = Target::direction;

}  // namespace detail

}  // namespace SSI_ABI
}  // namespace ssi

#endif
