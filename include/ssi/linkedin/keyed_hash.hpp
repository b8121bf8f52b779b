// A hash of texts that nobody can choose against: files come from anybody.
// SPDX-License-Identifier: MIT
#ifndef SSI_LINKEDIN_KEYED_HASH_HPP
#define SSI_LINKEDIN_KEYED_HASH_HPP

#include <cstddef>
#include <cstdint>
#include <functional>
#include <random>
#include <string>
#include <string_view>
#include <unordered_map>

#include "ssi/core/detail/abi.hpp"

namespace ssi {
inline namespace SSI_ABI {
namespace linkedin {
namespace detail {

/// The text as a polynomial, at a point that is drawn anew for each program: two texts of n letters collide for n of
/// 2^31 points. With the standard library's hash, whose key is known, chosen addresses of profiles made a table a list:
/// 65,536 of them took 11 s in the place of 0.1.
struct KeyedHash {
  using is_transparent = void;

  std::size_t operator()(std::string_view text) const {
    constexpr std::uint64_t prime = (std::uint64_t{1} << 31) - 1;
    static const std::uint64_t point = 256 + std::random_device{}() % (prime - 512);
    std::uint64_t value = text.size() + 1;
    const auto byte = [&](std::size_t i) { return std::uint64_t{static_cast<unsigned char>(text[i])}; };
    const auto take = [&](std::uint64_t three) {
      value = value * point + three;
      value = (value & prime) + (value >> 31);  // the same modulo the prime, and below 2^34
      value = (value & prime) + (value >> 31);
    };
    std::size_t i = 0;
    for (; i + 3 <= text.size(); i += 3) take(byte(i) << 16 | byte(i + 1) << 8 | byte(i + 2));
    for (; i < text.size(); ++i) take(byte(i));
    return std::hash<std::uint64_t>{}(value % prime);
  }
};

template <class Value>
using TextMap = std::unordered_map<std::string, Value, KeyedHash, std::equal_to<>>;

}  // namespace detail
}  // namespace linkedin
}  // namespace SSI_ABI
}  // namespace ssi

#endif
