// Prints what the library says of robustness, and the members it is of, for definitions.py to compute again.
// SPDX-License-Identifier: MIT
#include <cstdio>

#include "ssi/robust.hpp"
#include "support.hpp"

namespace {

using namespace ssi;

void print(const char* what, const Choices& choices) {
  std::printf("%s %u %u %u %u %u %u %d %u %llu", what, choices.weights.low, choices.weights.high, choices.exponents.low,
              choices.exponents.high, choices.targets.low, choices.targets.high, choices.together ? 1 : 0,
              choices.draws, static_cast<unsigned long long>(choices.seed));
}
void print(double number) {
  std::printf(" %.17g", number);
}
void print(const std::optional<double>& number) {
  if (number)
    print(*number);
  else
    std::printf(" none");
}
void print(Points points) {
  std::printf(" %lld", static_cast<long long>(points.micropoints()));
}
void print(const std::optional<Spread<Points>>& spread) {
  if (spread)
    for (const Points points : {spread->least, spread->low, spread->median, spread->high, spread->most}) print(points);
  else
    std::printf(" none");
}
void print(const Influence& influence) {
  std::printf("influence %s", std::string{influence.id}.c_str());
  print(influence.nominal);
  print(influence.squared_correlation);
  print(influence.of_variance);
  print(influence.without.rank_correlation);
  print(influence.without.mean_change);
  print(influence.without.mean_moved);
  std::printf("\n");
}

}  // namespace

int main() {
  tests::Numbers numbers{17};
  std::vector<Activity> members{tests::active_professional, tests::newcomer, tests::partly_known};
  for (int i = 0; i < 57; ++i) {
    Activity& member = members.emplace_back(tests::somebody(numbers));
    if (i % 3 != 0) continue;
    for_each_count(member, [&](Text, Count& count) {
      const std::uint32_t how = numbers.below(14);
      if (how == 0) count = unknown;
      if (how == 1) count = at_least(count.low());
      if (how == 2) count = between(count.low() / 2, count.low());
    });
  }
  std::vector<Reading<standard::model.operand_count>> readings;
  for (const Activity& member : members) {
    std::printf("member");
    for_each_count(member, [](Text, Count count) { std::printf(" %u..%u", count.low(), count.high()); });
    std::printf("\n");
    readings.push_back(standard::model.read(member));
  }

  const Choices all[] = {{.draws = 60},
                         {.exponents = own_curves, .targets = own_targets, .draws = 60, .seed = 2},
                         {.weights = own_weights, .targets = {4, 30}, .draws = 40, .seed = 3},
                         {.weights = {500, 900}, .exponents = {2, 3}, .targets = {20, 24}, .draws = 40, .seed = 4},
                         {.together = true, .draws = 60, .seed = 1ULL << 63}};
  for (const Choices& choices : all)
    for (std::size_t i = 0; i < 8; ++i) {
      const std::uint32_t weeks = i < 4 ? 13 : 26;
      const Varied result = varied(standard::model.over({weeks}), members[i], choices);
      print("varied", choices);
      std::printf(" %zu %u", i, weeks);
      print(result.total);
      std::printf("\n");
      for (std::size_t p = 0; p < 4; ++p) {
        print("pillar", choices);
        std::printf(" %zu %u %zu", i, weeks, p);
        print(result.pillars[p]);
        std::printf("\n");
      }
    }

  const Choices some{.draws = 25, .seed = 6};
  const VariedRanks ranks = varied_ranks(standard::model, readings, some);
  print("ranks", some);
  std::printf(" %zu %llu\n", ranks.ranked, static_cast<unsigned long long>(ranks.moved));
  for (std::size_t i = 0; i < ranks.members.size(); ++i) {
    std::printf("rank %zu", i);
    if (const auto& rank = ranks.members[i])
      std::printf(" %u %u %u %u %u %u", rank->own, rank->under.least, rank->under.low, rank->under.median,
                  rank->under.high, rank->under.most);
    else
      std::printf(" none");
    std::printf("\n");
  }

  for (const std::size_t i : {0U, 2U}) {
    const Choices few{.draws = 24, .seed = 7};
    const auto found = sensitivity(standard::model, members[i], few);
    print("sobol", few);
    std::printf(" %zu", i);
    print(found->deviation);
    for (const Sobol& sobol : {found->weights, found->curves, found->targets}) print(sobol.first), print(sobol.total);
    for (const Sobol& sobol : found->by_signal) print(sobol.first), print(sobol.total);
    std::printf("\n");
  }

  const Influences influence = influences(standard::model, readings);
  std::printf("influences %zu %zu\n", influence.members, influence.unknown);
  for (const auto* const of : {&influence.by_signal, &influence.by_pillar})
    for (const Influence& one : *of) print(one);
  const Consistency consistent = consistency(standard::model, readings);
  for (const auto* const matrix : {&consistent.by_signal, &consistent.by_pillar, &consistent.mean})
    for (const auto& row : *matrix) {
      std::printf("row");
      for (const auto& number : row) print(number);
      std::printf("\n");
    }
  std::printf("alpha");
  for (const auto& number : consistent.alpha) print(number);
  print(consistent.alpha_of_all);
  std::printf("\n");
}
