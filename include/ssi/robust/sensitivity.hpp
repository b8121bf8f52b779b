// Which of the choices decides how far a score moves: first-order and total Sobol indices.
// SPDX-License-Identifier: MIT
#ifndef SSI_ROBUST_SENSITIVITY_HPP
#define SSI_ROBUST_SENSITIVITY_HPP

#include "ssi/core/score_of.hpp"
#include "ssi/robust/detail/exact_sum.hpp"
#include "ssi/robust/varied.hpp"

namespace ssi {
inline namespace SSI_ABI {

/// What part of the variance a choice explains. By itself: what would be gone on average if it were known. In all: what
/// would be left if all others were. An estimate from draws, so that either may be a little below 0 or above 1. For
/// display.
struct Sobol {
  double first;
  double total;
};

/// What moves the estimate of a subject under other choices.
struct Sensitivity {
  double deviation = 0;                           ///< the standard deviation of the estimate over the draws, in points
  std::size_t scored = 0;                         ///< how many models were tried
  Sobol weights = {}, curves = {}, targets = {};  ///< of all signals together
  std::vector<Sobol> by_signal = {};              ///< all three choices of a signal together, in model order
};

/// By two sets of so many draws and, for each choice or signal, the first with that one taken from the second; the
/// first order by Saltelli and others (2010), about the mean of both sets, the total by Jansen (1999). None where the
/// model has no estimate or nothing moves it. Of 4,096 draws the indices of another seed
/// differ by about 0.03. Rules: as varied(). Complexity: the signals times the draws times five more than the signals:
/// 4,096 draws of the standard model take about a tenth of a second.
///
///     sensitivity(standard::model, ana, {.draws = 4096})->targets.total
template <class... Pillars, class Subject>
[[nodiscard]] std::optional<Sensitivity> sensitivity(const Index<Pillars...>& model, const Subject& subject,
                                                     const Choices& choices = {}) {
  const auto reading = model.read(subject);
  if (!detail::score_of(model, reading).total.estimate) return std::nullopt;
  const detail::Reached reached{model, std::span{&reading, 1}, choices};
  std::vector<detail::SignalChoices> chosen;
  std::vector<std::int64_t> pillars;
  const auto n = static_cast<std::int64_t>(choices.draws);
  // The total of a draw of which the choices that are `other` are those of the second set.
  const auto total = [&](std::uint64_t draw, auto other) {
    reached.choose(chosen, [&](std::size_t signal, detail::Choice choice) {
      return other(signal, choice) ? draw + choices.draws : draw;
    });
    reached.score(chosen, pillars);
    std::int64_t sum = 0;
    for (const std::int64_t pillar : pillars) sum += pillar;
    return sum;
  };
  std::vector<std::int64_t> a, b;
  std::int64_t sum = 0;
  for (std::uint64_t draw = 0; draw < choices.draws; ++draw) {
    a.push_back(total(draw, [](std::size_t, detail::Choice) { return false; }));
    b.push_back(total(draw, [](std::size_t, detail::Choice) { return true; }));
    sum += a.back() + b.back();
  }
  const std::int64_t mean = sum / (2 * n);
  detail::ExactSum squares;
  for (std::size_t i = 0; i < a.size(); ++i) squares.add(a[i] - mean, a[i] - mean).add(b[i] - mean, b[i] - mean);
  const double variance = squares.value() / static_cast<double>(2 * n);
  if (!(variance > 0)) return std::nullopt;
  const auto sobol = [&](auto other) {
    detail::ExactSum first, apart;
    for (std::size_t i = 0; i < a.size(); ++i) {
      const std::int64_t mixed = total(i, other);
      first.add(b[i] - mean, mixed - a[i]);
      apart.add(a[i] - mixed, a[i] - mixed);
    }
    return Sobol{first.value() / (static_cast<double>(n) * variance),
                 apart.value() / (static_cast<double>(2 * n) * variance)};
  };
  const auto of = [&](detail::Choice kind) {
    return sobol([kind](std::size_t, detail::Choice choice) { return choice == kind; });
  };
  Sensitivity result;
  result.deviation = std::sqrt(variance) / Points::per_point;
  result.scored = choices.draws * (reached.own().size() + 5);
  result.weights = of(detail::Choice::weight);
  result.curves = of(detail::Choice::exponent);
  result.targets = of(detail::Choice::target);
  for (std::size_t i = 0; i < reached.own().size(); ++i)
    result.by_signal.push_back(sobol([i](std::size_t signal, detail::Choice) { return signal == i; }));
  return result;
}

}  // namespace SSI_ABI
}  // namespace ssi

#endif
