// What has one element for each pillar or signal of a model.
// SPDX-License-Identifier: MIT
#ifndef SSI_CORE_SIZED_HPP
#define SSI_CORE_SIZED_HPP

#include <array>
#include <cstddef>

#include "ssi/core/detail/abi.hpp"

namespace ssi {
inline namespace SSI_ABI {

/// The size, in types, of what belongs to a model made at run time: `Score<at_run_time>`. The model knows the number.
inline constexpr std::size_t at_run_time = ~std::size_t{0};

namespace detail {
template <class T, std::size_t Size>
struct SizedOf {
  using type = std::array<T, Size>;
};
template <class T>
struct SizedOf<T, at_run_time>;  // a vector: ssi/dynamic/sized.hpp
}  // namespace detail

/// An array, or a vector where the size is known at run time only.
template <class T, std::size_t Size>
using Sized = typename detail::SizedOf<T, Size>::type;

namespace detail {
// So many values of their own.
template <class T, std::size_t Size>
[[nodiscard]] constexpr Sized<T, Size> sized([[maybe_unused]] std::size_t size) {
  if constexpr (Size == at_run_time)
    return Sized<T, Size>(size);
  else
    return {};
}
}  // namespace detail

}  // namespace SSI_ABI
}  // namespace ssi

#endif
