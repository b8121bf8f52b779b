// Counts between bounds: what is earned lies between the ends, whatever the counts are (model.md section 3).
// SPDX-License-Identifier: MIT
#include "ssi/explain.hpp"
#include "support.hpp"

using namespace ssi;
using tests::Numbers;

namespace {

// Bounds around a number: exact, two, one or none of them.
constexpr Count around(Numbers& numbers, Count exact) {
  const std::uint32_t n = exact.low(), wide = 1U << numbers.below(8);
  const std::uint32_t least = n - numbers.below((n < wide ? n : wide) + 1), most = n + numbers.below(wide + 1);
  switch (numbers.below(6)) {
    case 0: return unknown;
    case 1: return at_least(least);
    case 2: return at_most(most);
    case 3: return exact;
    default: return between(least, most);
  }
}
// Bounds that hold a number and lie within others.
constexpr Count within(Numbers& numbers, Count wider, Count exact) {
  const std::uint32_t n = exact.low();
  return between(wider.low() + numbers.below(n - wider.low() + 1), n + numbers.below(wider.high() - n + 1));
}
constexpr void change(Activity& activity, const Activity& other, auto&& f) {
  Count counts[28];
  std::size_t i = 0;
  for_each_count(other, [&](Text, Count count) { counts[i++] = count; });
  i = 0;
  for_each_count(activity, [&](Text, Count& count) { count = f(count, counts[i++]); });
}

constexpr bool encloses(const Tally& wider, const Tally& tally) {
  return wider.earned <= tally.earned && tally.high() <= wider.high();
}
constexpr bool within_its_ends(const Tally& tally) {
  return Points{} <= tally.earned && tally.earned <= tally.high() && tally.high() <= tally.max &&
         (!tally.estimate || (tally.earned <= *tally.estimate && *tally.estimate <= tally.high()));
}
// Everything that holds of one exact, one narrow and one wide activity.
constexpr bool all_holds(const Activity& activity, const Activity& narrow, const Activity& wide) {
  const auto exact = standard::model.score(activity), middle = standard::model.score(narrow),
             open = standard::model.score(wide);
  const auto ordered = [](const Tally& one, const Tally& two, const Tally& three) {
    return one.earned == one.high() && one.estimate == one.earned && encloses(two, one) && encloses(three, two) &&
           within_its_ends(two) && within_its_ends(three);
  };
  bool good = ordered(exact.total, middle.total, open.total);
  for (std::size_t i = 0; i < exact.pillars.size(); ++i)
    good = good && ordered(exact.pillars[i], middle.pillars[i], open.pillars[i]);
  return good && standard::model.score(standard::model.read(wide)) == open;
}
constexpr bool rows_sum(const Activity& activity) {
  const Tally total = standard::model.score(activity).total;
  Points low, high;
  bool good = true;
  for (const Row& row : explain(standard::model, activity)) {
    low += row.points;
    high += row.high;
    good = good && row.points <= row.high && row.high <= row.possible && (!row.known() || row.open() == Points{}) &&
           Points{} <= row.next_gain && row.points + row.next_gain <= row.possible;
  }
  return good && low == total.earned && high == total.high();
}
constexpr int first_wrong(std::uint64_t seed, int people) {
  Numbers numbers{seed};
  for (int i = 0; i < people; ++i) {
    const Activity activity = tests::somebody(numbers);
    Activity wide = activity, narrow;
    for_each_count(wide, [&](Text, Count& count) { count = around(numbers, count); });
    narrow = wide;
    change(narrow, activity, [&](Count wider, Count exact) { return within(numbers, wider, exact); });
    if (!all_holds(activity, narrow, wide)) return i;
    if (i % 16 == 0 && !(rows_sum(wide) && rows_sum(narrow))) return i;
  }
  return people;
}

}  // namespace

TEST_CASE("what is earned lies between the ends, exact counts have one, and knowing more never widens") {
  BOTH(first_wrong(12, 2) == 2);
  constexpr int rounds = 100'000 / TESTS_ONE_IN;
  CHECK(first_wrong(12, rounds) == rounds);
}

TEST_CASE("8 of 10 sections seen are 8 to 10 points") {
  static constexpr auto bounded = [] {
    Activity activity = tests::active_professional;
    activity.profile.sections = between(8, 10);
    return activity;
  }();
  static constexpr auto brand = standard::brand.score(bounded);
  BOTH(brand.earned == tests::micropoints(18'772'089 - 1'000'000));
  BOTH(brand.high() == tests::micropoints(18'772'089 + 1'000'000));
  BOTH(brand.coverage().percent() == 92);
}

TEST_CASE("the ends of a ratio are the least and the most of all pairs that can be") {
  const auto reaches = [](const auto& signal) {
    for (std::uint32_t i = 0; i < 6 * 6 * 6 * 6; ++i) {
      const std::uint32_t part_low = i % 6, part_high = i / 6 % 6, whole_low = i / 36 % 6, whole_high = i / 216;
      if (part_low > part_high || whole_low > whole_high) continue;
      const Count counts[] = {between(part_low, part_high), between(whole_low, whole_high)};
      Points least = signal.weight(), most;
      bool any = false;
      for (std::uint32_t part = part_low; part <= part_high; ++part)
        for (std::uint32_t whole = whole_low; whole <= whole_high; ++whole) {
          const Count exact[] = {part, whole};
          if (!signal.accepts(exact)) continue;
          const Points points = signal.points(Window{}, exact);
          if (points < least) least = points;
          if (points > most) most = points;
          any = true;
        }
      if (any != signal.accepts(counts)) return false;
      if (!any) continue;
      const Ends ends = signal.ends(Window{}, counts);
      if (ends.low != least || ends.high != most) return false;
    }
    return true;
  };
  CHECK(reaches(Signal{"within", standard::posts.per(standard::articles), Portion{3, 4}, diminishing, Points{5}}));
  CHECK(reaches(Signal{"any", standard::posts.per(standard::articles), Each{2}, linear, Points{5}}));
}
