// What a signal says to people.
// SPDX-License-Identifier: MIT
#ifndef SSI_CORE_TEXTS_HPP
#define SSI_CORE_TEXTS_HPP

#include "ssi/core/text.hpp"

namespace ssi {
inline namespace SSI_ABI {

/// What a signal says to people; all of it may be left out: `signal.texts().remedy`. Views.
struct Texts {
  Text title = {};   ///< a few words; the signal's id where empty
  Text unit = {};    ///< what one of the count is: "post"
  Text reason = {};  ///< why it counts, one sentence
  Text remedy = {};  ///< what to do, one sentence
  Text source = {};  ///< the sentence it comes from
};

}  // namespace SSI_ABI
}  // namespace ssi

#endif
