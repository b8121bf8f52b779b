// What the standard's ranges may know: these are views, and their iterators outlive them.
// SPDX-License-Identifier: MIT
#ifndef SSI_STD_RANGES_HPP
#define SSI_STD_RANGES_HPP

#include <ranges>

#include "ssi/explain/rows.hpp"

template <>
inline constexpr bool std::ranges::enable_view<ssi::Text> = true;
template <>
inline constexpr bool std::ranges::enable_borrowed_range<ssi::Text> = true;
template <>
inline constexpr bool std::ranges::enable_view<ssi::StaticText> = true;
template <>
inline constexpr bool std::ranges::enable_borrowed_range<ssi::StaticText> = true;
template <>
inline constexpr bool std::ranges::enable_view<ssi::Counts> = true;
template <>
inline constexpr bool std::ranges::enable_borrowed_range<ssi::Counts> = true;
template <>
inline constexpr bool std::ranges::enable_view<ssi::Operands> = true;
template <>
inline constexpr bool std::ranges::enable_borrowed_range<ssi::Operands> = true;

#endif
