// The one band that the seed text knows.
// SPDX-License-Identifier: MIT
#include "ssi/variants.hpp"
#include "support.hpp"

using namespace ssi;
using standard::Band, standard::band_of;

namespace {
constexpr std::optional<Band> band(std::int64_t earned, std::int64_t covered, Points max = Points{100}) {
  return band_of({tests::micropoints(earned), tests::micropoints(covered), max, {}});
}
}  // namespace

TEST_CASE("the band of the seed: above 80 is very good") {
  BOTH(band(80'000'000, 100'000'000) == Band::up_to_80);
  BOTH(band(80'000'001, 100'000'000) == Band::above_80);
  BOTH(band(80'000'001, 90'000'000) == Band::above_80);
  BOTH(band(75'000'000, 90'000'000) == Band::undecided);
  BOTH(band(60'000'000, 80'000'000) == Band::up_to_80);
}

TEST_CASE("an index that is not of 100 points has no band") {
  BOTH(band(30'000'000, 30'000'000, Points{30}) == std::nullopt);
  BOTH(band(100'000'000, 1'000'000'000, Points{1000}) == std::nullopt);
}

TEST_CASE("of a score under lighter or more demanding targets nobody has said what is very good") {
  constexpr auto& ana = tests::active_professional;
  constexpr auto of = [](const auto& score) { return band_of(score.model, score.total); };
  BOTH(of(standard::model.score(ana)) == Band::up_to_80);
  BOTH(standard::starter.model.score(ana).total.earned > Points{80});
  BOTH(of(standard::starter.model.score(ana)) == std::nullopt);
  BOTH(of(standard::intensive.model.score(ana)) == std::nullopt);
  BOTH(of(standard::sales_navigator.score(NavigatorActivity{ana})) == Band::up_to_80);
}
