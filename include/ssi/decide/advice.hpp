// Advice: every signal's remedy with what it would bring, the best use of time first.
// SPDX-License-Identifier: MIT
#ifndef SSI_DECIDE_ADVICE_HPP
#define SSI_DECIDE_ADVICE_HPP

#include "ssi/decide/action.hpp"
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
  Points gain = {};  ///< of these units; 0 where the count is unknown
  /// That one unit costs; none where no action is on what moves the signal, or others decide it.
  std::optional<std::int32_t> minutes;

  /// What these units cost.
  [[nodiscard]] constexpr std::optional<std::int64_t> cost() const {
    return minutes ? std::optional{std::int64_t{*minutes} * units} : std::nullopt;
  }
  /// Of these units, rounded down; none without a cost or a known count.
  [[nodiscard]] constexpr std::optional<Points> per_minute() const {
    if (!minutes || row.wholly_unknown()) return std::nullopt;
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
                                                                    const Subject& subject, Actions actions);

  // Behind all that are not worse.
  constexpr void insert(const Advice& advice) {
    std::size_t place = size_++;
    for (; place > 0 && better(advice, advices_[place - 1]); --place) advices_[place] = advices_[place - 1];
    advices_[place] = advice;
  }
  // Known with a cost, known without one, unknown.
  static constexpr int group(const Advice& advice) { return advice.row.wholly_unknown() ? 2 : advice.minutes ? 0 : 1; }
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

/// One for every signal of which more, or fewer, bring points that are seen in print, none for those without: first by
/// points a minute those with an action, then by points those that others decide, then the unknown ones by their
/// weight, since finding out comes before doing. The first in model order of equals. Rules: those of Action, and
/// change_names_a_metric_of_the_index for an action on nothing that the model reads. Complexity: quadratic in the
/// signals.
template <class... Pillars, class Subject>
[[nodiscard]] constexpr Advices<Index<Pillars...>::signal_count> advised(const Index<Pillars...>& model,
                                                                         const Subject& subject, Actions actions = {}) {
  detail::require_valid(actions);
  for (const Action& action : actions) {
    bool found = false;
    detail::for_each_slot(model, [&](Text name, std::size_t) { found = found || name == action.metric; });
    detail::require<rules::change_names_a_metric_of_the_index>(found, action.metric);
  }
  Advices<Index<Pillars...>::signal_count> advices{model.signals()};
  const auto rows = explain(model, subject);
  const auto& reading = model.read(subject);
  model.for_each_signal([&](Place place, const auto&, const auto& signal) {
    const Row& row = rows[place.signal];
    if (row.headroom() <= Points{}) return;
    const auto gain = [&](std::uint32_t units) {
      return detail::points_after(signal, model.window(), reading[place], units, row.step) - row.points;
    };
    const std::uint32_t units =
        row.wholly_unknown()
            ? 1
            : detail::fewest_seen(gain, detail::most_steps(signal, model.window(), reading[place], row.step));
    if (units == 0) return;
    const Action* action = find_action(actions, row.operands()[0].metric);
    // An action makes more of its count, never fewer.
    const bool wanted = action != nullptr && action->per_week > 0 && action->most > 0 && row.step > 0;
    advices.insert({row, units, row.wholly_unknown() ? Points{} : gain(units),
                    wanted ? std::optional{action->minutes} : std::nullopt});
  });
  return advices;
}

}  // namespace SSI_ABI
}  // namespace ssi

#endif
