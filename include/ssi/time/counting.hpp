// Events counted: when one counts, in which window, in which active week. The one place where that is written.
// SPDX-License-Identifier: MIT
#ifndef SSI_TIME_COUNTING_HPP
#define SSI_TIME_COUNTING_HPP

#include <array>
#include <vector>

#include "ssi/core/window.hpp"
#include "ssi/standard/activity.hpp"
#include "ssi/time/event.hpp"

namespace ssi {
inline namespace SSI_ABI {

namespace detail {

constexpr Days days_of(Window window, Day evaluation) {
  return {evaluation - (static_cast<std::int32_t>(7 * window.weeks) - 1), evaluation};
}

// The three kinds of active weeks, and which of them a kind of event makes: bit i is the i-th.
enum ActiveWeek : std::size_t { posting_week, engagement_week, visitor_check_week, active_week_kinds };
constexpr unsigned char makes_active(EventKind kind) {
  const bool engaging = kind <= EventKind::other_interaction && kind != EventKind::article;
  return static_cast<unsigned char>((kind == EventKind::post) << posting_week | engaging << engagement_week |
                                    (kind == EventKind::visitor_check) << visitor_check_week);
}

// Events counted, as far as an Activity needs them.
struct EventCounts {
  std::array<std::uint32_t, kinds> in_all{}, in_window{};
  std::array<std::uint32_t, active_week_kinds> active_weeks{};

  void add_week(unsigned char active) {
    for (std::size_t i = 0; i < active_weeks.size(); ++i) active_weeks[i] += active >> i & 1U;
  }
};

// What is counted in a window, made from other counts: make(of), where of(counts) is the one to be made in others.
template <class Make>
EventCounts made_from(Make&& make) {
  EventCounts made;
  for (std::size_t kind = 0; kind < kinds; ++kind)
    made.in_window[kind] = make([kind](const EventCounts& counts) { return counts.in_window[kind]; });
  for (std::size_t i = 0; i < active_week_kinds; ++i)
    made.active_weeks[i] = make([i](const EventCounts& counts) { return counts.active_weeks[i]; });
  return made;
}

// known(kind, stock) says whether a count of the kind is known, over all time or in the window.
template <class Known>
Activity activity_of(const EventCounts& counted, const Checklist& profile, Known&& known) {
  const auto stock = [&](EventKind kind) {
    return known(kind, true) ? Count{counted.in_all[static_cast<std::size_t>(kind)]} : unknown;
  };
  const auto flow = [&](EventKind kind) {
    return known(kind, false) ? Count{counted.in_window[static_cast<std::size_t>(kind)]} : unknown;
  };
  const auto weeks = [&](ActiveWeek active, auto... of) {
    return (known(of, false) && ...) ? Count{counted.active_weeks[active]} : unknown;
  };

  return {
      .profile = {.sections = profile.sections(),
                  .endorsements_received = stock(EventKind::endorsement_received),
                  .new_followers = flow(EventKind::new_follower)},
      .search = {.connections = stock(EventKind::connection),
                 .new_connections = flow(EventKind::connection),
                 .new_on_target = flow(EventKind::connection_on_target),
                 .filtered_searches = flow(EventKind::filtered_search),
                 .second_degree_views = flow(EventKind::second_degree_view),
                 .visitor_check_weeks = weeks(visitor_check_week, EventKind::visitor_check),
                 .invitations_sent = flow(EventKind::invitation_sent),
                 .invitations_personalised = flow(EventKind::invitation_personalised)},
      .content = {.posts = flow(EventKind::post),
                  .posting_weeks = weeks(posting_week, EventKind::post),
                  .articles = flow(EventKind::article),
                  .reactions_received = flow(EventKind::reaction_received),
                  .comments_received = flow(EventKind::comment_received),
                  .reactions_given = flow(EventKind::reaction_given),
                  .comments_given = flow(EventKind::comment_given),
                  .shares_given = flow(EventKind::share_given),
                  .engagement_weeks =
                      weeks(engagement_week, EventKind::post, EventKind::share_given, EventKind::reaction_given,
                            EventKind::comment_given, EventKind::other_interaction)},
      .relationships = {.invitations_accepted = flow(EventKind::invitation_accepted),
                        .congratulations = flow(EventKind::congratulation),
                        .help_given = flow(EventKind::help_given),
                        .messages_sent = flow(EventKind::message_sent),
                        .messages_received = flow(EventKind::message_received),
                        .messages_replied = flow(EventKind::message_replied),
                        .recommendations_given = stock(EventKind::recommendation_given),
                        .recommendations_received = stock(EventKind::recommendation_received)},
  };
}

// Where an event belongs, by the last day of a window.
struct Belongs {
  bool in_all;
  bool in_window;
};
constexpr Belongs belongs(const Event& event, Days window) {
  const bool happened = event.counted_by(window.to);
  return {happened, happened && window.from <= event.day};
}

// Counts the events where in(event) says that they belong; blocks of seven days go back from the day.
template <class In>
EventCounts count_events(const std::vector<Event>& events, Day evaluation, std::size_t blocks, In&& in) {
  EventCounts counted;
  std::vector<unsigned char> active(blocks);
  for (const Event& event : events) {
    const Belongs here = in(event);
    counted.in_all[static_cast<std::size_t>(event.kind)] += here.in_all ? 1 : 0;
    if (!here.in_window) continue;
    ++counted.in_window[static_cast<std::size_t>(event.kind)];
    // model.md section 2: active weeks are blocks of seven days counted back from the evaluation day.
    active[static_cast<std::size_t>((evaluation - event.day) / 7)] |= makes_active(event.kind);
  }
  for (const unsigned char week : active) counted.add_week(week);
  return counted;
}

// The events of so many weeks, each alone, the oldest first; in_all is as of the week's end.
inline std::vector<EventCounts> count_weeks(const std::vector<Event>& events, Day evaluation, std::size_t weeks) {
  std::vector<EventCounts> counted(weeks);
  std::vector<unsigned char> active(weeks);
  const auto back = [&](Day day) { return static_cast<std::size_t>((evaluation - day) / 7); };
  for (const Event& event : events) {
    if (!event.counted_by(evaluation)) continue;
    const auto kind = static_cast<std::size_t>(event.kind);
    const std::size_t since = back(event.counts_from());
    ++counted[since < weeks ? weeks - 1 - since : 0].in_all[kind];
    if (back(event.day) >= weeks) continue;
    const std::size_t week = weeks - 1 - back(event.day);
    ++counted[week].in_window[kind];
    active[week] |= makes_active(event.kind);
  }
  for (std::size_t week = 0; week < weeks; ++week) {
    for (std::size_t kind = 0; week > 0 && kind < kinds; ++kind)
      counted[week].in_all[kind] += counted[week - 1].in_all[kind];
    counted[week].add_week(active[week]);
  }
  return counted;
}

}  // namespace detail

}  // namespace SSI_ABI
}  // namespace ssi

#endif
