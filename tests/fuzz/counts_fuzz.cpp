// Any text as a file of counts: all of it is taken or nothing, what is wrong has a line and words, and what was taken
// is written in lines that read the same.
// SPDX-License-Identifier: MIT
#include <cstdlib>
#include <string>
#include <vector>

#include "ssi/counts/named.hpp"
#include "ssi/standard/model.hpp"

namespace {

std::vector<ssi::Count> counts_of(const ssi::Activity& activity) {
  std::vector<ssi::Count> counts;
  for_each_count(activity, [&](ssi::Text, ssi::Count count) { counts.push_back(count); });
  return counts;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
  using namespace ssi;
  const std::string text{reinterpret_cast<const char*>(data), size};
  Activity read;
  const LineProblem problem = read_count_lines(text, read);
  if (!problem.none()) {
    for_each_count(read, [](Text, Count count) {
      if (!count.wholly_unknown()) std::abort();
    });
    if (problem.line > 1 + size) std::abort();
    return 0;
  }
  std::string written;
  for_each_count(read, [&](Text name, Count count) {
    written.append(name.data(), name.size()).append(" = ");
    if (count.wholly_unknown())
      written.append("unknown\n");
    else
      written.append(std::to_string(count.low())).append("..").append(std::to_string(count.high())).append("\n");
  });
  Activity again;
  if (!read_count_lines(written, again).none()) std::abort();
  // Not by the model, which refuses a part above its whole.
  if (counts_of(again) != counts_of(read)) std::abort();
  const auto score = standard::model.try_score(read);
  if (score.score && score.score->total.high() < score.score->total.earned) std::abort();
  return 0;
}
