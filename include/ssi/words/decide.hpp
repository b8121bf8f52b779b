// Advice and plans in sentences, in the reader's language.
// SPDX-License-Identifier: MIT
#ifndef SSI_WORDS_DECIDE_HPP
#define SSI_WORDS_DECIDE_HPP

#include "ssi/decide/advice.hpp"
#include "ssi/decide/plan.hpp"
#include "ssi/decide/questions.hpp"
#include "ssi/decide/what_if.hpp"
#include "ssi/words/day.hpp"

namespace ssi {
inline namespace SSI_ABI {

/// What the units of an advice bring: "One more (post): 0.13 points for 45 min; 2.31 left to earn.", "2 more
/// (connection): 0.01 points; 0.29 left to earn." Where fewer are better "One fewer (complaint): 5.00
/// points; 10.00 lost so far." What to do is the row's remedy: language(row.texts.remedy).
[[nodiscard]] constexpr ShortText in_words(const Advice& advice, const Language& language = english) {
  const Row& row = advice.row;
  if (row.wholly_unknown() && !advice.minutes)
    return row.counts_known()
               ? language("Not known until there {needed|is|are} {needed}. It can be worth {points} points.",
                          {number(row.evidence), language(row.headroom())})
               : language("Not known: find out first. It can be worth {points} points.", {language(row.headroom())});
  const ShortText units = number(advice.units), gain = language(advice.gain), left = language(row.headroom());
  const Text unit = language(row.unit());
  const ShortText more = row.step < 0        ? advice.units == 1 ? language("One fewer ({unit})", {unit})
                                                                 : language("{units} fewer ({unit})", {units, unit})
                                : advice.units == 1 ? language("One more ({unit})", {unit})
                                             : language("{units} more ({unit})", {units, unit});
  if (row.step < 0) return language("{more}: {points} points; {lost} lost so far.", {more, gain, left});
  if (const auto cost = advice.cost())
    return language("{more}: {points} points for {minutes} min; {left} left to earn.",
                    {more, gain, number(static_cast<std::uint64_t>(*cost)), left});
  return language("{more}: {points} points; {left} left to earn.", {more, gain, left});
}

/// "-0.10 to 0.85", or "0.16" where both ends are one.
[[nodiscard]] constexpr ShortText in_words(const Net& net, const Language& language = english) {
  const ShortText low = language(net.low), high = language(net.high);
  if (low.view() == high.view()) return low;
  return language("{low} to {high}", {low, high});
}

/// The other figure of an advice, where it differs: "In all, with the ratios and weeks that it moves: -0.10 to 0.85."
[[nodiscard]] constexpr ShortText net_in_words(const Advice& advice, const Language& language = english) {
  const ShortText net = in_words(advice.net, language), gain = language(advice.gain);
  if ((advice.row.wholly_unknown() && !advice.minutes) || net.view() == gain.view()) return {};
  return language("In all, with the ratios and weeks that it moves: {points}.", {net});
}

/// What it is worth to tell a count: "Visitor checks: unknown, up to 3.00 points."
[[nodiscard]] constexpr ShortText in_words(const Question& question, const Language& language = english) {
  return language("{title}: {count}, up to {points} points.",
                  {language(question.title), in_words(question.count, language), language(question.worth)});
}

/// What a plan brings by the counts that it moves, and its certificate, or why there is none: "60 min bring 3.28 points
/// by the counts that they move; in that time no plan brings more than 3.32." What that comes to in all says
/// pace_in_words().
template <std::size_t Pillars>
[[nodiscard]] constexpr ShortText in_words(const Plan<Pillars>& plan, const Language& language = english) {
  const auto minutes = [](std::int64_t value) { return number(static_cast<std::uint64_t>(value)); };
  const Points before = plan.earned_before(), after = plan.earned_after();
  switch (plan.state) {
    case PlanState::reached_already:
      return language("The goal of {goal} is reached already: {points} are earned.",
                      {language(plan.goal->points), language(before)});
    case PlanState::out_of_reach:
      // With counts open the score itself may be beyond the goal: what is certain is not.
      return language(
          plan.open()
              ? Text{"No plan within these limits is sure to reach {goal}: {points} is the most that is certain, in {minutes} min."}
              : Text{"No plan within these limits reaches {goal}: {points} is the most, in {minutes} min."},
          {language(plan.goal->points), language(after), minutes(plan.minutes)});
    case PlanState::planned: break;
  }
  if (plan.goal)
    return language(
        "{minutes} min {minutes|leads|lead} from {before} to {after} by the counts that they move; no plan reaches {goal} that way in fewer than {least} min.",
        {minutes(plan.minutes), language(before), language(after), language(plan.goal->points),
         minutes(*plan.least_minutes)});
  return language(
      "{minutes} min {minutes|brings|bring} {points} points by the counts that they move; in that time no plan brings more than {most}.",
      {minutes(plan.minutes), language(plan.gain), language(plan.gain_at_most)});
}

/// A score as far as it is known: "61.23", "about 70.10 (at least 50.30)", "at least 12.00".
[[nodiscard]] constexpr ShortText in_words(const Tally& tally, const Language& language = english) {
  if (tally.covered == tally.max) return language(tally.earned);
  if (tally.estimate)
    return language("about {points} (at least {least})", {language(*tally.estimate), language(tally.earned)});
  return language("at least {low}", {language(tally.earned)});
}

/// The same of an outlook, from nothing new received to ratios as they are: "63.90 to 65.10", "about 77.10 to 78.20 (at
/// least 61.90)"; of the total, or of a pillar.
template <std::size_t Pillars>
[[nodiscard]] constexpr ShortText in_words(const Outlook<Pillars>& outlook, const Language& language = english,
                                           std::optional<std::size_t> pillar = {}) {
  const Tally& one = pillar ? outlook.nothing_new.pillars[*pillar] : outlook.nothing_new.total;
  const Tally& other = pillar ? outlook.as_they_are.pillars[*pillar] : outlook.as_they_are.total;
  if (in_words(one, language).view() == in_words(other, language).view()) return in_words(one, language);
  const bool known = one.covered == one.max && other.covered == other.max;
  const Points least = other.earned < one.earned ? other.earned : one.earned;
  if (!known && !(one.estimate && other.estimate)) return language("at least {low}", {language(least)});
  const Points from = known ? one.earned : *one.estimate, to = known ? other.earned : *other.estimate;
  const ShortText first = language(from < to ? from : to), second = language(from < to ? to : from);
  const ShortText range = first.view() == second.view() ? first : language("{low} to {high}", {first, second});
  return known ? range : language("about {points} (at least {least})", {range, language(least)});
}

/// Where a plan leads, which is on top of what is done anyway: "On top of your present pace, 61.23 becomes 63.90 to
/// 65.10." Of the goal's pillar, where it has one.
template <std::size_t Pillars>
[[nodiscard]] constexpr ShortText pace_in_words(const Plan<Pillars>& plan, const Language& language = english) {
  const auto pillar = plan.goal ? plan.goal->pillar : std::nullopt;
  const Tally& before = pillar ? plan.before.pillars[*pillar] : plan.before.total;
  return language("On top of your present pace, {now} becomes {then}.",
                  {in_words(before, language), in_words(plan.outlook, language, pillar)});
}
/// And without: "If you do this and nothing else, it is 35.03 to 36.10 on 26 Sep 2026."
template <std::size_t Pillars>
[[nodiscard]] constexpr ShortText nothing_else_in_words(const Outlook<Pillars>& nothing_else, Day day,
                                                        const Language& language = english,
                                                        std::optional<std::size_t> pillar = {}) {
  return language("If you do this and nothing else, it is {points} on {day}.",
                  {in_words(nothing_else, language, pillar), in_words(day, language)});
}

/// What counts that are not known exactly make of a plan's gain: "Of the gain up to 2.10 may have been there before, as
/// counts are not known." Empty where all that it moves are.
template <std::size_t Pillars>
[[nodiscard]] constexpr ShortText unknowns_in_words(const Plan<Pillars>& plan, const Language& language = english) {
  if (plan.gain_on_unknown == Points{}) return {};
  return language("Of the gain up to {points} may have been there before, as counts are not known.",
                  {language(plan.gain_on_unknown)});
}

/// What holds a plan back most: "Held back most by what no action is on, such as what others decide: 14.17 points."
template <std::size_t Pillars>
[[nodiscard]] constexpr ShortText limits_in_words(const Plan<Pillars>& plan, const Language& language = english) {
  const HeldBack& held = plan.held_back;
  if (held.by_limits >= held.by_others && held.by_limits >= held.by_unknown)
    return language("Held back most by the limits of actions: {points} points.", {language(held.by_limits)});
  if (held.by_unknown >= held.by_others)
    return language("Held back most by counts that are not known: {points} points.", {language(held.by_unknown)});
  return language("Held back most by what no action is on, such as what others decide: {points} points.",
                  {language(held.by_others)});
}

/// That a plan is greedy though an exact one was asked for; empty where it is not.
template <std::size_t Pillars>
[[nodiscard]] constexpr ShortText too_large_in_words(const Plan<Pillars>& plan, const Language& language = english) {
  if (!plan.too_large) return {};
  return language("An exact plan would be too large here: this is the greedy one.", {});
}

/// What a step of a plan asks for, costs and brings: "+3, 75 min, +0.58 points, in all -0.31 to 2.05".
[[nodiscard]] constexpr ShortText in_words(const Step& step, const Language& language = english) {
  const ShortText units = number(step.units), minutes = number(static_cast<std::uint64_t>(step.minutes()));
  const ShortText gain = language(step.gain), net = in_words(step.net, language);
  if (net.view() == gain.view()) return language("+{units}, {minutes} min, +{points} points", {units, minutes, gain});
  return language("+{units}, {minutes} min, +{points} points, in all {all}", {units, minutes, gain, net});
}

/// Which limit of an action keeps its signals from their targets: "Own posts: the limit of 1 holds back 2.41 points."
/// Precondition: step.beyond is above 0.
[[nodiscard]] constexpr ShortText limit_in_words(const Step& step, Text title, const Language& language = english) {
  return language("{title}: the limit of {limit} holds back {points} points.",
                  {language(title), number(step.bound), language(step.beyond)});
}

/// What a change does to a ratio on the side: "Comments per post: -0.66 points, unless its count of 18 grows."
/// Precondition: side_effect(row).
[[nodiscard]] constexpr ShortText in_words(const RowDifference& row, const Language& language = english) {
  return language(
      "{title}: {points} points, unless its count of {count} grows.",
      {language(row.subject.title), language(row.difference()), in_words(row.subject.operands()[0].count, language)});
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
