// What if: changes to counts, row by row, and what they do to ratios.
// SPDX-License-Identifier: MIT
#include "ssi/ssi.hpp"
#include "support.hpp"

using namespace ssi;
using tests::active_professional;

namespace what_if_test {
namespace {

constexpr auto& model = standard::model;

template <std::size_t Pillars, std::size_t Signals>
constexpr const RowDifference& row(const WhatIf<Pillars, Signals>& result, Text id) {
  for (const RowDifference& row : result.comparison.rows)
    if (row.subject.id == id) return row;
  return result.comparison.rows[0];
}

}  // namespace

TEST_CASE("setting and adding give the same as scoring the changed activity") {
  static constexpr auto changed = [] {
    Activity activity = active_professional;
    activity.content.posts = 24;
    activity.content.comments_given = 34;
    return activity;
  }();
  static constexpr auto result =
      what_if(model, active_professional, standard::posts.to(24), plus(standard::comments_given, 10));
  BOTH(result.after == model.score(changed));
  BOTH(result.before == model.score(active_professional));
  BOTH(result.difference() == result.after.total.earned - result.before.total.earned);
  BOTH(result.on_unknown == 0);
  static constexpr Addition list[] = {plus(standard::posts, 13), plus(standard::comments_given, 10)};
  BOTH(what_if(model, active_professional, list).after == result.after);
  BOTH(what_if(model, active_professional).difference() == Points{});
}

TEST_CASE("side effects on ratios") {
  static constexpr auto more = what_if(model, active_professional, plus(standard::invitations_sent, 40));
  BOTH(side_effect(row(more, "acceptance_rate")));
  BOTH(side_effect(row(more, "personalised_share")));
  BOTH(row(more, "acceptance_rate").difference() < Points{});
  BOTH(!side_effect(row(more, "reply_rate")));
  BOTH(more.difference() == row(more, "acceptance_rate").difference() + row(more, "personalised_share").difference());
  // A part that moves its ratio is meant to.
  static constexpr auto answered = what_if(model, active_professional, plus(standard::messages_replied, 2));
  BOTH(!side_effect(row(answered, "reply_rate")));
  BOTH(answered.difference() > Points{});
}

TEST_CASE("parts and wholes may grow one after the other") {
  static constexpr auto result =
      what_if(model, active_professional, plus(standard::messages_replied, 9), plus(standard::messages_received, 5));
  BOTH(row(result, "reply_rate").subject.operands()[0].count == Count{27});
  BOTH(row(result, "reply_rate").subject.operands()[1].count == Count{27});
  BREAKS(part_is_at_most_its_whole, what_if(model, active_professional, plus(standard::messages_replied, 5)));
}

TEST_CASE("unknown: n more make at least n, which is said; setting makes it known") {
  static constexpr auto added = what_if(model, tests::partly_known, plus(standard::endorsements_received, 3));
  BOTH(added.on_unknown == 1);
  BOTH(row(added, "endorsements_received").subject.operands()[0].count == at_least(3));
  BOTH(added.difference() == row(added, "endorsements_received").subject.points);
  BOTH(added.difference() > Points{});
  BOTH(added.after.total.high() == added.before.total.high());
  BOTH(what_if(model, tests::partly_known, plus(standard::endorsements_received, -3)).after == added.before);
  static constexpr auto set = what_if(model, tests::partly_known, standard::endorsements_received.to(14));
  BOTH(set.on_unknown == 0);
  BOTH(set.comparison.not_comparable == 1);
  BOTH(set.difference() > Points{});
  static constexpr auto forgotten = what_if(model, active_professional, standard::posts.to(unknown));
  BOTH(!row(forgotten, "posts").subject.known());
}

TEST_CASE("bounds move together, and not below zero") {
  static constexpr auto bounded = [] {
    Activity activity = active_professional;
    activity.profile.sections = between(5, 7);
    activity.content.posts = at_least(14);
    return activity;
  }();
  const auto count = [](const auto& result, Text id) { return row(result, id).subject.operands()[0].count; };
  static constexpr auto more =
      what_if(model, bounded, plus(standard::profile_sections, 2), plus(standard::posts, INT64_MAX));
  BOTH(count(more, "profile_sections") == between(7, 9));
  BOTH(count(more, "posts") == Count{Count::largest});
  BOTH(more.on_unknown == 0);
  BOTH(row(more, "profile_sections").difference() == Points{2});
  BOTH(row(more, "profile_sections").comparable());
  BOTH(!row(more, "posts").comparable());
  static constexpr auto fewer =
      what_if(model, bounded, plus(standard::profile_sections, -6), plus(standard::posts, -4));
  BOTH(count(fewer, "profile_sections") == at_most(1));
  BOTH(count(fewer, "posts") == at_least(10));
  BREAKS(count_is_not_negative, what_if(model, bounded, plus(standard::profile_sections, -8)));
}

TEST_CASE("the ends of a count") {
  static constexpr auto most = what_if(model, active_professional, plus(standard::posts, INT64_MAX));
  BOTH(row(most, "posts").subject.operands()[0].count == Count{Count::largest});
  BOTH(what_if(model, active_professional, plus(standard::congratulations, -9)).difference() < Points{});
  BREAKS(count_is_not_negative, what_if(model, active_professional, plus(standard::congratulations, -10)));
  BREAKS(count_is_not_negative, what_if(model, active_professional, plus(standard::congratulations, INT64_MIN)));
  BREAKS(change_names_a_metric_of_the_index, what_if(model, active_professional, Addition{"postings", 1}));
  BREAKS(change_names_a_metric_of_the_index, what_if(model, active_professional, Change{"postings", 1}));
}

TEST_CASE("a model of one's own") {
  struct Rep {
    int demos, calls;
  };
  static constexpr auto demos = Metric{"demos", &Rep::demos};
  static constexpr auto calls = Metric{"calls", &Rep::calls};
  static constexpr auto field =
      Index{Pillar{"Work", Points{50}, Signal{calls, PerWeek{20}, diminishing, Points{50}}},
            Pillar{"Outcome", Points{50},
                   Signal{"demo_share", demos.per(calls), Portion{.parts = 1, .of = 5}, linear, Points{50}}}};
  static constexpr auto result = what_if(field, Rep{.demos = 20, .calls = 100}, plus(calls, 100));
  BOTH(result.comparison.rows[0].difference() > Points{});
  BOTH(side_effect(result.comparison.rows[1]));
  BOTH(result.comparison.rows[1].difference() < Points{});
}

}  // namespace what_if_test
