// One job, done so many times for so many people: instructions.sh counts what one more costs.
// usage: instructions JOB TIMES
// SPDX-License-Identifier: MIT
#include <cstdio>
#include <cstdlib>
#include <cstring>

#include "ssi/scale/batch.hpp"
#include "subjects.hpp"

namespace {

// Takes an answer out whole, so that no part of it is left uncomputed.
template <class Answer>
void keep(const Answer& answer) {
#if defined(__GNUC__)
  asm volatile("" : : "r"(&answer) : "memory");
#else
  static const volatile void* kept;
  kept = &answer;
#endif
}
// The compiler knows nothing about the value any more.
template <class Value>
Value unforeseen(Value value) {
  keep(value);
  return value;
}

template <class Subject, class Job>
void repeat(long times, const std::vector<Subject>& subjects, const Job& job) {
  for (long i = 0; i < times; ++i)
    for (const Subject& subject : subjects) keep(job(subject));
}

// As many rows as there are subjects, in 32-bit columns, of which so many in a thousand are unknown; the program's own
// instructions, which are the same everywhere.
void batches(long times, const std::vector<ssi::Activity>& people, unsigned unknown_of_1000) {
  std::vector<std::vector<std::uint32_t>> values;
  std::vector<ssi::Column> columns;
  for_each_count(people[0], [&](ssi::Text, ssi::Count) { values.emplace_back(); });
  for (const ssi::Activity& person : people) {
    std::size_t i = 0;
    for_each_count(person, [&](ssi::Text, ssi::Count count) { values[i++].push_back(count.value_or(0)); });
  }
  bench::Random random;
  std::vector<std::vector<std::uint8_t>> bits(values.size(), std::vector<std::uint8_t>(people.size() / 8));
  for (auto& known : bits)
    for (std::size_t row = 0; row < people.size(); ++row)
      if (random.up_to(999) >= unknown_of_1000) known[row / 8] |= static_cast<std::uint8_t>(1U << (row % 8));
  std::size_t i = 0;
  for_each_count(people[0], [&](ssi::Text name, ssi::Count) {
    columns.push_back({name, values[i], unknown_of_1000 > 0 ? ssi::Validity{bits[i].data()} : ssi::Validity{}});
    ++i;
  });
  const ssi::Batch batch{ssi::standard::model, columns, ssi::Instructions::compiled};
  std::vector<std::int32_t> earned(people.size());
  for (long n = 0; n < times; ++n) {
    keep(batch.score(0, {.total = {.earned = earned}}));
    keep(earned);
  }
}

bool run(const char* job, long times) {
  const bench::Subjects all = bench::subjects();
  const auto is = [&](const char* name) { return std::strcmp(job, name) == 0; };
  const auto& model = ssi::standard::model;
  if (is("score"))
    repeat(times, all.structs, [&](const ssi::Activity& a) { return ssi::standard::model.score(a); });
  else if (is("score_intervals"))
    repeat(times, bench::within_intervals(all.structs),
           [&](const ssi::Activity& a) { return ssi::standard::model.score(a); });
  else if (is("score_of_reading"))
    repeat(times, all.readings, [&](const bench::Reading& r) { return ssi::standard::model.score(r); });
  else if (is("tuned_model"))
    repeat(times, all.structs, [tuned = unforeseen(model)](const ssi::Activity& a) { return tuned.score(a); });
  else if (is("explain"))
    repeat(times, all.structs, [&](const ssi::Activity& a) { return ssi::explain(ssi::standard::model, a); });
  else if (is("batch"))
    batches(times, all.structs, 0);
  else if (is("batch_with_nulls"))
    batches(times, all.structs, 100);
  else if (is("naive_score"))
    repeat(times, all.plain, [](const naive::Activity& a) { return naive::score(a); });
  else if (is("naive_table"))
    repeat(times, all.plain, [table = naive::table()](const naive::Activity& a) { return naive::score(table, a); });
  else if (is("naive_explain"))
    repeat(times, all.plain, [table = naive::table()](const naive::Activity& a) {
      std::array<naive::Row, 27> rows;
      naive::explain(table, a, rows);
      return rows;
    });
  else
    return false;
  return true;
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 3 || !run(argv[1], std::atol(argv[2]))) {
    std::fprintf(
        stderr,
        "usage: %s score|score_intervals|score_of_reading|tuned_model|explain|batch|batch_with_nulls|naive_score|naive_table|naive_explain TIMES\n",
        argv[0]);
    return 2;
  }
}
