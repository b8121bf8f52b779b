// A model in a file, JSON or CSV.
// SPDX-License-Identifier: MIT
#ifndef COMMON_MODEL_FILE_HPP
#define COMMON_MODEL_FILE_HPP

#include <string>

#include "ssi/dynamic/definition.hpp"

namespace common {

/// All that is wrong with it is one UserError of as many lines.
ssi::dynamic::Definition read_definition(const std::string& path);

}  // namespace common

#endif
