// Pages of articles: where they lie, and what a page says of itself.
// SPDX-License-Identifier: MIT
#ifndef SSI_LINKEDIN_PAGES_HPP
#define SSI_LINKEDIN_PAGES_HPP

#include <algorithm>
#include <cstddef>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <system_error>
#include <utility>
#include <vector>

#include "ssi/counts/letters.hpp"
#include "ssi/linkedin/bytes.hpp"

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

/// None where the page cannot be read. Pages carry their day inside, and not in their names: those that have a day in
/// the name are drafts (measured in four exports, 148 pages and 5 drafts).
///
///   read_page("Articles/Articles/on-small-ships.html")->published   // "2026-02-11"
[[nodiscard]] inline std::optional<PageRead> read_page(const std::filesystem::path& page) {
  constexpr std::string_view published = "Published on ", link = "/pulse/";
  const std::optional<std::string> bytes = read_file(page, detail::page_head);
  if (!bytes) return std::nullopt;
  const std::string_view text = *bytes;
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

/// The pages of an export, in the order of their names.
struct [[nodiscard]] Pages {
  std::vector<std::filesystem::path> pages;
  /// A folder among them that cannot be read: there may be more pages. Empty where there is none.
  std::filesystem::path unreadable;
};

namespace detail {

inline bool is_page(const std::filesystem::path& path) {
  const std::string extension = lower_case(path.extension().string());
  return extension == ".html" || extension == ".htm";
}

}  // namespace detail

/// All pages of a folder called Articles, and those that people moved beside the files: in the folder itself a page
/// counts if it says that it is one of LinkedIn's.
[[nodiscard]] inline Pages find_pages(const std::filesystem::path& folder) {
  namespace fs = std::filesystem;
  Pages found;
  std::vector<fs::path> folders;
  std::error_code error;
  for (fs::directory_iterator it{folder, error}, end; !error && it != end; it.increment(error)) {
    std::error_code ignored;
    if (it->is_directory(ignored)) {
      if (lower_case(it->path().filename().string()) == "articles") folders.push_back(it->path());
    } else if (detail::is_page(it->path())) {
      const auto head = read_file(it->path(), detail::page_head);
      if (!head || head->find("class=\"published\"") != head->npos) found.pages.push_back(it->path());
    }
  }
  while (!folders.empty()) {
    const fs::path inner = std::move(folders.back());
    folders.pop_back();
    error.clear();
    for (fs::directory_iterator it{inner, error}, end; !error && it != end; it.increment(error)) {
      std::error_code ignored;
      if (it->is_directory(ignored) && !it->is_symlink(ignored))
        folders.push_back(it->path());
      else if (detail::is_page(it->path()))
        found.pages.push_back(it->path());
    }
    if (error) found.unreadable = inner;
  }
  std::sort(found.pages.begin(), found.pages.end());
  return found;
}

}  // namespace linkedin
}  // namespace SSI_ABI
}  // namespace ssi

#endif
