// The scorecard for a terminal: bars, points, reasons and remedies, in lines that fit.
// SPDX-License-Identifier: MIT
#ifndef SSI_REPORT_TERMINAL_HPP
#define SSI_REPORT_TERMINAL_HPP

#include "ssi/report/asides.hpp"
#include "ssi/report/groups.hpp"
#include "ssi/report/lines.hpp"
#include "ssi/report/to_do.hpp"

namespace ssi {
inline namespace SSI_ABI {
namespace report {

namespace detail {

inline constexpr Text dim = "2", bold = "1", green = "32", yellow = "33";

// What a bar of cells shows: earned, unknown and missing points.
struct Cells {
  Points earned, high, max;
  std::int64_t cells;
};
template <class L>
constexpr void terminal_bar(L& lines, bool utf8, const Cells& bar) {
  const auto cell = [&](Points points) {
    const std::int64_t max = bar.max.micropoints();
    return max == 0 ? 0 : (2 * points.micropoints() * bar.cells + max) / (2 * max);
  };
  const std::int64_t full = cell(bar.earned), open = cell(bar.high) > full ? cell(bar.high) : full;
  const auto times = [&](std::int64_t from, std::int64_t to, Text symbol, Text colour) {
    ShortText text;
    for (; from < to; ++from) text.append(symbol);
    if (text.size() > 0) lines.raw(text, colour);
  };
  times(0, full, utf8 ? "█" : "#", green);
  times(full, open, utf8 ? "▒" : "?", yellow);
  times(open, bar.cells, utf8 ? "·" : ".", dim);
}

template <class L>
constexpr void terminal_head(L& lines, const Scorecard& card, const Language& language) {
  lines.begin(0, bold);
  lines(language("Score"));
  if (!card.about.member.empty()) lines(" ", card.about.member);
  lines(": ", headline(card, language)).end();
  lines.begin(0);
  lines(coverage_in_words(card, language), " ", band_in_words(card, language), " ", choices_in_words(card, language))
      .end();
  lines.begin(0, dim);
  lines(model_in_words(card, language));
  for_each_disclaimer(language, [&](Text sentence) { lines(" ", sentence); });
  lines.end();
  lines.empty_line();
}

[[nodiscard]] constexpr std::size_t fewer(std::size_t one, std::size_t other) {
  return one < other ? one : other;
}

template <class L>
constexpr void terminal_pillars(L& lines, const Scorecard& card, const TerminalStyle& style, const Language& language) {
  constexpr std::size_t points = 25, known = 5;
  const std::size_t title = fewer(36, style.width - points - known - 3), before = title + points + known + 3;
  const std::size_t cells = style.width - before < 10 ? 0 : fewer(20, style.width - before);
  for (std::size_t i = 0; i < card.pillars.size(); ++i) {
    const Tally& tally = card.pillars[i];
    const Points low = card.printed_of(i), high = low + (tally.max - tally.covered);
    lines.column(language(card.names[i].title), title - 1);
    lines.raw("  ");
    terminal_bar(lines, style.utf8, {tally.earned, tally.high(), tally.max, static_cast<std::int64_t>(cells)});
    lines.raw("  ");
    if (low == high)
      lines.column(language("{points} of {most}",
                            {ShortText{low < Points{10} ? " " : ""}.append(language(low)), language(tally.max, 0)}),
                   points);
    else if (tally.estimate)
      lines.column(language("~{points} ({low} to {high})", {language(*tally.estimate), language(low), language(high)}),
                   points);
    else
      lines.column(language("{low} to {high}", {language(low), language(high)}), points);
    lines.column(language("{percent} %", {number(known_percent(tally))}), known, L::Fill::right);
    lines.empty_line();
  }
  if (const ShortText sentence = apart_in_words(card, language); sentence.size() > 0) {
    lines.begin(0);
    lines(sentence).end();
  }
  lines.empty_line();
}

// Where a signal comes from: a sentence of the article, as a quotation in its own language, or what else names it.
template <class L>
constexpr void terminal_source(L& lines, const Row& row, std::size_t indent, const Language& language) {
  const Text beyond = "beyond the seed: ", source = row.texts.source, said = language(source);
  if (source.empty()) return;
  lines.begin(indent, dim);
  if (source.size() < beyond.size() || !(Text{source.data(), beyond.size()} == beyond))
    lines(language("From the article (J. Flores Alba):"), " \"", source, "\"").end();
  else if (said == source)
    lines(Text{source.data() + beyond.size(), source.size() - beyond.size()}, ".").end();
  else
    lines(said, ".").end();
}

template <class L>
constexpr void terminal_to_do(L& lines, const Scorecard& card, const Language& language) {
  lines.begin(0, bold);
  lines(language(to_do_title)).end();
  for_each_to_do(card.advice, 5, [&](std::size_t i, const Advice& advice) {
    lines.begin({.first = 2, .others = 5});
    lines(number(i + 1), ". ", language(advice.row.title), ". ", language(advice.row.texts.remedy)).end();
    lines.begin(5);
    say_figures(advice, language, [&](const ShortText& sentence) { lines(sentence, " "); });
    lines.end();
    // Each is quoted once.
    bool quoted = false;
    for_each_to_do(card.advice, i, [&](std::size_t, const Advice& above) {
      quoted = quoted || above.row.texts.source == advice.row.texts.source;
    });
    if (!quoted) terminal_source(lines, advice.row, 5, language);
  });
  lines.empty_line();
}
template <class L>
constexpr void terminal_to_tell(L& lines, const Scorecard& card, const Language& language) {
  lines.begin(0, bold);
  lines(language(to_tell_title)).end();
  for (const Question& question : card.questions) {
    lines.begin({.first = 2, .others = 4});
    lines(question.metric, ": ", in_words(question, language)).end();
  }
  lines.empty_line();
}

template <class L>
constexpr void terminal_to_gain(L& lines, const Scorecard& card, const Language& language) {
  if (!card.advice.empty()) return terminal_to_do(lines, card, language);
  bool any = false;
  for_each_to_gain(card, 5, [&](std::size_t i) {
    const Row& row = card.rows[i];
    if (!any) {
      lines.begin(0, bold);
      lines(language("Most to gain")).end();
    }
    any = true;
    const Points gain = row.possible - card.printed[i];
    lines.begin({.first = gain < Points{10} ? 3U : 2U, .others = 10});
    lines("+", language(gain), " ", language(row.title), ". ", language(row.texts.remedy)).end();
    terminal_source(lines, row, 10, language);
  });
  if (any) lines.empty_line();
}

template <class L>
constexpr void terminal_signal(L& lines, const Scorecard& card, std::size_t i, const TerminalStyle& style,
                               const Language& language) {
  const Row& row = card.rows[i];
  lines.raw("  ");
  lines.column(language(row.title), fewer(41, style.width - 38));
  lines.raw(" ");
  terminal_bar(lines, style.utf8, {row.points, row.high, row.possible, 10});
  lines.raw(" ");
  lines.column(points_in_words(card, i, language), 14, L::Fill::right);
  lines.raw(" ");
  lines.column(language("of {most}", {language(row.possible, 0)}), 7, L::Fill::none);
  lines.empty_line();
  const ShortText target = target_in_words(row, language), gain = gain_in_words(row, language),
                  cost = dilution_in_words(card, i, language);
  lines.begin(4, dim);
  lines(language("Counted: {counts}.", {counted_in_words(row, language)}));
  if (target.size() > 0) lines(" ", language("Target {target}.", {target}));
  lines(" ", language(row.texts.reason)).end();
  const Text remedy = remedy_in_words(row, language);
  if (gain.size() + cost.size() > 0 || !remedy.empty()) {
    lines.begin(4, dim);
    lines(remedy);
    if (gain.size() + cost.size() > 0) lines(" (", gain, gain.size() * cost.size() > 0 ? "; " : "", cost, ")");
    lines.end();
  }
  if (row.counts_known() || style.set_option.empty()) return;
  lines.begin(4, yellow);
  lines(row.wholly_unknown() ? language("Unknown. If you know better:")
                             : language("Known in part. If you know better:"));
  for (const Operand& operand : row.operands())
    if (!operand.count.known()) lines(" ", style.set_option, " ", operand.metric, "=N");
  lines.end();
}

template <class L>
constexpr void terminal_unknown(L& lines, const Scorecard& card, const Language& language) {
  if (!card.questions.empty()) return terminal_to_tell(lines, card, language);
  bool any = false;
  for (const Change& count : card.counts) {
    if (!count.count.wholly_unknown()) continue;
    if (!any) {
      lines.begin(0, bold);
      lines(language("Unknown, which is not zero")).end();
      lines.begin(2);
    } else {
      lines(", ");
    }
    any = true;
    lines(count.metric);
  }
  if (!any) return;
  lines.end();
  lines.empty_line();
}

}  // namespace detail

/// Complexity: linear in the signals; no allocation. Precondition: style outlives the call.
template <class Out>
constexpr Out terminal(Out out, const Scorecard& card, const TerminalStyle& style = {},
                       const Language& language = english) {
  detail::Lines lines{std::move(out), style};
  detail::terminal_head(lines, card, language);
  detail::terminal_pillars(lines, card, style, language);
  detail::terminal_to_gain(lines, card, language);
  for (std::size_t i = 0; i < card.rows.size(); ++i) {
    if (i == 0 || card.rows[i].place.pillar != card.rows[i - 1].place.pillar) {
      lines.begin(0, detail::bold);
      lines(language(card.names[card.rows[i].place.pillar].title)).end();
    }
    if (const ShortText group = group_in_words(card, i, language); group.size() > 0) {
      lines.begin(1);
      lines(group).end();
    }
    detail::terminal_signal(lines, card, i, style, language);
  }
  lines.empty_line();
  detail::terminal_unknown(lines, card, language);
  return lines.out();
}

}  // namespace report
}  // namespace SSI_ABI
}  // namespace ssi

#endif
