// The folder of an export: finding it, its files, and its kind.
// SPDX-License-Identifier: MIT
#ifndef SSI_LINKEDIN_ARCHIVE_HPP
#define SSI_LINKEDIN_ARCHIVE_HPP

#include <algorithm>
#include <cstddef>
#include <filesystem>
#include <iterator>
#include <optional>
#include <string>
#include <string_view>
#include <system_error>
#include <utility>
#include <vector>

#include "ssi/counts/letters.hpp"
#include "ssi/linkedin/file_names.hpp"
#include "ssi/linkedin/pages.hpp"
#include "ssi/linkedin/reading.hpp"
#include "ssi/linkedin/sources.hpp"
#include "ssi/time/day.hpp"

namespace ssi {
inline namespace SSI_ABI {
namespace linkedin {

/// A file of an archive, by the key of its name.
struct KeyedFile {
  std::string key;
  std::filesystem::path path;

  friend bool operator<(const KeyedFile& a, const KeyedFile& b) {
    return a.key != b.key ? a.key < b.key : a.path < b.path;
  }
};

/// A folder that was looked at: whether an export was found, of which kind, and where its files are. Nothing of their
/// content is read.
///
///   const auto archive = find_archive("my-export");
///   archive.valid()                      // false: "there is no folder my-export"
///   archive.has(sources::shares.key)     // false
struct [[nodiscard]] Archive {
  /// Why no export was found, a sentence; empty where one was.
  std::string problem;
  std::filesystem::path folder;  ///< the one with the files, which may stand inside of the one that was given
  ArchiveKind kind = ArchiveKind::basic;
  std::string kind_reason;  ///< what it was recognised by, a sentence
  /// The day in the name that LinkedIn gives: "Complete_LinkedInDataExport_06-28-2026".
  std::optional<Day> exported;
  /// Those that count or tell the kind, by key, then in the order of their names.
  std::vector<KeyedFile> keyed_files;
  /// Those that are not read, and may hold what counts, by the key of the file that they seem to be: their names are
  /// near it, or they were moved into a folder inside.
  std::vector<KeyedFile> unread;
  /// A folder inside that cannot be read, and may hold any of them; empty where there is none.
  std::filesystem::path unreadable;
  /// Articles/Articles/*.html, and those that were moved beside the files.
  Pages articles;

  [[nodiscard]] bool valid() const { return problem.empty(); }
  /// The files of a kind. More than one is a copy, or a layout of another year.
  [[nodiscard]] std::vector<std::filesystem::path> files(std::string_view key) const {
    std::vector<std::filesystem::path> found;
    for (const KeyedFile& file : keyed_files)
      if (file.key == key) found.push_back(file.path);
    return found;
  }
  [[nodiscard]] bool has(std::string_view key) const { return !files(key).empty(); }
  /// Whether a file that is not read may be of the kind.
  [[nodiscard]] bool may_have(std::string_view key) const {
    return !unreadable.empty() ||
           std::any_of(unread.begin(), unread.end(), [&](const KeyedFile& file) { return file.key == key; });
  }
};

namespace detail {

inline bool is_source(std::string_view key) {
  return std::any_of(std::begin(sources::all), std::end(sources::all),
                     [&](const Source& source) { return source.key == key; });
}
inline bool counts_or_tells(std::string_view key) {
  const auto is_key = [&](std::string_view known) { return known == key; };
  const auto is_one = [&](const Source& source) { return is_key(source.key); };
  return std::any_of(std::begin(sources::in_every), std::end(sources::in_every), is_one) ||
         std::any_of(std::begin(sources::complete_only), std::end(sources::complete_only), is_key) || is_source(key);
}

inline std::vector<KeyedFile> keyed_files(const std::filesystem::path& folder) {
  std::vector<KeyedFile> files;
  std::error_code error;
  for (std::filesystem::directory_iterator it{folder, error}, end; !error && it != end; it.increment(error))
    if (std::string key = key_of(it->path().filename().string()); counts_or_tells(key))
      files.push_back({std::move(key), it->path()});
  std::sort(files.begin(), files.end());
  return files;
}

// Beside the files those with a name that is near, and in folders inside, two deep, those that would have been read.
inline void find_unread(Archive& archive, const std::filesystem::path& folder, int depth) {
  std::error_code error;
  for (std::filesystem::directory_iterator it{folder, error}, end; !error && it != end; it.increment(error)) {
    const std::filesystem::path& path = it->path();
    const std::string name = path.filename().string();
    std::error_code ignored;
    if (it->is_directory(ignored)) {
      if (depth < 2 && !it->is_symlink(ignored) && lower_case(name) != "articles")
        find_unread(archive, path, depth + 1);
    } else if (std::string key = key_of(name); depth > 0) {
      if (is_source(key)) archive.unread.push_back({std::move(key), path});
    } else if (!counts_or_tells(key)) {
      if (const Source* source = near_source(name)) archive.unread.push_back({std::string{source->key}, path});
    }
  }
  if (error) archive.unreadable = folder;
  if (depth == 0) std::sort(archive.unread.begin(), archive.unread.end());
}

// The first file that only a Complete archive has; empty where there is none.
inline std::string only_in_complete(const Archive& archive) {
  for (const Source& source : sources::all)
    if (source.only_in_complete && archive.has(source.key)) return std::string{source.name};
  for (const std::string_view key : sources::complete_only)
    if (archive.has(key)) return archive.files(key).front().filename().string();
  return {};
}

// People delete files before they share or keep the rest; then what is missing says nothing.
inline void part_if_trimmed(Archive& archive, std::string_view but) {
  for (const Source& source : sources::in_every) {
    if (archive.has(source.key)) continue;
    archive.kind = ArchiveKind::part;
    archive.kind_reason.append(but).append(source.name).append(", which every archive has");
    return;
  }
}

inline void recognise_kind(Archive& archive) {
  constexpr std::string_view mark = "_LinkedInDataExport_";
  // The name that LinkedIn gives may stand on a folder around the one with the files.
  std::filesystem::path folder = archive.folder;
  for (int up = 0; up < 3 && folder.has_relative_path(); ++up, folder = folder.parent_path()) {
    const std::string name = folder.filename().string();
    const std::size_t at = name.find(mark);
    if (at == name.npos || !(name.starts_with("Complete") || name.starts_with("Basic"))) continue;
    const std::string date = name.substr(at + mark.size(), 10);  // MM-DD-YYYY
    if (date.size() == 10) archive.exported = Day::parse(Text{(date.substr(6) + "-" + date.substr(0, 5)).c_str()});
    archive.kind = name.starts_with("Basic") ? ArchiveKind::basic : ArchiveKind::complete;
    archive.kind_reason = "its folder is called " + name;
    if (archive.kind == ArchiveKind::complete) part_if_trimmed(archive, ", but it has no ");
    return;
  }
  const std::string telling = only_in_complete(archive);
  if (telling.empty()) {
    archive.kind = ArchiveKind::basic;
    archive.kind_reason = "it has none of the files that only a Complete archive has";
  } else {
    archive.kind = ArchiveKind::complete;
    archive.kind_reason = "it has " + telling + ", which only a Complete archive has";
    part_if_trimmed(archive, ", but not ");
  }
}

inline bool has_files(const std::filesystem::path& folder) {
  return !keyed_files(folder).empty();
}
inline bool has_pages(const std::filesystem::path& folder) {
  const Pages found = find_pages(folder);
  return !found.pages.empty() || !found.unreadable.empty();
}

// The folders that have something of an export, as near to the given one as there are any, at most two deep.
inline std::vector<std::filesystem::path> export_folders(const std::filesystem::path& top,
                                                         bool (*has_any)(const std::filesystem::path&)) {
  std::vector<std::filesystem::path> level{top}, found;
  for (int depth = 0; depth <= 2 && found.empty(); ++depth) {
    std::vector<std::filesystem::path> below;
    for (const std::filesystem::path& folder : level) {
      if (has_any(folder)) found.push_back(folder);
      std::error_code error;
      for (std::filesystem::directory_iterator it{folder, error}, end; !error && it != end; it.increment(error))
        if (std::error_code ignored; it->is_directory(ignored)) below.push_back(it->path());
    }
    std::sort(below.begin(), below.end());
    level = std::move(below);
  }
  return found;
}

}  // namespace detail

/// Looks for an export in the folder, and in folders inside of it, two deep: people unpack archives into folders of
/// their own. Never throws.
[[nodiscard]] inline Archive find_archive(const std::filesystem::path& path) {
  namespace fs = std::filesystem;
  Archive archive;
  std::error_code error;
  const auto no_archive = [&](std::string problem) {
    archive.problem = std::move(problem);
    return archive;
  };
  const std::string shown = path.string();
  if (!fs::exists(path, error)) return no_archive("there is no folder " + shown);
  if (!fs::is_directory(path, error))
    return no_archive(shown + (lower_case(path.extension().string()) == ".zip" ? " is an archive: unpack it first"
                                                                               : " is no folder"));
  if (const fs::directory_iterator readable{path, error}; error)
    return no_archive("cannot read the folder " + shown + ": " + error.message());
  std::vector<fs::path> found = detail::export_folders(path, detail::has_files);
  if (found.empty()) found = detail::export_folders(path, detail::has_pages);  // an archive of articles alone
  if (found.empty())
    return no_archive(shown +
                      " holds no LinkedIn export: looked for Connections.csv, messages.csv, Profile.csv, "
                      "Shares.csv and the like, and for articles, in it and in the folders inside of it");
  if (found.size() > 1)
    return no_archive(shown + " holds more than one export: give " + found[0].string() + " or " + found[1].string());
  archive.folder = fs::absolute(found[0], error).lexically_normal();
  if (!archive.folder.has_filename()) archive.folder = archive.folder.parent_path();
  archive.keyed_files = detail::keyed_files(archive.folder);
  detail::find_unread(archive, archive.folder, 0);
  archive.articles = find_pages(archive.folder);
  detail::recognise_kind(archive);
  return archive;
}

}  // namespace linkedin
}  // namespace SSI_ABI
}  // namespace ssi

#endif
