// What the next steps and plans cost, beside a planner that scores everything anew at each step. Names are job/who,
// ours is the greedy plan; ratios.py makes the table. The counters say what a plan gains or takes, so that a faster
// answer can be seen to be no worse.
// SPDX-License-Identifier: MIT
#include <benchmark/benchmark.h>

#include <string>

#include "ssi/ssi.hpp"

namespace {

using namespace ssi;

constexpr auto& model = standard::model;

// docs/model.md section 4, "Active professional".
constexpr Activity active_professional{.profile = {.sections = 9, .endorsements_received = 14, .new_followers = 22},
                                       .search = {.connections = 380,
                                                  .new_connections = 26,
                                                  .new_on_target = 12,
                                                  .filtered_searches = 9,
                                                  .second_degree_views = 20,
                                                  .visitor_check_weeks = 6,
                                                  .invitations_sent = 40,
                                                  .invitations_personalised = 20},
                                       .content = {.posts = 11,
                                                   .posting_weeks = 8,
                                                   .articles = 1,
                                                   .reactions_received = 95,
                                                   .comments_received = 18,
                                                   .reactions_given = 70,
                                                   .comments_given = 24,
                                                   .shares_given = 5,
                                                   .engagement_weeks = 10},
                                       .relationships = {.invitations_accepted = 15,
                                                         .congratulations = 9,
                                                         .help_given = 2,
                                                         .messages_sent = 20,
                                                         .messages_received = 22,
                                                         .messages_replied = 18,
                                                         .recommendations_given = 1,
                                                         .recommendations_received = 1}};

void next_units(benchmark::State& state) {
  auto subject = active_professional;
  for (auto _ : state) {
    benchmark::DoNotOptimize(subject);
    benchmark::DoNotOptimize(advised(model, subject, standard::actions, standard::links));
  }
}

template <Strategy strategy>
void budget(benchmark::State& state, std::int64_t minutes) {
  auto subject = active_professional;
  Points gain;
  for (auto _ : state) {
    benchmark::DoNotOptimize(subject);
    const auto found =
        planned(model, subject, Budget{minutes}, standard::actions, {.strategy = strategy, .links = standard::links});
    benchmark::DoNotOptimize(gain = found.gain);
  }
  state.counters["points"] = gain.value();
}

// The same greedy choice, made with what_if's means alone: one more of each action, everything scored, the best taken.
void naive_budget(benchmark::State& state, std::int64_t given) {
  auto subject = active_professional;
  Points gain;
  for (auto _ : state) {
    benchmark::DoNotOptimize(subject);
    auto reading = model.read(subject);
    const Points before = model.score(reading).total.earned;
    std::uint32_t units[standard::actions.size()] = {};
    std::int64_t minutes = given;
    while (true) {
      const Points now = model.score(reading).total.earned;
      std::size_t best = standard::actions.size();
      Points best_gain;
      auto best_reading = reading;
      for (std::size_t i = 0; i < standard::actions.size(); ++i) {
        const Action& action = standard::actions[i];
        if (units[i] >= action.bound(13) || action.minutes > minutes) continue;
        auto then = reading;
        // Signals of one count alone, as a plan has it.
        model.for_each_signal([&](Place place, const auto&, const auto& signal) {
          if constexpr (std::remove_cvref_t<decltype(signal)>::operand_count == 1)
            if (signal.source().name() == action.metric) then[place.slot] = then[place.slot].value_or(0) + 1;
        });
        const Points more = model.score(then).total.earned - now;
        if (more > Points{} &&
            (best == standard::actions.size() ||
             more.micropoints() * standard::actions[best].minutes > best_gain.micropoints() * action.minutes))
          best = i, best_gain = more, best_reading = then;
      }
      if (best == standard::actions.size()) break;
      reading = best_reading;
      ++units[best];
      minutes -= standard::actions[best].minutes;
    }
    benchmark::DoNotOptimize(gain = model.score(reading).total.earned - before);
  }
  state.counters["points"] = gain.value();
}

template <Strategy strategy>
void goal(benchmark::State& state, int points) {
  auto subject = active_professional;
  std::int64_t minutes = 0;
  for (auto _ : state) {
    benchmark::DoNotOptimize(subject);
    const Goal goal{Points{points}};
    benchmark::DoNotOptimize(minutes =
                                 planned(model, subject, goal, standard::actions, {.strategy = strategy}).minutes);
  }
  state.counters["minutes"] = static_cast<double>(minutes);
}

// As large as an exact plan may be (ExactPlan): nearly all of the table, and nearly all of the work.
void largest_table(benchmark::State& state) {
  auto actions = standard::actions;
  for (Action& action : actions) action.minutes = 10'080;
  bool too_large = false;
  for (auto _ : state)
    too_large =
        planned(model, active_professional, Budget{Budget::largest}, actions, {.strategy = Strategy::exact}).too_large;
  state.counters["too large"] = too_large ? 1 : 0;
}
void most_work(benchmark::State& state) {
  static constexpr auto calls = Metric{"calls", [](const Count& count) { return count; }};
  static constexpr auto large = Index{Pillar{"p", Points{25}, Signal{calls, Stock{65'535}, diminishing, Points{25}}}};
  const Action one[] = {{"calls", {.minutes = 1, .per_week = 4'000, .most = 44'700}}};
  bool too_large = false;
  for (auto _ : state)
    too_large = planned(large, Count{0}, Budget{Budget::largest}, one, {.strategy = Strategy::exact}).too_large;
  state.counters["too large"] = too_large ? 1 : 0;
}

}  // namespace

int main(int argc, char** argv) {
  benchmark::RegisterBenchmark("next steps/ours", next_units);
  for (const std::int64_t minutes : {60, 120, 300, 600, 1200, 2400}) {
    const std::string job = "budget of " + std::to_string(minutes);
    benchmark::RegisterBenchmark((job + "/ours").c_str(), budget<Strategy::greedy>, minutes);
    benchmark::RegisterBenchmark((job + "/exact").c_str(), budget<Strategy::exact>, minutes);
    benchmark::RegisterBenchmark((job + "/naive").c_str(), naive_budget, minutes);
  }
  for (const int points : {70, 80}) {
    const std::string job = "goal of " + std::to_string(points);
    benchmark::RegisterBenchmark((job + "/ours").c_str(), goal<Strategy::greedy>, points);
    benchmark::RegisterBenchmark((job + "/exact").c_str(), goal<Strategy::exact>, points);
  }
  benchmark::RegisterBenchmark("largest exact plan/table", largest_table);
  benchmark::RegisterBenchmark("largest exact plan/work", most_work);
  benchmark::Initialize(&argc, argv);
  if (benchmark::ReportUnrecognizedArguments(argc, argv)) return 1;
  benchmark::RunSpecifiedBenchmarks();
}
