// A whole export of which one file is anything at all: the first byte chooses the file, the rest is its content.
// Reading never fails, every row is accounted for, and the activity of any window can be scored.
// SPDX-License-Identifier: MIT
#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <string_view>

#include "ssi/linkedin.hpp"
#include "ssi/standard.hpp"

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
  namespace fs = std::filesystem;
  if (size == 0) return 0;
  static const fs::path folder = fs::temp_directory_path() / ("ssi-fuzz-" + std::to_string(getpid()));
  fs::remove_all(folder);
  fs::create_directories(folder);
  const auto write = [&](std::string_view name, std::string_view content) {
    std::ofstream{folder / name, std::ios::binary}.write(content.data(), static_cast<std::streamsize>(content.size()));
  };
  write("Registration.csv", "Registered At\n");
  write("Profile.csv", "First Name,Last Name,Headline\nAna,Ruiz,Seller\n");
  write("Shares.csv", "Date,ShareLink,ShareCommentary\n2026-03-01 10:00:00,urn:li:share:7433837142630400000,hello\n");
  const std::size_t which = data[0] % std::size(ssi::linkedin::sources::all);
  write(ssi::linkedin::sources::all[which].name, {reinterpret_cast<const char*>(data) + 1, size - 1});

  const auto archive = ssi::linkedin::find_archive(folder);
  if (!archive.valid()) __builtin_trap();
  const auto read = ssi::linkedin::read(archive, {.on_target = {{"director"}}, .latest = {}});
  std::size_t refused = 0;
  for (const auto& file : read.report.files) refused += file.refused;
  if (read.report.refusals.size() > refused || read.report.refusals.size() > ssi::linkedin::WhatWasRead::most_refusals)
    __builtin_trap();
  for (const unsigned weeks : {1U, 13U, 520U}) {
    const auto day = read.newest.value_or(ssi::Day{"2026-03-01"});
    const auto score = ssi::standard::model.over({.weeks = weeks}).score(read.activity(day, {.weeks = weeks}));
    if (score.total.earned > score.total.high()) __builtin_trap();
  }
  return 0;
}
