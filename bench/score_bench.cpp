// One profile, scored and explained, beside naive versions of the same job. Names are job/who; ratios.py makes the
// table. Read ratios of one run only: the figures themselves drift with the machine.
// SPDX-License-Identifier: MIT
#include <benchmark/benchmark.h>

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
void dynamic_ours(benchmark::State& state) {
  const ssi::dynamic::Model model{ssi::dynamic::definition_of(ssi::standard::model)};
  std::vector<std::vector<ssi::Count>> people;
  for (const ssi::Activity& a : all.structs) {
    ssi::dynamic::CountsByName counts = model.counts();
    for_each_count(a, [&](ssi::Text name, ssi::Count count) {
      if (ssi::Count* const found = counts.find(name)) *found = count;
    });
    people.emplace_back(counts.counts().begin(), counts.counts().end());
  }
  each(state, people, [&](const std::vector<ssi::Count>& counts) { return model.score(counts); });
}

void explain_ours(benchmark::State& state) {
  each(state, all.structs, [](const ssi::Activity& a) { return ssi::explain(ssi::standard::model, a); });
}
void contributions_ours(benchmark::State& state) {
  each(state, all.structs, [](const ssi::Activity& a) { return ssi::contributions(ssi::standard::model, a); });
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
BENCHMARK(score_virtual)->Name("made_at_run_time/naive_virtual");
BENCHMARK(explain_ours)->Name("explain/ours");
BENCHMARK(contributions_ours)->Name("explain/numbers only");
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
