// What a batch does for one signal: the fastest of its loops that is proved to give the same points.
// SPDX-License-Identifier: MIT
#ifndef SSI_SCALE_DETAIL_OPERATION_HPP
#define SSI_SCALE_DETAIL_OPERATION_HPP

#include <functional>
#include <memory>
#include <numeric>
#include <vector>

#include "ssi/core/index.hpp"
#include "ssi/scale/column.hpp"
#include "ssi/scale/detail/lanes.hpp"

namespace ssi {
inline namespace SSI_ABI {
namespace detail {

// Targets of the library's own, which reach so many times the count; a batch asks any other of each row.
template <class Target>
inline constexpr bool proportional =
    std::same_as<Target, PerWeek> || std::same_as<Target, PerQuarter> || std::same_as<Target, Stock> ||
    std::same_as<Target, ActiveWeeks> || std::same_as<Target, Rate>;

struct Operation {
  Text id;
  std::size_t pillar = 0;
  std::size_t columns[2] = {};
  std::size_t operands = 1;
  std::uint32_t weight = 0;  // in micropoints
  Lane lane;
  std::shared_ptr<const std::vector<std::uint32_t>> table;  // that the lane refers to; shared, so that batches copy
  Loop direct = nullptr;                                    // on the columns as they lie; none: they are converted
  Restore restore = compiled_restore;                       // what is unknown, after the loop
  Loop converted = nullptr;                                 // on converted ones; none: row by row
  std::function<std::uint32_t(Count, Count)> row;           // shortfall of known counts
  std::function<bool(Count, Count)> accepts;                // none: the target takes any counts
};

template <class SignalType>
std::uint32_t shortfall_of(const SignalType& signal, Reach reach) {
  return static_cast<std::uint32_t>((signal.weight() - signal.points(reach)).micropoints());
}

// f(T) for a column that is read where it lies.
template <class F>
Loop for_direct(Column::Type type, F&& f) {
  if (type == Column::Type::u8) return f(std::uint8_t{});
  if (type == Column::Type::u16) return f(std::uint16_t{});
  return type == Column::Type::u32 ? f(std::uint32_t{}) : nullptr;
}

template <bool Ratio>
void set_loops(Operation& operation, Column::Type type, Instructions instructions) {
  const auto loop = [&]<class T>(T) { return loop_for<T, Ratio>(operation.lane.times, instructions); };
  operation.direct = for_direct(type, loop);
  operation.converted = loop(std::uint32_t{});
}

// A count with a target that is proportional to it.
template <class SignalType>
void bind_count(Operation& operation, const SignalType& signal, Window window, Column::Type type,
                Instructions instructions) {
  const Reach one = signal.target().reach(window, 1);
  std::vector<std::uint32_t> by_missing(std::size_t{one.target} + 1);
  for (std::uint32_t r = 0; r <= one.target; ++r) by_missing[r] = shortfall_of(signal, {one.target - r, one.target});
  const auto multiplier = one.x == 1 ? find_multiplier(by_missing) : std::nullopt;
  if (multiplier) {
    operation.lane.target = one.target;
    operation.lane.times = *multiplier;
    return set_loops<false>(operation, type, instructions);
  }
  const std::uint32_t last = (one.target + one.x - 1) / one.x;
  std::vector<std::uint32_t> by_count(std::size_t{last} + 1);
  for (std::uint32_t count = 0; count <= last; ++count)
    by_count[count] = shortfall_of(signal, signal.target().reach(window, count));
  operation.table = std::make_shared<const std::vector<std::uint32_t>>(std::move(by_count));
  operation.lane.target = last;
  operation.lane.table = operation.table->data();
  operation.direct = for_direct(type, [](auto zero) -> Loop { return table_loop<decltype(zero)>; });
  operation.converted = table_loop<std::uint32_t>;
}

// A ratio with a target of the library's own; false where its numbers are too large for a lane.
template <class SignalType>
bool bind_ratio(Operation& operation, const SignalType& signal, std::uint32_t times, std::uint32_t of,
                std::uint32_t phantoms, Column::Type type, Instructions instructions) {
  const std::uint32_t parts = 1000 * of, common = std::gcd(parts, times);
  Lane& lane = operation.lane;
  lane.parts = parts / common;
  lane.of = times / common;
  lane.phantoms = phantoms;
  lane.scale = static_cast<float>(lane.parts) / static_cast<float>(lane.of) * scale_short;
  if (phantoms == 0 || 2 * (std::uint64_t{Count::largest} + phantoms) * lane.of >> 31 != 0) return false;
  std::vector<std::uint32_t> by_missing(1001);
  for (std::uint32_t r = 0; r <= 1000; ++r) by_missing[r] = shortfall_of(signal, {1000 - r, 1000});
  const auto multiplier = find_multiplier(by_missing);
  if (!multiplier) return false;
  lane.target = 1000;
  lane.times = *multiplier;
  set_loops<true>(operation, type, instructions);
  return true;
}

// types: of the columns of its operands.
template <class Source, class Target, class Curve>
Operation bind(const Signal<Source, Target, Curve>& signal, Window window, const Column::Type (&types)[2],
               Instructions instructions) {
  Operation operation;
  operation.id = signal.id();
  operation.operands = Source::operand_count;
  operation.restore = restore_for(instructions);
  operation.weight = static_cast<std::uint32_t>(signal.weight().micropoints());
  constexpr bool two = Source::operand_count == 2;
  // Two columns of different types are converted.
  const auto type = two && types[0] != types[1] ? Column::Type::nothing : types[0];
  if constexpr (
      requires(const Target& target) { target.accepts(0U, 0U); } ||
      requires(const Target& target) { target.accepts(0U); })
    operation.accepts = [signal](Count first, Count second) {
      const Count counts[2] = {first, second};
      return signal.accepts(counts);
    };
  if constexpr (std::same_as<Target, Portion>) {
    const Portion& portion = signal.target();
    if (bind_ratio(operation, signal, portion.parts, portion.of, portion.phantoms, type, instructions))
      return operation;
  } else if constexpr (std::same_as<Target, Each>) {
    const Each& each = signal.target();
    if (bind_ratio(operation, signal, each.times, 1, each.phantoms, type, instructions)) return operation;
  } else if constexpr (proportional<Target>) {
    bind_count(operation, signal, window, type, instructions);
    return operation;
  }
  operation.row = [signal, window](Count first, Count second) {
    const Count counts[2] = {first, second};
    return shortfall_of(signal, signal.reach(window, counts));
  };
  return operation;
}

}  // namespace detail
}  // namespace SSI_ABI
}  // namespace ssi

#endif
