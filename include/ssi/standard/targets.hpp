// What earns full credit in the standard model: the numbers that its variants change, and the sentences that say them.
// SPDX-License-Identifier: MIT
#ifndef SSI_STANDARD_TARGETS_HPP
#define SSI_STANDARD_TARGETS_HPP

#include "ssi/core/target.hpp"

namespace ssi {
inline namespace SSI_ABI {
namespace standard {

/// A target for each signal of the standard model, by the signal's id, and what the remedies say of them. What is not
/// named is the standard model's (model.md section 4, our choice): `brand_of({.posting_weeks = {6}})` asks for six
/// weeks with a post.
struct Targets {
  // Brand
  Stock profile_sections{10};
  ActiveWeeks posting_weeks{12};
  Each reactions_per_post{.times = 15, .phantoms = 2};
  Stock endorsements_received{50};
  PerWeek new_followers{5};
  // Find
  Stock connections{500};
  Portion on_target_share{.parts = 1, .of = 2, .phantoms = 5};
  PerWeek filtered_searches{4};
  PerWeek second_degree_views{8};
  ActiveWeeks visitor_check_weeks{12};
  PerWeek personalised_invitations{5};
  Portion personalised_share{.parts = 9, .of = 10, .phantoms = 2};
  // Engage
  PerWeek reactions_given{15};
  PerWeek comments_given{8};
  PerWeek shares_given{2};
  PerWeek posts{3};
  PerQuarter articles{3};
  Each comments_per_post{.times = 4, .phantoms = 2};
  ActiveWeeks engagement_weeks{12};
  // Relate
  PerWeek congratulations{3};
  PerWeek help_given{1};
  PerWeek messages_sent{6};
  Portion reply_rate{.parts = 9, .of = 10, .phantoms = 2};
  Stock recommendations_given{3};
  Stock recommendations_received{3};
  PerWeek network_growth{3};
  Portion acceptance_rate{.parts = 2, .of = 5, .phantoms = 5};
};

/// The remedies that say how much or how often, and so change with the targets.
struct Remedies {
  StaticText posting_weeks = "Publish one post in every week, even a short one.";
  StaticText filtered_searches = "Run four people searches a week with filters for role, sector and place.";
  StaticText second_degree_views = "Look at the 2nd-degree contacts of one good contact a day.";
  StaticText visitor_check_weeks = "Look once a week at who visited your profile, and write to those who fit.";
  StaticText personalised_invitations = "Send one invitation with a personal note every working day.";
  StaticText reactions_given = "React to three posts a day that your goals concern.";
  StaticText comments_given = "Write eight comments a week that add an experience or a question.";
  StaticText shares_given = "Share two posts a week with a sentence on why they matter.";
  StaticText posts = "Publish three updates a week on what you learn at work.";
  StaticText articles = "Write one article a month that answers a question in full.";
  StaticText engagement_weeks = "Take part at least once in every week, holidays included.";
  StaticText congratulations = "Congratulate three contacts a week in your own words.";
  StaticText help_given = "Answer one request for help a week, an introduction counts.";
  StaticText messages_sent = "Send six messages a week that are about the other person.";
};

}  // namespace standard
}  // namespace SSI_ABI
}  // namespace ssi

#endif
