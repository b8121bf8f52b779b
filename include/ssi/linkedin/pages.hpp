// Pages of articles: where they lie, and what a page says of itself.
// SPDX-License-Identifier: MIT
#ifndef SSI_LINKEDIN_PAGES_HPP
#define SSI_LINKEDIN_PAGES_HPP

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "ssi/counts/letters.hpp"
#include "ssi/linkedin/file_names.hpp"
#include "ssi/linkedin/files.hpp"

namespace ssi {
inline namespace SSI_ABI {
namespace linkedin {

/// What a page of an article says near its beginning.
struct [[nodiscard]] PageRead {
  std::string published;  ///< "2026-02-11", or "---" for a draft; empty where the page does not say
  std::string link;       ///< the article's address, which only published ones have
};

namespace detail {
inline constexpr std::size_t page_head = 16384;  // bytes; measured: what a page says of itself is in the first 6,000
}  // namespace detail

/// Of the beginning of a page. Pages carry their day inside, and not in their names: those that have a day in the name
/// are drafts (measured in four exports, 148 pages and 5 drafts).
///
///   read_page(*files.read("Articles/Articles/on-small-ships.html", 16384)).published   // "2026-02-11"
[[nodiscard]] inline PageRead read_page(std::string_view text) {
  constexpr std::string_view published = "Published on ", link = "/pulse/";
  PageRead read;
  for (std::size_t at = text.find(published); at != text.npos && read.published.empty();
       at = text.find(published, at)) {
    at += published.size();
    const std::string_view day = text.substr(at, 10);
    if (day.starts_with("---"))
      read.published = "---";
    else if (day.size() == 10 && day.find_first_not_of("0123456789-") == day.npos)
      read.published = day;
  }
  const std::size_t heading = (std::min)(text.find("<h1"), text.size());
  const std::string_view title = text.substr(heading, text.substr(heading).find("</h1>"));
  if (const std::size_t at = title.find(link); at != title.npos)
    read.link = title.substr(at, title.find_first_of("\"'?#<> ", at) - at);
  return read;
}

/// The pages of an export, in the order of their paths.
struct [[nodiscard]] Pages {
  std::vector<std::string> pages;
  /// A folder among them that cannot be read: there may be more pages. None where each can be.
  std::optional<std::string> unreadable;
};

namespace detail {

inline bool is_page(std::string_view name) {
  return has_extension(name, ".html") || has_extension(name, ".htm");
}

}  // namespace detail

/// All pages of a folder called Articles, and those that people moved beside the files: in the folder itself a page
/// counts if it says that it is one of LinkedIn's.
[[nodiscard]] inline Pages find_pages(const Files& files, std::string_view folder) {
  Pages found;
  std::vector<std::string> folders;
  for (const Files::Entry& entry : files.list(folder).entries) {
    std::string path = path_in(folder, entry.name);
    if (entry.folder) {
      if (lower_case(entry.name) == "articles") folders.push_back(std::move(path));
    } else if (detail::is_page(entry.name)) {
      const auto head = files.read(path, detail::page_head);
      if (!head || head->find("class=\"published\"") != head->npos) found.pages.push_back(std::move(path));
    }
  }
  while (!folders.empty()) {
    const std::string inner = std::move(folders.back());
    folders.pop_back();
    const Files::Listing listing = files.list(inner);
    for (const Files::Entry& entry : listing.entries) {
      if (entry.folder && !entry.link)
        folders.push_back(path_in(inner, entry.name));
      else if (detail::is_page(entry.name))
        found.pages.push_back(path_in(inner, entry.name));
    }
    if (!listing.whole) found.unreadable = inner;
  }
  std::sort(found.pages.begin(), found.pages.end());
  return found;
}

}  // namespace linkedin
}  // namespace SSI_ABI
}  // namespace ssi

#endif
