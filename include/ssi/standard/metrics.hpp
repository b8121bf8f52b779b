// The metrics of the standard model: the counts of an Activity by name.
// SPDX-License-Identifier: MIT
#ifndef SSI_STANDARD_METRICS_HPP
#define SSI_STANDARD_METRICS_HPP

#include <concepts>

#include "ssi/core/metric.hpp"
#include "ssi/standard/activity.hpp"
#include "ssi/standard/network_event.hpp"
#include "ssi/time/counting.hpp"

namespace ssi {
inline namespace SSI_ABI {
namespace standard {

/// Reads a count that stands in one of the groups of an Activity, or has a log count it. One type for all groups: what
/// is made of signals is a template for each target, and not for each target and group.
struct Field {
  Count Profile::*profile = nullptr;
  Count Search::*search = nullptr;
  Count Content::*content = nullptr;
  Count Relationships::*relationships = nullptr;
  Counting counting;

  constexpr Field(Count Profile::*count, Counting counted) : profile{count}, counting{counted} {}
  constexpr Field(Count Search::*count, Counting counted) : search{count}, counting{counted} {}
  constexpr Field(Count Content::*count, Counting counted) : content{count}, counting{counted} {}
  constexpr Field(Count Relationships::*count, Counting counted) : relationships{count}, counting{counted} {}

  /// The count itself, to be read or set.
  template <class SomeActivity>
  requires std::derived_from<std::remove_const_t<SomeActivity>, Activity>
  [[nodiscard]] constexpr auto& in(SomeActivity& activity) const {
    if (profile != nullptr) return activity.profile.*profile;
    if (search != nullptr) return activity.search.*search;
    if (content != nullptr) return activity.content.*content;
    return activity.relationships.*relationships;
  }
  constexpr Count operator()(const Activity& activity) const { return in(activity); }
  template <std::same_as<LogCounts> Known>
  constexpr Count operator()(const Known& counted) const {
    return counted.count(counting);
  }
  friend constexpr bool operator==(const Field&, const Field&) = default;
};

inline constexpr auto profile_sections =
    Metric{"profile_sections", Field{&Profile::sections, stock_of(NetworkEvent::profile_section)}};
inline constexpr auto endorsements_received = Metric{
    "endorsements_received", Field{&Profile::endorsements_received, stock_of(NetworkEvent::endorsement_received)}};
inline constexpr auto new_followers =
    Metric{"new_followers", Field{&Profile::new_followers, flow_of(NetworkEvent::new_follower)}};
inline constexpr auto connections =
    Metric{"connections", Field{&Search::connections, stock_of(NetworkEvent::connection)}};
inline constexpr auto new_connections =
    Metric{"new_connections", Field{&Search::new_connections, flow_of(NetworkEvent::connection)}};
inline constexpr auto new_on_target =
    Metric{"new_on_target", Field{&Search::new_on_target, flow_of(NetworkEvent::connection_on_target)}};
inline constexpr auto filtered_searches =
    Metric{"filtered_searches", Field{&Search::filtered_searches, flow_of(NetworkEvent::filtered_search)}};
inline constexpr auto second_degree_views =
    Metric{"second_degree_views", Field{&Search::second_degree_views, flow_of(NetworkEvent::second_degree_view)}};
inline constexpr auto visitor_check_weeks =
    Metric{"visitor_check_weeks", Field{&Search::visitor_check_weeks, weeks_of(NetworkEvent::visitor_check)}};
inline constexpr auto invitations_sent =
    Metric{"invitations_sent", Field{&Search::invitations_sent, flow_of(NetworkEvent::invitation_sent)}};
inline constexpr auto invitations_personalised =
    Metric{"invitations_personalised",
           Field{&Search::invitations_personalised, flow_of(NetworkEvent::invitation_personalised)}};
inline constexpr auto posts = Metric{"posts", Field{&Content::posts, flow_of(NetworkEvent::post)}};
inline constexpr auto posting_weeks =
    Metric{"posting_weeks", Field{&Content::posting_weeks, weeks_of(NetworkEvent::post)}};
inline constexpr auto articles = Metric{"articles", Field{&Content::articles, flow_of(NetworkEvent::article)}};
inline constexpr auto reactions_received =
    Metric{"reactions_received", Field{&Content::reactions_received, flow_of(NetworkEvent::reaction_received)}};
inline constexpr auto comments_received =
    Metric{"comments_received", Field{&Content::comments_received, flow_of(NetworkEvent::comment_received)}};
inline constexpr auto reactions_given =
    Metric{"reactions_given", Field{&Content::reactions_given, flow_of(NetworkEvent::reaction_given)}};
inline constexpr auto comments_given =
    Metric{"comments_given", Field{&Content::comments_given, flow_of(NetworkEvent::comment_given)}};
inline constexpr auto shares_given =
    Metric{"shares_given", Field{&Content::shares_given, flow_of(NetworkEvent::share_given)}};
inline constexpr auto engagement_weeks = Metric{
    "engagement_weeks", Field{&Content::engagement_weeks,
                              weeks_of({NetworkEvent::post, NetworkEvent::share_given, NetworkEvent::reaction_given,
                                        NetworkEvent::comment_given, NetworkEvent::other_interaction})}};
inline constexpr auto invitations_accepted = Metric{
    "invitations_accepted", Field{&Relationships::invitations_accepted, flow_of(NetworkEvent::invitation_accepted)}};
inline constexpr auto congratulations =
    Metric{"congratulations", Field{&Relationships::congratulations, flow_of(NetworkEvent::congratulation)}};
inline constexpr auto help_given =
    Metric{"help_given", Field{&Relationships::help_given, flow_of(NetworkEvent::help_given)}};
inline constexpr auto messages_sent =
    Metric{"messages_sent", Field{&Relationships::messages_sent, flow_of(NetworkEvent::message_sent)}};
inline constexpr auto messages_received =
    Metric{"messages_received", Field{&Relationships::messages_received, flow_of(NetworkEvent::message_received)}};
inline constexpr auto messages_replied =
    Metric{"messages_replied", Field{&Relationships::messages_replied, flow_of(NetworkEvent::message_replied)}};
inline constexpr auto recommendations_given =
    Metric{"recommendations_given",
           Field{&Relationships::recommendations_given, stock_of(NetworkEvent::recommendation_given)}};
inline constexpr auto recommendations_received =
    Metric{"recommendations_received",
           Field{&Relationships::recommendations_received, stock_of(NetworkEvent::recommendation_received)}};

/// The one list of the counts, in the order of Activity: f(metric) for each. Whatever reads, writes or names all of
/// them is a fold over it. A function and no tuple: that would be a class to instantiate for each.
template <class F>
SSI_INLINE constexpr void for_each_metric(F&& f) {
  f(profile_sections), f(endorsements_received), f(new_followers), f(connections), f(new_connections), f(new_on_target),
      f(filtered_searches), f(second_degree_views), f(visitor_check_weeks), f(invitations_sent),
      f(invitations_personalised), f(posts), f(posting_weeks), f(articles), f(reactions_received), f(comments_received),
      f(reactions_given), f(comments_given), f(shares_given), f(engagement_weeks), f(invitations_accepted),
      f(congratulations), f(help_given), f(messages_sent), f(messages_received), f(messages_replied),
      f(recommendations_given), f(recommendations_received);
}

}  // namespace standard

/// f(name, count) for each count of an activity, by reference where it is not const:
/// `for_each_count(activity, [](Text name, Count& count) { ... })`.
template <class SomeActivity, class F>
SSI_INLINE constexpr void for_each_count(SomeActivity&& activity,
                                         F&& f) requires std::same_as<std::remove_cvref_t<SomeActivity>, Activity> {
  standard::for_each_metric([&](const auto& metric) SSI_INLINE { f(metric.name(), metric.reader().in(activity)); });
}

}  // namespace SSI_ABI
}  // namespace ssi

#endif
