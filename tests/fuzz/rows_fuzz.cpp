// What score_rows reads, as CSV and as binary rows: every row is scored as it would be alone, or refused in words.
// SPDX-License-Identifier: MIT
#include <cstdlib>
#include <string>

#include "ssi/counts/columns.hpp"
#include "ssi/standard/rows.hpp"

namespace {

using namespace ssi;

void require(bool good) {
  if (!good) std::abort();
}
// A row of the columns and the same activity scored by itself.
void same(const standard::Rows& rows, std::size_t row, const Activity& activity) {
  const auto alone = standard::model.try_score(activity);
  require(rows.refused(row) == !alone.score);
  if (!alone.score) {
    require(!rows.reason(row).empty());
    return;
  }
  const auto tallies = rows.tallies(row);
  require(tallies[0].earned == alone.score->total.earned && tallies[0].high() == alone.score->total.high());
  require(tallies[0].estimate == alone.score->total.estimate);
}

void csv(std::string_view text) {
  Records records{[&, at = std::size_t{0}]() mutable {
    return at < text.size() ? static_cast<int>(static_cast<unsigned char>(text[at++])) : -1;
  }};
  std::string record;
  if (!records.next(record)) return;
  const char separator = record.find('\t') != record.npos ? '\t' : ',';
  const CountColumns<Activity> columns{fields_of(record, separator)};
  standard::Rows rows{{}, 1};
  std::size_t rows_read = 0;
  for (std::uint64_t line = records.line(); rows_read < 4 && records.next(record); ++rows_read, line = records.line()) {
    require(records.line() > line);
    Activity activity;
    const std::string wrong = columns.read(fields_of(record, separator), activity);
    require(wrong.size() < 200);
    rows.set(0, activity);
    rows.score(1);
    same(rows, 0, activity);
  }
}

void binary(const unsigned char* data, std::size_t size) {
  const std::size_t all = std::min<std::size_t>(size / standard::Rows::bytes, 64);
  standard::Rows rows{{}, 64};
  for (std::size_t row = 0; row < all; ++row) rows.set(row, data + row * standard::Rows::bytes);
  rows.score(all);
  for (std::size_t row = 0; row < all; ++row) {
    Activity activity;
    const unsigned char* at = data + row * standard::Rows::bytes;
    for_each_count(activity, [&](Text, Count& count) {
      const std::uint32_t value = at[0] | at[1] << 8 | at[2] << 16 | std::uint32_t{at[3]} << 24;
      count = value == ~std::uint32_t{0} ? unknown : Count{value};
      at += 4;
    });
    same(rows, row, activity);
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
  csv({reinterpret_cast<const char*>(data), size});
  binary(data, size);
  return 0;
}
