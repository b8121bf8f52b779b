// The sentences that reports of one member share.
// SPDX-License-Identifier: MIT
#ifndef SSI_REPORT_SENTENCES_HPP
#define SSI_REPORT_SENTENCES_HPP

#include "ssi/report/headline.hpp"
#include "ssi/report/scorecard.hpp"
#include "ssi/standard/counted.hpp"
#include "ssi/words/day.hpp"
#include "ssi/words/language.hpp"
#include "ssi/words/spanish.hpp"

namespace ssi {
inline namespace SSI_ABI {
namespace report {

/// How much of the points is known, in per cent, rounded: 100 only where all are, 0 only where none is.
[[nodiscard]] constexpr unsigned known_percent(const Tally& tally) {
  const unsigned percent = tally.coverage().percent();
  if (percent == 100 && tally.covered != tally.max) return 99;
  return percent == 0 && tally.covered != Points{} ? 1 : percent;
}

/// The total in a sentence, as every report begins.
[[nodiscard]] constexpr ShortText headline(const Scorecard& card, const Language& language = english) {
  return in_words(headline_of(card.total), language);
}
/// The same of a part; of one that is exact so much as its rows add up to in print.
[[nodiscard]] constexpr ShortText headline(const Tally& tally, Points printed, const Language& language = english) {
  Headline of = headline_of(tally);
  if (of.exact()) of.earned = of.high = printed;
  return in_words(of, language);
}
/// The same of a pillar: "0 to 60 of 60: not enough data for one number".
[[nodiscard]] constexpr ShortText headline(const Scorecard& card, std::size_t pillar,
                                           const Language& language = english) {
  return headline(card.pillars[pillar], card.printed_of(pillar), language);
}
/// The one band of the seed text: "A score above 80 is very good, and this one is." Empty for an index that is not of
/// 100 points.
[[nodiscard]] constexpr Text band_in_words(const Scorecard& card, const Language& language = english) {
  using standard::Band;
  if (!card.band) return {};
  switch (*card.band) {
    case Band::above_80: return language("A score above 80 is very good, and this one is.");
    case Band::up_to_80: return language("A score above 80 is very good; this one is not above 80.");
    case Band::undecided:
      return language("A score above 80 is very good; whether this one is depends on what is unknown.");
  }
  return {};
}
/// How much is known: "93 % of the points are known."
[[nodiscard]] constexpr ShortText coverage_in_words(const Scorecard& card, const Language& language = english) {
  return language("{percent} % of the points are known.", {number(known_percent(card.total))});
}
/// A name in at most so many bytes, whole characters and an ellipsis where it was cut, so that the sentence around it
/// is not: `shortened("abcdef", 5)` is "ab…". Range of most: 3 to ShortText::capacity.
[[nodiscard]] constexpr ShortText shortened(Text name, std::size_t most) {
  if (name.size() <= most) return name;
  std::size_t size = most - 3;
  while (size > 0 && (static_cast<unsigned char>(name.begin()[size]) & 0xC0) == 0x80) --size;
  return ShortText{Text{name.data(), size}}.append("\xE2\x80\xA6");
}
/// Which pillar stands apart from all others, whatever is unknown: "Strongest: Find the right people." Empty where none
/// does.
[[nodiscard]] constexpr ShortText apart_in_words(const Scorecard& card, const Language& language = english) {
  const auto title = [&](std::size_t pillar) { return shortened(language(card.names[pillar].title), 55); };
  ShortText words;
  if (card.strongest) words.append(language("Strongest: {pillar}.", {title(*card.strongest)}).view());
  if (card.strongest && card.weakest) words.append(' ');
  if (card.weakest) words.append(language("Weakest: {pillar}.", {title(*card.weakest)}).view());
  return words;
}
/// Model, version, window and day: "Model standard, version 1, over 13 weeks to 27 Jun 2026."
[[nodiscard]] constexpr ShortText model_in_words(const ModelId& model, Window window, std::optional<Day> day,
                                                 const Language& language = english) {
  const ShortText name = shortened(model.name, 80), version = number(model.version), weeks = number(window.weeks);
  if (day)
    return language("Model {model}, version {version}, over {weeks} {weeks|week|weeks} to {day}.",
                    {name, version, weeks, in_words(*day, language)});
  return language("Model {model}, version {version}, over {weeks} {weeks|week|weeks}.", {name, version, weeks});
}
/// The same of a scorecard; where shares are in it, also how they are counted: "A share needs several cases: one of one
/// is not enough."
[[nodiscard]] constexpr ShortText model_in_words(const Scorecard& card, const Language& language = english) {
  ShortText words = model_in_words(card.model, card.window, card.about.day, language);
  bool shares = false;
  for (const Row& row : card.rows) shares = shares || row.full_from > 0;
  if (shares) words.append(' ').append(language("A share needs several cases: one of one is not enough."));
  return words;
}
/// What every report says of itself.
inline constexpr Text disclaimer[] = {"It says what share of published targets was reached.",
                                      "LinkedIn has never published its formula, and this is not LinkedIn's score."};
/// f(sentence) for each of these, and, in a language that lacks a text of reports, for that some is in English: what is
/// mixed says so. Complexity: quadratic in the texts of reports.
template <class F>
constexpr void for_each_disclaimer(const Language& language, F&& f) {
  for (const Text sentence : disclaimer) f(language(sentence));
  for (const Translation& entry : ssi::detail::spanish_report)
    if (!language.has(entry.english)) return f(language("Some of this is told in English."));
}

/// What was read for a signal: "18 in 22", "11", "8 to 10", or that it is unknown; "3 in 7 (unknown until 10)" where it
/// is too little evidence.
[[nodiscard]] constexpr ShortText reading_in_words(const Row& row, const Language& language = english) {
  const auto shown = [&](Count count) { return count.wholly_unknown() ? ShortText{"?"} : in_words(count, language); };
  const Count count = row.operands()[0].count;
  const bool little = !row.enough && !row.operands()[row.ratio() ? 1 : 0].count.wholly_unknown();
  if (little && row.ratio())
    return language("{part} in {all} (unknown until {needed})",
                    {shown(count), shown(row.operands()[1].count), number(row.evidence)});
  if (little) return language("{count} (unknown until {needed})", {shown(count), number(row.evidence)});
  if (!row.ratio()) return in_words(count, language);
  const Text pattern = row.no_evidence() ? "{part} in {all} (no evidence yet)" : "{part} in {all}";
  return language(pattern, {shown(count), shown(row.operands()[1].count)});
}
/// The number of a count that decides on the form of the word behind it: 1 of "at least 1", 10 of "8 to 10"; none of
/// what is unknown.
[[nodiscard]] constexpr ShortText form_of(Count count) {
  if (count.wholly_unknown()) return {};
  return number(count.high() == Count::largest ? count.low() : count.high());
}
/// The same with what is counted: "18 messages answered, 22 messages received"; where the library does not know these,
/// or there is more to be said, as reading_in_words() has it.
[[nodiscard]] constexpr ShortText counted_in_words(const Row& row, const Language& language = english) {
  ShortText words;
  for (const Operand& operand : row.operands()) {
    const Text what = standard::counted_as(operand.metric);
    if (what.empty() || !row.enough || row.no_evidence()) return reading_in_words(row, language);
    if (words.size() > 0) words.append(", ");
    words.append(operand.count.wholly_unknown() ? Text{"?"} : in_words(operand.count, language).view());
    words.append(' ').append(language(what, {form_of(operand.count)}));
  }
  return words;
}
/// The points of a signal as printed: "6.00", "6.00 to 8.00" where its counts leave that open, "?" where unknown.
[[nodiscard]] constexpr ShortText points_in_words(const Scorecard& card, std::size_t i,
                                                  const Language& language = english) {
  const Row& row = card.rows[i];
  const Points low = card.printed[i];
  if (row.wholly_unknown()) return Text{"?"};
  if (row.open() == Points{}) return language(low);
  return language("{low} to {high}", {language(low), language(low + row.open())});
}
/// The target in the reader's words, "9 of 10, once there is evidence: 18 of 18"; empty where the model has none.
[[nodiscard]] constexpr ShortText target_in_words(const Row& row, const Language& language = english) {
  if (row.target.pattern.empty()) return {};
  const ShortText target = language(row.target), all = number(row.full_from);
  return row.full_from == 0 ? target : language("{target}, once there is evidence: {all} of {all}", {target, all});
}
/// What to do for a signal; empty where all of it is earned, which needs no remedy.
[[nodiscard]] constexpr Text remedy_in_words(const Row& row, const Language& language = english) {
  return row.known() && row.headroom() == Points{} ? Text{} : language(row.texts.remedy);
}
/// What the next unit brings, "the next post: +0.134", or one fewer, "one fewer (complaint): +2.000", or that the
/// target is reached, nothing lost; empty where neither can be said.
[[nodiscard]] constexpr ShortText gain_in_words(const Row& row, const Language& language = english) {
  if (row.wholly_unknown()) return {};
  if (row.headroom() == Points{} && row.step < 0) return language("nothing lost", {});
  if (row.headroom() == Points{}) return language("target reached", {});
  if (row.next_gain == Points{}) return {};
  const Text unit = language(row.unit());
  if (row.step < 0)
    return language("one fewer ({unit}): +{points}", {shortened(unit, 100), language(row.next_gain, 3)});
  return language("the next {unit}: +{points}", {shortened(unit, 100), language(row.next_gain, 3)});
}

/// f(row number) for the signals of which something is known with the most headroom, the largest first, of equals the
/// first in the model. Complexity: most times the signals.
template <class F>
constexpr void for_each_to_gain(const Scorecard& card, std::size_t most, F&& f) {
  const auto before = [&](std::size_t a, std::size_t b) {
    const Points x = card.rows[a].headroom(), y = card.rows[b].headroom();
    return x != y ? x > y : a < b;
  };
  std::optional<std::size_t> last;
  for (std::size_t n = 0; n < most; ++n) {
    std::optional<std::size_t> best;
    for (std::size_t i = 0; i < card.rows.size(); ++i) {
      if (card.rows[i].wholly_unknown() || card.rows[i].headroom() == Points{} || (last && !before(*last, i))) continue;
      if (!best || before(i, *best)) best = i;
    }
    if (!best) return;
    f(*best);
    last = best;
  }
}

}  // namespace report
}  // namespace SSI_ABI
}  // namespace ssi

#endif
