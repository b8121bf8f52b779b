// The profile's checklist, and what others have said of the member.
// SPDX-License-Identifier: MIT
#ifndef SSI_LINKEDIN_PROFILE_HPP
#define SSI_LINKEDIN_PROFILE_HPP

#include <cstddef>
#include <set>
#include <string>
#include <string_view>

#include "ssi/counts/letters.hpp"
#include "ssi/linkedin/names.hpp"
#include "ssi/linkedin/rows.hpp"
#include "ssi/linkedin/sources.hpp"
#include "ssi/standard/activity.hpp"
#include "ssi/standard/network_event.hpp"
#include "ssi/time/event_log.hpp"

namespace ssi {
inline namespace SSI_ABI {
namespace linkedin {

/// What Profile.csv and what belongs to it tell.
struct [[nodiscard]] ProfileRead {
  Checklist checklist;
  std::string own_name;  ///< the member's full_name(), for their own messages to be told apart; empty if not there
};

/// The checklist as far as the profile itself shows it. That a featured item is not there cannot be seen: it is there
/// or unknown.
inline ProfileRead read_profile(Rows& rows) {
  ProfileRead read;
  Checklist& list = read.checklist;
  std::string_view first_name, last_name, headline, summary, industry, location, websites;
  const Columns columns = {{"Headline", headline},
                           {"First Name", first_name, Presence::optional},
                           {"Last Name", last_name, Presence::optional},
                           {"Summary", summary, Presence::optional},
                           {"Industry", industry, Presence::optional},
                           {"Geo Location", location, Presence::optional},
                           {"Websites", websites, Presence::optional}};
  bool about = false;
  const bool known = rows.read(sources::profile, columns, [&] {
    read.own_name = full_name(first_name, last_name);
    list.headline = !headline.empty();
    // A column that somebody took out says nothing.
    if (there(industry) + there(location) == 2) list.location_and_industry = !industry.empty() && !location.empty();
    if (!websites.empty()) list.featured_or_website = true;
    about = about || !summary.empty();
    if (about || there(summary) == 1) list.about = about;
    return used();
  });
  if (known && !list.headline.known()) list.headline = list.about = list.location_and_industry = false;
  if (rows.has(sources::profile_summary)) {
    // A file of its own, in some years.
    rows.read(sources::profile_summary, {{"Profile Summary", summary}}, [&] {
      if (!summary.empty()) list.about = true;
      return used();
    });
  }
  return read;
}

/// The rest of the checklist, from the files beside the profile. That a photo was never uploaded cannot be seen.
inline void read_career(Rows& rows, Checklist& list) {
  std::string_view company, title, finished_on;
  bool experience = false, current = false, ends = true;
  const Columns columns = {{"Company Name", company},
                           {"Title", title, Presence::optional, Identity::value},
                           {"Finished On", finished_on, Presence::optional}};
  if (rows.read(sources::positions, columns, [&] {
        experience = true;
        ends = ends && there(finished_on) == 1;
        current = current || finished_on.empty();
        return used();
      })) {
    list.experience = experience;
    if (ends) list.current_position = current;
  }

  std::string_view school;
  bool education = false;
  if (rows.read(sources::education, {{"School Name", school}}, [&] {
        education = true;
        return used();
      }))
    list.education = education;

  std::string_view skill;
  std::set<std::string> skills;
  if (rows.read(sources::skills, {{"Name", skill}}, [&] { return skills.emplace(skill).second ? used() : left_out(); }))
    list.five_skills = skills.size() >= 5;

  // To 2024 the file had another header, and said nothing.
  if (!rows.has(sources::rich_media)) return;
  std::string_view what;
  rows.read(sources::rich_media, {{"Date/Time", what}}, [&] {
    if (what.find("profile photo") != what.npos) list.photo = true;
    if (what.find("profile background photo") != what.npos) list.background_image = true;
    return used();
  });
}

/// Accepted endorsements; pending and hidden ones are not on the profile. True if they are known afterwards.
[[nodiscard]] inline bool read_endorsements(Rows& rows, EventLog& log) {
  Moment date;
  std::string_view skill, first_name, last_name, status;
  std::string_view url;
  const Columns columns = {{"Endorsement Date", date},
                           {"Endorsement Status", status, Presence::required, Identity::none},
                           {"Skill Name", skill, Presence::optional, Identity::value},
                           {"Endorser First Name", first_name, Presence::optional, Identity::name},
                           {"Endorser Last Name", last_name, Presence::optional, Identity::name},
                           {"Endorser Public Url", url, Presence::optional, Identity::address}};
  const bool known = rows.read(sources::endorsements, columns, [&] {
    if (lower_case(status) != "accepted") return left_out();
    log.add({.kind = NetworkEvent::endorsement_received, .day = date.day});
    return used();
  });
  rows.may_miss(log, sources::endorsements, {NetworkEvent::endorsement_received});
  return known;
}

/// Received ones count where they can be seen; given ones even if the receiver hides them, but not while pending. Those
/// without a status may count or not. True if they are known afterwards.
[[nodiscard]] inline bool read_recommendations(Rows& rows, EventLog& log, NetworkEvent kind) {
  const bool given = kind == NetworkEvent::recommendation_given;
  Moment date;
  std::string_view first_name, last_name, status;
  const Columns columns = {{"Creation Date", date},
                           {"First Name", first_name, Presence::optional, Identity::name},
                           {"Last Name", last_name, Presence::optional, Identity::name},
                           {"Status", status, Presence::optional}};
  const Source& source = given ? sources::recommendations_given : sources::recommendations_received;
  std::size_t without_status = 0;
  const bool known = rows.read(source, columns, [&] {
    const std::string seen = lower_case(status);
    if (given ? seen == "pending" : seen != "visible" && !seen.empty()) return left_out();
    if (seen.empty())
      ++without_status;
    else
      log.add({.kind = kind, .day = date.day});
    return used();
  });
  if (without_status > 0) {
    log.may_miss(kind, without_status);
    rows.report().notes.push_back(std::string{source.name} + " does not tell the status of " +
                                  std::to_string(without_status) + ": they count as at most so many");
  }
  rows.may_miss(log, source, {kind});
  return known;
}

}  // namespace linkedin
}  // namespace SSI_ABI
}  // namespace ssi

#endif
