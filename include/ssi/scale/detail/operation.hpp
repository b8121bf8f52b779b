// What a batch does for one signal: the fastest of its loops that is proved to give the same points.
// SPDX-License-Identifier: MIT
#ifndef SSI_SCALE_DETAIL_OPERATION_HPP
#define SSI_SCALE_DETAIL_OPERATION_HPP

#include <algorithm>
#include <array>
#include <numeric>
#include <vector>

#include "ssi/core/index.hpp"
#include "ssi/scale/column.hpp"
#include "ssi/scale/detail/open.hpp"
#include "ssi/scale/detail/row_by_row.hpp"

namespace ssi {
inline namespace SSI_ABI {
namespace detail {

struct Operation {
  Text id;
  std::size_t pillar = 0;
  std::size_t columns[2] = {};
  std::size_t operands = 1;
  bool reads_first[2] = {};  // whether no signal before it reads that column
  Loss unknown;              // where nothing is known of its counts
  Lane lane;
  std::vector<std::uint32_t> table;  // that its lane refers to while it runs
  Loop direct = nullptr;             // on the columns as they lie; none: they are converted
  Loop converted = nullptr;          // on converted ones; none: row by row
  // Where some rows of a block are not exact, as loops.
  Mask direct_mask = nullptr, mask = compiled_mask<std::uint32_t>;
  Open open = compiled_open;
  std::uint32_t otherwise = 0;  // the count with which the loop takes what is lost where nothing is known
  // Of a ratio whose ends the loop gives at its corners.
  FindCorners direct_corners = nullptr, corners = nullptr;  // of columns as they lie, of converted ones
  Settle settle = compiled_settle;
  bool ends = false;           // whether its loop gives both ends of intervals, of a count or at the corners of a ratio
  bool within = false;         // its part is within its whole
  std::int32_t all = 0;        // what is lost where nothing is reached
  RowByRow rows;               // where no loop will do
  bool refuses = false;        // whether its target may refuse counts
  std::uint32_t evidence = 0;  // of its last operand: fewer are as if not exact; 0: it asks for none
};

// f(T) for a column that is read where it lies; none for another.
template <class F>
auto for_direct(Column::Type type, F&& f) -> decltype(f(std::uint32_t{})) {
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

// Whether n reach n times as far as 1 does, as the target says; tried up to what earns all, and at the end.
template <class Target>
bool keeps_proportion(const Target& target, Window window) {
  const Reach one = target.reach(window, 1), most = target.reach(window, Count::largest);
  bool kept = one.valid() && Reach::valid(one.x) && most.target == one.target && most.x >= most.target;
  for (std::uint32_t count = 0; kept && count * one.x < one.target + one.x; ++count)
    kept = target.reach(window, count) == Reach{count * one.x, one.target};
  return kept;
}
// Whether two counts reach what their ratio does and are refused only where the part is above its whole; tried on few.
template <class Target>
bool keeps_ratio(const Target& target, Window window) {
  const TargetRatio ratio = target.ratio();
  bool kept = ratio.valid();
  for (std::uint32_t pair = 0; kept && pair < 32 * 32; ++pair) {
    const std::uint32_t part = pair / 32, whole = pair % 32;
    kept = target.reach(window, part, whole) == ratio.reach(part, whole);
    if constexpr (accepting<Target>) kept = kept && target.accepts(part, whole) == (part <= whole);
  }
  return kept;
}

// The shortfall by count, of which the last is that of all beyond.
inline void set_table(Operation& operation, std::vector<std::uint32_t> by_count, Column::Type type) {
  operation.lane.target = static_cast<std::uint32_t>(by_count.size() - 1);
  operation.table = std::move(by_count);
  operation.direct = for_direct(type, [](auto zero) -> Loop { return table_loop<decltype(zero)>; });
  operation.converted = table_loop<std::uint32_t>;
}

template <class SignalType>
inline constexpr bool falls = SignalType::direction == Direction::fewer || SignalType::direction == Direction::band;
// A count that falls to what the largest earns, by all before, unless it takes too many.
template <class SignalType>
void bind_falling(Operation& operation, const SignalType& signal, Window window, Column::Type type) {
  const auto shortfall = [&](std::uint32_t count) {
    return shortfall_of(signal, signal.target().reach(window, count));
  };
  std::uint32_t count = 0;
  if constexpr (SignalType::direction == Direction::band) count = signal.target().best(window, unknown);
  const std::uint32_t end = shortfall(Count::largest);
  while (count <= 65535 && shortfall(count) != end) ++count;
  if (count > 65535) return;
  std::vector<std::uint32_t> by_count(std::size_t{count} + 1);
  for (std::uint32_t i = 0; i <= count; ++i) by_count[i] = shortfall(i);
  set_table(operation, std::move(by_count), type);
}
// A count with a target that is proportional to it, if it is.
template <class SignalType>
void bind_count(Operation& operation, const SignalType& signal, Window window, Column::Type type,
                Instructions instructions) {
  if (!keeps_proportion(signal.target(), window)) return;
  const Reach one = signal.target().reach(window, 1);
  std::vector<std::uint32_t> by_missing(std::size_t{one.target} + 1);
  for (std::uint32_t r = 0; r <= one.target; ++r) by_missing[r] = shortfall_of(signal, {one.target - r, one.target});
  const auto multiplier = one.x == 1 ? find_multiplier(by_missing) : std::nullopt;
  if (multiplier) {
    operation.lane.target = one.target;
    operation.lane.times = *multiplier;
    set_loops<false>(operation, type, instructions);
    return;
  }
  const std::uint32_t last = (one.target + one.x - 1) / one.x;
  std::vector<std::uint32_t> by_count(std::size_t{last} + 1);
  for (std::uint32_t count = 0; count <= last; ++count)
    by_count[count] = shortfall_of(signal, signal.target().reach(window, count));
  set_table(operation, std::move(by_count), type);
}

// A ratio with a target that says its numbers; false where it does not keep them or they are too large for a lane.
template <class SignalType>
bool bind_ratio(Operation& operation, const SignalType& signal, Window window, Column::Type type,
                Instructions instructions) {
  if (!keeps_ratio(signal.target(), window)) return false;
  const TargetRatio ratio = signal.target().ratio();
  const std::uint32_t parts = 1000 * ratio.of, common = std::gcd(parts, ratio.parts);
  Lane& lane = operation.lane;
  lane.parts = parts / common;
  lane.of = ratio.parts / common;
  lane.phantoms = ratio.phantoms;
  lane.scale = static_cast<float>(lane.parts) / static_cast<float>(lane.of) * scale_short;
  if (lane.phantoms == 0 || 2 * (std::uint64_t{Count::largest} + lane.phantoms) * lane.of >> 31 != 0) return false;
  std::vector<std::uint32_t> by_missing(1001);
  for (std::uint32_t r = 0; r <= 1000; ++r) by_missing[r] = shortfall_of(signal, {1000 - r, 1000});
  const auto multiplier = find_multiplier(by_missing);
  if (!multiplier) return false;
  lane.target = 1000;
  lane.times = *multiplier;
  const std::uint64_t most = (std::uint64_t{Count::largest} + lane.phantoms) * lane.of;
  lane.beyond =
      static_cast<std::uint32_t>((std::min)((most + lane.parts - 1) / lane.parts, std::uint64_t{Count::largest} + 1));
  set_loops<true>(operation, type, instructions);
  return true;
}

// grows: more of its count never earns less.
inline void bind_mask(Operation& operation, Column::Type type, bool grows, Instructions instructions) {
  const auto find = [&]<class T>(T) { return mask_for<T>(instructions); };
  operation.direct_mask = for_direct(type, find);
  operation.mask = find(std::uint32_t{});
  const auto lost = [&](std::uint32_t count) {
    return static_cast<std::int32_t>(operation.rows.shortfall(count, count));
  };
  if (lost(0) != operation.unknown.lost) operation.otherwise = Count::largest;
  operation.ends =
      grows && lost(0) == operation.unknown.lost && lost(0) - lost(Count::largest) == operation.unknown.open;
  // No count loses as much: row by row.
  if (lost(operation.otherwise) != operation.unknown.lost) operation.direct = operation.converted = nullptr;
}
inline void bind_corners(Operation& operation, Column::Type type, Instructions instructions) {
  const auto find = [&]<class T>(T) { return corners_for<T>(instructions); };
  operation.direct_corners = for_direct(type, find);
  operation.corners = find(std::uint32_t{});
  operation.settle = settle_for(instructions);
  operation.mask = mask_for<std::uint32_t>(instructions);
  operation.ends = true;
}

// types: of the columns of its operands.
template <class Target, class Curve, std::size_t Operands>
Operation bind(const Credit<Target, Curve, Operands>& signal, Window window, const std::array<Column::Type, 2>& types,
               Instructions instructions) {
  Operation operation;
  operation.id = signal.id();
  operation.operands = Operands;
  operation.evidence = signal.evidence();
  operation.open = open_for(instructions);
  operation.rows = RowByRow{signal, window};
  operation.refuses = accepting<Target>;
  operation.unknown = operation.rows.loss(unknown, unknown);
  constexpr bool two = Operands == 2;
  // Two columns of different types are converted, and what is looked at for evidence.
  const bool convert = (two && types[0] != types[1]) || operation.evidence > 0;
  const auto type = convert ? Column::Type::nothing : types[0];
  if constexpr (two && with_ratio<Target>) {
    bind_ratio(operation, signal, window, type, instructions);
    if constexpr (monotone<Target> && monotone<Curve>)
      if (operation.converted != nullptr && operation.evidence == 0) bind_corners(operation, type, instructions);
    operation.within = accepting<Target>;
    operation.all = static_cast<std::int32_t>(shortfall_of(signal, Reach{0, 1000}));
  } else if constexpr (!two && proportional<Target> && !accepting<Target>) {
    bind_count(operation, signal, window, type, instructions);
  } else if constexpr (!two && !accepting<Target> && falls<Credit<Target, Curve, Operands>>) {
    bind_falling(operation, signal, window, type);
  }
  if (operation.converted != nullptr && operation.corners == nullptr)
    bind_mask(operation, type, !two && Credit<Target, Curve, Operands>::grows, instructions);
  return operation;
}

}  // namespace detail
}  // namespace SSI_ABI
}  // namespace ssi

#endif
