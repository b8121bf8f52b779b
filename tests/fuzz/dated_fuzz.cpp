// Lines that begin with a day: noted pillars and averages, and kept histories, which are written as they were read.
// SPDX-License-Identifier: MIT
#include <cstdlib>
#include <string>

#include "ssi/counts/points.hpp"
#include "ssi/time/dated_lines.hpp"
#include "ssi/time/history_lines.hpp"

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
  using namespace ssi;
  const std::string text{reinterpret_cast<const char*>(data), size};
  std::vector<DatedLine> lines;
  const LineProblem problem = read_dated_lines(text, lines);
  if (problem.none() == lines.empty()) std::abort();
  History<4> noted_history;
  for (const auto& [number, day, value] : lines) {
    const auto parts = parts_of(value);
    std::array<Points, 4> pillars;
    bool good = parts.size() == 4;
    for (std::size_t i = 0; good && i < 4; ++i) {
      const WrittenPoints written = read_points(parts[i], 25);
      if (written.points.has_value() == !written.problem.empty()) std::abort();
      if (written.points) pillars[i] = *written.points;
      good = written.points.has_value();
    }
    if (good && noted_history.valid(day)) noted_history.add(day, noted(pillars));
  }
  for (const std::int32_t days : {0, 7, 28, 91, INT32_MAX, INT32_MIN}) static_cast<void>(noted_history.change(days));
  if (noted_history.size() < 1000) static_cast<void>(noted_history.weekly());

  const ModelId models[] = {{"LinkedIn", 0}, {"standard", 1}};
  VersionedHistory<4> kept;
  if (!read_history(text, models, kept).none()) return 0;
  const std::string written = lines_of(kept);
  VersionedHistory<4> again;
  if (!read_history(written, models, again).none() || lines_of(again) != written) std::abort();
  return 0;
}
