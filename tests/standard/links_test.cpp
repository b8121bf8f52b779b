// Links, derived from how a log counts the metrics and from the events that come beside others.
// SPDX-License-Identifier: MIT
#include <algorithm>
#include <bit>
#include <vector>

#include "ssi/ssi.hpp"
#include "ssi/variants.hpp"
#include "support.hpp"

using namespace ssi;

namespace links_test {
namespace {

struct Counts {
  Text metric;
  Counting counting;
};
std::vector<Counts> all_metrics() {
  std::vector<Counts> all;
  standard::for_each_metric([&](const auto& metric) { all.push_back({metric.name(), metric.reader().counting}); });
  return all;
}

// NetworkEvent says which come beside others.
std::vector<NetworkEvent> beside(std::size_t kind) {
  switch (static_cast<NetworkEvent>(kind)) {
    case NetworkEvent::connection_on_target: return {NetworkEvent::connection};
    case NetworkEvent::invitation_personalised: return {NetworkEvent::invitation_sent};
    case NetworkEvent::invitation_accepted: return {NetworkEvent::invitation_sent, NetworkEvent::connection};
    default: return {};
  }
}
// What one event of a kind counts in.
std::uint64_t kinds_with(std::size_t kind) {
  std::uint64_t kinds = std::uint64_t{1} << kind;
  for (const NetworkEvent other : beside(kind)) kinds |= EventKind{other}.mask();
  return kinds;
}

}  // namespace

TEST_CASE("links are what the events of a metric count in besides") {
  const auto all = all_metrics();
  std::vector<Link> derived;
  for (const Counts& one : all) {
    // Of several kinds, the one that moves the fewest metrics: one more may be no more than that.
    std::size_t fewest = all.size() + 1;
    std::uint64_t with = 0;
    for (std::uint64_t kinds = one.counting.kinds; kinds != 0; kinds &= kinds - 1) {
      const std::uint64_t here = kinds_with(static_cast<std::size_t>(std::countr_zero(kinds)));
      const auto moved = static_cast<std::size_t>(std::count_if(
          all.begin(), all.end(), [&](const Counts& other) { return (other.counting.kinds & here) != 0; }));
      if (moved < fewest) fewest = moved, with = here;
    }
    for (const Counts& other : all)
      if (!(other.metric == one.metric) && (other.counting.kinds & with) != 0)
        derived.push_back({one.metric, other.metric, other.counting.as});
  }
  CHECK(derived.size() == std::size(standard::links));
  for (const Link& link : derived)
    CHECK_MESSAGE(std::count(std::begin(standard::links), std::end(standard::links), link) == 1,
                  std::string_view{link.metric}, " ", std::string_view{link.moves});
  CHECK(std::equal(std::begin(standard::links), std::end(standard::links), standard::sales_navigator_links.begin()));
}

}  // namespace links_test
