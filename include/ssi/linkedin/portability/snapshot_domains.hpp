// The domains of a snapshot, and which file of an export each is.
// SPDX-License-Identifier: MIT
#ifndef SSI_LINKEDIN_PORTABILITY_SNAPSHOT_DOMAINS_HPP
#define SSI_LINKEDIN_PORTABILITY_SNAPSHOT_DOMAINS_HPP

#include <algorithm>
#include <iterator>
#include <string_view>

#include "ssi/linkedin/sources.hpp"

namespace ssi {
inline namespace SSI_ABI {
namespace linkedin {
namespace detail {
namespace snapshot {

/// A domain whose rows are those of a file of an export.
struct Domain {
  std::string_view name;
  const Source& source;
  std::string_view required;  // the columns that its reader cannot do without: the header where there are no rows
  bool dated = true;
  bool equal_rows_count = false;  // or are left to the reader
};
inline constexpr Domain read_domains[] = {
    {"PROFILE", sources::profile, "Headline", false},
    {"PROFILE_SUMMARY", sources::profile_summary, "Profile Summary", false},
    {"POSITIONS", sources::positions, "Company Name", false},
    {"EDUCATION", sources::education, "School Name", false},
    {"SKILLS", sources::skills, "Name", false},
    {"CONNECTIONS", sources::connections, "Connected On"},
    {"INVITATIONS", sources::invitations, "Sent At,Direction"},
    {"INBOX", sources::messages, "CONVERSATION ID,DATE,SENDER PROFILE URL"},
    {"MEMBER_SHARE_INFO", sources::shares, "Date,ShareCommentary"},
    {"INSTANT_REPOSTS", sources::instant_reposts, "Date"},
    {"ALL_LIKES", sources::reactions, "Date,Link"},
    {"ALL_COMMENTS", sources::comments, "Date,Link"},
    {"ALL_VOTES", sources::votes, "Date"},
    {"SEARCHES", sources::search_queries, "Time,Search Query", true, true},
    {"RICH_MEDIA", sources::rich_media, "Date/Time", false},
};

/// Those that look like a file, and do not tell what its count needs.
struct Unclear {
  std::string_view name, why;
};
inline constexpr Unclear unclear_domains[] = {
    {"ENDORSEMENTS", "holds those that were given: endorsements received stay unknown"},
    {"RECOMMENDATIONS", "does not tell those given from those received: both stay unknown"},
    {"ARTICLES", "has rows, and nobody knows of what columns: articles stay unknown"},
};

/// Those of which nothing is counted.
inline constexpr std::string_view other_domains[] = {"CERTIFICATIONS",
                                                     "LANGUAGES",
                                                     "PROJECTS",
                                                     "PUBLICATIONS",
                                                     "PATENTS",
                                                     "HONORS",
                                                     "COURSES",
                                                     "ORGANIZATIONS",
                                                     "TEST_SCORES",
                                                     "COMPANY_FOLLOWS",
                                                     "MEMBER_FOLLOWING",
                                                     "VOLUNTEERING_EXPERIENCES",
                                                     "GROUPS",
                                                     "ACTOR_SAVE_ITEM",
                                                     "LEARNING",
                                                     "CAUSES_YOU_CARE_ABOUT",
                                                     "EVENTS",
                                                     "PREMIUM_NOTES",
                                                     "IDENTITY_CREDENTIALS_AND_ASSETS"};

/// Those that are nobody's business: addresses, log-ins, jobs, payments, advertising.
inline constexpr std::string_view private_domains[] = {"CONTACTS",
                                                       "EMAIL_ADDRESSES",
                                                       "PHONE_NUMBERS",
                                                       "LOGIN",
                                                       "SECURITY_CHALLENGE_PIPE",
                                                       "REGISTRATION",
                                                       "ACCOUNT_HISTORY",
                                                       "AD_TARGETING",
                                                       "ADS_CLICKED",
                                                       "ADS_LAN",
                                                       "INFERENCE_TAKEOUT",
                                                       "TRUSTED_GRAPH",
                                                       "RECEIPTS",
                                                       "RECEIPTS_LBP",
                                                       "REVIEWS",
                                                       "EASYAPPLY_BLOCKING",
                                                       "JOB_APPLICANT_SAVED_ANSWERS",
                                                       "TALENT_QUESTION_SAVED_RESPONSE",
                                                       "JOB_APPLICATIONS",
                                                       "JOB_POSTINGS",
                                                       "JOB_SEEKER_PREFERENCES",
                                                       "SAVED_JOBS",
                                                       "SAVED_JOB_ALERTS",
                                                       "LEARNING_ROLEPLAY_INBOX"};

/// None is a null pointer.
template <class Rows>
constexpr auto named(const Rows& rows, std::string_view name) -> decltype(std::begin(rows)) {
  const auto found = std::find_if(std::begin(rows), std::end(rows), [&](const auto& row) { return row.name == name; });
  return found == std::end(rows) ? nullptr : found;
}
inline bool is_private(std::string_view name) {
  return name.starts_with("MARKETPLACE_") || name.starts_with("LEARNING_COACH_") ||
         std::find(std::begin(private_domains), std::end(private_domains), name) != std::end(private_domains);
}
inline bool counts_for_nothing(std::string_view name) {
  return std::find(std::begin(other_domains), std::end(other_domains), name) != std::end(other_domains);
}
inline bool is_domain(std::string_view name) {
  return named(read_domains, name) != nullptr || named(unclear_domains, name) != nullptr || counts_for_nothing(name) ||
         is_private(name);
}

}  // namespace snapshot
}  // namespace detail
}  // namespace linkedin
}  // namespace SSI_ABI
}  // namespace ssi

#endif
