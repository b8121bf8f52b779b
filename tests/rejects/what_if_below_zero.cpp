// expect: count_is_not_negative
// SPDX-License-Identifier: MIT
#include "ssi/decide.hpp"
#include "ssi/standard.hpp"
#include "ssi/standard/actions.hpp"
using namespace ssi;
constexpr Points gain(std::int64_t more) {
  return what_if(standard::model, Activity{.content = {.posts = 3}}, plus(standard::posts, more)).difference();
}
constexpr auto good = gain(-3);
constexpr auto bad = gain(-4);
