// What a log knows beside its events: covered days, how many may be missing, what stocks held before.
// SPDX-License-Identifier: MIT
#ifndef SSI_TIME_KNOWLEDGE_HPP
#define SSI_TIME_KNOWLEDGE_HPP

#include "ssi/time/coverage.hpp"
#include "ssi/time/log_counts.hpp"

namespace ssi {
inline namespace SSI_ABI {

/// What a stock held at the end of a day: `log.open({NetworkEvent::connection, Day{"2026-01-01"}, 380})`.
struct Opening {
  EventKind kind;
  Day day;
  Count count;
  friend constexpr bool operator==(const Opening&, const Opening&) = default;
};

namespace detail {
// What is asked of a window.
struct Asked {
  WindowDays window;
  std::uint32_t each = 1;  // how many of a flow an event that is missing would add; 0: as if none were missing
  std::uint32_t most_weeks = static_cast<std::uint32_t>(week_of(window.weeks.to) - week_of(window.weeks.from) + 1);
  Day today =
      window.flows.to;  // what is covered on it is covered until the window's end: later than it nothing happens
};
}  // namespace detail

/// What an EventLog knows beside its events, as log.known() gives it; it is changed by way of the log.
class Knowledge {
 public:
  [[nodiscard]] const Coverage& coverage() const { return coverage_; }
  [[nodiscard]] const std::vector<Opening>& openings() const { return openings_; }
  /// Of the kind; a null pointer where there is none.
  [[nodiscard]] const Opening* opening(EventKind kind) const {
    for (const Opening& opening : openings_)
      if (opening.kind == kind) return &opening;
    return nullptr;
  }
  /// How many events of the kind may be missing.
  [[nodiscard]] std::uint32_t missing(EventKind kind) const {
    return kind.number() < missing_.size() ? missing_[kind.number()] : 0;
  }
  /// The kinds of which anything is known, as a mask.
  [[nodiscard]] std::uint64_t kinds() const {
    std::uint64_t kinds = 0;
    for (const Covered& known : coverage_) kinds |= known.kind.mask();
    for (const Opening& opening : openings_) kinds |= opening.kind.mask();
    return kinds;
  }
  /// Whether the event counts in a stock of the kind beyond its opening: from the day on from which it counts.
  [[nodiscard]] bool in_stock(const Event& event, EventKind kind) const {
    const Opening* before = opening(kind);
    return coverage_.contains(kind, event.counts_from()) && (before == nullptr || before->day < event.counts_from());
  }

  friend bool operator==(const Knowledge&, const Knowledge&) = default;

 private:
  friend class EventLog;

  void may_miss(EventKind kind, std::uint64_t events) {
    if (events == 0) return;
    while (missing_.size() <= kind.number()) missing_.push_back(0);
    missing_[kind.number()] = (Count{missing_[kind.number()]} + Count{events}).low();
  }
  void open(Opening opening) {
    for (Opening& other : openings_)
      if (other.kind == opening.kind) {
        other = opening;
        return;
      }
    openings_.push_back(opening);
  }
  void merge(const Knowledge& other) {
    const Coverage all = other.coverage_;  // which may be our own
    for (const Covered& known : all) coverage_.add(known);
    for (std::size_t kind = 0; kind < other.missing_.size(); ++kind)
      may_miss(EventKind::from_number(static_cast<std::int64_t>(kind)), other.missing_[kind]);
    for (const Opening& theirs : other.openings_) {
      const Opening* own = opening(theirs.kind);
      if (own == nullptr || own->day < theirs.day) open(theirs);
    }
  }
  // Nothing before the day, on the eve of which stocks held that.
  void forget_before(Day day, const LogCounts& eve) {
    detail::for_each_kind(kinds(), [&](std::size_t number) {
      const auto kind = EventKind::from_number(static_cast<std::int64_t>(number));
      const Opening* before = opening(kind);
      if (before == nullptr || before->day < day) open({kind, day - 1, eve.count({Counted::stock, kind.mask()})});
    });
    const Coverage all = coverage_;
    coverage_ = {};
    for (const auto& [kind, days] : all)
      if (day <= days.to) coverage_.add({kind, {(std::max)(days.from, day), days.to}});
  }

  Coverage coverage_;
  std::vector<std::uint32_t> missing_;  // by kind, as far as something is missing
  std::vector<Opening> openings_;
};

namespace detail {

// What is known of a window whose covered events are counted.
inline LogCounts counted(const Knowledge& known, const Asked& asked, const EventCounts& counts) {
  const WindowDays& window = asked.window;
  const auto until_today = [&](Days days) {
    return Days{(std::min)(days.from, asked.today), (std::min)(days.to, asked.today)};
  };
  const Days flows = until_today(window.flows), weeks = until_today(window.weeks);
  const auto interval = [](bool all, Count seen, std::uint64_t missing) {
    return all ? seen + between(0, missing) : at_least(seen.low());
  };
  LogCounts result;
  for_each_kind(known.kinds(), [&](std::size_t number) {
    const auto kind = EventKind::from_number(static_cast<std::int64_t>(number));
    const std::uint64_t missing = asked.each > 0 ? known.missing(kind) : 0;
    result.missing_[number] = Count{missing * asked.each}.low();
    result.flows_[number] =
        interval(known.coverage().contains(kind, flows), Count{counts.in_window[number]}, result.missing_[number]);

    // What a stock held before is known by its opening, or from the beginning of time.
    const Opening* opening = known.opening(kind);
    if (opening != nullptr && window.flows.to < opening->day) opening = nullptr;
    const bool just_opened = opening != nullptr && opening->day == window.flows.to;
    const Day since = opening == nullptr || just_opened ? Day::first() : opening->day + 1;
    const Count more = interval(just_opened || known.coverage().contains(kind, {(std::min)(since, flows.to), flows.to}),
                                Count{counts.in_all[number]}, missing);
    result.stocks_[number] = opening == nullptr ? more : opening->count + more;
    if (known.coverage().contains(kind, weeks)) result.covered_weeks_ |= kind.mask();
  });
  result.weeks_ = counts.active;
  result.most_weeks_ = asked.most_weeks;
  return result;
}

}  // namespace detail
}  // namespace SSI_ABI
}  // namespace ssi

#endif
