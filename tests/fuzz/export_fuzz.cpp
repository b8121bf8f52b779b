// A whole export of which one file is anything at all: the first byte chooses the file, the rest is its content.
// Reading never fails, every row is accounted for, the activity of any window can be scored, and a copy of the file
// beside it makes no count another: where nothing was refused it is the same, else its bounds may be wider.
// SPDX-License-Identifier: MIT
#include <iterator>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "ssi/linkedin.hpp"
#include "ssi/standard.hpp"

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
  if (size == 0) return 0;
  std::map<std::string, std::string, std::less<>> files{
      {"Registration.csv", "Registered At\n"},
      {"Profile.csv", "First Name,Last Name,Headline\nAna,Ruiz,Seller\n"},
      {"Shares.csv", "Date,ShareLink,ShareCommentary\n2026-03-01 10:00:00,urn:li:share:7433837142630400000,hello\n"}};
  const std::size_t which = data[0] % std::size(ssi::linkedin::sources::all);
  const std::string name{ssi::linkedin::sources::all[which].name};
  files[name] = {reinterpret_cast<const char*>(data) + 1, size - 1};

  const auto archive = ssi::linkedin::find_archive(ssi::linkedin::Files{"upload.zip", files});
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

  files[name.substr(0, name.size() - 4) + " (1).csv"] = files[name];
  const auto twice =
      ssi::linkedin::read(ssi::linkedin::find_archive(ssi::linkedin::Files{"upload.zip", std::move(files)}),
                          {.on_target = {{"director"}}, .latest = {}});
  if (twice.newest != read.newest) __builtin_trap();
  const ssi::Day day = read.newest.value_or(ssi::Day{"2026-03-01"});
  const auto counts_of = [day](const ssi::linkedin::Export& data) {
    std::vector<ssi::Count> counts;
    for_each_count(data.activity(day), [&](ssi::Text, ssi::Count count) { counts.push_back(count); });
    return counts;
  };
  const auto once = counts_of(read), now = counts_of(twice);
  for (std::size_t i = 0; i < once.size(); ++i) {
    if (now[i].low() > once[i].low() || now[i].high() < once[i].high()) __builtin_trap();
  }
  return 0;
}
