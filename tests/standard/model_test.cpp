// The standard model: the worked examples of model.md section 4, and the properties of sections 3 and 9.
// SPDX-License-Identifier: MIT
#include "ssi/standard.hpp"

#include <cstdlib>
#include <fstream>
#include <iterator>
#include <set>
#include <string>

#include "ssi/ssi.hpp"
#include "support.hpp"

using namespace ssi;
using tests::micropoints;
using tests::Numbers;
using tests::somebody;

namespace {
constexpr Points earned(const Activity& activity) {
  return standard::model.score(activity).total.earned;
}
}  // namespace

TEST_CASE("the active professional") {
  constexpr auto score = standard::model.score(tests::active_professional);
  BOTH(score.pillars[0].earned == micropoints(18'772'089));
  BOTH(score.pillars[1].earned == micropoints(15'009'822));
  BOTH(score.pillars[2].earned == micropoints(13'254'819));
  BOTH(score.pillars[3].earned == micropoints(14'190'631));
  BOTH(score.total.earned == micropoints(61'227'361));
  BOTH(score.total.estimate == score.total.earned);
  BOTH(score.total.high() == score.total.earned);
  BOTH(score.model == ModelId{"standard", 1});
  BOTH(score.strongest() == 0U);
  BOTH(score.weakest() == 2U);
  BOTH(standard::band_of(score.total) == standard::Band::up_to_80);
}

TEST_CASE("the newcomer") {
  constexpr auto score = standard::model.score(tests::newcomer);
  BOTH(score.pillars[0].earned == micropoints(5'338'603));
  BOTH(score.pillars[1].earned == micropoints(4'021'900));
  BOTH(score.pillars[2].earned == micropoints(2'110'864));
  BOTH(score.pillars[3].earned == micropoints(5'601'300));
  BOTH(score.total.earned == micropoints(17'072'667));
}

TEST_CASE("the partly known") {
  constexpr auto score = standard::model.score(tests::partly_known);
  BOTH(score.pillars[0].earned == micropoints(17'808'889));
  BOTH(score.pillars[0].high() == micropoints(19'808'889));
  BOTH(score.pillars[0].estimate == micropoints(19'357'488));
  BOTH(score.pillars[0].coverage().percent() == 92);
  BOTH(score.pillars[3].earned == micropoints(10'858'631));
  BOTH(score.pillars[3].high() == micropoints(14'858'631));
  BOTH(score.pillars[3].estimate == micropoints(12'926'942));
  BOTH(score.pillars[3].coverage().percent() == 84);
  BOTH(score.total.coverage() == Fraction{94, 100}.checked());
}

TEST_CASE("hiding a bad signal raises the estimate, which the interval exposes") {
  constexpr auto hidden = [] {
    Activity activity = tests::active_professional;
    activity.content.comments_given = unknown;
    return activity;
  }();
  constexpr auto engage = standard::engage.score(hidden);
  BOTH(engage.estimate->text(2).view() == Text{"14.22"});
  BOTH(engage.earned.text(2).view() == Text{"10.81"});
  BOTH(engage.high().text(2).view() == Text{"16.81"});
}

TEST_CASE("every target met is 100, nothing done is 0, nothing known is everything from 0 to 100") {
  constexpr auto met = [] {
    Activity activity;
    for_each_count(activity, [](Text, Count& count) { count = 1000; });
    return activity;
  }();
  constexpr auto nothing = [] {
    Activity activity;
    for_each_count(activity, [](Text, Count& count) { count = 0; });
    return activity;
  }();
  // 1000 of 1000 + 2 is not yet 9 of 10 exactly, but beyond it; 15 reactions for each of 1000 posts are not.
  constexpr auto exactly = [] {
    Activity activity;
    for_each_count(activity, [](Text, Count& count) { count = 1000; });
    activity.content.reactions_received = 15 * 1002;
    activity.content.comments_received = 4 * 1002;
    return activity;
  }();
  BOTH(earned(exactly) == Points{100});
  // The rates that targets name, 9 of 10, are out of reach by the phantoms: the less so, the more there is.
  constexpr auto worded = [](std::uint32_t posts, std::uint32_t connections, std::uint32_t others) {
    Activity activity;
    for_each_count(activity, [](Text, Count& count) { count = 1000; });
    activity.content.posts = posts;
    activity.content.reactions_received = 15 * posts;
    activity.content.comments_received = 4 * posts;
    activity.search.new_connections = connections;
    activity.search.new_on_target = connections / 2;
    activity.search.invitations_sent = activity.relationships.messages_received = others;
    activity.search.invitations_personalised = activity.relationships.messages_replied = others / 10 * 9;
    activity.relationships.invitations_accepted = others / 10 * 4;
    return activity;
  };
  BOTH(earned(worded(39, 40, 100)) == tests::micropoints(99'156'792));
  BOTH(earned(worded(1'000'000, 1'000'000, 1'000'000)) == tests::micropoints(99'985'992));
  constexpr auto nine_of_ten = Activity{.relationships = {.messages_received = 10, .messages_replied = 9}};
  BOTH(explain(standard::model, nine_of_ten)["reply_rate"].points == tests::micropoints(3'332'000));
  BOTH(earned(met) < Points{100});
  BOTH(earned(nothing) == Points{});
  BOTH(standard::model.score(nothing).total.estimate == Points{});
  BOTH(earned(Activity{}) == Points{});
  BOTH(standard::model.score(Activity{}).total.high() == Points{100});
  BOTH(!standard::model.score(Activity{}).total.estimate);
  BOTH(standard::band_of(standard::model.score(Activity{}).total) == standard::Band::undecided);
}

TEST_CASE("the table of the model: 27 signals in four pillars of 25") {
  BOTH(standard::model.signal_count == 27);
  BOTH(standard::brand.signal_count == 5);
  BOTH(standard::find.signal_count == 7);
  BOTH(standard::engage.signal_count == 7);
  BOTH(standard::relate.signal_count == 8);
  BOTH(standard::model.operand_count == 33);
  BOTH(standard::brand.title() == Text{"Establish your professional brand"});
}

TEST_CASE("each pillar is evaluated alone") {
  constexpr auto score = standard::model.score(tests::active_professional);
  BOTH(standard::brand.score(tests::active_professional) == score.pillars[0]);
  BOTH(standard::find.score(tests::active_professional) == score.pillars[1]);
  BOTH(standard::engage.score(tests::active_professional) == score.pillars[2]);
  BOTH(standard::relate.score(tests::active_professional) == score.pillars[3]);
}

TEST_CASE("the names of the counts are the names of the metrics, and read the same fields") {
  Activity activity;
  std::uint32_t next = 1;
  for_each_count(activity, [&](Text, Count& count) { count = next++; });
  activity.search.new_on_target = 1;
  activity.search.invitations_personalised = 2;
  activity.relationships.invitations_accepted = 3;
  activity.relationships.messages_replied = 4;
  std::set<std::string> names, metrics;
  for_each_count(activity, [&](Text name, Count) { names.emplace(name); });
  CHECK(names.size() == 28);
  standard::model.for_each_signal([&](Place, const auto&, const auto& signal) {
    signal.source().for_each_metric([&](const auto& metric) {
      metrics.emplace(metric.name());
      for_each_count(activity, [&](Text name, Count count) {
        if (name == metric.name()) CHECK(metric.read(activity) == count);
      });
    });
  });
  CHECK(names == metrics);
}

TEST_CASE("every signal has its texts, and a source in the seed or outside of it") {
  std::string seed;
  // The seed text lies beside the project, not in it.
  for (const char* path :
       {"../shared/seed.txt", "../../shared/seed.txt", "../../../shared/seed.txt", "../../../../shared/seed.txt"})
    if (std::ifstream file{path}; file) seed.assign(std::istreambuf_iterator<char>{file}, {});
  if (seed.empty()) MESSAGE("SKIPPED: seed.txt is not beside the project");
  standard::model.for_each_signal([&](Place, const auto&, const auto& signal) {
    const Texts& texts = signal.texts();
    for (const Text text : {texts.title, texts.unit, texts.reason, texts.remedy, texts.source}) CHECK(!text.empty());
    CHECK(std::string{texts.reason}.back() == '.');
    CHECK(std::string{texts.remedy}.back() == '.');
    const std::string source{texts.source};
    if (!seed.empty() && source.rfind("beyond the seed:", 0) != 0)
      CHECK_MESSAGE(seed.find(source) != std::string::npos, source);
  });
}

// One more of a count; none where a part would be above its whole.
std::optional<Activity> one_more(Activity activity, Text name) {
  for_each_count(activity, [&](Text other, Count& count) {
    if (other == name) count = count.value_or(0) + 1;
  });
  if (standard::model.problem(activity)) return std::nullopt;
  return activity;
}
constexpr bool is_a_whole(Text name) {
  for (const Text whole : {Text{"posts"}, Text{"new_connections"}, Text{"invitations_sent"}, Text{"messages_received"}})
    if (name == whole) return true;
  return false;
}

TEST_CASE("a score is monotone in every good count but the four that are also the whole of a ratio") {
  Numbers numbers{2};
  for (int i = 0; i < 300; ++i) {
    const Activity activity = somebody(numbers);
    const Points before = earned(activity);
    for_each_count(activity, [&](Text name, Count) {
      if (const auto more = one_more(activity, name); more && !is_a_whole(name))
        REQUIRE_MESSAGE(earned(*more) >= before, std::string{name});
    });
  }
}

TEST_CASE("each of the four lowers somebody's score, and no more than rows say") {
  Numbers numbers{2};
  struct Whole {
    Text name;
    int lowered = 0, raised = 0;
  };
  Whole wholes[] = {{"posts"}, {"new_connections"}, {"invitations_sent"}, {"messages_received"}};
  for (int i = 0; i < 400; ++i) {
    const Activity activity = somebody(numbers);
    const auto rows = explain(standard::model, activity);
    const auto lost = dilutions(standard::model, activity);
    for (Whole& whole : wholes) {
      const Points change = earned(*one_more(activity, whole.name)) - earned(activity);
      // What the count earns itself, less what the ratios of which it is the whole lose.
      Points said;
      bool any = false;
      for (const Row& row : rows) {
        if (!row.ratio() && row.read[0].metric == whole.name) said += row.next_gain;
        if (!row.ratio() || !(row.read[1].metric == whole.name)) continue;
        said -= lost[row.place.signal];
        any = any || row.read[1].count != Count{0};
      }
      // The first one is what makes a ratio one.
      REQUIRE((any ? change == said : change >= said));
      whole.lowered += change < Points{} ? 1 : 0;
      whole.raised += change > Points{} ? 1 : 0;
    }
  }
  for (const Whole& whole : wholes) CHECK_MESSAGE(whole.lowered > 100, std::string{whole.name});
  CHECK(wholes[0].raised > 10);
}

TEST_CASE("26 weeks with doubled flows are 13 weeks") {
  Numbers numbers{3};
  const auto half_year = standard::model.over(Window{.weeks = 26});
  for (int i = 0; i < 200; ++i) {
    Activity activity = somebody(numbers);
    // Rates stay where their evidence stays, so they are compared at full credit or none.
    activity.content.reactions_received = activity.content.comments_received = 0;
    activity.search.new_on_target = activity.relationships.messages_replied = 0;
    activity.search.invitations_personalised = activity.relationships.invitations_accepted = 0;
    Activity doubled = activity;
    for_each_count(doubled, [](Text name, Count& count) {
      for (const Text stock : {Text{"profile_sections"}, Text{"connections"}, Text{"endorsements_received"},
                               Text{"recommendations_given"}, Text{"recommendations_received"}})
        if (name == stock) return;
      count = 2 * count.value_or(0);
    });
    REQUIRE(half_year.score(doubled).total == standard::model.score(activity).total);
  }
}

TEST_CASE("unknown: the full value is within the interval for every subset, and knowing more never widens it") {
  Numbers numbers{4};
  for (int i = 0; i < 2000; ++i) {
    const Activity full = somebody(numbers);
    const Points value = earned(full);
    Activity partly = full;
    const std::uint64_t hidden = numbers.next();
    std::size_t bit = 0;
    for_each_count(partly, [&](Text, Count& count) {
      if ((hidden >> bit++ & 1) != 0) count = unknown;
    });
    const auto score = standard::model.score(partly);
    REQUIRE(score.total.earned <= value);
    REQUIRE(value <= score.total.high());
    REQUIRE(score.total.earned >= Points{});
    for (const Tally& pillar : score.pillars) {
      REQUIRE(pillar.estimate.has_value() == (2 * pillar.covered.micropoints() >= pillar.max.micropoints()));
      if (!pillar.estimate) continue;
      REQUIRE(pillar.earned <= *pillar.estimate);
      REQUIRE(*pillar.estimate <= pillar.high());
    }
    // Learn one more of the hidden counts.
    Activity learnt = partly;
    const std::uint64_t which = numbers.next() % 28;
    bit = 0;
    for_each_count(full, [&](Text name, Count known) {
      if (bit++ == which)
        for_each_count(learnt, [&](Text other, Count& count) {
          if (other == name) count = known;
        });
    });
    const auto narrower = standard::model.score(learnt);
    REQUIRE(narrower.total.high() - narrower.total.earned <= score.total.high() - score.total.earned);
    REQUIRE(narrower.total.earned >= score.total.earned);
    REQUIRE(narrower.total.high() <= score.total.high());
  }
}

TEST_CASE("saturating counts score as the largest count") {
  Activity huge;
  for_each_count(huge, [](Text, Count& count) { count = ~std::uint64_t{0}; });
  CHECK(earned(huge) < Points{100});  // one reaction for each post is not fifteen
  CHECK(earned(huge) > Points{80});
  CHECK(standard::band_of(standard::model.score(huge).total) == standard::Band::above_80);
}

TEST_CASE("our own choices: what they are worth for the active professional, as the documentation says") {
  const auto exponents = [](std::uint32_t exponent) {
    Points total;
    const auto reading = standard::model.read(tests::active_professional);
    standard::model.for_each_signal([&](Place place, const auto&, const auto& signal) {
      const Reach reach = signal.reach(Window{}, reading[place]);
      total += credit_points(signal.weight(), Diminishing{exponent}(reach.share()));
    });
    return total;
  };
  CHECK(exponents(1).text(1).view() == Text{"48.9"});
  CHECK(exponents(3).text(1).view() == Text{"76.9"});
}

TEST_CASE("no count of an activity is missing from the one list") {
  constexpr auto listed = [] {
    std::size_t size = 0;
    standard::for_each_metric([&](const auto&) { ++size; });
    return size;
  }();
  static_assert(listed * sizeof(Count) == sizeof(Activity));
  std::set<const Count*> places;
  Activity activity;
  for_each_count(activity, [&](Text, Count& count) { places.insert(&count); });
  CHECK(places.size() == listed);
}
