// Record batches of the Arrow C data interface, made by hand as the specification says.
// SPDX-License-Identifier: MIT
#include "ssi/arrow.hpp"

#include <string>

#include "support.hpp"

using namespace ssi;

namespace arrow_test {
namespace {

constexpr auto model = Index{Pillar{"p", Points{10}, Signal{standard::posts, Stock{10}, linear, Points{4}},
                                    Signal{standard::articles, Stock{3}, linear, Points{6}}}};

void release_schema(ArrowSchema*) {}
void release_array(ArrowArray*) {}

struct RecordBatch {
  RecordBatch(std::int64_t rows, std::int64_t offset = 0) {
    schema.format = "+s";
    schema.release = release_schema;
    array.length = rows;
    array.offset = offset;
    array.n_buffers = 1;
    array.buffers = no_buffer;
    array.release = release_array;
  }
  void add(const char* name, const char* format, const void* values, const void* bits = nullptr,
           std::int64_t offset = 0) {
    const std::size_t i = static_cast<std::size_t>(array.n_children++);
    schema.n_children = array.n_children;
    fields[i].name = name;
    fields[i].format = format;
    fields[i].release = release_schema;
    buffers[i][0] = bits;
    buffers[i][1] = values;
    columns[i].length = array.length + array.offset;
    columns[i].offset = offset;
    columns[i].null_count = bits == nullptr ? 0 : -1;
    columns[i].n_buffers = 2;
    columns[i].buffers = buffers[i];
    columns[i].release = release_array;
    field_pointers[i] = &fields[i];
    column_pointers[i] = &columns[i];
    schema.children = field_pointers;
    array.children = column_pointers;
  }
  ArrowColumns read() const { return arrow_columns(model, schema, array); }
  std::string problem() const {
    const ArrowColumns found = read();
    return std::string{std::string_view{found.field}} + ": " + std::string{std::string_view{found.problem}};
  }

  ArrowSchema schema{}, fields[4]{}, *field_pointers[4]{};
  ArrowArray array{}, columns[4]{}, *column_pointers[4]{};
  const void* no_buffer[1]{};
  const void* buffers[4][2]{};
};

std::vector<std::int32_t> scores(const RecordBatch& record_batch) {
  const ArrowColumns found = record_batch.read();
  REQUIRE(found.valid());
  const Batch batch{model, found.columns};
  std::vector<std::int32_t> earned(batch.size());
  CHECK(batch.score(0, {.total = {.earned = earned}}).refused == 0);
  return earned;
}

}  // namespace

TEST_CASE("fields are bound by name, others left alone") {
  const std::uint16_t posts[] = {5, 20, 1};
  const std::int64_t articles[] = {0, 3, 1};
  RecordBatch batch{3};
  batch.add("name", "u", nullptr);
  batch.add("articles", "l", articles);
  batch.add("posts", "S", posts);
  CHECK(scores(batch) == std::vector<std::int32_t>{2'000'000, 10'000'000, 2'400'000});
}

TEST_CASE("offsets of the batch and of a column add up, for values and for nulls") {
  const std::uint32_t posts[] = {9, 9, 9, 5, 20, 1};
  const std::uint8_t articles[] = {9, 3, 0, 3};
  const std::uint8_t known[] = {0b01'0000};
  RecordBatch batch{2, 1};
  batch.add("posts", "I", posts, known, 2);
  batch.add("articles", "C", articles, nullptr, 0);
  // Rows 3 and 4 of posts, of which row 4 is known; rows 1 and 2 of articles.
  CHECK(scores(batch) == std::vector<std::int32_t>{6'000'000, 4'000'000});
}

TEST_CASE("a column of nulls only is unknown") {
  const std::uint8_t articles[] = {3};
  RecordBatch batch{1};
  batch.add("posts", "n", nullptr);
  batch.columns[0].n_buffers = 0;
  batch.add("articles", "C", articles);
  CHECK(scores(batch) == std::vector<std::int32_t>{6'000'000});
}

TEST_CASE("posts and posts_high are one column of intervals, in whatever order") {
  const std::uint16_t posts[] = {5, 2, 1, 4};
  const std::uint32_t high[] = {5, 7, 0, 9};
  const std::uint8_t articles[] = {3, 0, 3, 0}, known[] = {0b0111};
  RecordBatch record_batch{4};
  record_batch.add("posts_high", "I", high, known);
  record_batch.add("articles", "C", articles);
  record_batch.add("posts", "S", posts);
  record_batch.add("posts_highest", "u", nullptr);
  const ArrowColumns found = record_batch.read();
  REQUIRE(found.valid());
  REQUIRE(found.columns.size() == 2);
  const Batch batch{model, found.columns};
  std::vector<std::int32_t> earned(4), most(4);
  CHECK(batch.score(0, {.total = {.earned = earned, .high = most}}).first_refused == 2);
  CHECK(earned == std::vector<std::int32_t>{8'000'000, 800'000, 0, 1'600'000});
  CHECK(most == std::vector<std::int32_t>{8'000'000, 2'800'000, 10'000'000, 4'000'000});
  CHECK(batch.refusal(2).rule == rules::count_is_at_least_its_least);
  CHECK(std::string{batch.refusal(2).culprit.c_str()} == "posts (least 1, most 0)");
  record_batch.fields[0].format = "u";
  CHECK(record_batch.problem() == "posts_high: the type of the field is no integer of 8 to 64 bits, float or double");
  record_batch.fields[0].format = "f";
  const auto rates = Batch::problem(model, record_batch.read().columns);
  REQUIRE(rates);
  CHECK(rates.rule == rules::batch_intervals_are_of_counts);
  // Alone it is left alone, and the metric is missing.
  RecordBatch alone{4};
  alone.add("posts_high", "I", high);
  alone.add("articles", "C", articles);
  CHECK(Batch::problem(model, alone.read().columns).culprit.view() == "posts");
}

// A field that is a struct of two columns of 32 and 16 bits, built in place.
struct Between {
  Between(const void* low, const void* low_bits, const void* high, const void* high_bits, std::int64_t length) {
    const void* given[2][2] = {{high_bits, high}, {low_bits, low}};
    for (std::size_t i = 0; i < 2; ++i) {
      fields[i].format = i == 0 ? "I" : "s";
      fields[i].name = i == 0 ? "high" : "low";
      fields[i].release = release_schema;
      ends[i].length = length;
      ends[i].n_buffers = 2;
      ends[i].null_count = -1;
      for (std::size_t b = 0; b < 2; ++b) buffers[i][b] = given[i][b];
      ends[i].buffers = buffers[i];
      ends[i].release = release_array;
      field_pointers[i] = &fields[i];
      end_pointers[i] = &ends[i];
    }
  }
  void into(RecordBatch& batch, std::size_t i) {
    batch.fields[i].format = "+s";
    batch.fields[i].n_children = batch.columns[i].n_children = 2;
    batch.fields[i].children = field_pointers;
    batch.columns[i].children = end_pointers;
    batch.columns[i].n_buffers = 1;
  }

  ArrowSchema fields[2]{}, *field_pointers[2]{};
  ArrowArray ends[2]{}, *end_pointers[2]{};
  const void* buffers[2][2]{};
};

TEST_CASE("a struct of low and high is a column of intervals, with nulls at each level") {
  // Rows from the second on; the struct begins two later, its low ends one later than that.
  const std::int16_t low[] = {9, 9, 9, 9, 2, 5, 1, 4, 3, -1};
  const std::uint32_t high[] = {0, 0, 0, 7, 8, 0, 9, 6, 8};
  // They say 2 to 7, unknown (5 to 8 but for the struct), 1 to 0, at most 9, at least 3.
  const std::uint8_t rows[] = {0b1110'1000, 0b1}, lows[] = {0b0111'0000, 0b1}, highs[] = {0b0111'1000, 0b1};
  const std::uint8_t articles[] = {9, 3, 3, 3, 3, 3, 3};
  Between between{low, lows, high, highs, 9};
  between.ends[1].offset = 1;
  between.ends[1].length = 8;
  RecordBatch record_batch{5, 1};
  record_batch.add("articles", "C", articles);
  record_batch.add("posts", "+s", nullptr, rows, 2);
  between.into(record_batch, 1);
  const ArrowColumns found = record_batch.read();
  REQUIRE(found.valid());
  REQUIRE(found.columns.size() == 2);
  const Batch batch{model, found.columns};
  REQUIRE(batch.size() == 5);
  std::vector<std::int32_t> earned(5), most(5);
  const BatchResult result = batch.score(0, {.total = {.earned = earned, .high = most}});
  CHECK(result.refused == 1);
  CHECK(result.first_refused == 2);
  CHECK(batch.refusal(2).rule == rules::count_is_at_least_its_least);
  CHECK(std::string{batch.refusal(2).culprit.c_str()} == "posts (least 1, most 0)");
  CHECK(earned == std::vector<std::int32_t>{6'800'000, 6'000'000, 0, 6'000'000, 7'200'000});
  CHECK(most == std::vector<std::int32_t>{8'800'000, 10'000'000, 10'000'000, 9'600'000, 10'000'000});

  // Without a null at its own level; two fields do not touch it.
  record_batch.columns[1].null_count = 0;
  record_batch.add("posts_high", "C", articles);
  const Batch all{model, record_batch.read().columns};
  CHECK(all.score(0, {.total = {.earned = earned, .high = most}}).refused == 1);
  CHECK(earned[1] == 8'000'000);
  CHECK(most[1] == 9'200'000);
}

TEST_CASE("what is wrong with a struct is named by its field") {
  const std::int16_t low[] = {1, 2};
  const std::uint32_t high[] = {3, 4};
  Between between{low, nullptr, high, nullptr, 2};
  RecordBatch batch{2};
  batch.add("posts", "+s", nullptr);
  between.into(batch, 0);
  CHECK(batch.read().valid());
  batch.columns[0].length = 1;
  CHECK(batch.problem() == "posts: the field is shorter than the record batch");
  batch.columns[0].length = 3;
  batch.columns[0].offset = 1;
  CHECK(batch.problem() == "posts: the field is shorter than the record batch");
  batch.columns[0].offset = 0;
  batch.columns[0].n_buffers = 2;
  CHECK(batch.problem() == "posts: the field has not the one buffer of a struct");
  batch.columns[0].n_buffers = 1;
  batch.columns[0].n_children = 1;
  CHECK(batch.problem() == "posts: the struct has another number of children than its schema");
  batch.columns[0].n_children = 2;
  for (const char* format : {"u", "+s"}) {
    between.fields[1].format = format;
    CHECK(batch.problem() == "posts: the type of the field is no integer of 8 to 64 bits, float or double");
  }
  between.fields[1].format = "g";
  CHECK(Batch::problem(model, batch.read().columns).rule == rules::batch_intervals_are_of_counts);
  for (const char* name : {"least", static_cast<const char*>(nullptr)}) {
    between.fields[1].name = name;
    CHECK(batch.problem() == "posts: a struct is a count between two where it has the children low and high");
  }
}

TEST_CASE("a metric of that name is no high end") {
  constexpr auto other =
      Index{Pillar{"p", Points{10}, Signal{standard::posts, Stock{10}, linear, Points{4}},
                   Signal{Metric{"posts_high", [](int) { return 1; }}, Stock{3}, linear, Points{6}}}};
  const std::uint8_t posts[] = {5}, three[] = {3};
  RecordBatch record_batch{1};
  record_batch.add("posts", "C", posts);
  record_batch.add("posts_high", "C", three);
  const ArrowColumns found = arrow_columns(other, record_batch.schema, record_batch.array);
  std::int32_t earned[1];
  CHECK(Batch{other, found.columns}.score(0, {.total = {.earned = earned}}).refused == 0);
  CHECK(earned[0] == 8'000'000);
}

// Each was an access out of bounds, to what is freed, or to nothing; ASan sees it where one comes back.
TEST_CASE("a producer's lengths, offsets and pointers are looked at before they are followed") {
  constexpr std::int64_t huge = INT64_MAX;
  const std::string batch_long = ": the length or offset of the record batch is negative, or larger than any memory";
  const std::string field_long = "posts: the length or offset of the field is negative, or larger than any memory";
  const auto problem = [](auto change, const char* format = "C") {
    const std::uint64_t values[] = {1, 2};
    RecordBatch batch{2};
    batch.add("posts", format, values);
    batch.add("articles", "C", values);
    CHECK(batch.read().valid());
    change(batch);
    return batch.problem();
  };
  // Lengths.
  CHECK(problem([](auto& b) { b.array.offset = huge; }) == batch_long);
  CHECK(problem([](auto& b) { b.array.length = huge, b.array.offset = 1; }) == batch_long);
  CHECK(problem([](auto& b) { b.array.length = huge, b.columns[0].length = b.columns[1].length = huge; }) ==
        batch_long);
  CHECK(problem([](auto& b) { b.array.offset = -1; }) == batch_long);
  CHECK(problem([](auto& b) { b.columns[0].offset = std::int64_t{1} << 62; }, "I") == field_long);
  CHECK(problem([](auto& b) { b.columns[0].offset = std::int64_t{1} << 62; }, "S") == field_long);
  CHECK(problem([](auto& b) { b.columns[0].offset = std::int64_t{1} << 60; }, "L") == field_long);
  CHECK(problem([](auto& b) { b.columns[0].offset = -1; }) == field_long);
  CHECK(problem([](auto& b) { b.columns[0].length = huge, b.columns[0].offset = 1; }) == field_long);
  CHECK(problem([](auto& b) { b.columns[0].length = -1; }) == field_long);
  CHECK(problem([](auto& b) { b.array.offset = 1; }) == "posts: the field is shorter than the record batch");
  // Children that were moved out.
  CHECK(problem([](auto& b) { b.columns[0].release = nullptr; }) ==
        "posts: the field has been released, or moved out of the record batch");
  CHECK(problem([](auto& b) { b.fields[1].release = nullptr, b.fields[1].name = nullptr; }) ==
        ": a field of the schema has been released, or moved out of it");
  // What is not there.
  CHECK(problem([](auto& b) { b.schema.format = nullptr; }) == ": no record batch: its format is not \"+s\"");
  CHECK(problem([](auto& b) { b.fields[0].format = nullptr; }) ==
        "posts: the type of the field is no integer of 8 to 64 bits, float or double");
  CHECK(problem([](auto& b) { b.columns[0].buffers = nullptr; }) == "posts: the field has no values");
  CHECK(problem([](auto& b) { b.buffers[0][1] = nullptr; }) == "posts: the field has no values");
  const std::string null = ": a field of the record batch is a null pointer";
  CHECK(problem([](auto& b) { b.schema.children = nullptr; }) == null);
  CHECK(problem([](auto& b) { b.array.children = nullptr; }) == null);
  CHECK(problem([](auto& b) { b.field_pointers[1] = nullptr; }) == null);
  CHECK(problem([](auto& b) { b.column_pointers[0] = nullptr; }) == null);
  CHECK(problem([](auto& b) { b.schema.n_children = b.array.n_children = -1; }) == null);
  // Nulls.
  const std::string nulls = "posts: the field has another number of nulls than its bitmap can tell";
  CHECK(problem([](auto& b) { b.columns[0].null_count = 5; }) == nulls);
  CHECK(problem([](auto& b) { b.columns[0].null_count = 1; }) == nulls);
  CHECK(problem([](auto& b) { b.columns[0].null_count = -2; }) == nulls);
  CHECK(problem([](auto& b) { b.array.null_count = 1; }) ==
        ": rows that are null as a whole cannot be read; give columns of nulls");
  CHECK(problem([](auto& b) { b.columns[0].dictionary = &b.columns[1]; }) ==
        "posts: a dictionary is no column of counts or rates");
  CHECK(problem([](auto& b) { b.fields[1].dictionary = &b.fields[0]; }) ==
        "articles: a dictionary is no column of counts or rates");
  // What may be so.
  CHECK(problem([](auto& b) { b.columns[0].null_count = -1; }) == ": ");
  CHECK(problem([](auto& b) { b.array.buffers = nullptr; }) == ": ");
  CHECK(problem([](auto& b) { b.array.n_buffers = 0; }) == ": ");
  CHECK(problem([](auto& b) { b.array.length = 0, b.buffers[0][1] = nullptr; }) == ": ");
  CHECK(problem([](auto& b) { b.array.length = b.columns[0].length = 0, b.columns[0].offset = PTRDIFF_MAX / 8; }) ==
        ": ");
  CHECK(problem([](auto& b) { b.schema.n_children = b.array.n_children = 0, b.schema.children = nullptr; }) == ": ");
}

TEST_CASE("and of a struct, and of its children") {
  const auto problem = [](auto change) {
    const std::int16_t low[] = {1, 2};
    const std::uint32_t high[] = {3, 4};
    Between between{low, nullptr, high, nullptr, 2};
    RecordBatch batch{2};
    batch.add("posts", "+s", nullptr);
    between.into(batch, 0);
    CHECK(batch.read().valid());
    change(batch, between);
    return batch.problem();
  };
  CHECK(problem([](auto&, auto& s) { s.ends[0].release = nullptr; }) ==
        "posts: the field has been released, or moved out of the record batch");
  CHECK(problem([](auto& b, auto&) { b.columns[0].release = nullptr; }) ==
        "posts: the field has been released, or moved out of the record batch");
  CHECK(problem([](auto&, auto& s) { s.fields[0].release = nullptr, s.fields[0].name = nullptr; }) ==
        "posts: a child of the struct has been released, or moved out of its schema");
  CHECK(problem([](auto&, auto& s) { s.ends[1].buffers = nullptr; }) == "posts: the field has no values");
  CHECK(problem([](auto&, auto& s) { s.ends[1].offset = INT64_MAX; }) ==
        "posts: the length or offset of the field is negative, or larger than any memory");
  CHECK(problem([](auto& b, auto&) { b.columns[0].offset = INT64_MAX; }) ==
        "posts: the length or offset of the field is negative, or larger than any memory");
  CHECK(problem([](auto&, auto& s) { s.fields[0].format = nullptr; }) ==
        "posts: the type of the field is no integer of 8 to 64 bits, float or double");
  for (int i = 0; i < 4; ++i)
    CHECK(problem([i](auto& b, auto& s) {
            if (i == 0) s.field_pointers[0] = nullptr;
            if (i == 1) s.end_pointers[1] = nullptr;
            if (i == 2) b.fields[0].children = nullptr;
            if (i == 3) b.columns[0].children = nullptr;
          }) == "posts: a child of the struct is a null pointer");
  CHECK(problem([](auto& b, auto&) { b.columns[0].null_count = 2; }) ==
        "posts: the field has another number of nulls than its bitmap can tell");
  CHECK(problem([](auto&, auto& s) { s.ends[0].null_count = 2; }) ==
        "posts: the field has another number of nulls than its bitmap can tell");
  CHECK(problem([](auto&, auto& s) { s.ends[0].dictionary = &s.ends[1]; }) ==
        "posts: a dictionary is no column of counts or rates");
}

TEST_CASE("what cannot be read is named") {
  const std::uint8_t values[] = {1, 2};
  RecordBatch batch{2};
  batch.add("posts", "u", values);
  CHECK(batch.problem() == "posts: the type of the field is no integer of 8 to 64 bits, float or double");
  batch.fields[0].format = "C";
  CHECK(batch.read().valid());
  batch.fields[0].dictionary = &batch.schema;
  CHECK(batch.problem() == "posts: a dictionary is no column of counts or rates");
  batch.fields[0].dictionary = nullptr;
  batch.columns[0].length = 1;
  CHECK(batch.problem() == "posts: the field is shorter than the record batch");
  batch.columns[0].length = 2;
  batch.columns[0].n_buffers = 3;
  CHECK(batch.problem() == "posts: the field has not the two buffers of its type");
  batch.columns[0].n_buffers = 2;
  batch.array.null_count = 1;
  const void* nulls[] = {values};
  batch.array.buffers = nulls;
  CHECK(batch.problem() == ": rows that are null as a whole cannot be read; give columns of nulls");
  batch.array.null_count = 0;
  batch.array.length = -1;
  CHECK(batch.problem() == ": the length or offset of the record batch is negative, or larger than any memory");
  batch.array.length = 2;
  batch.schema.n_children = 0;
  CHECK(batch.problem() == ": the schema has another number of fields than the record batch");
  batch.schema.format = "i";
  CHECK(batch.problem() == ": no record batch: its format is not \"+s\"");
  batch.schema.release = nullptr;
  CHECK(batch.problem() == ": the record batch has been released");
  // A metric without a field is for the batch to name.
  RecordBatch one{2};
  one.add("posts", "C", values);
  const auto missing = Batch::problem(model, one.read().columns);
  REQUIRE(missing);
  CHECK(missing.rule == rules::batch_has_a_column_for_each_metric);
  CHECK(missing.culprit.view() == "articles");
}

}  // namespace arrow_test
