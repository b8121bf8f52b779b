// A model in a file: read once for all programs.
// SPDX-License-Identifier: MIT
#include "model_file.hpp"

#include "files.hpp"
#include "ssi/dynamic.hpp"

namespace common {

ssi::dynamic::Definition read_definition(const std::string& path) {
  const std::string text = read_text(path);
  ssi::dynamic::ReadDefinition read =
      path.ends_with(".csv") ? ssi::dynamic::from_csv(text) : ssi::dynamic::from_json(text);
  if (read.problems.empty()) return std::move(read.definition);
  UserError wrong{path + " is no model:"};
  for (const auto& problem : read.problems) wrong.each.push_back(problem.text());
  throw wrong;
}

}  // namespace common
