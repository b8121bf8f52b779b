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
      : days_{days},
        size_{days.size()},
        length_{static_cast<std::int32_t>(7 * window.weeks)},
        in_all_(size_ * kinds),
        in_window_(size_ * kinds) {
    for (const Event& event : log.events()) {
      const Day start = event.counts_from();
      if (start > days.to) continue;
      const auto kind = static_cast<std::size_t>(event.kind);
      const std::size_t from = at(start);
      ++in_all_[from * kinds + kind];
      const Day end = event.day + length_;
      if (end <= start || end <= days.from) continue;
      ++in_window_[from * kinds + kind];
      if (end <= days.to) --in_window_[at(end) * kinds + kind];
    }
    for (std::size_t i = 0; i < weeks_.size(); ++i) weeks_[i] = active_weeks(log, static_cast<unsigned char>(1U << i));
  }

  // Moves the counts on to the i-th day; called for every i in order.
  void apply(std::size_t i, EventCounts& counted) const {
    for (std::size_t kind = 0; kind < kinds; ++kind) {
      counted.in_all[kind] += static_cast<std::uint32_t>(in_all_[i * kinds + kind]);
      counted.in_window[kind] += static_cast<std::uint32_t>(in_window_[i * kinds + kind]);
    }
    for (std::size_t k = 0; k < weeks_.size(); ++k) counted.active_weeks[k] = weeks_[k][i];
  }

 private:
  std::size_t at(Day day) const { return day <= days_.from ? 0 : static_cast<std::size_t>(day - days_.from); }

  // A block of seven days that ends on day j counts on the days j, j + 7, ... of its window, but not before one of its
  // events does. So the active weeks of a day are those of the day seven earlier, with the blocks that came and went.
  std::vector<std::uint32_t> active_weeks(const EventLog& log, unsigned char made) const {
    const Day first = days_.from - length_;  // earlier days are in no window
    std::vector<std::int32_t> since(static_cast<std::size_t>(days_.to - first) + 1, never_);
    for (const Event& event : log.events()) {
      if ((makes_active(event.kind) & made) == 0 || event.day < first || event.day > days_.to) continue;
      auto& here = since[static_cast<std::size_t>(event.day - first)];
      const std::int32_t start = event.counts_from() - days_.from;
      here = start < here ? start : here;
    }
    const auto size = static_cast<std::int32_t>(size_);
    std::vector<std::int32_t> changes(size_);
    for (std::int32_t j = -length_ + 7; j < size; ++j) {
      std::int32_t from = never_;
      for (std::int32_t back = 0; back < 7; ++back) {
        const std::int32_t day = j - back + length_;  // in `since`
        if (day >= 0 && since[static_cast<std::size_t>(day)] < from) from = since[static_cast<std::size_t>(day)];
      }
      if (from == never_) continue;
      from = from < j ? j : from;
      from = from < 0 ? 0 : from;
      from += ((j - from) % 7 + 7) % 7;
      const std::int32_t end = j + length_;
      if (from >= end || from >= size) continue;
      ++changes[static_cast<std::size_t>(from)];
      if (end < size) --changes[static_cast<std::size_t>(end)];
    }
    std::vector<std::uint32_t> weeks(size_);
    for (std::size_t i = 0; i < size_; ++i)
      weeks[i] = (i >= 7 ? weeks[i - 7] : 0) + static_cast<std::uint32_t>(changes[i]);
    return weeks;
  }

  static constexpr std::int32_t never_ = 1 << 30;

  Days days_;
  std::size_t size_;
  std::int32_t length_;
  std::vector<std::int32_t> in_all_, in_window_;
  std::array<std::vector<std::uint32_t>, active_week_kinds> weeks_;
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
