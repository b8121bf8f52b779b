// A log for a model of one's own: what counts, how a log counts it, and then scores over time, reasons and a plan.
// SPDX-License-Identifier: MIT
#include <iostream>
#include <ssi/ssi.hpp>

namespace {
using namespace ssi;

// What happens in field sales. A call that was a demo is one event of two kinds, so that a share never exceeds 1.
enum class Sale { call, demo, referral };

constexpr auto calls = Metric{"calls", flow_of(Sale::call)};
constexpr auto demos = Metric{"demos", flow_of(Sale::demo)};
constexpr auto referrals = Metric{"referrals", stock_of(Sale::referral)};
constexpr auto calling_weeks = Metric{"calling_weeks", weeks_of(Sale::call)};

constexpr auto field =
    Index{ModelId{"field sales", 1},
          Pillar{"Activity", Points{40}, Signal{calls, PerWeek{20}, diminishing, Points{15}},
                 Signal{calling_weeks, ActiveWeeks{12}, linear, Points{10}},
                 Signal{referrals, Stock{8}, Diminishing{3}, Points{15}}},
          Pillar{"Outcome", Points{60},
                 Signal{"demo_share", demos.per(calls), Portion{.parts = 1, .of = 5}, linear, Points{60}}}};
}  // namespace

int main() {
  // Nine calls in every week since December, every fourth a demo; fewer in May. A CRM's key makes adding idempotent.
  const Day today{"2026-06-26"}, start{"2025-12-01"};
  EventLog log;
  std::uint64_t key = 0;
  for (Day day = start; day <= today; day = day + 1) {
    const bool may = Day{"2026-05-01"} <= day && day <= Day{"2026-05-31"};
    for (int i = 0; i < (may ? 1 : 3); ++i) {
      if ((day - start) % 7 > 2) continue;
      Event call{.kind = Sale::call, .day = day, .id = ++key};
      if (key % 4 == 0) call.also = Sale::demo;
      log.add(call), log.add(call);  // sent twice, counted once
    }
  }
  log.open({Sale::referral, start, 3});  // the log begins with three referrals
  for (const Sale kind : {Sale::call, Sale::demo, Sale::referral}) log.cover(kind, {start, today});

  for (const auto& [day, score] : rolling_scores(field, log, {Day{"2026-04-03"}, today}, Every{28}))
    std::cout << day.text() << "  " << score.total.earned.text(2)
              << (score.total.earned < score.total.high() ? " at least" : "") << '\n';

  const auto why = accounted(field, log, Days{.from = Day{"2026-05-01"}, .to = Day{"2026-05-29"}});
  for (const std::size_t i : why.largest_first())
    if (why.rows[i].change() != Points{}) std::cout << in_words(why.rows[i]) << '\n';

  const Action actions[] = {{calls, {.minutes = 15, .per_week = 30}}, {referrals, {.minutes = 45, .per_week = 1}}};
  const Ahead quarter{today, today + 91};
  const auto ahead = planned_ahead(field, log, quarter, Budget{600}, actions);
  std::cout << in_words(ahead.plan) << '\n'
            << pace_in_words(ahead.plan) << '\n'
            << nothing_else_in_words(ahead.nothing_else, quarter.target) << '\n';
  for (const Step& step : ahead.plan.steps)
    std::cout << step.units << " more " << step.action.metric << ", " << step.minutes() << " min: " << step.gain.text(2)
              << " points\n";
  if (std::cout.flush()) return 0;
  std::cerr << "the output could not be written\n";
  return 1;
}
