// What an export tells of a member, as its reader leaves it.
// SPDX-License-Identifier: MIT
#ifndef SSI_LINKEDIN_EXPORT_HPP
#define SSI_LINKEDIN_EXPORT_HPP

#include <cstdint>
#include <optional>

#include "ssi/linkedin/posts.hpp"
#include "ssi/linkedin/reading.hpp"
#include "ssi/standard/activity_of.hpp"

namespace ssi {
inline namespace SSI_ABI {
namespace linkedin {

/// What an export tells: days and kinds of events, and nothing of other people.
///
///   const Export data = read(archive);
///   data.activity(*data.newest).content.posts       // 11; unknown where the archive cannot tell
///   data.activity(*data.newest, {.weeks = 26})      // the same of half a year
struct [[nodiscard]] Export {
  EventLog log;
  /// What a complete profile has, as far as the export shows it; the log has it too.
  Checklist profile;
  /// When they were made. A changelog tells by them whose older posts were reacted to.
  OwnPosts own_posts;
  WhatWasRead report;
  /// The day of the newest event, which is the evaluation day where none is given; none where no dated row was read.
  std::optional<Day> newest;

  /// The counts of the window that ends on the day. What the export cannot tell is unknown.
  [[nodiscard]] Activity activity(Day day, Window window = {}) const { return activity_of(log.on(day, window)); }
};

/// An export may end in quiet days, so this many after its newest event still count as covered; later days are unknown.
/// Unit: days. Our choice: the weekday on which somebody asks is rarely the day of their last click.
inline constexpr std::int32_t quiet_days = 7;
/// Days that invitations go back: about six months, measured in nine exports.
inline constexpr std::int32_t invitation_days = 26 * 7;
/// Days that searches go back: at most 24 months, measured in five exports.
inline constexpr std::int32_t search_days = 104 * 7;

}  // namespace linkedin
}  // namespace SSI_ABI
}  // namespace ssi

#endif
