// SPDX-License-Identifier: MIT
#include "ssi/core/metric.hpp"

#include <optional>

#include <string_view>

#include "support.hpp"

using namespace ssi;

namespace metric_test {
namespace {

struct Rep {
  int demos = 0;
  std::size_t calls = 0;
  std::optional<int> referrals = {};
  double win_rate = 0;
  std::optional<double> show_rate = {};
  Count meetings = unknown;
  constexpr unsigned emails() const { return 12; }
};
constexpr int halved(const Rep& rep) {
  return rep.demos / 2;
}

}  // namespace

TEST_CASE("a metric reads data members, member functions, functions and callables") {
  constexpr auto rep = Rep{.demos = 8, .calls = 40, .referrals = 3, .meetings = 5};
  BOTH(Metric{"demos", &Rep::demos}.read(rep) == Count{8});
  BOTH(Metric{"calls", &Rep::calls}.read(rep) == Count{40});
  BOTH(Metric{"referrals", &Rep::referrals}.read(rep) == Count{3});
  BOTH(Metric{"meetings", &Rep::meetings}.read(rep) == Count{5});
  BOTH(Metric{"emails", &Rep::emails}.read(rep) == Count{12});
  BOTH(Metric{"halved", halved}.read(rep) == Count{4});
  BOTH(Metric{"sum", [](const Rep& r) { return r.demos + 1; }}.read(rep) == Count{9});
}

TEST_CASE("what is not there is unknown") {
  constexpr auto rep = Rep{};
  BOTH(Metric{"referrals", &Rep::referrals}.read(rep) == unknown);
  BOTH(Metric{"show_rate", &Rep::show_rate}.read(rep) == unknown);
  BOTH(Metric{"meetings", &Rep::meetings}.read(rep) == unknown);
}

TEST_CASE("a double is read as a rate") {
  BOTH(Metric{"win_rate", &Rep::win_rate}.read(Rep{.win_rate = 0.25}) == Count{250});
  BOTH(Metric{"show_rate", &Rep::show_rate}.read(Rep{.show_rate = 0.5}) == Count{500});
  BOTH(Metric<double Rep::*>::reads_rate<Rep>);
  BOTH(!Metric<int Rep::*>::reads_rate<Rep>);
}

TEST_CASE("bad readings name the metric") {
#if defined(__cpp_exceptions)
  try {
    static_cast<void>(Metric{"demos", &Rep::demos}.read(Rep{.demos = -3}));
    FAIL("not refused");
  } catch (const Error& error) {
    CHECK(error.rule() == rules::count_is_not_negative);
    CHECK(std::string_view{error.what()} == "demos is -3: a count is not negative");
  }
#endif
  BREAKS(count_is_not_negative, Metric{"referrals", &Rep::referrals}.read(Rep{.referrals = -1}));
  BREAKS(rate_is_from_0_to_1, Metric{"win_rate", &Rep::win_rate}.read(Rep{.win_rate = 1.5}));
  BREAKS(rate_is_from_0_to_1, Metric{"show_rate", &Rep::show_rate}.read(Rep{.show_rate = -0.5}));
}

}  // namespace metric_test
