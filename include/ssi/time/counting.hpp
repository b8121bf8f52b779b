// Events counted: over all time, in a window, in active weeks.
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

/// The first day of the window that ends on the day.
constexpr Day first_of(Window window, Day day) {
  return day - (static_cast<std::int32_t>(7 * window.weeks) - 1);
}

// Which kinds make an active week.
constexpr bool posting(EventKind kind) {
  return kind == EventKind::post;
}
constexpr bool engaging(EventKind kind) {
  return kind <= EventKind::other_interaction && kind != EventKind::article;
}
constexpr bool checking(EventKind kind) {
  return kind == EventKind::visitor_check;
}

// Events counted, as far as an Activity needs them.
struct Counted {
  std::array<std::uint32_t, kinds> in_all{}, in_window{};
  std::uint32_t posting_weeks = 0, engagement_weeks = 0, visitor_check_weeks = 0;
};

// known(kind, stock) says whether a count of the kind is known, over all time or in the window.
template <class Known>
Activity activity_of(const Counted& counted, const Checklist& profile, Known&& known) {
  const auto stock = [&](EventKind kind) {
    return known(kind, true) ? Count{counted.in_all[static_cast<std::size_t>(kind)]} : unknown;
  };
  const auto flow = [&](EventKind kind) {
    return known(kind, false) ? Count{counted.in_window[static_cast<std::size_t>(kind)]} : unknown;
  };
  const auto weeks = [&](std::uint32_t active, auto... of) {
    return (known(of, false) && ...) ? Count{active} : unknown;
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
                 .visitor_check_weeks = weeks(counted.visitor_check_weeks, EventKind::visitor_check),
                 .invitations_sent = flow(EventKind::invitation_sent),
                 .invitations_personalised = flow(EventKind::invitation_personalised)},
      .content = {.posts = flow(EventKind::post),
                  .posting_weeks = weeks(counted.posting_weeks, EventKind::post),
                  .articles = flow(EventKind::article),
                  .reactions_received = flow(EventKind::reaction_received),
                  .comments_received = flow(EventKind::comment_received),
                  .reactions_given = flow(EventKind::reaction_given),
                  .comments_given = flow(EventKind::comment_given),
                  .shares_given = flow(EventKind::share_given),
                  .engagement_weeks =
                      weeks(counted.engagement_weeks, EventKind::post, EventKind::share_given,
                            EventKind::reaction_given, EventKind::comment_given, EventKind::other_interaction)},
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

// Counts the events for which in(event) says where they belong; blocks of seven days go back from the day.
struct Belongs {
  bool in_all;
  bool in_window;
};
template <class In>
Counted count_events(const std::vector<Event>& events, Day day, std::size_t blocks, In&& in) {
  Counted counted;
  std::vector<unsigned char> active(blocks);
  for (const Event& event : events) {
    const Belongs belongs = in(event);
    counted.in_all[static_cast<std::size_t>(event.kind)] += belongs.in_all ? 1 : 0;
    if (!belongs.in_window) continue;
    ++counted.in_window[static_cast<std::size_t>(event.kind)];
    // model.md section 2: active weeks are blocks of seven days counted back from the evaluation day.
    active[static_cast<std::size_t>((day - event.day) / 7)] |=
        static_cast<unsigned char>(posting(event.kind) | engaging(event.kind) << 1 | checking(event.kind) << 2);
  }
  for (const unsigned char week : active) {
    counted.posting_weeks += week & 1U;
    counted.engagement_weeks += week >> 1 & 1U;
    counted.visitor_check_weeks += week >> 2 & 1U;
  }
  return counted;
}

}  // namespace detail

}  // namespace SSI_ABI
}  // namespace ssi

#endif
