// Distributions of points: a histogram and exact moments, mergeable in any order.
// SPDX-License-Identifier: MIT
#ifndef SSI_SCALE_DISTRIBUTION_HPP
#define SSI_SCALE_DISTRIBUTION_HPP

#include <array>
#include <cmath>
#include <optional>

#include "ssi/core/fraction.hpp"
#include "ssi/core/points.hpp"

namespace ssi {
inline namespace SSI_ABI {

namespace rules {
inline constexpr auto populations_are_of_one_model =
    Rule{"populations_are_of_one_model", "populations are merged of one model and window"};
}  // namespace rules

namespace detail {
// An unsigned sum of squares; 64 bits end after a thousand members.
struct Wide {
  std::uint64_t high = 0;
  std::uint64_t low = 0;

  constexpr Wide& operator+=(Wide other) {
    low += other.low;
    high += other.high + (low < other.low ? 1 : 0);
    return *this;
  }
  constexpr double value() const {
    return static_cast<double>(high) * 18446744073709551616.0 + static_cast<double>(low);
  }
  friend constexpr bool operator==(Wide, Wide) = default;
};
}  // namespace detail

/// How points from 0 to a most are spread over a population. Those whose points are unknown are counted apart and are
/// part of no other number. Merging is exact, associative and commutative. Memory: 8 kB.
class Distribution {
 public:
  /// A thousandth of the most each (0.1 point of 100), and one for the most itself.
  static constexpr std::size_t bins = 1001;

  constexpr explicit Distribution(Points most) : most_{most} {}

  /// Precondition: from 0 to the most. A total that is no estimate of what is known is unknown.
  constexpr void add(std::optional<Points> points) {
    if (!points) {
      ++unknown_;
      return;
    }
    const auto micropoints = static_cast<std::uint64_t>(points->micropoints());
    ++size_;
    ++counts_[bin(*points)];
    sum_ += micropoints;
    squares_ += {0, micropoints * micropoints};
  }
  /// Rule: populations_are_of_one_model.
  constexpr Distribution& operator+=(const Distribution& other) {
    detail::require<rules::populations_are_of_one_model>(most_ == other.most_);
    size_ += other.size_;
    unknown_ += other.unknown_;
    sum_ += other.sum_;
    squares_ += other.squares_;
    for (std::size_t i = 0; i < bins; ++i) counts_[i] += other.counts_[i];
    return *this;
  }
  friend constexpr bool operator==(const Distribution&, const Distribution&) = default;

  constexpr Points most() const { return most_; }
  /// How many have known points, and how many have not.
  constexpr std::uint64_t size() const { return size_; }
  constexpr std::uint64_t unknown() const { return unknown_; }
  /// How many are in a bin, the lowest first.
  constexpr std::uint64_t operator[](std::size_t bin) const { return counts_[bin]; }
  constexpr std::size_t bin(Points points) const {
    return static_cast<std::size_t>(points.micropoints() * 1000 / most_.micropoints());
  }
  /// The least points of a bin.
  constexpr Points from(std::size_t bin) const {
    return Points::from_micropoints((static_cast<std::int64_t>(bin) * most_.micropoints() + 999) / 1000);
  }

  /// The exact mean, rounded half up to a micropoint; none of nobody.
  constexpr std::optional<Points> mean() const {
    if (size_ == 0) return std::nullopt;
    return Points::from_micropoints(static_cast<std::int64_t>((sum_ + size_ / 2) / size_));
  }
  /// Of the population, not of a sample of it. Unit: points. For display.
  double standard_deviation() const {
    if (size_ == 0) return 0;
    const double n = static_cast<double>(size_), mean = static_cast<double>(sum_) / n;
    const double variance = squares_.value() / n - mean * mean;
    return variance > 0 ? std::sqrt(variance) / Points::per_point : 0;
  }
  /// The share of the population that has fewer points, and half of those in the same bin: at most a bin from the
  /// truth. None of nobody.
  constexpr std::optional<Fraction> percentile_rank(Points points) const {
    if (size_ == 0) return std::nullopt;
    const std::size_t own = bin(points);
    std::uint64_t below = 0;
    for (std::size_t i = 0; i < own; ++i) below += counts_[i];
    return Fraction{2 * below + counts_[own], 2 * size_};
  }
  /// The share that has as many points or more, by whole bins: "top x %". None of nobody.
  constexpr std::optional<Fraction> top_share(Points points) const {
    if (size_ == 0) return std::nullopt;
    std::uint64_t above = 0;
    for (std::size_t i = bin(points); i < bins; ++i) above += counts_[i];
    return Fraction{above, size_};
  }
  /// The least points of the bin in which this share of the population is reached: the lower quantile. None of nobody.
  constexpr std::optional<Points> quantile(Fraction share) const {
    if (size_ == 0) return std::nullopt;
    std::uint64_t below = 0;
    for (std::size_t i = 0; i < bins; ++i) {
      below += counts_[i];
      if (below > 0 && Fraction{below, size_} >= share) return from(i);
    }
    return most_;
  }

 private:
  template <std::size_t>
  friend class PopulationBytes;

  Points most_;
  std::uint64_t size_ = 0;
  std::uint64_t unknown_ = 0;
  std::uint64_t sum_ = 0;
  detail::Wide squares_;
  std::array<std::uint64_t, bins> counts_{};
};

}  // namespace SSI_ABI
}  // namespace ssi

#endif
