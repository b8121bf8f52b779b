// Columns: one count of many members, as a table or an engine keeps it.
// SPDX-License-Identifier: MIT
#ifndef SSI_SCALE_COLUMN_HPP
#define SSI_SCALE_COLUMN_HPP

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <span>

#include "ssi/core/count.hpp"

namespace ssi {
inline namespace SSI_ABI {

/// Which rows of a column are known, as Apache Arrow lays it out: bit i % 8 of byte i / 8 is 1 where row i is known,
/// counted from `offset`, in bits. A null pointer: all are. Not copied; any alignment.
///
///     const std::uint8_t bits[] = {0b101};
///     Validity{bits}.known(1)   // false
struct Validity {
  const std::uint8_t* bits = nullptr;
  std::size_t offset = 0;

  [[nodiscard]] constexpr bool known(std::size_t row) const {
    return bits == nullptr || ((bits[(offset + row) / 8] >> ((offset + row) % 8)) & 1) != 0;
  }
};

/// A view of the values of one metric, not copied. Unsigned integers of 8, 16 or 32 bits are read where they lie; other
/// integers, counts and rates (float or double, for a Rate target) are converted block by block, at some cost. What
/// is no count or rate (a negative number, a rate outside of 0 to 1) makes its row refused; a NaN is unknown; a count
/// above 2^24 - 1 saturates. What stands in an unknown row does not matter.
///
///     const std::vector<std::uint16_t> posts{11, 3, 50};
///     Column{"posts", posts, Validity{bits}}.known(1)   // false, with the bits above
class Column {
 public:
  enum class Type : unsigned char { nothing, u8, u16, u32, u64, i8, i16, i32, i64, count, f32, f64 };

  /// Of a span, vector or array. Its size is the number of rows.
  template <class Values>
  requires requires(const Values& values) { std::span{values}; }
  constexpr Column(Text metric, const Values& values, Validity validity = {})
      : Column{metric, type_of<typename decltype(std::span{values})::value_type>(), std::span{values}.data(),
               std::span{values}.size(), validity} {}
  /// The same of a type found at run time. Precondition: values has so many of the type.
  constexpr Column(Text metric, Type type, const void* values, std::size_t size, Validity validity = {})
      : metric_{metric}, low_{type, values, size, validity}, high_{low_} {}
  /// Of counts between two: the metric and the low ends are of the one, the high ends of the other, whose name does not
  /// matter. Where a low end is unknown it is 0, where a high one is, Count::largest. A low end above its high end
  /// makes its row refused. A row that the validity says is unknown is so, whatever its ends.
  ///
  ///     Column::between({"posts", least}, {"posts", most, Validity{bits}})   // row 1: at_least(least[1])
  [[nodiscard]] static constexpr Column between(Column low, const Column& high, Validity validity = {}) {
    low.high_ = high.interval_ ? high.high_ : high.low_;
    low.rows_ = validity;
    low.interval_ = true;
    return low;
  }
  /// A metric of which nothing is known in any row.
  [[nodiscard]] static constexpr Column nothing_known(Text metric, std::size_t size) {
    return {metric, Type::nothing, nullptr, size};
  }

  [[nodiscard]] constexpr Text metric() const { return metric_; }
  [[nodiscard]] constexpr Type type() const { return low_.type; }
  [[nodiscard]] constexpr const void* values() const { return low_.values; }
  [[nodiscard]] constexpr std::size_t size() const { return low_.size; }
  /// The address of the value in a row.
  [[nodiscard]] const void* at(std::size_t row) const {
    return static_cast<const char*>(low_.values) + row * width(low_.type);
  }
  [[nodiscard]] constexpr Validity validity() const { return low_.validity; }
  /// Of an interval, which rows are known at all, whatever their ends.
  [[nodiscard]] constexpr Validity rows() const { return rows_; }
  /// Whether there is a value in the row; it may be a NaN, which is unknown too. Precondition: row < size().
  [[nodiscard]] constexpr bool known(std::size_t row) const {
    return low_.type != Type::nothing && low_.validity.known(row) && rows_.known(row);
  }
  /// Whether the values are rates.
  [[nodiscard]] constexpr bool rates() const { return low_.type == Type::f32 || low_.type == Type::f64; }
  /// Whether it was made by between(); the values are then the low ends.
  [[nodiscard]] constexpr bool interval() const { return interval_; }
  /// The high ends, a column as this one; of no interval, itself.
  [[nodiscard]] constexpr Column high() const {
    Column ends{metric_, high_.type, high_.values, high_.size, high_.validity};
    ends.rows_ = rows_;
    return ends;
  }

  /// The size of one value in bytes.
  [[nodiscard]] static constexpr std::size_t width(Type type) {
    switch (type) {
      case Type::nothing: return 0;
      case Type::u8:
      case Type::i8: return 1;
      case Type::u16:
      case Type::i16: return 2;
      case Type::u32:
      case Type::i32:
      case Type::f32: return 4;
      case Type::count: return sizeof(Count);
      case Type::u64:
      case Type::i64:
      case Type::f64: return 8;
    }
    return 0;
  }

 private:
  template <class T>
  static constexpr Type type_of() {
    static_assert(detail::number_of_things<T> || std::floating_point<T> || std::same_as<T, Count>,
                  "the values of a column are integers, counts or rates; no character is a count");
    if constexpr (std::same_as<T, Count>)
      return Type::count;
    else if constexpr (std::floating_point<T>) {
      static_assert(sizeof(T) <= 8, "a rate is a float or a double");
      return sizeof(T) == 4 ? Type::f32 : Type::f64;
    } else if constexpr (std::signed_integral<T>)
      return sizeof(T) == 1 ? Type::i8 : sizeof(T) == 2 ? Type::i16 : sizeof(T) == 4 ? Type::i32 : Type::i64;
    else
      return sizeof(T) == 1 ? Type::u8 : sizeof(T) == 2 ? Type::u16 : sizeof(T) == 4 ? Type::u32 : Type::u64;
  }

  struct Values {
    Type type;
    const void* values;
    std::size_t size;
    Validity validity;
  };

  Text metric_;
  Values low_;
  Values high_;
  Validity rows_ = {};  // of both ends
  bool interval_ = false;
};

namespace detail {

// One row of a column: a count, which is unknown where it is refused, and by which rule.
struct Cell {
  Count count;
  const Rule* refused = nullptr;
};
template <class T>
constexpr Cell cell_of(T value) {
  if constexpr (std::floating_point<T>) {
    const auto rate = static_cast<double>(value);
    const bool valid = valid_rate(rate);
    return {valid ? per_mille(rate) : ssi::unknown, valid ? nullptr : &rules::rate_is_from_0_to_1};
  } else if constexpr (std::same_as<T, Count>) {
    return {value};
  } else {
    const bool valid = Count::valid(value);
    return {valid ? Count{value} : ssi::unknown, valid ? nullptr : &rules::count_is_not_negative};
  }
}

// f(values, T) for the type of the column.
template <class F>
constexpr void with_values(const Column& column, F&& f) {
  using Type = Column::Type;
  const auto as = [&]<class T>(T) { f(static_cast<const T*>(column.values())); };
  switch (column.type()) {
    case Type::nothing: return;
    case Type::u8: return as(std::uint8_t{});
    case Type::u16: return as(std::uint16_t{});
    case Type::u32: return as(std::uint32_t{});
    case Type::u64: return as(std::uint64_t{});
    case Type::i8: return as(std::int8_t{});
    case Type::i16: return as(std::int16_t{});
    case Type::i32: return as(std::int32_t{});
    case Type::i64: return as(std::int64_t{});
    case Type::count: return as(Count{});
    case Type::f32: return as(float{});
    case Type::f64: return as(double{});
  }
}

// The low end, or all of a column of no interval.
inline Cell end_cell(const Column& column, std::size_t row) {
  Cell end{unknown};
  if (column.known(row)) with_values(column, [&](const auto* values) { end = cell_of(values[row]); });
  return end;
}
inline Cell cell(const Column& column, std::size_t row) {
  const Cell low = end_cell(column, row);
  if (!column.interval() || low.refused) return low;
  const Cell high = end_cell(column.high(), row);
  if (high.refused) return high;
  if (low.count.low() > high.count.high()) return {unknown, &rules::count_is_at_least_its_least};
  return {between(low.count.low(), high.count.high())};
}
// "calls is -3", "calls (least 5, most 3)"
inline Problem cell_problem(const Column& column, std::size_t row) {
  const Rule* const rule = cell(column, row).refused;
  if (rule == nullptr) return {};
  const Cell low = end_cell(column, row);
  if (*rule == rules::count_is_at_least_its_least)
    return {*rule,
            numbered(column.metric(), "least ", low.count.low(), ", most ", end_cell(column.high(), row).count.high())};
  ShortText culprit = ShortText{column.metric()}.append(" is ");
  with_values(low.refused ? column : column.high(), [&](const auto* values) { say(culprit, values[row]); });
  return {*rule, culprit};
}

}  // namespace detail
}  // namespace SSI_ABI
}  // namespace ssi

#endif
