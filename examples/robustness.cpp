// How robust a score is: other weights, curves and targets; what decides; what signals do in a population.
// SPDX-License-Identifier: MIT
#include <cstdio>
#include <random>
#include <ssi/robust.hpp>
#include <ssi/ssi.hpp>
#include <string>

using namespace ssi;

namespace {

// The active professional of docs/model.md, in the order of for_each_count.
constexpr std::uint32_t professional[] = {9,  14, 22, 380, 26, 12, 9,  20, 6, 40, 20, 11, 8, 1,
                                          95, 18, 70, 24,  5,  10, 15, 9,  2, 20, 22, 18, 1, 1};

// Of that, more or less of all, and of each more or less again. std::mt19937 gives the same numbers everywhere.
Activity somebody(std::mt19937& random) {
  Activity activity;
  const auto level = random() % 21;
  std::size_t i = 0;
  for_each_count(activity, [&](Text, Count& count) { count = professional[i++] * level * (random() % 21) / 100; });
  const auto within = [](Count& part, Count whole) { part = std::min(part.low(), whole.low()); };
  within(activity.profile.sections, 10);
  for (Count* weeks :
       {&activity.content.posting_weeks, &activity.content.engagement_weeks, &activity.search.visitor_check_weeks})
    within(*weeks, 13);
  within(activity.search.new_on_target, activity.search.new_connections);
  within(activity.search.invitations_personalised, activity.search.invitations_sent);
  within(activity.relationships.invitations_accepted, activity.search.invitations_sent);
  within(activity.relationships.messages_replied, activity.relationships.messages_received);
  return activity;
}

void print(const char* what, const Choices& choices, const Activity& member) {
  const Spread<Points> points = *varied(standard::model, member, choices).total;
  std::printf("%-36s", what);
  for (const Points at : {points.least, points.low, points.median, points.high, points.most})
    std::printf("%8s", at.text(2).c_str());
  std::printf("\n");
}
}  // namespace

int main() {
  Activity member;
  std::size_t i = 0;
  for_each_count(member, [&](Text, Count& count) { count = professional[i++]; });
  std::printf("%-36s   least     5 %%    half    95 %%    most\n", "1,000 draws of each");
  print("the model itself", {own_weights, own_curves, own_targets, false, 1}, member);
  print("weights +-25 %", {.exponents = own_curves, .targets = own_targets}, member);
  print("exponents 1 to 3", {.weights = own_weights, .targets = own_targets}, member);
  print("targets halved to doubled", {.weights = own_weights, .exponents = own_curves}, member);
  print("all three", {}, member);
  print("all three, the same for all signals", {.together = true}, member);
  print("every target halved", {own_weights, own_curves, {8, 8}, false, 1}, member);
  print("every target doubled", {own_weights, own_curves, {32, 32}, false, 1}, member);
  print("every exponent 1", {own_weights, {1, 1}, own_targets, false, 1}, member);
  print("every exponent 3", {own_weights, {3, 3}, own_targets, false, 1}, member);

  const Sensitivity found = *sensitivity(standard::model, member, {.draws = 4096});
  std::printf("\nof the variance                        alone  in all\n");
  for (const auto& [what, sobol] :
       {std::pair{"weights", found.weights}, {"curves", found.curves}, {"targets", found.targets}})
    std::printf("%-36s%8.2f%8.2f\n", what, sobol.first, sobol.total);

  std::mt19937 random{1};
  std::vector<Reading<standard::model.operand_count>> readings;
  for (int n = 0; n < 500; ++n) readings.push_back(standard::model.read(somebody(random)));
  const Influences all = influences(standard::model, readings);
  std::printf("\n500 made-up members                 weight %%  really   ranks without\n");
  for (const auto* of : {&all.by_pillar, &all.by_signal})
    for (const Influence& one : *of)
      std::printf("%-36s%8.1f%8.1f%16.4f\n", std::string{one.id}.c_str(), 100 * one.nominal, 100 * one.of_variance,
                  one.without.rank_correlation.value_or(0));
  std::printf("\nCronbach's alpha of all: %.2f\n", *consistency(standard::model, readings).alpha_of_all);
  const VariedRanks ranks = varied_ranks(standard::model, readings, {.draws = 200});
  const VariedRank& seventh = *ranks.members[6];
  std::printf("other choices move a member by %.1f %% of the ranks on average; the seventh, now %u, is from %u to %u\n",
              ranks.mean_shift_percent(), seventh.own, seventh.under.low, seventh.under.high);
  if (std::fflush(stdout) == 0 && std::ferror(stdout) == 0) return 0;
  std::fputs("the output could not be written\n", stderr);
  return 1;
}
