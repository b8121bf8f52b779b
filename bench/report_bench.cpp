// Reports a second and bytes a second, of one member: every format into memory that is there already, beside a plain
// copy of as many bytes. Names are job/who; ratios.py makes the table.
// SPDX-License-Identifier: MIT
#include <benchmark/benchmark.h>

#include <cstring>
#include <iterator>
#include <string>

#include "ssi/report.hpp"
#include "subjects.hpp"

namespace {

namespace report = ssi::report;

const auto somebody = [] {
  bench::Random random;
  ssi::Activity activity = bench::somebody(random);
  activity.relationships.messages_received = ssi::unknown;
  return activity;
}();

template <class Write>
void written(benchmark::State& state, const Write& write) {
  const auto results = report::results(ssi::standard::model, somebody, {.member = "Ana Pérez"});
  std::string out;
  for (auto _ : state) {
    out.clear();
    write(std::back_inserter(out), results.view());
    benchmark::DoNotOptimize(out.data());
  }
  state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(out.size()));
}
template <class Write>
void copied(benchmark::State& state, const Write& write) {
  const auto results = report::results(ssi::standard::model, somebody, {.member = "Ana Pérez"});
  std::string out;
  write(std::back_inserter(out), results.view());
  std::string to(out.size(), ' ');
  for (auto _ : state) {
    std::memcpy(to.data(), out.data(), out.size());
    benchmark::DoNotOptimize(to.data());
    benchmark::ClobberMemory();
  }
  state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(out.size()));
}

template <class Write>
void add(const std::string& job, const Write& write) {
  benchmark::RegisterBenchmark((job + "/ours").c_str(), [=](benchmark::State& state) { written(state, write); });
  benchmark::RegisterBenchmark((job + "/copy").c_str(), [=](benchmark::State& state) { copied(state, write); });
}

void from_counts(benchmark::State& state) {
  std::string out;
  for (auto _ : state) {
    out.clear();
    const auto results = report::results(ssi::standard::model, somebody, {.member = "Ana Pérez"});
    report::html(std::back_inserter(out), {.card = results.view()});
    benchmark::DoNotOptimize(out.data());
  }
  state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(out.size()));
}

}  // namespace

int main(int argc, char** argv) {
  add("JSON", [](auto out, const report::Scorecard& card) { report::json(out, card); });
  add("Markdown", [](auto out, const report::Scorecard& card) { report::markdown(out, card); });
  add("terminal", [](auto out, const report::Scorecard& card) { report::terminal(out, card, {.utf8 = true}); });
  add("ring", [](auto out, const report::Scorecard& card) { report::svg_ring(out, card); });
  add("page", [](auto out, const report::Scorecard& card) { report::html(out, {.card = card}); });
  add("page in Spanish",
      [](auto out, const report::Scorecard& card) { report::html(out, {.card = card}, ssi::spanish); });
  benchmark::RegisterBenchmark("scored, explained and a page/ours", from_counts);
  benchmark::Initialize(&argc, argv);
  if (benchmark::ReportUnrecognizedArguments(argc, argv)) return 1;
  benchmark::RunSpecifiedBenchmarks();
}
