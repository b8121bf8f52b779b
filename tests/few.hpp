// A model in which more is not always better: penalties, bands, shares, evidence and groups.
// SPDX-License-Identifier: MIT
#ifndef SSI_TESTS_FEW_HPP
#define SSI_TESTS_FEW_HPP

#include "ssi/core.hpp"
#include "support.hpp"

namespace tests {

struct Rep {
  ssi::Count spam = {}, calls = {}, some = {}, all = {}, demos = {};
};
inline constexpr auto spam = ssi::Metric{"spam", &Rep::spam};
inline constexpr auto calls = ssi::Metric{"calls", &Rep::calls};
inline constexpr auto some = ssi::Metric{"some", &Rep::some};
inline constexpr auto all = ssi::Metric{"all", &Rep::all};
inline constexpr auto demos = ssi::Metric{"demos", &Rep::demos};

inline constexpr auto few = ssi::Index{
    ssi::ModelId{"few"},
    ssi::Pillar{ssi::Name{"work", "Work"}, ssi::Points{60},
                ssi::Signal{demos, ssi::PerWeek{1}, ssi::linear, ssi::Points{10}},
                ssi::Group{ssi::Name{"care", "Care"},
                           ssi::Signal{spam,
                                       ssi::AtMost{.full = 0, .none = 5},
                                       ssi::linear,
                                       ssi::Points{25},
                                       {.title = "Complaints", .unit = "complaint", .remedy = "Ask before you write."}},
                           ssi::Signal{"band", calls, ssi::Between{.low = 20, .high = 31, .none = 90}, ssi::diminishing,
                                       ssi::Points{10}}},
                ssi::Signal{"told", calls, ssi::UnknownBelow{15, ssi::PerWeek{2}}, ssi::diminishing, ssi::Points{15}}},
    ssi::Pillar{ssi::Name{"shares", "Shares"}, ssi::Points{40},
                ssi::Group{"Both",
                           ssi::Signal{"share", some.per(all), ssi::PortionBetween{.low = 20, .high = 60, .of = 100},
                                       ssi::linear, ssi::Points{15}},
                           ssi::Signal{"bad", some.per(all), ssi::PortionAtMost{.full = 1, .none = 30, .of = 100},
                                       ssi::linear, ssi::Points{10}}},
                ssi::Group{"Told", ssi::Signal{"replies", some.per(all),
                                               ssi::UnknownBelow{10, ssi::Portion{.parts = 9, .of = 10}},
                                               ssi::diminishing, ssi::Points{15}}}}};

/// Small numbers, so that every edge is met; many are intervals where that is asked for.
inline Rep few_of(Numbers& numbers, bool intervals) {
  const auto count = [&](std::uint32_t most) -> ssi::Count {
    const std::uint32_t low = numbers.below(most), how = intervals ? numbers.below(6) : 9;
    return how == 0   ? ssi::unknown
           : how == 1 ? ssi::at_least(low)
           : how == 2 ? ssi::between(low, low + numbers.below(9))
                      : ssi::Count{low};
  };
  Rep rep{count(9), count(110), count(14), count(20), count(15)};
  // A part that its whole may hold.
  if (rep.all.high() < rep.some.low()) std::swap(rep.all, rep.some);
  return rep;
}

}  // namespace tests

#endif
