// Rolling: the counts of every day or week of a range, in one pass over the events.
// SPDX-License-Identifier: MIT
#ifndef SSI_TIME_ROLLING_HPP
#define SSI_TIME_ROLLING_HPP

#include "ssi/core/score_of.hpp"
#include "ssi/time/event_log.hpp"
#include "ssi/time/history.hpp"

namespace ssi {
inline namespace SSI_ABI {

/// Every so many days, from the first of a range: `rolling_scores(model, log, year, Every{7})` scores every week of it.
/// Rule: days_are_in_order.
struct Every {
  std::int32_t days = 1;

  [[nodiscard]] constexpr bool valid() const { return days >= 1; }
};

namespace detail {

// What changes from day to day: an event of a kind begins to count in all, in the window or in its week, or leaves the
// window. By day, in one array, in the order of the log.
class Changes {
 public:
  Changes(const EventLog& log, Days days, Window window)
      : log_{log},
        days_{days},
        length_{static_cast<std::int32_t>(7 * window.weeks)},
        first_week_{week_of(days_of(window, days.from).weeks.from)},
        begin_(days.size() + 1),
        active_(static_cast<std::size_t>(week_of(days.to) - first_week_) + 1) {
    each([&](std::size_t day, Change) { ++begin_[day]; });
    for (std::size_t day = 0, sum = 0; day < begin_.size(); ++day) sum += std::exchange(begin_[day], sum);
    changes_ = std::vector<Change>(begin_.back());
    std::vector<std::size_t> next = begin_;
    each([&](std::size_t day, Change change) { changes_[next[day]++] = change; });
  }

  // Moves the counts on to the i-th day; called for every i in order.
  void apply(std::size_t i, EventCounts& counted) {
    for (std::size_t j = begin_[i]; j < begin_[i + 1]; ++j) {
      const Change change = changes_[j];
      switch (change.what) {
        case What::in_all: ++counted.in_all[change.kind]; break;
        case What::enters: ++counted.in_window[change.kind]; break;
        case What::leaves: --counted.in_window[change.kind]; break;
        case What::week: active_[change.week] |= std::uint64_t{1} << change.kind; break;
      }
    }
  }
  // By week of the window the kinds that have made it active.
  void active(const WindowDays& window, std::vector<std::uint64_t>& kinds) const {
    kinds.clear();
    for (std::int32_t week = week_of(window.weeks.from); week <= week_of(window.weeks.to); ++week)
      kinds.push_back(active_[static_cast<std::size_t>(week - first_week_)]);
  }

 private:
  enum class What : unsigned char { in_all, enters, leaves, week };
  struct Change {
    What what;
    unsigned char kind;
    std::uint16_t week;  // of a hundred years and ten
  };

  template <class F>
  void each(F&& f) const {
    const auto size = static_cast<std::int32_t>(days_.size());
    for_each_event(log_, [&](const Event& event, EventKind of) {
      const std::int32_t counts_from = event.counts_from() - days_.from;
      if (counts_from >= size) return;
      const auto kind = static_cast<unsigned char>(of.number());
      const auto start = static_cast<std::size_t>((std::max)(counts_from, 0));
      if (log_.known().in_stock(event, of)) f(start, Change{What::in_all, kind, 0});
      if (!log_.covers(of, event.day)) return;
      const std::int32_t end = event.day - days_.from + length_, week = week_of(event.day) - first_week_;
      if (end > static_cast<std::int32_t>(start)) {
        f(start, Change{What::enters, kind, 0});
        if (end < size) f(static_cast<std::size_t>(end), Change{What::leaves, kind, 0});
      }
      if (week >= 0) f(start, Change{What::week, kind, static_cast<std::uint16_t>(week)});
    });
  }

  const EventLog& log_;
  Days days_;
  std::int32_t length_, first_week_;
  std::vector<std::size_t> begin_;  // by day, where its changes begin
  std::vector<Change> changes_;
  std::vector<std::uint64_t> active_;  // by week from the first
};

}  // namespace detail

/// f(day, counted) for each of the days, the same as log.on(day, window). Complexity: linear in the events plus all
/// days of the range. Rules: days_are_in_order, where a hundred years are the most; window_is_1_to_520_weeks.
template <class F>
void for_each_day(const EventLog& log, Days days, Every every, Window window, F&& f) {
  constexpr std::int32_t hundred_years = 36525;
  if (!days.valid() || !every.valid() || days.to - days.from > hundred_years)
    detail::violated<rules::days_are_in_order>({}, days.from, " to ", days.to, ", ", every.days, " apart");
  detail::require_valid(window);
  detail::Changes changes{log, days, window};
  detail::EventCounts counted;
  std::int32_t wanted = 0;
  for (std::int32_t i = 0; days.from + i <= days.to; ++i) {
    changes.apply(static_cast<std::size_t>(i), counted);
    if (i != wanted) continue;
    const Day day = days.from + i;
    const auto window_days = detail::days_of(window, day);
    changes.active(window_days, counted.active.kinds);
    f(day, detail::counted(log.known(), {window_days}, counted));
    if (days.to - day < every.days) return;
    wanted += every.days;
  }
}

/// The score of each of the days, ready for changes and trends; with == the same as scoring each day from scratch.
/// Complexity: linear in the events plus the days. Rules: as above, and those of History.
template <class... Pillars>
[[nodiscard]] History<Index<Pillars...>::pillar_count> rolling_scores(const Index<Pillars...>& model,
                                                                      const EventLog& log, Days days,
                                                                      Every every = {}) {
  History<Index<Pillars...>::pillar_count> history;
  for_each_day(log, days, every, model.window(), [&](Day day, const LogCounts& counted) {
    history.add(day, detail::score_of(model, model.read(counted)));
  });
  return history;
}

}  // namespace SSI_ABI
}  // namespace ssi

#endif
