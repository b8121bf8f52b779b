// Questions: which counts are worth telling, and how much each can show.
// SPDX-License-Identifier: MIT
#ifndef SSI_DECIDE_QUESTIONS_HPP
#define SSI_DECIDE_QUESTIONS_HPP

#include <vector>

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

}  // namespace SSI_ABI
}  // namespace ssi

#endif
