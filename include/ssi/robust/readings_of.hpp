// Readings from the columns of a batch, or of a sample of its rows.
// SPDX-License-Identifier: MIT
#ifndef SSI_ROBUST_READINGS_OF_HPP
#define SSI_ROBUST_READINGS_OF_HPP

#include "ssi/robust/detail/draws.hpp"
#include "ssi/scale/batch.hpp"

namespace ssi {
inline namespace SSI_ABI {

/// Which rows of a batch: at most so many, drawn with a seed where there are more, each of them as likely and none
/// twice, in their order.
struct Sampled {
  std::size_t most = 1000;
  std::uint64_t seed = 1;
};

/// The readings of a sample of rows. Rows that a batch refuses are left out, so that there may be fewer. Rules: those
/// of Batch. Complexity: linear in the rows, and in the signals of those that are drawn.
///
///     const auto readings = readings_of(field, columns, {.most = 500});
///     varied_ranks(field, readings).mean_shift_percent()
template <class... Pillars>
[[nodiscard]] auto readings_of(const Index<Pillars...>& model, std::span<const Column> columns, Sampled sampled = {}) {
  using Read = Reading<Index<Pillars...>::operand_count>;
  const Batch batch{model, columns};
  std::vector<std::size_t> column_of;  // of each slot
  model.for_each_signal([&](Place, const auto&, const auto& signal) {
    signal.source().for_each_metric([&](const auto& metric) {
      std::size_t i = 0;
      while (!(columns[i].metric() == metric.name())) ++i;
      column_of.push_back(i);
    });
  });
  std::vector<Read> readings;
  // Knuth's Algorithm S: so many wanted of so many left.
  std::size_t wanted = (std::min)(sampled.most, batch.size());
  for (std::size_t row = 0; row < batch.size() && wanted > 0; ++row) {
    const std::size_t left = batch.size() - row;
    if (wanted < left && detail::split_mix(sampled.seed, row) % left >= wanted) continue;
    --wanted;
    if (batch.refusal(row)) continue;
    Read reading{};
    if constexpr (Index<Pillars...>::operand_count == at_run_time) reading = Read{column_of.size()};
    for (std::size_t slot = 0; slot < column_of.size(); ++slot)
      reading[slot] = detail::cell(columns[column_of[slot]], row).count;
    readings.push_back(reading);
  }
  return readings;
}

}  // namespace SSI_ABI
}  // namespace ssi

#endif
