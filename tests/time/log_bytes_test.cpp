// Logs as bytes: there and back, and what is refused.
// SPDX-License-Identifier: MIT
#include "ssi/time/log_bytes.hpp"

#include "time/logs.hpp"

using namespace ssi;

namespace {
std::vector<std::uint8_t> with_checksum(std::vector<std::uint8_t> bytes) {
  bytes.resize(bytes.size() - 8);
  const std::uint64_t sum = detail::log_checksum(bytes);
  for (int i = 0; i < 8; ++i) bytes.push_back(static_cast<std::uint8_t>(sum >> (8 * i)));
  return bytes;
}
}  // namespace

TEST_CASE("a log and its bytes are the same") {
  tests::Numbers numbers{31};
  for (int round = 0; round < 100; ++round) {
    EventLog log = tests::random_log(numbers, numbers.below(300), 400, false);
    if (round % 2 == 0) log.may_miss(NetworkEvent::post, numbers.below(3)), log.may_miss(NetworkEvent::share_given, 1);
    if (round % 3 == 0) {
      log.open({NetworkEvent::connection, Day::last(), between(numbers.below(9), 9 + numbers.below(9))});
      log.open({NetworkEvent::endorsement_received, Day::first(), at_least(3)});
      Event event{NetworkEvent::post, Day::first(), Day::first() + 65535, NetworkEvent::help_given};
      log.add(event);
      event.id = numbers.below(1000) + 1;
      log.add(event);
    }
    EventLog read;
    CHECK(!from_bytes(to_bytes(log), read));
    CHECK(read == log);
    CHECK(to_bytes(read) == to_bytes(log));
  }
  EventLog empty, read;
  read.add({NetworkEvent::post, Day{}});
  CHECK(!from_bytes(to_bytes(empty), read));
  CHECK(read == empty);
}

TEST_CASE("an event in order takes three to five bytes") {
  EventLog log;
  for (int day = 0; day < 1000; ++day) log.add({NetworkEvent::comment_given, Day{"2024-01-01"} + day});
  const std::size_t none = to_bytes(EventLog{}).size();
  CHECK(to_bytes(log).size() - none <= 5 * log.size());
}

TEST_CASE("what is no log is refused, and the log stays as it was") {
  tests::Numbers numbers{32};
  const EventLog log = tests::random_log(numbers, 50, 100, false);
  const auto bytes = to_bytes(log);
  EventLog kept = log;
  const auto refused = [&](std::span<const std::uint8_t> some, const char* why,
                           const Rule& rule = rules::bytes_are_whole) {
    const Problem problem = from_bytes(some, kept);
    CHECK(problem.rule == rule);
    CHECK(std::string{problem.culprit.c_str()} == why);
    CHECK(kept == log);
  };
  refused({}, "a log that begins otherwise");
  refused(std::span{bytes}.first(7), "a log that begins otherwise");
  refused(std::span{bytes}.first(16), "a log that ends early");
  auto other = bytes;
  other[8] = 2;
  refused(other, "a log in layout 2, not 1", rules::bytes_are_of_this_layout);
  for (std::size_t i = 9; i < bytes.size(); ++i) {
    other = bytes;
    other[i] ^= 4;
    refused(other, "a log with another checksum");
  }
  other = bytes;
  other.insert(other.end() - 8, 0);
  refused(with_checksum(other), "a log of no events, though its checksum is right");
  for (std::size_t size = 18; size < bytes.size(); size += 5)
    refused(with_checksum({bytes.begin(), bytes.begin() + static_cast<std::ptrdiff_t>(size)}),
            "a log of no events, though its checksum is right");
}
