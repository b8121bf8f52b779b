// What the member published, and how they took part in what others published.
// SPDX-License-Identifier: MIT
#ifndef SSI_LINKEDIN_CONTENT_HPP
#define SSI_LINKEDIN_CONTENT_HPP

#include <filesystem>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "ssi/counts/letters.hpp"
#include "ssi/linkedin/posts.hpp"
#include "ssi/linkedin/rows.hpp"
#include "ssi/linkedin/sources.hpp"
#include "ssi/time/events.hpp"

namespace ssi {
inline namespace SSI_ABI {
namespace linkedin {

/// A share with words of one's own is a post, one without is passed on. Of each its time is kept among the own posts.
/// True if the shares are known afterwards.
[[nodiscard]] inline bool read_shares(Rows& rows, EventLog& log, OwnPosts& own_posts) {
  Moment date;
  std::string_view link, words;
  const bool known = rows.read(sources::shares, {{"Date", date}, {"ShareLink", link}, {"ShareCommentary", words}}, [&] {
    own_posts.add(link);
    const bool own_words = !trimmed(commentary(words)).empty();
    log.add({.kind = own_words ? EventKind::post : EventKind::share_given, .day = date.day});
    return used();
  });
  own_posts.sort();
  return known;
}

/// Posts passed on without a word, which have had a file of their own since 2025. True if they are known afterwards.
[[nodiscard]] inline bool read_reposts(Rows& rows, EventLog& log) {
  Moment date;
  std::string_view link;
  return rows.read(sources::instant_reposts, {{"Date", date}, {"Link", link}}, [&] {
    log.add({.kind = EventKind::share_given, .day = date.day});
    return used();
  });
}

/// Reactions, comments or votes: to others they are of the given kind, under the member's own posts an interaction
/// only. True if they are known afterwards.
[[nodiscard]] inline bool read_interactions(Rows& rows, EventLog& log, const Source& source, EventKind to_others,
                                            const OwnPosts& own_posts) {
  Moment date;
  std::string_view link;
  return rows.read(source, {{"Date", date}, {"Link", link}}, [&] {
    log.add({.kind = own_posts.contain(link) ? EventKind::other_interaction : to_others, .day = date.day});
    return used();
  });
}

/// The date of an article stands in its file's name, if anywhere. One without leaves the number in any window unknown.
/// True if the articles are known afterwards.
[[nodiscard]] inline bool read_articles(Rows& rows, EventLog& log) {
  const std::vector<std::filesystem::path>& articles = rows.archive().articles;
  WhatWasRead& report = rows.report();
  if (articles.empty()) {
    report.absent.emplace_back("Articles");
    return rows.archive().kind == ArchiveKind::complete;
  }
  FileRead file{"Articles"};
  for (const std::filesystem::path& path : articles) {
    const std::string name = path.filename().string();
    if (const auto [moment, why_not] = rows.date(std::string_view{name}.substr(0, 10)); moment) {
      log.add({.kind = EventKind::article, .day = moment->day});
      ++file.used;
    } else {
      report.refuse(file, 0, std::string{name}.append(": ").append(why_not));
    }
  }
  if (file.refused > 0)
    report.notes.emplace_back("articles without a date in the name of their file leave their number unknown");
  report.files.push_back(file);
  return file.refused == 0;
}

/// Distinct searches: about half of the rows of a real export are exact repetitions. People, jobs and content are not
/// told apart in it. The texts are kept while they are read. True if the searches are known afterwards.
[[nodiscard]] inline bool read_searches(Rows& rows, EventLog& log) {
  if (rows.has(sources::search_queries))
    rows.report().notes.emplace_back(
        "all distinct searches count as people searches: the export does not tell them apart");
  std::set<std::pair<Moment, std::string>> seen;
  Moment time;
  std::string_view query;
  return rows.read(sources::search_queries, {{"Time", time}, {"Search Query", query}}, [&] {
    if (!seen.emplace(time, query).second) return left_out();
    log.add({.kind = EventKind::filtered_search, .day = time.day});
    return used();
  });
}

}  // namespace linkedin
}  // namespace SSI_ABI
}  // namespace ssi

#endif
