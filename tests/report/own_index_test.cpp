// LinkedIn's own index beside a score of ours.
// SPDX-License-Identifier: MIT
#include "ssi/report/own_index.hpp"

#include "ssi/words/spanish.hpp"
#include "support.hpp"

namespace own_index_test {
namespace {

using namespace ssi;

constexpr std::array<Text, 4> pillars = {"brand", "find", "engage", "relate"};

linkedin::OwnIndex told(Text day, std::array<const char*, 4> points) {
  linkedin::OwnIndex index;
  index.moment = linkedin::Moment{Day{day}};
  for (std::size_t i = 0; i < 4; ++i) index.own.pillars[i] = linkedin::parse_decimal(points[i]);
  return index;
}
struct Both {
  linkedin::OwnIndexHistory theirs;
  History<4> ours;
};
Both both() {
  auto last = told("2026-09-14", {"14.706001", "", "2.3500001", "11.372"});
  last.sector = {{linkedin::parse_decimal("29.8"), {}}, 31, 184213, "Wind\nPower"};
  last.team = {{linkedin::parse_decimal("42.6"), {}}, 3, 14, ""};
  last.seat = true;
  Both made{linkedin::OwnIndexHistory{{told("2026-09-10", {"14.656", "5.12", "2.3", "11.072"}), last}}, History<4>{}};
  Score<4> less = noted({Points{20}, Points{6}, Points{10}, Points{15}});
  made.ours.add(Day{"2026-09-10"}, less);
  less.pillars[0].covered = less.pillars[0].covered - Points{5};
  less.total.covered = less.total.covered - Points{5};
  made.ours.add(Day{"2026-09-12"}, less);
  made.ours.add(Day{"2026-09-14"}, less);
  return made;
}

}  // namespace

TEST_CASE("a row of either for each day of LinkedIn's; what is unknown, a gap, and whom one is compared with") {
  const Both made = both();
  CHECK(
      report::besides(beside(made.theirs, made.ours), pillars) ==
      "LinkedIn's own index beside ours: two formulas, and neither feeds the other\n"
      "  day                      brand     find   engage   relate    total\n"
      "  2026-09-10  LinkedIn     14.66     5.12     2.30    11.07    33.15\n"
      "              ours         20.00     6.00    10.00    15.00    51.00\n"
      "  (no entry)\n"
      "  2026-09-14  LinkedIn     14.71        ?     2.35    11.37        ?\n"
      "              ours         20.00+    6.00    10.00    15.00    51.00+\n"
      "  + at least: not everything is known.\n"
      "\n"
      "moved since 2026-09-10\n"
      "              LinkedIn     +0.05        ?    +0.05    +0.30        ?\n"
      "              ours             ?     0.00     0.00     0.00        ?\n"
      "\n"
      "compared with, on average, on 2026-09-14\n"
      "  your sector                  ?        ?        ?        ?    29.80  you are among the first 31 %, 184213 people, Wind?Power\n"
      "  your team                    ?        ?        ?        ?    42.60  14 people\n");
  const std::string spanish_text = report::besides(beside(made.theirs, History<4>{}), pillars, spanish);
  CHECK(spanish_text.find("              nuestro          ?        ?        ?        ?        ?\n") !=
        std::string::npos);
  CHECK(spanish_text.find("14,66") != std::string::npos);
  CHECK(report::besides({}, pillars).ends_with("  LinkedIn told nothing\n"));
}

TEST_CASE("as JSON with all the digits, and null for what is unknown") {
  const Both made = both();
  std::string text;
  report::json_beside(std::back_inserter(text), beside(made.theirs, made.ours));
  const auto says = [&](std::string_view part) { return text.find(part) != std::string::npos; };
  CHECK(says(
      R"({"day": "2026-09-10", "linkedin": {"total": null, "total_points": null, "brand": 14656000, "brand_points": "14.656")"));
  CHECK(says(R"("find": null, "find_points": null, "engage": 2350000, "engage_points": "2.3500001")"));
  CHECK(says(R"("top": 31, "size": 184213, "name": "Wind\u000aPower"})"));
  CHECK(says(R"("network": null)"));
  CHECK(says(R"("seat": true)"));
  CHECK(says(R"("seat": null)"));
  CHECK(says(R"({"day": "2026-09-12", "linkedin": null,)"));
  CHECK(says(R"("moved": {"from": "2026-09-10", "to": "2026-09-14",)"));
  CHECK(says(R"("linkedin": {"total": null, "total_points": null, "brand": 50001, "brand_points": "0.050001")"));
  std::string none;
  report::json_beside(std::back_inserter(none), {});
  CHECK(none.ends_with("\"beside\": [],\n\"moved\": null"));
}

}  // namespace own_index_test
