// What a debugger is asked to show: constants that stand in the file, so that nothing has to run.
// SPDX-License-Identifier: MIT
#include "ssi/core.hpp"
#include "ssi/time/day.hpp"

extern constinit ssi::Count known, bounded, more, fewer, nobody_knows;
extern constinit ssi::Points points, minus;
extern constinit ssi::Day day;
extern constinit ssi::Text text;
extern constinit ssi::ShortText short_text;

constinit ssi::Count known{7}, bounded = ssi::between(8, 10), more = ssi::at_least(14), fewer = ssi::at_most(3),
                               nobody_knows;
constinit ssi::Points points = ssi::Points::from_micropoints(61'227'361),
                      minus = ssi::Points::from_micropoints(-250'000);
constinit ssi::Day day{"2026-06-27"};
constinit ssi::Text text{"Felicítales, and more", 12};
constinit ssi::ShortText short_text{"in place"};

int main() {
  return known == nobody_knows || bounded == more || more == fewer;
}
