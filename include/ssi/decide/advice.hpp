// Advice: every signal's remedy with what it would bring, the best use of time first.
// SPDX-License-Identifier: MIT
#ifndef SSI_DECIDE_ADVICE_HPP
#define SSI_DECIDE_ADVICE_HPP

#include "ssi/decide/action.hpp"
#include "ssi/decide/what_if.hpp"

namespace ssi {
inline namespace SSI_ABI {

/// One signal that has points to earn, and what to do: the row's texts.remedy; `in_words(advice)` says "One more
/// (congratulation): 0.16 points for 2 min; 2.37 left to earn." The next unit brings row.next_gain, all of it
/// row.headroom().
struct Advice {
  Row row;
  /// That the next unit costs; none where no action is on what moves the signal, or others decide it.
  std::optional<std::int32_t> minutes;

  /// Of the next unit, rounded down; none without a cost or a known count.
  [[nodiscard]] constexpr std::optional<Points> per_minute() const {
    if (!minutes || row.wholly_unknown()) return std::nullopt;
    return Points::from_micropoints(row.next_gain.micropoints() / *minutes);
  }
};

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
    const std::int64_t ours = a.row.next_gain.micropoints() * b.minutes.value_or(1);
    const std::int64_t theirs = b.row.next_gain.micropoints() * a.minutes.value_or(1);
    return ours > theirs;
  }

  std::array<Advice, Signals> advices_{};
  std::size_t size_ = 0;
};

/// One for every signal with headroom, none for those without: first by points a minute those with an action, then by
/// points those that others decide, then the unknown ones by their weight, since finding out comes before doing. The
/// first in model order of equals. Rules: those of Action, and change_names_a_metric_of_the_index for an action on
/// nothing that the model reads. Complexity: quadratic in the signals.
template <class... Pillars, class Subject>
[[nodiscard]] constexpr Advices<Index<Pillars...>::signal_count> advised(const Index<Pillars...>& model,
                                                                         const Subject& subject, Actions actions = {}) {
  detail::require_valid(actions);
  for (const Action& action : actions) {
    bool found = false;
    detail::for_each_slot(model, [&](Text name, std::size_t) { found = found || name == action.metric; });
    detail::require<rules::change_names_a_metric_of_the_index>(found, action.metric);
  }
  Advices<Index<Pillars...>::signal_count> advices;
  for (const Row& row : explain(model, subject)) {
    if (row.headroom() <= Points{}) continue;
    const Action* action = find_action(actions, row.operands()[0].metric);
    const bool wanted = action != nullptr && action->per_week > 0 && action->most > 0;
    advices.insert({row, wanted ? std::optional{action->minutes} : std::nullopt});
  }
  return advices;
}

}  // namespace SSI_ABI
}  // namespace ssi

#endif
