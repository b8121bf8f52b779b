// Logs in use: what an event costs to add and to keep, and a day of many members, each with a few new events and a new
// score. Beside it a plain loop over dated kinds that knows no late events, no coverage and no ids. Names are job/who;
// ratios.py makes the table. Counters: bytes an event, as the allocator gives them.
// SPDX-License-Identifier: MIT
#include <benchmark/benchmark.h>
#include <malloc.h>

#include <cstdlib>
#include <new>
#include <string>

#include "ssi/ssi.hpp"

namespace {
std::size_t live = 0;  // bytes
}  // namespace

// Not inlined, or g++ 12 sees malloc's pointer deleted (-Wmismatched-new-delete).
[[gnu::noinline]] void* operator new(std::size_t size) {
  void* made = std::malloc(size);
  if (made == nullptr) throw std::bad_alloc{};
  live += malloc_usable_size(made);
  return made;
}
[[gnu::noinline]] void operator delete(void* made) noexcept {
  live -= malloc_usable_size(made);
  std::free(made);
}
[[gnu::noinline]] void operator delete(void* made, std::size_t) noexcept {
  operator delete(made);
}

namespace {

using namespace ssi;

constexpr auto& model = standard::model;
constexpr Day first{"2025-06-27"}, last{"2026-06-27"};
constexpr std::size_t a_day = 3;  // new events of a member: 1,000 a year

struct Numbers {
  std::uint64_t state;
  std::uint64_t below(std::uint64_t limit) {
    state = state * 6364136223846793005U + 1442695040888963407U;
    return (state >> 33) % limit;
  }
};
// Kinds that are no part of a whole, so that every log can be scored.
Event event_of(Numbers& numbers, Day day, std::uint64_t id) {
  constexpr NetworkEvent kinds[] = {
      NetworkEvent::post,       NetworkEvent::reaction_given, NetworkEvent::comment_given,  NetworkEvent::message_sent,
      NetworkEvent::connection, NetworkEvent::visitor_check,  NetworkEvent::invitation_sent};
  return {.kind = kinds[numbers.below(std::size(kinds))], .day = day, .id = id};
}

template <class Log>
void fill(Log& log, std::uint64_t seed, std::size_t events, bool ids) {
  Numbers numbers{seed};
  for (std::size_t i = 0; i < events; ++i)
    log.add(event_of(numbers, first + static_cast<std::int32_t>(numbers.below(365)), ids ? i + 1 : 0));
}
EventLog covered() {
  EventLog log;
  for (std::size_t kind = 0; kind < network_events; ++kind) log.cover(static_cast<NetworkEvent>(kind), last + 365);
  return log;
}

// What one writes first.
struct Plain {
  struct Dated {
    std::int32_t day;
    NetworkEvent kind;
  };
  std::vector<Dated> events;

  void add(const Event& event) {
    events.push_back({event.day.since_1970(), static_cast<NetworkEvent>(event.kind.number())});
  }
  Activity on(Day day) const {
    std::uint32_t counts[network_events] = {}, all[network_events] = {}, weeks[3] = {};
    for (const auto& [then, kind] : events) {
      const std::int32_t back = day.since_1970() - then;
      if (back < 0) continue;
      ++all[static_cast<std::size_t>(kind)];
      if (back >= 91) continue;
      ++counts[static_cast<std::size_t>(kind)];
      const std::uint32_t week = 1U << (back / 7);
      if (kind == NetworkEvent::post) weeks[0] |= week;
      if (kind == NetworkEvent::visitor_check) weeks[1] |= week;
      if (kind <= NetworkEvent::comment_given) weeks[2] |= week;
    }
    const auto flow = [&](NetworkEvent kind) { return counts[static_cast<std::size_t>(kind)]; };
    Activity activity;
    activity.content = {.posts = flow(NetworkEvent::post),
                        .posting_weeks = std::popcount(weeks[0]),
                        .reactions_given = flow(NetworkEvent::reaction_given),
                        .comments_given = flow(NetworkEvent::comment_given),
                        .engagement_weeks = std::popcount(weeks[2])};
    activity.search = {.connections = all[static_cast<std::size_t>(NetworkEvent::connection)],
                       .new_connections = flow(NetworkEvent::connection),
                       .visitor_check_weeks = std::popcount(weeks[1]),
                       .invitations_sent = flow(NetworkEvent::invitation_sent)};
    activity.relationships = {.messages_sent = flow(NetworkEvent::message_sent)};
    return activity;
  }
};

template <class Log>
void adding(benchmark::State& state, Log empty, bool ids) {
  constexpr std::size_t events = 1000;
  std::size_t bytes = 0;
  for (auto _ : state) {
    const std::size_t before = live;
    Log log = empty;
    fill(log, 1, events, ids);
    bytes = live - before;
    benchmark::DoNotOptimize(log);
  }
  state.counters["bytes"] = static_cast<double>(bytes) / events;
  state.SetItemsProcessed(static_cast<std::int64_t>(events) * state.iterations());
}

template <class Log>
void a_day_of(benchmark::State& state, Log empty, std::size_t members) {
  const std::size_t before = live;
  std::vector<Log> logs(members, empty);
  for (std::size_t i = 0; i < members; ++i) fill(logs[i], i, 1000, false);
  Day day = last;
  Numbers numbers{7};
  for (auto _ : state) {
    Points sum;
    for (Log& log : logs) {
      for (std::size_t i = 0; i < a_day; ++i) log.add(event_of(numbers, day, 0));
      sum += model.score(log.on(day)).pillars[0].earned;
      if (sum > Points{1000}) sum = {};
    }
    benchmark::DoNotOptimize(sum);
    day = day + 1;
  }
  state.counters["bytes"] = static_cast<double>(live - before) / (1000.0 * static_cast<double>(members));
  state.SetItemsProcessed(static_cast<std::int64_t>(members) * state.iterations());
}

}  // namespace

int main(int argc, char** argv) {
  benchmark::RegisterBenchmark("adding 1000 events/ours", adding<EventLog>, covered(), false);
  benchmark::RegisterBenchmark("adding 1000 events/ours, with ids", adding<EventLog>, covered(), true);
  benchmark::RegisterBenchmark("adding 1000 events/plain loop", adding<Plain>, Plain{}, false);
  for (const std::size_t members : {std::size_t{1000}, std::size_t{100'000}}) {
    const std::string job = "a day of " + std::to_string(members) + " members";
    for (const auto& [who, run] :
         {std::pair{"/ours", +[](benchmark::State&state, std::size_t n) { a_day_of(state, covered(), n); }},
          std::pair{"/plain loop", +[](benchmark::State&state, std::size_t n) { a_day_of(state, Plain{}, n); }}})
      benchmark::RegisterBenchmark((job + who).c_str(), run, members)->Unit(benchmark::kMillisecond);
  }
  benchmark::Initialize(&argc, argv);
  if (benchmark::ReportUnrecognizedArguments(argc, argv)) return 1;
  benchmark::RunSpecifiedBenchmarks();
}
