// Outlooks: what units lead to in all, from where nothing new is received to where ratios stay as they are.
// SPDX-License-Identifier: MIT
#ifndef SSI_DECIDE_OUTLOOK_HPP
#define SSI_DECIDE_OUTLOOK_HPP

#include <optional>

#include "ssi/core/score_of.hpp"
#include "ssi/decide/detail/doing.hpp"
#include "ssi/decide/schedule.hpp"

namespace ssi {
inline namespace SSI_ABI {

/// Two scores after the same units. More posts are also more to react to: if nothing new is received, the reactions per
/// post are fewer, and if as many are received for each as until now, they are as they are. Where it is not known which
/// weeks are active already, the first has the fewest filled, the second the most.
template <std::size_t Pillars>
struct Outlook {
  Score<Pillars> nothing_new;
  Score<Pillars> as_they_are;

  /// What is surely earned in all, or in one pillar, less what was before.
  [[nodiscard]] constexpr Net net(const Score<Pillars>& before, std::optional<std::size_t> pillar = {}) const {
    const auto earned = [&](const Score<Pillars>& score) {
      return pillar ? score.pillars[*pillar].earned : score.total.earned;
    };
    const Points one = earned(nothing_new) - earned(before), other = earned(as_they_are) - earned(before);
    return one < other ? Net{one, other} : Net{other, one};
  }
};

namespace detail {

template <class... Pillars, std::size_t Size>
constexpr Outlook<Index<Pillars...>::pillar_count> outlook_of(const Index<Pillars...>& model,
                                                              const Scenarios<Size>& after) {
  return {score_of(model, after.nothing_new), score_of(model, after.as_they_are)};
}

// What the steps of a plan do, all or one.
template <class Model>
class Doing {
 public:
  SSI_CONSTEXPR_VECTOR Doing(const Model& model, const std::vector<Step>& steps, std::uint32_t weeks, Links links,
                             std::span<const WeeksDone> done)
      : model_{&model}, steps_{&steps}, schedule_{scheduled(steps, weeks)} {
    std::vector<Text> doers;
    doers.reserve(steps.size());
    for (const Step& step : steps) doers.push_back(step.units > 0 ? step.action.metric : Text{});
    touches_ = touches_of(model, doers, links);
    done_.resize(touches_.size(), nullptr);
    std::size_t touch = 0;
    if (!done.empty() && !touches_.empty())
      for_each_slot(model, [&](Text name, std::size_t slot) {
        for (; touch < touches_.size() && touches_[touch].slot == slot; ++touch) done_[touch] = find_weeks(done, name);
      });
  }
  // The counts after all steps, or after the one alone.
  template <std::size_t Size>
  SSI_CONSTEXPR_VECTOR Scenarios<Size> after(const Reading<Size>& before, std::optional<std::size_t> only = {}) const {
    return after_doing(*model_, before, touches_,
                       [&](std::size_t from, std::size_t to) { return units_of(from, to, only); });
  }

 private:
  SSI_CONSTEXPR_VECTOR SlotUnits units_of(std::size_t from, std::size_t to, std::optional<std::size_t> only) const {
    SlotUnits units;
    bool weekly = false;
    for (std::size_t i = from; i < to; ++i) {
      if (only && touches_[i].doer != *only) continue;
      weekly = weekly || touches_[i].how == Moves::weeks;
      if (touches_[i].how != Moves::weeks) units.certain += (*steps_)[touches_[i].doer].units;
    }
    if (!weekly) return units;
    const WeeksDone* const done = done_[from];
    for (std::size_t week = 0; week < schedule_.weeks(); ++week) {
      bool here = false;
      for (std::size_t i = from; i < to; ++i)
        here = here || (touches_[i].how == Moves::weeks && (!only || touches_[i].doer == *only) &&
                        schedule_[week][touches_[i].doer] > 0);
      if (here && (done == nullptr || week >= done->weeks.size() || done->weeks[week] == 0)) ++units.least_weeks;
    }
    units.most_weeks = units.least_weeks;
    units.filled_known = done != nullptr;
    // Units of the weeks themselves go to weeks that have none yet, as long as there are such.
    if (done != nullptr && units.certain + units.least_weeks > done->free()) {
      const std::uint32_t free = done->free();
      units.least_weeks = units.certain < free ? free - units.certain : 0;
    }
    return units;
  }

  const Model* model_;
  const std::vector<Step>* steps_;
  Schedule schedule_;
  std::vector<Touch> touches_;
  std::vector<const WeeksDone*> done_;
};

}  // namespace detail

/// What a plan leads to on other counts than those it was made for: the window of a later day in which nothing else is
/// done. `done` says which of the plan's weeks are active without it. Rule: action_moves_a_signal_of_one_count is the
/// plan's. Complexity: units * weeks, and linear in the signals.
template <class... Pillars, class Subject, class SomePlan>
[[nodiscard]] SSI_CONSTEXPR_VECTOR Outlook<Index<Pillars...>::pillar_count> outlook(
    const Index<Pillars...>& model, const Subject& subject, const SomePlan& plan, Links links = {},
    std::span<const WeeksDone> done = {}) {
  const Reading<Index<Pillars...>::operand_count> before = model.read(subject);
  return detail::outlook_of(model, detail::Doing{model, plan.steps, plan.weeks, links, done}.after(before));
}

}  // namespace SSI_ABI
}  // namespace ssi

#endif
