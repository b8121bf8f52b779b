// One profile, scored and explained, beside naive versions of the same job. Names are job/who; ratios.py makes the
// table. Read ratios of one run only: the figures themselves drift with the machine.
// SPDX-License-Identifier: MIT
#include <benchmark/benchmark.h>

#include <map>
#include <string>
#include <tuple>

#include "ssi/dynamic.hpp"
#include "subjects.hpp"

namespace {

const bench::Subjects all = bench::subjects();

// A job is done for one subject after the other; the answer of each is taken out whole.
template <std::size_t People = bench::people, class Subject, class Job>
void each(benchmark::State& state, const std::vector<Subject>& subjects, const Job& job) {
  std::size_t i = 0;
  for (auto _ : state) {
    auto answer = job(subjects[i]);
    benchmark::DoNotOptimize(answer);
    i = (i + 1) % People;
  }
}

// The model as a program has it that tunes it, or reads it from a file: nothing about its numbers or about where its
// metrics lie is known to the compiler.
auto tuned_model() {
  auto model = ssi::standard::model;
  benchmark::DoNotOptimize(model);
  return model;
}

// Struct in, score out: pillars, total, coverage and estimates.
void score_ours(benchmark::State& state) {
  each(state, all.structs, [](const ssi::Activity& a) { return ssi::standard::model.score(a); });
}
void score_naive(benchmark::State& state) {
  each(state, all.plain, [](const naive::Activity& a) { return naive::score(a); });
}
// Every count known in part: both ends of every signal, and an estimate of every pillar.
void intervals_ours(benchmark::State& state) {
  each(state, bench::within_intervals(all.structs),
       [](const ssi::Activity& a) { return ssi::standard::model.score(a); });
}
void score_table(benchmark::State& state) {
  each(state, all.plain, [table = naive::table()](const naive::Activity& a) { return naive::score(table, a); });
}
void score_functions(benchmark::State& state) {
  each(state, all.plain,
       [functions = naive::functions()](const naive::Activity& a) { return naive::score(functions, a); });
}
void score_virtual(benchmark::State& state) {
  const naive::Objects objects = naive::objects();
  each(state, all.plain, [&](const naive::Activity& a) { return naive::score(objects, a); });
}

// The same few people again and again, until the branch predictor knows them.
void again_ours(benchmark::State& state) {
  each<bench::few_people>(state, all.structs, [](const ssi::Activity& a) { return ssi::standard::model.score(a); });
}
void again_naive(benchmark::State& state) {
  each<bench::few_people>(state, all.plain, [](const naive::Activity& a) { return naive::score(a); });
}

// Struct in, only the total used.
void total_ours(benchmark::State& state) {
  each(state, all.structs, [](const ssi::Activity& a) { return ssi::standard::model.score(a).total.earned; });
}
void total_naive(benchmark::State& state) {
  each(state, all.plain, [](const naive::Activity& a) { return naive::score(a).total; });
}

// Reading in, score out.
void reading_ours(benchmark::State& state) {
  each(state, all.readings, [](const bench::Reading& reading) { return ssi::standard::model.score(reading); });
}

// A model whose numbers are known only at run time.
void tuned_ours(benchmark::State& state) {
  each(state, all.structs, [model = tuned_model()](const ssi::Activity& a) { return model.score(a); });
}
void tuned_reading_ours(benchmark::State& state) {
  each(state, all.readings, [model = tuned_model()](const bench::Reading& reading) { return model.score(reading); });
}

// A model made at run time, beside the typed one: within 3 times of it is the aim.
const ssi::dynamic::Model& made() {
  static const ssi::dynamic::Model model{ssi::dynamic::definition_of(ssi::standard::model)};
  return model;
}
void dynamic_ours(benchmark::State& state) {
  std::vector<std::vector<ssi::Count>> people;
  for (const ssi::Activity& a : all.structs) {
    ssi::dynamic::CountsByName counts = made().counts();
    for_each_count(a, [&](ssi::Text name, ssi::Count count) { counts[name] = count; });
    people.emplace_back(counts.counts().begin(), counts.counts().end());
  }
  each(state, people, [&](const std::vector<ssi::Count>& counts) { return made().score(counts); });
}
// The names found once, the counts put where they belong.
void dynamic_found(benchmark::State& state) {
  ssi::dynamic::CountsByName counts = made().counts();
  std::vector<ssi::Count*> places;
  for_each_count(all.structs[0], [&](ssi::Text name, ssi::Count) { places.push_back(&counts[name]); });
  each(state, all.structs, [&](const ssi::Activity& a) {
    std::size_t i = 0;
    for_each_count(a, [&](ssi::Text, ssi::Count count) { *places[i++] = count; });
    return made().score(counts);
  });
}
// The names looked up for each subject.
void dynamic_struct(benchmark::State& state) {
  each(state, all.structs, [&](const ssi::Activity& a) { return made().score(a); });
}
// Of few people: a map has just been read where it is scored, and lies in the cache.
using Map = std::map<std::string, int, std::less<>>;
std::vector<Map> maps() {
  std::vector<Map> people;
  for (const ssi::Activity& a : all.structs)
    for_each_count(a, [&, &map = people.emplace_back()](ssi::Text name, ssi::Count count) {
      map.emplace(std::string{name}, static_cast<int>(count.low()));
    });
  return people;
}
void dynamic_map(benchmark::State& state) {
  each<bench::few_people>(state, maps(), [&](const Map& map) { return made().score(map); });
}
// What a program does that has the same map and a typed model.
void map_typed(benchmark::State& state) {
  each<bench::few_people>(state, maps(), [&](const Map& map) {
    ssi::Activity a;
    for_each_count(a, [&](ssi::Text name, ssi::Count& count) {
      if (const auto found = map.find(std::string_view{name}); found != map.end()) count = found->second;
    });
    return ssi::standard::model.score(a);
  });
}

void explain_ours(benchmark::State& state) {
  each(state, all.structs, [](const ssi::Activity& a) { return ssi::explain(ssi::standard::model, a); });
}
void contributions_ours(benchmark::State& state) {
  each(state, all.structs, [](const ssi::Activity& a) { return ssi::contributions(ssi::standard::model, a); });
}
// Ten posts more; and as two explanations and two scores, set beside one another.
constexpr auto more_posts = ssi::plus(ssi::standard::posts, 10);
void what_if_ours(benchmark::State& state) {
  each(state, all.structs, [](const ssi::Activity& a) { return ssi::what_if(ssi::standard::model, a, more_posts); });
}
void what_if_twice(benchmark::State& state) {
  each(state, all.structs, [](const ssi::Activity& a) {
    const auto& model = ssi::standard::model;
    ssi::Activity more = a;
    more.content.posts = more.content.posts + 10;
    return std::tuple{model.score(a), model.score(more), ssi::explain(model, a), ssi::explain(model, more)};
  });
}
void explain_naive(benchmark::State& state) {
  each(state, all.plain, [table = naive::table()](const naive::Activity& a) {
    std::array<naive::Row, 27> rows;
    naive::explain(table, a, rows);
    return rows;
  });
}
void explain_with_text(benchmark::State& state) {
  each(state, all.plain, [table = naive::table()](const naive::Activity& a) { return naive::explain(table, a); });
}

BENCHMARK(score_ours)->Name("score/ours");
BENCHMARK(score_naive)->Name("score/naive");
BENCHMARK(score_table)->Name("score/naive_table");
BENCHMARK(score_functions)->Name("score/naive_std_function");
BENCHMARK(score_virtual)->Name("score/naive_virtual");
BENCHMARK(intervals_ours)->Name("score_of_intervals/ours");
BENCHMARK(score_ours)->Name("score_of_intervals/exact");
BENCHMARK(again_ours)->Name("score_again/ours");
BENCHMARK(again_naive)->Name("score_again/naive");
BENCHMARK(total_ours)->Name("total/ours");
BENCHMARK(total_naive)->Name("total/naive");
BENCHMARK(reading_ours)->Name("score_of_reading/ours");
BENCHMARK(score_naive)->Name("score_of_reading/naive");
BENCHMARK(tuned_ours)->Name("tuned_model/ours");
BENCHMARK(score_table)->Name("tuned_model/naive_table");
BENCHMARK(score_virtual)->Name("tuned_model/naive_virtual");
BENCHMARK(tuned_reading_ours)->Name("tuned_model_of_reading/ours");
BENCHMARK(score_table)->Name("tuned_model_of_reading/naive_table");
BENCHMARK(dynamic_ours)->Name("made_at_run_time/ours");
BENCHMARK(score_ours)->Name("made_at_run_time/typed");
BENCHMARK(dynamic_found)->Name("made_at_run_time_names_found/ours");
BENCHMARK(score_ours)->Name("made_at_run_time_names_found/typed");
BENCHMARK(dynamic_struct)->Name("made_at_run_time_of_a_struct/ours");
BENCHMARK(score_ours)->Name("made_at_run_time_of_a_struct/typed");
BENCHMARK(dynamic_map)->Name("made_at_run_time_of_a_map/ours");
BENCHMARK(map_typed)->Name("made_at_run_time_of_a_map/typed_of_the_map");
BENCHMARK(again_ours)->Name("made_at_run_time_of_a_map/typed");
BENCHMARK(score_virtual)->Name("made_at_run_time/naive_virtual");
BENCHMARK(explain_ours)->Name("explain/ours");
BENCHMARK(contributions_ours)->Name("explain/numbers only");
BENCHMARK(what_if_ours)->Name("what-if/ours");
BENCHMARK(what_if_twice)->Name("what-if/all twice");
BENCHMARK(explain_naive)->Name("explain/naive_table");
BENCHMARK(explain_with_text)->Name("explain/naive_with_text");

}  // namespace

int main(int argc, char** argv) {
  if (!bench::agree(all)) return 1;
  benchmark::Initialize(&argc, argv);
  if (benchmark::ReportUnrecognizedArguments(argc, argv)) return 1;
  benchmark::RunSpecifiedBenchmarks();
  benchmark::Shutdown();
}
