// Names are found by their numbers, and none by another one's.
// SPDX-License-Identifier: MIT
#include "ssi/dynamic/detail/name_index.hpp"

#include <string>
#include <vector>

#include "ssi/dynamic.hpp"
#include "support.hpp"

using namespace ssi;

namespace name_index_test {
namespace {
std::vector<StaticText> kept_of(const std::vector<std::string>& names) {
  std::vector<StaticText> all;
  for (const std::string& name : names) all.push_back(kept(name));
  return all;
}
void check(const std::vector<std::string>& names, const std::vector<std::string>& others) {
  const dynamic::detail::NameIndex index{kept_of(names)};
  for (std::size_t i = 0; i < names.size(); ++i) CHECK(index.find(names[i]) == i);
  for (const std::string& other : others) CHECK(index.find(other) == names.size());
}
}  // namespace

TEST_CASE("names of every length are found, and those that differ in one character are others") {
  std::vector<std::string> names, others;
  for (std::size_t length = 1; length <= 40; ++length) {
    names.emplace_back(length, 'a');
    for (std::size_t at = 0; at < length; ++at) {
      std::string other(length, 'a');
      other[at] = at % 2 == 0 ? 'b' : '\xC3';
      (at % 3 == 0 ? names : others).push_back(other);
    }
  }
  others.emplace_back(41, 'a');
  others.emplace_back();
  check(names, others);
}

TEST_CASE("many names alike, one alone, and none") {
  std::vector<std::string> names;
  for (int i = 0; i < 1000; ++i) names.push_back("signal_" + std::to_string(1000 + i) + "_in_the_window");
  check(names, {"signal_2000_in_the_window", "signal_100_in_the_window", "posts"});
  check({"posts"}, {"post", "postss", ""});
  check({}, {"posts", ""});
}

TEST_CASE("counts of another model of the same names in another order are read by their names") {
  auto one = dynamic::Definition{"one"}, two = dynamic::Definition{"two"};
  one.pillar("p", 10).signal("calls", Stock{10}, linear, 4).signal("demos", Stock{10}, linear, 6);
  two.pillar("p", 10).signal("demos", Stock{10}, linear, 6).signal("calls", Stock{10}, linear, 4);
  const dynamic::Model first{one}, second{two}, same{one};
  auto counts = first.counts();
  counts["calls"] = 10, counts["demos"] = 5;
  const auto copy = counts;
  counts["demos"] = 10;
  CHECK(first.score(copy).total.earned == Points{7});
  CHECK(second.score(copy).total.earned == Points{7});
  CHECK(same.score(copy).total.earned == Points{7});
  CHECK(second.score(counts).total.earned == Points{10});
}

}  // namespace name_index_test
