// Any text as JSON and as CSV: it is told what is wrong with it, or it is a model that writes itself as it was read.
// SPDX-License-Identifier: MIT
#include <cstdlib>

#include "ssi/dynamic.hpp"

namespace {

void check(const ssi::dynamic::ReadDefinition& read) {
  using namespace ssi;
  for (const auto& problem : read.problems)
    if (problem.text().empty()) std::abort();
  const std::string json = to_json(read.definition), csv = to_csv(read.definition);
  if (!read.problems.empty()) return;
  const dynamic::Model model{read.definition};
  const auto again = dynamic::from_json(json);
  if (!again.problems.empty() || to_json(again.definition) != json) std::abort();
  const auto table = dynamic::from_csv(csv);
  if (!table.problems.empty() || digest_of(dynamic::Model{table.definition}) != digest_of(model)) std::abort();
  std::vector<Count> counts(model.metrics().size(), Count{3});
  const auto score = model.try_score(counts);
  if (score.score && score.score->total.earned > score.score->total.max) std::abort();
  if (!(model.score(std::vector<Count>(counts.size())).total.covered == Points{})) std::abort();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
  const std::string text{reinterpret_cast<const char*>(data), size};
  check(ssi::dynamic::from_json(text));
  check(ssi::dynamic::from_csv(text));
  return 0;
}
