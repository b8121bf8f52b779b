// Scores in DuckDB, as functions of SQL that are made through its C API. A chunk's vectors are columns as a batch reads
// them, and the scores are written into DuckDB's own: nothing is copied on the way.
//
//   ssi(row)                 a struct: score (the points of 100, or their estimate where enough is known), low and high
//                            (what they lie between), covered (points of which is known), refused (why a row has no
//                            scores), and low, high, covered of each pillar
//   ssi_population(ssi(..))  an aggregate: a blob, the bytes of ssi::Population, as mpi_population writes them
//   ssi_merged(blob)         an aggregate: one of several, whichever process or machine made them
//
// Fields of the row with the name of a count of the standard model (score_rows --columns) are counts of its 13 weeks; a
// NULL or a count without a field is unknown, other fields are left alone.
//
// usage: duckdb_ssi QUERY [FILE]     its rows as CSV, or to a file of the kind that its name says
//   duckdb_ssi "select id, ssi(m).score from 'members.parquet' m"
//   duckdb_ssi "select ssi_population(ssi(m)) as population from 'part1.parquet' m" one.parquet
//   duckdb_ssi "select ssi_merged(population) as population from read_parquet(['one.parquet', 'two.parquet'])"
//   all.parquet
// SPDX-License-Identifier: MIT
#include <duckdb.h>

#include <array>
#include <cstdio>
#include <exception>
#include <memory>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include "ssi/scale/population_bytes.hpp"
#include "ssi/standard/rows.hpp"

namespace {

constexpr auto& model = ssi::standard::model;
using Population = ssi::Population<4>;

// What DuckDB's C API hands out and wants back, by a function of its own for each type.
template <auto Destroy>
struct Destroyer {
  template <class T>
  void operator()(T* handle) const {
    Destroy(&handle);
  }
};
using LogicalType = std::unique_ptr<_duckdb_logical_type, Destroyer<duckdb_destroy_logical_type>>;
using Expression = std::unique_ptr<_duckdb_expression, Destroyer<duckdb_destroy_expression>>;

// No exception passes through DuckDB's C API: what f() stopped with is told by `tell`.
template <class Info, class F>
void guarded(Info info, void (*tell)(Info, const char*), F f) {
  try {
    f();
  } catch (const std::exception& error) {
    tell(info, error.what());
  }
}

// ssi(row)

std::optional<ssi::Column::Type> type_of(duckdb_type type) {
  using Type = ssi::Column::Type;
  switch (type) {
    case DUCKDB_TYPE_SQLNULL: return Type::nothing;
    case DUCKDB_TYPE_UTINYINT: return Type::u8;
    case DUCKDB_TYPE_USMALLINT: return Type::u16;
    case DUCKDB_TYPE_UINTEGER: return Type::u32;
    case DUCKDB_TYPE_UBIGINT: return Type::u64;
    case DUCKDB_TYPE_TINYINT: return Type::i8;
    case DUCKDB_TYPE_SMALLINT: return Type::i16;
    case DUCKDB_TYPE_INTEGER: return Type::i32;
    case DUCKDB_TYPE_BIGINT: return Type::i64;
    default: return {};
  }
}

// The counts of a struct type, and a batch that is proved for their types.
struct Bound {
  struct Field {
    ssi::Text metric;
    idx_t child;
    ssi::Column::Type type;  // nothing: there is no such field
  };
  std::vector<Field> fields;
  std::optional<ssi::Batch> batch;

  explicit Bound(duckdb_logical_type row) {
    if (duckdb_get_type_id(row) != DUCKDB_TYPE_STRUCT)
      throw std::invalid_argument{"ssi takes a row: select ssi(m) from members m"};
    for (const ssi::Text metric : ssi::standard::count_names()) fields.push_back({metric, 0, {}});
    bool any = false;
    for (idx_t i = 0; i < duckdb_struct_type_child_count(row); ++i) {
      char* const own = duckdb_struct_type_child_name(row, i);
      const std::string name = own;
      duckdb_free(own);
      for (Field& field : fields) {
        if (std::string_view{field.metric} != name) continue;
        const LogicalType child{duckdb_struct_type_child_type(row, i)};
        const auto type = type_of(duckdb_get_type_id(child.get()));
        if (!type) throw std::invalid_argument{name + " is no integer of at most 64 bits: cast it, as in a::bigint"};
        field = {field.metric, i, *type};
        any = true;
      }
    }
    if (!any) throw std::invalid_argument{"no field of the row has the name of a count"};
    batch.emplace(model, columns(nullptr, 0));
  }

  [[nodiscard]] std::vector<ssi::Column> columns(duckdb_vector row, idx_t size) const {
    std::vector<ssi::Column> columns;
    for (const Field& field : fields) {
      const bool there = row != nullptr && field.type != ssi::Column::Type::nothing;
      const duckdb_vector child = there ? duckdb_struct_vector_get_child(row, field.child) : nullptr;
      const void* const values = there ? duckdb_vector_get_data(child) : nullptr;
      // Its bits are those of Arrow where the lowest byte of a number comes first, and there is DuckDB.
      const auto* known = there ? reinterpret_cast<const std::uint8_t*>(duckdb_vector_get_validity(child)) : nullptr;
      columns.push_back({field.metric, field.type, values, static_cast<std::size_t>(size), ssi::Validity{known}});
    }
    return columns;
  }
};

// The struct that comes out: five fields, then one for each pillar.
enum Out : idx_t { score, low, high, covered, refused, pillars };

LogicalType struct_of(const std::vector<duckdb_logical_type>& types, const std::vector<const char*>& names) {
  auto some = types;
  auto called = names;
  return LogicalType{duckdb_create_struct_type(some.data(), called.data(), some.size())};
}
LogicalType scores_type() {
  // Millionths of a point in 32 bits, as they are.
  const LogicalType points{duckdb_create_decimal_type(9, 6)}, text{duckdb_create_logical_type(DUCKDB_TYPE_VARCHAR)};
  const LogicalType pillar = struct_of({points.get(), points.get(), points.get()}, {"low", "high", "covered"});
  std::vector<duckdb_logical_type> types{points.get(), points.get(), points.get(), points.get(), text.get()};
  std::vector<const char*> names{"score", "low", "high", "covered", "refused"};
  model.for_each_pillar([&](const auto& of, std::size_t) {
    types.push_back(pillar.get());
    names.push_back(std::string_view{of.id()}.data());
  });
  return struct_of(types, names);
}
std::span<std::int32_t> points_in(duckdb_vector scores, idx_t child, idx_t size) {
  return {static_cast<std::int32_t*>(duckdb_vector_get_data(duckdb_struct_vector_get_child(scores, child))), size};
}
ssi::ScoreColumns columns_of_pillar(duckdb_vector scores, std::size_t pillar, idx_t size) {
  const duckdb_vector of = duckdb_struct_vector_get_child(scores, pillars + pillar);
  return {points_in(of, 0, size), points_in(of, 1, size), points_in(of, 2, size)};
}

void bind_ssi(duckdb_bind_info info) {
  guarded(info, duckdb_scalar_function_bind_set_error, [&] {
    const Expression row{duckdb_scalar_function_bind_get_argument(info, 0)};
    const LogicalType type{duckdb_expression_return_type(row.get())};
    duckdb_scalar_function_set_bind_data(info, new Bound{type.get()},
                                         [](void* bound) { delete static_cast<Bound*>(bound); });
    duckdb_scalar_function_set_bind_data_copy(
        info, [](void* bound) -> void* { return new Bound{*static_cast<const Bound*>(bound)}; });
  });
}
// The validity of a vector that comes out, to be written.
std::uint64_t* known_in(duckdb_vector vector) {
  duckdb_vector_ensure_validity_writable(vector);
  return duckdb_vector_get_validity(vector);
}
void run_ssi(duckdb_function_info info, duckdb_data_chunk input, duckdb_vector output) {
  guarded(info, duckdb_scalar_function_set_error, [&] {
    const idx_t size = duckdb_data_chunk_get_size(input);
    const auto& bound = *static_cast<const Bound*>(duckdb_scalar_function_get_bind_data(info));
    const ssi::Batch batch = bound.batch->with(bound.columns(duckdb_data_chunk_get_vector(input, 0), size));
    std::vector<ssi::ScoreColumns> of_pillars;
    for (std::size_t i = 0; i < batch.pillars(); ++i) of_pillars.push_back(columns_of_pillar(output, i, size));
    const ssi::ScoreColumns total{points_in(output, low, size), points_in(output, high, size),
                                  points_in(output, covered, size)};
    std::vector<std::uint8_t> marks(size);
    static_cast<void>(batch.score(0, {total, of_pillars, marks}));
    const std::span<std::int32_t> estimates = points_in(output, score, size);
    std::uint64_t* known[refused + 1];
    for (const idx_t field : {score, low, high, covered, refused})
      known[field] = known_in(duckdb_struct_vector_get_child(output, field));
    for (idx_t row = 0; row < size; ++row) {
      std::array<ssi::Tally, 4> tallies;
      model.for_each_pillar(
          [&](const auto& pillar, std::size_t i) { tallies[i] = ssi::tally_of(of_pillars[i], row, pillar.points()); });
      const auto estimate = ssi::total_of(tallies).estimate;
      estimates[row] = static_cast<std::int32_t>(estimate.value_or(ssi::Points{}).micropoints());
      if (!estimate) duckdb_validity_set_row_invalid(known[score], row);
      if (marks[row] == 0) {
        duckdb_validity_set_row_invalid(known[refused], row);
        continue;
      }
      const ssi::Problem problem = batch.refusal(row);
      const std::string why{problem.text().view()};
      duckdb_vector_assign_string_element_len(duckdb_struct_vector_get_child(output, refused), row, why.data(),
                                              why.size());
      for (const idx_t field : {low, high, covered}) duckdb_validity_set_row_invalid(known[field], row);
    }
  });
}

// ssi_population(ssi(row)), ssi_merged(blob)

struct State {
  Population* population;
};
State& state_of(duckdb_aggregate_state state) {
  return *reinterpret_cast<State*>(state);
}
// The first row of what is grouped makes it.
Population& population_of(duckdb_aggregate_state state) {
  State& of = state_of(state);
  if (of.population == nullptr) of.population = new Population{model};
  return *of.population;
}
idx_t state_size(duckdb_function_info) {
  return sizeof(State);
}
void begin(duckdb_function_info, duckdb_aggregate_state state) {
  state_of(state).population = nullptr;
}
void end(duckdb_aggregate_state* states, idx_t size) {
  for (idx_t i = 0; i < size; ++i) delete state_of(states[i]).population;
}
void add_scores(duckdb_function_info info, duckdb_data_chunk input, duckdb_aggregate_state* states) {
  guarded(info, duckdb_aggregate_function_set_error, [&] {
    const idx_t size = duckdb_data_chunk_get_size(input);
    const duckdb_vector scores = duckdb_data_chunk_get_vector(input, 0);
    std::uint64_t* const reasons = duckdb_vector_get_validity(duckdb_struct_vector_get_child(scores, refused));
    std::vector<std::uint8_t> marks(size, 1);
    for (idx_t row = 0; reasons != nullptr && row < size; ++row)
      marks[row] = duckdb_validity_row_is_valid(reasons, row) ? 1 : 0;
    // Neighbours of one group at once.
    for (idx_t first = 0, next = 0; first < size; first = next) {
      while (next < size && states[next] == states[first]) ++next;
      const auto part = [&](auto span) { return span.subspan(first, next - first); };
      std::array<ssi::ScoreColumns, 4> of_pillars;
      for (std::size_t i = 0; i < of_pillars.size(); ++i) {
        const ssi::ScoreColumns all = columns_of_pillar(scores, i, size);
        of_pillars[i] = {part(all.earned), part(all.high), part(all.covered)};
      }
      population_of(states[first])
          .add({{.earned = part(points_in(scores, low, size))}, of_pillars, part(std::span{marks})});
    }
  });
}
void add_bytes(duckdb_function_info info, duckdb_data_chunk input, duckdb_aggregate_state* states) {
  guarded(info, duckdb_aggregate_function_set_error, [&] {
    const duckdb_vector blobs = duckdb_data_chunk_get_vector(input, 0);
    auto* const values = static_cast<duckdb_string_t*>(duckdb_vector_get_data(blobs));
    std::uint64_t* const known = duckdb_vector_get_validity(blobs);
    for (idx_t row = 0; row < duckdb_data_chunk_get_size(input); ++row) {
      if (known != nullptr && !duckdb_validity_row_is_valid(known, row)) continue;
      const auto* const bytes = reinterpret_cast<const std::uint8_t*>(duckdb_string_t_data(&values[row]));
      Population read{model};
      if (const ssi::Problem problem = ssi::from_bytes({bytes, duckdb_string_t_length(values[row])}, read))
        throw std::invalid_argument{problem.text().c_str()};
      population_of(states[row]) += read;
    }
  });
}
void merge(duckdb_function_info info, duckdb_aggregate_state* from, duckdb_aggregate_state* into, idx_t size) {
  guarded(info, duckdb_aggregate_function_set_error, [&] {
    for (idx_t i = 0; i < size; ++i)
      if (const Population* other = state_of(from[i]).population) population_of(into[i]) += *other;
  });
}
void give_bytes(duckdb_function_info info, duckdb_aggregate_state* states, duckdb_vector result, idx_t size,
                idx_t first) {
  guarded(info, duckdb_aggregate_function_set_error, [&] {
    for (idx_t i = 0; i < size; ++i) {
      const auto bytes = ssi::to_bytes(population_of(states[i]));
      duckdb_vector_assign_string_element_len(result, first + i, reinterpret_cast<const char*>(bytes.data()),
                                              bytes.size());
    }
  });
}

bool add_functions(duckdb_connection connection) {
  const LogicalType any{duckdb_create_logical_type(DUCKDB_TYPE_ANY)},
      blob{duckdb_create_logical_type(DUCKDB_TYPE_BLOB)}, scores = scores_type();
  duckdb_scalar_function ssi = duckdb_create_scalar_function();
  duckdb_scalar_function_set_name(ssi, "ssi");
  duckdb_scalar_function_add_parameter(ssi, any.get());
  duckdb_scalar_function_set_return_type(ssi, scores.get());
  duckdb_scalar_function_set_bind(ssi, bind_ssi);
  duckdb_scalar_function_set_function(ssi, run_ssi);
  bool all = duckdb_register_scalar_function(connection, ssi) == DuckDBSuccess;
  duckdb_destroy_scalar_function(&ssi);
  const auto add = [&](const char* name, const LogicalType& takes, duckdb_aggregate_update_t update) {
    duckdb_aggregate_function function = duckdb_create_aggregate_function();
    duckdb_aggregate_function_set_name(function, name);
    duckdb_aggregate_function_add_parameter(function, takes.get());
    duckdb_aggregate_function_set_return_type(function, blob.get());
    duckdb_aggregate_function_set_functions(function, state_size, begin, update, merge, give_bytes);
    duckdb_aggregate_function_set_destructor(function, end);
    all = duckdb_register_aggregate_function(connection, function) == DuckDBSuccess && all;
    duckdb_destroy_aggregate_function(&function);
  };
  add("ssi_population", scores, add_scores);
  add("ssi_merged", blob, add_bytes);
  return all;
}

std::string quoted(std::string_view text, char mark) {
  std::string quoted(1, mark);
  for (const char c : text) quoted.append(c == mark ? 2 : 1, c);
  return quoted.append(1, mark);
}
std::string field(std::string_view text) {
  return text.find_first_of(",\"\r\n") == text.npos ? std::string{text} : quoted(text, '"');
}
// Columns of texts, as CSV.
void print(duckdb_result& result) {
  const idx_t columns = duckdb_column_count(&result);
  std::string out;
  for (idx_t i = 0; i < columns; ++i) out.append(i > 0 ? "," : "").append(field(duckdb_column_name(&result, i)));
  std::puts(out.c_str());
  while (duckdb_data_chunk chunk = duckdb_fetch_chunk(result)) {
    for (idx_t row = 0; row < duckdb_data_chunk_get_size(chunk); ++row) {
      out.clear();
      for (idx_t i = 0; i < columns; ++i) {
        const duckdb_vector texts = duckdb_data_chunk_get_vector(chunk, i);
        std::uint64_t* const known = duckdb_vector_get_validity(texts);
        auto* const text = static_cast<duckdb_string_t*>(duckdb_vector_get_data(texts)) + row;
        const bool any = known == nullptr || duckdb_validity_row_is_valid(known, row);
        out.append(i > 0 ? "," : "");
        if (any) out.append(field({duckdb_string_t_data(text), duckdb_string_t_length(*text)}));
      }
      std::puts(out.c_str());
    }
    duckdb_destroy_data_chunk(&chunk);
  }
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 2 && argc != 3) {
    std::fputs("usage: duckdb_ssi QUERY [FILE]\n", stderr);
    return 2;
  }
  duckdb_database base = nullptr;
  duckdb_connection connection = nullptr;
  if (duckdb_open(nullptr, &base) != DuckDBSuccess || duckdb_connect(base, &connection) != DuckDBSuccess ||
      !add_functions(connection)) {
    std::fputs("duckdb_ssi: this DuckDB does not take the functions\n", stderr);
    return 2;
  }
  const std::string asked = argv[1];
  const std::string query = argc == 3 ? "copy (" + asked + ") to " + quoted(argv[2], '\'')
                                      : "select columns(*)::varchar from (" + asked + ")";
  duckdb_result result{};
  const bool done = duckdb_query(connection, query.c_str(), &result) == DuckDBSuccess;
  if (!done)
    std::fprintf(stderr, "duckdb_ssi: %s\n", duckdb_result_error(&result));
  else if (argc == 2)
    print(result);
  duckdb_destroy_result(&result);
  duckdb_disconnect(&connection);
  duckdb_close(&base);
  return done ? 0 : 2;
}
