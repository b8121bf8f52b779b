// Sums of products without rounding, and what is made of them: moments that are the same whatever adds them up.
// SPDX-License-Identifier: MIT
#ifndef SSI_ROBUST_DETAIL_EXACT_SUM_HPP
#define SSI_ROBUST_DETAIL_EXACT_SUM_HPP

#include <cmath>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

#include "ssi/core/detail/abi.hpp"

namespace ssi {
inline namespace SSI_ABI {
namespace detail {

// In 128 bits. Precondition of what is added: its product fits 63.
class ExactSum {
 public:
  constexpr ExactSum& add(std::int64_t a, std::int64_t b) {
    const std::int64_t product = a * b;
    const auto bits = static_cast<std::uint64_t>(product);
    low_ += bits;
    high_ += (product < 0 ? -1 : 0) + (low_ < bits ? 1 : 0);
    return *this;
  }
  // Rounded once: the high part times 2^64 is exact, whether or not the addition is fused with it.
  [[nodiscard]] constexpr double value() const {
    if (high_ >= 0) return static_cast<double>(high_) * 18446744073709551616.0 + static_cast<double>(low_);
    // Of a negative one the size, so that small ones keep their digits.
    const std::uint64_t low = ~low_ + 1;
    const std::int64_t high = ~high_ + (low == 0 ? 1 : 0);
    return -(static_cast<double>(high) * 18446744073709551616.0 + static_cast<double>(low));
  }

 private:
  std::int64_t high_ = 0;
  std::uint64_t low_ = 0;
};

// Values less a whole number next to their mean, which no moment about the mean depends on. Precondition: any values,
// each within 2^30.
class Centred {
 public:
  explicit Centred(std::vector<std::int64_t> values) : apart_{std::move(values)} {
    std::int64_t sum = 0;
    for (const std::int64_t value : apart_) sum += value;
    mean_ = sum / static_cast<std::int64_t>(apart_.size());
    for (std::int64_t& value : apart_) sum_ += value -= mean_;
  }
  [[nodiscard]] std::size_t size() const { return apart_.size(); }
  // The sum of products of what both are apart from their means.
  friend double products(const Centred& a, const Centred& b) {
    ExactSum sum;
    for (std::size_t i = 0; i < a.size(); ++i) sum.add(a.apart_[i], b.apart_[i]);
    return sum.value() - static_cast<double>(a.sum_ * b.sum_) / static_cast<double>(a.size());
  }
  // Pearson's; none where one of them is the same in all.
  friend std::optional<double> correlation(const Centred& a, const Centred& b) {
    const double both = products(a, a) * products(b, b);
    if (!(both > 0)) return std::nullopt;
    return products(a, b) / std::sqrt(both);
  }

 private:
  std::vector<std::int64_t> apart_;
  std::int64_t mean_ = 0, sum_ = 0;
};

}  // namespace detail
}  // namespace SSI_ABI
}  // namespace ssi

#endif
