// What a report of one member may show beside the scorecard: weeks, marks, references, changes, a plan, a population,
// LinkedIn's own index.
// SPDX-License-Identifier: MIT
#ifndef SSI_REPORT_PAGE_HPP
#define SSI_REPORT_PAGE_HPP

#include <string>
#include <variant>

#include "ssi/core/ends.hpp"
#include "ssi/decide/step.hpp"
#include "ssi/linkedin/own_index/history.hpp"
#include "ssi/report/sentences.hpp"
#include "ssi/scale/distribution.hpp"
#include "ssi/time/history.hpp"

namespace ssi {
inline namespace SSI_ABI {
namespace report {

/// A week of a chart, `{Day{"2026-06-27"}, Points{61}}`; none of either is a gap, which is shown as one.
struct WeekPoint {
  Day day;
  std::optional<Points> total;
  std::optional<Ends> ends = {};  ///< what it lies between, where that is not the total alone

  [[nodiscard]] constexpr bool told() const { return total || ends; }
  /// What it lies between, twice the total of an exact one; none of a gap.
  [[nodiscard]] constexpr std::optional<Ends> between() const {
    return ends || !total ? ends : std::optional{Ends{*total, *total}};
  }
};
/// "about 70 (50 to 78)", "50 to 78" where there is no estimate, "61.23" where it is exact, "?" of a gap.
[[nodiscard]] constexpr ShortText in_words(const WeekPoint& week, Points max, const Language& language = english) {
  if (!week.told()) return Text{"?"};
  const Headline told{week.total, week.between()->low, week.between()->high, max};
  if (told.exact()) return in_short(told, language);
  if (!told.estimate) return interval_in_words(told, language);
  const auto written = [&](Points points) { return language(points, told.decimals()); };
  return language("about {points} ({low} to {high})",
                  {written(*told.estimate), written(told.earned), written(told.high)});
}
/// Something that happened, a habit begun or a change of job: `{Day{"2026-03-02"}, "new job"}`.
struct Mark {
  Day day;
  Text title;
};
/// A number to compare with, such as an average that LinkedIn shows: `{"Sector", Points{40}, Day{"2026-09-14"}}`.
struct Reference {
  Text title;
  Points total;
  std::optional<Day> day = {};  ///< of which it is
};
/// What a chart of weeks shows: `svg_weeks(out, {.weeks = weeks_of(history)})` is its picture. Views.
struct Weekly {
  std::span<const WeekPoint> weeks = {};  ///< ascending
  std::span<const Mark> marks = {};
  std::span<const Reference> references = {};
  Points max = Points{100};
};

/// A history's weeks: each as the total's estimate and ends; a gap where nothing is known.
template <std::size_t Pillars>
[[nodiscard]] std::vector<WeekPoint> weeks_of(const History<Pillars>& history) {
  std::vector<WeekPoint> points;
  const auto weeks = history.weekly();
  for (std::size_t i = 0; i < weeks.size(); ++i) {
    WeekPoint point{history.back().day - static_cast<std::int32_t>(7 * (weeks.size() - 1 - i)), {}};
    if (weeks[i] != nullptr && weeks[i]->score.total.covered > Points{}) {
      const Tally& total = weeks[i]->score.total;
      point.total = total.estimate;
      point.ends = Ends{total.earned, total.high()};
    }
    points.push_back(point);
  }
  return points;
}

/// What a signal's points moved by, as an account has it.
struct Moved {
  Text signal;  ///< its id
  Points change, entered, aged, learned;
};
/// One line of a plan, an account or a note, in words of any length, which are copied, and what they say in numbers,
/// for JSON: `Line{title_of(model, step.action), in_words(step), step}` is "Own posts" and "+3, 75 min, +0.58 points".
struct Line {
  using Figures = std::variant<std::monostate, Step, Moved>;

  template <class Words = Text>
  requires std::convertible_to<const Words&, Text> Line(Text line_title, const Words& line_words,
                                                        Figures in_numbers = {})
      : title{line_title}, figures{std::move(in_numbers)} {
    const Text text = line_words;
    words.assign(text.data(), text.size());
  }

  Text title;  ///< a view, as the titles of models are
  std::string words;
  Figures figures;
};

/// A scorecard and what goes with it; what is empty is left out: `html(out, {.card = results.view(), .plan = lines})`
/// is a page with a plan. Views.
struct Page {
  Scorecard card;
  Weekly weekly = {};
  const Distribution* population = nullptr;
  std::span<const Line> changes = {};  ///< why the score moved
  std::span<const Line> plan = {};
  std::span<const Line> notes = {};  ///< what was read, and what could not be
  /// What LinkedIn told of its own index, `beside(theirs, ours)`; the scorecard knows nothing of it.
  std::span<const linkedin::Beside> own_index = {};
};

}  // namespace report
}  // namespace SSI_ABI
}  // namespace ssi

#endif
