// LinkedIn's own index, read from any form in which a member has it.
// SPDX-License-Identifier: MIT
#ifndef SSI_LINKEDIN_OWN_INDEX_READ_HPP
#define SSI_LINKEDIN_OWN_INDEX_READ_HPP

#include <algorithm>

#include "ssi/linkedin/bytes.hpp"
#include "ssi/linkedin/own_index/html.hpp"
#include "ssi/linkedin/own_index/json.hpp"
#include "ssi/linkedin/own_index/page.hpp"
#include "ssi/linkedin/own_index/table.hpp"

namespace ssi {
inline namespace SSI_ABI {
namespace linkedin {

namespace detail {

inline void read_own_index_text(std::string_view text, OwnIndexReading& reading) {
  using namespace own_index;
  if (text.empty()) return reading.remark("", "", "the file is empty: there is no reading");
  if (text[0] == '{' || text[0] == '[') return JsonForm{reading}.read(text);
  if (text[0] == '<') {
    if (const std::string answer = answer_in_html(text); !answer.empty()) return JsonForm{reading}.read(answer);
    if (PageForm{reading}.read(lines_of_html(text))) return;
    return reading.remark(
        "", "", "this is a web page without the index, as it comes when the session is over: nothing is known");
  }
  if (TableForm{reading, text}.read() || PageForm{reading}.read(text)) return;
  reading.remark("", "",
                 shown(text.substr(0, text.find('\n'))) +
                     " begins neither an answer of the index nor a table or page of it: there is no reading");
}

// The oldest first. Lists begin with the newest: of two at one moment, the one nearer to that end is the later.
inline void put_in_order(std::vector<OwnIndex>& answers) {
  const auto moment = [](const OwnIndex& answer) { return answer.moment; };
  if (answers.size() > 1 && moment(answers.back()) < moment(answers.front()))
    std::reverse(answers.begin(), answers.end());
  sort_by_moment(answers);
}

}  // namespace detail

/// What LinkedIn's page loads, wrapped or not, and what tools make of it: an answer or a history, as JSON or CSV; the
/// page's text or source; a table in notes. In UTF-8 or UTF-16. The day is that of a file that holds one answer and
/// none of its own, such as the day it was saved. Nothing is computed: what was not told is unknown. That it is a
/// member's own, nothing can prove. Complexity: linear.
///
///     const auto read = read_own_index(R"({"ssi": 34, "industryTop": 31, "networkTop": 44})", Day{"2026-09-14"});
///     read.answers[0].own.total->text   // "34"
///     read.answers[0].sector.top        // 31: among the first 31 %
[[nodiscard]] inline OwnIndexReading read_own_index(std::string bytes, std::optional<Day> day = std::nullopt) {
  OwnIndexReading reading;
  const std::string text = to_utf8(std::move(bytes));
  detail::read_own_index_text(trimmed(text), reading);
  std::size_t undated = 0;
  for (OwnIndex& answer : reading.answers) {
    if (day && reading.answers.size() == 1 && !answer.moment) answer.moment = Moment{*day};
    if (!answer.moment) ++undated;
  }
  if (undated > 0)
    reading.remark("", "",
                   reading.answers.size() == 1
                       ? std::string{"the answer holds no date: give the day, or no history takes it"}
                       : std::to_string(undated) + " of " + std::to_string(reading.answers.size()) +
                             (undated == 1 ? " answers holds no date: give the day, or no history takes it"
                                           : " answers hold no date: give the day, or no history takes them"));
  detail::put_in_order(reading.answers);
  return reading;
}

}  // namespace linkedin
}  // namespace SSI_ABI
}  // namespace ssi

#endif
