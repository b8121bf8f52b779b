// The enumerators of the library by their names, for streams and logs; what people are told stands in words/.
// SPDX-License-Identifier: MIT
#ifndef SSI_STD_NAMES_HPP
#define SSI_STD_NAMES_HPP

#include "ssi/core/target.hpp"
#include "ssi/decide/plan.hpp"
#include "ssi/explain/versions.hpp"
#include "ssi/scale/column.hpp"
#include "ssi/time/flows.hpp"
#include "ssi/time/habit.hpp"
#include "ssi/time/outcome.hpp"
#include "ssi/time/projection.hpp"

namespace ssi {
inline namespace SSI_ABI {

/// `name_of(Counted::rate)` is "rate".
[[nodiscard]] constexpr Text name_of(Counted of) {
  return detail::name_at(of, {"flow", "stock", "weeks", "ratio", "rate"});
}
/// `name_of(Direction::unstated)` is "unstated".
[[nodiscard]] constexpr Text name_of(Direction of) {
  return detail::name_at(of, {"more", "fewer", "band", "unstated"});
}
/// `name_of(SignalChange::removed)` is "removed".
[[nodiscard]] constexpr Text name_of(SignalChange of) {
  return detail::name_at(of, {"kept", "reweighted", "retargeted", "redefined", "added", "removed"});
}
/// `name_of(Strategy::weakest_pillar_first)` is "weakest_pillar_first".
[[nodiscard]] constexpr Text name_of(Strategy of) {
  return detail::name_at(of, {"greedy", "exact", "weakest_pillar_first"});
}
/// `name_of(PlanState::out_of_reach)` is "out_of_reach".
[[nodiscard]] constexpr Text name_of(PlanState of) {
  return detail::name_at(of, {"planned", "reached_already", "out_of_reach"});
}
/// `name_of(WeekState::too_young)` is "too_young".
[[nodiscard]] constexpr Text name_of(WeekState of) {
  return detail::name_at(of, {"known", "not_known", "no_rate", "too_young"});
}
/// `name_of(Verdict::full_from_before)` is "full_from_before".
[[nodiscard]] constexpr Text name_of(Verdict of) {
  return detail::name_at(of,
                         {"improved", "no_clear_change", "worse", "cannot_tell", "maybe_season", "full_from_before"});
}
/// `name_of(Told::alike_outcome)` is "alike_outcome".
[[nodiscard]] constexpr Text name_of(Told of) {
  return detail::name_at(of, {"yes", "too_few_weeks", "alike_activity", "alike_outcome"});
}
/// `name_of(Pace::ended)` is "ended".
[[nodiscard]] constexpr Text name_of(Pace of) {
  return detail::name_at(of, {"kept", "ended"});
}
/// `name_of(Column::Type::f64)` is "f64".
[[nodiscard]] constexpr Text name_of(Column::Type of) {
  return detail::name_at(of, {"nothing", "u8", "u16", "u32", "u64", "i8", "i16", "i32", "i64", "count", "f32", "f64"});
}

}  // namespace SSI_ABI
}  // namespace ssi

#endif
