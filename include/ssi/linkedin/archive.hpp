// The folder of an export: finding it, recognising its files by name, and its kind.
// SPDX-License-Identifier: MIT
#ifndef SSI_LINKEDIN_ARCHIVE_HPP
#define SSI_LINKEDIN_ARCHIVE_HPP

#include <algorithm>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "ssi/linkedin/reading.hpp"
#include "ssi/time/day.hpp"

namespace ssi {
inline namespace SSI_ABI {
namespace linkedin {

/// A kind of file that counts for the score, by the key of its name.
struct Source {
  std::string_view key;
  std::string_view name;
  bool only_in_complete;
};

/// All that is ever opened. Files of addresses, phone numbers and e-mail are not among them.
inline constexpr Source sources[] = {
    {"connections", "Connections.csv", false},
    {"invitations", "Invitations.csv", false},
    {"messages", "messages.csv", false},
    {"profile", "Profile.csv", false},
    {"profilesummary", "Profile Summary.csv", false},
    {"positions", "Positions.csv", false},
    {"education", "Education.csv", false},
    {"skills", "Skills.csv", false},
    {"richmedia", "Rich_Media.csv", false},
    {"endorsementreceivedinfo", "Endorsement_Received_Info.csv", false},
    {"recommendationsreceived", "Recommendations_Received.csv", false},
    {"recommendationsgiven", "Recommendations_Given.csv", false},
    {"shares", "Shares.csv", true},
    {"instantreposts", "InstantReposts.csv", true},
    {"reactions", "Reactions.csv", true},
    {"comments", "Comments.csv", true},
    {"votes", "Votes.csv", true},
    {"searchqueries", "SearchQueries.csv", true},
};

/// Files that are not opened, but tell by being there that the archive is a Complete one.
inline constexpr std::string_view complete_only[] = {"saveditems",       "memberfollows",      "hashtagfollows",
                                                     "logins",           "securitychallenges", "adsclicked",
                                                     "lanadsengagement", "inferencesaboutyou", "accountstatushistory"};

/// Lower case, without blanks, underscores, ".csv", a member's id ("_730155021") and a copy's number (" (1)"); empty
/// for what is no CSV file.
inline std::string key_of(std::string_view file) {
  const auto digits_between = [&](std::size_t begin, std::size_t end) {
    return begin < end && file.substr(begin, end - begin).find_first_not_of("0123456789") == file.npos;
  };
  if (file.size() < 4) return {};
  std::string key;
  for (const char c : file.substr(file.size() - 4)) key.push_back('A' <= c && c <= 'Z' ? static_cast<char>(c + 32) : c);
  if (key != ".csv") return {};
  file.remove_suffix(4);
  for (std::size_t before = 0; before != file.size();) {
    before = file.size();
    const std::size_t open = file.rfind(" ("), line = file.rfind('_');
    if (open != file.npos && file.ends_with(')') && digits_between(open + 2, file.size() - 1))
      file = file.substr(0, open);
    else if (line != file.npos && digits_between(line + 1, file.size()))
      file = file.substr(0, line);
  }
  key.clear();
  for (const char c : file)
    if (c != ' ' && c != '_') key.push_back('A' <= c && c <= 'Z' ? static_cast<char>(c + 32) : c);
  return key;
}

/// A folder that was looked at: valid() says whether an export was found, problem is a sentence where not.
struct Archive {
  std::string problem;
  std::filesystem::path folder;
  ArchiveKind kind = ArchiveKind::basic;
  std::string kind_reason;
  /// The day in the name that LinkedIn gives: "Complete_LinkedInDataExport_06-28-2026".
  std::optional<Day> exported;
  /// By key, in the order of their names.
  std::vector<std::pair<std::string, std::filesystem::path>> keyed_files;
  /// Articles/Articles/*.html
  std::vector<std::filesystem::path> articles;

  bool valid() const { return problem.empty(); }
  /// The files of a kind. More than one is a copy, or a layout of another year.
  std::vector<std::filesystem::path> files(std::string_view key) const {
    std::vector<std::filesystem::path> found;
    for (const auto& [name, path] : keyed_files)
      if (name == key) found.push_back(path);
    return found;
  }
};

namespace detail {

inline auto keyed_files(const std::filesystem::path& folder) {
  std::vector<std::pair<std::string, std::filesystem::path>> files;
  std::error_code error;
  for (std::filesystem::directory_iterator it{folder, error}, end; !error && it != end; it.increment(error)) {
    const std::string key = key_of(it->path().filename().string());
    const bool known =
        std::any_of(std::begin(sources), std::end(sources), [&](const Source& s) { return s.key == key; });
    const bool telling =
        std::any_of(std::begin(complete_only), std::end(complete_only), [&](const auto& k) { return k == key; });
    // Every archive has a registration; that it is there is all that is asked of it.
    if (known || telling || key == "registration") files.emplace_back(key, it->path());
  }
  std::sort(files.begin(), files.end());
  return files;
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
    return;
  }
  std::string only_in_complete;
  for (const Source& source : sources)
    if (source.only_in_complete && only_in_complete.empty() && !archive.files(source.key).empty())
      only_in_complete = source.name;
  for (const std::string_view key : complete_only)
    if (only_in_complete.empty() && !archive.files(key).empty())
      only_in_complete = archive.files(key).front().filename().string();
  if (only_in_complete.empty()) {
    archive.kind = ArchiveKind::basic;
    archive.kind_reason = "it has none of the files that only a Complete archive has";
  } else if (!archive.files("registration").empty()) {
    archive.kind = ArchiveKind::complete;
    archive.kind_reason = "it has " + only_in_complete + ", which only a Complete archive has";
  } else {
    archive.kind = ArchiveKind::part;
    archive.kind_reason = "it has " + only_in_complete +
                          ", which only a Complete archive has, but not Registration.csv, which every archive has";
  }
}

// The folders with files of an export, as near to the given one as there are any, at most two deep.
inline std::vector<std::filesystem::path> export_folders(const std::filesystem::path& top) {
  std::vector<std::filesystem::path> level{top}, found;
  for (int depth = 0; depth <= 2 && found.empty(); ++depth) {
    std::vector<std::filesystem::path> below;
    for (const std::filesystem::path& folder : level) {
      if (!keyed_files(folder).empty()) found.push_back(folder);
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
inline Archive find_archive(const std::filesystem::path& path) {
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
    return no_archive(shown + (path.extension() == ".zip" ? " is an archive: unpack it first" : " is no folder"));
  if (const fs::directory_iterator readable{path, error}; error)
    return no_archive("cannot read the folder " + shown + ": " + error.message());
  const std::vector<fs::path> found = detail::export_folders(path);
  if (found.empty())
    return no_archive(shown +
                      " holds no LinkedIn export: looked for Connections.csv, messages.csv, Profile.csv, "
                      "Shares.csv and the like in it and in the folders inside of it");
  if (found.size() > 1)
    return no_archive(shown + " holds more than one export: give " + found[0].string() + " or " + found[1].string());
  archive.folder = fs::absolute(found[0], error).lexically_normal();
  if (!archive.folder.has_filename()) archive.folder = archive.folder.parent_path();
  archive.keyed_files = detail::keyed_files(archive.folder);
  for (fs::recursive_directory_iterator it{archive.folder / "Articles", error}, end; !error && it != end;
       it.increment(error))
    if (it->path().extension() == ".html") archive.articles.push_back(it->path());
  std::sort(archive.articles.begin(), archive.articles.end());
  detail::recognise_kind(archive);
  return archive;
}

}  // namespace linkedin
}  // namespace SSI_ABI
}  // namespace ssi

#endif
