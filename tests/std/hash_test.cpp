// SPDX-License-Identifier: MIT
#include "ssi/std/hash.hpp"

#include <algorithm>
#include <map>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "ssi/std/order.hpp"
#include "support.hpp"

using namespace ssi;

TEST_CASE("equal values have equal hashes, and others hardly ever") {
  std::unordered_set<std::size_t> points, days, counts;
  for (int i = 0; i < 1000; ++i) {
    points.insert(std::hash<Points>{}(tests::micropoints(i)));
    days.insert(std::hash<Day>{}(Day{} + i));
    counts.insert(std::hash<Count>{}(Count{i}));
    counts.insert(std::hash<Count>{}(at_least(i)));
  }
  CHECK(points.size() == 1000);
  CHECK(days.size() == 1000);
  CHECK(counts.size() == 2000);
  CHECK(std::hash<Points>{}(Points{2}) == std::hash<Points>{}(tests::micropoints(2'000'000)));
  CHECK(std::hash<Count>{}(unknown) == std::hash<Count>{}(at_least(0)));
}

TEST_CASE("a text has the hash of its characters, wherever they are") {
  const std::string here = "posts";
  CHECK(std::hash<Text>{}(here) == std::hash<Text>{}("posts"));
  CHECK(std::hash<Text>{}(here) == std::hash<std::string_view>{}("posts"));
  CHECK(std::hash<StaticText>{}("posts") == std::hash<Text>{}(here));
  CHECK(std::hash<Text>{}(here) != std::hash<Text>{}("post"));
}

TEST_CASE("values are keys") {
  std::unordered_map<Text, int> by_id{{"posts", 1}, {"articles", 2}};
  CHECK(by_id.at("articles") == 2);
  constexpr ModelId first{"acme", 1}, second{"acme", 2};
  std::unordered_map<ModelId, int> by_model{{first, 1}, {second, 2}};
  CHECK(by_model.at(second) == 2);
  CHECK(std::hash<ModelId>{}(first) != std::hash<ModelId>{}(second));
  enum class Sale { call, demo };
  std::unordered_set<EventKind> kinds{Sale::call, Sale::demo, Sale::call};
  CHECK(kinds.size() == 2);
  std::unordered_map<Day, int> by_day{{Day{"2026-06-27"}, 3}};
  CHECK(by_day.at(Day{Day::Civil{2026, 6, 27}}) == 3);
}

TEST_CASE("counts are sorted by what they are at the least, then at the most") {
  std::vector<Count> counts{Count{9}, unknown, between(8, 10), at_most(3), Count{8}, at_least(8)};
  std::sort(counts.begin(), counts.end(), by_low_then_high);
  CHECK(counts == std::vector<Count>{at_most(3), unknown, Count{8}, between(8, 10), at_least(8), Count{9}});
  BOTH(!by_low_then_high(Count{8}, Count{8}));
  const std::map<Count, int, ByLowThenHigh> map{{Count{9}, 1}, {between(8, 10), 2}};
  CHECK(map.begin()->second == 2);
  // No `<`: 8 to 10 is neither fewer than 9 nor more.
  CHECK(!std::totally_ordered<Count>);
}
