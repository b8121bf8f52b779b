// Whole files of an export as inputs of export_fuzz: seeds EXPORT FOLDER. A byte says which source, the rest is the
// file.
// SPDX-License-Identifier: MIT
#include <cstdio>
#include <fstream>
#include <iterator>

#include "ssi/linkedin.hpp"

int main(int argc, char** argv) {
  if (argc != 3) return 2;
  const auto archive = ssi::linkedin::find_archive(ssi::linkedin::Files{std::filesystem::path{argv[1]}});
  std::size_t written = 0;
  for (std::size_t i = 0; i < std::size(ssi::linkedin::sources::all); ++i)
    for (const std::string& path : archive.of_kind(ssi::linkedin::sources::all[i].key)) {
      std::ofstream seed{std::filesystem::path{argv[2]} / std::to_string(written++), std::ios::binary};
      seed << static_cast<char>(i) << archive.files.read(path).value_or("");
    }
  std::printf("%zu whole files\n", written);
  return written > 0 ? 0 : 1;
}
