// Events counted by kind: when one counts, in which window, in which week. The one place where that is written.
// SPDX-License-Identifier: MIT
#ifndef SSI_TIME_DETAIL_COUNTS_HPP
#define SSI_TIME_DETAIL_COUNTS_HPP

#include <algorithm>
#include <array>
#include <bit>
#include <vector>

#include "ssi/core/count.hpp"
#include "ssi/core/window.hpp"
#include "ssi/time/event.hpp"

namespace ssi {
inline namespace SSI_ABI {
namespace detail {

// Calendar weeks (ISO 8601, from Monday) by number: 0001-01-01 is a Monday.
constexpr std::int32_t week_of(Day day) {
  return (day - Day::first()) / 7;
}

// The days of a window: of its flows, and of its active weeks, which are the calendar weeks up to the current one and
// so begin on the same day or up to six days later (model.md section 2).
struct WindowDays {
  Days flows;
  Days weeks;
};
constexpr WindowDays days_of(Window window, Day evaluation) {
  const auto days = static_cast<std::int32_t>(7 * window.weeks);
  const std::int32_t since_first = evaluation - Day::first(), since_monday = since_first % 7;
  // Not to before the calendar, where nothing happens.
  const auto back = [&](std::int32_t many) { return evaluation - (std::min)(many, since_first); };
  return {{back(days - 1), evaluation}, {back(since_monday + days - 7), evaluation}};
}

// Where an event belongs, by the days of a window.
struct Belongs {
  bool in_all;
  bool in_window;
  bool in_weeks;
};
constexpr Belongs belongs(const Event& event, const WindowDays& window) {
  const bool happened = event.counted_by(window.flows.to);
  return {happened, happened && window.flows.from <= event.day, happened && window.weeks.from <= event.day};
}

// f(number) for each kind of a set.
template <class F>
constexpr void for_each_kind(std::uint64_t kinds, F&& f) {
  for (; kinds != 0; kinds &= kinds - 1) f(static_cast<std::size_t>(std::countr_zero(kinds)));
}

// How weeks that are counted each alone make a window: times the weighted mean of them, to the nearest. One of 13 like
// this week is {.times = 13}.
struct Weighting {
  std::uint64_t times = 1, over = 1;
  std::vector<std::uint64_t> weights = {};  // by week; none: 1 each

  // of(i) is what the i-th week has. Saturates as a Count does.
  template <class Of>
  [[nodiscard]] std::uint32_t sum(std::size_t weeks, Of&& of) const {
    std::uint64_t all = 0;
    for (std::size_t i = 0; i < weeks; ++i) all += (weights.empty() ? 1 : weights[i]) * of(i);
    return Count{(2 * times * all + over) / (2 * over)}.low();
  }
};

// By week the kinds of which it has an event.
struct ActiveWeeks {
  std::vector<std::uint64_t> kinds = {};
  Weighting weighting = {};

  // How many have an event of one of these.
  [[nodiscard]] std::uint32_t with(std::uint64_t some) const {
    return weighting.sum(kinds.size(), [&](std::size_t week) { return (kinds[week] & some) != 0 ? 1U : 0U; });
  }
};

struct EventCounts {
  std::array<std::uint32_t, EventKind::most> in_all{}, in_window{};
  ActiveWeeks active = {};
};

// f(event, kind) for each kind that an event of the log is of, once.
template <class Log, class F>
void for_each_event(const Log& log, F&& f) {
  for (const Event event : log) {
    f(event, event.kind);
    if (event.also && *event.also != event.kind) f(event, *event.also);
  }
}

// Counts the covered events of a log where in(event) says that they belong; none is before the first of the weeks. Of
// stocks an event counts on the day from which it does; what was before a stock's opening is in the opening.
template <class Log, class In>
EventCounts count_events(const Log& log, Days weeks, In&& in) {
  EventCounts counted;
  counted.active.kinds =
      std::vector<std::uint64_t>(static_cast<std::size_t>(week_of(weeks.to) - week_of(weeks.from)) + 1);
  for_each_event(log, [&](const Event& event, EventKind kind) {
    const Belongs here = in(event);
    if (here.in_all && log.known().in_stock(event, kind)) ++counted.in_all[kind.number()];
    if (!log.covers(kind, event.day)) return;
    counted.in_window[kind.number()] += here.in_window ? 1 : 0;
    if (here.in_weeks)
      counted.active.kinds[static_cast<std::size_t>(week_of(event.day) - week_of(weeks.from))] |= kind.mask();
  });
  return counted;
}

// What makes a week active of those that are counted each alone: its own seven days, since a habit that repeats them
// fills every calendar week; or the calendar week so many weeks back, as in a window.
enum class ActiveBy : unsigned char { seven_days, calendar_week };

// What counts later than its day: as of which day it is looked at, and how many days late it may be to count at all.
struct Lateness {
  Day known_on;
  std::int32_t most = 65535;
};

// The covered events of so many weeks of seven days, each alone, the oldest first; in_all is as of the week's end.
template <class Log>
std::vector<EventCounts> count_weeks(const Log& log, Day evaluation, std::size_t weeks, ActiveBy by, Lateness late) {
  std::vector<EventCounts> counted(weeks);
  for (EventCounts& week : counted) week.active.kinds = {0};
  const auto back = [&](Day day) { return static_cast<std::size_t>((evaluation - day) / 7); };
  for_each_event(log, [&](const Event& event, EventKind kind) {
    if (evaluation < event.day || !event.counted_by(late.known_on)) return;
    if (event.counted_by(evaluation) && log.known().in_stock(event, kind)) {
      const std::size_t since = back(event.counts_from());
      ++counted[since < weeks ? weeks - 1 - since : 0].in_all[kind.number()];
    }
    if (!log.covers(kind, event.day) || late.most < event.counts_from() - event.day) return;
    const std::size_t week = back(event.day);
    if (week < weeks) ++counted[weeks - 1 - week].in_window[kind.number()];
    const std::size_t weeks_back =
        by == ActiveBy::seven_days ? week : static_cast<std::size_t>(week_of(evaluation) - week_of(event.day));
    if (weeks_back < weeks) counted[weeks - 1 - weeks_back].active.kinds[0] |= kind.mask();
  });
  for (std::size_t week = 1; week < weeks; ++week)
    for (std::size_t kind = 0; kind < EventKind::most; ++kind)
      counted[week].in_all[kind] += counted[week - 1].in_all[kind];
  return counted;
}

template <class Log>
std::vector<EventCounts> count_weeks(const Log& log, Day evaluation, std::size_t weeks, ActiveBy by) {
  return count_weeks(log, evaluation, weeks, by, {evaluation});
}

// Some of the weeks that are counted each alone, from one up to another, as one window; stocks are those of the newest.
struct SomeWeeks {
  const std::vector<EventCounts>& all;
  std::size_t from, to;
};
inline EventCounts weighted(SomeWeeks weeks, Weighting weighting) {
  EventCounts sum;
  sum.in_all = weeks.all[weeks.to - 1].in_all;
  for (std::size_t kind = 0; kind < EventKind::most; ++kind)
    sum.in_window[kind] = weighting.sum(weeks.to - weeks.from, [&](std::size_t i) -> std::uint64_t {
      return weeks.all[weeks.from + i].in_window[kind];
    });
  for (std::size_t i = weeks.from; i < weeks.to; ++i) sum.active.kinds.push_back(weeks.all[i].active.kinds[0]);
  sum.active.weighting = std::move(weighting);
  return sum;
}

}  // namespace detail
}  // namespace SSI_ABI
}  // namespace ssi

#endif
