// A scorecard in Markdown, with tables as GitHub renders them.
// SPDX-License-Identifier: MIT
#ifndef SSI_REPORT_MARKDOWN_HPP
#define SSI_REPORT_MARKDOWN_HPP

#include "ssi/report/asides.hpp"
#include "ssi/report/escape.hpp"
#include "ssi/report/groups.hpp"
#include "ssi/report/own_index_page.hpp"
#include "ssi/report/page.hpp"
#include "ssi/report/to_do.hpp"

namespace ssi {
inline namespace SSI_ABI {
namespace report {

namespace detail {

template <class W>
constexpr void markdown_signals(W& w, const Scorecard& card, std::size_t pillar, const Language& language) {
  w("\n## ", Markdown{language(card.names[pillar].title)}, "\n\n| ", language("Signal"), " | ", language("Read"), " | ",
    language("Target"), " | ", language("Points"), " | ", language("What to do"),
    " |\n| --- | --- | --- | ---: | --- |\n");
  for (std::size_t i = 0; i < card.rows.size(); ++i) {
    const Row& row = card.rows[i];
    if (row.place.pillar != pillar) continue;
    const ShortText group = group_in_words(card, i, language);
    if (group.size() > 0) w("| **", Markdown{group}, "** | | | | |\n");
    w("| ", Markdown{language(row.title)}, " | ", Markdown{reading_in_words(row, language)}, " | ",
      Markdown{target_in_words(row, language)}, " | ", points_in_words(card, i, language), " / ",
      language(row.possible, 0), " | ", Markdown{remedy_in_words(row, language)});
    const ShortText gain = gain_in_words(row, language), cost = dilution_in_words(card, i, language);
    if (gain.size() + cost.size() > 0)
      w(" \\(", Markdown{gain}, gain.size() * cost.size() > 0 ? "; " : "", Markdown{cost}, "\\)");
    w(" |\n");
  }
}

template <class W>
constexpr void markdown_lines(W& w, Text title, std::span<const Line> lines, const Language& language) {
  if (lines.empty()) return;
  w("\n## ", language(title), "\n\n");
  for (const Line& line : lines) {
    w("- ");
    if (!line.title.empty()) w("**", Markdown{language(line.title)}, "** ");
    w(Markdown{line.words}, '\n');
  }
}
template <class W>
constexpr void markdown_weekly(W& w, const Weekly& weekly, const Language& language) {
  if (weekly.weeks.empty()) return;
  w("\n## ", language("Score by week"), "\n\n");
  for (const Reference& reference : weekly.references)
    w("- ", Markdown{language(reference.title)}, reference.day ? ", " : "",
      reference.day ? in_words(*reference.day, language) : ShortText{}, ": ", language(reference.total), '\n');
  for (const Mark& mark : weekly.marks)
    w("- ", Markdown{in_words(mark.day, language)}, ": ", Markdown{mark.title}, '\n');
  if (!weekly.references.empty() || !weekly.marks.empty()) w('\n');
  w("| ", language("Week to"), " | ", language("Score"), " |\n| --- | ---: |\n");
  for (const WeekPoint& week : weekly.weeks)
    w("| ", in_words(week.day, language), " | ", in_words(week, weekly.max, language), " |\n");
}

}  // namespace detail

/// Complexity: linear in the signals; no allocation.
template <class Out>
constexpr Out markdown(Out out, const Scorecard& card, const Language& language = english) {
  Writer w{std::move(out)};
  const ShortText choices = choices_in_words(card, language);
  w("# ", language("Score"));
  if (!card.about.member.empty()) w(": ", Markdown{card.about.member});
  w("\n\n**", Markdown{headline(card, language)}, "** ", Markdown{coverage_in_words(card, language)}, ' ',
    Markdown{band_in_words(card, language)}, choices.size() > 0 ? " " : "", Markdown{choices}, "\n\n",
    Markdown{model_in_words(card, language)});
  for_each_disclaimer(language, [&](Text sentence) { w(' ', Markdown{sentence}); });
  w("\n\n| ", language("Pillar"), " | ", language("Points"), " | ", language("Known"), " |\n| --- | --- | ---: |\n");
  for (std::size_t i = 0; i < card.pillars.size(); ++i)
    w("| ", Markdown{language(card.names[i].title)}, " | ", Markdown{headline(card, i, language)}, " | ",
      known_percent(card.pillars[i]), " % |\n");
  bool any = false;
  if (!card.advice.empty()) w("\n## ", language(to_do_title), "\n\n");
  for_each_to_do(card.advice, 5, [&](std::size_t, const Advice& advice) {
    w("1. **", Markdown{language(advice.row.title)}, ".** ", Markdown{language(advice.row.texts.remedy)});
    say_figures(advice, language, [&](const ShortText& sentence) { w(' ', Markdown{sentence}); });
    w('\n');
  });
  for_each_to_gain(card, card.advice.empty() ? 5 : 0, [&](std::size_t i) {
    if (!any) w("\n## ", language("Most to gain"), "\n\n");
    any = true;
    const Row& row = card.rows[i];
    w("1. **+", language(row.possible - card.printed[i]), "** ", Markdown{language(row.title)}, ". ",
      Markdown{language(row.texts.remedy)}, '\n');
  });
  for (std::size_t i = 0; i < card.pillars.size(); ++i) detail::markdown_signals(w, card, i, language);
  if (!card.questions.empty()) w("\n## ", language(to_tell_title), "\n\n");
  for (const Question& question : card.questions)
    w("- ", Markdown{question.metric}, ": ", Markdown{in_words(question, language)}, '\n');
  bool unknown_counts = false;
  for (const Change& count : card.counts) {
    if (!count.count.wholly_unknown() || !card.questions.empty()) continue;
    if (!unknown_counts)
      w("\n## ", language("Unknown, which is not zero"), "\n\n");
    else
      w(", ");
    unknown_counts = true;
    w(Markdown{count.metric});
  }
  if (unknown_counts) w('\n');
  return w.out();
}

/// The scorecard and what goes with it.
template <class Out>
constexpr Out markdown(Out out, const Page& page, const Language& language = english) {
  Writer w{markdown(std::move(out), page.card, language)};
  detail::markdown_lines(w, "Plan", page.plan, language);
  detail::markdown_weekly(w, page.weekly, language);
  detail::markdown_lines(w, "What changed", page.changes, language);
  detail::own_index_section(detail::MarkdownBlocks{w}, page.own_index, language);
  if (page.population != nullptr && page.population->size() > 0) {
    w("\n## ", language("Among others"), "\n\n",
      Markdown{language(
          "Mean {mean}, median {median}, of {members} {members|member|members} whose total can be told; of {others} it cannot.",
          {language(*page.population->mean()), language(*page.population->quantile({1, 2}), 1),
           number(page.population->size()), number(page.population->unknown())})},
      '\n');
  }
  detail::markdown_lines(w, "What was read", page.notes, language);
  return w.out();
}

}  // namespace report
}  // namespace SSI_ABI
}  // namespace ssi

#endif
