// A workbook of any sheets: no day is later than the reading, what is refused has a reason, and the same workbook twice
// tells what it tells once. The first line is the file's name; a line "=" begins a sheet.
// SPDX-License-Identifier: MIT
#include <cstdlib>
#include <string>
#include <string_view>
#include <vector>

#include "ssi/linkedin/workbook/read.hpp"

namespace {

using namespace ssi;
using namespace ssi::linkedin;

void require(bool good) {
  if (!good) std::abort();
}
bool same(const Activity& a, const Activity& b) {
  bool same = true;
  standard::for_each_metric([&](const auto& metric) { same = same && metric.reader().in(a) == metric.reader().in(b); });
  return same;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
  std::string_view bytes{reinterpret_cast<const char*>(data), size};
  const std::string_view file = bytes.substr(0, bytes.find('\n'));
  bytes.remove_prefix(file.size());
  std::vector<Sheet> sheets;
  std::size_t cells = 0;
  while (!bytes.empty()) {
    const std::string_view sheet = bytes.substr(0, bytes.find("\n=\n", 1));
    bytes.remove_prefix(sheet.size());
    bytes.remove_prefix(bytes.starts_with("\n=\n") ? 2 : 0);
    sheets.push_back(sheet_of_csv("sheet " + std::to_string(sheets.size()), std::string{sheet}));
    for (const auto& row : sheets.back().rows) cells += row.size();
  }
  const Day latest{"2026-09-14"};
  const Workbook book = read_workbook(sheets, {.on_target = {}, .latest = latest}, file);
  require(book.log.size() <= most_new_followers);
  require(!book.newest || *book.newest <= latest);
  std::size_t days = 0;
  for (const Covered& known : book.log.known().coverage()) {
    require(known.kind == EventKind{NetworkEvent::new_follower} && known.days.to <= latest);
    days += known.days.size();
  }
  require(days + book.engagements.size() + book.posts.size() <= cells);
  for (const auto& [made, post] : book.posts) require(post.published <= latest);
  std::size_t refused = 0;
  for (const FileRead& sheet : book.report.files) {
    require(sheet.used + sheet.left_out + sheet.refused <= cells + 1);
    refused += sheet.refused;
  }
  require(book.report.refusals.size() == std::min(refused, WhatWasRead::most_refusals));
  for (const Refusal& refusal : book.report.refusals) require(!refusal.reason.empty());
  require(!book.report.files.empty() || !book.report.notes.empty());
  if (book.log.size() > 200) return 0;  // which takes long
  const Workbook twice = joined(book, book);
  for (const Day day : {latest, latest - 20})
    for (const std::uint32_t weeks : {1U, 13U}) {
      const Activity told = book.activity(day, {.weeks = weeks});
      require(same(told, twice.activity(day, {.weeks = weeks})));
      require(told.profile.new_followers.known() != book.wanted(day, {.weeks = weeks}).has_value());
    }
  return 0;
}
