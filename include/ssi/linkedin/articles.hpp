// Articles that the member published.
// SPDX-License-Identifier: MIT
#ifndef SSI_LINKEDIN_ARTICLES_HPP
#define SSI_LINKEDIN_ARTICLES_HPP

#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>

#include "ssi/linkedin/pages.hpp"
#include "ssi/linkedin/rows.hpp"
#include "ssi/standard/network_event.hpp"
#include "ssi/time/event_log.hpp"

namespace ssi {
inline namespace SSI_ABI {
namespace linkedin {

/// The day on which an article was published stands in its page; a draft was not. A page that does not say, or cannot
/// be read, may be an article of any day, and where a folder of pages cannot be read there may be any number more. A
/// copy of a page counts once. True if the articles are known afterwards.
[[nodiscard]] inline bool read_articles(Rows& rows, EventLog& log) {
  const Pages& articles = rows.archive().articles;
  WhatWasRead& report = rows.report();
  if (articles.unreadable) {
    report.notes.push_back("the folder " + rows.archive().files.shown(*articles.unreadable) +
                           " cannot be read: there may be more articles");
    log.may_miss(NetworkEvent::article, Count::largest);
  }
  if (articles.pages.empty()) {
    report.absent.emplace_back("Articles");
    return rows.archive().kind == ArchiveKind::complete;
  }
  FileRead file{"Articles"};
  std::set<std::string> seen;
  for (const std::string& path : articles.pages) {
    const std::string_view name = name_in(path);
    const auto refuse = [&](const std::string& why) {
      report.refuse(file, 0, std::string{name}.append(": ").append(why));
    };
    const std::optional<std::string> head = rows.archive().files.read(path, detail::page_head);
    const PageRead page = head ? read_page(*head) : PageRead{};
    if (page.published.empty()) {
      refuse(head ? "it does not say when it was published" : "it cannot be read");
      continue;
    }
    const bool draft = page.published == "---";
    const auto [moment, why_not] = draft ? DateRead{} : rows.date(page.published);
    if (!moment && !draft) {
      refuse(why_not);
    } else if (draft || (!page.link.empty() && !seen.insert(page.link).second)) {
      ++file.left_out;
    } else {
      log.add({.kind = NetworkEvent::article, .day = moment->day});
      ++file.used;
    }
  }
  log.may_miss(NetworkEvent::article, file.refused);
  report.files.push_back(std::move(file));
  return true;
}

}  // namespace linkedin
}  // namespace SSI_ABI
}  // namespace ssi

#endif
