// expect: change_names_a_metric_of_the_index
// SPDX-License-Identifier: MIT
#include "ssi/decide.hpp"
#include "ssi/standard.hpp"
#include "ssi/standard/actions.hpp"
using namespace ssi;
constexpr Points gain(Text metric) {
  return what_if(standard::model, Activity{}, Addition{metric, 1}).difference();
}
constexpr auto good = gain("posts");
constexpr auto bad = gain("postings");
