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
    Rule{"populations_are_of_one_model",
         "a population takes scores and populations of its own model, as it is defined, and window"};
inline constexpr auto distribution_has_points_to_spread =
    Rule{"distribution_has_points_to_spread", "the most points of a distribution are above 0"};
inline constexpr auto distribution_points_are_within_its_most =
    Rule{"distribution_points_are_within_its_most", "points of a distribution are from 0 to its most"};
inline constexpr auto distribution_has_at_most_2_to_the_33_members =
    Rule{"distribution_has_at_most_2_to_the_33_members", "a distribution has at most 8589934592 members"};
inline constexpr auto distribution_bins_are_0_to_1000 =
    Rule{"distribution_bins_are_0_to_1000", "the bins of a distribution are numbered from 0 to 1000"};
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
  // Of 64 bits each, by halves of them.
  [[nodiscard]] static constexpr Wide product(std::uint64_t a, std::uint64_t b) {
    constexpr std::uint64_t half = 0xFFFFFFFF;
    const std::uint64_t low = (a & half) * (b & half), left = (a >> 32) * (b & half), right = (a & half) * (b >> 32);
    const std::uint64_t middle = (low >> 32) + (left & half) + (right & half);
    return {(a >> 32) * (b >> 32) + (left >> 32) + (right >> 32) + (middle >> 32), middle << 32 | (low & half)};
  }
  [[nodiscard]] constexpr double value() const {
    return static_cast<double>(high) * 18446744073709551616.0 + static_cast<double>(low);
  }
  friend constexpr auto operator<=>(Wide, Wide) = default;
  friend constexpr bool operator==(Wide, Wide) = default;
};
}  // namespace detail

/// How points from 0 to a most are spread over a population. Those whose points are unknown are counted apart and are
/// part of no other number. Merging is exact, associative and commutative. Memory: 8 kB.
///
///     Distribution spread{Points{100}};
///     for (const int points : {20, 40, 60}) spread.add(Points{points});
///     spread.mean()->text(1)   // "40.0"
class Distribution {
 public:
  /// A thousandth of the most each (0.1 point of 100), and one for the most itself.
  static constexpr std::size_t bins = 1001;
  /// The most members, known and unknown: more than there are people, and so many times 2000 points, the most there
  /// are, are below 2^64 micropoints, so that no sum wraps.
  static constexpr std::uint64_t largest = std::uint64_t{1} << 33;

  /// Rule: distribution_has_points_to_spread.
  constexpr explicit Distribution(Points most) : most_{most} {
    if (!valid_most(most)) detail::violated<rules::distribution_has_points_to_spread>({}, most, " points");
  }
  [[nodiscard]] static constexpr bool valid_most(Points most) { return most > Points{}; }
  /// Whether these may be added or asked about: from 0 to the most, or unknown.
  [[nodiscard]] constexpr bool valid(std::optional<Points> points) const {
    return !points || (Points{} <= *points && *points <= most_);
  }

  /// Whether the numbers can be of a population at all: what was added and merged is, what was read may not be.
  [[nodiscard]] constexpr bool valid() const {
    if (!room_for(0)) return false;
    std::uint64_t members = 0, least = 0, most = 0;
    detail::Wide least_squares, most_squares;
    for (std::size_t i = 0; i < bins; ++i) {
      const std::uint64_t count = counts_[i];
      if (count > size_) return false;
      const auto low = static_cast<std::uint64_t>(from(i).micropoints());
      const auto high = i + 1 < bins ? static_cast<std::uint64_t>(from(i + 1).micropoints()) - 1 : low;
      members += count;
      least += count * low;
      most += count * high;
      least_squares += detail::Wide::product(count, low * low);
      most_squares += detail::Wide::product(count, high * high);
      if (members > size_) return false;
    }
    return members == size_ && least <= sum_ && sum_ <= most && least_squares <= squares_ && squares_ <= most_squares;
  }
  /// Whether so many members more may be added.
  [[nodiscard]] constexpr bool room_for(std::uint64_t members) const {
    return size_ <= largest && unknown_ <= largest - size_ && members <= largest - size_ - unknown_;
  }

  /// None is unknown, as a total is of whom too little is known. Rules: distribution_points_are_within_its_most,
  /// distribution_has_at_most_2_to_the_33_members.
  constexpr void add(std::optional<Points> points) {
    require_valid(points);
    require_room_for(1);
    if (!points) {
      ++unknown_;
      return;
    }
    const auto micropoints = static_cast<std::uint64_t>(points->micropoints());
    ++size_;
    ++counts_[bin_of(*points)];
    sum_ += micropoints;
    squares_ += {0, micropoints * micropoints};
  }
  /// Rules: populations_are_of_one_model, distribution_has_at_most_2_to_the_33_members.
  constexpr Distribution& operator+=(const Distribution& other) {
    if (most_ != other.most_)
      detail::violated<rules::populations_are_of_one_model>({}, "up to ", other.most_, " points and up to ", most_);
    require_room_for(other.size_ + other.unknown_);
    size_ += other.size_;
    unknown_ += other.unknown_;
    sum_ += other.sum_;
    squares_ += other.squares_;
    for (std::size_t i = 0; i < bins; ++i) counts_[i] += other.counts_[i];
    return *this;
  }
  friend constexpr bool operator==(const Distribution&, const Distribution&) = default;

  [[nodiscard]] constexpr Points most() const { return most_; }
  /// How many have known points, and how many have not.
  [[nodiscard]] constexpr std::uint64_t size() const { return size_; }
  [[nodiscard]] constexpr std::uint64_t unknown() const { return unknown_; }
  /// How many are in a bin, the lowest first. Rule: distribution_bins_are_0_to_1000.
  [[nodiscard]] constexpr std::uint64_t operator[](std::size_t bin) const {
    require_bin(bin);
    return counts_[bin];
  }
  /// The bin that points are in. Rule: distribution_points_are_within_its_most.
  [[nodiscard]] constexpr std::size_t bin(Points points) const {
    require_valid(points);
    return bin_of(points);
  }
  /// The least points of a bin. Rule: distribution_bins_are_0_to_1000.
  [[nodiscard]] constexpr Points from(std::size_t bin) const {
    require_bin(bin);
    return Points::from_micropoints((static_cast<std::int64_t>(bin) * most_.micropoints() + 999) / 1000);
  }

  /// The exact mean, rounded half up to a micropoint; none of nobody.
  [[nodiscard]] constexpr std::optional<Points> mean() const {
    if (size_ == 0) return std::nullopt;
    return Points::from_micropoints(static_cast<std::int64_t>((sum_ + size_ / 2) / size_));
  }
  /// Of the population, not of a sample of it. Unit: points. For display.
  [[nodiscard]] double standard_deviation() const {
    if (size_ == 0) return 0;
    const double n = static_cast<double>(size_), mean = static_cast<double>(sum_) / n;
    const double variance = squares_.value() / n - mean * mean;
    return variance > 0 ? std::sqrt(variance) / Points::per_point : 0;
  }
  /// The share of the population that has fewer points, and half of those in the same bin: at most a bin from the
  /// truth. None of nobody. Rule: distribution_points_are_within_its_most.
  [[nodiscard]] constexpr std::optional<Fraction> percentile_rank(Points points) const {
    const std::size_t own = bin(points);
    if (size_ == 0) return std::nullopt;
    std::uint64_t below = 0;
    for (std::size_t i = 0; i < own; ++i) below += counts_[i];
    return Fraction{2 * below + counts_[own], 2 * size_};
  }
  /// The share that has as many points or more, by whole bins: "top x %". None of nobody. Rule:
  /// distribution_points_are_within_its_most.
  [[nodiscard]] constexpr std::optional<Fraction> top_share(Points points) const {
    const std::size_t own = bin(points);
    if (size_ == 0) return std::nullopt;
    std::uint64_t above = 0;
    for (std::size_t i = own; i < bins; ++i) above += counts_[i];
    return Fraction{above, size_};
  }
  /// The least points of the bin in which this share of the population is reached: the lower quantile. None of nobody.
  /// Rule: fraction_is_from_0_to_1.
  [[nodiscard]] constexpr std::optional<Points> quantile(Fraction share) const {
    static_cast<void>(share.checked());
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

  constexpr void require_valid(std::optional<Points> points) const {
    if (!valid(points))
      detail::violated<rules::distribution_points_are_within_its_most>({}, *points, " points of up to ", most_);
  }
  static constexpr void require_bin(std::size_t bin) {
    if (bin >= bins) detail::violated<rules::distribution_bins_are_0_to_1000>({}, "bin ", bin);
  }
  constexpr void require_room_for(std::uint64_t members) const {
    if (!room_for(members))
      detail::violated<rules::distribution_has_at_most_2_to_the_33_members>({}, members, " more than ",
                                                                            size_ + unknown_);
  }
  [[nodiscard]] constexpr std::size_t bin_of(Points points) const {
    return static_cast<std::size_t>(points.micropoints() * 1000 / most_.micropoints());
  }

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
