// What is said of a broken rule names who broke it, and the number that did.
// SPDX-License-Identifier: MIT
#include <string>

#include "ssi/core.hpp"
#include "support.hpp"

using namespace ssi;

namespace numbers_test {

#if defined(__cpp_exceptions)

namespace {

struct Rep {
  int demos = 0;
  int calls = 0;
};
constexpr auto demos = Metric{"demos", &Rep::demos};
constexpr auto calls = Metric{"calls", &Rep::calls};
constexpr StaticText share = "share";
constexpr Name activity{"activity", "Activity"};

template <class F>
std::string said(F wrong) {
  try {
    wrong();
  } catch (const Error& error) {
    return error.what();
  }
  return "nothing";
}
constexpr Points micropoints(std::int64_t micro) {
  return tests::micropoints(micro);
}

// A target of the user's own, without a phrase.
struct Some {
  std::uint32_t of;
  [[nodiscard]] constexpr bool valid(Window) const { return of < 10; }
  [[nodiscard]] constexpr Reach reach(Window, std::uint32_t count) const { return {count, of}; }
};
// A curve of the user's own, without an exponent.
struct Steps {
  bool even;
  [[nodiscard]] constexpr bool valid() const { return even; }
  constexpr Fraction operator()(Fraction reached) const { return reached; }
};

template <class... Pillars>
constexpr void index_of(Pillars... pillars) {
  static_cast<void>(SocialSellingIndex{pillars...});
}

}  // namespace

TEST_CASE("a signal's numbers") {
  CHECK(said([] {
          static_cast<void>(Signal{calls, Stock{1}, linear, Points{120}});
        }) == "calls (weight 120): a signal's weight is 0 to 100 points");
  CHECK(said([] {
          static_cast<void>(Signal{calls, Stock{1}, linear, micropoints(-500'000)});
        }) == "calls (weight -0.5): a signal's weight is 0 to 100 points");
  CHECK(said([] {
          static_cast<void>(Signal{calls, Stock{1}, Diminishing{5}, Points{1}});
        }) == "calls (exponent 5): a curve's exponent is 1 to 4");
  CHECK(said([] {
          static_cast<void>(Signal{calls, Stock{1}, Steps{false}, Points{1}});
        }) == "calls (its curve): a curve's exponent is 1 to 4");
  CHECK(said([] {
          static_cast<void>(Signal{calls, PerWeek{6000}, linear, Points{1}});
        }) == "calls (target 6000 a week, 78000 in 13 weeks): a target is 1 to 65535 in its window");
  CHECK(said([] {
          static_cast<void>(Signal{calls, Stock{0}, linear, Points{1}});
        }) == "calls (target 0 in all): a target is 1 to 65535 in its window");
  CHECK(said([] {
          static_cast<void>(Signal{calls, Some{12}, linear, Points{1}});
        }) == "calls (its target): a target is 1 to 65535 in its window");
  CHECK(said([] {
          static_cast<void>(Signal{share, demos.per(calls), Portion{9, 5}, linear, Points{1}});
        }) ==
        "share (target 9 of 5, phantoms 2): the numbers of a target ratio are 1 to 1000, a target share is at most 1");
  CHECK(
      said([] {
        static_cast<void>(Signal{share, demos.per(calls), Each{1, 2000}, linear, Points{1}});
      }) ==
      "share (target 1 of 1, phantoms 2000): the numbers of a target ratio are 1 to 1000, a target share is at most 1");
  CHECK(said([] {
          static_cast<void>(Signal{calls, Stock{552}, Diminishing{4}, Points{100}});
        }) ==
        "calls (weight 100, target 552 in all, exponent 4): 2 * weight * T^p + T^p fits 64 bits, so that points are "
        "exact");
}

TEST_CASE("a pillar's numbers") {
  CHECK(said([] {
          static_cast<void>(Pillar{activity, Signal{calls, Stock{1}, linear, micropoints(24'900'000)}});
        }) == "activity (its weights sum to 24.9 of 25): the weights of a pillar's signals sum to its points");
  CHECK(said([] {
          static_cast<void>(Pillar{activity, micropoints(40'000'001), Signal{calls, Stock{1}, linear, Points{25}},
                                   Signal{demos, Stock{1}, linear, Points{15}}});
        }) == "activity (its weights sum to 40 of 40.000001): the weights of a pillar's signals sum to its points");
  CHECK(said([] {
          static_cast<void>(Pillar{activity, Points{-3}, Signal{calls, Stock{1}, linear, Points{0}}});
        }) == "activity (-3 points): a pillar is worth more than 0 points");
}

TEST_CASE("an index's numbers") {
  static constexpr ModelId acme{"acme", 4};
  static constexpr Name a{"a", "A"}, b{"b", "B"}, c{"c", "C"}, d{"d", "D"};
  const auto pillar = [](Name name, auto metric, Points points) {
    return Pillar{name, points, Signal{metric, PerWeek{100}, linear, points}};
  };
  CHECK(said([] {
          const auto eleven = [](auto metric) { return Signal{metric, Stock{1}, linear, Points{100}}; };
          const auto large = [&](Name name, auto... metrics) {
            return Pillar{name, micropoints(std::int64_t{sizeof...(metrics)} * 100'000'000), eleven(metrics)...};
          };
          static_cast<void>(Index{acme, large(a, demos, demos, demos, demos, demos, demos),
                                  large(b, calls, calls, calls, calls, calls, calls)});
        }) == "acme (1200 points): an index is worth at most 1000 points");
  CHECK(said([&] {
          index_of(pillar(a, calls, Points{25}), pillar(b, demos, Points{24}),
                   Pillar{c, Signal{c.id, Metric{c.id, &Rep::calls}, Stock{1}, linear, Points{25}}},
                   Pillar{d, Signal{d.id, Metric{d.id, &Rep::calls}, Stock{1}, linear, Points{25}}});
        }) == "b (24 points): a Social Selling Index has four pillars of 25 points");
  const auto model = Index{acme, pillar(a, calls, Points{25})};
  CHECK(said([&] { static_cast<void>(model.over(Window{.weeks = 600})); }) ==
        "600 weeks: a window is 1 to 520 weeks long");
  CHECK(said([&] {
          const auto fast = Index{acme, Pillar{a, Signal{demos, Stock{1}, linear, Points{5}},
                                               Signal{calls, PerWeek{5000}, linear, Points{20}}}};
          static_cast<void>(fast.over(Window{.weeks = 14}));
        }) == "calls (over 14 weeks): a target is 1 to 65535 in its window");
}

#endif

TEST_CASE("points as people write them") {
  const auto decimal = [](std::int64_t micro) { return std::string(ssi::detail::decimal(micro).c_str()); };
  CHECK(decimal(24'900'000) == "24.9");
  CHECK(decimal(25'000'000) == "25");
  CHECK(decimal(1) == "0.000001");
  CHECK(decimal(-10'050'000) == "-10.05");
  CHECK(decimal(0) == "0");
  CHECK(decimal(123'456'789'012'345) == "123456789.012345");
}

}  // namespace numbers_test
