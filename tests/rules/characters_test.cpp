// No character is a number of things, wherever one is taken: '7' would be 55.
// SPDX-License-Identifier: MIT
#include <limits>

#include "ssi/dynamic.hpp"
#include "ssi/ssi.hpp"
#include "support.hpp"

using namespace ssi;

namespace characters_test {
namespace {

// Each with an integer in its place as well, so that nothing else is what stops it.
template <class N>
constexpr bool counts[] = {requires(N n){Count{n};
}  // namespace
, requires(std::optional<N> n) {
  Count{n};
}
, requires(std::pair<std::optional<N>, std::optional<N>> n) {
  Count{n};
}
, requires(N n) {
  at_least(n);
}
, requires(N n) {
  at_most(n);
}
, requires(N n) {
  between(1, n);
}
, requires(N n) {
  between(n, 90);
}
, requires(N n) {
  known_unless(n, Sentinel{n});
}
, requires(N n) {
  Count{1} + n;
}
, requires(Activity a, N n) {
  a.content.posts = n;
}
, requires(N n) {
  Activity{.content = {.posts = n}};
}
, requires(N n) {
  standard::posts.to(n);
}
, requires(N n) {
  plus(standard::posts, n);
}
, requires(N n) {
  Points{n};
}
, requires(N n) {
  dynamic::Worth{n};
}
, requires(Day day, N n) {
  day + n;
}
, requires(Day day, N n) {
  day - n;
}
, requires(Day day, N n) {
  day += n;
}
, requires(Day day, N n) {
  day -= n;
}
, requires(N n) {
  Day::from_since_1970(n);
}
, requires(N n) {
  EventKind::from_number(n);
}
, requires(EventLog log, N n) {
  log.may_miss(NetworkEvent::post, n);
}
,
};  // namespace characters_test
template <class N>
constexpr bool all_count() {
  for (const bool taken : counts<N>)
    if (!taken) return false;
  return true;
}
template <class N>
constexpr bool none_counts() {
  for (const bool taken : counts<N>)
    if (taken) return false;
  return true;
}

}  // namespace

TEST_CASE("no character is a count, a number of days or of points") {
  static_assert(all_count<int>());
  static_assert(all_count<short>());
  static_assert(all_count<unsigned char>());
  static_assert(none_counts<char>());
  static_assert(none_counts<wchar_t>());
  static_assert(none_counts<char8_t>());
  static_assert(none_counts<char16_t>());
  static_assert(none_counts<char32_t>());
}

TEST_CASE("what is taken of any integer is cut by none") {
  const Day day{"2026-06-27"};
  BOTH(Day{} + std::uint8_t{200} == Day{} + 200);
  BOTH(Day{} - std::int8_t{-100} == Day{} + 100);
  BOTH(Day{} + std::int64_t{20} == Day{} + 20);
  CHECK((Day{day} += 7) == day + 7);
  CHECK((Day{day} -= 7) == day - 7);
  // Each is 5 in 32 bits, or -1 in 64.
  BREAKS(day_is_in_the_calendar, day + ((std::int64_t{1} << 32) + 5));
  BREAKS(day_is_in_the_calendar, day + ~std::uint64_t{0});
  BREAKS(day_is_in_the_calendar, day + std::numeric_limits<std::int64_t>::max());
  BREAKS(day_is_in_the_calendar, day - std::numeric_limits<std::int64_t>::min());
  BREAKS(event_kinds_are_0_to_63, EventKind::from_number(~std::uint64_t{0}));
  const Activity none{.content = {.posts = 0}};
  CHECK(what_if(standard::model, none, plus(standard::posts, ~std::uint64_t{0})).after ==
        what_if(standard::model, none, plus(standard::posts, 1'000'000'000)).after);
  EventLog log;
  BREAKS(count_is_not_negative, log.may_miss(NetworkEvent::post, -1));
}

}  // namespace characters_test
