// The rules that data and models keep, and what happens when one is broken: in a constant expression the build
// stops and the compiler prints the rule's name; at run time ssi::Error is thrown, or, where exceptions are off,
// the program aborts. Every type with a rule answers valid() first.
#ifndef SSI_RULE_HPP
#define SSI_RULE_HPP

#include "ssi/detail/abi.hpp"
#include "ssi/text.hpp"

#if defined(__cpp_exceptions)
#include <exception>
#else
#include <cstdlib>
#endif

namespace ssi::inline SSI_ABI {

/// Each name is the sentence that must be true.
enum class Rule : unsigned char {
  count_is_not_negative,
  rate_is_from_0_to_1,
  part_is_at_most_its_whole,
  points_are_at_most_2000,
  fraction_is_from_0_to_1,
  day_is_in_the_calendar,
  window_is_1_to_520_weeks,
  target_is_1_to_65535,
  target_ratio_is_1_to_1000_each,
  exponent_is_1_to_4,
  weight_is_0_to_100_points,
  credit_is_exact_in_64_bits,
  pillar_points_are_above_0,
  pillar_weights_sum_to_its_points,
  index_points_are_at_most_1000,
  index_has_four_pillars_of_25_points,
  ids_are_unique,
  one_metric_has_one_reader,
  change_names_a_metric_of_the_index,
  action_costs_1_to_10080_minutes,
  action_limits_are_0_to_65535,
  actions_are_on_different_metrics,
  action_moves_a_signal_of_one_count,
  budget_is_0_to_1000000_minutes,
  goal_is_within_the_points_to_earn,
  plan_weeks_are_at_most_the_window,
  projection_goes_forward,
  days_are_in_order,
  history_days_are_from_2003_to_the_evaluation_day,
  history_days_ascend,
  history_is_of_one_model,
  noted_points_are_0_to_25,
  outcome_is_a_number,
  outcomes_are_one_for_each_week,
  measure_is_from_2003_to_the_evaluation_day,
  measure_names_a_flow_of_the_index,
  half_life_is_1_to_1000_weeks,
  batch_column_names_a_metric,
  batch_columns_are_on_different_metrics,
  batch_columns_are_of_one_length,
  batch_column_has_values,
  batch_has_a_column_for_each_metric,
  batch_rates_are_for_rate_targets,
  batch_scores_fit_the_rows,
  populations_are_of_one_model,
  population_needs_all_pillars,
};

/// The rule as its identifier, to be searched for in the documentation.
constexpr Text name_of(Rule rule) {
  switch (rule) {
    case Rule::count_is_not_negative: return "count_is_not_negative";
    case Rule::rate_is_from_0_to_1: return "rate_is_from_0_to_1";
    case Rule::part_is_at_most_its_whole: return "part_is_at_most_its_whole";
    case Rule::points_are_at_most_2000: return "points_are_at_most_2000";
    case Rule::fraction_is_from_0_to_1: return "fraction_is_from_0_to_1";
    case Rule::day_is_in_the_calendar: return "day_is_in_the_calendar";
    case Rule::window_is_1_to_520_weeks: return "window_is_1_to_520_weeks";
    case Rule::target_is_1_to_65535: return "target_is_1_to_65535";
    case Rule::target_ratio_is_1_to_1000_each: return "target_ratio_is_1_to_1000_each";
    case Rule::exponent_is_1_to_4: return "exponent_is_1_to_4";
    case Rule::weight_is_0_to_100_points: return "weight_is_0_to_100_points";
    case Rule::credit_is_exact_in_64_bits: return "credit_is_exact_in_64_bits";
    case Rule::pillar_points_are_above_0: return "pillar_points_are_above_0";
    case Rule::pillar_weights_sum_to_its_points: return "pillar_weights_sum_to_its_points";
    case Rule::index_points_are_at_most_1000: return "index_points_are_at_most_1000";
    case Rule::index_has_four_pillars_of_25_points: return "index_has_four_pillars_of_25_points";
    case Rule::ids_are_unique: return "ids_are_unique";
    case Rule::one_metric_has_one_reader: return "one_metric_has_one_reader";
    case Rule::change_names_a_metric_of_the_index: return "change_names_a_metric_of_the_index";
    case Rule::action_costs_1_to_10080_minutes: return "action_costs_1_to_10080_minutes";
    case Rule::action_limits_are_0_to_65535: return "action_limits_are_0_to_65535";
    case Rule::actions_are_on_different_metrics: return "actions_are_on_different_metrics";
    case Rule::action_moves_a_signal_of_one_count: return "action_moves_a_signal_of_one_count";
    case Rule::budget_is_0_to_1000000_minutes: return "budget_is_0_to_1000000_minutes";
    case Rule::goal_is_within_the_points_to_earn: return "goal_is_within_the_points_to_earn";
    case Rule::plan_weeks_are_at_most_the_window: return "plan_weeks_are_at_most_the_window";
    case Rule::projection_goes_forward: return "projection_goes_forward";
    case Rule::days_are_in_order: return "days_are_in_order";
    case Rule::history_days_are_from_2003_to_the_evaluation_day:
      return "history_days_are_from_2003_to_the_evaluation_day";
    case Rule::history_days_ascend: return "history_days_ascend";
    case Rule::history_is_of_one_model: return "history_is_of_one_model";
    case Rule::noted_points_are_0_to_25: return "noted_points_are_0_to_25";
    case Rule::outcome_is_a_number: return "outcome_is_a_number";
    case Rule::outcomes_are_one_for_each_week: return "outcomes_are_one_for_each_week";
    case Rule::measure_is_from_2003_to_the_evaluation_day: return "measure_is_from_2003_to_the_evaluation_day";
    case Rule::measure_names_a_flow_of_the_index: return "measure_names_a_flow_of_the_index";
    case Rule::half_life_is_1_to_1000_weeks: return "half_life_is_1_to_1000_weeks";
    case Rule::batch_column_names_a_metric: return "batch_column_names_a_metric";
    case Rule::batch_columns_are_on_different_metrics: return "batch_columns_are_on_different_metrics";
    case Rule::batch_columns_are_of_one_length: return "batch_columns_are_of_one_length";
    case Rule::batch_column_has_values: return "batch_column_has_values";
    case Rule::batch_has_a_column_for_each_metric: return "batch_has_a_column_for_each_metric";
    case Rule::batch_rates_are_for_rate_targets: return "batch_rates_are_for_rate_targets";
    case Rule::batch_scores_fit_the_rows: return "batch_scores_fit_the_rows";
    case Rule::populations_are_of_one_model: return "populations_are_of_one_model";
    case Rule::population_needs_all_pillars: return "population_needs_all_pillars";
  }
  return "?";
}

/// The rule as a sentence for people.
constexpr Text describe(Rule rule) {
  switch (rule) {
    case Rule::count_is_not_negative: return "a count is not negative";
    case Rule::rate_is_from_0_to_1: return "a rate is from 0 to 1";
    case Rule::part_is_at_most_its_whole: return "a part is at most the whole it is counted of";
    case Rule::points_are_at_most_2000: return "points are from -2000 to 2000";
    case Rule::fraction_is_from_0_to_1: return "a fraction has a whole above 0 and a part of at most the whole";
    case Rule::day_is_in_the_calendar: return "a day is in the calendar, from year 1 to 9999";
    case Rule::window_is_1_to_520_weeks: return "a window is 1 to 520 weeks long";
    case Rule::target_is_1_to_65535: return "a target is 1 to 65535 in its window";
    case Rule::target_ratio_is_1_to_1000_each:
      return "the numbers of a target ratio are 1 to 1000, a target share is at most 1";
    case Rule::exponent_is_1_to_4: return "a curve's exponent is 1 to 4";
    case Rule::weight_is_0_to_100_points: return "a signal's weight is 0 to 100 points";
    case Rule::credit_is_exact_in_64_bits: return "2 * weight * T^p + T^p fits 64 bits, so that points are exact";
    case Rule::pillar_points_are_above_0: return "a pillar is worth more than 0 points";
    case Rule::pillar_weights_sum_to_its_points: return "the weights of a pillar's signals sum to its points";
    case Rule::index_points_are_at_most_1000: return "an index is worth at most 1000 points";
    case Rule::index_has_four_pillars_of_25_points: return "a Social Selling Index has four pillars of 25 points";
    case Rule::ids_are_unique: return "no two signals or pillars of an index have the same id";
    case Rule::one_metric_has_one_reader: return "metrics of the same name in one index have the same reader";
    case Rule::change_names_a_metric_of_the_index: return "a change names a metric of the index";
    case Rule::action_costs_1_to_10080_minutes: return "one unit of an action costs 1 to 10080 minutes";
    case Rule::action_limits_are_0_to_65535: return "the limits of an action are 0 to 65535 units";
    case Rule::actions_are_on_different_metrics: return "no two actions are on the same metric";
    case Rule::action_moves_a_signal_of_one_count:
      return "an action is on a metric that a signal of the index reads as its only count";
    case Rule::budget_is_0_to_1000000_minutes: return "a budget is 0 to 1000000 minutes";
    case Rule::goal_is_within_the_points_to_earn:
      return "a goal is from 0 to the points that the index or the pillar is worth";
    case Rule::plan_weeks_are_at_most_the_window: return "a plan has 1 week at least and no more than the window";
    case Rule::projection_goes_forward: return "a projection goes from a day to the same or a later day";
    case Rule::days_are_in_order: return "days are in order, at least one apart and within a hundred years";
    case Rule::history_days_are_from_2003_to_the_evaluation_day:
      return "a day of a history is from 2003 to the evaluation day";
    case Rule::history_days_ascend: return "each day of a history is after the one before";
    case Rule::history_is_of_one_model: return "a history is of one model and window";
    case Rule::noted_points_are_0_to_25: return "a noted pillar has 0 to 25 points";
    case Rule::outcome_is_a_number: return "an outcome is a finite number";
    case Rule::outcomes_are_one_for_each_week: return "there is one outcome for each week, known or not";
    case Rule::measure_is_from_2003_to_the_evaluation_day: return "a measure begins from 2003 to the evaluation day";
    case Rule::measure_names_a_flow_of_the_index: return "a measure names signals of the index, none of them a stock";
    case Rule::half_life_is_1_to_1000_weeks: return "a half-life is 1 to 1000 weeks, over a window of 13";
    case Rule::batch_column_names_a_metric: return "a column of a batch names a metric of the index";
    case Rule::batch_columns_are_on_different_metrics: return "no two columns of a batch are on the same metric";
    case Rule::batch_columns_are_of_one_length:
      return "the columns of a batch have the same number of rows, which memory can hold";
    case Rule::batch_column_has_values: return "a column of a batch has values, aligned as its type is";
    case Rule::batch_has_a_column_for_each_metric: return "a batch has a column for each metric of the index";
    case Rule::batch_rates_are_for_rate_targets: return "a column of rates is on a metric whose target takes a rate";
    case Rule::batch_scores_fit_the_rows:
      return "the scores asked of a batch are of one length, within its rows, and of all pillars or none";
    case Rule::populations_are_of_one_model: return "populations are merged of one model and window";
    case Rule::population_needs_all_pillars: return "a population takes the earned and covered points of all pillars";
  }
  return "?";
}

#if defined(__cpp_exceptions)
/// Thrown where a rule is broken at run time.
class Error : public std::exception {
 public:
  Error(Rule rule, Text culprit) : rule_{rule} {
    if (!culprit.empty()) text_.append(culprit).append(": ");
    text_.append(describe(rule));
  }
  Rule rule() const noexcept { return rule_; }
  /// The culprit where it is known, and the rule as a sentence.
  const char* what() const noexcept override { return text_.c_str(); }

 private:
  Rule rule_;
  ShortText text_;
};
#endif

namespace detail {

// For a rule known at run time only.
[[noreturn]] inline void violated([[maybe_unused]] Rule rule, [[maybe_unused]] Text culprit) {
#if defined(__cpp_exceptions)
  throw Error{rule, culprit};
#else
  std::abort();
#endif
}
// Not constexpr on purpose: that is what stops a constant expression and puts the rule's name into the message.
template <Rule R>
[[noreturn]] inline void violated(Text culprit) {
  violated(R, culprit);
}

template <Rule R>
SSI_INLINE constexpr void require(bool kept, Text culprit = {}) {
  if (!kept) violated<R>(culprit);
}

}  // namespace detail
}  // namespace ssi::inline SSI_ABI

#endif
