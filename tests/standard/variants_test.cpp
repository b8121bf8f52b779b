// The variants of the standard model: what they ask for, why, and that a later one never gives more.
// SPDX-License-Identifier: MIT
#include "ssi/variants.hpp"

#include <algorithm>
#include <set>
#include <string>

#include "ssi/core/digest.hpp"
#include "ssi/counts/json.hpp"
#include "ssi/counts/members.hpp"
#include "ssi/decide.hpp"
#include "ssi/time.hpp"
#include "ssi/words/language.hpp"
#include "support.hpp"

using namespace ssi;
using tests::micropoints;
using tests::Numbers;

namespace {

std::string text(Text view) {
  return {view.begin(), view.end()};
}

// Somebody of whom this and that is not known, or only in part.
Activity partly(Activity activity, Numbers& numbers) {
  for_each_count(activity, [&](Text, Count& count) {
    const std::uint32_t least = count.value_or(0);
    switch (numbers.below(6)) {
      case 0: count = unknown; break;
      case 1: count = at_least(least); break;
      case 2: count = between(least, least + 3); break;
      default: break;
    }
  });
  return activity;
}

constexpr NavigatorActivity seller{
    tests::active_professional,
    {.leads_saved = 40, .accounts_saved = 6, .navigator_searches = 30, .inmails_sent = 24, .inmails_answered = 5}};

}  // namespace

TEST_CASE("the variants are of one type and of different names and definitions") {
  constexpr auto& all = standard::variants;
  BOTH(all.size() == 3);
  BOTH(all[0].name() == Text{"starter"});
  BOTH(all[1].name() == Text{"standard"});
  BOTH(all[2].name() == Text{"intensive"});
  std::set<std::uint64_t> digests{digest_of(standard::sales_navigator)};
  for (const auto& variant : all) digests.insert(digest_of(variant.model));
  CHECK(digests.size() == 4);
  BOTH(digest_of(all[1].model) == digest_of(standard::model));
  BOTH(standard::find_variant("intensive")->model.model() == ModelId{"intensive", 1});
  BOTH(standard::find_variant("sales_navigator") == nullptr);
  BOTH(all[0].model.score(tests::newcomer).model == ModelId{"starter", 1});
  BOTH(all[1].actions == standard::actions);
}

TEST_CASE("the worked examples under each variant") {
  const auto of = [](std::size_t i, const Activity& activity) {
    return standard::variants[i].model.score(activity).total.earned;
  };
  CHECK(of(0, tests::newcomer) > of(1, tests::newcomer) + Points{10});
  CHECK(of(1, tests::newcomer) == micropoints(17'072'667));
  CHECK(of(2, tests::newcomer) < of(1, tests::newcomer));
  CHECK(of(0, tests::active_professional) > Points{90});
  CHECK(of(2, tests::active_professional) < Points{45});
}

TEST_CASE(
    "starter gives at least the standard points, and the standard at least the intensive ones, pillar by pillar") {
  Numbers numbers{13};
  std::size_t above = 0;
  for (int i = 0; i < 10'000; ++i) {
    Activity activity = tests::somebody(numbers);
    if (i % 2 == 1) activity = partly(activity, numbers);
    if (standard::model.problem(activity)) continue;
    const Window window{i % 3 == 0 ? 26U : 13U};
    Score<4> before{};
    for (std::size_t v = 0; v < standard::variants.size(); ++v) {
      const auto score = standard::variants[v].model.over(window).score(activity);
      for (std::size_t p = 0; v > 0 && p < 4; ++p) {
        REQUIRE(before.pillars[p].earned >= score.pillars[p].earned);
        REQUIRE(before.pillars[p].high() >= score.pillars[p].high());
        above += before.pillars[p].earned > score.pillars[p].earned ? 1U : 0U;
      }
      before = score;
    }
  }
  CHECK(above > 40'000);  // it would hold of three models that are one
}

TEST_CASE("a variant gives a reason for each target that is another, and says the number in the remedy") {
  for (const auto& variant : standard::variants) {
    std::set<std::string> reasons, others;
    for (const standard::Reason& reason : variant.reasons) {
      CHECK_MESSAGE(reasons.insert(text(reason.signal)).second, text(reason.signal));
      CHECK_FALSE(reason.text.empty());
    }
    CHECK_FALSE(variant.purpose.empty());
    std::size_t i = 0;
    std::vector<std::pair<std::string, std::string>> standard_texts;  // target, remedy
    standard::model.for_each_signal([&](Place, const auto&, const auto& signal) {
      standard_texts.emplace_back(std::string{english(signal.phrase({})).view()}, text(signal.texts().remedy));
    });
    variant.model.for_each_signal([&](Place, const auto&, const auto& signal) {
      const auto& target = standard_texts[i].first;
      const auto& remedy = standard_texts[i++].second;
      const bool other = std::string{english(signal.phrase({})).view()} != target;
      if (other) others.insert(text(signal.id()));
      if (text(signal.texts().remedy) != remedy) CHECK_MESSAGE(other, text(signal.id()));
      // A remedy that says the standard number is not the remedy of another number.
      const bool says_number = remedy.find("eight") != remedy.npos || remedy.find("three") != remedy.npos ||
                               remedy.find("four") != remedy.npos || remedy.find("six") != remedy.npos ||
                               remedy.find("two posts") != remedy.npos || remedy.find("one article") != remedy.npos;
      if (other && says_number) CHECK_MESSAGE(text(signal.texts().remedy) != remedy, text(signal.id()));
    });
    CHECK(reasons == others);
  }
}

TEST_CASE("what one does alone takes less than two hours a week as a starter, and ten hours as intensive") {
  const auto minutes_a_week = [](const standard::Variant& variant, std::int32_t visitor_weeks) {
    std::int64_t minutes = 0;
    for (const Action& action : variant.actions)
      minutes +=
          std::int64_t{action.minutes} *
          (action.metric == Text{"visitor_check_weeks"} ? visitor_weeks : static_cast<std::int32_t>(action.bound(13)));
    return minutes / 13;
  };
  CHECK(minutes_a_week(standard::starter, 6) == 117);
  CHECK(minutes_a_week(standard::variants[1], 12) == 287);
  CHECK(minutes_a_week(standard::intensive, 12) == 598);
}

TEST_CASE("the limits of a variant's actions lead to its targets") {
  for (const auto& variant : standard::variants) {
    const Activity nothing = [] {
      Activity activity;
      for_each_count(activity, [](Text, Count& count) { count = 0; });
      return activity;
    }();
    const auto plan = planned(variant.model, nothing, Budget{1'000'000}, variant.actions);
    Reading reading = variant.model.read(nothing);
    for (const Step& step : plan.steps)
      reading = variant.model.with(reading, {step.action.metric, Count{0} + step.units});
    for (const Row& row : explain(variant.model, reading))
      if (find_action(variant.actions, row.read[0].metric) != nullptr && !row.ratio())
        CHECK_MESSAGE(row.points == row.possible, text(row.id));
  }
}

TEST_CASE("sales navigator: four pillars of 25, brand and engage the standard ones") {
  constexpr auto& model = standard::sales_navigator;
  BOTH(model.signal_count == 31);
  BOTH(model.operand_count == 38);
  BOTH(model.score(seller).model == ModelId{"sales_navigator", 1});
  BOTH(model.score(seller).total.max == Points{100});
  BOTH(model.score(seller).pillars[0] == standard::brand.score(tests::active_professional));
  BOTH(model.score(seller).pillars[2] == standard::engage.score(tests::active_professional));
  BOTH(model.score(seller).total.earned == micropoints(63'574'905));
  // The counts of Sales Navigator are unknown where nobody gives them: 7 points in find and 4 in relate stay open.
  constexpr auto open = model.score(NavigatorActivity{tests::active_professional});
  BOTH(open.pillars[1].high() - open.pillars[1].earned == Points{7});
  BOTH(open.pillars[3].high() - open.pillars[3].earned == Points{4});
  // More InMails of which no more are answered are worth less.
  NavigatorActivity more = seller;
  more.sales_navigator.inmails_sent = 48;
  CHECK(model.score(more).total.earned < model.score(seller).total.earned);
  more.sales_navigator.inmails_sent = 4;
  BREAKS(part_is_at_most_its_whole, model.score(more));
}

TEST_CASE("sales navigator: every signal that is not the standard one has a reason, and all have texts") {
  std::set<std::string> reasons, others;
  for (const standard::Reason& reason : standard::sales_navigator_reasons)
    CHECK_MESSAGE(reasons.insert(text(reason.signal)).second, text(reason.signal));
  standard::sales_navigator.for_each_signal([&](Place, const auto&, const auto& signal) {
    bool same = false;
    standard::model.for_each_signal([&](Place, const auto&, const auto& other) {
      same = same || (other.id() == signal.id() && other.weight() == signal.weight());
      if (other.id() == signal.id()) CHECK(other.texts().remedy == signal.texts().remedy);
    });
    if (!same) others.insert(text(signal.id()));
    for (const Text each : {signal.texts().title, signal.texts().unit, signal.texts().reason, signal.texts().remedy,
                            signal.texts().source})
      CHECK_MESSAGE(!each.empty(), text(signal.id()));
  });
  CHECK(reasons == others);
}

TEST_CASE("the counts of Sales Navigator come by name, from lines, tables and JSON") {
  NavigatorActivity read;
  REQUIRE(read_count_lines("leads_saved = 40\nposts = 8..10\ninmails_sent = 24 # of 50\n", read).none());
  CHECK(read.sales_navigator.leads_saved == Count{40});
  CHECK(read.sales_navigator.inmails_sent == Count{24});
  CHECK(read.content.posts == between(8, 10));
  CHECK(read.sales_navigator.inmails_answered == Count{});
  CHECK(set_count(read, "lead_saved", "3").meant == "did you mean leads_saved?");
  Activity plain;
  CHECK(set_count(plain, "leads_saved", "3").reason == CountProblem::Reason::no_such_name);

  REQUIRE(read_activity(R"({"counts": {"accounts_saved": {"at_least": 3}, "posts": 4}})", read).none());
  CHECK(read.sales_navigator.accounts_saved == at_least(3));
  CHECK(read.content.posts == Count{4});

  const std::string table = "name,leads_saved,posts\nAna,7,3\n";
  std::size_t at = 0;
  REQUIRE(read_members<NavigatorActivity>([&] { return at < table.size() ? int{table[at++]} : -1; },
                                          [&](const auto& member) {
                                            CHECK(member.activity.sales_navigator.leads_saved == Count{7});
                                            CHECK(member.activity.content.posts == Count{3});
                                          })
              .none());
  CHECK(at == table.size());
}

TEST_CASE("a log counts what is done in Sales Navigator; one that holds nothing of it leaves it unknown") {
  EventLog log;
  const Day today{"2026-06-27"};
  log.add({NavigatorEvent::lead_saved, today - 3});
  log.add({NavigatorEvent::lead_saved, today - 200});
  log.cover(NavigatorEvent::lead_saved, today);
  const auto reading = standard::sales_navigator.read(log.on(today));
  standard::sales_navigator.for_each_signal([&](Place place, const auto&, const auto& signal) {
    if (signal.id() == Text{"leads_saved"}) CHECK(reading[place][0] == Count{1});
    if (signal.id() == Text{"accounts_saved"}) CHECK(reading[place][0].wholly_unknown());
  });
}

TEST_CASE("plans and advice with the actions of Sales Navigator") {
  const auto advices = advised(standard::sales_navigator, seller, standard::sales_navigator_actions);
  CHECK(advices.size() > 0);
  bool saved = false;
  for (const Advice& one : advices) saved = saved || one.row.id == Text{"accounts_saved"};
  CHECK(saved);
  const auto plan = planned(standard::sales_navigator, seller, Goal{Points{75}}, standard::sales_navigator_actions);
  CHECK(plan.state == PlanState::planned);
}
