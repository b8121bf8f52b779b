// Links: what else one more of a count makes one more of.
// SPDX-License-Identifier: MIT
#ifndef SSI_DECIDE_LINKS_HPP
#define SSI_DECIDE_LINKS_HPP

#include <span>
#include <vector>

#include "ssi/core/target.hpp"
#include "ssi/core/text.hpp"
#include "ssi/decide/detail/constexpr_vector.hpp"

namespace ssi {
inline namespace SSI_ABI {

/// One more of the metric is one more of another: an invitation with a note is one sent. Of active weeks it is one more
/// only where its week has none yet. Links are not followed further: what a link leads to by another is a link too.
///
///     constexpr Link links[] = {{"posts", "posting_weeks", Counted::weeks}, {"notes", "invitations"}};
///     planned(model, ana, Budget{60}, actions, {.links = links})   // whose net counts them
struct Link {
  Text metric;
  Text moves;
  Counted as = Counted::flow;  ///< how the other is counted

  friend constexpr bool operator==(const Link&, const Link&) = default;
};

/// What else the units of a model's counts move: standard::links, or one's own.
using Links = std::span<const Link>;

/// Of a metric that counts active weeks: in which of the weeks to come it has one already, the next week first.
/// weeks_done() reads it from a log. A plan never puts a unit into a week that has one, and knows which are filled.
struct WeeksDone {
  Text metric;
  std::vector<char> weeks;

  [[nodiscard]] SSI_CONSTEXPR_VECTOR std::uint32_t free() const {
    std::uint32_t free = 0;
    for (const char done : weeks) free += done == 0 ? 1 : 0;
    return free;
  }
};

namespace detail {
// Of a metric; a null pointer where nothing is known of its weeks.
constexpr const WeeksDone* find_weeks(std::span<const WeeksDone> done, Text metric) {
  for (const WeeksDone& one : done)
    if (one.metric == metric) return &one;
  return nullptr;
}
}  // namespace detail

}  // namespace SSI_ABI
}  // namespace ssi

#endif
