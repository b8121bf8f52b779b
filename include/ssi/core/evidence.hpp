// Evidence: with too little of it a signal is unknown, which is not zero.
// SPDX-License-Identifier: MIT
#ifndef SSI_CORE_EVIDENCE_HPP
#define SSI_CORE_EVIDENCE_HPP

#include "ssi/core/target.hpp"

namespace ssi {
inline namespace SSI_ABI {

/// A target that says nothing below so many: of a ratio of the whole, else of the count. The points are unknown there,
/// from 0 to the weight, and the coverage goes down; the counts are shown as they are. From there on it is the target.
///
///     Signal{"replies", replied.per(received), UnknownBelow{10, Portion{.parts = 9, .of = 10}}, linear, Points{10}}
///     // 5 of 9: unknown until 10; 5 of 10: the points of the portion
template <class Target>
struct UnknownBelow {
  static_assert(!detail::takes_rate<Target>, "a rate has lost its counts: of how many it is nobody can tell");
  std::uint32_t least;  ///< from here on it is known; not scaled with the window, as evidence is not
  Target target;
  static constexpr auto counted = detail::counted_of<Target>;
  static constexpr auto proportional = detail::proportional<Target>;
  static constexpr auto direction = detail::direction_of<Target>;
  static constexpr const Rule& rule = detail::rule_of<Target>;

  [[nodiscard]] constexpr std::uint32_t evidence() const {
    if constexpr (detail::with_evidence<Target>)
      if (target.evidence() > least) return target.evidence();
    return least;
  }
  [[nodiscard]] constexpr bool valid(Window window) const { return target.valid(window); }
  [[nodiscard]] constexpr Reach reach(Window window,
                                      std::uint32_t count) const requires target_of<Target, std::uint32_t> {
    return target.reach(window, count);
  }
  [[nodiscard]] constexpr Reach reach(Window window, std::uint32_t part, std::uint32_t whole)
      const requires target_of<Target, std::uint32_t, std::uint32_t> {
    return target.reach(window, part, whole);
  }
  template <class... Numbers>
  [[nodiscard]] constexpr bool accepts(Numbers... counts) const requires requires(const Target& of) {
    of.accepts(counts...);
  }
  { return target.accepts(counts...); }
  template <class... Intervals>
  [[nodiscard]] constexpr auto best(Window window, Intervals... counts) const requires requires(const Target& of) {
    of.best(window, counts...);
  }
  { return target.best(window, counts...); }
  [[nodiscard]] constexpr auto ratio() const requires detail::with_ratio<Target> { return target.ratio(); }
  [[nodiscard]] constexpr auto numbers() const requires requires(const Target& of) { of.numbers(); }
  { return target.numbers(); }
  [[nodiscard]] constexpr Phrase phrase(Window window) const {
    if constexpr (requires { target.phrase(window); }) return target.phrase(window);
    return {};
  }
};
template <class Target>
UnknownBelow(std::uint32_t, Target) -> UnknownBelow<Target>;

}  // namespace SSI_ABI
}  // namespace ssi

#endif
