// The files of an export that count for the score, or tell what kind of archive it is.
// SPDX-License-Identifier: MIT
#ifndef SSI_LINKEDIN_SOURCES_HPP
#define SSI_LINKEDIN_SOURCES_HPP

#include <string_view>

#include "ssi/core/detail/abi.hpp"

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

/// Keys of LinkedIn's other files that are near one of a source, and are none: talks with its assistants, private
/// notes, and what was given to others.
inline constexpr std::string_view others[] = {
    "guidemessages",         "coachmessages",        "notes",
    "learningcoachmessages", "endorsementgiveninfo", "learningroleplaymessages"};

}  // namespace sources
}  // namespace linkedin
}  // namespace SSI_ABI
}  // namespace ssi

#endif
