// The one band that the seed text knows.
// SPDX-License-Identifier: MIT
#ifndef SSI_STANDARD_BAND_HPP
#define SSI_STANDARD_BAND_HPP

#include <optional>

#include "ssi/core/score.hpp"

namespace ssi {
inline namespace SSI_ABI {

namespace standard {

/// The seed text knows one band: a score above 80 is very good. Undecided where what is unknown decides.
enum class Band : unsigned char { up_to_80, undecided, above_80 };
/// `name_of(Band::above_80)` is "above_80"; for people: report::band_in_words.
[[nodiscard]] constexpr Text name_of(Band of) {
  return detail::name_at(of, {"up_to_80", "undecided", "above_80"});
}

/// Of a total of 100 points; none of any other, for which no band is published:
/// `band_of(standard::model.score(activity).total)`.
[[nodiscard]] constexpr std::optional<Band> band_of(const Tally& total) {
  if (total.max != Points{100}) return std::nullopt;
  if (total.earned > Points{80}) return Band::above_80;
  return total.high() > Points{80} ? Band::undecided : Band::up_to_80;
}
/// The same under a model; none under a variant that asks for less or more, of which nobody has said what is very
/// good: `band_of(score.model, score.total)`.
[[nodiscard]] constexpr std::optional<Band> band_of(const ModelId& id, const Tally& total) {
  if (id.name == Text{"starter"} || id.name == Text{"intensive"}) return std::nullopt;
  return band_of(total);
}

}  // namespace standard

}  // namespace SSI_ABI
}  // namespace ssi

#endif
