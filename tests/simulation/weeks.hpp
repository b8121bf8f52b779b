// Simulated weeks: counts of a latent AR(1), put into a log of events.
// SPDX-License-Identifier: MIT
#ifndef SSI_TESTS_SIMULATION_WEEKS_HPP
#define SSI_TESTS_SIMULATION_WEEKS_HPP

#include <cmath>
#include <vector>

#include "ssi/standard.hpp"
#include "ssi/time.hpp"

namespace simulation {

inline constexpr ssi::Day today{"2026-06-28"};

/// The same numbers on every machine (splitmix64).
class Chance {
 public:
  explicit Chance(std::uint64_t seed) : state_{seed} {}
  /// Above 0, below 1.
  double uniform() {
    std::uint64_t z = (state_ += 0x9E3779B97F4A7C15U);
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9U;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBU;
    return (static_cast<double>((z ^ (z >> 31)) >> 11) + 0.5) / 9007199254740992.0;
  }
  double normal() {  // Box and Muller
    return std::sqrt(-2 * std::log(uniform())) * std::cos(6.283185307179586 * uniform());
  }

 private:
  std::uint64_t state_;
};

/// So many weeks of a stationary AR(1) with the lag-1 autocorrelation rho, each uniform from 0 to 1 by itself.
inline std::vector<double> latent(Chance& chance, std::size_t weeks, double rho) {
  std::vector<double> levels(weeks);
  double x = chance.normal();
  for (double& level : levels) {
    level = std::erfc(-x / std::sqrt(2.0)) / 2;
    x = rho * x + std::sqrt(1 - rho * rho) * chance.normal();
  }
  return levels;
}

/// The Poisson count of a mean that lies at the level: a normal copula, so that weeks are alike and each is Poisson.
inline int poisson_at(double level, double mean) {
  double p = std::exp(-mean), below = p;
  int count = 0;
  for (; below < level && count < 1000; below += p) p *= mean / ++count;
  return count;
}

/// Weeks to today, the oldest first, of one kind.
inline void add_weeks(ssi::EventLog& log, ssi::EventKind kind, const std::vector<int>& counts) {
  const auto weeks = static_cast<std::int32_t>(counts.size());
  log.cover(kind, ssi::Days{today - 7 * weeks + 1, today});
  for (std::int32_t week = 0; week < weeks; ++week)
    for (int i = 0; i < counts[static_cast<std::size_t>(week)]; ++i)
      log.add({kind, today - 7 * (weeks - 1 - week) - i % 7});
}

/// The means of weeks, by week: f(week).
template <class Mean>
std::vector<int> poisson_weeks(Chance& chance, std::size_t weeks, double rho, Mean&& mean) {
  const auto levels = latent(chance, weeks, rho);
  std::vector<int> counts(weeks);
  for (std::size_t i = 0; i < weeks; ++i) counts[i] = poisson_at(levels[i], mean(i));
  return counts;
}

}  // namespace simulation

#endif
