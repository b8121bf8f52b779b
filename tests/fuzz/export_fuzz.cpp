// A whole export of which one file is anything at all: the first byte chooses the file, the rest is its content.
// Reading never fails, every row is accounted for, and the activity of any window can be scored.
// SPDX-License-Identifier: MIT
#include <iterator>
#include <map>
#include <string>
#include <string_view>
#include <utility>

#include "ssi/linkedin.hpp"
#include "ssi/standard.hpp"

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
  if (size == 0) return 0;
  std::map<std::string, std::string, std::less<>> files{
      {"Registration.csv", "Registered At\n"},
      {"Profile.csv", "First Name,Last Name,Headline\nAna,Ruiz,Seller\n"},
      {"Shares.csv", "Date,ShareLink,ShareCommentary\n2026-03-01 10:00:00,urn:li:share:7433837142630400000,hello\n"}};
  const std::size_t which = data[0] % std::size(ssi::linkedin::sources::all);
  files[std::string{ssi::linkedin::sources::all[which].name}] = {reinterpret_cast<const char*>(data) + 1, size - 1};

  const auto archive = ssi::linkedin::find_archive(ssi::linkedin::Files{"upload.zip", std::move(files)});
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
