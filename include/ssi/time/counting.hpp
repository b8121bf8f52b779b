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

// Calendar weeks (ISO 8601, from Monday) by number: 0001-01-01 is a Monday.
constexpr std::int32_t week_of(Day day) {
  return (day - Day::first()) / 7;
}

// The days of a window: of its flows, and of its active weeks, which are the calendar weeks up to the current one and
// so begin on the same day or up to six days later (model.md section 2).
struct WindowDays {
  Days flows;
  Days weeks;
};
constexpr WindowDays days_of(Window window, Day evaluation) {
  const auto days = static_cast<std::int32_t>(7 * window.weeks);
  const std::int32_t since_monday = (evaluation - Day::first()) % 7;
  return {{evaluation - (days - 1), evaluation}, {evaluation - since_monday - (days - 7), evaluation}};
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

// What is counted in a window, made from other counts: make(of), where of(counts) is the one to be made in others, in
// 64 bits. Saturates as a Count does.
template <class Make>
EventCounts made_from(Make&& make) {
  const auto saturated = [&](auto of) { return Count{make(of)}.low(); };
  EventCounts made;
  for (std::size_t kind = 0; kind < kinds; ++kind)
    made.in_window[kind] =
        saturated([kind](const EventCounts& counts) -> std::uint64_t { return counts.in_window[kind]; });
  for (std::size_t i = 0; i < active_week_kinds; ++i)
    made.active_weeks[i] =
        saturated([i](const EventCounts& counts) -> std::uint64_t { return counts.active_weeks[i]; });
  return made;
}

// covers(kind, days) says whether all events of the kind on these days are counted; where not, there may be any number
// more. Of what is covered there may be so many more.
template <class Covers>
Activity activity_of(const EventCounts& counted, const EventCounts& more, const Checklist& profile,
                     const WindowDays& window, Covers&& covers) {
  const auto count = [](bool all, std::uint32_t number, std::uint32_t missing) {
    return all ? between(number, std::uint64_t{number} + missing) : at_least(number);
  };
  const auto stock = [&](EventKind kind) {
    const auto i = static_cast<std::size_t>(kind);
    return count(covers(kind, {Day::first(), window.flows.to}), counted.in_all[i], more.in_all[i]);
  };
  const auto flow = [&](EventKind kind) {
    const auto i = static_cast<std::size_t>(kind);
    return count(covers(kind, window.flows), counted.in_window[i], more.in_window[i]);
  };
  const auto weeks = [&](ActiveWeek active, auto... of) {
    return count((covers(of, window.weeks) && ...), counted.active_weeks[active], more.active_weeks[active]);
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

// Where an event belongs, by the days of a window.
struct Belongs {
  bool in_all;
  bool in_window;
  bool in_weeks;
};
constexpr Belongs belongs(const Event& event, const WindowDays& window) {
  const bool happened = event.counted_by(window.flows.to);
  return {happened, happened && window.flows.from <= event.day, happened && window.weeks.from <= event.day};
}

// Counts the covered events of a log where in(event) says that they belong; none is before the first of the weeks.
template <class Log, class In>
EventCounts count_events(const Log& log, Days weeks, In&& in) {
  EventCounts counted;
  // By number of the week a bit for each kind of active week.
  std::vector<unsigned char> active(static_cast<std::size_t>(week_of(weeks.to) - week_of(weeks.from)) + 1);
  for (const Event& event : log.events()) {
    if (!log.covers(event)) continue;
    const Belongs here = in(event);
    const auto kind = static_cast<std::size_t>(event.kind);
    counted.in_all[kind] += here.in_all ? 1 : 0;
    counted.in_window[kind] += here.in_window ? 1 : 0;
    if (here.in_weeks)
      active[static_cast<std::size_t>(week_of(event.day) - week_of(weeks.from))] |= makes_active(event.kind);
  }
  for (const unsigned char week : active) counted.add_week(week);
  return counted;
}

// What makes a week active of those that are counted each alone: its own seven days, since a habit that repeats them
// fills every calendar week; or the calendar week so many weeks back, as in a window.
enum class ActiveBy : unsigned char { seven_days, calendar_week };

// The covered events of so many weeks of seven days, each alone, the oldest first; in_all is as of the week's end.
template <class Log>
std::vector<EventCounts> count_weeks(const Log& log, Day evaluation, std::size_t weeks, ActiveBy by) {
  std::vector<EventCounts> counted(weeks);
  std::vector<unsigned char> active(weeks);
  const auto back = [&](Day day) { return static_cast<std::size_t>((evaluation - day) / 7); };
  for (const Event& event : log.events()) {
    if (!event.counted_by(evaluation) || !log.covers(event)) continue;
    const auto kind = static_cast<std::size_t>(event.kind);
    const std::size_t since = back(event.counts_from()), week = back(event.day);
    ++counted[since < weeks ? weeks - 1 - since : 0].in_all[kind];
    if (week < weeks) ++counted[weeks - 1 - week].in_window[kind];
    const std::size_t weeks_back =
        by == ActiveBy::seven_days ? week : static_cast<std::size_t>(week_of(evaluation) - week_of(event.day));
    if (weeks_back < weeks) active[weeks - 1 - weeks_back] |= makes_active(event.kind);
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
