// Reading a snapshot: its files in, a log of events and a report out.
// SPDX-License-Identifier: MIT
#ifndef SSI_LINKEDIN_PORTABILITY_SNAPSHOT_READ_HPP
#define SSI_LINKEDIN_PORTABILITY_SNAPSHOT_READ_HPP

#include <algorithm>
#include <iterator>
#include <optional>
#include <string>
#include <string_view>

#include "ssi/linkedin/archive.hpp"
#include "ssi/linkedin/portability/snapshot.hpp"
#include "ssi/linkedin/read.hpp"

namespace ssi {
inline namespace SSI_ABI {
namespace linkedin {

namespace detail {
namespace snapshot {

// Of a report on the files one on the domains: a row's number for its line, which is one more.
inline void tell_domains(WhatWasRead& report, const SnapshotRead& snapshot) {
  const auto rename = [&](std::string& file) {
    const auto found = snapshot.domains.find(file);
    if (found != snapshot.domains.end()) file = found->second;
    return found != snapshot.domains.end();
  };
  for (FileRead& file : report.files) rename(file.file);
  for (Refusal& refusal : report.refusals)
    if (rename(refusal.file) && refusal.line > 0) --refusal.line;
  for (std::string& note : report.notes)
    for (const auto& [file, domain] : snapshot.domains)
      if (note.starts_with(file + " ")) note.replace(0, file.size(), domain);
  for (std::string& file : report.absent)
    for (const Domain& domain : read_domains)
      if (file == domain.source.name) file = domain.name;
}

// A snapshot may be weeks behind: what is later than its newest day is not known, quiet or not. The profile has no
// date.
inline void end_on(EventLog& log, Day last) {
  const Coverage all = log.known().coverage();
  for (const Covered& known : all) log.uncover(known.kind);
  for (const auto& [kind, days] : all) {
    const Day to = kind == EventKind{NetworkEvent::profile_section} ? days.to : (std::min)(days.to, last);
    if (days.from <= to) log.cover(kind, Days{days.from, to});
  }
}

}  // namespace snapshot
}  // namespace detail

/// Reads a snapshot as the part of an export that it is: by the same readers, with what is absent unknown and what is
/// there and empty none. The counts are known up to the newest day in it, or up to the day on which it was asked for
/// where that is given and later. The report names domains for files, and rows for lines. Without files it is empty.
/// Complexity: as of read().
///
///     const Export data = read_snapshot(snapshot_files({{"all.json", bytes}}));
///     data.report.files.front().file   // "PROFILE"
[[nodiscard]] inline Export read_snapshot(const SnapshotRead& snapshot, const Options& options = {},
                                          std::optional<Day> asked = std::nullopt) {
  Archive archive = find_archive(Files{"the snapshot", snapshot.files});
  archive.problem = {};  // of articles alone, or of nothing
  archive.kind = ArchiveKind::snapshot;
  archive.kind_reason = "it has answers by domain; one that is not there may not be built yet";
  archive.exported = asked;
  Export result = read(archive, options);
  if (result.newest) {
    Day last = *result.newest;
    if (asked && *asked <= options.latest.value_or(detail::tomorrow())) last = (std::max)(last, *asked);
    if (snapshot.no_articles) result.log.cover(NetworkEvent::article, last);
    detail::snapshot::end_on(result.log, last);
  }
  WhatWasRead& report = result.report;
  if (snapshot.no_articles) std::erase(report.absent, "Articles");
  detail::snapshot::tell_domains(report, snapshot);
  report.notes.insert(report.notes.begin(), snapshot.notes.begin(), snapshot.notes.end());
  return result;
}

}  // namespace linkedin
}  // namespace SSI_ABI
}  // namespace ssi

#endif
