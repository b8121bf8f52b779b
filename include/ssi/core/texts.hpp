// What a signal says to people.
// SPDX-License-Identifier: MIT
#ifndef SSI_CORE_TEXTS_HPP
#define SSI_CORE_TEXTS_HPP

#include "ssi/core/text.hpp"

namespace ssi {
inline namespace SSI_ABI {

/// What a signal says to people; all of it may be left out: `signal.texts().remedy`.
struct Texts {
  StaticText title = {};   ///< a few words; the signal's id where empty
  StaticText unit = {};    ///< what one of the count is: "post"
  StaticText reason = {};  ///< why it counts, one sentence
  StaticText remedy = {};  ///< what to do, one sentence
  StaticText source = {};  ///< the sentence it comes from
};

}  // namespace SSI_ABI
}  // namespace ssi

#endif
