// Signals: a metric or a ratio of two, its target, its curve, its weight, and the words that explain it.
// SPDX-License-Identifier: MIT
#ifndef SSI_CORE_SIGNAL_HPP
#define SSI_CORE_SIGNAL_HPP

#include "ssi/core/credit.hpp"
#include "ssi/core/metric.hpp"
#include "ssi/core/texts.hpp"

namespace ssi {
inline namespace SSI_ABI {

namespace rules {
inline constexpr auto rate_is_no_interval = Rule{"rate_is_no_interval", "a rate is one number or unknown, no interval"};
}  // namespace rules

namespace detail {
// "reply_rate (messages_replied 30, messages_received 22)"
SSI_COLD constexpr ShortText in_words(Text id, const Text* metrics, Counts counts) {
  ShortText text{id};
  for (std::size_t i = 0; i < counts.size(); ++i)
    text.append(i == 0 ? " (" : ", ").append(metrics[i]).append(" ").append(counts[i].text());
  return text.append(")");
}
}  // namespace detail

/// One line of a pillar: where it is read from, what earns full credit, how credit grows, what it is worth. Its source
/// is a Metric or a Ratio; the first metric is what moves it.
///
///     Signal{posts, PerWeek{3}, diminishing, Points{5}}.points(Reach{11, 39})      // 11 of 39 posts: 2.422748
template <class Source, class Target, class Curve>
class Signal : public Credit<Target, Curve, Source::operand_count> {
 public:
  using Credit = ssi::Credit<Target, Curve, Source::operand_count>;
  using Credit::accepts, Credit::known, Credit::operand_count;
  static constexpr std::size_t signal_count = 1;

  /// Rules: as of its Credit.
  constexpr Signal(StaticText id, Source source, Target target, Curve curve, Points weight, Texts texts = {})
      : Credit{id, target, curve, weight}, source_{source}, texts_{texts} {}
  /// The id is the metric's name.
  constexpr Signal(Source metric, Target target, Curve curve, Points weight,
                   Texts texts = {}) requires(Source::operand_count == 1)
      : Signal{metric.name(), metric, target, curve, weight, texts} {}

  [[nodiscard]] constexpr const Source& source() const { return source_; }
  [[nodiscard]] constexpr const Texts& texts() const { return texts_; }
  [[nodiscard]] constexpr StaticText title() const { return texts_.title.empty() ? this->id() : texts_.title; }

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
  /// What read() would refuse in the counts, or, of a subject whose contradictions are bounded, what it would bound;
  /// none: nothing.
  [[nodiscard]] constexpr Problem problem(Counts counts) const {
    if constexpr (detail::takes_rate<Target>)
      if (!known(counts) && !counts[0].wholly_unknown()) return Problem{rules::rate_is_no_interval, in_words(counts)};
    if (!accepts(counts)) return Problem{rules::part_is_at_most_its_whole, in_words(counts)};
    return {};
  }

  /// Rules: part_is_at_most_its_whole, rate_is_no_interval; the error names the signal, and the counts.
  SSI_INLINE constexpr void require_accepted(Counts counts) const {
    if constexpr (detail::takes_rate<Target>)
      if (!known(counts) && !counts[0].wholly_unknown()) detail::violated<rules::rate_is_no_interval>(in_words(counts));
    if (!accepts(counts)) detail::violated<rules::part_is_at_most_its_whole>(in_words(counts));
  }

 private:
  constexpr void bound(Reading<operand_count>& counts) const {
    if constexpr (operand_count == 2) detail::bound_contradiction(counts[0], counts[1]);
    if (!accepts(counts)) counts = {};
  }

  constexpr ShortText in_words(Counts counts) const {
    Text metrics[operand_count];
    source_.for_each_metric([&, i = std::size_t{0}](const auto& metric) mutable { metrics[i++] = metric.name(); });
    return detail::in_words(this->id(), metrics, counts);
  }

  Source source_;
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
