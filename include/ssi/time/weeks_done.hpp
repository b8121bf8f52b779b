// The weeks of a plan that are active without it, as a log tells.
// SPDX-License-Identifier: MIT
#ifndef SSI_TIME_WEEKS_DONE_HPP
#define SSI_TIME_WEEKS_DONE_HPP

#include "ssi/core/index.hpp"
#include "ssi/decide/links.hpp"
#include "ssi/time/projection.hpp"

namespace ssi {
inline namespace SSI_ABI {

namespace detail {

// How a log counts a metric, where its reader says so.
template <class Reader>
constexpr std::optional<Counting> counting_of(const Metric<Reader>& metric) {
  if constexpr (std::same_as<Reader, Counting>)
    return metric.reader();
  else if constexpr (requires { std::optional<Counting>{metric.reader().counting}; })
    return metric.reader().counting;
  return std::nullopt;
}

}  // namespace detail

/// For each metric of the model that counts active weeks: which of the weeks of a plan have one already, if the present
/// pace is kept, or none if all else ends. A plan's weeks are the last so many to the target day, each the calendar
/// week in which its seven days end. A metric of which the log does not know the window is left out. For
/// PlanOptions{.done}. Complexity: linear in the events and the windows ahead, for each such metric. Rules:
/// projection_goes_forward, window_is_1_to_520_weeks.
///
///     weeks_done(standard::model, log, {today, today + 91}, Pace::kept, 13)[0].free()   // weeks without a post
template <class... Pillars>
[[nodiscard]] std::vector<WeeksDone> weeks_done(const Index<Pillars...>& model, const EventLog& log, Ahead ahead,
                                                Pace pace, std::uint32_t weeks) {
  detail::require_valid(ahead);
  const Window window = model.window();
  std::vector<WeeksDone> all;
  model.for_each_signal([&](Place, const auto&, const auto& signal) {
    signal.source().for_each_metric([&](const auto& metric) {
      const auto counting = detail::counting_of(metric);
      if (!counting || counting->as != Counted::weeks || detail::find_weeks(all, metric.name()) != nullptr) return;
      WeeksDone done{metric.name(), std::vector<char>(weeks, 0)};
      if (pace == Pace::kept) {
        bool covered = true;
        detail::for_each_kind(counting->kinds, [&](std::size_t number) {
          const auto kind = EventKind::from_number(static_cast<std::int64_t>(number));
          covered = covered && log.known().missing(kind) == 0 && log.covers(kind, detail::repeated_days(ahead, window));
        });
        if (!covered) return;
        const std::int32_t last = detail::week_of(ahead.target);
        detail::for_each_repeated(log, ahead, window, [&](EventKind kind, Day day) {
          const std::int32_t back = last - detail::week_of(day);
          if ((counting->kinds & kind.mask()) != 0 && back < static_cast<std::int32_t>(weeks))
            done.weeks[weeks - 1 - static_cast<std::size_t>(back)] = 1;
        });
      }
      all.push_back(std::move(done));
    });
  });
  return all;
}

}  // namespace SSI_ABI
}  // namespace ssi

#endif
