// The member to score: counts from an export or from a file, with what --set adds.
// SPDX-License-Identifier: MIT
#ifndef COMMON_MEMBER_HPP
#define COMMON_MEMBER_HPP

#include <optional>
#include <string>
#include <vector>

#include "options.hpp"
#include "ssi/linkedin/member_data.hpp"
#include "ssi/standard/sales_navigator.hpp"

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

/// By the clock of UTC.
ssi::Day today();

/// Reads what the options name; the reader of exports is compiled once for all programs, in member.cpp.
Member load(const Options& options);

}  // namespace common

#endif
