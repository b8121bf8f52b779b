// Populations in columns, scored by a batch, beside the limit (a plain sum over the same columns) and what a program
// would do otherwise. Names are job/who; ratios.py makes the table. SSI_BENCH_ROWS=100000000 asks for the most rows
// (default 4,000,000); SSI_BENCH_WRITE=FILE only writes such rows, as score_rows --binary takes them, for peers.py.
// SPDX-License-Identifier: MIT
#include <benchmark/benchmark.h>

#include <cstdlib>
#include <limits>
#include <memory>
#include <string>
#include <thread>

#include "ssi/scale/batch.hpp"
#include "ssi/standard/rows.hpp"
#include "subjects.hpp"
#if __has_include(<Eigen/Core>)
#include <Eigen/Core>
#define SSI_BENCH_EIGEN 1
#endif
#if __has_include(<hwy/highway.h>)
#include <hwy/highway.h>
#if HWY_TARGET != HWY_SCALAR && HWY_TARGET != HWY_EMU128  // it has no vectors for a generic build
#define SSI_BENCH_HIGHWAY 1
#endif
#endif
#if __has_include(<xsimd/xsimd.hpp>)
#include <xsimd/xsimd.hpp>
#define SSI_BENCH_XSIMD 1
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
          if (i++ == column)
            some.push_back(static_cast<T>(std::min<std::uint64_t>(count.value_or(0), std::numeric_limits<T>::max())));
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

void all_of(benchmark::State& state, const std::vector<ssi::Column>& columns, std::vector<std::int32_t>& totals) {
  const ssi::Batch batch{model, columns};
  for (auto _ : state) benchmark::DoNotOptimize(batch.score(0, {.total = {.earned = totals}}));
  state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(totals.size()));
}
// Counts known in part: up to nine more in every row.
void intervals(benchmark::State& state, std::size_t rows) {
  Population<std::uint32_t> least{rows}, most{rows};
  bench::Random random;
  for (auto& column : most.columns)
    for (std::uint32_t& count : column) count += random.up_to(9);
  std::vector<ssi::Column> columns;
  for (std::size_t i = 0; i < least.bound.size(); ++i)
    columns.push_back(ssi::Column::between(least.bound[i], most.bound[i]));
  all_of(state, columns, least.totals);
}
// As a table has them that holds half of the counts.
void half_known(benchmark::State& state, std::size_t rows) {
  Population<std::uint32_t> all{rows};
  for (std::size_t i = 0; i < all.bound.size(); i += 2) all.bound[i] = ssi::Column::nothing_known(all.names[i], rows);
  all_of(state, all.bound, all.totals);
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

// The same on floats, inexact, nothing unknown, as other libraries' authors would write it: in blocks that stay in the
// cache, a line of the table at a time. `each(first, line, sums)` adds the points of a line to the sums of a block.
struct FloatLine {
  const float *count, *whole;  // whole: none for what is no ratio
  float scale, phantoms, weight;
  bool squared;
};
template <class Each>
void floats(benchmark::State& state, std::size_t rows, Each each) {
  const Population<std::uint32_t> all{rows};
  std::vector<std::vector<float>> columns;
  for (const auto& column : all.columns) columns.emplace_back(column.begin(), column.end());
  const auto column = [&](double naive::Activity::*member) {
    naive::Activity probe{};
    probe.*member = 1;
    const double* first = &probe.profile_sections;
    return columns[static_cast<std::size_t>(std::find(first, first + 28, 1.0) - first)].data();
  };
  std::vector<FloatLine> lines;
  for (const naive::Line& line : naive::table()) {
    const bool ratio = line.whole != nullptr;
    lines.push_back({column(line.count), ratio ? column(line.whole) : nullptr,
                     static_cast<float>(ratio ? line.of / line.parts : 1 / line.target),
                     static_cast<float>(line.phantoms), static_cast<float>(line.weight), line.exponent > 1});
  }
  std::vector<float> totals(rows);
  constexpr std::size_t block = 2048;
  for (auto _ : state) {
    for (std::size_t first = 0; first < rows; first += block) {
      const std::span sums = std::span{totals}.subspan(first, std::min(block, rows - first));
      std::fill(sums.begin(), sums.end(), 0.0F);
      for (const FloatLine& line : lines) each(first, line, sums);
    }
    benchmark::ClobberMemory();
  }
  double sum = 0;
  for (const float total : totals) sum += static_cast<double>(total);
  state.counters["mean"] = sum / static_cast<double>(rows);
  count_rows(state, rows, 112);
}
#if defined(SSI_BENCH_EIGEN)
void eigen(benchmark::State& state, std::size_t rows) {
  floats(state, rows, [](std::size_t first, const FloatLine& line, std::span<float> sums) {
    using Array = Eigen::Map<const Eigen::ArrayXf>;
    const auto size = static_cast<Eigen::Index>(sums.size());
    Eigen::Map<Eigen::ArrayXf> sum{sums.data(), size};
    const Array count{line.count + first, size};
    const auto add = [&](const auto& share) {
      const auto rest = (1.0F - share).max(0.0F);
      if (line.squared)
        sum += line.weight * (1.0F - rest.square());
      else
        sum += line.weight * (1.0F - rest);
    };
    if (line.whole == nullptr) return add(count * line.scale);
    const Array whole{line.whole + first, size};
    add(count * line.scale * whole.min(1.0F) / (whole + line.phantoms));  // a whole of 0 reaches nothing
  });
}
#endif
// Of a library of vectors: `load(p)` and `store(v, p)`, `set(x)`, `most(v, w)` and `least(v, w)`, and as many at once
// as `lanes`.
template <class Vectors>
void by_vectors(benchmark::State& state, std::size_t rows) {
  using V = Vectors;
  floats(state, rows, [](std::size_t first, const FloatLine& line, std::span<float> sums) {
    const auto one = V::set(1), none = V::set(0), weight = V::set(line.weight), scale = V::set(line.scale),
               phantoms = V::set(line.phantoms);
    const auto pass = [&](auto share, auto power) {
      std::size_t i = 0;
      for (; i + V::lanes <= sums.size(); i += V::lanes) {
        const auto rest = V::most(V::minus(one, share(i)), none);
        V::store(V::plus(V::load(&sums[i]), V::times(weight, V::minus(one, power(rest)))), &sums[i]);
      }
      for (; i < sums.size(); ++i) {  // the last rows
        const float reached =
            line.count[first + i] * line.scale / (line.whole != nullptr ? line.whole[first + i] + line.phantoms : 1);
        const float rest = std::max(1 - reached, 0.0F);
        sums[i] += line.weight * (1 - (line.squared ? rest * rest : rest));
      }
    };
    const auto count = [&](std::size_t i) { return V::times(V::load(line.count + first + i), scale); };
    const auto ratio = [&](std::size_t i) {
      const auto whole = V::load(line.whole + first + i);
      return V::divided(V::times(count(i), V::least(whole, one)), V::plus(whole, phantoms));
    };
    const auto square = [](auto rest) { return V::times(rest, rest); };
    const auto itself = [](auto rest) { return rest; };
    if (line.whole == nullptr && line.squared) pass(count, square);
    if (line.whole == nullptr && !line.squared) pass(count, itself);
    if (line.whole != nullptr && line.squared) pass(ratio, square);
    if (line.whole != nullptr && !line.squared) pass(ratio, itself);
  });
}
#if defined(SSI_BENCH_HIGHWAY)
struct Highway {
  using D = hwy::HWY_NAMESPACE::ScalableTag<float>;
  using V = hwy::HWY_NAMESPACE::Vec<D>;
  static constexpr std::size_t lanes = hwy::HWY_NAMESPACE::MaxLanes(D{});
  static V set(float x) { return hwy::HWY_NAMESPACE::Set(D{}, x); }
  static V load(const float* p) { return hwy::HWY_NAMESPACE::LoadU(D{}, p); }
  static void store(V v, float* p) { hwy::HWY_NAMESPACE::StoreU(v, D{}, p); }
  static V plus(V a, V b) { return hwy::HWY_NAMESPACE::Add(a, b); }
  static V minus(V a, V b) { return hwy::HWY_NAMESPACE::Sub(a, b); }
  static V times(V a, V b) { return hwy::HWY_NAMESPACE::Mul(a, b); }
  static V divided(V a, V b) { return hwy::HWY_NAMESPACE::Div(a, b); }
  static V most(V a, V b) { return hwy::HWY_NAMESPACE::Max(a, b); }
  static V least(V a, V b) { return hwy::HWY_NAMESPACE::Min(a, b); }
};
#endif
#if defined(SSI_BENCH_XSIMD)
struct Xsimd {
  using V = xsimd::batch<float>;
  static constexpr std::size_t lanes = V::size;
  static V set(float x) { return V(x); }  // braces would take it for a list
  static V load(const float* p) { return V::load_unaligned(p); }
  static void store(V v, float* p) { v.store_unaligned(p); }
  static V plus(V a, V b) { return a + b; }
  static V minus(V a, V b) { return a - b; }
  static V times(V a, V b) { return a * b; }
  static V divided(V a, V b) { return a / b; }
  static V most(V a, V b) { return xsimd::max(a, b); }
  static V least(V a, V b) { return xsimd::min(a, b); }
};
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

// What goes before and after a batch in a program whose members come one by one: they are put in columns, scored with
// all tallies, and counted.
std::vector<ssi::Activity> some_members() {
  std::vector<ssi::Activity> members;
  bench::Random random;
  for (std::size_t i = 0; i < bench::people; ++i) members.push_back(bench::somebody(random));
  return members;
}
void rows_set(benchmark::State& state) {
  const auto members = some_members();
  m::Rows rows{{}, members.size()};
  for (auto _ : state) {
    for (std::size_t i = 0; i < members.size(); ++i) rows.set(i, members[i]);
    benchmark::ClobberMemory();
  }
  count_rows(state, members.size(), sizeof(ssi::Activity));
}
void rows_set_bytes(benchmark::State& state) {
  std::vector<unsigned char> bytes;
  for (const ssi::Activity& member : some_members())
    for_each_count(member, [&](ssi::Text, ssi::Count count) {
      for (const unsigned shift : {0U, 8U, 16U, 24U}) bytes.push_back(static_cast<unsigned char>(count.low() >> shift));
    });
  m::Rows rows{{}, bench::people};
  for (auto _ : state) {
    rows.set(0, bytes);
    benchmark::ClobberMemory();
  }
  count_rows(state, bench::people, m::Rows::bytes);
}
void rows_score(benchmark::State& state) {
  const auto members = some_members();
  m::Rows rows{{}, members.size()};
  for (std::size_t i = 0; i < members.size(); ++i) rows.set(i, members[i]);
  for (auto _ : state) {
    rows.score(members.size());
    benchmark::ClobberMemory();
  }
  count_rows(state, members.size(), m::Rows::bytes);
}
void population_add(benchmark::State& state) {
  const auto members = some_members();
  m::Rows rows{{}, members.size()};
  for (std::size_t i = 0; i < members.size(); ++i) rows.set(i, members[i]);
  ssi::Population counted{model};
  rows.score(members.size(), [&](const ssi::BatchScores& scores) {
    for (auto _ : state) counted.add(scores);
  });
  count_rows(state, members.size(), 0);
}

void bind(benchmark::State& state) {
  const Population<std::uint32_t> all{1};
  for (auto _ : state) benchmark::DoNotOptimize(ssi::Batch{model, all.bound}.size());
}

bool write_rows(const char* path, std::size_t rows) {
  const Population<std::uint32_t> all{bench::people};
  std::FILE* file = std::fopen(path, "wb");
  bool good = file != nullptr;
  for (std::size_t row = 0; good && row < rows; ++row) {
    std::array<unsigned char, 112> bytes;
    for (std::size_t i = 0; i < bytes.size(); ++i)
      bytes[i] = static_cast<unsigned char>(all.columns[i / 4][row % bench::people] >> (8 * (i % 4)));
    good = std::fwrite(bytes.data(), bytes.size(), 1, file) == 1;
  }
  return file != nullptr && std::fclose(file) == 0 && good;
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
  if (const char* path = std::getenv("SSI_BENCH_WRITE")) return write_rows(path, most) ? 0 : 1;
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
  const std::string job = std::to_string(rows) + " rows, variants/";
  add(job + "ours", batch<u32, Model>, model, rows, 0U, false, std::size_t{1}, ssi::Instructions::best);
  add(job + "as compiled", batch<u32, Model>, model, rows, 0U, false, std::size_t{1}, baseline);
  add(job + "with pillars", batch<u32, Model>, model, rows, 0U, true, std::size_t{1}, ssi::Instructions::best);
  for (const unsigned unknown : {1U, 10U, 100U, 500U})
    add(job + std::to_string(unknown) + " of 1000 unknown in every column", batch<u32, Model>, model, rows, unknown,
        false, std::size_t{1}, ssi::Instructions::best);
  add(job + "of 64-bit integers", batch<std::int64_t, Model>, model, rows, 0U, false, std::size_t{1},
      ssi::Instructions::best);
  add(job + "of 64-bit integers, 10 of 1000 unknown", batch<std::int64_t, Model>, model, rows, 10U, false,
      std::size_t{1}, ssi::Instructions::best);
  add(job + "intervals", intervals, rows);
  add(job + "nothing known of every other column", half_known, rows);
  add(job + "one by one", one_by_one, rows);
  add(job + "virtual objects", objects, rows);
#if defined(SSI_BENCH_EIGEN)
  add(job + "Eigen", eigen, rows);
#endif
#if defined(SSI_BENCH_HIGHWAY)
  add(job + "Highway", by_vectors<Highway>, rows);
#endif
#if defined(SSI_BENCH_XSIMD)
  add(job + "xsimd", by_vectors<Xsimd>, rows);
#endif
  add("4 signals/ours", four_signals<std::remove_cvref_t<decltype(flows)>>, flows, rows);
  add("4 signals/own curves", four_signals<std::remove_cvref_t<decltype(own_flows)>>, own_flows, rows);
  const std::string members = std::to_string(bench::people) + " members, ";
  add(members + "put in columns", rows_set);
  add(members + "put in columns, of bytes", rows_set_bytes);
  add(members + "scored, with all tallies", rows_score);
  add(members + "counted in a population", population_add);
  add("bind/ours", bind);
  benchmark::Initialize(&argc, argv);
  if (benchmark::ReportUnrecognizedArguments(argc, argv)) return 1;
  benchmark::RunSpecifiedBenchmarks();
}
