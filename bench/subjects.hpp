// People to score: as many and as varied as it takes that nothing is foreseen, and the same in every run.
// SPDX-License-Identifier: MIT
#ifndef SSI_BENCH_SUBJECTS_HPP
#define SSI_BENCH_SUBJECTS_HPP

#include <array>
#include <cmath>
#include <cstdint>
#include <cstdio>
#include <vector>

#include "naive_score.hpp"
#include "ssi/ssi.hpp"

namespace bench {

/// So many that a processor cannot learn by heart which of them are above which target, and a power of two.
inline constexpr std::size_t people = 4096;
/// So few that it does: measured, 0.06 % of the branches of the naive version are then foreseen wrongly instead of 15
/// %.
inline constexpr std::size_t few_people = 256;

class Random {
 public:
  /// From 0 to most.
  std::uint32_t up_to(std::uint32_t most) {
    state_ = state_ * 6364136223846793005U + 1442695040888963407U;
    return static_cast<std::uint32_t>((state_ >> 33) % (std::uint64_t{most} + 1));
  }

 private:
  std::uint64_t state_ = 20260628;
};

/// About a third of the counts are above their targets.
inline ssi::Activity somebody(Random& random) {
  ssi::Activity a;
  const std::array<std::uint32_t, 28> most{10,  75,  100, 750, 60, 0,  80, 160, 13, 100, 0,  60, 13, 5,
                                           900, 240, 300, 160, 40, 13, 0,  60,  20, 120, 60, 0,  5,  5};
  std::size_t i = 0;
  for_each_count(a, [&](ssi::Text, ssi::Count& count) { count = random.up_to(most[i++]); });
  a.search.new_on_target = random.up_to(a.search.new_connections.value_or(0));
  a.search.invitations_personalised = random.up_to(a.search.invitations_sent.value_or(0));
  a.relationships.invitations_accepted = random.up_to(a.search.invitations_sent.value_or(0));
  a.relationships.messages_replied = random.up_to(a.relationships.messages_received.value_or(0));
  return a;
}

inline naive::Activity plain(const ssi::Activity& a) {
  std::array<double, 28> counts{};
  std::size_t i = 0;
  for_each_count(a, [&](ssi::Text, ssi::Count count) { counts[i++] = count.value_or(0); });
  const auto& c = counts;
  return {c[0],  c[1],  c[2],  c[3],  c[4],  c[5],  c[6],  c[7],  c[8],  c[9],  c[10], c[11], c[12], c[13],
          c[14], c[15], c[16], c[17], c[18], c[19], c[20], c[21], c[22], c[23], c[24], c[25], c[26], c[27]};
}

using Reading = ssi::Reading<decltype(ssi::standard::model)::operand_count>;

struct Subjects {
  std::vector<ssi::Activity> structs;
  std::vector<Reading> readings;
  std::vector<naive::Activity> plain;
};

inline Subjects subjects() {
  Subjects all;
  Random random;
  for (std::size_t i = 0; i < people; ++i) {
    all.structs.push_back(somebody(random));
    all.readings.push_back(ssi::standard::model.read(all.structs.back()));
    all.plain.push_back(plain(all.structs.back()));
  }
  return all;
}

/// The same people, of whom every count is known in part only.
inline std::vector<ssi::Activity> within_intervals(std::vector<ssi::Activity> people) {
  for (ssi::Activity& person : people)
    for_each_count(person, [](ssi::Text, ssi::Count& count) { count = ssi::between(count.low(), count.low() + 3); });
  return people;
}

/// The two versions do the same job if no total is further apart than the roundings of 27 signals.
inline bool agree(const Subjects& all) {
  const naive::Table table = naive::table();
  const naive::Functions functions = naive::functions();
  const naive::Objects objects = naive::objects();
  for (std::size_t i = 0; i < people; ++i) {
    const double exact = ssi::standard::model.score(all.structs[i]).total.earned.value();
    const naive::Activity& a = all.plain[i];
    std::array<naive::Row, 27> rows;
    naive::explain(table, a, rows);
    const auto ours = ssi::explain(ssi::standard::model, all.structs[i]);
    double explained = 0;
    bool gains = true;
    for (std::size_t r = 0; r < rows.size(); ++r) {
      explained += rows[r].points;
      gains = gains && std::abs(rows[r].next_gain - ours[r].next_gain.value()) <= 2e-6;
    }
    for (const double total : {naive::score(a).total, naive::score(table, a).total, naive::score(functions, a).total,
                               naive::score(objects, a).total, explained})
      if (!gains || !(std::abs(total - exact) <= 27e-6)) {
        std::fprintf(stderr, "subject %zu: %.9f instead of %.6f%s\n", i, total, exact, gains ? "" : ", other gains");
        return false;
      }
  }
  return true;
}

}  // namespace bench

#endif
