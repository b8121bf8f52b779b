// Threads share a batch and score ranges of their own: the same as one thread. Run under ThreadSanitizer in CI.
// SPDX-License-Identifier: MIT
#include <cstdio>
#include <cstdlib>
#include <thread>
#include <vector>

#include "ssi/scale/population.hpp"
#include "ssi/standard.hpp"

namespace {

constexpr std::size_t rows = 50'000;
using Population = ssi::Population<4>;

struct Scores {
  Scores() : refused(rows) {
    for (auto& column : columns) column.resize(rows);
  }
  // The statistics of a range that was scored by whoever calls.
  Population score(const ssi::Batch& batch, std::size_t first, std::size_t size) {
    const auto part = [&](std::size_t i) { return std::span{columns[i]}.subspan(first, size); };
    const ssi::ScoreColumns pillars[] = {{.earned = part(1), .covered = part(2)},
                                         {.earned = part(3), .covered = part(4)},
                                         {.earned = part(5), .covered = part(6)},
                                         {.earned = part(7), .covered = part(8)}};
    const ssi::BatchScores scores{
        .total = {.earned = part(0)}, .pillars = pillars, .refused = std::span{refused}.subspan(first, size)};
    const ssi::BatchResult result = batch.score(first, scores);
    Population population{ssi::standard::model};
    population.add(scores);
    if (population.refused() != result.refused) std::abort();
    return population;
  }
  std::vector<std::int32_t> columns[9];
  std::vector<std::uint8_t> refused;
};

}  // namespace

int main() {
  std::vector<std::vector<std::uint16_t>> values;
  std::vector<std::uint8_t> known(rows / 8 + 1, 0xBF);
  std::vector<ssi::Column> columns;
  for_each_count(ssi::Activity{}, [&](ssi::Text, ssi::Count) {
    values.emplace_back(rows);
    for (std::size_t i = 0; i < rows; ++i) values.back()[i] = static_cast<std::uint16_t>(i * (values.size() + 7) % 97);
  });
  std::size_t next = 0;
  for_each_count(ssi::Activity{}, [&](ssi::Text name, ssi::Count) {
    columns.push_back({name, values[next++], ssi::Validity{known.data(), 0}});
  });
  const ssi::Batch batch{ssi::standard::model, columns};
  Scores alone, together;
  const Population expected = alone.score(batch, 0, rows);
  for (const std::size_t threads : {2U, 4U, 7U}) {
    std::vector<Population> parts(threads, Population{ssi::standard::model});
    std::vector<std::thread> pool;
    for (std::size_t t = 0; t < threads; ++t)
      pool.emplace_back([&, t] {
        const std::size_t first = rows * t / threads;
        parts[t] = together.score(batch, first, rows * (t + 1) / threads - first);
      });
    for (std::thread& thread : pool) thread.join();
    Population merged{ssi::standard::model};
    for (std::size_t t = threads; t-- > 0;) merged += parts[t];
    if (!(merged == expected) || together.refused != alone.refused) return 1;
    for (std::size_t i = 0; i < 9; ++i)
      if (together.columns[i] != alone.columns[i]) return 2;
  }
  std::printf("2, 4 and 7 threads score the same as one: %llu rows, %llu refused\n",
              static_cast<unsigned long long>(expected.size()), static_cast<unsigned long long>(expected.refused()));
}
