// The profile's checklist, and what others have said of the member.
// SPDX-License-Identifier: MIT
#ifndef SSI_LINKEDIN_PROFILE_HPP
#define SSI_LINKEDIN_PROFILE_HPP

#include <algorithm>
#include <cstddef>
#include <initializer_list>
#include <set>
#include <string>
#include <string_view>
#include <vector>

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

namespace detail {

// What the files of a kind show, each for itself: row(one) for each row, and end(one) behind the rows of each that is
// known.
template <class Row, class End>
std::vector<Checklist> each_file(Rows& rows, const Source& source, Columns columns, Row row, End end) {
  std::vector<Checklist> files;
  Checklist one;
  (void)rows.read(
      source, columns, [&] { return row(one); }, {},
      [&](bool known) {
        end(one);
        files.push_back(known ? one : Checklist{});
        one = {};
      });
  return files;
}

// Which of several files is the newest nobody tells, so that only what all of them show is known.
inline Count agreed(const std::vector<Checklist>& files, Count Checklist::*item) {
  const bool same =
      std::all_of(files.begin(), files.end(), [&](const Checklist& file) { return file.*item == files.front().*item; });
  return same ? files.front().*item : unknown;
}

inline void agree(Rows& rows, const Source& source, const std::vector<Checklist>& files, Checklist& list,
                  std::initializer_list<Count Checklist::*> items) {
  bool same = true;
  for (Count Checklist::*const item : items) {
    list.*item = agreed(files, item);
    same = same && list.*item == files.front().*item;
  }
  if (!same)
    rows.report().notes.push_back(std::string{source.name} + " is there " + std::to_string(files.size()) +
                                  " times and says different things: what not all of them show is unknown");
}

}  // namespace detail

/// The checklist as far as the profile itself shows it. That a featured item is not there cannot be seen: it is there
/// or unknown. Where there are several profiles, what they differ in is unknown.
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
  const auto row = [&](Checklist& one) {
    read.own_name = full_name(first_name, last_name);
    one.headline = !headline.empty();
    // A column that somebody took out says nothing.
    if (there(industry) + there(location) == 2) one.location_and_industry = !industry.empty() && !location.empty();
    if (!websites.empty()) one.featured_or_website = true;
    if (!summary.empty() || (there(summary) == 1 && !one.about.known())) one.about = !summary.empty();
    return used();
  };
  const auto end = [](Checklist& one) {
    if (!one.headline.known()) one.headline = one.about = one.location_and_industry = false;
  };
  const auto profiles = detail::each_file(rows, sources::profile, columns, row, end);
  detail::agree(
      rows, sources::profile, profiles, list,
      {&Checklist::headline, &Checklist::about, &Checklist::location_and_industry, &Checklist::featured_or_website});
  if (!rows.has(sources::profile_summary)) return read;
  // A file of its own, in some years.
  const auto summaries = detail::each_file(
      rows, sources::profile_summary, {{"Profile Summary", summary}},
      [&](Checklist& one) {
        if (!summary.empty()) one.about = true;
        return used();
      },
      [](Checklist& one) {
        if (!one.about.known()) one.about = false;
      });
  const Count about = detail::agreed(summaries, &Checklist::about);
  if (list.about != Count{1} && about != Count{0}) list.about = summaries.size() < profiles.size() ? unknown : about;
  return read;
}

/// The rest of the checklist, from the files beside the profile. That a photo was never uploaded cannot be seen.
inline void read_career(Rows& rows, Checklist& list) {
  std::string_view company, finished_on;
  bool ends = true;
  const auto positions = detail::each_file(
      rows, sources::positions, {{"Company Name", company}, {"Finished On", finished_on, Presence::optional}},
      [&](Checklist& one) {
        one.experience = true;
        ends = ends && there(finished_on) == 1;
        if (finished_on.empty()) one.current_position = true;
        return used();
      },
      [&](Checklist& one) {
        if (!one.experience.known()) one.experience = false;
        if (!one.current_position.known()) one.current_position = false;
        if (!ends) one.current_position = unknown;
        ends = true;
      });
  detail::agree(rows, sources::positions, positions, list, {&Checklist::experience, &Checklist::current_position});

  std::string_view school;
  const auto education = detail::each_file(
      rows, sources::education, {{"School Name", school}},
      [](Checklist& one) {
        one.education = true;
        return used();
      },
      [](Checklist& one) {
        if (!one.education.known()) one.education = false;
      });
  detail::agree(rows, sources::education, education, list, {&Checklist::education});

  std::string_view skill;
  std::set<std::string> skills;
  const auto five = detail::each_file(
      rows, sources::skills, {{"Name", skill}},
      [&](Checklist&) { return skills.emplace(skill).second ? used() : left_out(); },
      [&](Checklist& one) {
        one.five_skills = skills.size() >= 5;
        skills.clear();
      });
  detail::agree(rows, sources::skills, five, list, {&Checklist::five_skills});

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
  const auto counts = [&] { return lower_case(status) == "accepted"; };
  const bool known = rows.read(
      sources::endorsements, columns,
      [&] {
        if (!counts()) return left_out();
        log.add({.kind = NetworkEvent::endorsement_received, .day = date.day});
        return used();
      },
      [&](std::size_t) { return counts(); });
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
  const auto counts = [&] {
    const std::string seen = lower_case(status);
    return given ? seen != "pending" : seen == "visible" || seen.empty();
  };
  const bool known = rows.read(
      source, columns,
      [&] {
        if (!counts()) return left_out();
        if (status.empty())
          ++without_status;
        else
          log.add({.kind = kind, .day = date.day});
        return used();
      },
      [&](std::size_t) { return counts(); });
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
