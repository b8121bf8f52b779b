// Advice: every signal's remedy with what it would bring, the best use of time first.
// SPDX-License-Identifier: MIT
#ifndef SSI_DECIDE_ADVICE_HPP
#define SSI_DECIDE_ADVICE_HPP

#include "ssi/decide/what_if.hpp"

namespace ssi {
inline namespace SSI_ABI {

/// One signal that has points to earn, and what to do: the row's texts.remedy; `in_words(advice)` says "One more
/// (congratulation): 0.16 points for 2 min; 2.37 left to earn." All of it brings row.headroom().
struct Advice {
  Row row;
  /// So many more, or where row.step is -1 fewer, are the least that bring points that are seen in print, 0.01: 1,
  /// unless the next is worth less.
  std::uint32_t units = 1;
  Points gain = {};  ///< of these units in this signal, for certain; 0 where only knowing the count would show any
  Net net = {};      ///< of these units in all, with what else they move
  /// That one unit costs; none where no action is on what moves the signal, or others decide it.
  std::optional<std::int32_t> minutes;

  /// What these units cost.
  [[nodiscard]] constexpr std::optional<std::int64_t> cost() const {
    return minutes ? std::optional{std::int64_t{*minutes} * units} : std::nullopt;
  }
  /// The gain of these units, rounded down; none without a cost.
  [[nodiscard]] constexpr std::optional<Points> per_minute() const {
    if (!minutes) return std::nullopt;
    return Points::from_micropoints(gain.micropoints() / *cost());
  }
};

namespace detail {

// What is half a hundredth or more is 0.01 in print.
inline constexpr Points seen_in_print = Points::from_micropoints(5000);

// Units after which gain(units) is seen, one fewer not being enough; 0 where no number of them is, up to so many.
template <class Gain>
constexpr std::uint32_t fewest_seen(Gain gain, std::uint32_t most) {
  std::uint32_t too_few = 0, enough = 1;
  for (; gain(enough) < seen_in_print; enough = enough < most / 2 ? 2 * enough : most) {
    if (enough >= most) return 0;
    too_few = enough;
  }
  while (enough - too_few > 1) {
    const std::uint32_t middle = too_few + (enough - too_few) / 2;
    (gain(middle) < seen_in_print ? too_few : enough) = middle;
  }
  return enough;
}

}  // namespace detail

/// The advice of a subject, ranked, as advised() gives it:
///
///     advised(standard::model, ana, standard::actions)[0].row.texts.remedy   // what to do first
template <std::size_t Signals>
class Advices {
 public:
  [[nodiscard]] constexpr std::size_t size() const { return size_; }
  [[nodiscard]] constexpr bool empty() const { return size_ == 0; }
  [[nodiscard]] constexpr const Advice& operator[](std::size_t i) const { return advices_[i]; }
  [[nodiscard]] constexpr const Advice* begin() const { return advices_.data(); }
  [[nodiscard]] constexpr const Advice* end() const { return advices_.data() + size_; }

 private:
  constexpr explicit Advices(std::size_t most) : advices_{detail::sized<Advice, Signals>(most)} {}
  template <class... Pillars, class Subject>
  friend constexpr Advices<Index<Pillars...>::signal_count> advised(const Index<Pillars...>& model,
                                                                    const Subject& subject, Actions actions,
                                                                    Links links);

  // Behind all that are not worse.
  constexpr void insert(const Advice& advice) {
    std::size_t place = size_++;
    for (; place > 0 && better(advice, advices_[place - 1]); --place) advices_[place] = advices_[place - 1];
    advices_[place] = advice;
  }
  // With a cost, without one, unknown.
  static constexpr int group(const Advice& advice) { return advice.minutes ? 0 : advice.row.wholly_unknown() ? 2 : 1; }
  static constexpr bool better(const Advice& a, const Advice& b) {
    if (group(a) != group(b)) return group(a) < group(b);
    if (group(a) == 2) return a.row.headroom() > b.row.headroom();
    const std::int64_t ours = a.gain.micropoints() / a.units * b.minutes.value_or(1);
    const std::int64_t theirs = b.gain.micropoints() / b.units * a.minutes.value_or(1);
    return ours > theirs;
  }

  Sized<Advice, Signals> advices_;
  std::size_t size_ = 0;
};

namespace detail {

// What so many more, or where step is -1 fewer, of a row's count change in all.
template <class... Pillars, std::size_t Size>
SSI_CONSTEXPR_VECTOR Net net_of(const Index<Pillars...>& model, const Reading<Size>& before,
                                const Score<Index<Pillars...>::pillar_count>& score, const Row& row,
                                std::uint32_t units, Links links) {
  const Text metric = row.operands()[0].metric;
  if (row.step > 0) {
    const std::vector<Touch> touches = touches_of(model, {metric}, links);
    const std::uint32_t most = units < model.window().weeks ? units : model.window().weeks;
    const auto of = [&](std::size_t from, std::size_t to) {
      SlotUnits sum;
      for (std::size_t i = from; i < to; ++i)
        if (touches[i].how == Moves::weeks)
          sum.least_weeks = 1, sum.most_weeks = most;
        else
          sum.certain += units;
      return sum;
    };
    return outlook_of(model, after_doing(model, before, touches, of)).net(score);
  }
  Reading<Size> after = before;
  for_each_slot(model, [&](Text name, std::size_t slot) {
    if (name == metric) after[slot] = fewer(after[slot], units);
  });
  model.for_each_signal([&](Place place, const auto&, const auto& signal) {
    if constexpr (std::remove_cvref_t<decltype(signal)>::operand_count == 2)
      if (!signal.accepts(after[place])) after[place.slot] = fewer(before[place.slot], units);
  });
  const Score<Index<Pillars...>::pillar_count> then = score_of(model, after);
  return Outlook<Index<Pillars...>::pillar_count>{then, then}.net(score);
}

}  // namespace detail

/// One for every signal of which more, or fewer, bring points that are seen in print, none for those without, nor for
/// what costs more than it brings in all, however much is received: first by points a minute those with an action, then
/// by points those that others decide, then by their weight the unknown ones that no action is on. Of an unknown count
/// n more make at least n; questions_of() says what it is worth to know. The first in model order of equals. Rules:
/// those of Action, and change_names_a_metric_of_the_index for an action on nothing that the model reads. Complexity:
/// quadratic in the signals.
template <class... Pillars, class Subject>
[[nodiscard]] constexpr Advices<Index<Pillars...>::signal_count> advised(const Index<Pillars...>& model,
                                                                         const Subject& subject, Actions actions = {},
                                                                         Links links = {}) {
  detail::require_valid(actions);
  const auto metrics = detail::metrics_of(model);
  for (const Action& action : actions) {
    bool found = false;
    for (const Text name : metrics) found = found || name == action.metric;
    detail::require<rules::change_names_a_metric_of_the_index>(found, action.metric);
  }
  Advices<Index<Pillars...>::signal_count> advices{model.number_of_signals()};
  const Reading<Index<Pillars...>::operand_count> reading = model.read(subject);
  const auto rows = explain(model, reading);
  const auto score = detail::score_of(model, reading);
  model.for_each_signal([&](Place place, const auto&, const auto& signal) {
    const Row& row = rows[place.signal];
    if (row.headroom() <= Points{}) return;
    const auto gain = [&](std::uint32_t units) {
      return detail::points_after(signal, model.window(), reading[place], units, row.step) - row.points;
    };
    const Action* action = find_action(actions, row.operands()[0].metric);
    // An action makes more of its count, never fewer.
    const bool wanted = action != nullptr && action->per_week > 0 && action->most > 0 && row.step > 0;
    if (row.wholly_unknown() && (!wanted || row.ratio())) return advices.insert({.row = row, .minutes = {}});
    const std::uint32_t units =
        detail::fewest_seen(gain, detail::most_steps(signal, model.window(), reading[place], row.step));
    if (units == 0 && row.wholly_unknown()) return advices.insert({.row = row, .minutes = {}});
    if (units == 0) return;
    const Net net = detail::net_of(model, reading, score, row, units, links);
    if (net.high < Points{}) return;
    advices.insert({row, units, gain(units), net, wanted ? std::optional{action->minutes} : std::nullopt});
  });
  return advices;
}

}  // namespace SSI_ABI
}  // namespace ssi

#endif
