// Every day's score from an event log: in one pass, beside scoring each day from scratch; of many members too, where
// items are daily scores. Names are job/who; ratios.py makes the table.
// SPDX-License-Identifier: MIT
#include <benchmark/benchmark.h>

#include <string>

#include "ssi/ssi.hpp"

namespace {

using namespace ssi;

constexpr auto& model = standard::model;
constexpr Day last{"2026-06-27"};

// Events of all kinds, spread evenly over the years; parts come with their wholes.
EventLog log_of(std::int32_t years, std::int64_t events, std::uint64_t member = 0) {
  EventLog log;
  for (std::size_t i = 0; i < network_events; ++i) log.cover(static_cast<NetworkEvent>(i), last);
  std::uint64_t state = 20260627 + member;
  const auto below = [&](std::uint64_t limit) {
    state = state * 6364136223846793005U + 1442695040888963407U;
    return (state >> 33) % limit;
  };
  while (static_cast<std::int64_t>(log.size()) < events) {
    const auto kind = static_cast<NetworkEvent>(below(network_events));
    const Day day = last - static_cast<std::int32_t>(below(static_cast<std::uint64_t>(365 * years)));
    if (kind == NetworkEvent::invitation_accepted || kind == NetworkEvent::invitation_personalised)
      log.add({NetworkEvent::invitation_sent, day});
    if (kind == NetworkEvent::message_replied) log.add({NetworkEvent::message_received, day});
    if (kind == NetworkEvent::connection_on_target) log.add({NetworkEvent::connection, day});
    log.add({kind, day});
  }
  return log;
}

Days days_of(std::int32_t years) {
  return {last - (365 * years - 1), last};
}

void rolling(benchmark::State& state, std::int32_t years, std::int64_t events) {
  const EventLog log = log_of(years, events);
  for (auto _ : state) benchmark::DoNotOptimize(rolling_scores(model, log, days_of(years)).back());
}

void from_scratch(benchmark::State& state, std::int32_t years, std::int64_t events) {
  const EventLog log = log_of(years, events);
  const Days days = days_of(years);
  for (auto _ : state) {
    History<4> history;
    for (Day day = days.from; day <= days.to; day = day + 1) history.add(day, model.score(log.on(day)));
    benchmark::DoNotOptimize(history.back());
  }
}

// Each with a log of a thousand events of its own.
void a_year_of(benchmark::State& state, std::size_t members) {
  std::vector<EventLog> logs;
  for (std::size_t i = 0; i < members; ++i) logs.push_back(log_of(1, 1000, i));
  const Days days = days_of(1);
  for (auto _ : state)
    for (const EventLog& log : logs) benchmark::DoNotOptimize(rolling_scores(model, log, days).back());
  state.SetItemsProcessed(static_cast<std::int64_t>(365 * members) * state.iterations());
}

}  // namespace

int main(int argc, char** argv) {
  for (const std::int32_t years : {1, 5, 10})
    for (const std::int64_t events : {1'000, 10'000, 100'000, 1'000'000}) {
      const std::string job = std::to_string(years) + " years of " + std::to_string(events) + " events";
      benchmark::RegisterBenchmark((job + "/ours").c_str(), rolling, years, events)->Unit(benchmark::kMillisecond);
      // A million events over years of days take seconds each time.
      benchmark::RegisterBenchmark((job + "/from scratch").c_str(), from_scratch, years, events)
          ->Unit(benchmark::kMillisecond)
          ->Iterations(1);
    }
  for (const std::size_t members : {std::size_t{1000}, std::size_t{100'000}})
    benchmark::RegisterBenchmark(("a year of " + std::to_string(members) + " members/ours").c_str(), a_year_of, members)
        ->Unit(benchmark::kMillisecond);
  benchmark::Initialize(&argc, argv);
  if (benchmark::ReportUnrecognizedArguments(argc, argv)) return 1;
  benchmark::RunSpecifiedBenchmarks();
}
