// How a log counts a metric: as a flow, a stock, or active weeks of kinds of events.
// SPDX-License-Identifier: MIT
#ifndef SSI_TIME_COUNTING_HPP
#define SSI_TIME_COUNTING_HPP

#include <initializer_list>

#include "ssi/core/metric.hpp"
#include "ssi/core/target.hpp"
#include "ssi/time/event_kind.hpp"

namespace ssi {
inline namespace SSI_ABI {

class LogCounts;

namespace detail {
constexpr std::uint64_t mask_of(std::initializer_list<EventKind> kinds) {
  std::uint64_t mask = 0;
  for (const EventKind kind : kinds) mask |= kind.mask();
  return mask;
}
}  // namespace detail

/// How a log counts a metric, made by flow_of(), stock_of() and weeks_of(). A reader of a metric that a log alone
/// knows:
///
///     constexpr auto calls = Metric{"calls", flow_of(Sale::call)};
///     calls.read(log.on(Day{"2026-06-27"}))   // those of 13 weeks
struct Counting {
  Counted as;
  std::uint64_t kinds;  ///< a mask: bit i is the kind of number i

  template <std::same_as<LogCounts> Known>
  [[nodiscard]] constexpr Count operator()(const Known& counted) const {
    return counted.count(*this);
  }
  friend constexpr bool operator==(const Counting&, const Counting&) = default;
};

/// The events of a kind in the window, or of several, `flow_of({Sale::call, Sale::demo})`.
[[nodiscard]] constexpr Counting flow_of(std::initializer_list<EventKind> kinds) {
  return {Counted::flow, detail::mask_of(kinds)};
}
/// Of one kind.
[[nodiscard]] constexpr Counting flow_of(EventKind kind) {
  return flow_of({kind});
}
/// All events of a kind, or of several, until the day, and what a log says of the time before:
/// `stock_of(Sale::referral)`.
[[nodiscard]] constexpr Counting stock_of(std::initializer_list<EventKind> kinds) {
  return {Counted::stock, detail::mask_of(kinds)};
}
/// Of one kind.
[[nodiscard]] constexpr Counting stock_of(EventKind kind) {
  return stock_of({kind});
}
/// The calendar weeks of the window with an event of a kind, or of any of several: `weeks_of({Sale::call,
/// Sale::demo})`.
[[nodiscard]] constexpr Counting weeks_of(std::initializer_list<EventKind> kinds) {
  return {Counted::weeks, detail::mask_of(kinds)};
}
/// Of one kind.
[[nodiscard]] constexpr Counting weeks_of(EventKind kind) {
  return weeks_of({kind});
}

/// Reads a program's own struct and a log alike, so that one model scores both.
///
///     constexpr auto calls = Metric{"calls", Logged{&Rep::calls, flow_of(Sale::call)}};
///     calls.read(rep), calls.read(log.on(today))
template <class Reader>
struct Logged {
  Reader reader;
  Counting counting;

  template <class Subject>
  requires detail::reader_of<Reader, Subject>
  [[nodiscard]] constexpr auto operator()(const Subject& subject) const {
    return detail::invoke_reader(reader, subject);
  }
  template <std::same_as<LogCounts> Known>
  [[nodiscard]] constexpr Count operator()(const Known& counted) const {
    return counted.count(counting);
  }
  friend constexpr bool operator==(const Logged&, const Logged&) = default;
};
template <class Reader>
Logged(Reader, Counting) -> Logged<Reader>;

}  // namespace SSI_ABI
}  // namespace ssi

#endif
