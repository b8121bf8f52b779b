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

/// A target reads one count or two and gives a reach: it answers valid(Window) and reach(Window, counts...), and may
/// answer accepts(counts...) for data it refuses, words(Window), and be marked by `takes_rate`.
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

  constexpr bool valid(Window window) const { return Reach::valid(std::uint64_t{pace} * window.weeks); }
  SSI_INLINE constexpr Reach reach(Window window, std::uint32_t count) const { return {count, pace * window.weeks}; }
  constexpr Phrase phrase(Window window) const {
    return {"# a week, # in # weeks", {pace, pace * window.weeks, window.weeks}};
  }
};

/// A flow too rare for weeks: so many in 13 weeks, exact in proportion for a window of another length.
struct PerQuarter {
  std::uint32_t count;

  constexpr bool valid(Window window) const { return Reach::valid(std::uint64_t{count} * window.weeks); }
  SSI_INLINE constexpr Reach reach(Window window, std::uint32_t reached) const {
    // Without the common factor 13 where the window is a quarter: the same points, and the numbers people know.
    if (window.weeks == Window{}.weeks) return {reached, count};
    return {reached * Window{}.weeks, count * window.weeks};
  }
  constexpr Phrase phrase(Window) const { return {"# in # weeks", {count, Window{}.weeks}}; }
};

/// A stock: so many in all.
struct Stock {
  std::uint32_t count;

  constexpr bool valid(Window) const { return Reach::valid(count); }
  SSI_INLINE constexpr Reach reach(Window, std::uint32_t reached) const { return {reached, count}; }
  constexpr Phrase phrase(Window) const { return {"# in all", {count}}; }
};

/// Active weeks, stated for a quarter; exact in proportion for a window of another length.
struct ActiveWeeks {
  std::uint32_t weeks;

  constexpr bool valid(Window window) const { return weeks <= Window{}.weeks && PerQuarter{weeks}.valid(window); }
  SSI_INLINE constexpr Reach reach(Window window, std::uint32_t active) const {
    return PerQuarter{weeks}.reach(window, active);
  }
  constexpr Phrase phrase(Window) const { return {"# of # weeks", {weeks, Window{}.weeks}}; }
};

namespace detail {
// model.md section 2: the reach of a ratio is in per mille of the target ratio parts/of; phantoms are added to the
// whole, so that 0/0 is 0 and more evidence at an equal rate earns more.
SSI_INLINE constexpr Reach ratio_reach(std::uint64_t part, std::uint64_t whole, std::uint64_t phantoms,
                                       std::uint64_t parts, std::uint64_t of) {
  if (whole + phantoms == 0) return {0, 1000};
  const std::uint64_t x = 1000 * part * of / ((whole + phantoms) * parts);
  return {x < 1000 ? static_cast<std::uint32_t>(x) : 1000, 1000};
}
constexpr bool valid_ratio(std::uint32_t parts, std::uint32_t of, std::uint32_t phantoms) {
  return 1 <= parts && parts <= 1000 && 1 <= of && of <= 1000 && phantoms <= 1000;
}
}  // namespace detail

/// A share of the whole, such as 9 of 10 messages answered; the part is at most the whole. The phantoms are failures
/// added to the whole: 2 where the person decides, 5 where others do (model.md section 2, our choice).
struct Portion {
  std::uint32_t parts;
  std::uint32_t of;
  std::uint32_t phantoms = 2;

  constexpr bool valid(Window) const { return detail::valid_ratio(parts, of, phantoms) && parts <= of; }
  constexpr bool accepts(std::uint32_t part, std::uint32_t whole) const { return part <= whole; }
  SSI_INLINE constexpr Reach reach(Window, std::uint32_t part, std::uint32_t whole) const {
    return detail::ratio_reach(part, whole, phantoms, parts, of);
  }
  constexpr Phrase phrase(Window) const { return {"# of #", {parts, of}}; }
};

/// So many for each of the whole, such as 15 reactions for each post; the part may exceed the whole.
struct Each {
  std::uint32_t times;
  std::uint32_t phantoms = 2;

  constexpr bool valid(Window) const { return detail::valid_ratio(times, 1, phantoms); }
  SSI_INLINE constexpr Reach reach(Window, std::uint32_t part, std::uint32_t whole) const {
    return detail::ratio_reach(part, whole, phantoms, times, 1);
  }
  constexpr Phrase phrase(Window) const { return {"# for each", {times}}; }
};

/// A rate in thousandths, for subjects that keep no counts: Rate{300} is earned in full at 0.3.
struct Rate {
  std::uint32_t per_mille;
  static constexpr bool takes_rate = true;

  constexpr bool valid(Window) const { return 1 <= per_mille && per_mille <= 1000; }
  SSI_INLINE constexpr Reach reach(Window, std::uint32_t reached) const { return {reached, per_mille}; }
  constexpr Phrase phrase(Window) const { return {"# of 1000", {per_mille}}; }
};

}  // namespace SSI_ABI
}  // namespace ssi

#endif
