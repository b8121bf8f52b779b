// An export among files: finding it, and its kind.
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
#include <utility>
#include <vector>

#include "ssi/counts/letters.hpp"
#include "ssi/linkedin/file_names.hpp"
#include "ssi/linkedin/files.hpp"
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
  std::string path;

  friend bool operator<(const KeyedFile& a, const KeyedFile& b) {
    return a.key != b.key ? a.key < b.key : a.path < b.path;
  }
};

/// A place that was looked at: whether an export was found, of which kind, and where its files are. Nothing of their
/// content is read.
///
///   const auto archive = find_archive("my-export");
///   archive.valid()                      // false: "there is no folder my-export"
///   archive.has(sources::shares.key)     // false
struct [[nodiscard]] Archive {
  /// Why no export was found, a sentence; empty where one was.
  std::string problem;
  Files files;
  std::string folder = {};  ///< the one with the files, which may stand inside of the place
  ArchiveKind kind = ArchiveKind::basic;
  std::string kind_reason = {};  ///< what it was recognised by, a sentence
  /// The day in the name that LinkedIn gives: "Complete_LinkedInDataExport_06-28-2026".
  std::optional<Day> exported = {};
  /// Those that count or tell the kind, by key, then in the order of their names.
  std::vector<KeyedFile> keyed_files = {};
  /// Those that are not read, and may hold what counts, by the key of the file that they seem to be: their names are
  /// near it, or they were moved into a folder inside.
  std::vector<KeyedFile> unread = {};
  /// A folder that cannot be read, and may hold any of them; none where each can be.
  std::optional<std::string> unreadable = {};
  /// Articles/Articles/*.html, and those that were moved beside the files.
  Pages articles = {};

  [[nodiscard]] bool valid() const { return problem.empty(); }
  /// The files of a kind. More than one is a copy, or a layout of another year.
  [[nodiscard]] std::vector<std::string> of_kind(std::string_view key) const {
    std::vector<std::string> found;
    for (const KeyedFile& file : keyed_files)
      if (file.key == key) found.push_back(file.path);
    return found;
  }
  [[nodiscard]] bool has(std::string_view key) const { return !of_kind(key).empty(); }
  /// Whether a file that is not read may be of the kind.
  [[nodiscard]] bool may_have(std::string_view key) const {
    return unreadable.has_value() ||
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

inline std::vector<KeyedFile> keyed_files(const Files& files, std::string_view folder) {
  std::vector<KeyedFile> found;
  for (const Files::Entry& entry : files.list(folder).entries)
    if (std::string key = key_of(entry.name); counts_or_tells(key))
      found.push_back({std::move(key), path_in(folder, entry.name)});
  std::sort(found.begin(), found.end());
  return found;
}

// Beside the files those with a name that is near, and in folders inside, two deep, those that would have been read.
inline void find_unread(Archive& archive, const std::string& folder, int depth) {
  const Files::Listing listing = archive.files.list(folder);
  for (const auto& [name, is_folder, is_link] : listing.entries) {
    if (is_folder) {
      if (depth < 2 && !is_link && lower_case(name) != "articles")
        find_unread(archive, path_in(folder, name), depth + 1);
    } else if (std::string key = key_of(name); depth > 0) {
      if (is_source(key)) archive.unread.push_back({std::move(key), path_in(folder, name)});
    } else if (!counts_or_tells(key)) {
      if (const Source* source = near_source(name))
        archive.unread.push_back({std::string{source->key}, path_in(folder, name)});
    }
  }
  if (!listing.whole) archive.unreadable = folder;
  if (depth == 0) std::sort(archive.unread.begin(), archive.unread.end());
}

// The first file that only a Complete archive has; empty where there is none.
inline std::string only_in_complete(const Archive& archive) {
  for (const Source& source : sources::all)
    if (source.only_in_complete && archive.has(source.key)) return std::string{source.name};
  for (const std::string_view key : sources::complete_only)
    if (archive.has(key)) return std::string{name_in(archive.of_kind(key).front())};
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
  // The name that LinkedIn gives may stand on a folder around the one with the files, or on the archive.
  const std::string around = archive.files.around(archive.folder);
  std::string_view folder = around;
  for (int up = 0; up < 3 && !folder.empty(); ++up, folder = folder_of(folder)) {
    const std::string name{name_in(folder)};
    const std::size_t at = name.find(mark);
    if (at == name.npos || !(name.starts_with("Complete") || name.starts_with("Basic"))) continue;
    const std::string date = name.substr(at + mark.size(), 10);  // MM-DD-YYYY
    if (date.size() == 10) archive.exported = Day::parse(Text{(date.substr(6) + "-" + date.substr(0, 5)).c_str()});
    archive.kind = name.starts_with("Basic") ? ArchiveKind::basic : ArchiveKind::complete;
    archive.kind_reason = "it is called " + name;
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

inline bool has_files(const Files& files, const std::string& folder) {
  return !keyed_files(files, folder).empty();
}
inline bool has_pages(const Files& files, const std::string& folder) {
  const Pages found = find_pages(files, folder);
  return !found.pages.empty() || found.unreadable;
}

// The folders that have something of an export, as near to the place itself as there are any, at most two deep.
inline std::vector<std::string> export_folders(const Files& files, bool (*has_any)(const Files&, const std::string&)) {
  std::vector<std::string> level{{}}, found;
  for (int depth = 0; depth <= 2 && found.empty(); ++depth) {
    std::vector<std::string> below;
    for (const std::string& folder : level) {
      if (has_any(files, folder)) found.push_back(folder);
      for (const Files::Entry& entry : files.list(folder).entries)
        if (entry.folder) below.push_back(path_in(folder, entry.name));
    }
    level = std::move(below);
  }
  return found;
}

}  // namespace detail

/// Looks for an export among the files, and in folders inside, two deep: people unpack archives into folders of their
/// own. Nothing of the library throws; a Reader of the program's may.
[[nodiscard]] inline Archive find_archive(Files files) {
  Archive archive{files.problem(), std::move(files)};
  if (!archive.valid()) return archive;
  const auto no_archive = [&](const std::string& problem) {
    archive.problem = archive.files.name() + problem;
    return archive;
  };
  std::vector<std::string> found = detail::export_folders(archive.files, detail::has_files);
  if (found.empty()) found = detail::export_folders(archive.files, detail::has_pages);  // an archive of articles alone
  if (found.empty())
    return no_archive(
        " holds no LinkedIn export: looked for Connections.csv, messages.csv, Profile.csv, "
        "Shares.csv and the like, and for articles, in it and in the folders inside of it");
  if (found.size() > 1)
    return no_archive(" holds more than one export: give " + archive.files.shown(found[0]) + " or " +
                      archive.files.shown(found[1]));
  archive.folder = found[0];
  archive.keyed_files = detail::keyed_files(archive.files, archive.folder);
  detail::find_unread(archive, archive.folder, 0);
  archive.articles = find_pages(archive.files, archive.folder);
  detail::recognise_kind(archive);
  return archive;
}
/// In a folder on disk.
[[nodiscard]] inline Archive find_archive(const std::filesystem::path& folder) {
  return find_archive(Files{folder});
}

}  // namespace linkedin
}  // namespace SSI_ABI
}  // namespace ssi

#endif
