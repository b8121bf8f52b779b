// Pillars: signals whose weights sum to the pillar's points; each can be evaluated alone.
// SPDX-License-Identifier: MIT
#ifndef SSI_CORE_PILLAR_HPP
#define SSI_CORE_PILLAR_HPP

#include "ssi/core/group.hpp"
#include "ssi/core/reading.hpp"
#include "ssi/core/tally.hpp"

namespace ssi {
inline namespace SSI_ABI {

namespace rules {
inline constexpr auto pillar_points_are_above_0 =
    Rule{"pillar_points_are_above_0", "a pillar is worth more than 0 points"};
inline constexpr auto pillar_weights_sum_to_its_points =
    Rule{"pillar_weights_sum_to_its_points", "the weights of a pillar's signals sum to its points"};
}  // namespace rules

namespace detail {

// "activity (its weights sum to 24.9 of 25)"
constexpr void require_weights(Text id, Points points, std::int64_t weights) {
  if (points <= Points{}) violated<rules::pillar_points_are_above_0>(id, points, " points");
  if (weights != points.micropoints())
    violated<rules::pillar_weights_sum_to_its_points>(id, "its weights sum to ", Millionths{weights}, " of ", points);
}

// Of a model that is to be scored over it.
template <class Model>
constexpr void require_over(const Model& model, Window window) {
  require_valid(window);
  model.for_each_signal([&](Place, const auto&, const auto& signal) {
    if (!signal.valid(window)) violated<rules::target_is_1_to_65535>(signal.id(), "over ", in_weeks(window));
  });
}

// The same source, which the compiler takes for another one: else it keeps for a second pass what the first one has
// read, and the first one pays for that (g++ 12: 776 instructions a profile for 698; clang++ 14: 846 for 772).
template <class Source>
[[nodiscard]] SSI_INLINE constexpr const Source& read_again(const Source& source) {
  const Source* again = &source;
#if defined(__GNUC__) && !defined(__CUDACC__)
  if (!__builtin_is_constant_evaluated()) asm("" : "+r"(again));
#endif
  return *again;
}

// The counts of a signal, of a subject or of the counts of its pillar in a reading. A subject is read signal by signal:
// g++ 12 stalls on a reading that is stored count by count and loaded again at once.
template <class Signal, class Source>
SSI_INLINE constexpr auto counts_in(const Source& source, const Signal& signal, Place place) {
  if constexpr (std::same_as<Source, Counts>)
    return source.part(place.slot, Signal::operand_count);
  else
    return signal.read(source);
}

// Written where the tally is to stand: the least that the counts can earn; and, where they are not exact, which one
// branch at the end sees, the most as well.
template <class P, class Source>
SSI_INLINE constexpr void score_into(Tally& tally, const P& pillar, const Source& source, Window window) {
  std::int64_t least = 0, most = 0;
  std::uint32_t open = 0;
  pillar.for_each_signal([&]<class Signal>(Place place, const auto&, const Signal& signal) SSI_INLINE {
    const auto counts = counts_in(source, signal, place);
    open |= counts[0].width();
    if constexpr (Signal::operand_count == 2) open |= counts[1].width();
    if constexpr (Signal::asks_evidence) open |= signal.enough(counts) ? 0U : 1U;
    least += signal.least(window, counts).micropoints();
  });
  if (open == 0) [[likely]] {
    settle(tally, Points::from_micropoints(least), pillar.points(), pillar.points());
    return;
  }
  const Source& again = read_again(source);
  pillar.for_each_signal([&](Place place, const auto&, const auto& signal) SSI_INLINE {
    most += signal.most(window, counts_in(again, signal, place)).micropoints();
  });
  settle(tally, Points::from_micropoints(least), pillar.points() - Points::from_micropoints(most - least),
         pillar.points());
}

}  // namespace detail

/// Signals, and groups of them, whose weights sum to its points; can be evaluated alone, and moved between indices.
///
///     inline constexpr auto outcome = Pillar{Name{"outcome", "Outcome"}, Points{60}, Signal{demos, PerWeek{2}, linear,
///     Points{60}}}; outcome.score(rep).earned   // 13 demos in 13 weeks: 30.000000
template <detail::part... Parts>
class Pillar {
 public:
  static constexpr std::size_t signal_count = (Parts::signal_count + ... + 0);
  static constexpr std::size_t operand_count = (Parts::operand_count + ... + 0);

  /// 25 points. Rules: pillar_weights_sum_to_its_points, pillar_points_are_above_0.
  constexpr explicit Pillar(Name name, Parts... parts) : Pillar{name, Points{25}, parts...} {}
  constexpr Pillar(Name name, Points points, Parts... parts) : name_{name}, points_{points}, parts_{parts...} {
    detail::require_weights(name.id, points, weights(parts...));
  }
  [[nodiscard]] static constexpr bool valid(Points points, const Parts&... parts) {
    return points > Points{} && weights(parts...) == points.micropoints();
  }

  [[nodiscard]] static constexpr std::size_t number_of_signals() { return signal_count; }
  [[nodiscard]] static constexpr std::size_t operands() { return operand_count; }
  [[nodiscard]] constexpr Name name() const { return name_; }
  [[nodiscard]] constexpr Text id() const { return name_.id; }
  [[nodiscard]] constexpr Text title() const { return name_.title; }
  [[nodiscard]] constexpr Points points() const { return points_; }
  [[nodiscard]] constexpr bool valid(Window window) const {
    bool all = true;
    for_each_signal([&](Place, const auto&, const auto& signal) { all = all && signal.valid(window); });
    return all;
  }

  /// The one traversal: f(place, pillar, signal), in model order, from the place on that the first signal has: in an
  /// index with this pillar alone the first of all.
  template <class F>
  SSI_INLINE constexpr void for_each_signal(F&& f, Place place = {}) const {
    std::size_t group = 0;
    parts_.for_each([&]<class Part>(const Part& piece, std::size_t) SSI_INLINE {
      if constexpr (detail::signal<Part>) {
        place.group = 0;
        place.operands = Part::operand_count;
        f(Place{place}, *this, piece);
        ++place.signal;
        place.slot += Part::operand_count;
      } else {
        place.group = ++group;
        piece.for_each([&]<class Signal>(const Signal& signal, std::size_t) SSI_INLINE {
          place.operands = Signal::operand_count;
          f(Place{place}, *this, signal);
          ++place.signal;
          place.slot += Signal::operand_count;
        });
      }
    });
  }
  /// What the group of a place is called; empty where it is in none: `pillar.group(place.group).title`.
  [[nodiscard]] constexpr Name group(std::size_t number) const {
    Name name{""};
    std::size_t group = 0;
    parts_.for_each([&]<class Part>(const Part& piece, std::size_t) {
      if constexpr (detail::is_group<Part>)
        if (++group == number) name = piece.name();
    });
    return name;
  }

  /// The counts of a subject, which signal.read() alone touches. Rules: count_is_not_negative, rate_is_from_0_to_1,
  /// part_is_at_most_its_whole; the error names the metric or the signal.
  template <class Subject>
  [[nodiscard]] SSI_INLINE constexpr Reading<operand_count> read(const Subject& subject) const {
    Reading<operand_count> reading;
    for_each_signal([&](Place place, const auto&, const auto& signal) SSI_INLINE {
      for (const Count count : signal.read(subject)) reading[place.slot++] = count;
    });
    return reading;
  }
  [[nodiscard]] SSI_INLINE constexpr const Reading<operand_count>& read(const Reading<operand_count>& reading) const {
    return reading;
  }

  /// Of a subject or a reading. Exact, no allocation. Complexity: linear in the signals. Rule: target_is_1_to_65535,
  /// where the window is too long; valid(window) answers first.
  template <class Subject>
  [[nodiscard]] SSI_INLINE constexpr Tally score(const Subject& subject, Window window = {}) const {
    Tally tally;
    if constexpr (std::same_as<Subject, Reading<operand_count>>)
      detail::score_into(tally, *this, Counts{subject}, window);
    else
      detail::score_into(tally, *this, subject, window);
    return tally;
  }

 private:
  [[nodiscard]] static constexpr std::int64_t weights(const Parts&... parts) {
    return (std::int64_t{0} + ... + parts.weight().micropoints());
  }

  Name name_;
  Points points_;
  detail::Pack<Parts...> parts_;
};

template <detail::part... Parts>
Pillar(Name, Parts...) -> Pillar<Parts...>;
template <detail::part... Parts>
Pillar(Name, Points, Parts...) -> Pillar<Parts...>;

namespace detail {
template <class T>
inline constexpr bool is_pillar = false;
template <class... Parts>
inline constexpr bool is_pillar<Pillar<Parts...>> = true;
template <class T>
concept pillar = is_pillar<T>;
}  // namespace detail

}  // namespace SSI_ABI
}  // namespace ssi

#endif
