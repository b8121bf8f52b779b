// Populations in columns, scored by a batch, beside the limit (a plain sum over the same columns) and what a program
// would do otherwise. Names are job/who; ratios.py makes the table. SSI_BENCH_ROWS=100000000 asks for the most rows
// (default 4,000,000).
// SPDX-License-Identifier: MIT
#include <benchmark/benchmark.h>

#include <cstdlib>
#include <memory>
#include <string>
#include <thread>

#include "ssi/scale/batch.hpp"
#include "subjects.hpp"
#if __has_include(<Eigen/Core>)
#include <Eigen/Core>
#define SSI_BENCH_EIGEN 1
#endif

namespace {

using ssi::standard::model;

// The same people in columns; every 4,096th row is the same person.
template <class T>
struct Population {
  explicit Population(std::size_t rows, unsigned unknown_of_1000 = 0) {
    bench::Random random;
    std::vector<ssi::Activity> people;
    for (std::size_t i = 0; i < bench::people; ++i) people.push_back(bench::somebody(random));
    std::size_t column = 0;
    for_each_count(people[0], [&](ssi::Text name, ssi::Count) {
      std::vector<T> values(rows);
      std::vector<std::uint8_t> known((rows + 7) / 8, 0xFF);
      std::vector<T> some;
      for (const ssi::Activity& person : people) {
        std::size_t i = 0;
        for_each_count(person, [&](ssi::Text, ssi::Count count) {
          if (i++ == column) some.push_back(static_cast<T>(std::min(count.value_or(0), std::uint32_t{T(~T{})})));
        });
      }
      for (std::size_t row = 0; row < rows; ++row) {
        values[row] = some[row % some.size()];
        if (unknown_of_1000 > 0 && random.up_to(999) < unknown_of_1000)
          known[row / 8] &= static_cast<std::uint8_t>(~(1U << (row % 8)));
      }
      names.push_back(name);
      columns.push_back(std::move(values));
      bitmaps.push_back(std::move(known));
      ++column;
    });
    for (std::size_t i = 0; i < columns.size(); ++i)
      bound.push_back(
          {names[i], columns[i], unknown_of_1000 > 0 ? ssi::Validity{bitmaps[i].data(), 0} : ssi::Validity{}});
    totals.resize(rows);
  }
  std::size_t rows() const { return totals.size(); }

  std::vector<ssi::Text> names;
  std::vector<std::vector<T>> columns;
  std::vector<std::vector<std::uint8_t>> bitmaps;
  std::vector<ssi::Column> bound;
  std::vector<std::int32_t> totals;
};

void count_rows(benchmark::State& state, std::size_t rows, std::size_t bytes) {
  state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(rows));
  state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(rows * bytes));
}

template <class T>
void sum(benchmark::State& state, std::size_t rows) {
  const Population<T> all{rows};
  for (auto _ : state) {
    std::uint32_t sum = 0;
    for (const std::vector<T>& column : all.columns)
      for (const T value : column) sum += value;
    benchmark::DoNotOptimize(sum);
  }
  count_rows(state, rows, sizeof(T) * all.columns.size());
}
template <class T>
void copy(benchmark::State& state, std::size_t rows) {
  const Population<T> all{rows};
  std::vector<T> to(rows);
  for (auto _ : state)
    for (const std::vector<T>& column : all.columns) {
      std::copy(column.begin(), column.end(), to.begin());
      benchmark::DoNotOptimize(to.data());
      benchmark::ClobberMemory();
    }
  count_rows(state, rows, sizeof(T) * all.columns.size());
}

template <class T, class Model>
void batch(benchmark::State& state, const Model& scored, std::size_t rows, unsigned unknown_of_1000, bool pillars,
           std::size_t threads, ssi::Instructions instructions = ssi::Instructions::best) {
  Population<T> all{rows, unknown_of_1000};
  const ssi::Batch batch{scored, all.bound, instructions};
  std::vector<std::vector<std::int32_t>> columns(pillars ? 4 : 0, std::vector<std::int32_t>(rows));
  const auto score = [&](std::size_t first, std::size_t size) {
    std::vector<ssi::ScoreColumns> of_pillars;
    for (auto& column : columns) of_pillars.push_back({.earned = std::span{column}.subspan(first, size)});
    const ssi::BatchScores scores{.total = {.earned = std::span{all.totals}.subspan(first, size)},
                                  .pillars = of_pillars};
    benchmark::DoNotOptimize(batch.score(first, scores));
  };
  for (auto _ : state) {
    std::vector<std::thread> others;
    for (std::size_t t = 1; t < threads; ++t)
      others.emplace_back(score, rows * t / threads, rows * (t + 1) / threads - rows * t / threads);
    score(0, rows / threads);
    for (std::thread& other : others) other.join();
    benchmark::ClobberMemory();
  }
  count_rows(state, rows, sizeof(T) * all.columns.size());
}

// One member at a time from the columns, by the library's scalar path.
void one_by_one(benchmark::State& state, std::size_t rows) {
  Population<std::uint32_t> all{rows};
  for (auto _ : state) {
    for (std::size_t row = 0; row < rows; ++row) {
      ssi::Activity a;
      std::size_t i = 0;
      for_each_count(a, [&](ssi::Text, ssi::Count& count) { count = all.columns[i++][row]; });
      all.totals[row] = static_cast<std::int32_t>(model.score(a).total.earned.micropoints());
    }
    benchmark::ClobberMemory();
  }
  count_rows(state, rows, 112);
}
// Doubles in a struct for each member, a virtual call for each signal.
void objects(benchmark::State& state, std::size_t rows) {
  bench::Random random;
  std::vector<naive::Activity> people;
  for (std::size_t i = 0; i < rows; ++i) people.push_back(bench::plain(bench::somebody(random)));
  const naive::Objects objects = naive::objects();
  std::vector<double> totals(rows);
  for (auto _ : state) {
    for (std::size_t i = 0; i < rows; ++i) totals[i] = naive::score(objects, people[i]).total;
    benchmark::ClobberMemory();
  }
  count_rows(state, rows, sizeof(naive::Activity));
}

#if defined(SSI_BENCH_EIGEN)
// Array expressions on floats in blocks, inexact, nothing unknown.
void eigen(benchmark::State& state, std::size_t rows) {
  const Population<std::uint32_t> all{rows};
  using Array = Eigen::ArrayXf;
  std::vector<Array> c;
  for (const auto& column : all.columns) {
    c.emplace_back(static_cast<Eigen::Index>(rows));
    for (std::size_t i = 0; i < rows; ++i) c.back()[static_cast<Eigen::Index>(i)] = static_cast<float>(column[i]);
  }
  const naive::Table table = naive::table();
  Array totals(static_cast<Eigen::Index>(rows));
  const auto number = [&](double naive::Activity::*member) {
    naive::Activity probe{};
    probe.*member = 1;
    const double* first = &probe.profile_sections;
    return static_cast<std::size_t>(std::find(first, first + 28, 1.0) - first);
  };
  constexpr Eigen::Index block = 2048;
  for (auto _ : state) {
    for (Eigen::Index i = 0; i < static_cast<Eigen::Index>(rows); i += block) {
      const Eigen::Index n = std::min(block, static_cast<Eigen::Index>(rows) - i);
      auto sum = totals.segment(i, n);
      sum.setZero();
      for (const naive::Line& line : table) {
        const auto count = c[number(line.count)].segment(i, n);
        const auto weight = static_cast<float>(line.weight);
        const auto missing = [&](const auto& share) { return (1.0F - share).max(0.0F); };
        if (line.whole != nullptr) {
          const auto whole = c[number(line.whole)].segment(i, n);
          const auto rest =
              missing(count * static_cast<float>(line.of / line.parts) / (whole + static_cast<float>(line.phantoms)));
          if (line.exponent > 1)
            sum += weight * (1.0F - rest.square());
          else
            sum += weight * (1.0F - rest);
        } else {
          const auto rest = missing(count * static_cast<float>(1 / line.target));
          if (line.exponent > 1)
            sum += weight * (1.0F - rest.square());
          else
            sum += weight * (1.0F - rest);
        }
      }
    }
    benchmark::ClobberMemory();
  }
  count_rows(state, rows, 112);
}
#endif

// A curve of one's own, which is no multiplication.
constexpr auto own_curve = [](ssi::Fraction reached) {
  const std::uint64_t rest = reached.whole - reached.part;
  const std::uint64_t whole = reached.whole * reached.whole * reached.whole;
  return ssi::Fraction{whole - rest * rest * rest, whole};
};
namespace m = ssi::standard;
constexpr auto flows =
    ssi::Index{ssi::Pillar{"flows", ssi::Signal{m::posts, ssi::PerWeek{3}, ssi::diminishing, ssi::Points{5}},
                           ssi::Signal{m::comments_given, ssi::PerWeek{8}, ssi::diminishing, ssi::Points{6}},
                           ssi::Signal{m::messages_sent, ssi::PerWeek{6}, ssi::diminishing, ssi::Points{4}},
                           ssi::Signal{m::congratulations, ssi::PerWeek{3}, ssi::diminishing, ssi::Points{10}}}};
constexpr auto own_flows =
    ssi::Index{ssi::Pillar{"flows", ssi::Signal{m::posts, ssi::PerWeek{3}, own_curve, ssi::Points{5}},
                           ssi::Signal{m::comments_given, ssi::PerWeek{8}, own_curve, ssi::Points{6}},
                           ssi::Signal{m::messages_sent, ssi::PerWeek{6}, own_curve, ssi::Points{4}},
                           ssi::Signal{m::congratulations, ssi::PerWeek{3}, own_curve, ssi::Points{10}}}};

template <class Model>
void four_signals(benchmark::State& state, const Model& scored, std::size_t rows) {
  Population<std::uint32_t> all{rows};
  std::vector<ssi::Column> columns;
  for (const ssi::Column& column : all.bound)
    for (const char* name : {"posts", "comments_given", "messages_sent", "congratulations"})
      if (column.metric() == ssi::Text{name}) columns.push_back(column);
  const ssi::Batch batch{scored, columns};
  for (auto _ : state) benchmark::DoNotOptimize(batch.score(0, {.total = {.earned = all.totals}}));
  count_rows(state, rows, 16);
}

void bind(benchmark::State& state) {
  const Population<std::uint32_t> all{1};
  for (auto _ : state) benchmark::DoNotOptimize(ssi::Batch{model, all.bound}.size());
}

template <class F, class... Args>
void add(const std::string& name, F f, Args... args) {
  benchmark::RegisterBenchmark(name.c_str(), [=](benchmark::State& state) { f(state, args...); })
      ->UseRealTime()
      ->Unit(benchmark::kMillisecond);
}

}  // namespace

int main(int argc, char** argv) {
  const char* asked = std::getenv("SSI_BENCH_ROWS");
  const std::size_t most = asked != nullptr ? std::strtoull(asked, nullptr, 10) : 4'000'000;
  using u8 = std::uint8_t;
  using u16 = std::uint16_t;
  using u32 = std::uint32_t;
  using Model = std::remove_cvref_t<decltype(model)>;
  const auto baseline = ssi::Instructions::compiled;
  std::vector<std::size_t> sizes;
  for (std::size_t rows = 1000; rows < most; rows *= 10) sizes.push_back(rows);
  sizes.push_back(most);
  for (const std::size_t rows : sizes) {
    const std::string n = std::to_string(rows) + " rows, ";
    // Memory for 32-bit columns of more rows than this is not everybody's.
    if (rows <= 50'000'000) {
      const std::string job = n + "32 bit/";
      add(job + "ours", batch<u32, Model>, model, rows, 0U, false, std::size_t{1}, ssi::Instructions::best);
      add(job + "ours, 2 threads", batch<u32, Model>, model, rows, 0U, false, std::size_t{2}, ssi::Instructions::best);
      add(job + "plain sum", sum<u32>, rows);
      add(job + "copy", copy<u32>, rows);
    }
    add(n + "16 bit/ours", batch<u16, Model>, model, rows, 0U, false, std::size_t{1}, ssi::Instructions::best);
    add(n + "16 bit/ours, 2 threads", batch<u16, Model>, model, rows, 0U, false, std::size_t{2},
        ssi::Instructions::best);
    add(n + "16 bit/plain sum", sum<u16>, rows);
    add(n + "8 bit/ours", batch<u8, Model>, model, rows, 0U, false, std::size_t{1}, ssi::Instructions::best);
  }
  const std::size_t rows = std::min<std::size_t>(most, 1'000'000);
  const std::string job = "1000000 rows, variants/";
  add(job + "ours", batch<u32, Model>, model, rows, 0U, false, std::size_t{1}, ssi::Instructions::best);
  add(job + "as compiled", batch<u32, Model>, model, rows, 0U, false, std::size_t{1}, baseline);
  add(job + "with pillars", batch<u32, Model>, model, rows, 0U, true, std::size_t{1}, ssi::Instructions::best);
  for (const unsigned unknown : {1U, 10U, 100U, 500U})
    add(job + std::to_string(unknown) + " of 1000 unknown in every column", batch<u32, Model>, model, rows, unknown,
        false, std::size_t{1}, ssi::Instructions::best);
  add(job + "one by one", one_by_one, rows);
  add(job + "virtual objects", objects, rows);
#if defined(SSI_BENCH_EIGEN)
  add(job + "Eigen", eigen, rows);
#endif
  add("4 signals/ours", four_signals<std::remove_cvref_t<decltype(flows)>>, flows, rows);
  add("4 signals/own curves", four_signals<std::remove_cvref_t<decltype(own_flows)>>, own_flows, rows);
  add("bind/ours", bind);
  benchmark::Initialize(&argc, argv);
  if (benchmark::ReportUnrecognizedArguments(argc, argv)) return 1;
  benchmark::RunSpecifiedBenchmarks();
}
