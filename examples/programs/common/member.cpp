// SPDX-License-Identifier: MIT
#include "member.hpp"

#include <chrono>

#include "files.hpp"
#include "ssi/linkedin.hpp"

namespace common {

ssi::Day today() {
  using namespace std::chrono;
  return ssi::Day::from_since_1970(
      static_cast<std::int32_t>(floor<days>(system_clock::now()).time_since_epoch().count()));
}

namespace {

// Why nothing could be read: the first row that was refused, else what is said of the first file.
std::string reason_of(const ssi::linkedin::WhatWasRead& report) {
  if (!report.refusals.empty()) {
    const auto& refusal = report.refusals.front();
    return "; the first refused: " + refusal.file + (refusal.line > 0 ? ":" + std::to_string(refusal.line) : "") +
           ": " + refusal.reason;
  }
  for (const std::string& note : report.notes)
    if (note.find(".csv") != note.npos) return "; " + note;
  return {};
}

Member read_export(const Options& options) {
  const auto archive = ssi::linkedin::find_archive(*options.folder);
  if (!archive.valid()) throw UserError{archive.problem};
  // A day more, for members whose calendar is ahead of UTC.
  ssi::linkedin::Options reading{.on_target = {}, .latest = today() + 1};
  if (options.on_target_file) reading.on_target = read_words(*options.on_target_file);
  auto data = ssi::linkedin::read(archive, reading);
  const auto day = options.day ? options.day : data.newest;
  if (!day) {
    throw UserError{"no row with a date could be read in " + archive.files.shown(archive.folder) +
                    reason_of(data.report)};
  }
  if (data.newest && *data.newest + ssi::linkedin::quiet_days < *day)
    data.report.notes.push_back("the newest event is of " + text_of(*data.newest) + ": what happened in the " +
                                std::to_string(*day - *data.newest) + " days since is unknown");
  Member member{
      {data.activity(*day, options.window)}, day, options.window, *options.folder, std::move(data.report), {}, {}};
  member.log = std::move(data.log);
  return member;
}

}  // namespace

Member load(const Options& options) {
  Member member = options.folder
                      ? read_export(options)
                      : Member{{}, options.day, options.window, options.counts_file.value_or(""), {}, {}, {}};
  // Only its own variant knows the counts of Sales Navigator by name: others would not look at them.
  const auto given = [&](auto& activity) {
    if (options.counts_file) read_counts(*options.counts_file, activity);
    for (const auto& [name, value] : options.settings) set(activity, name, value, "--set");
  };
  if (options.variant.sales_navigator())
    given(member.activity);
  else
    given(static_cast<ssi::Activity&>(member.activity));
  member.settings = options.settings;
  return member;
}

}  // namespace common
