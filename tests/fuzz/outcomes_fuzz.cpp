// Results of weeks as the program takes them, `2026-06-27 = 3`: one for each week or a line that is at fault, and
// correlations with any weekly points are from -1 to 1.
// SPDX-License-Identifier: MIT
#include <charconv>
#include <cmath>
#include <cstdlib>
#include <string>

#include "ssi/time.hpp"
#include "ssi/time/dated_lines.hpp"

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
  using namespace ssi;
  constexpr Day today{"2026-06-27"};
  const std::string text{reinterpret_cast<const char*>(data), size};
  std::vector<DatedLine> lines;
  if (!read_dated_lines(text, lines).none()) return 0;
  std::vector<DatedResult> dated;
  for (const auto& [number, day, value] : lines) {
    double result = 0;
    const char* const end = value.data() + value.size();
    const auto [stop, error] = std::from_chars(value.data(), end, result);
    if (error != std::errc{} || stop != end || !std::isfinite(result)) return 0;
    dated.push_back({day, result});
  }
  const WeeklyResults results = by_week(dated, today);
  if (results.problem != WeeklyResults::Flaw::none) {
    if (results.culprit >= dated.size()) std::abort();
    return 0;
  }
  WeeklyFlows flows{.ids = {"posts"}, .most = Points{10}};
  for (std::size_t i = 0; i < results.weeks.count; ++i)
    flows.weeks.push_back({i % 7 == 3 ? WeekState::not_known : WeekState::known,
                           Points::from_micropoints(static_cast<std::int64_t>(i * 7919 % 10'000'000))});
  for (const Lagged& lag : correlated(flows, results.values))
    if (lag.spearman &&
        !(lag.spearman->low >= -1 && lag.spearman->high <= 1 && lag.spearman->low <= lag.spearman->high))
      std::abort();
  return 0;
}
