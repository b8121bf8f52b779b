// SPDX-License-Identifier: MIT
#include "odr.hpp"

int main() {
  if (!throws_on_bad_data()) return 1;
  for (int posts = 0; posts < 50; ++posts)
    if (score_with_exceptions(posts) != score_without_exceptions(posts)) return 2;
}
