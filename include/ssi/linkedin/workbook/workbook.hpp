// What LinkedIn's workbook of creator analytics tells of a member: followers by day, and bounds of what they received.
// SPDX-License-Identifier: MIT
#ifndef SSI_LINKEDIN_WORKBOOK_WORKBOOK_HPP
#define SSI_LINKEDIN_WORKBOOK_WORKBOOK_HPP

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>

#include "ssi/linkedin/reading.hpp"
#include "ssi/standard/activity_of.hpp"
#include "ssi/standard/narrowed.hpp"
#include "ssi/time/joined.hpp"

namespace ssi {
inline namespace SSI_ABI {
namespace linkedin {

/// A post of the member's that a workbook names. What it received is told by a workbook of its own only: of all its
/// days, to the day on which the workbook was taken at the latest.
///
///     PostSeen{.published = Day{"2026-09-12"}, .received = {{.reactions = 47, .comments = 9, .taken = today}}}
struct PostSeen {
  /// In all, up to some time on the day on which it was taken: {.reactions = 47, .comments = 9, .taken = today}.
  struct Received {
    std::uint32_t reactions = 0, comments = 0;
    Day taken;

    friend bool operator==(const Received&, const Received&) = default;
  };
  Day published;
  std::optional<Received> received = {};

  friend bool operator==(const PostSeen&, const PostSeen&) = default;
};

/// What one or several workbooks tell.
///
///     const Workbook book = read_workbook({sheet_of_csv("FOLLOWERS", bytes)});
///     book.log.on(today).count(flow_of(NetworkEvent::new_follower))   // at least 77: a day of the 91 is not in it
///     book.bounds(today).content.reactions_received                   // 77 to 511
///     narrowed(data.activity(today), book.activity(today))            // beside an export
struct [[nodiscard]] Workbook {
  EventLog log;  ///< new followers; covered on the days of the sheet, no more
  /// Engagements by day: reactions and comments received, reposts, and whatever LinkedIn adds.
  std::map<Day, std::uint64_t> engagements;
  std::map<std::int64_t, PostSeen> posts;  ///< by post_time(), each once
  WhatWasRead report;                      ///< of each sheet
  std::optional<Day> newest;               ///< the last day of a sheet of days

  /// What a log cannot hold, for the window that ends on the day; all else is unknown. Posts are at least those that
  /// are named. Received reactions and comments are at least what the workbooks of single posts say, of posts from the
  /// window and where it does not end before they were taken; and, where each of its days is there, at most the
  /// engagements, less what is known of the other of the two, here or by other sources. LinkedIn raises recent days
  /// later: take the workbook again after some days. Complexity: linear. Rule: window_is_1_to_520_weeks.
  [[nodiscard]] Activity bounds(Day day, Window window = {}, const Activity& others = {}) const;
  /// All that it tells of the window.
  [[nodiscard]] Activity activity(Day day, Window window = {}) const {
    return narrowed(activity_of(log.on(day, window)), bounds(day, window));
  }
  /// Which export of the workbook would make the new followers of the window known, a sentence; none where they are, or
  /// where there is none: LinkedIn offers 365 days.
  [[nodiscard]] std::optional<std::string> wanted(Day day, Window window = {}) const;
};

namespace detail {

// The engagements of the days; none where one of them is not there.
inline std::optional<std::uint64_t> sum_of(const std::map<Day, std::uint64_t>& by_day, Days days) {
  std::uint64_t sum = 0;
  std::size_t seen = 0;
  for (auto at = by_day.lower_bound(days.from); at != by_day.end() && at->first <= days.to; ++at, ++seen)
    sum += at->second;
  return seen == days.size() ? std::optional{sum} : std::nullopt;
}

inline void add_post(std::map<std::int64_t, PostSeen>& posts, std::int64_t made, const PostSeen& post) {
  constexpr std::int64_t tolerance = 2000;  // milliseconds between a share and its activity, as OwnPosts has it
  const auto place = posts.lower_bound(made - tolerance);
  if (place == posts.end() || made + tolerance < place->first) return void(posts.emplace(made, post));
  auto& known = place->second.received;
  if (post.received && (!known || known->taken <= post.received->taken)) known = post.received;
}

}  // namespace detail

inline Activity Workbook::bounds(Day day, Window window, const Activity& others) const {
  ssi::detail::require_valid(window);
  const auto days = ssi::detail::days_of(window, day);
  std::uint64_t count = 0, reactions = 0, comments = 0;
  std::set<std::int32_t> weeks;
  for (const auto& [made, post] : posts) {
    if (days.weeks.contains(post.published)) weeks.insert(ssi::detail::week_of(post.published));
    if (!days.flows.contains(post.published)) continue;
    ++count;
    if (!post.received || day < post.received->taken) continue;
    reactions += post.received->reactions;
    comments += post.received->comments;
  }
  Activity bounds;
  bounds.content.posts = at_least(count);
  bounds.content.posting_weeks = at_least(weeks.size());
  bounds.content.reactions_received = at_least(reactions);
  bounds.content.comments_received = at_least(comments);
  reactions = (std::max)(reactions, std::uint64_t{others.content.reactions_received.low()});
  comments = (std::max)(comments, std::uint64_t{others.content.comments_received.low()});
  const auto all = detail::sum_of(engagements, days.flows);
  if (all && reactions + comments <= *all) {
    bounds.content.reactions_received = between(reactions, *all - comments);
    bounds.content.comments_received = between(comments, *all - reactions);
  }
  return bounds;
}

inline std::optional<std::string> Workbook::wanted(Day day, Window window) const {
  constexpr std::size_t longest = 365;
  const Days days = ssi::detail::days_of(window, day).flows;
  if (days.size() > longest || log.covers(NetworkEvent::new_follower, days)) return std::nullopt;
  std::size_t there = 0;
  for (std::int32_t i = 0; i <= days.to - days.from; ++i)
    there += log.covers(NetworkEvent::new_follower, days.from + i) ? 1U : 0U;
  return "new_followers: " + std::to_string(there) + " of the " + std::to_string(days.size()) + " days to " +
         day.text().c_str() + " are in a workbook; one of 365 days, taken on or after " + day.text().c_str() +
         ", would have all of them";
}

/// What workbooks of one member tell together. Of a day that is in both the larger number counts, since LinkedIn raises
/// recent ones later; of a post what was taken later.
[[nodiscard]] inline Workbook joined(Workbook a, const Workbook& b) {
  a.log = ssi::joined(a.log, b.log);
  for (const auto& [day, number] : b.engagements) {
    std::uint64_t& place = a.engagements[day];
    place = (std::max)(place, number);
  }
  for (const auto& [made, post] : b.posts) detail::add_post(a.posts, made, post);
  a.report.files.insert(a.report.files.end(), b.report.files.begin(), b.report.files.end());
  a.report.notes.insert(a.report.notes.end(), b.report.notes.begin(), b.report.notes.end());
  for (const Refusal& refusal : b.report.refusals)
    if (a.report.refusals.size() < WhatWasRead::most_refusals) a.report.refusals.push_back(refusal);
  if (!a.newest || (b.newest && *a.newest < *b.newest)) a.newest = b.newest;
  return a;
}

}  // namespace linkedin
}  // namespace SSI_ABI
}  // namespace ssi

#endif
