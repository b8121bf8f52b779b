// Digests: one number for one definition, another for every other.
// SPDX-License-Identifier: MIT
#include "ssi/core/digest.hpp"

#include <vector>

#include "support.hpp"

using namespace ssi;

namespace {

template <class Target, class Curve>
constexpr auto of(Target target, Curve how, StaticText id = "posts", StaticText pillar = "p") {
  return digest_of(Index{Pillar{Name{pillar, pillar}, Signal{id, standard::posts, target, how, Points{25}}}});
}
template <class Target>
constexpr auto of_ratio(Target target) {
  return digest_of(
      Index{Pillar{"p", Signal{"r", standard::reactions_received.per(standard::posts), target, linear, Points{25}}}});
}
struct Twice {
  std::uint32_t pace;
  constexpr bool valid(Window) const { return true; }
  constexpr Reach reach(Window, std::uint32_t count) const { return {2 * count, pace}; }
};
// Of a table of its own, for one target only.
struct Steps {
  std::uint64_t first;
  constexpr Fraction operator()(Fraction reached) const {
    const std::uint64_t table[] = {0, first, 80, 100};
    return {table[reached.part], 100};
  }
};

}  // namespace

TEST_CASE("the digest of a model is that of its definition") {
  BOTH(of(PerWeek{3}, linear) == of(PerWeek{3}, linear));
  BOTH(digest_of(standard::model) == digest_of(standard::model.over({26})));
  BOTH(
      digest_of(Index{ModelId{"renamed", 7}, Pillar{"posts", Signal{standard::posts, Stock{3}, linear, Points{25}}}}) ==
      of(Stock{3}, linear, "posts", "posts"));
  // Stored with populations: another value is another model to all bytes that were ever written.
  BOTH(digest_of(standard::model) == 0xa322cb7357dc1989U);
}

TEST_CASE("no two definitions have one digest") {
  const std::vector<std::uint64_t> digests{
      of(PerWeek{3}, linear),
      of(PerWeek{4}, linear),
      of(PerWeek{3}, diminishing),
      of(PerWeek{3}, Diminishing{3}),
      of(PerWeek{3}, Diminishing{4}),
      of(PerWeek{3}, linear, "posts", "q"),
      of(PerWeek{3}, linear, "p", "posts"),
      of(Stock{39}, linear),
      of(PerQuarter{39}, linear),
      of(PerQuarter{1}, linear),
      of(PerQuarter{1}, diminishing),
      of(PerQuarter{12}, linear),
      of(ActiveWeeks{12}, linear),
      of(Rate{39}, linear),
      of(Twice{39}, linear),
      of(Twice{40}, linear),
      of(Stock{3}, Steps{40}),
      of(Stock{3}, Steps{41}),
      of_ratio(Portion{1, 2}),
      of_ratio(Portion{2, 4}),
      of_ratio(Portion{1, 2, 5}),
      of_ratio(Each{1}),
      of_ratio(Each{1, 3}),
      of_ratio(Portion{1, 1}),
      digest_of(Index{Pillar{"p", Points{24}, Signal{standard::posts, PerWeek{3}, linear, Points{24}}}}),
      digest_of(Index{Pillar{"p", Signal{"posts", standard::articles, PerWeek{3}, linear, Points{25}}}}),
      digest_of(standard::model)};
  for (std::size_t i = 0; i < digests.size(); ++i)
    for (std::size_t j = 0; j < i; ++j) CHECK_MESSAGE(digests[i] != digests[j], i << " and " << j);
}

TEST_CASE("the hash is FNV-1a") {
  // The published vectors of 64-bit FNV-1a.
  BOTH(detail::Digest{}.value() == 0xcbf29ce484222325U);
  BOTH(detail::Digest{}.add(Text{"a"}).value() == 0xaf63dc4c8601ec8cU);
  BOTH(detail::Digest{}.add(Text{"foobar"}).value() == 0x85944171f73967e8U);
}
