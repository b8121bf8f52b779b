// Signals: a metric or a ratio of two, its target, its curve, its weight, and the words that explain it.
// SPDX-License-Identifier: MIT
#ifndef SSI_CORE_SIGNAL_HPP
#define SSI_CORE_SIGNAL_HPP

#include "ssi/core/curve.hpp"
#include "ssi/core/metric.hpp"
#include "ssi/core/reading.hpp"
#include "ssi/core/target.hpp"

namespace ssi {
inline namespace SSI_ABI {

namespace rules {
inline constexpr auto weight_is_0_to_100_points =
    Rule{"weight_is_0_to_100_points", "a signal's weight is 0 to 100 points"};
}  // namespace rules

/// What a signal says to people; all of it may be left out.
struct Texts {
  Text title = {};   ///< a few words; the signal's id where empty
  Text unit = {};    ///< what one of the count is: "post"
  Text reason = {};  ///< why it counts, one sentence
  Text remedy = {};  ///< what to do, one sentence
  Text source = {};  ///< the sentence it comes from
};

/// One line of a pillar. Its source is a Metric or a Ratio; the first metric is what moves it.
template <class Source, class Target, class Curve>
class Signal {
 public:
  static constexpr std::size_t operand_count = Source::operand_count;
  /// Whether it is so many in all, and no flow of its window.
  static constexpr bool stock = detail::counted_of<Target> == Counted::stock;

  /// Rules: weight_is_0_to_100_points, target_is_1_to_65535, target_ratio_is_1_to_1000_each, exponent_is_1_to_4,
  /// credit_is_exact_in_64_bits; valid() answers first.
  constexpr Signal(Text id, Source source, Target target, Curve curve, Points weight, Texts texts = {})
      : id_{id}, source_{source}, target_{target}, curve_{curve}, weight_{weight}, texts_{texts} {
    detail::require<rules::weight_is_0_to_100_points>(valid_weight(weight), id);
    detail::require<rules::exponent_is_1_to_4>(valid_curve(curve), id);
    if constexpr (operand_count == 1)
      detail::require<rules::target_is_1_to_65535>(target.valid(Window{}), id);
    else
      detail::require<rules::target_ratio_is_1_to_1000_each>(target.valid(Window{}), id);
    detail::require<rules::credit_is_exact_in_64_bits>(exact(Window{}), id);
  }
  /// The id is the metric's name.
  constexpr Signal(Source metric, Target target, Curve curve, Points weight,
                   Texts texts = {}) requires(Source::operand_count == 1)
      : Signal{metric.name(), metric, target, curve, weight, texts} {}

  static constexpr bool valid_weight(Points weight) { return Points{} <= weight && weight <= Points{100}; }
  static constexpr bool valid_curve(const Curve& curve) {
    if constexpr (requires { curve.valid(); }) return curve.valid();
    return true;
  }
  /// Whether a signal can be made of these.
  static constexpr bool valid(const Target& target, const Curve& curve, Points weight, Window window = {}) {
    return valid_weight(weight) && valid_curve(curve) && target.valid(window) && exact(target, curve, weight, window);
  }
  /// Whether this signal can be scored over the window.
  constexpr bool valid(Window window) const { return target_.valid(window) && exact(window); }

  constexpr Text id() const { return id_; }
  constexpr const Source& source() const { return source_; }
  constexpr const Target& target() const { return target_; }
  constexpr const Curve& curve() const { return curve_; }
  constexpr Points weight() const { return weight_; }
  constexpr const Texts& texts() const { return texts_; }
  constexpr Text title() const { return texts_.title.empty() ? id_ : texts_.title; }
  /// The target in the reader's words; empty where a target of the user's has none.
  constexpr Phrase phrase(Window window) const {
    if constexpr (requires { target_.phrase(window); }) return target_.phrase(window);
    return {};
  }

  /// The counts of a subject, one for each metric of its source. Rules: count_is_not_negative, rate_is_from_0_to_1,
  /// part_is_at_most_its_whole; the error names the metric or the signal.
  template <class Subject>
  SSI_INLINE constexpr Reading<operand_count> read(const Subject& subject) const {
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
    require_accepted(counts);
    return counts;
  }

  /// Known only if every count is known.
  SSI_INLINE constexpr bool known(Counts counts) const {
    if constexpr (operand_count == 2) return counts[0].known() && counts[1].known();
    return counts[0].known();
  }
  /// Whether the target takes these counts; unknown ones are always taken.
  SSI_INLINE constexpr bool accepts(Counts counts) const {
    if constexpr (requires { target_.accepts(0U, 0U); })
      return !known(counts) || target_.accepts(counts[0].value_or(0), counts[1].value_or(0));
    else if constexpr (requires { target_.accepts(0U); })
      return !known(counts) || target_.accepts(counts[0].value_or(0));
    return true;
  }
  /// Rule: part_is_at_most_its_whole; the error names the signal, and the counts.
  SSI_INLINE constexpr void require_accepted(Counts counts) const {
    if (!accepts(counts)) detail::violated<rules::part_is_at_most_its_whole>(in_words(counts));
  }
  /// Precondition: known(counts).
  SSI_INLINE constexpr Reach reach(Window window, Counts counts) const {
    if constexpr (operand_count == 2)
      return target_.reach(window, counts[0].value_or(0), counts[1].value_or(0));
    else
      return target_.reach(window, counts[0].value_or(0));
  }
  /// The points of a reach: exact, no allocation. Rules, for targets and curves of the user's own that break them only
  /// when used: target_is_1_to_65535, fraction_is_from_0_to_1, credit_is_exact_in_64_bits.
  SSI_INLINE constexpr Points points(Reach reach) const {
    detail::require<rules::target_is_1_to_65535>(reach.valid(), id_);
    const Fraction credit = curve_(reach.share());
    detail::require<rules::fraction_is_from_0_to_1>(credit.valid(), id_);
    detail::require<rules::credit_is_exact_in_64_bits>(credit.whole <= largest_exact_whole(weight_), id_);
    return credit_points(weight_, credit);
  }
  SSI_INLINE constexpr Points points(Window window, Counts counts) const { return points(reach(window, counts)); }

 private:
  // Asked of the target untouched and met, which for the library's own curves is asking all.
  static constexpr bool exact(const Target& target, const Curve& curve, Points weight, Window window) {
    Reach reach;
    if constexpr (operand_count == 2)
      reach = target.reach(window, 0, 0);
    else
      reach = target.reach(window, 0);
    const std::uint64_t limit = largest_exact_whole(weight);
    return reach.valid() && curve(Fraction{0, reach.target}).whole <= limit &&
           curve(Fraction{reach.target, reach.target}).whole <= limit;
  }
  // "reply_rate (messages_replied 30, messages_received 22)"
  ShortText in_words(Counts counts) const {
    ShortText text{id_};
    const char* separator = " (";
    std::size_t i = 0;
    source_.for_each_metric([&](const auto& metric) {
      text.append(separator).append(metric.name()).append(" ").append(std::uint64_t{counts[i++].value_or(0)});
      separator = ", ";
    });
    return text.append(")");
  }
  constexpr bool exact(Window window) const { return exact(target_, curve_, weight_, window); }

  Text id_;
  Source source_;
  Target target_;
  Curve curve_;
  Points weight_;
  Texts texts_;
};

template <class Reader, target_of<std::uint32_t> Target, curve Curve>
Signal(Metric<Reader>, Target, Curve, Points, Texts = {}) -> Signal<Metric<Reader>, Target, Curve>;
template <class Reader, target_of<std::uint32_t> Target, curve Curve>
Signal(Text, Metric<Reader>, Target, Curve, Points, Texts = {}) -> Signal<Metric<Reader>, Target, Curve>;
template <class Part, class Whole, target_of<std::uint32_t, std::uint32_t> Target, curve Curve>
Signal(Text, Ratio<Part, Whole>, Target, Curve, Points, Texts = {}) -> Signal<Ratio<Part, Whole>, Target, Curve>;

namespace detail {
template <class T>
inline constexpr bool is_signal = false;
template <class Source, class Target, class Curve>
inline constexpr bool is_signal<Signal<Source, Target, Curve>> = true;
template <class T>
concept signal = is_signal<T>;
}  // namespace detail

}  // namespace SSI_ABI
}  // namespace ssi

#endif
