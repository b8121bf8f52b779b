// Rolling: the activity of every day or week of a range, in one pass over the events.
// SPDX-License-Identifier: MIT
#ifndef SSI_TIME_ROLLING_HPP
#define SSI_TIME_ROLLING_HPP

#include "ssi/time/events.hpp"
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

// What changes from day to day: each event is entered where it begins to count and where it ends.
class Changes {
 public:
  Changes(const EventLog& log, Days days, Window window)
      : size_{static_cast<std::int32_t>(days.size())},
        length_{static_cast<std::int32_t>(7 * window.weeks)},
        in_all_(days.size() * kinds),
        in_window_(days.size() * kinds),
        in_weeks_(days.size() * active_week_kinds) {
    for (const Event& event : log.events()) {
      const std::int32_t start = event.counts_from() - days.from;
      if (start >= size_ || !log.covers(event)) continue;
      const auto kind = static_cast<std::size_t>(event.kind);
      ++in_all_[at(start) * kinds + kind];
      enter(&in_window_[kind], kinds, start, event.day - days.from + length_);
    }
    enter_weeks(log, days, window);
  }

  // Moves the counts on to the i-th day; called for every i in order.
  void apply(std::size_t i, EventCounts& counted) const {
    for (std::size_t kind = 0; kind < kinds; ++kind) {
      counted.in_all[kind] += static_cast<std::uint32_t>(in_all_[i * kinds + kind]);
      counted.in_window[kind] += static_cast<std::uint32_t>(in_window_[i * kinds + kind]);
    }
    for (std::size_t k = 0; k < active_week_kinds; ++k)
      counted.active_weeks[k] += static_cast<std::uint32_t>(in_weeks_[i * active_week_kinds + k]);
  }

 private:
  // Days are counted from the first of the range.
  static std::size_t at(std::int32_t day) { return day <= 0 ? 0 : static_cast<std::size_t>(day); }

  // One more from the start to before the end, where that is in the range; the numbers of a day are so many apart.
  void enter(std::int32_t* changes, std::size_t apart, std::int32_t start, std::int32_t end) const {
    if (end <= start || end <= 0 || start >= size_) return;
    ++changes[at(start) * apart];
    if (end < size_) --changes[at(end) * apart];
  }

  // A calendar week counts from the first day on which one of its events does, until the window has left it behind.
  void enter_weeks(const EventLog& log, Days days, Window window) {
    const std::int32_t monday = days_of(window, days.from).weeks.from - days.from;
    std::vector<std::array<std::int32_t, active_week_kinds>> weeks(static_cast<std::size_t>((size_ - monday + 6) / 7));
    for (auto& week : weeks) week.fill(size_);
    for (const Event& event : log.events()) {
      const std::int32_t day = event.day - days.from;
      if (day < monday || day >= size_ || !log.covers(event)) continue;
      auto& week = weeks[static_cast<std::size_t>((day - monday) / 7)];
      const std::int32_t start = event.counts_from() - days.from;
      for (std::size_t i = 0; i < week.size(); ++i)
        if ((makes_active(event.kind) >> i & 1U) != 0 && start < week[i]) week[i] = start;
    }
    std::int32_t end = monday + length_;
    for (const auto& week : weeks) {
      for (std::size_t i = 0; i < week.size(); ++i) enter(&in_weeks_[i], active_week_kinds, week[i], end);
      end += 7;
    }
  }

  std::int32_t size_, length_;
  std::vector<std::int32_t> in_all_, in_window_, in_weeks_;
};

}  // namespace detail

/// f(day, activity) for each of the days, with == the same as log.activity(day, window). Complexity: linear in the
/// events plus all days of the range. Rules: days_are_in_order, where a hundred years are the most;
/// window_is_1_to_520_weeks.
template <class F>
void for_each_day(const EventLog& log, Days days, Every every, Window window, F&& f) {
  constexpr std::int32_t hundred_years = 36525;
  detail::require<rules::days_are_in_order>(days.valid() && every.valid() && days.to - days.from <= hundred_years);
  detail::require<rules::window_is_1_to_520_weeks>(window.valid());
  const detail::Changes changes{log, days, window};
  detail::EventCounts counted;
  std::int32_t wanted = 0;
  for (std::int32_t i = 0; days.from + i <= days.to; ++i) {
    changes.apply(static_cast<std::size_t>(i), counted);
    if (i != wanted) continue;
    const Day day = days.from + i;
    f(day, static_cast<const Activity&>(detail::known_activity(log, counted, detail::days_of(window, day))));
    if (days.to - day < every.days) return;
    wanted += every.days;
  }
}

/// The score of each of the days, ready for changes and trends; with == the same as scoring each day from scratch.
/// Complexity: linear in the events plus the days. Rules: as above, and those of History.
template <class... Pillars>
[[nodiscard]] History<sizeof...(Pillars)> rolling_scores(const Index<Pillars...>& model, const EventLog& log, Days days,
                                                         Every every = {}) {
  History<sizeof...(Pillars)> history;
  for_each_day(log, days, every, model.window(),
               [&](Day day, const Activity& activity) { history.add(day, model.score(activity)); });
  return history;
}

}  // namespace SSI_ABI
}  // namespace ssi

#endif
