// Without exceptions: the question first, and an abort for those who do not ask, which says why. Run with an argument,
// it breaks a rule; with two, a handler of its own hears of it.
// SPDX-License-Identifier: MIT
#include <cstdio>
#include <cstdlib>

#include "ssi/core.hpp"

namespace {
struct Rep {
  int calls;
};
constexpr auto model = ssi::Index{ssi::Pillar{
    "p", ssi::Points{1}, ssi::Signal{ssi::Metric{"calls", &Rep::calls}, ssi::PerWeek{1}, ssi::linear, ssi::Points{1}}}};
}  // namespace

int main(int argc, char**) {
  const int calls = -argc;
  if (ssi::Count::valid(calls) || !ssi::Count::valid(argc)) return 1;
  if (!model.problem(Rep{calls}) || model.problem(Rep{argc}) || model.try_score(Rep{calls}).score) return 1;
  if (argc == 1) return 0;
  if (argc == 3)
    ssi::violation_handler = [](const ssi::Problem& problem) {
      std::puts(problem.text().c_str());
      std::exit(problem.rule == ssi::rules::count_is_not_negative ? 7 : 8);
    };
  return model.score(Rep{calls}).total.earned == ssi::Points{} ? 2 : 3;
}
