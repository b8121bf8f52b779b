// Flows by id: which signals are weekly, and how a wrong id is answered.
// SPDX-License-Identifier: MIT
#include <string>

#include "time/logs.hpp"

using namespace ssi;

namespace {

// A stock of one's own: it says so itself.
struct AtLeast {
  std::uint32_t least;
  static constexpr auto counted = Counted::stock;
  constexpr bool valid(Window) const { return least > 0; }
  constexpr Reach reach(Window, std::uint32_t count) const { return {count < least ? 0 : least, least}; }
};

constexpr auto network =
    Index{Pillar{"Network", Points{40}, Signal{standard::connections, AtLeast{3}, linear, Points{30}},
                 Signal{standard::posts, PerWeek{2}, linear, Points{10}}}};

constexpr Day last{"2026-06-27"};
constexpr Weeks weeks{last, 12};

// A post in every other week, a connection in every third.
EventLog steady_log() {
  EventLog log;
  log.cover(NetworkEvent::post, last), log.cover(NetworkEvent::connection, last);
  for (int week = 0; week < 12; ++week) {
    if (week % 2 == 0) log.add({NetworkEvent::post, last - 7 * week});
    if (week % 3 == 0) log.add({NetworkEvent::connection, last - 7 * week});
  }
  return log;
}

const Text stock[] = {"posts", "connections"}, wrong[] = {"posts", "postings"}, right[] = {"posts"};

#if defined(__cpp_exceptions)
template <class F>
std::string refused(F&& f) {
  try {
    static_cast<void>(f());
  } catch (const Error& error) {
    return error.what();
  }
  return "not refused";
}
#endif

}  // namespace

TEST_CASE("a week that is very full saturates as any count does, over the longest window too") {
  const auto steady = [](std::uint64_t times, std::uint32_t events) {
    return detail::Weighting{.times = times}.sum(1, [&](std::size_t) { return events; });
  };
  CHECK(steady(520, 8'259'553) == Count::largest);
  CHECK(steady(520, UINT32_MAX) == Count::largest);
  CHECK(steady(520, Count::largest / 520) == Count::largest / 520 * 520);
}

TEST_CASE("a week of more than any calendar has is refused, not another one") {
  const Day last{"2026-06-27"};
  CHECK(Weeks{last, 2}.end(0) == Day{"2026-06-20"});
  CHECK(Weeks{last, 2}.end(2) == Day{"2026-07-04"});
  for (const std::uint32_t count : {UINT32_MAX, UINT32_MAX / 2, 200'000U})
    BREAKS(day_is_in_the_calendar, (Weeks{last, count}.end(0)));
}

TEST_CASE("a stock of one's own is no flow, and none of all flows") {
  const EventLog log = steady_log();
  std::vector<std::optional<double>> results(12);
  for (std::size_t week = 0; week < results.size(); ++week) results[week] = static_cast<double>(week * 5 % 12);
  BREAKS(flow_is_a_signal_of_the_index, flow_points(network, log, weeks, stock));
  BREAKS(flow_is_a_signal_of_the_index, flow_points(network, log, weeks, wrong));
  BREAKS(flow_is_a_signal_of_the_index, correlated(network, log, weeks, results, stock));
  BREAKS(flow_is_a_signal_of_the_index, effect_of(network, log, {"meet people", last - 40, stock}, last));
  // With the stock, the last weeks would be worth 30 points more than the first.
  const auto all = flow_points(network, log, weeks), posts = flow_points(network, log, weeks, right);
  CHECK(all == posts);
  CHECK(all[11] == Points{5});
  CHECK(all[10] == Points{0});
  const auto of_all = correlated(network, log, weeks, results)[0],
             of_posts = correlated(network, log, weeks, results, right)[0];
  REQUIRE(of_all.spearman);
  REQUIRE(of_posts.spearman);
  CHECK(of_all.spearman->r == of_posts.spearman->r);
}

#if defined(__cpp_exceptions)
TEST_CASE("a wrong id is named, and a stock said to be one") {
  const EventLog log = steady_log();
  const std::vector<std::optional<double>> results(12, 1.0);
  const std::string misspelt = "postings: a flow is a signal of the index, and no stock",
                    of_stock = "connections (a stock): a flow is a signal of the index, and no stock";
  CHECK(refused([&] { return flow_points(standard::model, log, weeks, wrong); }) == misspelt);
  CHECK(refused([&] { return flow_points(standard::model, log, weeks, stock); }) == of_stock);
  CHECK(refused([&] { return correlated(standard::model, log, weeks, results, wrong); }) == misspelt);
  CHECK(refused([&] { return correlated(standard::model, log, weeks, results, stock); }) == of_stock);
  CHECK(refused([&] { return effect_of(standard::model, log, {"write", last - 40, wrong}, last); }) == misspelt);
  CHECK(refused([&] { return effect_of(network, log, {"meet", last - 40, stock}, last); }) == of_stock);
  CHECK(refused([&] {
          return effect_of(network, log, {"meet", last - 40, {}}, last);
        }) == "meet (no flows): a flow is a signal of the index, and no stock");
}
#endif
