// Rules: constants beside their features, and a program's own.
// SPDX-License-Identifier: MIT
#include <set>
#include <string>

#include "support.hpp"

using namespace ssi;

namespace own {
inline constexpr auto pace_is_even = Rule{"pace_is_even", "a pace is even"};

// A target of a program's own with a rule of its own.
struct EvenPerWeek {
  std::uint32_t pace;
  constexpr bool valid(Window window) const {
    detail::require<pace_is_even>(pace % 2 == 0, "even_per_week");
    return Reach::valid(std::uint64_t{pace} * window.weeks);
  }
  constexpr Reach reach(Window window, std::uint32_t count) const { return {count, pace * window.weeks}; }
};
}  // namespace own

TEST_CASE("a rule is its name and a sentence") {
  BOTH(rules::count_is_not_negative.name == Text{"count_is_not_negative"});
  BOTH(rules::count_is_not_negative.sentence == Text{"a count is not negative"});
  BOTH(rules::count_is_not_negative == rules::count_is_not_negative);
  BOTH(rules::count_is_not_negative != rules::weight_is_0_to_100_points);
}

#if defined(__cpp_exceptions)
TEST_CASE("an error carries the rule, and names the culprit") {
  try {
    static_cast<void>(Signal{Metric{"posts", &Profile::sections}, own::EvenPerWeek{3}, linear, Points{1}});
    FAIL("not refused");
  } catch (const Error& error) {
    CHECK(error.rule() == own::pace_is_even);
    CHECK(std::string{error.what()} == "even_per_week: a pace is even");
  }
}
#endif
