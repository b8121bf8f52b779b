// Kinds of events, which a program defines.
// SPDX-License-Identifier: MIT
#ifndef SSI_TIME_EVENT_KIND_HPP
#define SSI_TIME_EVENT_KIND_HPP

#include <cstddef>
#include <cstdint>
#include <type_traits>

#include "ssi/core/detail/integer.hpp"
#include "ssi/core/rule.hpp"

namespace ssi {
inline namespace SSI_ABI {

namespace rules {
inline constexpr auto event_kinds_are_0_to_63 =
    Rule{"event_kinds_are_0_to_63", "a kind of event has a number from 0 to 63"};
}  // namespace rules

/// What kind of thing happened: an enumerator of any enumeration, NetworkEvent or a program's own. Range: 64 kinds, so
/// that a set of them is a mask. Rule: event_kinds_are_0_to_63.
///
///     enum class Sale { call, demo, referral };
///     EventKind{Sale::demo}.number()   // 1
class EventKind {
 public:
  /// How many there can be.
  static constexpr std::size_t most = 64;

  template <class Enumeration>
  requires std::is_enum_v<Enumeration>
  constexpr EventKind(Enumeration kind) : EventKind{from_number(static_cast<std::int64_t>(kind))} {}
  [[nodiscard]] static constexpr EventKind from_number(detail::Units units) {
    const std::int64_t number = units.number;
    if (number < 0 || number >= std::int64_t{most}) detail::violated<rules::event_kinds_are_0_to_63>({}, number);
    return EventKind{static_cast<unsigned char>(number), 0};
  }

  [[nodiscard]] constexpr std::size_t number() const { return number_; }
  /// The set of this kind alone.
  [[nodiscard]] constexpr std::uint64_t mask() const { return std::uint64_t{1} << number_; }
  friend constexpr bool operator==(EventKind, EventKind) = default;

 private:
  constexpr EventKind(unsigned char number, int) : number_{number} {}
  unsigned char number_;
};

}  // namespace SSI_ABI
}  // namespace ssi

#endif
