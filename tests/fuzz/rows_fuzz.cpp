// What score_rows reads, as CSV and as binary rows: every row is scored as it would be alone, or refused in words.
// SPDX-License-Identifier: MIT
#include <cstdlib>
#include <string>
#include <vector>

#include "ssi/counts/columns.hpp"
#include "ssi/standard/rows.hpp"

namespace {

using namespace ssi;

constexpr std::size_t of_each = 4;  // to bind the columns takes most of the time, so that a few are scored at once

void require(bool good) {
  if (!good) std::abort();
}

void add_csv(std::string_view text, std::vector<Activity>& all) {
  Records records{[&, at = std::size_t{0}]() mutable {
    return at < text.size() ? static_cast<int>(static_cast<unsigned char>(text[at++])) : -1;
  }};
  std::string record;
  if (!records.next(record)) return;
  const char separator = record.find('\t') != record.npos ? '\t' : ',';
  const CountColumns<Activity> columns{fields_of(record, separator)};
  for (std::uint64_t line = records.line(); records.next(record); line = records.line()) {
    require(records.line() > line);
    Activity activity;
    const std::string wrong = columns.read(fields_of(record, separator), activity);
    require(wrong.size() < 200);
    if (all.size() < of_each) all.push_back(activity);
  }
}

Activity of_bytes(const unsigned char* at) {
  Activity activity;
  for_each_count(activity, [&](Text, Count& count) {
    const std::uint32_t value = at[0] | at[1] << 8 | at[2] << 16 | std::uint32_t{at[3]} << 24;
    count = value == ~std::uint32_t{0} ? unknown : Count{value};
    at += 4;
  });
  return activity;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
  standard::Rows rows{{}, 2 * of_each};
  std::vector<Activity> all;
  add_csv({reinterpret_cast<const char*>(data), size}, all);
  for (std::size_t row = 0; row < all.size(); ++row) rows.set(row, all[row]);
  for (std::size_t at = 0; at + standard::Rows::bytes <= size && all.size() < 2 * of_each;
       at += standard::Rows::bytes) {
    rows.set(all.size(), std::span{data + at, standard::Rows::bytes});
    all.push_back(of_bytes(data + at));
  }
  rows.score(all.size());
  for (std::size_t row = 0; row < all.size(); ++row) {
    const auto alone = standard::model.try_score(all[row]);
    require(rows.refused(row) == !alone.score);
    if (!alone.score) {
      require(!rows.reason(row).empty());
      continue;
    }
    const Tally total = rows.tallies(row)[0];
    require(total.earned == alone.score->total.earned && total.high() == alone.score->total.high());
    require(total.estimate == alone.score->total.estimate);
  }
  return 0;
}
