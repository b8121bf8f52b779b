// The standard model, version 1: four pillars of 25 points, 27 signals. LinkedIn-style, and not LinkedIn's: that
// formula has never been published. The score is the share of these published targets, and nothing else.
// SPDX-License-Identifier: MIT
#ifndef SSI_STANDARD_MODEL_HPP
#define SSI_STANDARD_MODEL_HPP

#include "ssi/core/index.hpp"
#include "ssi/standard/brand.hpp"
#include "ssi/standard/engage.hpp"
#include "ssi/standard/find.hpp"
#include "ssi/standard/relate.hpp"

namespace ssi {
inline namespace SSI_ABI {
/// The standard model: its index, pillars and metrics, the actions that move them, and the one band of the seed text.
namespace standard {

/// Scores an Activity. Its name and version stand in every score; a changed default will be a new version beside it,
/// and other targets are a model of another name: standard/variants.hpp.
inline constexpr auto model = SocialSellingIndex{ModelId{"standard", 1}, brand, find, engage, relate};

/// The type of the standard model and of its variants. One type, so that a variant chosen at run time costs no second
/// instantiation of what scores, explains and reports it.
using Model = decltype(model.over(Window{}));

}  // namespace standard
}  // namespace SSI_ABI
}  // namespace ssi

#endif
