// Reading a changelog of the Member Data Portability API: a log of what was done in its days.
// SPDX-License-Identifier: MIT
#ifndef SSI_LINKEDIN_PORTABILITY_CHANGELOG_HPP
#define SSI_LINKEDIN_PORTABILITY_CHANGELOG_HPP

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "ssi/linkedin/portability/changelog_log.hpp"
#include "ssi/linkedin/portability/changelog_parts.hpp"
#include "ssi/linkedin/read.hpp"

namespace ssi {
inline namespace SSI_ABI {
namespace linkedin {

/// Whether bytes look like a changelog with an event in it. Only their beginning is looked at.
[[nodiscard]] inline bool is_changelog(std::string_view bytes) {
  constexpr std::size_t beginning = 65536;
  const std::string text = to_utf8(std::string{bytes.substr(0, beginning)});
  const std::string_view begin = trimmed(text);
  const auto has = [&](std::string_view words) { return begin.find(words) != begin.npos; };
  return (begin.starts_with('{') || begin.starts_with('[')) && has("\"resourceName\"") &&
         (has("\"activityId\"") || has("\"capturedAt\"") || has("\"processedAt\""));
}

/// Reads what a member did, and others did to them, in the days of a changelog; by what each input is called, an answer
/// or several, in any order. An activity that is delivered again counts once, one that failed does not, and what was
/// undone is taken back.
///
/// Known is what was done from the day after the first event that an answer delivers, on which more may have been done
/// before it, to its last event; to the day before that where the answer is full or names a next one. A changelog goes
/// back 28 days at most, so that most windows are longer and their counts "at least": `joined(export.log,
/// changelog.log)` knows both. Deeds of the first day are in the log, and count where another source knows that day.
/// Posts are known where there is any; which reactions and comments are on others' posts, where the post is of these
/// days, or the own posts of another source tell whose it is, else at most. Reactions and comments of others are at
/// least those on posts that are seen to be the member's, for nobody knows whether all come. Connections, acceptances
/// and votes are not told. Without events the result is empty. Complexity: n log n in the events.
///
///     const Export data = read_changelog({{"changelog.json", bytes}});
///     data.activity(*data.newest).content.reactions_given   // at least 3
[[nodiscard]] inline Export read_changelog(const std::map<std::string, std::string, std::less<>>& inputs,
                                           const Options& options = {}, const OwnPosts& older = {}) {
  Export result;
  result.report.kind = ArchiveKind::changelog;
  result.report.kind_reason = "it has events that say what was done, and when";
  detail::changelog::Parts parts{result.report, options.latest.value_or(detail::tomorrow())};
  for (const auto& [name, bytes] : inputs) parts.read(name, bytes);
  detail::changelog::Maker{result.log, result.report, parts, older}.make();
  result.newest = result.log.newest();
  if (!result.newest) result.report.notes.emplace_back("no event of the changelog counts");
  return result;
}

}  // namespace linkedin
}  // namespace SSI_ABI
}  // namespace ssi

#endif
