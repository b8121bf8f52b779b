// Columns from the Arrow C data interface: a record batch of any engine that exports it, without a copy and without
// Arrow. Source: https://arrow.apache.org/docs/format/CDataInterface.html
// SPDX-License-Identifier: MIT
#ifndef SSI_SCALE_ARROW_HPP
#define SSI_SCALE_ARROW_HPP

#include <algorithm>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "ssi/scale/batch.hpp"

// Declared word for word, and under the guard, that the specification gives for everybody to declare; the words are
// Apache Arrow's.
// SPDX-SnippetBegin
// SPDX-SnippetCopyrightText: The Apache Software Foundation
// SPDX-License-Identifier: Apache-2.0
#ifndef ARROW_C_DATA_INTERFACE
#define ARROW_C_DATA_INTERFACE

extern "C" {
struct ArrowSchema {
  const char* format;
  const char* name;
  const char* metadata;
  std::int64_t flags;
  std::int64_t n_children;
  struct ArrowSchema** children;
  struct ArrowSchema* dictionary;
  void (*release)(struct ArrowSchema*);
  void* private_data;
};
struct ArrowArray {
  std::int64_t length;
  std::int64_t null_count;
  std::int64_t offset;
  std::int64_t n_buffers;
  std::int64_t n_children;
  const void** buffers;
  struct ArrowArray** children;
  struct ArrowArray* dictionary;
  void (*release)(struct ArrowArray*);
  void* private_data;
};
}

#endif
// SPDX-SnippetEnd

namespace ssi {
inline namespace SSI_ABI {

/// The columns of a record batch that a model reads, or the field that cannot be one of them and why.
struct [[nodiscard]] ArrowColumns {
  std::vector<Column> columns;
  Text field = {};    ///< that is at fault; a view into the schema
  Text problem = {};  ///< empty: none

  [[nodiscard]] bool valid() const { return problem.empty(); }
};

namespace detail {

// The formats of the specification that are counts or rates.
inline std::optional<Column::Type> arrow_type(std::string_view format) {
  if (format.size() != 1) return std::nullopt;
  switch (format[0]) {
    case 'n': return Column::Type::nothing;
    case 'C': return Column::Type::u8;
    case 'S': return Column::Type::u16;
    case 'I': return Column::Type::u32;
    case 'L': return Column::Type::u64;
    case 'c': return Column::Type::i8;
    case 's': return Column::Type::i16;
    case 'i': return Column::Type::i32;
    case 'l': return Column::Type::i64;
    case 'f': return Column::Type::f32;
    case 'g': return Column::Type::f64;
    default: return std::nullopt;
  }
}

inline std::string_view format_of(const ArrowSchema& field) {
  return field.format != nullptr ? field.format : "";
}
inline bool is_struct(const ArrowSchema& field) {
  return format_of(field) == "+s";
}
// Of a schema or of an array: whether each of them is there.
template <class Parent>
bool has_children(const Parent& parent) {
  if (parent.n_children < 0 || (parent.n_children > 0 && parent.children == nullptr)) return false;
  for (std::int64_t i = 0; i < parent.n_children; ++i)
    if (parent.children[i] == nullptr) return false;
  return true;
}
// Whether the rows can lie in memory, so that no sum or product of them is too large: the widest values have 8 bytes.
inline bool can_lie(const ArrowArray& values) {
  constexpr std::int64_t most = PTRDIFF_MAX / 8;
  return 0 <= values.offset && values.offset <= most && 0 <= values.length && values.length <= most - values.offset;
}
// Of a released schema, or one that was moved elsewhere, neither name nor format may be read.
inline bool has_released_child(const ArrowSchema& schema) {
  return std::any_of(schema.children, schema.children + schema.n_children, [](auto* of) { return !of->release; });
}
inline const void* buffer_of(const ArrowArray& values, std::int64_t i) {
  return i < values.n_buffers && values.buffers != nullptr ? values.buffers[i] : nullptr;
}
inline const std::uint8_t* arrow_nulls(const ArrowArray& values) {
  return values.null_count != 0 ? static_cast<const std::uint8_t*>(buffer_of(values, 0)) : nullptr;
}
// Nulls are counted from 0 on, or by -1 not yet; where there are some, a bitmap says which.
inline bool knows_its_nulls(const ArrowArray& values) {
  return -1 <= values.null_count && values.null_count <= values.length &&
         (values.null_count <= 0 || arrow_nulls(values) != nullptr);
}

inline Text arrow_problem(const ArrowSchema& schema, const ArrowArray& batch) {
  if (schema.release == nullptr || batch.release == nullptr) return "the record batch has been released";
  if (!is_struct(schema)) return "no record batch: its format is not \"+s\"";
  if (schema.n_children != batch.n_children) return "the schema has another number of fields than the record batch";
  if (!has_children(schema) || !has_children(batch)) return "a field of the record batch is a null pointer";
  if (has_released_child(schema)) return "a field of the schema has been released, or moved out of it";
  if (!can_lie(batch)) return "the length or offset of the record batch is negative, or larger than any memory";
  if (batch.null_count > 0 || arrow_nulls(batch) != nullptr)
    return "rows that are null as a whole cannot be read; give columns of nulls";
  return {};
}

// Of values or of a struct, that has to have so many rows as the batch.
inline Text rows_problem(const ArrowArray& values, const ArrowArray& batch) {
  if (values.release == nullptr) return "the field has been released, or moved out of the record batch";
  if (!can_lie(values)) return "the length or offset of the field is negative, or larger than any memory";
  if (values.length < batch.offset + batch.length) return "the field is shorter than the record batch";
  return {};
}
inline Text value_problem(const ArrowSchema& field, const ArrowArray& values, const ArrowArray& batch) {
  if (field.dictionary != nullptr || values.dictionary != nullptr)
    return "a dictionary is no column of counts or rates";
  const auto type = arrow_type(format_of(field));
  if (!type) return "the type of the field is no integer of 8 to 64 bits, float or double";
  if (const Text problem = rows_problem(values, batch); !problem.empty()) return problem;
  if (*type == Column::Type::nothing) return {};
  if (values.n_buffers != 2) return "the field has not the two buffers of its type";
  if (batch.length > 0 && buffer_of(values, 1) == nullptr) return "the field has no values";
  if (!knows_its_nulls(values)) return "the field has another number of nulls than its bitmap can tell";
  return {};
}
inline Column value_column(Text name, const ArrowSchema& field, const ArrowArray& values, const ArrowArray& batch) {
  const Column::Type type = *arrow_type(format_of(field));
  const auto first = static_cast<std::size_t>(batch.offset + values.offset);
  const auto rows = static_cast<std::size_t>(batch.length);
  if (type == Column::Type::nothing) return Column::nothing_known(name, rows);
  const auto* data = static_cast<const char*>(buffer_of(values, 1));
  return {name, type, rows == 0 ? nullptr : data + first * Column::width(type), rows,
          Validity{arrow_nulls(values), first}};
}

// The child of a struct that has this name; as many as it has if there is none.
inline std::int64_t child(const ArrowSchema& field, std::string_view name) {
  std::int64_t i = 0;
  while (i < field.n_children && (field.children[i]->name == nullptr || field.children[i]->name != name)) ++i;
  return i;
}
// The rows of a struct, as its children are to be read.
inline ArrowArray rows_of(const ArrowArray& values, const ArrowArray& batch) {
  ArrowArray rows = batch;
  rows.offset += values.offset;
  return rows;
}
inline Text field_problem(const ArrowSchema& field, const ArrowArray& values, const ArrowArray& batch) {
  if (!is_struct(field)) return value_problem(field, values, batch);
  if (const Text problem = rows_problem(values, batch); !problem.empty()) return problem;
  if (values.n_buffers != 1) return "the field has not the one buffer of a struct";
  if (!knows_its_nulls(values)) return "the field has another number of nulls than its bitmap can tell";
  if (values.n_children != field.n_children) return "the struct has another number of children than its schema";
  if (!has_children(field) || !has_children(values)) return "a child of the struct is a null pointer";
  if (has_released_child(field)) return "a child of the struct has been released, or moved out of its schema";
  for (const std::string_view end : {"low", "high"}) {
    const std::int64_t i = child(field, end);
    if (i == field.n_children) return "a struct is a count between two where it has the children low and high";
    if (const Text problem = value_problem(*field.children[i], *values.children[i], rows_of(values, batch));
        !problem.empty())
      return problem;
  }
  return {};
}
inline Column arrow_column(const ArrowSchema& field, const ArrowArray& values, const ArrowArray& batch) {
  if (!is_struct(field)) return value_column(field.name, field, values, batch);
  const ArrowArray rows = rows_of(values, batch);
  const auto end = [&](std::string_view name) {
    const std::int64_t i = child(field, name);
    return value_column(field.name, *field.children[i], *values.children[i], rows);
  };
  return Column::between(end("low"), end("high"), Validity{arrow_nulls(values), static_cast<std::size_t>(rows.offset)});
}

}  // namespace detail

/// The columns of a model's metrics, by the fields' names. Counts between two are a struct with the children `low` and
/// `high`, or two fields, `posts` and `posts_high`: a null is unknown, of the low ends 0, of the high ends no bound.
/// A row whose low end is above its high end is refused. Other fields are left alone, and a metric without a field is
/// for Batch::problem() to name. What a producer can get wrong is looked at before it is followed, but for where a
/// pointer points and how long a buffer is, which nobody can see. The schema and the record batch have to outlive the
/// columns and are not released.
template <class... Pillars>
ArrowColumns arrow_columns(const Index<Pillars...>& model, const ArrowSchema& schema, const ArrowArray& batch) {
  ArrowColumns found;
  found.problem = detail::arrow_problem(schema, batch);
  if (!found.valid()) return found;
  const auto wanted = [&](std::string_view name) {
    bool any = false;
    model.for_each_signal([&](Place, const auto&, const auto& signal) {
      signal.source().for_each_metric(
          [&](const auto& metric) { any = any || std::string_view{metric.name()} == name; });
    });
    return any;
  };
  // f(column) of the field, where it can be one.
  const auto with_column = [&](std::int64_t i, auto f) {
    const ArrowSchema& field = *schema.children[i];
    const Text problem = detail::field_problem(field, *batch.children[i], batch);
    if (problem.empty())
      f(detail::arrow_column(field, *batch.children[i], batch));
    else if (found.valid())
      found.field = field.name, found.problem = problem;
  };
  const auto name_of = [&](std::int64_t i) {
    const char* name = schema.children[i]->name;
    return std::string_view{name != nullptr ? name : ""};
  };
  for (std::int64_t i = 0; i < schema.n_children; ++i)
    if (wanted(name_of(i))) with_column(i, [&](const Column& column) { found.columns.push_back(column); });
  constexpr std::string_view high = "_high";
  for (std::int64_t i = 0; i < schema.n_children; ++i) {
    const std::string_view name = name_of(i);
    if (!name.ends_with(high) || wanted(name)) continue;
    for (Column& column : found.columns)
      if (!column.interval() && std::string_view{column.metric()} == name.substr(0, name.size() - high.size()))
        with_column(i, [&](const Column& ends) { column = Column::between(column, ends); });
  }
  return found;
}

}  // namespace SSI_ABI
}  // namespace ssi

#endif
