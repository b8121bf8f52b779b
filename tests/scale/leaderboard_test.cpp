// Leaderboards: the best, whoever comes first.
// SPDX-License-Identifier: MIT
#include "ssi/scale/leaderboard.hpp"

#include "support.hpp"

using namespace ssi;

TEST_CASE("a board of any size takes the memory of those on it") {
  for (const std::size_t most : {~std::size_t{0}, ~std::size_t{0} - 1}) {
    Leaderboard board{most};
    board.add(1, Points{5});
    board.add(2, Points{6});
    CHECK(board.size() == 2);
    CHECK(board[0].id == 2);
  }
}

TEST_CASE("the best, with ties by id, in whatever order they come") {
  Leaderboard forward{3}, backward{3}, merged{3}, half{3};
  const Leaderboard::Entry all[] = {{1, Points{5}}, {2, Points{9}}, {3, Points{5}}, {4, Points{7}}, {5, Points{5}}};
  for (const auto& [id, points] : all) forward.add(id, points), (id < 3 ? merged : half).add(id, points);
  for (std::size_t i = 5; i-- > 0;) backward.add(all[i].id, all[i].points);
  merged += half;
  CHECK(forward == backward);
  CHECK(forward == merged);
  CHECK(forward.size() == 3);
  CHECK(forward[0].id == 2);
  CHECK(forward[2].id == 1);
  Leaderboard none{0};
  none.add(1, Points{5});
  CHECK(none.size() == 0);
}
