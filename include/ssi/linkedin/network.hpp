// Connections and invitations: who is in the network, who was invited, and who accepted.
// SPDX-License-Identifier: MIT
#ifndef SSI_LINKEDIN_NETWORK_HPP
#define SSI_LINKEDIN_NETWORK_HPP

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "ssi/linkedin/goal_words.hpp"
#include "ssi/linkedin/names.hpp"
#include "ssi/linkedin/rows.hpp"
#include "ssi/time/events.hpp"

namespace ssi {
inline namespace SSI_ABI {
namespace linkedin {

/// When each connection was made, by the address of the profile and by name. Nothing else of a person is kept, and this
/// only while an export is read.
struct Connected {
  std::unordered_map<std::string, Day> by_slug;
  std::unordered_map<std::string, Day> by_name;

  /// By address where both sides have one (exports since 2023), else by name.
  std::optional<Day> since(std::string_view url, std::string_view name) const {
    const std::string slug = profile_slug(url);
    const bool address = !slug.empty() && !by_slug.empty();
    const auto& days = address ? by_slug : by_name;
    const auto found = days.find(address ? slug : full_name(name, {}));
    return found == days.end() ? std::nullopt : std::optional{found->second};
  }
};

/// Every row is a connection, those of members who hid their profile included: of them only the date is there. True if
/// the connections are known afterwards.
inline bool read_connections(Rows& rows, EventLog& log, const std::optional<GoalWords>& on_target,
                             Connected& connected) {
  return rows.read("connections", {"First Name", "Last Name", "Connected On"}, {"URL", "Company", "Position"},
                   [&](const Fields& row) {
                     std::string why;
                     const auto moment = rows.moment(row[2], why);
                     if (!moment) return refused(why);
                     log.add({.kind = EventKind::connection, .day = moment->day});
                     if (on_target && (on_target->in(row[4]) || on_target->in(row[5])))
                       log.add({.kind = EventKind::connection_on_target, .day = moment->day});
                     if (const std::string slug = profile_slug(row[3]); !slug.empty())
                       connected.by_slug.emplace(slug, moment->day);
                     if (!row[0].empty() || !row[1].empty())
                       connected.by_name.emplace(full_name(row[0], row[1]), moment->day);
                     return used();
                   });
}

/// Invitations sent. One is accepted if the invitee is a connection, made on the day of sending or later; a day before
/// counts too, for the time zone of "Sent At" is not known. Withdrawn invitations are missing from an export, young
/// ones may yet be accepted. True if the invitations are known afterwards.
inline bool read_invitations(Rows& rows, EventLog& log, const Connected& connected) {
  return rows.read("invitations", {"From", "To", "Sent At", "Direction"}, {"Message", "inviteeProfileUrl"},
                   [&](const Fields& row) {
                     std::string why;
                     const auto moment = rows.moment(row[2], why);
                     if (!moment) return refused(why);
                     if (row[3] == "INCOMING") return left_out();
                     if (row[3] != "OUTGOING")
                       return refused("the direction \"" + std::string{row[3]} + "\" is unknown");
                     const Day sent = moment->day;
                     log.add({.kind = EventKind::invitation_sent, .day = sent});
                     if (!row[4].empty()) log.add({.kind = EventKind::invitation_personalised, .day = sent});
                     if (const auto since = connected.since(row[5], row[1]); since && sent - 1 <= *since)
                       log.add({.kind = EventKind::invitation_accepted, .day = sent, .since = std::max(sent, *since)});
                     return used();
                   });
}

}  // namespace linkedin
}  // namespace SSI_ABI
}  // namespace ssi

#endif
