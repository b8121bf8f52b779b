// Texts kept for the life of the program, for models whose names come from a configuration.
// SPDX-License-Identifier: MIT
#ifndef SSI_DYNAMIC_KEPT_HPP
#define SSI_DYNAMIC_KEPT_HPP

#include <mutex>
#include <set>
#include <string>
#include <string_view>

#include "ssi/core/text.hpp"

namespace ssi {
inline namespace SSI_ABI {
namespace detail {

struct Keeper {
  static StaticText keep(std::string_view text) {
    // Never destroyed, so that what is printed while the program ends still has its names.
    static auto& texts = *new std::set<std::string, std::less<>>;
    static std::mutex mutex;
    const std::lock_guard lock{mutex};
    const auto found = texts.find(text);
    return {Text{found != texts.end() ? *found : *texts.emplace(text).first}, StaticText::Kept{}};
  }
};

}  // namespace detail

/// The same text, kept until the program ends, equal ones once: `ModelId{kept(customer), 4}`. Scores, rows and
/// histories view the names of their model, and so outlive the model and the configuration it came from. Memory: what
/// is kept is not given back; models made of strangers' texts want a limit. Threads may share it. Complexity:
/// logarithmic in the texts kept.
[[nodiscard]] inline StaticText kept(std::string_view text) {
  return detail::Keeper::keep(text);
}

}  // namespace SSI_ABI
}  // namespace ssi

#endif
