// Connections and invitations: who is in the network, who was invited, and who accepted.
// SPDX-License-Identifier: MIT
#ifndef SSI_LINKEDIN_NETWORK_HPP
#define SSI_LINKEDIN_NETWORK_HPP

#include <algorithm>
#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "ssi/counts/letters.hpp"
#include "ssi/linkedin/goal_words.hpp"
#include "ssi/linkedin/keyed_hash.hpp"
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
  /// Of two with one address or one name the first stays. The name is a full_name().
  void add(std::string_view url, std::string name, Day since) {
    if (std::string slug = profile_slug(url); !slug.empty()) by_slug_.emplace(std::move(slug), since);
    if (!name.empty()) by_name_.emplace(std::move(name), since);
  }
  /// One of a file that does not tell who it is.
  void add_nameless() { nameless_ = true; }
  /// Whether there may be others than it knows.
  [[nodiscard]] bool has_nameless() const { return nameless_; }
  /// By address where both sides have one (exports since 2023), else by name.
  [[nodiscard]] std::optional<Day> since(std::string_view url, std::string_view name) const {
    const std::string slug = profile_slug(url);
    const bool address = !slug.empty() && !by_slug_.empty();
    const auto& days = address ? by_slug_ : by_name_;
    const auto found = days.find(address ? slug : full_name(name, {}));
    return found == days.end() ? std::nullopt : std::optional{found->second};
  }

 private:
  detail::TextMap<Day> by_slug_, by_name_;
  bool nameless_ = false;
};

namespace detail {

// Connections of several files, some of whom hid their profile: a row without a name may be one that another file
// names. Of a day there are at least as many as any file has, and at most those with a name and the most without one.
class Nameless {
 public:
  void row(std::size_t file, Day day, bool named) {
    OfDay& of = days_[day];
    if (of.file != file) of = {file, 0, 0, of.named, of.most, of.most_nameless};
    of.most = (std::max)(of.most, ++of.here);
    if (!named) of.most_nameless = (std::max)(of.most_nameless, ++of.nameless_here);
  }
  void named(Day day) { ++days_[day].named; }
  [[nodiscard]] bool any_file() const { return !days_.empty(); }
  void add_to(EventLog& log) const {
    for (const auto& [day, of] : days_) {
      for (std::size_t i = of.named; i < of.most; ++i) log.add({.kind = NetworkEvent::connection, .day = day});
      const std::size_t high = of.named + of.most_nameless, low = (std::max)(of.named, of.most);
      if (high > low) log.may_miss(NetworkEvent::connection, high - low);
    }
  }

 private:
  struct OfDay {
    std::size_t file = 0, here = 0, nameless_here = 0;  // of the file that is read
    std::size_t named = 0;                              // in all, each once
    std::size_t most = 0, most_nameless = 0;            // in one file
  };
  std::map<Day, OfDay> days_;
};

}  // namespace detail

/// Every row is a connection, those of members who hid their profile included: of them only the date is there. True if
/// the connections are known afterwards.
[[nodiscard]] inline bool read_connections(Rows& rows, EventLog& log, const std::optional<GoalWords>& on_target,
                                           Connected& connected) {
  Moment date;
  std::string_view name, first_name, last_name, url, company, position;
  const Columns columns = {{"Connected On", date, Identity::day},
                           {"Name", name, Presence::optional, Identity::name},
                           {"First Name", first_name, Presence::optional, Identity::name},
                           {"Last Name", last_name, Presence::optional, Identity::name},
                           {"URL", url, Presence::optional, Identity::address},
                           {"Company", company, Presence::optional},
                           {"Position", position, Presence::optional}};
  detail::Nameless nameless;
  const auto is_named = [&] {
    return !trimmed(name).empty() || !trimmed(first_name).empty() || !trimmed(last_name).empty() ||
           !profile_slug(url).empty();
  };
  const auto on_goal = [&] { return on_target && (on_target->in(company) || on_target->in(position)); };
  const auto may_be_on_goal = [&] { return on_target && (company.data() == nullptr || position.data() == nullptr); };
  const auto note_nameless = [&] {
    if (there(name) + there(first_name) + there(url) == 0) connected.add_nameless();
  };
  const auto count_row = [&](std::size_t file) {
    const bool named = is_named();
    nameless.row(file, date.day, named);
    if (named) return true;
    if (on_goal() || may_be_on_goal()) log.may_miss(NetworkEvent::connection_on_target, 1);
    note_nameless();
    return true;
  };
  const auto read_row = [&] {
    const bool several = nameless.any_file();
    if (several && !is_named()) return used();  // counted by day, above and below
    if (several) nameless.named(date.day);
    log.add({.kind = NetworkEvent::connection, .day = date.day});
    if (on_goal())
      log.add({.kind = NetworkEvent::connection_on_target, .day = date.day});
    else if (may_be_on_goal())
      log.may_miss(NetworkEvent::connection_on_target, 1);
    connected.add(url, full_name(first_name, last_name.empty() ? name : last_name), date.day);
    note_nameless();
    return used();
  };
  const bool known = rows.read(sources::connections, columns, read_row, count_row);
  nameless.add_to(log);
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
  std::string_view to, direction, message, url;
  const Columns columns = {{"Sent At", sent_at},
                           {"Direction", direction},
                           {"To", to, Presence::optional, Identity::name},
                           {"inviteeProfileUrl", url, Presence::optional, Identity::address},
                           {"Message", message, Presence::optional}};
  const bool known = rows.read(sources::invitations, columns, [&] {
    const std::string way = lower_case(trimmed(direction));
    if (way == "incoming") return left_out();
    if (way != "outgoing") return refused("the direction \"" + std::string{direction} + "\" is unknown");
    const Day sent = sent_at.day;
    log.add({.kind = NetworkEvent::invitation_sent, .day = sent});
    if (message.data() == nullptr) log.may_miss(NetworkEvent::invitation_personalised, 1);
    if (!message.empty()) log.add({.kind = NetworkEvent::invitation_personalised, .day = sent});
    if (const auto since = connected.since(url, to); since && sent - 1 <= *since)
      log.add({.kind = NetworkEvent::invitation_accepted, .day = sent, .since = (std::max)(sent, *since)});
    else if (!since && (connected.has_nameless() || there(to) + there(url) == 0))
      log.may_miss(NetworkEvent::invitation_accepted, 1);
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
