// Random event logs, for tests of whatever reads them.
// SPDX-License-Identifier: MIT
#ifndef SSI_TESTS_LOGS_HPP
#define SSI_TESTS_LOGS_HPP

#include "ssi/ssi.hpp"
#include "support.hpp"

namespace tests {

inline constexpr ssi::Day first_day{"2016-02-28"};

/// So many events over so many days, some of which count only later; kinds covered from the beginning, from a day on,
/// until a day, or not at all. Parts come with their wholes.
inline ssi::EventLog random_log(Numbers& numbers, std::uint32_t events, std::uint32_t days, bool all_covered) {
  using ssi::NetworkEvent;
  ssi::EventLog log;
  ssi::Checklist checklist;
  checklist = {true, true, true, true, false, true, true, true, true, false};
  set_profile(log, checklist);
  const ssi::Day end = first_day + static_cast<std::int32_t>(days);
  for (std::size_t i = 0; i < ssi::network_events; ++i) {
    const auto kind = static_cast<NetworkEvent>(i);
    const std::uint32_t how = all_covered ? 0 : numbers.below(5);
    if (how <= 1) log.cover(kind, end);
    if (how == 2) log.cover(kind, ssi::Days{first_day + static_cast<std::int32_t>(days / 3), end});
    if (how == 3) log.cover(kind, ssi::Days{first_day, first_day + static_cast<std::int32_t>(days / 2)});
  }
  for (std::uint32_t i = 0; i < events; ++i) {
    const auto kind = static_cast<NetworkEvent>(numbers.below(ssi::network_events));
    const ssi::Day day = first_day + static_cast<std::int32_t>(numbers.below(days));
    const ssi::Day later = day + static_cast<std::int32_t>(numbers.below(3) == 0 ? numbers.below(200) : 0);
    const auto beside = [&](NetworkEvent whole) { log.add({whole, day}); };
    if (kind == NetworkEvent::invitation_accepted || kind == NetworkEvent::invitation_personalised)
      beside(NetworkEvent::invitation_sent);
    if (kind == NetworkEvent::message_replied) beside(NetworkEvent::message_received);
    if (kind == NetworkEvent::connection_on_target) beside(NetworkEvent::connection);
    log.add({kind, day, later});
  }
  return log;
}

}  // namespace tests

#endif
