// Targets of which more is not better, and evidence. Every answer over intervals is compared with the definition: the
// least and the most over each pair of numbers that the counts can be.
// SPDX-License-Identifier: MIT
#include "ssi/core/directions.hpp"

#include <random>

#include "ssi/core/digest.hpp"
#include "ssi/core/evidence.hpp"
#include "support.hpp"

using namespace ssi;

namespace directions_test {
namespace {

struct Rep {
  Count spam, calls, part, whole;
};
constexpr auto spam = Metric{"spam", &Rep::spam};
constexpr auto calls = Metric{"calls", &Rep::calls};
constexpr auto part = Metric{"part", &Rep::part};
constexpr auto whole = Metric{"whole", &Rep::whole};

template <class Target>
constexpr auto of_one(Target target) {
  return Signal{"s", spam, target, linear, Points{10}};
}
template <class Target>
constexpr auto of_two(Target target) {
  return Signal{"s", part.per(whole), target, diminishing, Points{10}};
}

}  // namespace

TEST_CASE("at most so many earn in full, more fall to nothing") {
  constexpr auto few = AtMost{.full = 2, .none = 10};
  BOTH(few.reach(Window{}, 0).share() == Fraction{1, 1}.checked());
  BOTH(few.reach(Window{}, 2).share() == Fraction{1, 1}.checked());
  BOTH(few.reach(Window{}, 4) == Reach{6, 8});
  BOTH(few.reach(Window{}, 10) == Reach{0, 8});
  BOTH(few.reach(Window{}, Count::largest) == Reach{0, 8});
  // In exact proportion: 8 in 26 weeks are 4 in 13.
  BOTH(few.reach(Window{26}, 8).share() == Fraction{6, 8}.checked());
  BOTH(few.reach(Window{1}, 1).share() == Fraction{0, 1}.checked());
  BOTH(few.reach(Window{520}, Count::largest).x == 0);
  BOTH(few.phrase(Window{}).text().view() == Text{"at most 2 in 13 weeks, none at 10"});
  // A penalty: all of the credit until the first one.
  constexpr auto penalty = of_one(AtMost{.full = 0, .none = 5});
  BOTH(penalty.points(Window{}, Counts{Count{0}}) == Points{10});
  BOTH(penalty.points(Window{}, Counts{Count{1}}) == Points{8});
  BOTH(penalty.points(Window{}, Counts{Count{7}}) == Points{0});
}

TEST_CASE("a band earns in full between its ends") {
  constexpr auto band = Between{.low = 20, .high = 60, .none = 100};
  BOTH(band.reach(Window{}, 10) == Reach{10, 20});
  BOTH(band.reach(Window{}, 20).share() == Fraction{1, 1}.checked());
  BOTH(band.reach(Window{}, 60).share() == Fraction{1, 1}.checked());
  BOTH(band.reach(Window{}, 70) == Reach{30, 40});
  BOTH(band.reach(Window{}, 100).x == 0);
  BOTH(band.reach(Window{26}, 140).share() == Fraction{3, 4}.checked());
  BOTH(band.phrase(Window{}).text().view() == Text{"20 to 60 in 13 weeks"});
  constexpr auto shares = PortionBetween{.low = 20, .high = 60, .of = 100};
  BOTH(shares.reach(Window{}, 1, 10) == Reach{500, 1000});
  BOTH(shares.reach(Window{}, 2, 10) == Reach{1000, 1000});
  BOTH(shares.reach(Window{}, 6, 10) == Reach{1000, 1000});
  BOTH(shares.reach(Window{}, 8, 10) == Reach{500, 1000});
  BOTH(shares.reach(Window{}, 10, 10) == Reach{0, 1000});
  BOTH(shares.reach(Window{}, 0, 0) == Reach{0, 1000});
  BOTH(!shares.accepts(11, 10));
  BOTH(PortionBetween{.low = 20, .high = 60, .of = 100, .none = 80}.reach(Window{}, 7, 10) == Reach{500, 1000});
  // Up to all: it rises and stays.
  BOTH(PortionBetween{.low = 20, .high = 100, .of = 100}.reach(Window{}, 10, 10) == Reach{1000, 1000});
  constexpr auto complaints = PortionAtMost{.full = 1, .none = 5, .of = 100};
  BOTH(complaints.reach(Window{}, 0, 100) == Reach{1000, 1000});
  BOTH(complaints.reach(Window{}, 1, 100) == Reach{1000, 1000});
  BOTH(complaints.reach(Window{}, 3, 100) == Reach{500, 1000});
  BOTH(complaints.reach(Window{}, 5, 100) == Reach{0, 1000});
  BOTH(complaints.reach(Window{}, 0, 0) == Reach{0, 1000});
  BOTH(complaints.phrase(Window{}).text().view() == Text{"at most 1 of 100"});
}

TEST_CASE("what is no band and no limit is refused by its own rule") {
  BOTH(!AtMost{.full = 2, .none = 2}.valid(Window{}));
  BOTH(AtMost{.full = 5'040, .none = 5'041}.valid(Window{}));
  BOTH(!AtMost{.full = 5'041, .none = 5'042}.valid(Window{}));
  BOTH(!AtMost{.full = 1, .none = 127}.valid(Window{520}));
  BOTH(!Between{.low = 3, .high = 2, .none = 9}.valid(Window{}));
  BOTH(Between{.low = 2, .high = 2, .none = 3}.valid(Window{}));
  BOTH(!Between{.low = 2, .high = 3, .none = 3}.valid(Window{}));
  BOTH(!PortionBetween{.low = 20, .high = 20, .of = 100}.valid(Window{}));
  BOTH(!PortionBetween{.low = 20, .high = 60, .of = 100, .none = 60}.valid(Window{}));
  BOTH(!PortionBetween{.low = 20, .high = 60, .of = 100, .none = 101}.valid(Window{}));
  BOTH(!PortionBetween{.low = 20, .high = 60, .of = 1001}.valid(Window{}));
  BOTH(PortionBetween{.low = 20, .high = 100, .of = 100}.valid(Window{}));
  BOTH(!PortionAtMost{.full = 5, .none = 5, .of = 100}.valid(Window{}));
  BREAKS(at_most_is_full_below_none, of_one(AtMost{.full = 2, .none = 2}));
  BREAKS(band_is_from_low_to_high, of_one(Between{.low = 3, .high = 2, .none = 9}));
  BREAKS(band_is_from_low_to_high, of_two(PortionBetween{.low = 9, .high = 9, .of = 10}));
  BREAKS(at_most_is_full_below_none, of_one(UnknownBelow{3, AtMost{.full = 2, .none = 2}}));
  BREAKS(target_ratio_is_1_to_1000_each, of_two(UnknownBelow{3, Portion{.parts = 2, .of = 1}}));
  // Where a band falls its target may be the larger one, of which the curve has to be exact, too.
  BREAKS(credit_is_exact_in_64_bits,
         Signal{"s", spam, Between{.low = 1, .high = 2, .none = 2'000}, Diminishing{4}, Points{10}});
}

TEST_CASE("too little evidence is unknown, not zero, and the counts stay") {
  constexpr auto replies = of_two(UnknownBelow{10, Portion{.parts = 9, .of = 10}});
  constexpr auto plain = of_two(Portion{.parts = 9, .of = 10});
  BOTH(replies.evidence() == 10);
  BOTH(plain.evidence() == 0);
  constexpr auto ends = [](const auto& signal, Count some, Count all) {
    const Count counts[2] = {some, all};
    return signal.ends(Window{}, counts);
  };
  BOTH(ends(replies, 5, 9).low == Points{} && ends(replies, 5, 9).high == Points{10});
  BOTH(ends(replies, 5, 10).low == ends(plain, 5, 10).low && ends(replies, 5, 10).high == ends(plain, 5, 10).high);
  // On both sides of the least all is possible; a part that is enough says that its whole is.
  BOTH(ends(replies, 5, between(9, 11)).high == Points{10});
  BOTH(ends(replies, between(10, 12), unknown).low == ends(plain, between(10, 12), unknown).low);
  constexpr auto pillar = Pillar{"p", Points{20}, replies, Signal{calls, PerWeek{1}, linear, Points{10}}};
  BOTH(pillar.score(Rep{0, 13, 5, 9}).earned == Points{10});
  BOTH(pillar.score(Rep{0, 13, 5, 9}).coverage().percent() == 50);
  BOTH(pillar.score(Rep{0, 13, 5, 9}).high() == Points{20});
  BOTH(pillar.score(pillar.read(Rep{0, 13, 5, 9})).high() == Points{20});
  BOTH(pillar.score(Rep{0, 13, 5, 10}).coverage().percent() == 100);
  // Of one count, and of evidence twice, which is the larger.
  constexpr auto twice = of_one(UnknownBelow{3, UnknownBelow{5, PerWeek{1}}});
  BOTH(twice.evidence() == 5);
  BOTH(twice.ends(Window{}, Counts{Count{4}}).high == Points{10});
  BOTH(twice.ends(Window{}, Counts{Count{5}}).high == twice.ends(Window{}, Counts{Count{5}}).low);
}

namespace {

// The definition: all numbers that the counts can be, which the target accepts.
template <class SignalType>
Ends defined(const SignalType& signal, Window window, Count first, Count second) {
  Ends ends{signal.weight(), Points{}};
  for (std::uint32_t a = first.low(); a <= first.high(); ++a)
    for (std::uint32_t b = second.low(); b <= second.high(); ++b) {
      const Count counts[2] = {a, b};
      Ends here{Points{}, signal.weight()};
      if (!signal.accepts(counts)) continue;
      const bool one = SignalType::operand_count == 1;
      if ((one ? a : b) >= signal.evidence()) here.low = here.high = signal.points(window, counts);
      if (here.low < ends.low) ends.low = here.low;
      if (ends.high < here.high) ends.high = here.high;
    }
  return ends;
}
template <class SignalType>
void check_ends(const SignalType& signal, std::mt19937& random, std::uint32_t most, int times) {
  for (int i = 0; i < times; ++i) {
    const auto interval = [&] {
      const auto low = static_cast<std::uint32_t>(random() % most);
      return between(low, low + (random() % 3 == 0 ? 0 : random() % 9));
    };
    const Count counts[2] = {interval(), SignalType::operand_count == 2 ? interval() : Count{0}};
    if (!signal.accepts(counts)) continue;
    for (const Window window : {Window{}, Window{1}, Window{20}, Window{52}}) {
      const Ends is = signal.ends(window, counts), ought = defined(signal, window, counts[0], counts[1]);
      CHECK_MESSAGE(is.low == ought.low, counts[0].text().c_str(), " of ", counts[1].text().c_str());
      CHECK_MESSAGE(is.high == ought.high, counts[0].text().c_str(), " of ", counts[1].text().c_str());
    }
  }
}
// A ratio of one's own, which takes a part above its whole, says that fewer are better, and gives nothing for nothing.
struct FewPerOne {
  std::uint32_t none;
  static constexpr auto direction = Direction::fewer;
  constexpr bool valid(Window) const { return none > 0; }
  constexpr Reach reach(Window, std::uint32_t few, std::uint32_t all) const {
    if (all == 0 || few >= none * all) return {0, 1000};
    return {1000 * (none * all - few) / (none * all), 1000};
  }
};

}  // namespace

TEST_CASE("over intervals the ends are those of the definition") {
  std::mt19937 random{13};
  check_ends(of_one(AtMost{.full = 0, .none = 5}), random, 12, 500);
  check_ends(of_one(AtMost{.full = 7, .none = 30}), random, 60, 500);
  check_ends(of_one(Between{.low = 5, .high = 5, .none = 6}), random, 12, 500);
  check_ends(of_one(Between{.low = 20, .high = 31, .none = 50}), random, 200, 1'000);
  check_ends(of_one(Between{.low = 0, .high = 3, .none = 50}), random, 60, 500);
  check_ends(of_one(UnknownBelow{4, Between{.low = 3, .high = 6, .none = 9}}), random, 12, 500);
  for (int i = 0; i < 60; ++i) {
    const auto below = [&](std::uint32_t end) { return static_cast<std::uint32_t>(random() % end); };
    const std::uint32_t of = 2 + below(i % 2 == 0 ? 12 : 999), low = below(of), high = low + 1 + below(of - low),
                        none = high == of ? of : high + 1 + below(of - high);
    check_ends(of_two(PortionBetween{.low = low, .high = high, .of = of, .none = none}), random, i % 3 == 0 ? 300 : 12,
               200);
    check_ends(of_two(UnknownBelow{below(9), PortionBetween{.low = low, .high = high, .of = of, .none = none}}), random,
               12, 100);
    if (low < none && high < none)
      check_ends(of_two(PortionAtMost{.full = low, .none = none, .of = of}), random, 12, 100);
  }
  check_ends(of_two(FewPerOne{3}), random, 8, 1'000);
  check_ends(of_two(UnknownBelow{6, Portion{.parts = 1, .of = 2}}), random, 14, 1'000);
  check_ends(of_two(UnknownBelow{6, Each{.times = 2}}), random, 14, 1'000);
}

TEST_CASE("a band of shares is met in the widest intervals") {
  const auto narrow = PortionBetween{.low = 499, .high = 500, .of = 1000};
  const PartOfWhole best = narrow.best(Window{}, between(1'000'001, 1'000'003), at_least(1'000'005));
  CHECK(narrow.reach(Window{}, best.part, best.whole).x == 1000);
  const PartOfWhole any = narrow.best(Window{}, unknown, unknown);
  CHECK(narrow.reach(Window{}, any.part, any.whole).x == 1000);
  const PartOfWhole none = narrow.best(Window{}, Count{0}, Count{0});
  CHECK(narrow.reach(Window{}, none.part, none.whole).x == 0);
}

namespace {
template <class Target>
std::uint64_t digest_with(Target target) {
  if constexpr (target_of<Target, std::uint32_t>)
    return digest_of(Index{Pillar{"p", Points{10}, of_one(target)}});
  else
    return digest_of(Index{Pillar{"p", Points{10}, of_two(target)}});
}
}  // namespace

TEST_CASE("a digest tells directions, bands and evidence apart") {
  const std::uint64_t digests[] = {
      digest_with(AtMost{.full = 9, .none = 15}),
      digest_with(AtMost{.full = 9, .none = 16}),
      digest_with(AtMost{.full = 10, .none = 16}),
      digest_with(Between{.low = 9, .high = 12, .none = 18}),
      digest_with(Between{.low = 9, .high = 13, .none = 18}),
      digest_with(Between{.low = 9, .high = 13, .none = 19}),
      digest_with(PortionBetween{.low = 300, .high = 500, .of = 999}),
      digest_with(PortionBetween{.low = 300, .high = 501, .of = 999}),
      digest_with(PortionAtMost{.full = 300, .none = 500, .of = 999}),
      digest_with(PortionAtMost{.full = 300, .none = 501, .of = 999}),
      digest_with(UnknownBelow{9, PerWeek{2}}),
      digest_with(UnknownBelow{10, PerWeek{2}}),
      digest_with(PerWeek{2}),
  };
  for (const std::uint64_t& one : digests)
    for (const std::uint64_t& other : digests) CHECK((&one == &other) == (one == other));
}

}  // namespace directions_test
