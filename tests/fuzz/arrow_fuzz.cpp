// Record batches of a producer that may say anything of them: lengths, offsets, counts of nulls and of buffers, types
// and pointers that are not there. What is not refused lies within the memory that there is, or the sanitizer sees it;
// the one thing that no reader can see, that a buffer is shorter than its length says, is kept true here.
// SPDX-License-Identifier: MIT
#include <cstdlib>
#include <cstring>
#include <memory>

#include "ssi/arrow.hpp"
#include "ssi/core.hpp"

namespace {

using namespace ssi;

struct Counts {
  int posts, articles;
};
constexpr auto model =
    Index{Pillar{"p", Points{10}, Signal{Metric{"posts", &Counts::posts}, Stock{10}, linear, Points{4}},
                 Signal{Metric{"articles", &Counts::articles}, Stock{3}, linear, Points{6}}}};

// Takes the input apart; 0 at its end.
struct Input {
  const std::uint8_t* at;
  std::size_t left;

  std::uint8_t byte() { return left > 0 ? --left, *at++ : std::uint8_t{0}; }
  // Mostly small; else the numbers at which sums and products end.
  std::int64_t number() {
    constexpr std::int64_t odd[] = {-1,
                                    INT64_MAX,
                                    INT64_MIN,
                                    INT64_MAX - 1,
                                    std::int64_t{1} << 62,
                                    std::int64_t{1} << 61,
                                    std::int64_t{1} << 60,
                                    (std::int64_t{1} << 60) - 1};
    const std::uint8_t first = byte();
    return first < 248 ? first % 64 : odd[first - 248];
  }
  bool rarely() { return byte() >= 250; }
};

template <class Parent>
void release(Parent*) {}

// An array of as many bytes as its length and offset come to.
struct Values {
  ArrowSchema field{}, *field_children[2]{};
  ArrowArray array{}, *array_children[2]{};
  const void* buffers[2]{};
  std::unique_ptr<std::uint8_t[]> data, bits;
  std::unique_ptr<Values> children[2];

  Values(Input& in, const char* name, bool nested) {
    constexpr const char* formats[] = {"C", "S", "I", "L", "c", "s", "i", "l", "f", "g", "n", "u", "+s", "e", "", "CC"};
    constexpr std::size_t widths[] = {1, 2, 4, 8, 1, 2, 4, 8, 4, 8, 0, 0, 0, 0, 0, 0};
    const std::size_t type = in.byte() % 16;
    field.name = in.rarely() ? nullptr : name;
    field.format = in.rarely() ? nullptr : formats[type];
    field.release = release<ArrowSchema>;
    array.length = in.number();
    array.offset = in.number();
    array.null_count = in.number();
    array.n_buffers = in.rarely() ? in.number() : type == 10 ? 0 : type == 12 ? 1 : 2;
    const std::uint8_t gone = in.byte();
    array.release = gone >= 250 ? nullptr : release<ArrowArray>;
    // Of what its schema named nothing is there any more: nobody may look at it.
    if (gone == 249) field.release = nullptr, field.name = field.format = reinterpret_cast<const char*>(1);
    const bool few = 0 <= array.length && array.length < 256 && 0 <= array.offset && array.offset < 256;
    // Of more there is as much as any batch here looks at.
    const std::size_t rows = few ? static_cast<std::size_t>(array.length + array.offset) : 512;
    data = std::make_unique<std::uint8_t[]>(rows * widths[type]);
    bits = std::make_unique<std::uint8_t[]>((rows + 7) / 8);
    for (std::size_t i = 0; i < rows * widths[type]; ++i) data[i] = in.byte();
    for (std::size_t i = 0; i < (rows + 7) / 8; ++i) bits[i] = in.byte();
    buffers[0] = in.byte() < 128 ? nullptr : bits.get();
    buffers[1] = in.rarely() ? nullptr : data.get();
    // More buffers than two are told of and not there: nobody may look at them.
    array.buffers = in.rarely() ? nullptr : buffers;
    if (in.rarely()) array.dictionary = &array;
    if (in.rarely()) field.dictionary = &field;
    if (!nested || type != 12) return;
    for (std::size_t i = 0; i < 2; ++i) {
      children[i] = std::make_unique<Values>(in, i == 0 ? "low" : "high", false);
      field_children[i] = in.rarely() ? nullptr : &children[i]->field;
      array_children[i] = in.rarely() ? nullptr : &children[i]->array;
    }
    field.n_children = array.n_children = 2;
    if (in.rarely()) field.n_children = in.byte() % 3;
    if (in.rarely()) array.n_children = in.byte() % 3;
    field.children = in.rarely() ? nullptr : field_children;
    array.children = in.rarely() ? nullptr : array_children;
  }
};

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  Input in{bytes, size};
  ArrowSchema schema{}, *fields[3]{};
  ArrowArray batch{}, *arrays[3]{};
  const void* no_buffer[1]{};
  schema.format = in.rarely() ? "i" : "+s";
  schema.release = in.rarely() ? nullptr : release<ArrowSchema>;
  batch.release = in.rarely() ? nullptr : release<ArrowArray>;
  batch.length = in.number();
  batch.offset = in.number();
  batch.null_count = in.rarely() ? in.number() : 0;
  batch.n_buffers = in.rarely() ? 0 : 1;
  batch.buffers = in.rarely() ? nullptr : no_buffer;
  std::unique_ptr<Values> columns[3];
  constexpr const char* names[] = {"posts", "articles", "posts_high"};
  for (std::size_t i = 0; i < 3; ++i) {
    columns[i] = std::make_unique<Values>(in, names[i], true);
    fields[i] = in.rarely() ? nullptr : &columns[i]->field;
    arrays[i] = in.rarely() ? nullptr : &columns[i]->array;
  }
  schema.n_children = batch.n_children = 2 + in.byte() % 2;
  if (in.rarely()) batch.n_children = in.byte() % 4;
  schema.children = in.rarely() ? nullptr : fields;
  batch.children = in.rarely() ? nullptr : arrays;

  const ArrowColumns found = arrow_columns(model, schema, batch);
  if (!found.valid()) return 0;
  if (Batch::problem(model, found.columns)) return 0;
  const Batch rows{model, found.columns};
  std::vector<std::int32_t> earned(rows.size()), high(rows.size());
  std::vector<std::uint8_t> refused(rows.size());
  static_cast<void>(rows.score(0, {.total = {.earned = earned, .high = high}, .refused = refused}));
  for (std::size_t row = 0; row < rows.size(); ++row)
    if (refused[row] == 0 && (earned[row] < 0 || high[row] < earned[row] || high[row] > 10'000'000)) std::abort();
  return 0;
}
