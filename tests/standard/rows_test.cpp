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
  CHECK(rows.reason(1) == "reply_rate: a part is at most the whole it is counted of");
  bytes[0] = 9, bytes[1] = bytes[2] = bytes[3] = 0;
  rows.set(0, bytes);
  rows.score(1);
  CHECK(rows.tallies(0)[0].earned ==
        standard::model.over(Window{26}).score(Activity{.profile = {.sections = 9}}).total.earned);
}
