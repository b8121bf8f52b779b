// Hashes, for what names or numbers things.
// SPDX-License-Identifier: MIT
#ifndef SSI_STD_HASH_HPP
#define SSI_STD_HASH_HPP

#include <functional>
#include <string_view>

#include "ssi/core/count.hpp"
#include "ssi/core/score.hpp"
#include "ssi/time/day.hpp"
#include "ssi/time/event_kind.hpp"

template <>
struct std::hash<ssi::Points> {
  std::size_t operator()(ssi::Points points) const noexcept { return std::hash<std::int64_t>{}(points.micropoints()); }
};
template <>
struct std::hash<ssi::Count> {
  std::size_t operator()(ssi::Count count) const noexcept {
    return std::hash<std::uint64_t>{}(std::uint64_t{count.low()} << 32 | count.high());
  }
};
template <>
struct std::hash<ssi::Day> {
  std::size_t operator()(ssi::Day day) const noexcept { return std::hash<std::int32_t>{}(day.since_1970()); }
};
/// That of a std::string_view of the same characters.
template <>
struct std::hash<ssi::Text> {
  std::size_t operator()(ssi::Text text) const noexcept {
    return std::hash<std::string_view>{}({text.data(), text.size()});
  }
};
template <>
struct std::hash<ssi::StaticText> : std::hash<ssi::Text> {};
template <>
struct std::hash<ssi::EventKind> {
  std::size_t operator()(ssi::EventKind kind) const noexcept { return std::hash<std::size_t>{}(kind.number()); }
};
template <>
struct std::hash<ssi::ModelId> {
  std::size_t operator()(const ssi::ModelId& model) const noexcept {
    return std::hash<ssi::Text>{}(model.name) + 0x9E3779B1U * std::size_t{model.version};
  }
};

#endif
