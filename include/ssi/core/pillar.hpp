// Pillars: signals whose weights sum to the pillar's points; each can be evaluated alone.
// SPDX-License-Identifier: MIT
#ifndef SSI_CORE_PILLAR_HPP
#define SSI_CORE_PILLAR_HPP

#include "ssi/core/detail/pack.hpp"
#include "ssi/core/reading.hpp"
#include "ssi/core/signal.hpp"
#include "ssi/core/tally.hpp"

namespace ssi {
inline namespace SSI_ABI {

namespace rules {
inline constexpr auto pillar_points_are_above_0 =
    Rule{"pillar_points_are_above_0", "a pillar is worth more than 0 points"};
inline constexpr auto pillar_weights_sum_to_its_points =
    Rule{"pillar_weights_sum_to_its_points", "the weights of a pillar's signals sum to its points"};
}  // namespace rules

/// What machines and people call a thing: "engage", "Engage with insights".
struct Name {
  constexpr Name(const char* text) : id{text}, title{text} {}
  constexpr Name(Text machine, Text people) : id{machine}, title{people} {}
  Text id;
  Text title;
};

template <detail::signal... Signals>
class Pillar {
 public:
  static constexpr std::size_t signals = sizeof...(Signals);
  static constexpr std::size_t operands = (Signals::operands + ... + 0);

  /// 25 points. Rules: pillar_weights_sum_to_its_points, pillar_points_are_above_0.
  constexpr explicit Pillar(Name name, Signals... parts) : Pillar{name, Points{25}, parts...} {}
  constexpr Pillar(Name name, Points points, Signals... parts) : name_{name}, points_{points}, signals_{parts...} {
    detail::require<rules::pillar_points_are_above_0>(points > Points{}, name.id);
    detail::require<rules::pillar_weights_sum_to_its_points>(valid(points, parts...), name.id);
  }
  static constexpr bool valid(Points points, const Signals&... parts) {
    return points > Points{} && (std::int64_t{0} + ... + parts.weight().micropoints()) == points.micropoints();
  }

  constexpr Name name() const { return name_; }
  constexpr Text id() const { return name_.id; }
  constexpr Text title() const { return name_.title; }
  constexpr Points points() const { return points_; }
  constexpr bool valid(Window window) const {
    bool all = true;
    for_each_signal([&](const auto& signal, std::size_t) { all = all && signal.valid(window); });
    return all;
  }

  /// f(signal, slot), in model order; slot is the place of the signal's first operand in a reading of this pillar.
  template <class F>
  SSI_INLINE constexpr void for_each_signal(F&& f) const {
    std::size_t slot = 0;
    signals_.for_each([&](const auto& signal) SSI_INLINE {
      f(signal, slot);
      slot += signal.operands;
    });
  }

  /// The counts of a subject, which signal.read() alone touches. Rules: count_is_not_negative, rate_is_from_0_to_1,
  /// part_is_at_most_its_whole; the error names the metric or the signal.
  template <class Subject>
  SSI_INLINE constexpr Reading<operands> read(const Subject& subject) const {
    Reading<operands> reading;
    read_into(&reading[0], subject);
    return reading;
  }
  SSI_INLINE constexpr const Reading<operands>& read(const Reading<operands>& reading) const { return reading; }
  /// The same, written where it is to stand in a larger reading.
  template <class Subject>
  SSI_INLINE constexpr void read_into(Count* counts, const Subject& subject) const {
    for_each_signal([&](const auto& signal, std::size_t slot) SSI_INLINE { signal.read(subject, counts + slot); });
  }

  /// Of a subject or a reading. Exact, no allocation. Complexity: linear in the signals. Rule: target_is_1_to_65535,
  /// where the window is too long; valid(window) answers first.
  template <class Subject>
  SSI_INLINE constexpr Tally score(const Subject& subject, Window window = {}) const {
    Tally tally;
    if constexpr (std::same_as<Subject, Reading<operands>>)
      score_into(tally, subject.begin(), window);
    else
      score_into(tally, subject, window);
    return tally;
  }
  /// The same, written where it is to stand, of a subject or of the counts of this pillar in a larger reading. A
  /// subject is read signal by signal: g++ 12 stalls on a reading that is stored count by count and loaded again at
  /// once.
  template <class Source>
  SSI_INLINE constexpr void score_into(Tally& tally, const Source& source, Window window) const {
    std::int64_t earned = 0, covered = 0;
    for_each_signal([&](const auto& signal, std::size_t slot) SSI_INLINE {
      Count read[2];
      const Count* counts = read;
      if constexpr (std::same_as<Source, const Count*>)
        counts = source + slot;
      else
        signal.read(source, read);
      if (!signal.known(counts)) return;
      earned += signal.points(window, counts).micropoints();
      covered += signal.weight().micropoints();
    });
    detail::settle(tally, Points::from_micropoints(earned), Points::from_micropoints(covered), points_);
  }

 private:
  Name name_;
  Points points_;
  detail::Pack<Signals...> signals_;
};

template <detail::signal... Signals>
Pillar(Name, Signals...) -> Pillar<Signals...>;
template <detail::signal... Signals>
Pillar(Name, Points, Signals...) -> Pillar<Signals...>;

namespace detail {
template <class T>
inline constexpr bool is_pillar = false;
template <class... Signals>
inline constexpr bool is_pillar<Pillar<Signals...>> = true;
template <class T>
concept pillar = is_pillar<T>;
}  // namespace detail

}  // namespace SSI_ABI
}  // namespace ssi

#endif
