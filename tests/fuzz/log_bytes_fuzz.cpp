// Any bytes, their checksum set right: a log is read and is what its own bytes say, or it is refused in words.
// SPDX-License-Identifier: MIT
#include <cstdlib>

#include "ssi/standard/activity_of.hpp"
#include "ssi/standard/model.hpp"
#include "ssi/time/log_bytes.hpp"
#include "ssi/time/rolling.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace ssi;
  std::vector<std::uint8_t> bytes(data, data + size);
  const std::uint64_t sum = detail::log_checksum(bytes);
  for (int i = 0; i < 8; ++i) bytes.push_back(static_cast<std::uint8_t>(sum >> (8 * i)));
  EventLog log;
  if (from_bytes(bytes, log)) {
    if (!log.empty()) std::abort();
    return 0;
  }
  EventLog again;
  if (from_bytes(to_bytes(log), again) || !(again == log)) std::abort();
  const Day day{"2026-06-27"};
  const LogCounts counts = log.on(day);
  standard::for_each_metric([&](const auto& metric) {
    const Count count = metric.read(counts);
    if (count.low() > count.high()) std::abort();
  });
  for_each_day(log, {day, day}, {}, {}, [&](Day, const LogCounts& rolled) {
    standard::for_each_metric([&](const auto& metric) {
      if (!(metric.read(rolled) == metric.read(counts))) std::abort();
    });
  });
  if (log.size() < 1000) log.forget_before(day - 100);
  return 0;
}
