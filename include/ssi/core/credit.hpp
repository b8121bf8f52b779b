// Credit: what counts earn, wherever they are read from.
// SPDX-License-Identifier: MIT
#ifndef SSI_CORE_CREDIT_HPP
#define SSI_CORE_CREDIT_HPP

#include "ssi/core/curve.hpp"
#include "ssi/core/detail/numbers.hpp"
#include "ssi/core/ends.hpp"
#include "ssi/core/reading.hpp"
#include "ssi/core/target.hpp"

namespace ssi {
inline namespace SSI_ABI {

namespace rules {
inline constexpr auto weight_is_0_to_100_points =
    Rule{"weight_is_0_to_100_points", "a signal's weight is 0 to 100 points"};
}  // namespace rules

/// What a count, or a part and its whole, earns: a target that says what is full credit, a curve how credit grows, a
/// weight what it is worth. A Signal is one that knows where its counts are read; what only asks for points takes this,
/// which is one type for all signals of a target and a curve.
///
///     Credit<PerWeek, Diminishing, 1>{"posts", PerWeek{3}, diminishing, Points{5}}.points(Reach{11, 39})   // 2.422748
template <class Target, class Curve, std::size_t Operands>
class Credit {
 public:
  static constexpr std::size_t operand_count = Operands;
  /// Whether it is so many in all, and no flow of its window.
  static constexpr bool stock = detail::counted_of<Target> == Counted::stock;
  /// Where its points grow, as far as target and curve say.
  static constexpr Direction direction = detail::monotone<Curve> ? detail::direction_of<Target> : Direction::unstated;
  /// Whether its target asks for evidence.
  static constexpr bool asks_evidence = detail::with_evidence<Target>;
  /// Whether more of its count, or a larger share, never earns less, and any is evidence enough.
  static constexpr bool grows = direction == Direction::more && !asks_evidence;

  /// Rules: weight_is_0_to_100_points, the target's own, else target_is_1_to_65535 or target_ratio_is_1_to_1000_each,
  /// exponent_is_1_to_4, credit_is_exact_in_64_bits; valid() answers first.
  constexpr Credit(StaticText id, Target target, Curve curve, Points weight)
      : id_{id}, target_{target}, curve_{curve}, weight_{weight} {
    if (valid(target, curve, weight)) return;
    if (!valid_weight(weight)) detail::violated<rules::weight_is_0_to_100_points>(id, "weight ", weight);
    if (!valid_curve(curve)) detail::violated<rules::exponent_is_1_to_4>(id, detail::curve_in_words(curve));
    if (!target.valid(Window{})) detail::violated<detail::rule_of<Target>>(id, detail::target_in_words(target));
    if (!exact(Window{}))
      detail::violated<rules::credit_is_exact_in_64_bits>(id, "weight ", weight, ", ", detail::target_in_words(target),
                                                          ", ", detail::curve_in_words(curve));
  }

  [[nodiscard]] static constexpr bool valid_weight(Points weight) {
    return Points{} <= weight && weight <= Points{100};
  }
  [[nodiscard]] static constexpr bool valid_curve(const Curve& curve) {
    if constexpr (requires { curve.valid(); }) return curve.valid();
    return true;
  }
  /// Whether a signal can be made of these.
  [[nodiscard]] static constexpr bool valid(const Target& target, const Curve& curve, Points weight,
                                            Window window = {}) {
    return valid_weight(weight) && valid_curve(curve) && target.valid(window) && exact(target, curve, weight, window);
  }
  /// Whether this signal can be scored over the window.
  [[nodiscard]] constexpr bool valid(Window window) const { return target_.valid(window) && exact(window); }

  [[nodiscard]] constexpr StaticText id() const { return id_; }
  [[nodiscard]] constexpr const Target& target() const { return target_; }
  [[nodiscard]] constexpr const Curve& curve() const { return curve_; }
  [[nodiscard]] constexpr Points weight() const { return weight_; }
  /// The target in the reader's words; empty where a target of the user's has none.
  [[nodiscard]] constexpr Phrase phrase(Window window) const {
    if constexpr (requires { target_.phrase(window); }) return target_.phrase(window);
    return {};
  }

  /// Whether every count is known exactly.
  [[nodiscard]] SSI_INLINE constexpr bool known(Counts counts) const {
    if constexpr (operand_count == 2) return counts[0].known() && counts[1].known();
    return counts[0].known();
  }
  /// The least count, or whole, below which the points are unknown; 0 where the target asks for none.
  [[nodiscard]] constexpr std::uint32_t evidence() const {
    if constexpr (asks_evidence) return target_.evidence();
    return 0;
  }
  /// Whether the counts are surely as much as the target asks for. Precondition: accepts(counts).
  [[nodiscard]] constexpr bool enough(Counts counts) const {
    // A part that is counted of its whole says that there is as much of that.
    if (detail::part_is_within(target_) && evidence() <= counts[0].low()) return true;
    return evidence() <= counts[operand_count - 1].low();
  }
  /// Whether the target takes these counts: some pair of numbers within them, the least part of the most whole. What is
  /// known in part of one count alone is always taken.
  [[nodiscard]] SSI_INLINE constexpr bool accepts(Counts counts) const {
    if constexpr (requires { target_.accepts(0U, 0U); })
      return target_.accepts(counts[0].low(), counts[1].high());
    else if constexpr (requires { target_.accepts(0U); })
      return !known(counts) || target_.accepts(counts[0].low());
    return true;
  }
  /// Precondition: known(counts).
  [[nodiscard]] SSI_INLINE constexpr Reach reach(Window window, Counts counts) const {
    if constexpr (operand_count == 2)
      return target_.reach(window, counts[0].low(), counts[1].low());
    else
      return target_.reach(window, counts[0].low());
  }
  /// The points of a reach: exact, no allocation. Rules, for targets and curves of the user's own that break them only
  /// when used: target_is_1_to_65535, fraction_is_from_0_to_1, credit_is_exact_in_64_bits.
  [[nodiscard]] SSI_INLINE constexpr Points points(Reach reach) const {
    if (!reach.valid()) detail::violated<rules::target_is_1_to_65535>(id_, "target ", reach.target);
    const Fraction credit = curve_(reach.share());
    if (!credit.valid() || credit.whole > largest_exact_whole(weight_)) refuse(credit);
    return credit_points(weight_, credit);
  }
  [[nodiscard]] SSI_INLINE constexpr Points points(Window window, Counts counts) const {
    return points(reach(window, counts));
  }
  /// The least and the most that the counts can earn, which of exact ones is the same (model.md section 3). Counts that
  /// are too little evidence leave all open, and so do those that are not exact where the direction is not stated.
  /// Precondition: accepts(counts).
  [[nodiscard]] SSI_INLINE constexpr Points least(Window window, Counts counts) const {
    if constexpr (!grows)
      return ends(window, counts).low;
    else if constexpr (operand_count == 1)
      return points(target_.reach(window, counts[0].low()));
    else {
      const Count whole = counts[1];
      const auto at = detail::least_corner(counts[0].low(), whole.low(), whole.high(), detail::part_is_within(target_));
      return points(target_.reach(window, at.part, at.whole));
    }
  }
  [[nodiscard]] SSI_INLINE constexpr Points most(Window window, Counts counts) const {
    if constexpr (!grows)
      return ends(window, counts).high;
    else if constexpr (operand_count == 1)
      return points(target_.reach(window, counts[0].high()));
    else {
      const Count whole = counts[1];
      const auto at = detail::most_corner(counts[0].high(), whole.low(), whole.high(), detail::part_is_within(target_));
      return points(target_.reach(window, at.part, at.whole));
    }
  }
  [[nodiscard]] constexpr Ends ends(Window window, Counts counts) const {
    if constexpr (asks_evidence)
      if (!enough(counts)) return {Points{}, weight_};
    if (known(counts)) {
      const Points exact = points(window, counts);
      return {exact, exact};
    }
    if constexpr (direction == Direction::unstated)
      return {Points{}, weight_};
    else if constexpr (grows)
      return {least(window, counts), most(window, counts)};
    else if constexpr (operand_count == 2)
      return detail::ends_of_ratio(*this, target_, window, counts[0], counts[1]);
    else
      return detail::ends_of_count(*this, target_, window, counts[0]);
  }

 private:
  // Asked of the target untouched and met, which for the library's own curves is asking all; of a band of counts also
  // where it falls.
  [[nodiscard]] static constexpr bool exact(const Target& target, const Curve& curve, Points weight, Window window) {
    Reach reach;
    if constexpr (operand_count == 2)
      reach = target.reach(window, 0, 0);
    else
      reach = target.reach(window, 0);
    if constexpr (operand_count == 1 && direction == Direction::band)
      if (const Reach falling = target.reach(window, Count::largest); falling.target > reach.target) reach = falling;
    const std::uint64_t limit = largest_exact_whole(weight);
    return reach.valid() && curve(Fraction{0, reach.target}).whole <= limit &&
           curve(Fraction{reach.target, reach.target}).whole <= limit;
  }
  [[nodiscard]] constexpr bool exact(Window window) const { return exact(target_, curve_, weight_, window); }
  constexpr void refuse(Fraction credit) const {
    if (!credit.valid())
      detail::violated<rules::fraction_is_from_0_to_1>(id_, "credit ", credit.part, " of ", credit.whole);
    detail::violated<rules::credit_is_exact_in_64_bits>(id_, "weight ", weight_, ", credit of ", credit.whole,
                                                        " parts");
  }

  StaticText id_;
  Target target_;
  Curve curve_;
  Points weight_;
};

}  // namespace SSI_ABI
}  // namespace ssi

#endif
