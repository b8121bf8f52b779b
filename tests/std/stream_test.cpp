// SPDX-License-Identifier: MIT
#include "ssi/std/ostream.hpp"

#include <iomanip>
#include <optional>
#include <sstream>

#include "ssi/std/format.hpp"
#include "ssi/std/literals.hpp"
#include "support.hpp"

using namespace ssi;

namespace {

template <class T>
std::string printed(const T& value) {
  std::ostringstream out;
  out << value;
  return out.str();
}
template <class T>
concept printable = requires(std::ostream& out, const T& value) {
  out << value;
};

struct Rep {
  Count calls;
};

}  // namespace

TEST_CASE("numbers and days as they say themselves") {
  CHECK(printed(61.227361_points) == "61.227361");
  CHECK(printed(-0.25_points) == "-0.250000");
  CHECK(printed(between(8, 10)) == "8 to 10");
  CHECK(printed(unknown) == "unknown");
  CHECK(printed(Day{"2026-06-27"}) == "2026-06-27");
  CHECK(printed(Days{.from = Day{"2026-06-01"}, .to = Day{"2026-06-30"}}) == "2026-06-01 to 2026-06-30");
  CHECK(printed(Window{}) == "13 weeks");
  CHECK(printed(Window{.weeks = 1}) == "1 week");
  CHECK(printed(Fraction{.part = 1, .whole = 3}) == "1/3");
  CHECK(printed(Reach{11, 39}) == "11 of 39");
  CHECK(printed(Phrase{"{active} of {weeks} weeks", {12, 13}}) == "12 of 13 weeks");
  constexpr ModelId acme{"acme", 4};
  CHECK(printed(acme) == "acme, version 4");
}

TEST_CASE("what is known, in part, and hardly is said as the reports say it") {
  const auto known = standard::model.score(tests::active_professional);
  CHECK(printed(known.total) == "61.23 of 100");
  CHECK(printed(known) == "61.23 of 100");
  const auto partly = standard::model.score(tests::partly_known);
  CHECK(printed(partly.total) == "about " + std::string(partly.total.estimate->text(2).c_str()) + " of 100 (" +
                                     std::string(partly.total.earned.text(2).c_str()) + " to " +
                                     std::string(partly.total.high().text(2).c_str()) + ")");
  CHECK(printed(standard::model.score(Activity{}).total) == "0.00 to 100.00 of 100");
  Tally half;
  half.earned = half.covered = half.max = 12.5_points;
  CHECK(printed(half) == "12.50 of 12.5");
}

TEST_CASE("rows, and what they read") {
  const auto rows = explain(standard::model, tests::active_professional);
  CHECK(printed(*rows.find("posts")) ==
        std::string(rows["posts"].title) + ": " + rows["posts"].points.text(2).c_str() + " of 5");
  CHECK(printed(rows["posts"].operands()[0]) == "posts 11");
  constexpr auto model =
      Index{Pillar{"Calls", Points{5}, Signal{Metric{"calls", &Rep::calls}, Stock{10}, linear, Points{5}}}};
  CHECK(printed(explain(model, Rep{between(2, 4)})[0]) == "calls: 1.00 to 2.00 of 5");
}

TEST_CASE("kinds of events are numbers, enumerators their names") {
  CHECK(printed(EventKind{NetworkEvent::comment_given}) == "kind 3");
  CHECK(printed(NetworkEvent::comment_given) == "comment_given");
  CHECK(printed(static_cast<NetworkEvent>(99)) == "?");
  CHECK(printed(Direction::unstated) == "unstated");
  CHECK(printed(Column::Type::f64) == "f64");
  CHECK(format_as(Pace::kept) == "kept");
}

TEST_CASE("problems say themselves, rules their names") {
  CHECK(printed(rules::count_is_not_negative) == "count_is_not_negative");
  CHECK(printed(Problem{rules::count_is_not_negative, ShortText{"calls is -2"}}) ==
        "calls is -2: a count is not negative");
}

TEST_CASE("a width holds for all of a value") {
  std::ostringstream out;
  out << '[' << std::setw(8) << Count{7} << "] [" << std::left << std::setfill('.') << std::setw(12) << between(8, 10)
      << ']';
  CHECK(out.str() == "[       7] [8 to 10.....]");
}

TEST_CASE("what only converts to a value is not printed as one") {
  CHECK(!printable<std::optional<int>>);  // a Count can be made of it
  CHECK(!printable<Reading<3>>);
  CHECK(printable<Count>);
  CHECK(printed(7) == "7");
  CHECK(printed(Text{"posts"}) == "posts");
}

TEST_CASE("fmt takes them as strings") {
  CHECK(format_as(2.5_points) == "2.500000");
  CHECK(format_as(at_least(14)) == "at least 14");
  CHECK(format_as(Text{"posts, and more", 5}) == "posts");
  CHECK(format_as(ShortText{"in place"}) == "in place");
}
