// A log of dated events, and the activity of any window that it knows.
#ifndef SSI_EVENTS_HPP
#define SSI_EVENTS_HPP

#include <array>
#include <bitset>
#include <cstddef>
#include <optional>
#include <vector>

#include "ssi/activity.hpp"
#include "ssi/day.hpp"
#include "ssi/target.hpp"

namespace ssi::inline SSI_ABI {

/// What can happen on a day. The counts of Activity are made of these: in a window, in all, or in weeks.
enum class Kind : unsigned char {
  post,
  share_given,
  reaction_given,
  comment_given,
  article,
  other_interaction,  ///< counts for engagement weeks only: a poll vote, a reply under one's own post
  reaction_received,
  comment_received,
  new_follower,
  endorsement_received,
  connection,
  connection_on_target,  ///< beside the connection itself
  filtered_search,
  second_degree_view,
  visitor_check,
  invitation_sent,
  invitation_personalised,  ///< beside the invitation itself
  invitation_accepted,      ///< on the day of sending, since the day of acceptance
  congratulation,
  help_given,
  message_sent,
  message_received,
  message_replied,  ///< on the day of receiving, since the day of the answer
  recommendation_given,
  recommendation_received,
};
inline constexpr std::size_t kinds = 25;

/// One thing that happened. It belongs to its day, and counts from `since` on: an invitation sent in March and
/// accepted in May is part of March's, but not before May.
struct Event {
  Kind kind;
  Day day;
  Day since = day;
};

/// Events and what is known of them. A kind is unknown until it is said to be covered; then it counts from its first
/// covered day on, zero included.
class EventLog {
 public:
  struct Span {
    Day first;
    Day last;
    friend constexpr bool operator==(Span, Span) = default;
  };

  void add(Event event) { events_.push_back(event); }
  /// From the beginning of time: what makes stocks known.
  void cover(Kind kind, Day last) { cover(kind, Span{Day::first(), last}); }
  void cover(Kind kind, Span span) { covered_[static_cast<std::size_t>(kind)] = span; }
  /// The profile as it is; it carries no date and stands for every day.
  void set_profile(Checklist checklist) { profile_ = checklist; }

  const std::vector<Event>& events() const { return events_; }
  std::optional<Span> covered(Kind kind) const { return covered_[static_cast<std::size_t>(kind)]; }
  const Checklist& profile() const { return profile_; }
  /// The latest day of any event; none where there are none.
  std::optional<Day> newest() const {
    std::optional<Day> newest;
    for (const Event& event : events_)
      if (!newest || *newest < event.day) newest = event.day;
    return newest;
  }

  /// The counts of the window that ends on the day. A count whose window is not covered from end to end is unknown.
  /// Complexity: linear in the events. Rule: window_is_1_to_520_weeks.
  Activity activity(Day day, Window window = {}) const;

 private:
  std::vector<Event> events_;
  std::array<std::optional<Span>, kinds> covered_;
  Checklist profile_;
};

inline Activity EventLog::activity(Day day, Window window) const {
  detail::require<Rule::window_is_1_to_520_weeks>(window.valid());
  const Day first = day - (static_cast<std::int32_t>(7 * window.weeks) - 1);
  std::array<std::uint32_t, kinds> in_all{}, in_window{};
  std::bitset<520> posting, engaged, checking;
  for (const Event& event : events_) {
    if (event.day > day || event.since > day) continue;
    const auto kind = static_cast<std::size_t>(event.kind);
    ++in_all[kind];
    if (event.day < first) continue;
    ++in_window[kind];
    // model.md section 2: active weeks are blocks of seven days counted back from the evaluation day.
    const auto week = static_cast<std::size_t>((day - event.day) / 7);
    if (event.kind == Kind::post) posting.set(week);
    if (event.kind <= Kind::other_interaction && event.kind != Kind::article) engaged.set(week);
    if (event.kind == Kind::visitor_check) checking.set(week);
  }

  const auto known = [&](Kind kind, Day from) {
    const auto& span = covered_[static_cast<std::size_t>(kind)];
    return span && span->first <= from && day <= span->last;
  };
  const auto stock = [&](Kind kind) {
    return known(kind, Day::first()) ? Count{in_all[static_cast<std::size_t>(kind)]} : unknown;
  };
  const auto flow = [&](Kind kind) {
    return known(kind, first) ? Count{in_window[static_cast<std::size_t>(kind)]} : unknown;
  };
  const auto weeks = [&](const auto& mask, auto... of) {
    return (known(of, first) && ...) ? Count{mask.count()} : unknown;
  };

  return {
      .profile = {.sections = profile_.sections(),
                  .endorsements_received = stock(Kind::endorsement_received),
                  .new_followers = flow(Kind::new_follower)},
      .search = {.connections = stock(Kind::connection),
                 .new_connections = flow(Kind::connection),
                 .new_on_target = flow(Kind::connection_on_target),
                 .filtered_searches = flow(Kind::filtered_search),
                 .second_degree_views = flow(Kind::second_degree_view),
                 .visitor_check_weeks = weeks(checking, Kind::visitor_check),
                 .invitations_sent = flow(Kind::invitation_sent),
                 .invitations_personalised = flow(Kind::invitation_personalised)},
      .content = {.posts = flow(Kind::post),
                  .posting_weeks = weeks(posting, Kind::post),
                  .articles = flow(Kind::article),
                  .reactions_received = flow(Kind::reaction_received),
                  .comments_received = flow(Kind::comment_received),
                  .reactions_given = flow(Kind::reaction_given),
                  .comments_given = flow(Kind::comment_given),
                  .shares_given = flow(Kind::share_given),
                  .engagement_weeks = weeks(engaged, Kind::post, Kind::share_given, Kind::reaction_given,
                                            Kind::comment_given, Kind::other_interaction)},
      .relationships = {.invitations_accepted = flow(Kind::invitation_accepted),
                        .congratulations = flow(Kind::congratulation),
                        .help_given = flow(Kind::help_given),
                        .messages_sent = flow(Kind::message_sent),
                        .messages_received = flow(Kind::message_received),
                        .messages_replied = flow(Kind::message_replied),
                        .recommendations_given = stock(Kind::recommendation_given),
                        .recommendations_received = stock(Kind::recommendation_received)},
  };
}

}  // namespace ssi::inline SSI_ABI

#endif
