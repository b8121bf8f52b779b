// Logs as bytes, to be kept, sent and merged on any machine.
// SPDX-License-Identifier: MIT
#ifndef SSI_TIME_LOG_BYTES_HPP
#define SSI_TIME_LOG_BYTES_HPP

#include "ssi/core/bytes.hpp"
#include "ssi/core/digest.hpp"
#include "ssi/core/view_of.hpp"
#include "ssi/time/event_log.hpp"

namespace ssi {
inline namespace SSI_ABI {

namespace detail {

// Numbers of seven bits a byte, the lowest first, the eighth bit set where more follow (LEB128); signed ones by zigzag.
struct LogWriter {
  std::vector<std::uint8_t> bytes;

  void number(std::uint64_t value) {
    for (; value >= 128; value >>= 7) bytes.push_back(static_cast<std::uint8_t>(value | 128));
    bytes.push_back(static_cast<std::uint8_t>(value));
  }
  void difference(std::int64_t value) {
    number((static_cast<std::uint64_t>(value) << 1) ^ static_cast<std::uint64_t>(value >> 63));
  }
  void fixed(std::uint64_t value) {
    for (int i = 0; i < 8; ++i) bytes.push_back(static_cast<std::uint8_t>(value >> (8 * i)));
  }
};

// Where something is wrong, every number is 0 and good() is false.
class LogReader {
 public:
  explicit LogReader(std::span<const std::uint8_t> bytes) : bytes_{bytes} {}

  [[nodiscard]] bool good() const { return good_; }
  [[nodiscard]] std::size_t left() const { return bytes_.size() - at_; }
  std::uint64_t number(std::uint64_t most) {
    std::uint64_t value = 0;
    for (unsigned shift = 0; good_; shift += 7) {
      if (left() == 0 || shift > 63) return fail();
      const std::uint8_t byte = bytes_[at_++];
      value |= std::uint64_t{byte & 127U} << shift;
      if (shift == 63 && byte > 1) return fail();
      if (byte < 128) return value <= most ? value : fail();
    }
    return 0;
  }
  Day day(Day before) {
    const std::uint64_t coded = number(std::uint64_t{1} << 32);
    const std::int64_t apart = static_cast<std::int64_t>(coded >> 1) ^ -static_cast<std::int64_t>(coded & 1);
    const std::int64_t day = before.since_1970() + apart;
    if (day < Day::first().since_1970() || Day::last().since_1970() < day) return fail(), before;
    return Day::from_since_1970(day);
  }
  std::uint64_t fixed() {
    if (left() < 8) return fail();
    std::uint64_t value = 0;
    for (int i = 0; i < 8; ++i) value |= std::uint64_t{bytes_[at_++]} << (8 * i);
    return value;
  }
  EventKind kind() { return EventKind::from_number(static_cast<std::int64_t>(number(EventKind::most - 1))); }
  // How many follow, each of at least so many bytes.
  std::uint64_t size(std::size_t each) { return number(left() / each); }

 private:
  std::uint64_t fail() {
    good_ = false;
    return 0;
  }
  std::span<const std::uint8_t> bytes_;
  std::size_t at_ = 0;
  bool good_ = true;
};

inline constexpr Text log_magic = "SSIEVENT";
inline constexpr std::uint64_t log_layout = 1;

inline std::uint64_t log_checksum(std::span<const std::uint8_t> bytes) {
  Digest digest;
  for (const std::uint8_t byte : bytes) digest.add(byte);
  return digest.value();
}

inline bool read_log(LogReader& in, EventLog& log) {
  for (std::uint64_t left = in.size(3); in.good() && left > 0; --left) {
    const EventKind kind = in.kind();
    const Day from = in.day(Day{});
    const Day to = in.day(from);
    if (!in.good() || to < from) return false;
    log.cover(kind, {from, to});
  }
  for (std::uint64_t left = in.size(2); in.good() && left > 0; --left) {
    const EventKind kind = in.kind();
    log.may_miss(kind, in.number(Count::largest));
  }
  for (std::uint64_t left = in.size(4); in.good() && left > 0; --left) {
    const EventKind kind = in.kind();
    const Day day = in.day(Day{});
    const std::uint64_t low = in.number(Count::largest), high = in.number(Count::largest);
    if (!in.good() || high < low) return false;
    log.open({kind, day, between(low, high)});
  }
  const bool ids = in.number(1) == 1;
  Day before;
  for (std::uint64_t left = in.size(ids ? 12 : 4); in.good() && left > 0; --left) {
    Event event{in.kind(), before = in.day(before)};
    const std::uint64_t also = in.number(EventKind::most);
    if (also < EventKind::most) event.also = EventKind::from_number(static_cast<std::int64_t>(also));
    const auto late = static_cast<std::int64_t>(in.number(65535));
    if (event.day.since_1970() + late > Day::last().since_1970()) return false;
    event.since = event.day + static_cast<std::int32_t>(late);
    if (ids) event.id = in.fixed();
    if (!in.good() || !log.add(event)) return false;
  }
  return in.good() && in.left() == 0;
}

}  // namespace detail

/// Three to five bytes an event where they are in order of their days, eight more with ids, the same on every machine:
///
///     8   "SSIEVENT"
///     then numbers in LEB128, days as differences (zigzag) from the one before or from 1970-01-01:
///         the layout's version, 1
///         how many stretches are covered; of each its kind, first day, last day
///         of how many kinds something may be missing; of each its kind and how many
///         how many openings; of each its kind, day, least and most count
///         whether events have ids; how many events; of each its kind, day, the other kind it is of (64: none), the
///         days until it counts, and 8 bytes of id
///     8   hash (64-bit FNV-1a) of all bytes before it
///
///     EventLog read;
///     !from_bytes(to_bytes(log), read)   // true: there is no problem, and read == log
[[nodiscard]] inline std::vector<std::uint8_t> to_bytes(const EventLog& log) {
  detail::LogWriter out;
  for (const char c : detail::log_magic) out.bytes.push_back(static_cast<std::uint8_t>(c));
  out.number(detail::log_layout);
  const Knowledge& known = log.known();
  out.number(known.coverage().size());
  for (const auto& [kind, days] : known.coverage()) {
    out.number(kind.number());
    out.difference(days.from.since_1970());
    out.difference(days.to - days.from);
  }
  const auto each_missing = [&](auto&& f) {
    for (std::size_t i = 0; i < EventKind::most; ++i)
      if (const auto events = known.missing(EventKind::from_number(static_cast<std::int64_t>(i)))) f(i, events);
  };
  std::uint64_t kinds_missing = 0;
  each_missing([&](std::size_t, std::uint32_t) { ++kinds_missing; });
  out.number(kinds_missing);
  each_missing([&](std::size_t kind, std::uint32_t events) {
    out.number(kind);
    out.number(events);
  });
  out.number(known.openings().size());
  for (const Opening& opening : known.openings()) {
    out.number(opening.kind.number());
    out.difference(opening.day.since_1970());
    out.number(opening.count.low());
    out.number(opening.count.high());
  }
  out.number(log.has_ids() ? 1 : 0);
  out.number(log.size());
  Day before;
  for (const Event event : log) {
    out.number(event.kind.number());
    out.difference(event.day - before);
    out.number(event.also ? event.also->number() : EventKind::most);
    out.number(static_cast<std::uint64_t>(event.since - event.day));
    if (log.has_ids()) out.fixed(event.id);
    before = event.day;
  }
  out.fixed(detail::log_checksum(detail::view_of(out.bytes)));
  return out.bytes;
}

/// What is wrong with the bytes; nothing: the log is what they say, else it is as it was. Rules: bytes_are_whole,
/// bytes_are_of_this_layout. Complexity: linear.
[[nodiscard]] inline Problem from_bytes(std::span<const std::uint8_t> bytes, EventLog& log) {
  const auto broken = [](Text culprit) { return Problem{rules::bytes_are_whole, ShortText{culprit}}; };
  const std::size_t magic = detail::log_magic.size();
  for (std::size_t i = 0; i < magic; ++i)
    if (i >= bytes.size() || bytes[i] != static_cast<std::uint8_t>(detail::log_magic.data()[i]))
      return broken("a log that begins otherwise");
  if (bytes.size() < magic + 9) return broken("a log that ends early");
  const auto body = bytes.subspan(magic, bytes.size() - magic - 8);
  detail::LogReader in{body}, checksum{bytes.last(8)};
  const std::uint64_t layout = in.number(~std::uint64_t{0});
  if (layout != detail::log_layout)
    return {rules::bytes_are_of_this_layout, detail::other_layout("a log", layout, detail::log_layout)};
  if (checksum.fixed() != detail::log_checksum(bytes.first(magic + body.size())))
    return broken("a log with another checksum");
  EventLog read;
  if (!detail::read_log(in, read)) return broken("a log of no events, though its checksum is right");
  log = std::move(read);
  return {};
}

}  // namespace SSI_ABI
}  // namespace ssi

#endif
