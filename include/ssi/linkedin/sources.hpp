// The files of an export that count for the score, and how they are told by their names.
// SPDX-License-Identifier: MIT
#ifndef SSI_LINKEDIN_SOURCES_HPP
#define SSI_LINKEDIN_SOURCES_HPP

#include <cstddef>
#include <string>
#include <string_view>

#include "ssi/core/detail/abi.hpp"
#include "ssi/counts/letters.hpp"

namespace ssi {
inline namespace SSI_ABI {
namespace linkedin {

/// How a file writes its records: as CSV, separated by commas or tabs, or as comments, which are none.
enum class Dialect : unsigned char { csv, comments };

/// A kind of file that counts for the score. An export may hold several files of a kind.
///
///   archive.files(sources::shares.key)   // "Shares.csv", or "Shares_730155021.csv" and "Shares (1).csv"
struct Source {
  std::string_view key;   ///< key_of() each of its files
  std::string_view name;  ///< as LinkedIn writes it, without a member's id
  bool only_in_complete = false;
  Dialect dialect = Dialect::csv;
};

/// The kinds of files that are read, one object each, and the files that tell the kind of an archive.
namespace sources {

inline constexpr auto connections = Source{"connections", "Connections.csv"};
inline constexpr auto invitations = Source{"invitations", "Invitations.csv"};
inline constexpr auto messages = Source{"messages", "messages.csv"};
inline constexpr auto profile = Source{"profile", "Profile.csv"};
inline constexpr auto profile_summary = Source{"profilesummary", "Profile Summary.csv"};
inline constexpr auto positions = Source{"positions", "Positions.csv"};
inline constexpr auto education = Source{"education", "Education.csv"};
inline constexpr auto skills = Source{"skills", "Skills.csv"};
inline constexpr auto rich_media = Source{"richmedia", "Rich_Media.csv"};
inline constexpr auto endorsements = Source{"endorsementreceivedinfo", "Endorsement_Received_Info.csv"};
inline constexpr auto recommendations_received = Source{"recommendationsreceived", "Recommendations_Received.csv"};
inline constexpr auto recommendations_given = Source{"recommendationsgiven", "Recommendations_Given.csv"};
inline constexpr auto shares = Source{"shares", "Shares.csv", true};
inline constexpr auto instant_reposts = Source{"instantreposts", "InstantReposts.csv", true};
inline constexpr auto reactions = Source{"reactions", "Reactions.csv", true};
inline constexpr auto comments = Source{"comments", "Comments.csv", true, Dialect::comments};
inline constexpr auto votes = Source{"votes", "Votes.csv", true};
inline constexpr auto search_queries = Source{"searchqueries", "SearchQueries.csv", true};

/// All that is ever opened. Files of addresses, phone numbers and e-mail are not among them.
inline constexpr Source all[] = {
    connections,
    invitations,
    messages,
    profile,
    profile_summary,
    positions,
    education,
    skills,
    rich_media,
    endorsements,
    recommendations_received,
    recommendations_given,
    shares,
    instant_reposts,
    reactions,
    comments,
    votes,
    search_queries,
};

/// Keys of files that are not opened, but tell by being there that the archive is a Complete one.
inline constexpr std::string_view complete_only[] = {"saveditems",       "memberfollows",      "hashtagfollows",
                                                     "logins",           "securitychallenges", "adsclicked",
                                                     "lanadsengagement", "inferencesaboutyou", "accountstatushistory"};

/// The files that every whole archive has, measured in eight. That they are there is all that is asked of the last two.
inline constexpr Source in_every[] = {connections,
                                      profile,
                                      messages,
                                      invitations,
                                      {"registration", "Registration.csv"},
                                      {"emailaddresses", "Email Addresses.csv"}};

}  // namespace sources

/// Lower case, without blanks, underscores, ".csv", a member's id ("_730155021") and a copy's number (" (1)"); empty
/// for what is no CSV file. key_of("Rich_Media_730155021.csv") is "richmedia".
[[nodiscard]] inline std::string key_of(std::string_view file) {
  constexpr std::string_view extension = ".csv";
  if (file.size() < extension.size() || lower_case(file.substr(file.size() - extension.size())) != extension) return {};
  file.remove_suffix(extension.size());
  const auto digits_between = [&](std::size_t begin, std::size_t end) {
    return begin < end && file.substr(begin, end - begin).find_first_not_of("0123456789") == file.npos;
  };
  for (std::size_t before = 0; before != file.size();) {
    before = file.size();
    const std::size_t open = file.rfind(" ("), line = file.rfind('_');
    if (open != file.npos && file.ends_with(')') && digits_between(open + 2, file.size() - 1))
      file = file.substr(0, open);
    else if (line != file.npos && digits_between(line + 1, file.size()))
      file = file.substr(0, line);
  }
  std::string key = lower_case(file);
  std::erase_if(key, [](char c) { return c == ' ' || c == '_'; });
  return key;
}

}  // namespace linkedin
}  // namespace SSI_ABI
}  // namespace ssi

#endif
