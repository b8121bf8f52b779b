// A score by calls is the score, to the last digit: of every kind of target and of knowledge.
// SPDX-License-Identifier: MIT
#include "ssi/core/score_of.hpp"

#include "ssi/core/directions.hpp"
#include "ssi/core/evidence.hpp"
#include "support.hpp"

using namespace ssi;

namespace score_of_test {
namespace {

constexpr auto& posts = standard::posts;
constexpr auto replies = standard::messages_replied.per(standard::messages_received);
// No target knows its own direction here: what is not exact leaves all open.
struct EveryOther {
  constexpr bool valid(Window) const { return true; }
  constexpr Reach reach(Window, std::uint32_t count) const { return {count % 2, 1}; }
};
constexpr auto all_kinds =
    Index{Pillar{Name{"a"}, Points{30}, Signal{posts, PerWeek{3}, diminishing, Points{10}},
                 Signal{"few", posts, AtMost{.full = 2, .none = 30}, linear, Points{10}},
                 Signal{"band", posts, Between{.low = 5, .high = 9, .none = 20}, linear, Points{10}}},
          Pillar{Name{"b"}, Points{40}, Signal{"replies", replies, Portion{9, 10}, diminishing, Points{10}},
                 Signal{"enough", replies, UnknownBelow{10, Portion{9, 10}}, diminishing, Points{10}},
                 Signal{"share", replies, PortionBetween{.low = 20, .high = 60, .of = 100}, linear, Points{10}},
                 Signal{"other", standard::articles, EveryOther{}, linear, Points{10}}}};

// Exact, at least, at most, between, or unknown.
constexpr Count in_part(tests::Numbers& numbers, Count count) {
  const std::uint32_t more = numbers.below(9);
  switch (numbers.below(6)) {
    case 0: return unknown;
    case 1: return at_least(count.low());
    case 2: return at_most(count.low() + more);
    case 3: return between(count.low(), count.low() + more);
    default: return count;
  }
}

template <class Model>
constexpr bool same(const Model& model, int people) {
  tests::Numbers numbers{20261127};
  bool all = true;
  for (int i = 0; i < people; ++i) {
    Activity somebody = tests::somebody(numbers);
    if (i % 4 != 0) for_each_count(somebody, [&](Text, Count& count) { count = in_part(numbers, count); });
    if (model.problem(somebody)) continue;
    all = all && detail::score_of(model, model.read(somebody)) == model.score(somebody);
  }
  return all;
}

}  // namespace

TEST_CASE("a score by calls is the score") {
  BOTH(same(standard::model, 8));
  BOTH(same(all_kinds, 8));
  CHECK(same(standard::model, 20'000));
  CHECK(same(standard::model.over({26}), 2'000));
  CHECK(same(all_kinds, 20'000));
}

}  // namespace score_of_test
