// Questions: which counts are worth telling, and how much each can show.
// SPDX-License-Identifier: MIT
#ifndef SSI_DECIDE_QUESTIONS_HPP
#define SSI_DECIDE_QUESTIONS_HPP

#include <span>
#include <vector>

#include "ssi/core/tally.hpp"
#include "ssi/decide/detail/constexpr_vector.hpp"
#include "ssi/explain/rows.hpp"

namespace ssi {
inline namespace SSI_ABI {

/// A count that is not known exactly, and the points that are open as long as it is not: to tell it costs nothing and
/// may show them as earned. Of a ratio of which neither count is known, both are asked for the same points.
struct Question {
  Text metric;
  Count count;   ///< what is known of it
  Text title;    ///< of the first signal that reads it
  Points worth;  ///< at most
};

/// What to tell, the most points first, the first in model order of equals; none that is worth less than 0.01 in print.
/// Complexity: quadratic in the operands that are not known.
///
///     questions_of(standard::model, ana)[0].metric   // "profile_sections": worth up to 10 points to know
template <class... Pillars, class Subject>
[[nodiscard]] SSI_CONSTEXPR_VECTOR std::vector<Question> questions_of(const Index<Pillars...>& model,
                                                                      const Subject& subject) {
  std::vector<Question> questions;
  const auto rows = explain(model, subject);
  for (const Row& row : rows)
    for (const Operand& operand : row.operands()) {
      if (operand.count.known()) continue;
      std::size_t i = 0;
      while (i < questions.size() && !(questions[i].metric == operand.metric)) ++i;
      if (i == questions.size()) questions.push_back({operand.metric, operand.count, row.title, {}});
      questions[i].worth += row.open();
    }
  std::vector<Question> ranked;
  while (true) {
    std::size_t best = questions.size();
    for (std::size_t i = 0; i < questions.size(); ++i)
      if (best == questions.size() || questions[best].worth < questions[i].worth) best = i;
    if (best == questions.size() || questions[best].worth < Points::from_micropoints(5000)) return ranked;
    ranked.push_back(questions[best]);
    questions[best].worth = {};
  }
}

/// The question whose answer alone gives the total an estimate, whatever it is: it leaves at least half of every pillar
/// known. None where there is an estimate, or no single answer is enough for certain. Rows and pillars are those that
/// the questions are of. Complexity: the questions times the rows.
///
///     decisive(questions, rows, score.pillars)->metric   // "profile_sections"
[[nodiscard]] constexpr const Question* decisive(std::span<const Question> questions, std::span<const Row> rows,
                                                 std::span<const Tally> pillars) {
  // What an answer leaves open in a row: nothing, where it is the last count of it that is not known. A row that needs
  // evidence may stay unknown.
  const auto closes = [](const Row& row, const Question& question) {
    if (row.evidence > 0) return false;
    for (const Operand& operand : row.operands())
      if (!operand.count.known() && !(operand.metric == question.metric)) return false;
    return true;
  };
  const auto estimable = [&](const Question* answered) {
    for (std::size_t i = 0; i < pillars.size(); ++i) {
      Points open = pillars[i].max - pillars[i].covered;
      for (const Row& row : rows)
        if (answered != nullptr && row.place.pillar == i && closes(row, *answered)) open -= row.open();
      if (pillars[i].max < open + open) return false;
    }
    return true;
  };
  if (estimable(nullptr)) return nullptr;
  for (const Question& question : questions)
    if (estimable(&question)) return &question;
  return nullptr;
}

}  // namespace SSI_ABI
}  // namespace ssi

#endif
