// Signals: a metric or a ratio of two, its target, its curve, its weight, and the words that explain it.
// SPDX-License-Identifier: MIT
#ifndef SSI_CORE_SIGNAL_HPP
#define SSI_CORE_SIGNAL_HPP

#include "ssi/core/curve.hpp"
#include "ssi/core/detail/numbers.hpp"
#include "ssi/core/ends.hpp"
#include "ssi/core/metric.hpp"
#include "ssi/core/reading.hpp"
#include "ssi/core/target.hpp"
#include "ssi/core/texts.hpp"

namespace ssi {
inline namespace SSI_ABI {

namespace rules {
inline constexpr auto weight_is_0_to_100_points =
    Rule{"weight_is_0_to_100_points", "a signal's weight is 0 to 100 points"};
inline constexpr auto rate_is_no_interval = Rule{"rate_is_no_interval", "a rate is one number or unknown, no interval"};
}  // namespace rules

/// One line of a pillar: where it is read from, what earns full credit, how credit grows, what it is worth. Its source
/// is a Metric or a Ratio; the first metric is what moves it.
///
///     Signal{posts, PerWeek{3}, diminishing, Points{5}}.points(Reach{11, 39})      // 11 of 39 posts: 2.422748
template <class Source, class Target, class Curve>
class Signal {
 public:
  static constexpr std::size_t signal_count = 1, operand_count = Source::operand_count;
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
  constexpr Signal(StaticText id, Source source, Target target, Curve curve, Points weight, Texts texts = {})
      : id_{id}, source_{source}, target_{target}, curve_{curve}, weight_{weight}, texts_{texts} {
    if (valid(target, curve, weight)) return;
    const ShortText numbers = detail::numbers_of(target), exponent = detail::exponent_of(curve);
    const ShortText culprit = detail::numbered(id, "target ", numbers);
    detail::require<rules::weight_is_0_to_100_points>(
        valid_weight(weight), detail::numbered(id, "weight ", detail::decimal(weight.micropoints())));
    detail::require<rules::exponent_is_1_to_4>(valid_curve(curve), detail::numbered(id, "exponent ", exponent));
    detail::require<detail::rule_of<Target>>(target.valid(Window{}), culprit);
    detail::require<rules::credit_is_exact_in_64_bits>(
        exact(Window{}), detail::numbered(id, {}, detail::numbers_of(weight, numbers, exponent)));
  }
  /// The id is the metric's name.
  constexpr Signal(Source metric, Target target, Curve curve, Points weight,
                   Texts texts = {}) requires(Source::operand_count == 1)
      : Signal{metric.name(), metric, target, curve, weight, texts} {}

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
  [[nodiscard]] constexpr const Source& source() const { return source_; }
  [[nodiscard]] constexpr const Target& target() const { return target_; }
  [[nodiscard]] constexpr const Curve& curve() const { return curve_; }
  [[nodiscard]] constexpr Points weight() const { return weight_; }
  [[nodiscard]] constexpr const Texts& texts() const { return texts_; }
  [[nodiscard]] constexpr StaticText title() const { return texts_.title.empty() ? id_ : texts_.title; }
  /// The target in the reader's words; empty where a target of the user's has none.
  [[nodiscard]] constexpr Phrase phrase(Window window) const {
    if constexpr (requires { target_.phrase(window); }) return target_.phrase(window);
    return {};
  }

  /// The counts of a subject, one for each metric of its source. Rules: count_is_not_negative, rate_is_from_0_to_1,
  /// rate_is_no_interval, part_is_at_most_its_whole; the error names the metric or the signal.
  template <class Subject, bool Checked = true>
  [[nodiscard]] SSI_INLINE constexpr Reading<operand_count> read(const Subject& subject) const {
    Reading<operand_count> counts;
    std::size_t slot = 0;
    source_.for_each_metric([&]<class Reader>(const Metric<Reader>& metric) SSI_INLINE {
      static_assert(Metric<Reader>::template reads<Subject>,
                    "a metric of this model cannot be read from this subject: see Reader and Subject above");
      if constexpr (Metric<Reader>::template reads<Subject>) {
        static_assert(!Metric<Reader>::template reads_rate<Subject> || detail::takes_rate<Target>,
                      "a metric read as a double is a rate from 0 to 1 and needs a target that takes a rate: Rate");
        counts[slot++] = metric.read(subject);
      }
    });
    if constexpr (!Checked) {
    } else if constexpr (requires { Subject::contradictions_are_bounded; }) {
      if (!accepts(counts)) bound(counts);
    } else {
      require_accepted(counts);
    }
    return counts;
  }
  /// What read() would refuse, or, of a subject whose contradictions are bounded, what it would bound; none: nothing.
  template <class Subject>
  [[nodiscard]] constexpr Problem problem(const Subject& subject) const {
    Problem problem;
    source_.for_each_metric([&](const auto& metric) {
      if (!problem) problem = metric.problem(subject);
    });
    return problem ? problem : this->problem(Counts{read<Subject, false>(subject)});
  }
  [[nodiscard]] constexpr Problem problem(Counts counts) const {
    if constexpr (detail::takes_rate<Target>)
      if (!known(counts) && !counts[0].wholly_unknown()) return Problem{rules::rate_is_no_interval, in_words(counts)};
    if (!accepts(counts)) return Problem{rules::part_is_at_most_its_whole, in_words(counts)};
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
    if constexpr (requires { target_.accepts(1U, 0U); })
      if (!target_.accepts(1U, 0U) && evidence() <= counts[0].low()) return true;
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
  /// Rules: part_is_at_most_its_whole, rate_is_no_interval; the error names the signal, and the counts.
  SSI_INLINE constexpr void require_accepted(Counts counts) const {
    if constexpr (detail::takes_rate<Target>)
      if (!known(counts) && !counts[0].wholly_unknown()) detail::violated<rules::rate_is_no_interval>(in_words(counts));
    if (!accepts(counts)) detail::violated<rules::part_is_at_most_its_whole>(in_words(counts));
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
    detail::require<rules::target_is_1_to_65535>(reach.valid(), id_);
    const Fraction credit = curve_(reach.share());
    detail::require<rules::fraction_is_from_0_to_1>(credit.valid(), id_);
    detail::require<rules::credit_is_exact_in_64_bits>(credit.whole <= largest_exact_whole(weight_), id_);
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
  constexpr void bound(Reading<operand_count>& counts) const {
    if constexpr (operand_count == 2) detail::bound_contradiction(counts[0], counts[1]);
    if (!accepts(counts)) counts = {};
  }

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
  // "reply_rate (messages_replied 30, messages_received 22)"
  constexpr ShortText in_words(Counts counts) const {
    ShortText text{id_};
    const char* separator = " (";
    std::size_t i = 0;
    source_.for_each_metric([&](const auto& metric) {
      text.append(separator).append(metric.name()).append(" ").append(counts[i++].text());
      separator = ", ";
    });
    return text.append(")");
  }
  [[nodiscard]] constexpr bool exact(Window window) const { return exact(target_, curve_, weight_, window); }

  StaticText id_;
  Source source_;
  Target target_;
  Curve curve_;
  Points weight_;
  Texts texts_;
};

template <class Reader, target_of<std::uint32_t> Target, curve Curve>
Signal(Metric<Reader>, Target, Curve, Points, Texts = {}) -> Signal<Metric<Reader>, Target, Curve>;
template <class Reader, target_of<std::uint32_t> Target, curve Curve>
Signal(StaticText, Metric<Reader>, Target, Curve, Points, Texts = {}) -> Signal<Metric<Reader>, Target, Curve>;
template <class Part, class Whole, target_of<std::uint32_t, std::uint32_t> Target, curve Curve>
Signal(StaticText, Ratio<Part, Whole>, Target, Curve, Points, Texts = {}) -> Signal<Ratio<Part, Whole>, Target, Curve>;

}  // namespace SSI_ABI
}  // namespace ssi

#endif
