// A tuple that can only be walked, which is all that signals, pillars and indexes need of theirs. std::tuple costs a
// quarter of the core's include time, and four nested calls for each element that has to be inlined.
// SPDX-License-Identifier: MIT
#ifndef SSI_CORE_DETAIL_PACK_HPP
#define SSI_CORE_DETAIL_PACK_HPP

#include <cstddef>
#include <utility>

#include "ssi/core/detail/abi.hpp"

namespace ssi {
inline namespace SSI_ABI {
namespace detail {

template <std::size_t I, class T>
struct Leaf {
  T value;
};

template <class Sequence, class... T>
struct Leaves;
template <std::size_t... I, class... T>
struct Leaves<std::index_sequence<I...>, T...> : Leaf<I, T>... {
  constexpr explicit Leaves(T... value) : Leaf<I, T>{value}... {}

  // f(value, i): what is inlined to the end is optimised anew at each level it is inlined through.
  template <class F>
  SSI_INLINE constexpr void for_each(F&& f) const {
    (f(static_cast<const Leaf<I, T>&>(*this).value, I), ...);
  }
};

template <class... T>
struct Pack : Leaves<std::index_sequence_for<T...>, T...> {
  using Leaves<std::index_sequence_for<T...>, T...>::Leaves;
};
template <class... T>
Pack(T...) -> Pack<T...>;

}  // namespace detail
}  // namespace SSI_ABI
}  // namespace ssi

#endif
