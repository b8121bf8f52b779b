// The points of a population, signal by signal.
// SPDX-License-Identifier: MIT
#ifndef SSI_ROBUST_DETAIL_POINTS_TABLE_HPP
#define SSI_ROBUST_DETAIL_POINTS_TABLE_HPP

#include "ssi/core/index.hpp"
#include "ssi/core/score_of.hpp"
#include "ssi/robust/detail/exact_sum.hpp"

namespace ssi {
inline namespace SSI_ABI {
namespace detail {

// A signal, a pillar or the total: what each member has of it, in micropoints.
struct PointsColumn {
  StaticText id;
  std::size_t pillar;
  std::int64_t most;
  std::vector<std::int64_t> points;
};

// Of the members whose points are all known: of the others nobody can tell what moves them.
struct PointsTable {
  std::vector<PointsColumn> by_signal, by_pillar;
  std::vector<std::int64_t> totals;
  std::int64_t most = 0;
  std::size_t members = 0, unknown = 0;

  template <class... Pillars, class Some>
  PointsTable(const Index<Pillars...>& model, const std::vector<Some>& readings) {
    model.for_each_pillar([&](const auto& pillar, std::size_t i) {
      by_pillar.push_back({pillar.name().id, i, pillar.points().micropoints(), {}});
      most += pillar.points().micropoints();
    });
    model.for_each_signal([&](Place place, const auto&, const auto& signal) {
      by_signal.push_back({signal.id(), place.pillar, signal.weight().micropoints(), {}});
    });
    for (const Some& reading : readings) {
      const auto score = score_of(model, model.read(reading));
      if (score.total.covered != score.total.max) {
        ++unknown;
        continue;
      }
      ++members;
      totals.push_back(score.total.earned.micropoints());
      for (PointsColumn& pillar : by_pillar) pillar.points.push_back(score.pillars[pillar.pillar].earned.micropoints());
      model.for_each_signal([&](Place place, const auto&, const auto& signal) {
        by_signal[place.signal].points.push_back(signal.least(model.window(), reading[place]).micropoints());
      });
    }
  }
};

}  // namespace detail
}  // namespace SSI_ABI
}  // namespace ssi

#endif
