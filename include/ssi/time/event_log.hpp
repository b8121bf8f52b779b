// A log of dated events, and the counts of any window that it knows.
// SPDX-License-Identifier: MIT
#ifndef SSI_TIME_EVENT_LOG_HPP
#define SSI_TIME_EVENT_LOG_HPP

#include "ssi/time/detail/ids.hpp"
#include "ssi/time/knowledge.hpp"

namespace ssi {
inline namespace SSI_ABI {

/// Events and what is known of them, for any model: kinds are a program's own, and metrics say how they are counted.
/// A kind is unknown until it is said to be covered; then what happened on its covered days counts, zero included.
/// Eight bytes an event, some twelve more where it has an id, and 0.5 KB a log.
///
///     EventLog log;
///     log.add({Sale::call, Day{"2026-06-24"}});
///     log.cover(Sale::call, Day{"2026-06-27"});
///     log.on(Day{"2026-06-27"}).count(flow_of(Sale::call))   // 1; of all other kinds nothing is known
///     log.may_miss(Sale::call, 2);
///     log.on(Day{"2026-06-27"}).count(flow_of(Sale::call))   // 1 to 3
class EventLog {
 public:
  /// Gives the events as they were added, by value; random access.
  class iterator {
   public:
    using value_type = Event;
    using difference_type = std::ptrdiff_t;
    iterator() = default;
    [[nodiscard]] Event operator*() const { return (*log_)[i_]; }
    [[nodiscard]] Event operator[](difference_type n) const { return *(*this + n); }
    iterator& operator+=(difference_type n) {
      i_ += static_cast<std::size_t>(n);
      return *this;
    }
    iterator& operator-=(difference_type n) { return *this += -n; }
    iterator& operator++() { return *this += 1; }
    iterator& operator--() { return *this -= 1; }
    iterator operator++(int) { return ++*this - 1; }
    iterator operator--(int) { return --*this + 1; }
    friend iterator operator+(iterator i, difference_type n) { return i += n; }
    friend iterator operator+(difference_type n, iterator i) { return i += n; }
    friend iterator operator-(iterator i, difference_type n) { return i -= n; }
    friend difference_type operator-(const iterator& a, const iterator& b) {
      return static_cast<difference_type>(a.i_) - static_cast<difference_type>(b.i_);
    }
    friend auto operator<=>(const iterator& a, const iterator& b) { return a.i_ <=> b.i_; }
    friend bool operator==(const iterator& a, const iterator& b) { return a.i_ == b.i_; }

   private:
    friend class EventLog;
    iterator(const EventLog* log, std::size_t i) : log_{log}, i_{i} {}
    const EventLog* log_ = nullptr;
    std::size_t i_ = 0;
  };

  /// In any order, as late as may be. False where an event of the same id is there already, which stays as it is. How
  /// late an event counts is kept up to 65,535 days. Complexity: constant, amortised.
  bool add(const Event& event) {
    if (event.id != 0 && ids_.contains(event.id)) return false;
    ids_.add(events_.size(), event.id);
    events_.push_back(Kept{event});
    return true;
  }
  void reserve(std::size_t events) { events_.reserve(events); }
  /// From the beginning of time: what makes stocks known.
  void cover(EventKind kind, Day last) { cover(kind, Days{.from = Day::first(), .to = last}); }
  /// These days too. Rule: days_are_in_order.
  void cover(EventKind kind, Days days) { known_.coverage_.add({kind, days}); }
  /// No day is known any more.
  void uncover(EventKind kind) { known_.coverage_.remove(kind); }
  /// So many events of the kind may be missing, and nobody knows of which day: of any window, and of all time, there
  /// may be so many more. Calls add up. Range: saturates at Count::largest.
  void may_miss(EventKind kind, Count events) { known_.may_miss(kind, events.high()); }
  /// In the place of all that was before: older events need not be there. A later call replaces an earlier one.
  void open(Opening opening) { known_.open(opening); }

  /// Another log of the same subject: its events but those whose ids are here, its days too, and of two openings the
  /// later. What may be missing adds up. Complexity: linear in the other's events.
  void merge(const EventLog& other) {
    for (const Event event : other) add(event);
    known_.merge(other.known_);
  }
  /// Forgets the events of which gone(event) is true, such as those of somebody who wants to be forgotten; gives how
  /// many. What is covered stays so. Complexity: linear in the events.
  template <class Gone>
  std::size_t erase_if(Gone&& gone) {
    std::vector<bool> kept(size());
    for (std::size_t i = 0; i < size(); ++i) kept[i] = !gone((*this)[i]);
    ids_.keep(kept);
    std::size_t to = 0;
    for (std::size_t i = 0; i < kept.size(); ++i)
      if (kept[i]) events_[to++] = events_[i];
    events_.erase(events_.begin() + static_cast<std::ptrdiff_t>(to), events_.end());
    return kept.size() - to;
  }
  /// Forgets what counts from before the day: stocks are opened with what they hold on the day before, and nothing
  /// earlier is covered any more. Later windows count as they did; ids may come again. Rule: day_is_in_the_calendar.
  void forget_before(Day day) {
    known_.forget_before(day, count(detail::days_of({}, day - 1), 0));
    erase_if([&](const Event& event) { return event.counts_from() < day; });
  }

  [[nodiscard]] std::size_t size() const { return events_.size(); }
  [[nodiscard]] bool empty() const { return events_.empty(); }
  /// Whether any event has one.
  [[nodiscard]] bool has_ids() const { return !ids_.empty(); }
  /// Precondition: i < size().
  [[nodiscard]] Event operator[](std::size_t i) const { return events_[i].event(ids_[i]); }
  [[nodiscard]] iterator begin() const { return {this, 0}; }
  [[nodiscard]] iterator end() const { return {this, size()}; }
  /// The latest day of any event; none where there are none.
  [[nodiscard]] std::optional<Day> newest() const {
    std::optional<Day> newest;
    for (const Kept& event : events_)
      if (!newest || *newest < event.day) newest = event.day;
    return newest;
  }

  [[nodiscard]] const Knowledge& known() const { return known_; }
  /// Whether every one of the days is covered.
  [[nodiscard]] bool covers(EventKind kind, Days days) const { return known_.coverage().contains(kind, days); }
  [[nodiscard]] bool covers(EventKind kind, Day day) const { return known_.coverage().contains(kind, day); }

  /// The counts of the window that ends on the day. What is covered in part is "at least" what its covered days hold: a
  /// flow or active weeks whose window is not covered from end to end, a stock covered neither from the beginning nor
  /// since its opening. Complexity: linear in the events. Rule: window_is_1_to_520_weeks.
  [[nodiscard]] LogCounts on(Day day, Window window = {}) const {
    detail::require_valid(window);
    return count(detail::days_of(window, day), 1);
  }

  /// The same events in the same order, and as much known of them.
  friend bool operator==(const EventLog&, const EventLog&) = default;

 private:
  // An event without its id, in eight bytes.
  struct Kept {
    Day day;
    std::uint16_t late;
    unsigned char kind, also;

    explicit Kept(const Event& event)
        : day{event.day},
          late{static_cast<std::uint16_t>((std::min)(event.counts_from() - event.day, 65535))},
          kind{static_cast<unsigned char>(event.kind.number())},
          also{static_cast<unsigned char>(event.also ? event.also->number() : EventKind::most)} {}
    [[nodiscard]] Event event(std::uint64_t id) const {
      Event event{EventKind::from_number(kind), day, day + late, {}, id};
      if (also < EventKind::most) event.also = EventKind::from_number(also);
      return event;
    }
    friend bool operator==(const Kept&, const Kept&) = default;
  };

  [[nodiscard]] LogCounts count(const detail::WindowDays& days, std::uint32_t each_missing) const {
    const auto in = [&](const Event& event) { return detail::belongs(event, days); };
    return detail::counted(known_, {.window = days, .each = each_missing}, detail::count_events(*this, days.weeks, in));
  }

  std::vector<Kept> events_;
  detail::Ids ids_;
  Knowledge known_;
};

}  // namespace SSI_ABI
}  // namespace ssi

#endif
