// Changes to counts, as people write them.
// SPDX-License-Identifier: MIT
#ifndef SSI_DECIDE_CHANGES_HPP
#define SSI_DECIDE_CHANGES_HPP

#include <string>
#include <vector>

#include "ssi/counts/named.hpp"
#include "ssi/decide/what_if.hpp"

namespace ssi {
inline namespace SSI_ABI {

/// For what_if(): counts that are to be so many, and so many more or fewer of others.
struct Changes {
  std::vector<Change> set;
  std::vector<Addition> add;
};

/// `posts=24` (or `8..10`, `unknown`) sets a count, `posts=+3` and `posts=-3` add to it. What is wrong with it, and the
/// changes are as they were; empty where nothing is: `read_change("posts=+3", activity, changes)`. Of the subject only
/// the names of its counts are looked at.
template <class SomeActivity>
[[nodiscard]] std::string read_change(std::string_view text, SomeActivity subject, Changes& changes) {
  const std::size_t equals = (std::min)(text.find('='), text.size());
  const std::string_view name = text.substr(0, equals), value = text.substr((std::min)(equals + 1, text.size()));
  const bool more = value.starts_with('+'), adds = more || value.starts_with('-');
  const std::string_view written = value.substr(adds ? 1 : 0);
  if (const auto problem = set_count(subject, name, written); !problem.none()) return problem.text();
  const Count count = parse_count(written).count;
  if (adds && !count.known()) return std::string{text} + " is neither more nor fewer";
  for_each_count(subject, [&](Text metric, Count) {
    if (!(metric == name)) return;
    if (adds)
      changes.add.push_back({metric, (more ? 1 : -1) * std::int64_t{count.low()}});
    else
      changes.set.push_back({metric, count});
  });
  return {};
}

}  // namespace SSI_ABI
}  // namespace ssi

#endif
