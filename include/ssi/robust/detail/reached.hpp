// What readings reach of each signal's target at each size that it may have, and the totals that a draw makes of it.
// SPDX-License-Identifier: MIT
#ifndef SSI_ROBUST_DETAIL_REACHED_HPP
#define SSI_ROBUST_DETAIL_REACHED_HPP

#include <span>
#include <vector>

#include "ssi/core/index.hpp"
#include "ssi/robust/detail/draws.hpp"
#include "ssi/robust/detail/scaled.hpp"

namespace ssi {
inline namespace SSI_ABI {
namespace detail {

// A signal's choices, the model's own or those of a draw. The exponent is 0 where the curve is the program's own, whose
// credit stands in the place of shares then.
struct SignalChoices {
  std::size_t pillar;
  std::uint64_t weight;
  std::uint32_t exponent;
  std::uint32_t target = own_targets.low;
};

// The kernel, model.md section 1, of a share. Precondition: 2 * W * T^p + T^p < 2^64.
[[nodiscard]] constexpr std::int64_t share_points(std::uint64_t weight, Share share, std::uint32_t exponent) {
  std::uint64_t rest = 1, whole = 1;
  for (std::uint32_t i = 0; i < (exponent > 1 ? exponent : 1); ++i) {
    rest *= share.whole - share.part;
    whole *= share.whole;
  }
  return credit_points(Points::from_micropoints(static_cast<std::int64_t>(weight)), Fraction{whole - rest, whole})
      .micropoints();
}
// The largest whole of which this holds for every exponent that may be drawn and any weight up to this.
[[nodiscard]] constexpr std::uint32_t finest_whole(std::uint64_t weight, std::uint32_t exponent) {
  const std::uint64_t limit = largest_exact_whole(Points::from_micropoints(static_cast<std::int64_t>(weight)));
  std::uint32_t finest = 0;
  for (std::uint32_t bit = std::uint32_t{1} << 31; bit != 0; bit >>= 1) {
    std::uint64_t rest = limit;
    for (std::uint32_t i = 0; i < (exponent > 1 ? exponent : 1); ++i) rest /= finest + bit;
    if (rest > 0) finest += bit;
  }
  return finest;
}

// Points of so many subjects under any draw. Memory: 16 bytes a subject, signal and size of its target.
class Reached {
 public:
  template <class... Pillars, class Some>
  Reached(const Index<Pillars...>& model, std::span<const Some> readings, const Choices& choices)
      : choices_{choices}, subjects_{readings.size()} {
    if (!choices.valid())
      violated<rules::choices_are_within_their_ranges>(
          {}, "weights ", choices.weights.low, " to ", choices.weights.high, ", exponents ", choices.exponents.low,
          " to ", choices.exponents.high, ", targets ", choices.targets.low, " to ", choices.targets.high, ", ",
          choices.draws, " draws");
    model.for_each_pillar([&](const auto& pillar, std::size_t) { pillars_.push_back(pillar.points().micropoints()); });
    model.for_each_signal([&](Place place, const auto& pillar, const auto& signal) {
      add(signal, place, static_cast<std::uint64_t>(pillar.points().micropoints()), model.window(), readings);
    });
  }

  [[nodiscard]] std::size_t subjects() const { return subjects_; }
  [[nodiscard]] std::size_t pillars() const { return pillars_.size(); }
  // The model's own.
  [[nodiscard]] const std::vector<SignalChoices>& own() const { return signals_; }

  // draw_of(signal, choice) says from which draw a choice is taken.
  template <class F>
  void choose(std::vector<SignalChoices>& chosen, F&& draw_of) const {
    const Draws draws{choices_, signals_.size()};
    chosen = signals_;
    for (std::size_t i = 0; i < signals_.size(); ++i) {
      SignalChoices& signal = chosen[i];
      signal.weight *= draws.weight(draw_of(i, Choice::weight), i);
      if (signal.exponent != 0 && choices_.exponents != own_curves)
        signal.exponent = draws.exponent(draw_of(i, Choice::exponent), i);
      signal.target = draws.target(draw_of(i, Choice::target), i);
    }
    scale_weights(chosen);
  }
  // The estimates of all pillars, one subject after the other.
  void score(const std::vector<SignalChoices>& chosen, std::vector<std::int64_t>& pillars) const {
    pillars.assign(subjects_ * pillars_.size(), 0);
    std::vector<std::int64_t> open(pillars.size(), 0);
    const std::size_t sizes = choices_.targets.high - choices_.targets.low + 1;
    for (std::size_t i = 0; i < signals_.size(); ++i) {
      const SignalChoices& signal = chosen[i];
      const Share* at = shares_.data() + (i * sizes + signal.target - choices_.targets.low) * subjects_ * 2;
      for (std::size_t subject = 0; subject < subjects_; ++subject, at += 2) {
        const std::size_t to = subject * pillars_.size() + signal.pillar;
        const std::int64_t low = share_points(signal.weight, at[0], signal.exponent);
        pillars[to] += low;
        if (at[0].part != at[1].part || at[0].whole != at[1].whole)
          open[to] += share_points(signal.weight, at[1], signal.exponent) - low;
      }
    }
    for (std::size_t i = 0; i < pillars.size(); ++i)
      if (open[i] != 0) pillars[i] = estimate(pillars[i], open[i], pillars_[i % pillars_.size()]);
  }

 private:
  template <class Signal, class Some>
  void add(const Signal& signal, Place place, std::uint64_t most, Window window, std::span<const Some> readings) {
    using Curve = std::remove_cvref_t<decltype(signal.curve())>;
    const auto weight = static_cast<std::uint64_t>(signal.weight().micropoints());
    SignalChoices own{place.pillar, weight, 0};
    if constexpr (std::same_as<Curve, Diminishing>) own.exponent = signal.curve().exponent;
    const std::uint64_t grown = weight * choices_.weights.high / choices_.weights.low + 1;
    const std::uint32_t finest =
        finest_whole(grown < most ? grown : most, (std::max)(own.exponent, choices_.exponents.high));
    for (std::uint32_t size = choices_.targets.low; size <= choices_.targets.high; ++size)
      for (const Some& reading : readings)
        add_shares(static_cast<const typename Signal::Credit&>(signal), reading[place], window, size, finest);
    signals_.push_back(own);
  }
  template <class Target, class Curve, std::size_t Operands>
  void add_shares(const Credit<Target, Curve, Operands>& credit, Counts counts, Window window, std::uint32_t size,
                  std::uint32_t finest) {
    const ShareEnds ends = share_ends(credit, scaled(credit.target(), size), window, counts);
    for (const Fraction end : {ends.low, ends.high}) {
      if constexpr (std::same_as<Curve, Diminishing>) {
        shares_.push_back(share_within(end.part, end.whole, finest));
      } else {
        const Share share = share_within(end.part, end.whole, 65535);
        const Fraction earned = credit.curve()(Fraction{share.part, share.whole}).checked();
        shares_.push_back(share_within(earned.part, earned.whole, finest));
      }
    }
  }
  // To the points of their pillars, by the sums so far, so that each is within a micropoint and all sum exactly.
  void scale_weights(std::vector<SignalChoices>& chosen) const {
    std::vector<std::uint64_t> sums(pillars_.size()), before(pillars_.size()), given(pillars_.size());
    for (const SignalChoices& signal : chosen) sums[signal.pillar] += signal.weight;
    for (SignalChoices& signal : chosen) {
      const std::size_t i = signal.pillar;
      before[i] += signal.weight;
      const std::uint64_t now = portion_of(static_cast<std::uint64_t>(pillars_[i]), before[i], sums[i]);
      signal.weight = now - given[i];
      given[i] = now;
    }
  }
  // As a pillar's, model.md section 3, but for any coverage: whether it is shown is for the model's own choices to say.
  [[nodiscard]] static std::int64_t estimate(std::int64_t low, std::int64_t open, std::int64_t max) {
    const std::int64_t known = max - open;
    return known > 0 ? (2 * low * max + known) / (2 * known) : low;
  }

  Choices choices_;
  std::size_t subjects_;
  std::vector<std::int64_t> pillars_;  // their points
  std::vector<SignalChoices> signals_;
  std::vector<Share> shares_;  // of each signal, size of its target and subject: both ends
};

}  // namespace detail
}  // namespace SSI_ABI
}  // namespace ssi

#endif
