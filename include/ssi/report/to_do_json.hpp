// What to do and what to tell as members of a JSON document.
// SPDX-License-Identifier: MIT
#ifndef SSI_REPORT_TO_DO_JSON_HPP
#define SSI_REPORT_TO_DO_JSON_HPP

#include "ssi/report/escape.hpp"
#include "ssi/report/json_parts.hpp"
#include "ssi/report/to_do.hpp"
#include "ssi/report/writer.hpp"
#include "ssi/words/decide.hpp"

namespace ssi {
inline namespace SSI_ABI {
namespace report {

namespace detail {

template <class W>
constexpr void json_net(W& w, const Net& net) {
  w("\"net\": {");
  json_points(w, "low", net.low);
  w(", ");
  json_points(w, "high", net.high);
  w('}');
}
template <class W>
constexpr void json_minutes(W& w, Text key, std::optional<std::int64_t> minutes) {
  w(Json{key}, ": ");
  if (minutes)
    w(*minutes);
  else
    w("null");
}

}  // namespace detail

/// An advice: `{"signal": "posts", "metric": "posts", "units": 1, "minutes": 25, "gain": 180802, ...}`.
template <class W>
constexpr void json_advice(W& w, const Advice& advice, const Language& language = english) {
  const ShortText text = in_words(advice, language);
  w("{\"signal\": ", Json{advice.row.id}, ", \"metric\": ", Json{advice.row.operands()[0].metric},
    ", \"units\": ", std::int64_t{advice.row.step} * advice.units, ", ");
  detail::json_minutes(w, "minutes", advice.cost());
  w(", ");
  detail::json_points(w, "gain", advice.gain);
  w(", ");
  detail::json_net(w, advice.net);
  w(", \"remedy\": ", Json{language(advice.row.texts.remedy)}, ", \"text\": ", Json{text.view()}, '}');
}

/// A question: `{"metric": "visitor_check_weeks", "title": ..., "count": null, "worth": 3000000, ...}`.
template <class W>
constexpr void json_question(W& w, const Question& question, const Language& language = english) {
  w("{\"metric\": ", Json{question.metric}, ", \"title\": ", Json{language(question.title)}, ", \"count\": ");
  detail::json_count(w, question.count);
  w(", ");
  detail::json_points(w, "worth", question.worth);
  w('}');
}

/// What to do, all of it, in its order: an array.
template <class W, class Advices>
constexpr void json_to_do(W& w, const Advices& advices, const Language& language = english) {
  w('[');
  for_each_to_do(advices, advices.size(), [&](std::size_t i, const Advice& advice) {
    w(i > 0 ? ",\n  " : "\n  ");
    json_advice(w, advice, language);
  });
  w(']');
}
/// What to tell, in its order: an array.
template <class W>
constexpr void json_to_tell(W& w, std::span<const Question> questions, const Language& language = english) {
  w('[');
  for (std::size_t i = 0; i < questions.size(); ++i) {
    w(i > 0 ? ",\n  " : "\n  ");
    json_question(w, questions[i], language);
  }
  w(']');
}

}  // namespace report
}  // namespace SSI_ABI
}  // namespace ssi

#endif
