// The member to score: counts from an export or from a file, with what --set adds.
// SPDX-License-Identifier: MIT
#ifndef COMMON_MEMBER_HPP
#define COMMON_MEMBER_HPP

#include <optional>
#include <string>
#include <vector>

#include "files.hpp"
#include "ssi/linkedin/member_data.hpp"
#include "ssi/standard/sales_navigator.hpp"
#include "ssi/words/language.hpp"

namespace common {

struct Member {
  ssi::NavigatorActivity activity;  ///< what is done in Sales Navigator is unknown but to its variant
  std::optional<ssi::Day> day;
  ssi::Window window;
  std::string source;                                         ///< the folder or file that was read
  std::optional<ssi::linkedin::MemberData> data;              ///< of an export and what else was given
  ssi::EventLog log;                                          ///< of the same
  std::vector<std::pair<std::string, std::string>> settings;  ///< of --set, in the activity already
};

/// What --set gives, into counts of the member; where it is not within what was read, a note says both.
template <class Counts>
void set_told(Counts& counts, const Options& options, Member& member) {
  for (const auto& setting : options.settings) {
    const auto count_now = [&] {
      ssi::Count now;
      for_each_count(counts, [&](ssi::Text name, const ssi::Count& count) {
        if (name == ssi::Text{setting.first}) now = count;
      });
      return now;
    };
    const ssi::Count read = count_now();
    set(counts, setting.first, setting.second, "--set");
    const ssi::Count told = count_now();
    if (!member.data || (read.low() <= told.low() && told.high() <= read.high())) continue;
    const auto words = [](ssi::Count count) { return std::string{in_words(count).view()}; };
    member.data->note(
        std::string{setting.first}.append(" is ").append(words(told)).append(", as --set says; ").append(words(read)) +
        " was read");
  }
  member.settings = options.settings;
}

/// By the clock of UTC.
ssi::Day today();

/// Reads what the options name; the reader of exports is compiled once for all programs, in member.cpp.
Member load(const Options& options);

}  // namespace common

#endif
