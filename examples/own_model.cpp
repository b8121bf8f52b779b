// A model of one's own: own struct, own targets, own curve, every way of reading a metric.
// SPDX-License-Identifier: MIT
#include <iostream>
#include <optional>
#include <ssi/ssi.hpp>

namespace {

struct Rep {
  int demos;
  std::size_t calls;
  std::optional<int> referrals;
  double win_rate;  // from 0 to 1; its counts were not kept
  unsigned meetings;
  constexpr unsigned emails() const { return 4 * meetings; }
};

// Data members, a member function, a callable.
inline constexpr auto demos = ssi::Metric{"demos", &Rep::demos};
inline constexpr auto calls = ssi::Metric{"calls", &Rep::calls};
inline constexpr auto referrals = ssi::Metric{"referrals", &Rep::referrals};
inline constexpr auto win_rate = ssi::Metric{"win_rate", &Rep::win_rate};
inline constexpr auto emails = ssi::Metric{"emails", &Rep::emails};
inline constexpr auto contacts = ssi::Metric{"contacts", [](const Rep& rep) { return rep.calls + rep.meetings; }};

// A curve: nothing for the first half of the target. From the share reached to the credit earned, exactly.
inline constexpr auto second_half = [](ssi::Fraction reached) {
  return 2 * reached.part <= reached.whole ? ssi::Fraction{}
                                           : ssi::Fraction{2 * reached.part - reached.whole, reached.whole}.checked();
};

// A target: so many in a working week, of which a quarter has twelve and a holiday.
struct PerWorkingWeek {
  std::uint32_t pace;
  constexpr bool valid(ssi::Window window) const { return ssi::Reach::valid(12 * std::uint64_t{pace} * window.weeks); }
  constexpr ssi::Reach reach(ssi::Window window, std::uint32_t count) const {
    return {13 * count, 12 * pace * window.weeks};
  }
};

inline constexpr auto field = ssi::Index{
    ssi::ModelId{"field sales", 2},
    ssi::Pillar{"Activity", ssi::Points{40}, ssi::Signal{calls, PerWorkingWeek{20}, ssi::diminishing, ssi::Points{15}},
                ssi::Signal{emails, ssi::PerWeek{8}, ssi::linear, ssi::Points{10}},
                ssi::Signal{referrals, ssi::Stock{8}, ssi::Diminishing{3}, ssi::Points{15}}},
    ssi::Pillar{
        "Outcome", ssi::Points{60},
        ssi::Signal{"demo_share", demos.per(calls), ssi::Portion{.parts = 1, .of = 5}, ssi::linear, ssi::Points{30}},
        ssi::Signal{win_rate, ssi::Rate{300}, second_half, ssi::Points{30}}}};

// Four pillars of 25 make a Social Selling Index; three of them, or one of 24 points, would not compile.
inline constexpr auto index = ssi::SocialSellingIndex{
    ssi::Pillar{"calls", ssi::Signal{calls, ssi::PerWeek{20}, ssi::diminishing, ssi::Points{25}}},
    ssi::Pillar{"demos", ssi::Signal{demos, ssi::PerWeek{2}, ssi::diminishing, ssi::Points{25}}},
    ssi::Pillar{"referrals", ssi::Signal{referrals, ssi::Stock{8}, ssi::diminishing, ssi::Points{25}}},
    ssi::Pillar{"contacts", ssi::Signal{contacts, ssi::PerWeek{25}, ssi::diminishing, ssi::Points{25}}}};

}  // namespace

int main() {
  const Rep rep{.demos = 26, .calls = 160, .referrals = std::nullopt, .win_rate = 0.24, .meetings = 21};

  const auto score = field.score(rep);
  std::cout << score.model.name << ", version " << score.model.version << ": " << score.total.earned.text(2) << " to "
            << score.total.high().text(2) << " of " << score.total.max.text(0) << '\n';
  for (const ssi::Row& row : explain(field, rep))
    std::cout << "  " << row.title << ": " << (row.known() ? row.points.text(2) : ssi::ShortText{"unknown"}) << '\n';

  const auto four = index.score(rep).total;
  std::cout << "as an index of four: " << four.earned.text(2) << " to " << four.high().text(2) << '\n';
  // A fold of one's own over the one traversal: how many points hang on each metric.
  std::cout << "points that calls take part in: ";
  ssi::Points weight;
  field.for_each_signal([&](ssi::Place, const auto&, const auto& signal) {
    signal.source().for_each_metric([&](const auto& metric) {
      if (metric.name() == calls.name()) weight += signal.weight();
    });
  });
  std::cout << weight.text(0) << '\n';
  if (std::cout.flush()) return 0;
  std::cerr << "the output could not be written\n";
  return 1;
}
