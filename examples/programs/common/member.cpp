// SPDX-License-Identifier: MIT
#include "member.hpp"

#include <algorithm>
#include <chrono>
#include <filesystem>
#include <functional>

#include "files.hpp"
#include "progress.hpp"
#include "ssi/linkedin.hpp"
#include "xlsx.hpp"
#include "zip.hpp"

namespace common {

ssi::Day today() {
  using namespace std::chrono;
  return ssi::Day::from_since_1970(
      static_cast<std::int32_t>(floor<days>(system_clock::now()).time_since_epoch().count()));
}

namespace {

// Says which file is being read once there is so much that it takes a moment (our choice: 16 MB are a tenth of a
// second).
class Reading {
 public:
  explicit Reading(const ssi::Language& language) : say_{language} {}

  void operator()(std::string_view file, std::size_t bytes) {
    constexpr std::size_t megabyte = 1'000'000, moment = 16 * megabyte;
    bytes_ += bytes;
    if (bytes_ < moment) return;
    progress_.say(
        say_("reading {file}, {megabytes} MB", {ssi::linkedin::name_in(file), ssi::number(bytes_ / megabyte)}).view());
  }

 private:
  const ssi::Language& say_;
  Progress progress_;
  std::size_t bytes_ = 0;
};

// Why nothing could be read: the first row that was refused, else what is said of the first file.
std::string reason_of(const ssi::linkedin::WhatWasRead& report) {
  if (!report.refusals.empty()) {
    const auto& refusal = report.refusals.front();
    return "; the first refused: " + refusal.file +
           (refusal.line > 0 ? std::string{":"}.append(std::to_string(refusal.line)) : "") + ": " + refusal.reason;
  }
  for (const std::string& note : report.notes)
    for (const char* const file : {".csv", ".json"})
      if (note.find(file) != note.npos) return "; " + note;
  return {};
}

// On which a file was written.
std::optional<ssi::Day> day_of(const std::filesystem::path& file) {
  using namespace std::chrono;
  std::error_code error;
  const auto written = std::filesystem::last_write_time(file, error);
  if (error) return std::nullopt;
  const auto days_ago = ceil<days>(std::filesystem::file_time_type::clock::now() - written).count();
  return today() - static_cast<std::int32_t>(std::clamp<std::int64_t>(days_ago, 1, 3650) - 1);
}

// A folder, an archive as LinkedIn gives it, or a file of any other form.
struct Place {
  explicit Place(const std::string& given) : path{given}, files{std::filesystem::path{given}} {
    std::error_code ignored;
    is_file = std::filesystem::is_regular_file(path, ignored);
    if (is_file && named_zip(given)) {
      zip.emplace(given);
      if (!zip->problem().empty()) throw UserError{zip->problem()};
      files = {given, zip->paths(),
               [copy = *zip](std::string_view file, std::size_t most) { return copy.bytes(std::string{file}, most); }};
    } else if (is_file) {
      files = {given, std::vector{path.filename().string()},
               [file = path](std::string_view, std::size_t most) { return ssi::linkedin::read_file(file, most); }};
    }
  }

  // Of a workbook beside others that cannot be opened a note is enough.
  ssi::linkedin::OpenedWorkbook workbook(std::string_view inside) {
    const std::filesystem::path file = is_file && !zip ? path : path / inside;
    std::optional<std::string> packed;
    if (zip && !(packed = zip->bytes(std::string{inside}))) return {};  // why, its notes tell
    Xlsx book = read_xlsx(file.string(), std::move(packed));
    if (!book.problem.empty() && is_file && !zip) throw UserError{book.problem};
    if (!book.problem.empty()) notes.push_back(book.problem);
    return {std::move(book.sheets), day_of(zip ? path : file)};
  }

  std::filesystem::path path;
  bool is_file = false;
  ssi::linkedin::Files files;
  std::optional<Zip> zip;
  std::vector<std::string> notes;
};

// What was found in a place, with what its archive told, or why there is nothing.
std::vector<ssi::linkedin::MemberSource> found_in(const Place& place, ssi::linkedin::SourcesFound found) {
  const std::string path = place.path.string();
  if (found.sources.empty() && place.is_file && !place.zip)
    if (const auto bytes = ssi::linkedin::read_file(place.path))
      if (!ssi::linkedin::read_own_index(*bytes, today()).answers.empty())
        throw UserError{path + " is LinkedIn's own index, which stands beside an export: history FOLDER --linkedin " +
                        path};
  if (found.sources.empty())
    throw UserError{
        place.is_file && !place.zip
            ? path +
                  " is none of what is read: an export (its folder, its ZIP or a file of it), answers of the "
                  "portability API (.json), a workbook of creator analytics (.xlsx, or its sheets as .csv); "
                  "a file of counts is given as --counts FILE"
            : found.problem};
  auto& notes = found.sources.front().data.report.notes;
  // First, as it says why a file could not be read, of which the reader knows no more than that.
  if (place.zip) notes.insert(notes.begin(), place.zip->notes().begin(), place.zip->notes().end());
  notes.insert(notes.end(), place.notes.begin(), place.notes.end());
  return std::move(found.sources);
}

std::vector<ssi::linkedin::MemberSource> sources_of(const Options& options, const ssi::linkedin::Options& reading) {
  std::vector<Place> places;
  places.reserve(1 + options.also.size());
  places.emplace_back(*options.folder);
  for (const std::string& path : options.also) places.emplace_back(path);

  Reading told{*options.language};
  std::vector<ssi::linkedin::Place> watched;
  watched.reserve(places.size());
  for (Place& place : places)
    watched.push_back(
        {place.files.watched(std::ref(told)), [&place](std::string_view inside) { return place.workbook(inside); }});
  auto found = ssi::linkedin::read_sources(watched, reading);

  std::vector<ssi::linkedin::MemberSource> sources;
  for (std::size_t i = 0; i < places.size(); ++i)
    for (auto& source : found_in(places[i], std::move(found[i]))) sources.push_back(std::move(source));
  return sources;
}

Member read_sources(const Options& options) {
  // A day more, for members whose calendar is ahead of UTC.
  ssi::linkedin::Options reading{.on_target = {}, .latest = today() + 1};
  if (options.on_target_file) reading.on_target = read_words(*options.on_target_file);
  std::vector<ssi::linkedin::MemberSource> sources = sources_of(options, reading);

  std::optional<ssi::Day> newest;
  for (const auto& source : sources) newest = std::max(newest, source.data.newest);
  const auto day = options.day ? options.day : newest;
  if (!day)
    throw UserError{"no row with a date could be read in " + *options.folder + reason_of(sources[0].data.report)};
  if (newest && *newest + ssi::linkedin::quiet_days < *day)
    sources[0].data.report.notes.push_back("the newest event is of " + text_of(*newest) + ": what happened in the " +
                                           std::to_string(*day - *newest) + " days since is unknown");
  ssi::linkedin::MemberData data{std::move(sources)};
  Member member{{data.activity(*day, options.window)}, day, options.window, *options.folder, {}, data.log(), {}};
  member.data = std::move(data);
  return member;
}

}  // namespace

Member load(const Options& options) {
  Member member = options.folder
                      ? read_sources(options)
                      : Member{{}, options.day, options.window, options.counts_file.value_or(""), {}, {}, {}};
  // Only its own variant knows the counts of Sales Navigator by name: others would not look at them.
  const auto given = [&](auto& activity) {
    if (options.counts_file) read_counts(*options.counts_file, activity);
    set_told(activity, options, member);
  };
  if (options.variant.sales_navigator()) {
    given(member.activity);
  } else {
    try {
      given(static_cast<ssi::Activity&>(member.activity));
    } catch (const UserError& error) {
      try {
        given(member.activity);
      } catch (const UserError&) {
        throw error;
      }
      throw UserError{options.counts_file.value_or("--set") +
                      ": these are counts of Sales Navigator; add --variant sales_navigator"};
    }
  }
  return member;
}

}  // namespace common
