// What a debugger is asked to show: constants that stand in the file, so that nothing has to run.
// SPDX-License-Identifier: MIT
#include "ssi/core.hpp"
#include "ssi/explain/rows.hpp"
#include "ssi/time/day.hpp"

extern constinit ssi::Count known, bounded, more, fewer, nobody_knows;
extern constinit ssi::Points points, minus;
extern constinit ssi::Day day;
extern constinit ssi::Text text;
extern constinit ssi::ShortText short_text;
extern constinit ssi::StaticText static_text;
extern constinit ssi::Window window;
extern constinit ssi::ModelId model;
extern constinit ssi::Score<2> score;
extern constinit ssi::Explanation<2> rows;

constinit ssi::Count known{7}, bounded = ssi::between(8, 10), more = ssi::at_least(14), fewer = ssi::at_most(3),
                               nobody_knows;
constinit ssi::Points points = ssi::Points::from_micropoints(61'227'361),
                      minus = ssi::Points::from_micropoints(-250'000);
constinit ssi::Day day{"2026-06-27"};
constinit ssi::Text text{"Felicítales, and more", 12};
constinit ssi::ShortText short_text{"in place"};
constinit ssi::StaticText static_text{"posts"};
constinit ssi::Window window;
constinit ssi::ModelId model{"acme", 4};

namespace {
struct Rep {
  ssi::Count calls, demos;
};
constexpr Rep rep{ssi::between(2, 4), 5};
constexpr auto acme = ssi::Index{
    ssi::ModelId{"acme", 4},
    ssi::Pillar{
        "a", ssi::Points{5},
        ssi::Signal{
            ssi::Metric{"calls", &Rep::calls}, ssi::Stock{10}, ssi::linear, ssi::Points{5}, {.title = "Calls"}}},
    ssi::Pillar{"b", ssi::Points{5},
                ssi::Signal{ssi::Metric{"demos", &Rep::demos}, ssi::Stock{10}, ssi::linear, ssi::Points{5}}}};
}  // namespace
constinit ssi::Score<2> score = acme.score(rep);
constinit auto typed_score = acme.score(rep);
constinit ssi::Explanation<2> rows = ssi::explain(acme, rep);

int main() {
  return known == nobody_knows || bounded == more || more == fewer || typed_score.window == ssi::Window{2};
}
