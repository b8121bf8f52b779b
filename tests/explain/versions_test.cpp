// Versions of a model side by side, and readings brought over from one to the next.
// SPDX-License-Identifier: MIT
#include "ssi/explain/versions.hpp"

#include "ssi/explain.hpp"
#include "ssi/variants.hpp"
#include "support.hpp"

using namespace ssi;
using tests::Numbers;

namespace versions_test {
namespace {

struct Rep {
  Count calls, demos, meetings, letters, visits;
};
constexpr auto calls = Metric{"calls", &Rep::calls};
constexpr auto demos = Metric{"demos", &Rep::demos};
constexpr auto meetings = Metric{"meetings", &Rep::meetings};
constexpr auto letters = Metric{"letters", &Rep::letters};
constexpr auto visits = Metric{"visits", &Rep::visits};

// Version 2 asks for more demos, weighs calls and the share otherwise and the latter linearly, drops letters for
// visits, and meetings stand in another pillar.
constexpr auto v1 =
    Index{ModelId{"sales", 1},
          Pillar{"activity", Points{60}, Signal{calls, PerWeek{10}, linear, Points{20}},
                 Signal{letters, PerWeek{2}, linear, Points{20}}, Signal{demos, PerWeek{1}, linear, Points{20}}},
          Pillar{"outcome", Points{40},
                 Signal{"demo_share", demos.per(calls), Portion{.parts = 1, .of = 5}, diminishing, Points{30}},
                 Signal{meetings, PerWeek{1}, linear, Points{10}}}};
constexpr auto v2 =
    Index{ModelId{"sales", 2},
          Pillar{"activity", Points{60}, Signal{calls, PerWeek{10}, linear, Points{25}},
                 Signal{demos, PerWeek{2}, linear, Points{20}}, Signal{meetings, PerWeek{1}, linear, Points{10}},
                 Signal{visits, PerWeek{1}, linear, Points{5}}},
          Pillar{"outcome", Points{40},
                 Signal{"demo_share", demos.per(calls), Portion{.parts = 1, .of = 5}, linear, Points{40}}}};
constexpr Rep rep{.calls = 65, .demos = 13, .meetings = 13, .letters = 13, .visits = 13};

constexpr const VersionRow& row_of(const auto& compared, Text id) {
  for (const VersionRow& row : compared.rows())
    if (row.id() == id) return row;
  return compared.rows()[0];
}
constexpr Points sum_of(const auto& compared) {
  Points sum;
  for (const VersionRow& row : compared.rows()) sum += row.difference();
  return sum;
}
constexpr Points worth_of_all(const auto& compared) {
  using enum SignalChange;
  Points sum;
  for (const SignalChange change : {kept, reweighted, retargeted, redefined, added, removed})
    sum += compared.worth(change);
  return sum;
}

}  // namespace

TEST_CASE("two versions of a model: what was added, removed, reweighted and retargeted, and what it is worth") {
  constexpr auto compared = compare(v1, rep, v2, rep);
  BOTH(compared.rows().size() == 6);
  BOTH(row_of(compared, "calls").change == SignalChange::reweighted);
  BOTH(row_of(compared, "calls").difference() == Points::from_micropoints(2'500'000));
  BOTH(row_of(compared, "demos").change == SignalChange::retargeted);
  BOTH(row_of(compared, "demos").difference() == Points{-10});
  BOTH(row_of(compared, "demo_share").change == SignalChange::redefined);
  BOTH(row_of(compared, "visits").change == SignalChange::added);
  BOTH(row_of(compared, "visits").difference() == Points{5});
  BOTH(row_of(compared, "visits").before.possible == Points{});
  BOTH(row_of(compared, "letters").change == SignalChange::removed);
  BOTH(row_of(compared, "letters").difference() == Points{-10});
  BOTH(row_of(compared, "letters").after.possible == Points{});
  BOTH(row_of(compared, "meetings").change == SignalChange::kept);
  BOTH(row_of(compared, "meetings").moved());
  BOTH(!row_of(compared, "calls").moved());
  BOTH(!row_of(compared, "visits").moved());
  BOTH(compared.rows()[5].id() == Text{"letters"});  // what is removed stands last
  BOTH(compared.worth(SignalChange::added) == Points{5});
  BOTH(compared.worth(SignalChange::removed) == Points{-10});
  BOTH(compared.difference() == v2.score(rep).total.earned - v1.score(rep).total.earned);
  BOTH(sum_of(compared) == compared.difference());
  BOTH(worth_of_all(compared) == compared.difference());
}

TEST_CASE("the differences of versions sum to the difference of the totals, for everybody and every variant") {
  Numbers numbers{29};
  for (int i = 0; i < 200; ++i) {
    Activity activity = tests::somebody(numbers);
    if (i % 4 == 0) activity.content.posts = unknown;
    for (const auto& variant : standard::variants) {
      const auto compared = compare(standard::model, activity, variant.model, activity);
      REQUIRE(compared.difference() ==
              variant.model.score(activity).total.earned - standard::model.score(activity).total.earned);
      REQUIRE(sum_of(compared) == compared.difference());
      REQUIRE(compared.worth(SignalChange::retargeted) == compared.difference());
      REQUIRE(compared.rows().size() == 27);
    }
    const NavigatorActivity seller{activity, {.leads_saved = 20}};
    const auto compared = compare(standard::model, activity, standard::sales_navigator, seller);
    REQUIRE(worth_of_all(compared) == compared.difference());
    REQUIRE(compared.worth(SignalChange::retargeted) == Points{});
    REQUIRE(compared.rows().size() == 31);
  }
}

TEST_CASE("a version beside itself changes nothing; two subjects under it differ by what they did") {
  constexpr auto same = compare(v1, rep, v1, rep);
  BOTH(same.difference() == Points{});
  for (const VersionRow& row : same.rows()) CHECK(row.change == SignalChange::kept);
  constexpr auto doing = compare(standard::model, tests::newcomer, standard::model, tests::active_professional);
  BOTH(doing.worth(SignalChange::kept) ==
       compare(standard::model, tests::active_professional, against(tests::newcomer)).difference);
}

TEST_CASE("a stored reading is brought over by the names of its metrics") {
  constexpr auto migration = migrated(v1, v1.read(rep), v2);
  constexpr auto expected = v2.with(v2.read(rep), visits.to(unknown));
  BOTH(migration.reading() == expected);  // calls and demos in both of their slots
  BOTH(migration.dropped().size() == 1);
  BOTH(migration.dropped()[0].metric == Text{"letters"});
  BOTH(migration.dropped()[0].count == Count{13});
  BOTH(migration.fresh().size() == 1);
  BOTH(migration.fresh()[0] == Text{"visits"});
  BOTH(v2.score(migration.reading()).total.high() - v2.score(migration.reading()).total.earned == Points{5});
  // What is known in part stays so.
  constexpr auto partly = migrated(v1, v1.with(v1.read(rep), calls.to(between(60, 70))), v2);
  BOTH(partly.reading() == v2.with(expected, calls.to(between(60, 70))));
}

TEST_CASE("a dropped or new metric of several slots is told once, and back again nothing but the unknown is lost") {
  constexpr auto back =
      migrated(standard::sales_navigator,
               standard::sales_navigator.read(NavigatorActivity{tests::active_professional, {.inmails_sent = 3}}),
               standard::model);
  BOTH(back.reading() == standard::model.read(tests::active_professional));
  BOTH(back.fresh().empty());
  BOTH(back.dropped().size() == 5);
  constexpr auto forth = migrated(standard::model, back.reading(), standard::sales_navigator);
  BOTH(forth.fresh().size() == 5);
  BOTH(forth.dropped().empty());
  BOTH(forth.reading() == standard::sales_navigator.read(NavigatorActivity{tests::active_professional}));
  // demos and calls are in two slots each.
  constexpr auto small = Index{Pillar{"p", Points{1}, Signal{letters, PerWeek{1}, linear, Points{1}}}};
  BOTH(migrated(v1, v1.read(rep), small).dropped().size() == 3);
  BOTH(migrated(small, small.read(rep), v1).fresh().size() == 3);
}

TEST_CASE("a newer version that makes a ratio of counts that contradict each other is refused") {
  constexpr auto wider = Index{
      Pillar{"p", Points{1}, Signal{"visited", visits.per(letters), Portion{.parts = 1, .of = 2}, linear, Points{1}}}};
  constexpr auto apart = Index{Pillar{"p", Points{2}, Signal{visits, PerWeek{1}, linear, Points{1}},
                                      Signal{letters, PerWeek{1}, linear, Points{1}}}};
  const auto reading = apart.read(Rep{.calls = 0, .demos = 0, .meetings = 0, .letters = 3, .visits = 4});
  BREAKS(part_is_at_most_its_whole, migrated(apart, reading, wider));
}

}  // namespace versions_test
