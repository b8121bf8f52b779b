// The profile's checklist, and what others have said of the member.
// SPDX-License-Identifier: MIT
#ifndef SSI_LINKEDIN_PROFILE_HPP
#define SSI_LINKEDIN_PROFILE_HPP

#include <set>
#include <string>
#include <string_view>

#include "ssi/counts/letters.hpp"
#include "ssi/linkedin/names.hpp"
#include "ssi/linkedin/rows.hpp"
#include "ssi/time/events.hpp"

namespace ssi {
inline namespace SSI_ABI {
namespace linkedin {

/// The checklist as far as an export shows it, and the member's name, for their own messages to be told apart. That a
/// photo was never uploaded is not to be seen, nor a featured item: those are there or unknown.
inline Checklist read_profile(Rows& rows, std::string& own_name) {
  Checklist list;
  bool about = false;
  if (rows.read("profile", {"First Name", "Last Name", "Headline"}, {"Summary", "Industry", "Geo Location", "Websites"},
                [&](const Fields& row) {
                  own_name = full_name(row[0], row[1]);
                  list.headline = !row[2].empty();
                  list.location_and_industry = !row[4].empty() && !row[5].empty();
                  if (!row[6].empty()) list.featured_or_website = true;
                  about = about || !row[3].empty();
                  list.about = about;
                  return used();
                }) &&
      !list.headline.known())
    list.headline = list.about = list.location_and_industry = false;
  if (rows.archive().files("profilesummary").empty()) return list;
  rows.read("profilesummary", {"Profile Summary"}, {}, [&](const Fields& row) {
    if (!row[0].empty()) list.about = true;
    return used();
  });
  return list;
}

/// The rest of the checklist, from the files beside the profile.
inline void read_career(Rows& rows, Checklist& list) {
  bool experience = false, current = false, education = false;
  if (rows.read("positions", {"Company Name", "Title"}, {"Finished On"}, [&](const Fields& row) {
        experience = true;
        current = current || row[2].empty();
        return used();
      })) {
    list.experience = experience;
    list.current_position = current;
  }
  if (rows.read("education", {"School Name"}, {}, [&](const Fields&) { return education = true, used(); }))
    list.education = education;
  std::set<std::string, std::less<>> skills;
  if (rows.read("skills", {"Name"}, {},
                [&](const Fields& row) { return skills.emplace(row[0]).second ? used() : left_out(); }))
    list.five_skills = skills.size() >= 5;
  // To 2024 the file had another header, and said nothing.
  if (rows.archive().files("richmedia").empty()) return;
  rows.read("richmedia", {"Date/Time", "Media Description"}, {}, [&](const Fields& row) {
    if (row[0].find("profile photo") != row[0].npos) list.photo = true;
    if (row[0].find("profile background photo") != row[0].npos) list.background_image = true;
    return used();
  });
}

/// Accepted endorsements; pending and hidden ones are not on the profile.
inline bool read_endorsements(Rows& rows, EventLog& log) {
  return rows.read(
      "endorsementreceivedinfo",
      {"Endorsement Date", "Skill Name", "Endorser First Name", "Endorser Last Name", "Endorsement Status"}, {},
      [&](const Fields& row) {
        std::string why;
        const auto moment = rows.moment(row[0], why);
        if (!moment) return refused(why);
        if (lower_case(row[4]) != "accepted") return left_out();
        log.add({.kind = EventKind::endorsement_received, .day = moment->day});
        return used();
      });
}

/// Received ones count where they can be seen; given ones even if the receiver hides them, but not while pending.
inline bool read_recommendations(Rows& rows, EventLog& log, EventKind kind) {
  const bool given = kind == EventKind::recommendation_given;
  return rows.read(given ? "recommendationsgiven" : "recommendationsreceived",
                   {"First Name", "Last Name", "Text", "Creation Date"}, {"Status"}, [&](const Fields& row) {
                     std::string why;
                     const auto moment = rows.moment(row[3], why);
                     if (!moment) return refused(why);
                     const std::string status = lower_case(row[4]);
                     const bool counts = given ? status != "pending" : status == "visible" || status.empty();
                     if (!counts) return left_out();
                     log.add({.kind = kind, .day = moment->day});
                     return used();
                   });
}

}  // namespace linkedin
}  // namespace SSI_ABI
}  // namespace ssi

#endif
