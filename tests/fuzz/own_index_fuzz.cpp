// LinkedIn's own index from any bytes: every number is in its range and has all its digits, what was not told is
// unknown, and where there is no answer it is said why.
// SPDX-License-Identifier: MIT
#include <cstdlib>
#include <optional>
#include <string>

#include "ssi/linkedin/own_index/history.hpp"
#include "ssi/linkedin/own_index/read.hpp"

namespace {

using namespace ssi;
using namespace ssi::linkedin;

void require(bool good) {
  if (!good) std::abort();
}
void check(const std::optional<Decimal>& number, int most) {
  if (!number) return;
  require(parse_decimal(number->text) == number);
  require(Points{} <= number->points && number->points <= Points{most});
}
void check(const OwnIndexNumbers& numbers) {
  check(numbers.total, 100);
  for (const auto& pillar : numbers.pillars) check(pillar, 25);
  require(numbers.points().has_value() == (numbers.total || numbers.whole()));
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
  const std::string bytes{reinterpret_cast<const char*>(data), size};
  const OwnIndexReading read = read_own_index(bytes, size % 2 == 0 ? std::optional{Day{"2026-09-14"}} : std::nullopt);
  require(!read.answers.empty() || !read.remarks.empty());
  for (const OwnIndexRemark& remark : read.remarks) require(!remark.what.empty() && remark.times > 0);
  for (const OwnIndex& answer : read.answers) {
    require(!answer.empty());
    check(answer.own);
    for (const OwnIndexGroup* group : {&answer.sector, &answer.network, &answer.team}) {
      check(group->average);
      require(!group->top || (*group->top >= 1 && (group == &answer.team || *group->top <= 100)));
      require(!group->size || *group->size >= 1);
    }
  }
  const OwnIndexHistory history{read.answers};
  for (std::size_t i = 1; i < history.size(); ++i) require(history[i - 1].day() < history[i].day());
  const History<4> scores = history.scores();
  for (const Beside& row : beside(history, scores)) {
    require(row.theirs == history.find(row.day));
    require((row.ours != nullptr) == (row.theirs->own.whole()));
  }
  return 0;
}
