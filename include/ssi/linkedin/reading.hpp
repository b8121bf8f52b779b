// What was read, what was refused and why, and what was not there.
// SPDX-License-Identifier: MIT
#ifndef SSI_LINKEDIN_READING_HPP
#define SSI_LINKEDIN_READING_HPP

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "ssi/core/detail/abi.hpp"

namespace ssi {
inline namespace SSI_ABI {
namespace linkedin {

/// What a missing file means depends on this. Complete: there was no such activity. All others, such as a part of a
/// Complete one: nothing, it may not have been exported or may have been removed.
enum class ArchiveKind : unsigned char {
  basic,
  complete,
  part,
  snapshot,  ///< of the portability API, as is the next
  changelog,
  workbook,  ///< of creator analytics
};

/// For reports: "basic", "complete", and so on.
[[nodiscard]] constexpr std::string_view name_of(ArchiveKind kind) {
  switch (kind) {
    case ArchiveKind::basic: return "basic";
    case ArchiveKind::complete: return "complete";
    case ArchiveKind::part: return "part";
    case ArchiveKind::snapshot: return "snapshot";
    case ArchiveKind::changelog: return "changelog";
    case ArchiveKind::workbook: return "workbook";
  }
  return "?";
}

/// One file that was opened. Every one of its rows is used, refused, or left out. Unit: rows, of articles files.
///
///   {.file = "messages.csv", .used = 40, .refused = 1, .left_out = 3}   // of 44
struct FileRead {
  std::string file;          ///< its name, without folders; "Articles" for all of them
  std::size_t used = 0;      ///< counts for the score
  std::size_t refused = 0;   ///< could not be read
  std::size_t left_out = 0;  ///< read, and does not count: drafts, sponsored messages, duplicates
};

/// One row that could not be read.
///
///   {.file = "Connections.csv", .line = 3, .reason = "\"soon\" is not a date"}
struct Refusal {
  std::string file;
  std::size_t line = 0;  ///< that the row begins on, from 1; 0 for an article, which has no rows
  std::string reason;    ///< of the row it shows the date or the direction that is wrong, and nothing else
};

/// The report on an export. Of people it holds nothing, but for what the reasons of refusals show.
///
///   const auto report = read(archive).report;
///   report.files.front().used   // 3
///   report.absent               // {"Invitations.csv", "Votes.csv"}
struct [[nodiscard]] WhatWasRead {
  /// Our choice: enough to see what is wrong. The full numbers are in the files' reports.
  static constexpr std::size_t most_refusals = 100;

  ArchiveKind kind = ArchiveKind::basic;
  std::string kind_reason;  ///< what it was recognised by, a sentence
  std::vector<FileRead> files;
  std::vector<Refusal> refusals;    ///< the first ones
  std::vector<std::string> absent;  ///< files that would count and are not there
  std::vector<std::string> notes;   ///< sentences on what remains unknown, and why

  /// Counts a row of the file as refused, and keeps why while there is room.
  void refuse(FileRead& file, std::size_t line, std::string reason) {
    ++file.refused;
    if (refusals.size() < most_refusals) refusals.push_back({file.file, line, std::move(reason)});
  }
};

}  // namespace linkedin
}  // namespace SSI_ABI
}  // namespace ssi

#endif
