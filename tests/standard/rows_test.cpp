// Many members at once.
// SPDX-License-Identifier: MIT
#include "ssi/standard/rows.hpp"

#include "support.hpp"

using namespace ssi;

TEST_CASE("rows score as their members do one by one") {
  CHECK(standard::Rows::bytes == 112);
  CHECK(standard::count_names()[0] == Text{"profile_sections"});
  Activity bounded = tests::active_professional;
  bounded.content.posts = between(8, 10);
  const Activity members[] = {tests::active_professional, bounded, Activity{}, tests::partly_known};
  standard::Rows rows{{}, 8};
  for (std::size_t i = 0; i < 4; ++i) rows.set(i, members[i]);
  rows.score(4);
  for (std::size_t i = 0; i < 4; ++i) {
    const auto score = standard::model.score(members[i]);
    CHECK(!rows.refused(i));
    CHECK(rows.tallies(i)[0] == score.total);
    for (std::size_t p = 0; p < 4; ++p) CHECK(rows.tallies(i)[p + 1] == score.pillars[p]);
  }
}

TEST_CASE("rows of bytes, and one that is refused") {
  unsigned char bytes[standard::Rows::bytes];
  std::fill(std::begin(bytes), std::end(bytes), static_cast<unsigned char>(0xFF));
  standard::Rows rows{Window{26}, 2};
  rows.set(0, bytes);
  Activity wrong = tests::active_professional;
  wrong.relationships.messages_replied = 30;
  rows.set(1, wrong);
  std::size_t refused = 0;
  rows.score(2, [&](const BatchScores& scores) { refused = scores.refused[1]; });
  CHECK(rows.tallies(0)[0].covered == Points{});
  CHECK((refused == 1 && rows.refused(1) && !rows.refused(0)));
  CHECK(rows.reason(1) ==
        "reply_rate (messages_replied 30, messages_received 22): a part is at most the whole it is counted of");
  bytes[0] = 9, bytes[1] = bytes[2] = bytes[3] = 0;
  rows.set(0, bytes);
  rows.score(1);
  CHECK(rows.tallies(0)[0].earned ==
        standard::model.over(Window{26}).score(Activity{.profile = {.sections = 9}}).total.earned);
}

TEST_CASE("rows are filled again, in any order and from any row on") {
  Activity bounded = tests::active_professional;
  bounded.content.posts = between(8, 10);
  std::vector<unsigned char> bytes(9 * standard::Rows::bytes);
  std::vector<Activity> members(9);
  std::uint32_t number = 0;
  for (std::size_t i = 0; i < 9; ++i) {
    std::size_t at = i * standard::Rows::bytes;
    for_each_count(members[i], [&](Text, Count& count) {
      const bool known = ++number % 5 != 0;
      if (known) count = 70'000 / number;
      const std::uint32_t value = known ? 70'000 / number : ~std::uint32_t{0};
      for (std::size_t byte = 0; byte < 4; ++byte) bytes[at++] = static_cast<unsigned char>(value >> (8 * byte));
    });
  }
  standard::Rows rows{{}, 20};
  for (std::size_t row = 0; row < 20; ++row) rows.set(row, bounded);
  rows.score(20);
  const auto scored = [&](std::size_t row, const Activity& member) {
    const auto alone = standard::model.try_score(member);
    return alone.score ? !rows.refused(row) && rows.tallies(row)[0] == alone.score->total : rows.refused(row);
  };
  CHECK(scored(19, bounded));
  rows.set(5, bytes);
  for (const bool one_is_bounded : {true, false}) {
    rows.score(one_is_bounded ? 20 : 14);
    for (std::size_t i = 0; i < 9; ++i) CHECK(scored(5 + i, members[i]));
    CHECK(scored(4, one_is_bounded ? bounded : tests::active_professional));
    for (std::size_t row = 0; row < 5; ++row) rows.set(row, tests::active_professional);
  }
  standard::Rows moved = std::move(rows);
  moved.score(14);
  CHECK(moved.tallies(0)[0] == standard::model.score(tests::active_professional).total);
}
