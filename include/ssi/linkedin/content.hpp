// What the member published, and how they took part in what others published.
// SPDX-License-Identifier: MIT
#ifndef SSI_LINKEDIN_CONTENT_HPP
#define SSI_LINKEDIN_CONTENT_HPP

#include <string>
#include <string_view>
#include <unordered_set>

#include "ssi/linkedin/posts.hpp"
#include "ssi/linkedin/rows.hpp"
#include "ssi/time/events.hpp"

namespace ssi {
inline namespace SSI_ABI {
namespace linkedin {

/// A share with words of one's own is a post, one without is passed on.
inline bool read_shares(Rows& rows, EventLog& log, OwnPosts& own_posts) {
  const bool known = rows.read("shares", {"Date", "ShareLink", "ShareCommentary"}, {}, [&](const Fields& row) {
    std::string why;
    const auto moment = rows.moment(row[0], why);
    if (!moment) return refused(why);
    own_posts.add(row[1]);
    const bool words = commentary(row[2]).find_first_not_of(" \t\r\n") != std::string::npos;
    log.add({.kind = words ? EventKind::post : EventKind::share_given, .day = moment->day});
    return used();
  });
  own_posts.sort();
  return known;
}

/// Posts passed on without a word, which have had a file of their own since 2025.
inline bool read_reposts(Rows& rows, EventLog& log) {
  return rows.read("instantreposts", {"Date", "Link"}, {}, [&](const Fields& row) {
    std::string why;
    const auto moment = rows.moment(row[0], why);
    if (!moment) return refused(why);
    log.add({.kind = EventKind::share_given, .day = moment->day});
    return used();
  });
}

/// Reactions, comments or votes: to others they are of the given kind, under the member's own posts an interaction
/// only.
inline bool read_interactions(Rows& rows, EventLog& log, std::string_view key, EventKind to_others,
                              const OwnPosts& own_posts) {
  return rows.read(key, {"Date", "Link"}, {}, [&](const Fields& row) {
    std::string why;
    const auto moment = rows.moment(row[0], why);
    if (!moment) return refused(why);
    log.add({.kind = own_posts.contain(row[1]) ? EventKind::other_interaction : to_others, .day = moment->day});
    return used();
  });
}

/// The date of an article stands in its file's name, if anywhere. One without leaves the number in any window unknown.
inline bool read_articles(Rows& rows, EventLog& log) {
  FileRead file{"Articles"};
  std::size_t undated = 0;
  for (const std::filesystem::path& path : rows.archive().articles) {
    const std::string name = path.filename().string();
    std::string why;
    if (const auto moment = rows.moment(std::string_view{name}.substr(0, 10), why)) {
      log.add({.kind = EventKind::article, .day = moment->day});
      ++file.used;
    } else {
      rows.report().refuse(file, 0, std::string{name}.append(": ").append(why));
      ++undated;
    }
  }
  if (rows.archive().articles.empty())
    rows.report().absent.emplace_back("Articles");
  else
    rows.report().files.push_back(file);
  if (undated > 0)
    rows.report().notes.emplace_back("articles without a date in the name of their file leave their number unknown");
  return undated == 0 && (!rows.archive().articles.empty() || rows.archive().kind == ArchiveKind::complete);
}

/// Distinct searches: about half of the rows of a real export are exact repetitions. People, jobs and content are not
/// told apart in it.
inline bool read_searches(Rows& rows, EventLog& log) {
  std::unordered_set<std::string> seen;
  if (!rows.archive().files("searchqueries").empty())
    rows.report().notes.emplace_back(
        "all distinct searches count as people searches: the export does not tell them apart");
  return rows.read("searchqueries", {"Time", "Search Query"}, {}, [&](const Fields& row) {
    std::string why;
    const auto moment = rows.moment(row[0], why);
    if (!moment) return refused(why);
    if (!seen.insert(std::string{row[0]}.append(1, '\0').append(row[1])).second) return left_out();
    log.add({.kind = EventKind::filtered_search, .day = moment->day});
    return used();
  });
}

}  // namespace linkedin
}  // namespace SSI_ABI
}  // namespace ssi

#endif
