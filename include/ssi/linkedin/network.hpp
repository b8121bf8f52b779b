// Connections and invitations: who is in the network, who was invited, and who accepted.
// SPDX-License-Identifier: MIT
#ifndef SSI_LINKEDIN_NETWORK_HPP
#define SSI_LINKEDIN_NETWORK_HPP

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>

#include "ssi/linkedin/goal_words.hpp"
#include "ssi/linkedin/names.hpp"
#include "ssi/linkedin/rows.hpp"
#include "ssi/linkedin/sources.hpp"
#include "ssi/standard/network_event.hpp"
#include "ssi/time/event_log.hpp"

namespace ssi {
inline namespace SSI_ABI {
namespace linkedin {

/// When each connection was made, by the address of the profile and by name. Nothing else of a person is kept, and this
/// only while an export is read.
///
///   connected.since("https://www.linkedin.com/in/zoe-brandt", "Zoe Brandt")   // 2026-02-20
///   connected.since("", "Nobody")                                             // none
class Connected {
 public:
  /// Of two with one address or one name the first stays.
  void add(std::string_view url, std::string_view first_name, std::string_view last_name, Day since) {
    if (std::string slug = profile_slug(url); !slug.empty()) by_slug_.emplace(std::move(slug), since);
    if (!first_name.empty() || !last_name.empty()) by_name_.emplace(full_name(first_name, last_name), since);
  }
  /// By address where both sides have one (exports since 2023), else by name.
  [[nodiscard]] std::optional<Day> since(std::string_view url, std::string_view name) const {
    const std::string slug = profile_slug(url);
    const bool address = !slug.empty() && !by_slug_.empty();
    const auto& days = address ? by_slug_ : by_name_;
    const auto found = days.find(address ? slug : full_name(name, {}));
    return found == days.end() ? std::nullopt : std::optional{found->second};
  }

 private:
  std::unordered_map<std::string, Day> by_slug_, by_name_;
};

/// Every row is a connection, those of members who hid their profile included: of them only the date is there. True if
/// the connections are known afterwards.
[[nodiscard]] inline bool read_connections(Rows& rows, EventLog& log, const std::optional<GoalWords>& on_target,
                                           Connected& connected) {
  Moment date;
  std::string_view first_name, last_name, url, company, position;
  const Columns columns = {{"First Name", first_name},
                           {"Last Name", last_name},
                           {"Connected On", date},
                           {"URL", url, Presence::optional},
                           {"Company", company, Presence::optional},
                           {"Position", position, Presence::optional}};
  const bool known = rows.read(sources::connections, columns, [&] {
    log.add({.kind = NetworkEvent::connection, .day = date.day});
    if (on_target && (on_target->in(company) || on_target->in(position)))
      log.add({.kind = NetworkEvent::connection_on_target, .day = date.day});
    connected.add(url, first_name, last_name, date.day);
    return used();
  });
  // An invitee who cannot be read may have accepted.
  rows.may_miss(log, sources::connections,
                {NetworkEvent::connection, NetworkEvent::connection_on_target, NetworkEvent::invitation_accepted});
  return known;
}

/// Invitations sent. One is accepted if the invitee is a connection, made on the day of sending or later; a day before
/// counts too, for the time zone of "Sent At" is not known. Withdrawn invitations are missing from an export, young
/// ones may yet be accepted. True if the invitations are known afterwards.
[[nodiscard]] inline bool read_invitations(Rows& rows, EventLog& log, const Connected& connected) {
  Moment sent_at;
  std::string_view from, to, direction, message, url;
  const Columns columns = {{"From", from},
                           {"To", to},
                           {"Sent At", sent_at},
                           {"Direction", direction},
                           {"Message", message, Presence::optional},
                           {"inviteeProfileUrl", url, Presence::optional}};
  const bool known = rows.read(sources::invitations, columns, [&] {
    if (direction == "INCOMING") return left_out();
    if (direction != "OUTGOING") return refused("the direction \"" + std::string{direction} + "\" is unknown");
    const Day sent = sent_at.day;
    log.add({.kind = NetworkEvent::invitation_sent, .day = sent});
    if (!message.empty()) log.add({.kind = NetworkEvent::invitation_personalised, .day = sent});
    if (const auto since = connected.since(url, to); since && sent - 1 <= *since)
      log.add({.kind = NetworkEvent::invitation_accepted, .day = sent, .since = (std::max)(sent, *since)});
    return used();
  });
  rows.may_miss(
      log, sources::invitations,
      {NetworkEvent::invitation_sent, NetworkEvent::invitation_personalised, NetworkEvent::invitation_accepted});
  return known;
}

}  // namespace linkedin
}  // namespace SSI_ABI
}  // namespace ssi

#endif
