// Writes so many megabytes as the programs do, so that a signal can meet them: write PATH [MEGABYTES].
// SPDX-License-Identifier: MIT
#include "../../examples/programs/common/program.hpp"
#include "../../examples/programs/common/write_file.hpp"

int main(int argc, char** argv) {
  return common::program(argc, argv, [](const common::Arguments& arguments) {
    if (arguments.empty()) throw common::UserError{"give a path"};
    const std::size_t size = arguments.size() > 1 ? std::stoul(arguments[1]) << 20 : 4;
    common::write_file(arguments[0], std::string(size, 'n'));
    return std::string{};
  });
}
