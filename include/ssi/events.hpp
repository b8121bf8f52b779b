// A log of dated events, and the activity of any window that it knows.
#ifndef SSI_EVENTS_HPP
#define SSI_EVENTS_HPP

#include <array>
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

  /// Whether the kind is known on every day from one to the other.
  bool covers(Kind kind, Day first, Day last) const {
    const auto& span = covered_[static_cast<std::size_t>(kind)];
    return span && span->first <= first && last <= span->last;
  }

  /// The counts of the window that ends on the day. A count whose window is not covered from end to end is unknown.
  /// Complexity: linear in the events. Rule: window_is_1_to_520_weeks.
  Activity activity(Day day, Window window = {}) const;

 private:
  std::vector<Event> events_;
  std::array<std::optional<Span>, kinds> covered_;
  Checklist profile_;
};

namespace detail {

/// The first day of the window that ends on the day.
constexpr Day first_of(Window window, Day day) {
  return day - (static_cast<std::int32_t>(7 * window.weeks) - 1);
}

// Which kinds make an active week.
constexpr bool posting(Kind kind) {
  return kind == Kind::post;
}
constexpr bool engaging(Kind kind) {
  return kind <= Kind::other_interaction && kind != Kind::article;
}
constexpr bool checking(Kind kind) {
  return kind == Kind::visitor_check;
}

// Events counted, as far as an Activity needs them.
struct Counted {
  std::array<std::uint32_t, kinds> in_all{}, in_window{};
  std::uint32_t posting_weeks = 0, engagement_weeks = 0, visitor_check_weeks = 0;
};

// known(kind, stock) says whether a count of the kind is known, over all time or in the window.
template <class Known>
Activity activity_of(const Counted& counted, const Checklist& profile, Known&& known) {
  const auto stock = [&](Kind kind) {
    return known(kind, true) ? Count{counted.in_all[static_cast<std::size_t>(kind)]} : unknown;
  };
  const auto flow = [&](Kind kind) {
    return known(kind, false) ? Count{counted.in_window[static_cast<std::size_t>(kind)]} : unknown;
  };
  const auto weeks = [&](std::uint32_t active, auto... of) {
    return (known(of, false) && ...) ? Count{active} : unknown;
  };

  return {
      .profile = {.sections = profile.sections(),
                  .endorsements_received = stock(Kind::endorsement_received),
                  .new_followers = flow(Kind::new_follower)},
      .search = {.connections = stock(Kind::connection),
                 .new_connections = flow(Kind::connection),
                 .new_on_target = flow(Kind::connection_on_target),
                 .filtered_searches = flow(Kind::filtered_search),
                 .second_degree_views = flow(Kind::second_degree_view),
                 .visitor_check_weeks = weeks(counted.visitor_check_weeks, Kind::visitor_check),
                 .invitations_sent = flow(Kind::invitation_sent),
                 .invitations_personalised = flow(Kind::invitation_personalised)},
      .content = {.posts = flow(Kind::post),
                  .posting_weeks = weeks(counted.posting_weeks, Kind::post),
                  .articles = flow(Kind::article),
                  .reactions_received = flow(Kind::reaction_received),
                  .comments_received = flow(Kind::comment_received),
                  .reactions_given = flow(Kind::reaction_given),
                  .comments_given = flow(Kind::comment_given),
                  .shares_given = flow(Kind::share_given),
                  .engagement_weeks = weeks(counted.engagement_weeks, Kind::post, Kind::share_given,
                                            Kind::reaction_given, Kind::comment_given, Kind::other_interaction)},
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

// What the log knows of the window that ends on the day.
inline Activity known_activity(const EventLog& log, const Counted& counted, Day day, Window window) {
  return activity_of(counted, log.profile(), [&](Kind kind, bool stock) {
    return log.covers(kind, stock ? Day::first() : first_of(window, day), day);
  });
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

inline Activity EventLog::activity(Day day, Window window) const {
  detail::require<Rule::window_is_1_to_520_weeks>(window.valid());
  const Day first = detail::first_of(window, day);
  const auto counted = detail::count_events(events_, day, window.weeks, [&](const Event& event) {
    const bool happened = event.day <= day && event.since <= day;
    return detail::Belongs{happened, happened && first <= event.day};
  });
  return detail::known_activity(*this, counted, day, window);
}

}  // namespace ssi::inline SSI_ABI

#endif
