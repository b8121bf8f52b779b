// Reading an export: the folder in, a log of events and a report out.
// SPDX-License-Identifier: MIT
#ifndef SSI_LINKEDIN_READ_HPP
#define SSI_LINKEDIN_READ_HPP

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <ctime>
#include <initializer_list>
#include <iterator>
#include <optional>
#include <string>
#include <vector>

#include "ssi/linkedin/archive.hpp"
#include "ssi/linkedin/articles.hpp"
#include "ssi/linkedin/content.hpp"
#include "ssi/linkedin/export.hpp"
#include "ssi/linkedin/goal_words.hpp"
#include "ssi/linkedin/messages.hpp"
#include "ssi/linkedin/network.hpp"
#include "ssi/linkedin/posts.hpp"
#include "ssi/linkedin/profile.hpp"
#include "ssi/linkedin/reading.hpp"
#include "ssi/linkedin/rows.hpp"
#include "ssi/linkedin/sources.hpp"

namespace ssi {
inline namespace SSI_ABI {
/// A member's own data export: find_archive() looks at a folder, read() makes a log of dated events of what counts in
/// it, and says what could not be read. The only headers that touch files. Names, addresses and texts are held while
/// rows are matched, and dropped with the reading: days are kept, and the report's names of files and reasons.
namespace linkedin {

/// What the reader is told from outside of the export.
///
///   read(archive, {.on_target = {{"director", "head of sales"}}, .latest = today})
struct Options {
  /// Words of titles and companies that fit the member's goals; without them new_on_target is unknown.
  std::optional<std::vector<std::string>> on_target = {};
  /// Rows dated later are refused, and so is a later day in the folder's name. Without it: a day after today by the
  /// system's clock in UTC, for calendars that are ahead of it.
  std::optional<Day> latest = {};
};

namespace detail {

struct Known {
  NetworkEvent kind;
  bool known;
  std::optional<std::int32_t> days = {};  // back from the newest event; without: from the beginning of time
};

inline Day tomorrow() {
  return Day::from_since_1970(std::time(nullptr) / 86'400 + 1);  // of its seconds, as on every system here
}

// A folder that is dated in the future covers no day of it.
inline Day last_covered(Export& result, const std::optional<Day>& exported, Day latest) {
  Day last = *result.newest;
  if (exported && *exported > latest)
    result.report.notes.push_back("the folder is dated " + std::string{exported->text().c_str()} + ", which is after " +
                                  latest.text().c_str() + ": its date says nothing");
  else if (exported)
    last = (std::max)(last, *exported);
  return (std::min)(last, Day::last() - quiet_days) + quiet_days;
}

inline void cover(Export& result, Day last, std::initializer_list<Known> list) {
  for (const Known& entry : list) {
    if (!entry.known) continue;
    if (entry.days)
      result.log.cover(entry.kind, {*result.newest - (*entry.days - 1), last});
    else
      result.log.cover(entry.kind, last);
  }
}

inline void note_profile(Export& result) {
  std::string unseen;
  result.profile.for_each_item([&](Text item, Count there) {
    if (!there.known()) unseen += (unseen.empty() ? "" : ", ") + std::string{item};
  });
  if (unseen.empty()) return;
  const ShortText sections = result.profile.sections().text();
  result.report.notes.push_back("profile_sections is " + std::string{sections.c_str()} + ": the export does not show " +
                                unseen);
}

inline void note_unread(WhatWasRead& report, const Archive& archive) {
  std::string list;
  for (const KeyedFile& file : archive.unread) {
    const auto source = std::find_if(std::begin(sources::all), std::end(sources::all),
                                     [&](const Source& s) { return s.key == file.key; });
    list.append(list.empty() ? "" : ", ")
        .append(file.path.substr(archive.folder.empty() ? 0 : archive.folder.size() + 1));
    list.append(" (").append(source->name).append(")");
  }
  if (!list.empty()) report.notes.push_back("not read, but they may be the files in brackets: " + list);
  if (archive.unreadable)
    report.notes.push_back("the folder " + archive.files.shown(*archive.unreadable) +
                           " cannot be read: what is not there may be in it, and is unknown");
}

// Where no other day is given the counts end on the newest that was read, which is not the newest there is if that is
// in a row that was refused.
inline void note_newest(Export& result) {
  if (!result.newest) {
    result.report.notes.emplace_back("no row with a date could be read");
    return;
  }
  std::size_t refused = 0;
  for (const FileRead& file : result.report.files) refused += file.refused;
  if (refused > 0)
    result.report.notes.push_back("the newest day that was read is " + std::string{result.newest->text().c_str()} +
                                  ": of what was refused (" + std::to_string(refused) + ") something may be newer");
}

}  // namespace detail

/// Reads the files that count, each once, one after the other. One bad row or file never stops it: the report says what
/// was refused, and what depends on it is unknown where nothing of a file could be read. Precondition: archive.valid();
/// without it the result is empty. Complexity: linear in the bytes, but for sorting the messages.
[[nodiscard]] inline Export read(const Archive& archive, const Options& options = {}) {
  Export result;
  result.report.kind = archive.kind;
  result.report.kind_reason = archive.kind_reason;
  if (!archive.valid()) return result;
  const Day latest = options.latest.value_or(detail::tomorrow());
  Rows rows{archive, result.report, latest};
  EventLog& log = result.log;

  ProfileRead profile = read_profile(rows);
  read_career(rows, profile.checklist);
  result.profile = profile.checklist;
  set_profile(log, result.profile);
  const bool endorsements = read_endorsements(rows, log);
  const bool recommended = read_recommendations(rows, log, NetworkEvent::recommendation_received);
  const bool recommending = read_recommendations(rows, log, NetworkEvent::recommendation_given);

  std::optional<GoalWords> on_target;
  if (options.on_target) on_target.emplace(*options.on_target);
  Connected connected;
  const bool connections = read_connections(rows, log, on_target, connected);
  const bool invitations = read_invitations(rows, log, connected);
  const bool searches = read_searches(rows, log);
  const bool messages = read_messages(rows, log, profile.own_name);

  OwnPosts& own_posts = result.own_posts;
  const bool shares = read_shares(rows, log, own_posts);
  const bool reposts = read_reposts(rows, log);
  const bool reactions = read_interactions(rows, log, sources::reactions, NetworkEvent::reaction_given, own_posts);
  const bool comments = read_interactions(rows, log, sources::comments, NetworkEvent::comment_given, own_posts);
  const bool votes = read_interactions(rows, log, sources::votes, NetworkEvent::other_interaction, own_posts);
  const bool articles = read_articles(rows, log);

  result.newest = log.newest();
  if (result.newest && shares && own_posts.known() && rows.missed(sources::shares) == 0)
    own_posts.whole_before(*result.newest);
  if (result.newest)
    detail::cover(result, detail::last_covered(result, archive.exported, latest),
                  {{NetworkEvent::endorsement_received, endorsements},
                   {NetworkEvent::recommendation_received, recommended},
                   {NetworkEvent::recommendation_given, recommending},
                   {NetworkEvent::connection, connections},
                   {NetworkEvent::connection_on_target, connections && on_target},
                   {NetworkEvent::invitation_sent, invitations, invitation_days},
                   {NetworkEvent::invitation_personalised, invitations, invitation_days},
                   {NetworkEvent::invitation_accepted, invitations && connections, invitation_days},
                   {NetworkEvent::filtered_search, searches, search_days},
                   {NetworkEvent::message_sent, messages},
                   {NetworkEvent::message_received, messages},
                   {NetworkEvent::message_replied, messages},
                   {NetworkEvent::post, shares},
                   // Whether other people's posts may be told from own ones depends on both files.
                   {NetworkEvent::share_given, shares && reposts},
                   {NetworkEvent::reaction_given, reactions && shares},
                   {NetworkEvent::comment_given, comments && shares},
                   {NetworkEvent::other_interaction, votes && reactions && comments},
                   {NetworkEvent::article, articles}});
  detail::note_profile(result);
  detail::note_newest(result);
  detail::note_unread(result.report, archive);
  return result;
}

}  // namespace linkedin
}  // namespace SSI_ABI
}  // namespace ssi

#endif
