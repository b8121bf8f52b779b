// The events of changelogs as they are saved: answers, of one file or of several.
// SPDX-License-Identifier: MIT
#ifndef SSI_LINKEDIN_PORTABILITY_CHANGELOG_PARTS_HPP
#define SSI_LINKEDIN_PORTABILITY_CHANGELOG_PARTS_HPP

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "ssi/counts/json_parts.hpp"
#include "ssi/linkedin/bytes.hpp"
#include "ssi/linkedin/portability/changelog_event.hpp"
#include "ssi/linkedin/reading.hpp"
#include "ssi/linkedin/rows.hpp"

namespace ssi {
inline namespace SSI_ABI {
namespace linkedin {

/// A larger changelog is refused. Unit: bytes. Our choice: some fifty thousand events.
inline constexpr std::size_t most_changelog_bytes = std::size_t{1} << 26;

namespace detail {
namespace changelog {

/// One page of a changelog.
struct Answer {
  std::size_t file = 0;              // in the report
  std::optional<std::size_t> start;  // the number of its first event, where it says so
  std::size_t events = 0;
  bool cut = false;  // whether it is full or names a next one
};

/// Reads inputs into entries, in their order. What cannot be read is refused in the report.
class Parts {
 public:
  Parts(WhatWasRead& report, Day latest) : report_{report}, latest_{latest} {}

  void read(const std::string& name, const std::string& bytes) {
    const std::string text = to_utf8(bytes);
    JsonPart root{trimmed(text)};
    const auto note = [&](const std::string& what) { report_.notes.push_back(name + " " + what); };
    if (bytes.size() > most_changelog_bytes)
      return note("is larger than " + std::to_string(most_changelog_bytes >> 20) + " MiB: it is not read");
    if (const ReadProblem problem = root.problem(); !problem.none())
      return note("is no JSON: line " + std::to_string(problem.line) + ": " + std::string{problem.what});
    file_ = report_.files.size();
    report_.files.push_back({name});
    number_ = 0;
    std::size_t others = 0;
    const auto answer = [&](const JsonPart& part) {
      JsonPart paging, elements;
      part.for_each_member([&](const std::string& key, const JsonPart& member) {
        if (key == "paging") paging = member;
        if (key == "elements") elements = member;
      });
      elements.is_array() ? read_answer(paging, elements) : void(++others);
    };
    root.is_array() ? root.for_each_item(answer) : answer(root);
    if (others > 0)
      note("has " + std::to_string(others) + (others == 1 ? " part that is" : " parts that are") +
           " no answer of a changelog");
  }

  std::vector<Entry> entries;
  std::vector<Answer> answers;
  /// How many were refused of each resource; of an unknown one they may be of any.
  std::map<Resource, std::size_t> refused;

 private:
  void read_answer(const JsonPart& paging, const JsonPart& elements) {
    Answer answer{.file = file_, .start = number_in(paging.find("start"))};
    const std::size_t index = answers.size();
    answers.push_back(answer);
    elements.for_each_item([&](const JsonPart& part) {
      ++answer.events;
      ++number_;
      read_event(part, index);
    });
    constexpr std::size_t most_of_a_page = 50;  // LinkedIn's limit
    answer.cut = answer.events > 0 && answer.events >= number_in(paging.find("count")).value_or(most_of_a_page);
    paging.find("links").for_each_item(
        [&](const JsonPart& link) { answer.cut = answer.cut || link.find("rel").text() == "next"; });
    answers[index] = answer;
  }
  static std::optional<std::size_t> number_in(const JsonPart& part) {
    const std::string text = part.text();
    if (text.empty() || text.size() > 9 || text.find_first_not_of("0123456789") != text.npos) return std::nullopt;
    std::size_t number = 0;
    for (const char digit : text) number = 10 * number + static_cast<std::size_t>(digit - '0');
    return number;
  }

  void read_event(const JsonPart& part, std::size_t answer) {
    constexpr std::size_t most = std::size_t{1} << 20;  // bytes; a tree of it is some fifty times larger
    JsonValue event;
    if (part.written().size() > most) return refuse(Resource::unknown, "it is larger than 1 MiB");
    if (!ssi::detail::JsonTree{part.written()}.read(event).none() || event.kind != JsonValue::Kind::object)
      return refuse(Resource::unknown, "it is no event");
    Entry entry = EventReader{event}.entry;
    entry.answer = answer;
    entry.number = number_;
    if (std::string why = why_not(entry); !why.empty()) return refuse(entry.resource, std::move(why));
    // Delivered before it was done, or after it is read: by a clock that is wrong.
    if (const auto day = day_of(entry.processed); !day || latest_ < *day || entry.processed < entry.time)
      entry.processed = entry.time;
    entries.push_back(std::move(entry));
  }
  std::string why_not(const Entry& entry) const {
    if (entry.resource_name.empty()) return "it does not say of what it is";
    const auto day = day_of(entry.time);
    if (entry.time == 0) return "it has no time";
    if (!day || *day < linkedin_launch) return "its time is before LinkedIn's first day, " + shown(linkedin_launch);
    if (latest_ < *day) return "its day, " + shown(*day) + ", is after " + shown(latest_);
    if (entry.resource == Resource::unknown || entry.resource == Resource::profile) return {};
    if (entry.method == Method::unknown) return "it does not say what was done";
    if (entry.actor.empty()) return "it does not say who did it";
    const bool on_something = entry.resource == Resource::like || entry.resource == Resource::comment;
    if (on_something && entry.method == Method::create && entry.target.empty()) return "it does not say what it is on";
    return {};
  }
  static std::string shown(Day day) { return day.text().c_str(); }
  void refuse(Resource resource, std::string why) {
    ++refused[resource];
    report_.refuse(report_.files[file_], number_, std::move(why));
  }

  WhatWasRead& report_;
  Day latest_;
  std::size_t file_ = 0, number_ = 0;
};

}  // namespace changelog
}  // namespace detail
}  // namespace linkedin
}  // namespace SSI_ABI
}  // namespace ssi

#endif
