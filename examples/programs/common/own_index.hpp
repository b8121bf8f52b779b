// LinkedIn's own index, of the files that --linkedin names, and ours of the same days.
// SPDX-License-Identifier: MIT
#ifndef COMMON_OWN_INDEX_HPP
#define COMMON_OWN_INDEX_HPP

#include <algorithm>
#include <string>
#include <vector>

#include "files.hpp"
#include "member.hpp"
#include "ssi/linkedin/own_index/history.hpp"
#include "ssi/linkedin/own_index/read.hpp"
#include "ssi/time/rolling.hpp"

namespace common {

/// What LinkedIn told, in files of any of its forms; what is to be said of them. An answer without a day has the one
/// given.
inline ssi::linkedin::OwnIndexHistory read_linkedin(const std::vector<std::string>& paths, std::optional<ssi::Day> day,
                                                    std::vector<std::string>& remarks) {
  std::vector<ssi::linkedin::OwnIndex> answers;
  for (const std::string& path : paths) {
    const auto read = ssi::linkedin::read_own_index(read_text(path), day);
    answers.insert(answers.end(), read.answers.begin(), read.answers.end());
    for (const auto& remark : read.remarks) remarks.push_back(path + ": " + remark.text());
    if (read.left_out > 0)
      remarks.push_back(path + ": and " + std::to_string(read.left_out) +
                        (read.left_out == 1 ? " remark more" : " remarks more"));
  }
  ssi::linkedin::OwnIndexHistory history{std::move(answers)};
  if (history.empty()) throw UserError{"--linkedin: there is no dated reading of LinkedIn's index", remarks};
  return history;
}

/// Ours of each day from LinkedIn's first to its last that the export knows; none more than ten years back.
inline ssi::History<4> scores_beside(const ssi::linkedin::OwnIndexHistory& theirs, const ssi::standard::Model& model,
                                     const Member& member) {
  const ssi::Days days{std::max(*theirs[0].day(), *member.day - 7 * 520), std::min(*theirs.back().day(), *member.day)};
  return days.valid() ? rolling_scores(model, member.log, days) : ssi::History<4>{};
}

}  // namespace common

#endif
