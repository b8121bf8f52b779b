// Advice and plans in sentences, in the reader's language.
// SPDX-License-Identifier: MIT
#ifndef SSI_WORDS_DECIDE_HPP
#define SSI_WORDS_DECIDE_HPP

#include "ssi/decide/advice.hpp"
#include "ssi/decide/plan.hpp"
#include "ssi/words/language.hpp"

namespace ssi {
inline namespace SSI_ABI {

/// What the units of an advice bring: "One more (post): 0.13 points for 45 min; 2.31 left to earn.", "2 more
/// (connection): 0.01 points; 0.29 left to earn." Where fewer are better "One fewer (complaint): 5.00
/// points; 10.00 lost so far." What to do is the row's remedy: language(row.texts.remedy).
[[nodiscard]] constexpr ShortText in_words(const Advice& advice, const Language& language = english) {
  const Row& row = advice.row;
  if (row.wholly_unknown() && row.counts_known())
    return language("Not known until there are #. It can be worth # points.",
                    {number(row.evidence), language(row.headroom())});
  if (row.wholly_unknown())
    return language("Not known: find out first. It can be worth # points.", {language(row.headroom())});
  const ShortText units = number(advice.units);
  const ShortText more = row.step < 0 ? advice.units == 1 ? language("One fewer", {}) : language("# fewer", {units})
                         : advice.units == 1 ? language("One more", {})
                                             : language("# more", {units});
  const ShortText gain = language(advice.gain), left = language(row.headroom());
  const Text unit = language(row.unit());
  if (row.step < 0) return language("# (#): # points; # lost so far.", {more, unit, gain, left});
  if (const auto cost = advice.cost())
    return language("# (#): # points for # min; # left to earn.",
                    {more, unit, gain, number(static_cast<std::uint64_t>(*cost)), left});
  return language("# (#): # points; # left to earn.", {more, unit, gain, left});
}

/// What a plan brings and its certificate, or why there is none: "60 min bring 3.28 points, from 61.23 to 64.51; no
/// plan brings more than 3.32 in that time."
template <std::size_t Pillars>
[[nodiscard]] constexpr ShortText in_words(const Plan<Pillars>& plan, const Language& language = english) {
  const auto minutes = [](std::int64_t value) { return number(static_cast<std::uint64_t>(value)); };
  const Points before = plan.earned_before(), after = plan.earned_after();
  switch (plan.state) {
    case PlanState::reached_already:
      return language("The goal of # is reached already: # are earned.",
                      {language(plan.goal->points), language(before)});
    case PlanState::out_of_reach:
      return language("No plan within these limits reaches #: # is the most.",
                      {language(plan.goal->points), language(before + plan.gain_at_most)});
    case PlanState::planned: break;
  }
  if (plan.goal)
    return language("# min lead from # to #; no plan reaches # in fewer than # min.",
                    {minutes(plan.minutes), language(before), language(after), language(plan.goal->points),
                     minutes(*plan.least_minutes)});
  return language(
      "# min bring # points, from # to #; no plan brings more than # in that time.",
      {minutes(plan.minutes), language(plan.gain), language(before), language(after), language(plan.gain_at_most)});
}

/// What unknown counts make of a plan's result: "As counts are unknown, the result is between 50.12 and 71.62."; empty
/// where all counts are known.
template <std::size_t Pillars>
[[nodiscard]] constexpr ShortText unknowns_in_words(const Plan<Pillars>& plan, const Language& language = english) {
  if (plan.high() == plan.earned_after() && plan.gain_on_unknown == Points{}) return {};
  if (plan.gain_on_unknown == Points{})
    return language("As counts are unknown, the result is between # and #.",
                    {language(plan.earned_after()), language(plan.high())});
  return language("As counts are unknown, the result is between # and #, and # of the gain may have been there before.",
                  {language(plan.earned_after()), language(plan.high()), language(plan.gain_on_unknown)});
}

/// Which limits bind: where the points are that no plan within them earns, "Held back by the limits of actions: 4.00;
/// by unknown counts: 0.00; by what no action is on: 14.17."
template <std::size_t Pillars>
[[nodiscard]] constexpr ShortText limits_in_words(const Plan<Pillars>& plan, const Language& language = english) {
  return language(
      "Held back by the limits of actions: #; by unknown counts: #; by what no action is on: #.",
      {language(plan.held_back.by_limits), language(plan.held_back.by_unknown), language(plan.held_back.by_others)});
}

/// What a step of a plan asks for, costs and brings: "+3, 75 min, +0.58 points".
[[nodiscard]] constexpr ShortText in_words(const Step& step, const Language& language = english) {
  return language("+#, # min, +# points",
                  {number(step.units), number(static_cast<std::uint64_t>(step.minutes())), language(step.gain)});
}

/// Which limit of an action keeps its signals from their targets: "Own posts: the limit of 1 holds back 2.41 points."
/// Precondition: step.beyond is above 0.
[[nodiscard]] constexpr ShortText limit_in_words(const Step& step, Text title, const Language& language = english) {
  return language("#: the limit of # holds back # points.",
                  {language(title), number(step.bound), language(step.beyond)});
}

/// What a change does to a ratio on the side: "Comments per post: -0.66 points, unless its count of 18 grows."
/// Precondition: side_effect(row).
[[nodiscard]] constexpr ShortText in_words(const RowDifference& row, const Language& language = english) {
  return language("#: # points, unless its count of # grows.", {language(row.subject.title), language(row.difference()),
                                                                in_words(row.subject.operands()[0].count, language)});
}

/// The title of the signal that an action moves, "Own posts" of one on posts; the metric's name where none has one.
template <class... Pillars>
[[nodiscard]] constexpr Text title_of(const Index<Pillars...>& model, const Action& action) {
  Text title = action.metric;
  bool found = false;
  model.for_each_signal([&](Place, const auto&, const auto& signal) {
    if constexpr (std::remove_cvref_t<decltype(signal)>::operand_count == 1)
      if (!found && signal.source().name() == action.metric) title = signal.title(), found = true;
  });
  return title;
}

}  // namespace SSI_ABI
}  // namespace ssi

#endif
