// What a stretch was worked out to, where it was asked for.
// SPDX-License-Identifier: MIT
#ifndef SSI_SCALE_DETAIL_WRITE_HPP
#define SSI_SCALE_DETAIL_WRITE_HPP

#include "ssi/scale/detail/stretch.hpp"
#include "ssi/scale/scores.hpp"

namespace ssi {
inline namespace SSI_ABI {
namespace detail {

// Some at a time, of which -O2 makes vectors too (g++ 12): row by row, five outputs took as long as the scores in them.
template <class F>
inline void each_row(std::int32_t* __restrict out, const std::int32_t* __restrict in, std::size_t rows, F put) {
  constexpr std::size_t some = 64;
  std::size_t row = 0;
  for (; row + some <= rows; row += some)
    for (std::size_t i = row; i < row + some; ++i) put(out[i], in[i]);
  for (; row < rows; ++row) put(out[row], in[row]);
}

// Added to what is there, where it is the total of pillars.
inline void write(const ScoreColumns& to, std::size_t done, const Stretch& at, std::int32_t max, bool add = false) {
  const auto each = [&](std::span<std::int32_t> column, const std::int32_t* in, auto put) {
    if (!column.empty()) each_row(column.data() + done, in, at.rows, put);
  };
  const auto begin = [&](std::span<std::int32_t> column, auto value) {
    if (add)
      each(column, at.points, [=](std::int32_t& out, std::int32_t points) { out += value(points); });
    else
      each(column, at.points, [=](std::int32_t& out, std::int32_t points) { out = value(points); });
  };
  begin(to.earned, [](std::int32_t points) { return points; });
  begin(to.high, [](std::int32_t points) { return points; });
  begin(to.covered, [=](std::int32_t) { return max; });
  if (!at.any_missing) return;
  each(to.high, at.missing, [](std::int32_t& out, std::int32_t missing) { out += missing; });
  each(to.covered, at.missing, [](std::int32_t& out, std::int32_t missing) { out -= missing; });
}

}  // namespace detail
}  // namespace SSI_ABI
}  // namespace ssi

#endif
