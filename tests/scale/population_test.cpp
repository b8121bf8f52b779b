// Populations: merging in any order, ranks against sorting, bytes there and back, groups.
// SPDX-License-Identifier: MIT
#include "ssi/scale/population.hpp"

#include <cmath>
#include <random>
#include <string>

#include "ssi/scale/population_bytes.hpp"
#include "support.hpp"

using namespace ssi;

namespace {

const auto empty = Population{standard::model};
using FourPillars = std::remove_cvref_t<decltype(empty)>;

// Members of whom some counts are unknown, the same for the same seed.
std::vector<Score<4>> members(std::size_t size, std::uint32_t seed) {
  std::mt19937 random{seed};
  std::vector<Score<4>> scores;
  for (std::size_t i = 0; i < size; ++i) {
    Activity a;
    for_each_count(a, [&](Text, Count& count) { count = random() % 9 == 0 ? unknown : Count{random() % 80}; });
    a.search.new_on_target = 0;
    a.search.invitations_personalised = 0;
    a.relationships.invitations_accepted = 0;
    a.relationships.messages_replied = 0;
    scores.push_back(standard::model.score(a));
  }
  return scores;
}
FourPillars of(const std::vector<Score<4>>& scores) {
  FourPillars population = empty;
  for (const auto& score : scores) population.add(score);
  return population;
}

}  // namespace

TEST_CASE("merging is associative and commutative, with the empty population as identity") {
  const auto a = members(200, 1), b = members(100, 2), c = members(1, 3);
  std::vector<Score<4>> all = a;
  all.insert(all.end(), b.begin(), b.end());
  all.insert(all.end(), c.begin(), c.end());
  FourPillars left = of(a), right = of(c), middle = of(b);
  (left += middle) += of(c);
  (middle += right) += of(a);
  CHECK(left == of(all));
  CHECK(middle == of(all));
  FourPillars same = of(a);
  same += empty;
  CHECK(same == of(a));
  CHECK(of(all).size() == 301);
  CHECK(of(all).total().unknown() > 0);
  CHECK(of(all).total().size() > 0);
}

TEST_CASE("what is merged is of one model and one window") {
  FourPillars population = empty;
  BREAKS(populations_are_of_one_model, population += Population{standard::model.over({26})});
  const Index other{ModelId{"other", 1}, Pillar{"p", Signal{standard::posts, Stock{3}, linear, Points{25}}}};
  auto another = Population{other};
  CHECK(another.total().most() == Points{25});
  CHECK_FALSE(another.same_kind(
      Population{Index{ModelId{"other", 2}, Pillar{"p", Signal{standard::posts, Stock{3}, linear, Points{25}}}}}));
}

TEST_CASE("models that kept one name are told apart by their definitions") {
  const Index mine{Pillar{"p", Signal{standard::posts, Stock{3}, linear, Points{25}}}};
  const Index same{Pillar{"p", Signal{standard::posts, Stock{3}, linear, Points{25}}}};
  const Index theirs{Pillar{"p", Signal{standard::posts, Stock{4}, linear, Points{25}}}};
  auto population = Population{mine};
  population += Population{same};
  BREAKS(populations_are_of_one_model, population += Population{theirs});
  CHECK(population.digest() == digest_of(mine));
  CHECK(!from_bytes(to_bytes(Population{same}), population));
  const Problem other = from_bytes(to_bytes(Population{theirs}), population);
  CHECK(other.rule == rules::populations_are_of_one_model);
  CHECK(
      std::string{other.text().c_str()} ==
      "a model of the same name and version, but defined otherwise: a population takes scores and populations of its own model, as it is defined, and window");
}

TEST_CASE("a score of another model or window is refused, and nothing of it is counted") {
  const auto small = [](Points points) {
    const StaticText id = points == Points{10} ? StaticText{"ten"} : StaticText{"nine"};
    return Pillar{Name{id, ""}, points, Signal{id, standard::posts, Stock{3}, linear, points}};
  };
  const Index mine{small(Points{10}), small(Points{9})}, swapped{small(Points{9}), small(Points{10})};
  auto population = Population{mine};
  const auto before = population;
  const Activity one{.content = {.posts = 3}};
  CHECK_FALSE(population.valid(swapped.score(one)));
  BREAKS(populations_are_of_one_model, population.add(swapped.score(one)));
  BREAKS(populations_are_of_one_model, population.add(mine.over({26}).score(one)));
  FourPillars four = empty;
  Score<4> renamed = standard::model.score(one);
  renamed.model = ModelId{};
  BREAKS(populations_are_of_one_model, four.add(renamed));
  CHECK(four == empty);
  // Made by hand: the last pillar above its most, after those that could be added.
  Score<2> made = mine.score(one);
  made.pillars[1].estimate = Points{10};
  BREAKS(distribution_points_are_within_its_most, population.add(made));
  CHECK(population == before);
  population.add(mine.score(one));
  CHECK(population[0][1000] == 1);
}

TEST_CASE("what a batch of another model gave is refused where it does not fit") {
  std::int32_t earned[] = {5'000'000}, covered[] = {20'000'000};
  const ScoreColumns pillars[] = {{.earned = earned, .covered = covered}};
  auto population = Population{Index{Pillar{"p", Points{9}, Signal{standard::posts, Stock{3}, linear, Points{9}}}}};
  const BatchScores scores{.total = {.earned = earned}, .pillars = pillars};
  // More known than there is, more earned than known, less than nothing; then 5 of 6 known, of 9 in all.
  BREAKS(distribution_points_are_within_its_most, population.add(scores));
  covered[0] = 4'999'999;
  BREAKS(distribution_points_are_within_its_most, population.add(scores));
  earned[0] = -1;
  BREAKS(distribution_points_are_within_its_most, population.add(scores));
  CHECK(population.size() == 0);
  earned[0] = 5'000'000;
  covered[0] = 6'000'000;
  population.add(scores);
  CHECK(population.total().mean() == tests::micropoints(7'500'000));
  std::uint8_t refused[2] = {};
  BREAKS(population_needs_all_pillars,
         population.add({.total = {.earned = earned}, .pillars = pillars, .refused = refused}));
}

TEST_CASE("all rows of a batch are added, or none") {
  std::int32_t earned[] = {5'000'000, 7'000'000, -1}, covered[] = {9'000'000, 9'000'000, 9'000'000};
  std::uint8_t refused[] = {0, 0, 0};
  const ScoreColumns pillars[] = {{.earned = earned, .covered = covered}};
  const BatchScores scores{.total = {.earned = earned}, .pillars = pillars, .refused = refused};
  auto population = Population{Index{Pillar{"p", Points{9}, Signal{standard::posts, Stock{3}, linear, Points{9}}}}};
  const auto before = population;
  BREAKS(distribution_points_are_within_its_most, population.add(scores));
  CHECK(population == before);
  refused[2] = 1;  // whatever stands in a refused row
  population.add(scores);
  CHECK(population.size() == 3);
  CHECK(population.refused() == 1);
  CHECK(population.total().mean() == Points{6});
}

TEST_CASE("members of intervals count with their estimates, from scores and from a batch alike") {
  constexpr auto model = Index{Pillar{"p", Points{10}, Signal{standard::posts, Stock{10}, linear, Points{10}}}};
  // 3 to 8 points of 10: 3 of 5 covered is 6. Of 0 to 6 less than half is covered.
  const std::vector<Count> posts{between(3, 8), at_most(6), 4, unknown};
  const Batch batch{model, std::vector<Column>{{"posts", posts}}};
  std::int32_t earned[4], covered[4];
  const ScoreColumns pillars[] = {{.earned = earned, .covered = covered}};
  const BatchScores scores{.total = {.earned = earned, .covered = covered}, .pillars = pillars};
  CHECK(batch.score(0, scores).refused == 0);
  auto of_batch = Population{model}, of_scores = Population{model};
  of_batch.add(scores);
  for (const Count count : posts) of_scores.add(model.score(Activity{.content = {.posts = count}}));
  CHECK(of_batch == of_scores);
  CHECK(of_batch.total().size() == 2);
  CHECK(of_batch.total().unknown() == 2);
  CHECK(of_batch.total().mean() == Points{5});
}

TEST_CASE("ranks, quantiles and moments agree with sorting, to the bin") {
  auto scores = members(5000, 4);
  const FourPillars population = of(scores);
  std::vector<std::int64_t> totals;
  double sum = 0, squares = 0;
  for (const auto& score : scores)
    if (score.total.estimate) {
      totals.push_back(score.total.estimate->micropoints());
      sum += score.total.estimate->value();
      squares += score.total.estimate->value() * score.total.estimate->value();
    }
  std::sort(totals.begin(), totals.end());
  const Distribution& total = population.total();
  REQUIRE(total.size() == totals.size());
  REQUIRE(totals.size() > 1000);
  const double n = static_cast<double>(totals.size());
  for (const int points : {0, 20, 25, 30, 35, 40, 100}) {
    const std::int64_t value = points * Points::per_point;
    const auto below = [&](std::int64_t limit) {
      return static_cast<double>(std::lower_bound(totals.begin(), totals.end(), limit) - totals.begin()) / n;
    };
    const auto rank = *total.percentile_rank(Points{points});
    const double shown = static_cast<double>(rank.part) / static_cast<double>(rank.whole);
    CHECK(below(value - 100'000) <= shown);
    CHECK(shown <= below(value + 100'001));
    const auto top = *total.top_share(Points{points});
    CHECK(static_cast<double>(top.part) / n == doctest::Approx(1 - below(value)));
  }
  for (const std::uint64_t percent : {1U, 25U, 50U, 75U, 99U}) {
    const std::int64_t exact = totals[(totals.size() * percent + 99) / 100 - 1];
    const std::int64_t shown = total.quantile(Fraction{percent, 100})->micropoints();
    CHECK(shown <= exact);
    CHECK(exact < shown + 100'000);
  }
  CHECK(total.mean()->value() == doctest::Approx(sum / n));
  CHECK(total.standard_deviation() == doctest::Approx(std::sqrt(squares / n - sum / n * sum / n)));
}

TEST_CASE("the edges of distributions") {
  Distribution nobody{Points{100}};
  CHECK_FALSE(nobody.mean());
  CHECK_FALSE(nobody.percentile_rank(Points{5}));
  CHECK_FALSE(nobody.top_share(Points{5}));
  CHECK_FALSE(nobody.quantile(Fraction{1, 2}));
  CHECK(nobody.standard_deviation() == 0);
  nobody.add(std::nullopt);
  CHECK(nobody.unknown() == 1);
  CHECK_FALSE(nobody.mean());
  Distribution two{Points{100}};
  two.add(Points{100});
  two.add(Points{0});
  CHECK(two[1000] == 1);
  CHECK(two[0] == 1);
  CHECK(two.mean() == Points{50});
  CHECK(two.standard_deviation() == doctest::Approx(50));
  CHECK(two.percentile_rank(Points{100}) == Fraction{3, 4});
  CHECK(two.top_share(Points{100}) == Fraction{1, 2});
  CHECK(two.quantile(Fraction{0, 1}) == Points{0});
  CHECK(two.quantile(Fraction{1, 1}) == Points{100});
  CHECK(two.bin(tests::micropoints(99'999)) == 0);
  CHECK(two.bin(tests::micropoints(100'000)) == 1);
  CHECK(two.from(1) == tests::micropoints(100'000));
  // Squares beyond 64 bits: a hundred thousand members of 100 points.
  Distribution many{Points{100}};
  for (int i = 0; i < 100'000; ++i) many.add(Points{i % 2 == 0 ? 100 : 98});
  CHECK(many.standard_deviation() == doctest::Approx(1).epsilon(1e-6));
  // A pillar's most may be no multiple of a thousandth.
  const Distribution odd{tests::micropoints(7'777'777)};
  for (std::size_t bin = 0; bin < Distribution::bins; ++bin) CHECK(odd.bin(odd.from(bin)) == bin);
}

TEST_CASE("a distribution refuses what it cannot hold or answer") {
  BREAKS(distribution_has_points_to_spread, Distribution{Points{0}});
  BREAKS(distribution_has_points_to_spread, Distribution{Points{-1}});
  Distribution of_100{Points{100}};
  of_100.add(Points{50});
  const Distribution before = of_100;
  BREAKS(distribution_points_are_within_its_most, of_100.add(tests::micropoints(100'000'001)));
  BREAKS(distribution_points_are_within_its_most, of_100.add(tests::micropoints(-1)));
  CHECK(of_100 == before);
  for (const Points outside : {Points{150}, Points{-1}}) {
    CHECK_FALSE(of_100.valid(outside));
    BREAKS(distribution_points_are_within_its_most, of_100.bin(outside));
    BREAKS(distribution_points_are_within_its_most, of_100.percentile_rank(outside));
    BREAKS(distribution_points_are_within_its_most, of_100.top_share(outside));
    BREAKS(distribution_points_are_within_its_most, Distribution{Points{100}}.percentile_rank(outside));
  }
  BREAKS(distribution_bins_are_0_to_1000, of_100[1001]);
  BREAKS(distribution_bins_are_0_to_1000, of_100.from(1001));
  CHECK(of_100.from(1000) == Points{100});
  BREAKS(fraction_is_from_0_to_1, of_100.quantile(Fraction{1, 0}));
  BREAKS(fraction_is_from_0_to_1, of_100.quantile(Fraction{3, 2}));
  BREAKS(populations_are_of_one_model, of_100 += Distribution{Points{25}});
}

TEST_CASE("a population takes what a batch gives") {
  const std::vector<std::uint32_t> posts{0, 1, 39, 500}, replied{1, 2, 3, 9}, received{1, 2, 3, 4};
  const std::uint8_t known[] = {0b1101};
  constexpr auto model = Index{Pillar{"a", Points{10}, Signal{standard::posts, PerWeek{3}, diminishing, Points{10}}},
                               Pillar{"b", Points{30},
                                      Signal{"reply_rate", standard::messages_replied.per(standard::messages_received),
                                             Portion{9, 10}, linear, Points{30}}}};
  const std::vector<Column> columns{
      {"posts", posts, Validity{known}}, {"messages_replied", replied}, {"messages_received", received}};
  const Batch batch{model, columns};
  std::vector<std::int32_t> of[5];
  for (auto& column : of) column.resize(4);
  std::vector<std::uint8_t> refused(4);
  const ScoreColumns pillars[] = {{.earned = of[1], .covered = of[2]}, {.earned = of[3], .covered = of[4]}};
  const BatchScores scores{.total = {.earned = of[0]}, .pillars = pillars, .refused = refused};
  CHECK(batch.score(0, scores).refused == 1);
  auto population = Population{model};
  population.add(scores);
  auto one_by_one = Population{model};
  for (std::size_t row = 0; row < 3; ++row) {
    Activity a;
    if (row != 1) a.content.posts = posts[row];
    a.relationships.messages_replied = replied[row];
    a.relationships.messages_received = received[row];
    one_by_one.add(model.score(a));
  }
  CHECK(population.refused() == 1);
  CHECK(population.size() == 4);
  CHECK(population.total() == one_by_one.total());
  CHECK(population[0] == one_by_one[0]);
  CHECK(population[1] == one_by_one[1]);
  CHECK(population.total().unknown() == 1);
  BREAKS(population_needs_all_pillars, population.add(BatchScores{.total = {.earned = of[0]}}));
}

TEST_CASE("bytes there and back, and what is wrong with them") {
  const FourPillars population = of(members(300, 5));
  auto bytes = to_bytes(population);
  FourPillars read = empty;
  CHECK(!from_bytes(bytes, read));
  CHECK(read == population);
  const auto problem = [&](auto changed) {
    FourPillars untouched = of(members(2, 6));
    const FourPillars before = untouched;
    const Problem problem = from_bytes(changed, untouched);
    CHECK(untouched == before);
    return std::string{problem.text().c_str()};
  };
  CHECK(problem(std::vector<std::uint8_t>(bytes.begin(), bytes.end() - 1)) ==
        "a population of 40335 bytes, not 40336: bytes that are read back are all that were written, unchanged");
  auto other = bytes;
  other[0] ^= 1;
  CHECK(problem(other) ==
        "a population that begins otherwise: bytes that are read back are all that were written, unchanged");
  other = bytes;
  other[8] = 3;
  CHECK(problem(other) ==
        "a population in layout 3, not 2: bytes that are read back are of the layout that this version writes");
  // Before the digest was in it, the layout was shorter.
  std::vector<std::uint8_t> first(bytes.begin(), bytes.end() - 8);
  first[8] = 1;
  CHECK(problem(first) ==
        "a population in layout 1, not 2: bytes that are read back are of the layout that this version writes");
  CHECK(problem(std::vector<std::uint8_t>(bytes.begin(), bytes.begin() + 5)) ==
        "a population that begins otherwise: bytes that are read back are all that were written, unchanged");
  // Every byte of the content is under the checksum.
  for (std::size_t at = 12; at < bytes.size(); at += 97) {
    other = bytes;
    other[at] ^= 4;
    CHECK(problem(other) ==
          "a population with another checksum: bytes that are read back are all that were written, unchanged");
  }
  CHECK(
      problem(to_bytes(Population{standard::model.over({26})})) ==
      "another model or window (version 1, 26 weeks): a population takes scores and populations of its own model, as it is defined, and window");
  // The layout is documented: 48 + 5 * (48 + 8 * 1001) + 8 bytes, the number known to the total after its most.
  CHECK(bytes.size() == 40336);
  CHECK(bytes[32] == digest_of(standard::model) % 256);
  CHECK(bytes[56] == population.total().size() % 256);
}

TEST_CASE("bytes with a right checksum whose numbers cannot be of members are refused") {
  // Two members of 50 and 0 points, in each distribution; where its numbers stand, as the layout says.
  const Index model{Pillar{"p", Points{100}, Signal{standard::posts, Stock{2}, linear, Points{100}}}};
  auto two = Population{model};
  for (const int posts : {0, 1}) two.add(model.score(Activity{.content = {.posts = posts}}));
  const auto bytes = to_bytes(two);
  constexpr std::size_t total = 48, pillar = total + 48 + 8 * Distribution::bins;
  constexpr std::size_t size = 8, unknown_size = 16, sum = 24, low = 32, high = 40, bins = 48;
  struct Change {
    std::size_t at;
    std::uint64_t to;
  };
  const auto problem = [&](std::initializer_list<Change> changes) {
    auto changed = bytes;
    const auto put = [&](std::size_t at, std::uint64_t value) {
      for (std::size_t i = 0; i < 8; ++i) changed[at + i] = static_cast<std::uint8_t>(value >> (8 * i));
    };
    for (const auto& [at, to] : changes) put(at, to);
    detail::Digest digest;
    for (std::size_t i = 0; i + 8 < changed.size(); ++i) digest.add(changed[i]);
    put(changed.size() - 8, digest.value());
    auto read = Population{model};
    const Problem found = from_bytes(changed, read);
    CHECK(read == (found ? Population{model} : read));
    // What was taken can be asked anything.
    for (const Distribution* of : {&read.total(), &read[0]})
      for (const int points : {0, 50, 100}) {
        const auto rank = of->percentile_rank(Points{points});
        CHECK((!rank || rank->valid()));
        CHECK((!of->mean() || of->valid(of->mean())));
      }
    return std::string{found.text().c_str()};
  };
  const std::string refused =
      "a population whose numbers do not fit together: bytes that are read back say what can have been written";
  constexpr std::uint64_t huge = std::uint64_t{1} << 63, half = 50'000'000;
  CHECK(problem({}).empty());
  // The same numbers in another place: a member moved by a bin with its points is possible, without them is not.
  CHECK(problem({{total + bins + 8 * 500, 0}, {total + bins + 8 * 501, 1}}) == refused);
  CHECK(problem({{total + bins + 8 * 500, 0},
                 {total + bins + 8 * 501, 1},
                 {total + sum, half + 100'000},
                 {total + low, (half + 100'000) * (half + 100'000)}})
            .empty());
  for (const std::size_t of : {total, pillar}) {
    CHECK(problem({{of + size, huge}}) == refused);
    CHECK(problem({{of + size, huge}, {of + bins, 0}, {of + bins + 8 * 500, 0}}) == refused);
    CHECK(problem({{of + size, ~std::uint64_t{0}}, {of + unknown_size, 1}}) == refused);
    CHECK(problem({{of + size, 1}}) == refused);
    CHECK(problem({{of + bins, 50}}) == refused);
    CHECK(problem({{of + bins, huge}, {of + bins + 8, huge}}) == refused);
    CHECK(problem({{of + sum, half - 1}}) == refused);
    CHECK(problem({{of + sum, half + 199'998}, {of + low, (half + 99'999) * (half + 99'999)}}).empty());
    CHECK(problem({{of + sum, half + 199'999}}) == refused);
    CHECK(problem({{of + sum, ~std::uint64_t{0}}}) == refused);
    CHECK(problem({{of + low, half * half - 1}}) == refused);
    CHECK(problem({{of + low, (half + 99'999) * (half + 99'999) + std::uint64_t{99'999} * 99'999}}).empty());
    CHECK(problem({{of + low, (half + 99'999) * (half + 99'999) + std::uint64_t{99'999} * 99'999 + 1}}) == refused);
    CHECK(problem({{of + high, 1}}) == refused);
    CHECK(problem({{of + unknown_size, huge}}) == refused);
    CHECK(problem({{of + unknown_size, 1}}) == refused);  // a member of the total alone, or of a pillar alone
  }
  CHECK(problem({{total + size, 3}, {pillar + size, 3}}) == refused);
  CHECK(problem({{total + unknown_size, 1}, {pillar + unknown_size, 1}}).empty());
  CHECK(problem({{40, Distribution::largest - 2}}).empty());
  CHECK(problem({{40, Distribution::largest - 1}}) == refused);
  CHECK(problem({{40, ~std::uint64_t{0}}}) == refused);
}

TEST_CASE("merging is exact to 2^33 members of the most points, and refused beyond") {
  constexpr auto model = Index{Pillar{"p", Points{100}, Signal{standard::posts, Stock{1}, linear, Points{100}}}};
  static_assert(std::uint64_t{2'000'000'000} <= ~std::uint64_t{0} / Distribution::largest);
  Distribution spread{Points{2000}};
  spread.add(Points{2000});
  auto many = Population{model};
  many.add(model.score(Activity{.content = {.posts = 1}}));
  for (int doubled = 0; doubled < 32; ++doubled) spread += spread, many += many;
  CHECK(many.total().size() == Distribution::largest / 2);
  many += many;
  spread += spread;
  CHECK(spread.size() == Distribution::largest);
  CHECK(spread.mean() == Points{2000});
  CHECK(spread.standard_deviation() == doctest::Approx(0));
  CHECK(spread.valid());
  CHECK(many.valid());
  CHECK(many.total().mean() == Points{100});
  CHECK(many.total().percentile_rank(Points{100}) == Fraction{1, 2});
  const auto before = many;
  const Distribution full = spread;
  BREAKS(distribution_has_at_most_2_to_the_33_members, many += many);
  BREAKS(distribution_has_at_most_2_to_the_33_members, spread += spread);
  BREAKS(distribution_has_at_most_2_to_the_33_members, spread.add(Points{1}));
  BREAKS(distribution_has_at_most_2_to_the_33_members, spread.add(std::nullopt));
  CHECK(many == before);
  CHECK(spread == full);
  // Refused rows count among the members.
  std::int32_t earned[] = {0}, covered[] = {0};
  const ScoreColumns pillars[] = {{.earned = earned, .covered = covered}};
  std::uint8_t refused[] = {1};
  const BatchScores row{.total = {.earned = earned}, .pillars = pillars, .refused = refused};
  BREAKS(distribution_has_at_most_2_to_the_33_members, many.add(row));
  refused[0] = 0;
  BREAKS(distribution_has_at_most_2_to_the_33_members, many.add(row));
  CHECK(many == before);
}

TEST_CASE("products of 64 bits") {
  using detail::Wide;
  constexpr std::uint64_t all = ~std::uint64_t{0};
  BOTH(Wide::product(all, all) == Wide{all - 1, 1});
  BOTH(Wide::product(0xFFFFFFFF, 0xFFFFFFFF) == Wide{0, 0xFFFFFFFE00000001});
  BOTH(Wide::product(std::uint64_t{1} << 63, 6) == Wide{3, 0});
  BOTH(Wide::product(0x1'0000'0001, 0xFFFF'FFFF'FFFF) == Wide{0x1'0000, 0xFFFE'FFFF'FFFF});
  BOTH(Wide{1, 0} > Wide{0, all});
}

TEST_CASE("groups by key") {
  Groups<std::string, 4> north{empty}, south{empty};
  const auto scores = members(30, 7);
  for (std::size_t i = 0; i < 30; ++i) (i % 2 == 0 ? north : south)[i % 3 == 0 ? "sales" : "service"].add(scores[i]);
  south["only here"].add(scores[0]);
  north += south;
  CHECK(north.size() == 3);
  CHECK(north.find("sales")->size() == 10);
  CHECK(north.find("service")->size() == 20);
  CHECK(north.find("only here")->size() == 1);
  CHECK(north.find("nobody") == nullptr);
}
