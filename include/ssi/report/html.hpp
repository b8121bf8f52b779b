// One self-contained page: no network, no script; light, dark and in print.
// SPDX-License-Identifier: MIT
#ifndef SSI_REPORT_HTML_HPP
#define SSI_REPORT_HTML_HPP

#include "ssi/report/asides.hpp"
#include "ssi/report/chart.hpp"
#include "ssi/report/groups.hpp"
#include "ssi/report/own_index_page.hpp"
#include "ssi/report/to_do.hpp"

namespace ssi {
inline namespace SSI_ABI {
namespace report {

namespace detail {

inline constexpr Text page_style = R"(
body{margin:0;background:var(--paper);color:var(--ink);line-height:1.45}
main{max-width:46rem;margin:0 auto;padding:1rem;overflow-wrap:anywhere}
h1{font-size:1.5rem;margin:.5rem 0}h2{font-size:1.15rem;margin:2rem 0 .5rem}h3{font-size:1rem;margin:1rem 0 .25rem}
p{margin:.35rem 0}.soft{color:var(--soft)}svg{display:block;width:100%;height:auto}
.ring{max-width:16rem;margin:1rem auto}.signal{border-top:1px solid var(--track);padding:.5rem 0}
.signal h3{margin:0;display:flex;justify-content:space-between;gap:1rem}.signal h3 span:last-child{white-space:nowrap}
table{border-collapse:collapse;width:100%}th,td{padding:.3rem .4rem;text-align:right;border-top:1px solid var(--track)}
th:first-child,td:first-child{text-align:left}ol,ul{padding-left:1.4rem}
.scroll{overflow-x:auto}th,td{overflow-wrap:normal}td+td{white-space:nowrap}td:first-child{min-width:8rem;overflow-wrap:anywhere}
figure{margin:1rem 0}.bars{max-width:34rem}
@media print{main{max-width:none}.signal,figure,li,tr{break-inside:avoid}h2,h3{break-after:avoid}}
)";

template <class W>
constexpr void begin_page(W& w, Text title, Text member, const Language& language) {
  w("<!DOCTYPE html>\n<html lang=\"", Xml{language.code()},
    "\" class=\"ssi\">\n<head>\n<meta charset=\"utf-8\">\n<meta "
    "name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light "
    "dark\">\n<title>",
    Xml{title}, member.empty() ? "" : ": ", Clipped{member, 80}, "</title>\n<style>", picture_style, page_style,
    "</style>\n</head>\n<body>\n<main>\n<h1>", Xml{title});
  if (!member.empty()) w(": ", Clipped{member, 200});
  w("</h1>\n");
}
template <class W>
constexpr void end_page(W& w) {
  w("</main>\n</body>\n</html>\n");
}
template <class W>
constexpr void page_lines(W& w, Text title, std::span<const Line> lines, const Language& language) {
  if (lines.empty()) return;
  w("<h2>", Xml{language(title)}, "</h2>\n<ul>\n");
  for (const Line& line : lines) {
    w("<li>");
    if (!line.title.empty()) w("<strong>", Clipped{language(line.title), 200}, "</strong> ");
    w(Xml{line.words}, "</li>\n");
  }
  w("</ul>\n");
}

template <class W>
constexpr void page_signal(W& w, const Scorecard& card, std::size_t i, const Language& language) {
  const Row& row = card.rows[i];
  const ShortText group = group_in_words(card, i, language);
  if (group.size() > 0) w("<h3>", Xml{group}, "</h3>\n");
  w("<div class=\"signal\"><h3><span>", Clipped{language(row.title), 200}, "</span><span>",
    Xml{points_in_words(card, i, language)}, " / ", language(row.possible, 0), "</span></h3>\n<p>",
    Xml{reading_in_words(row, language)});
  const ShortText target = target_in_words(row, language), gain = gain_in_words(row, language),
                  cost = dilution_in_words(card, i, language);
  if (target.size() > 0) w(" <span class=\"soft\">", Xml{language("target #", {target})}, "</span>");
  w("</p>\n");
  if (!row.texts.reason.empty()) w("<p class=\"soft\">", Xml{language(row.texts.reason)}, "</p>\n");
  if (!row.texts.remedy.empty()) {
    w("<p>", Xml{language(row.texts.remedy)});
    if (gain.size() + cost.size() > 0) w(" (", Xml{gain}, gain.size() * cost.size() > 0 ? "; " : "", Xml{cost}, ')');
    w("</p>\n");
  }
  w("</div>\n");
}

template <class W>
constexpr void page_to_gain(W& w, const Scorecard& card, const Language& language) {
  if (!card.advice.empty()) {
    w("<h2>", Xml{language(to_do_title)}, "</h2>\n<ol>\n");
    for_each_to_do(card.advice, 5, [&](std::size_t, const Advice& advice) {
      w("<li><strong>", Clipped{language(advice.row.title), 200}, ".</strong> ", Xml{language(advice.row.texts.remedy)},
        " <span class=\"soft\">");
      Text separator;
      say_figures(advice, language, [&](const ShortText& sentence) { w(separator, Xml{sentence}), separator = " "; });
      w("</span></li>\n");
    });
    w("</ol>\n");
    return;
  }
  bool any = false;
  for_each_to_gain(card, 5, [&](std::size_t i) {
    if (!any) w("<h2>", Xml{language("Most to gain")}, "</h2>\n<ol>\n");
    any = true;
    const Row& row = card.rows[i];
    w("<li><strong>+", language(row.possible - card.printed[i]), "</strong> ", Clipped{language(row.title), 200}, ". ",
      Xml{language(row.texts.remedy)}, "</li>\n");
  });
  if (any) w("</ol>\n");
}
template <class W>
constexpr void page_unknown(W& w, const Scorecard& card, const Language& language) {
  if (!card.questions.empty()) {
    w("<h2>", Xml{language(to_tell_title)}, "</h2>\n<ul>\n");
    for (const Question& question : card.questions)
      w("<li>", Clipped{question.metric, 80}, ": ", Xml{in_words(question, language)}, "</li>\n");
    w("</ul>\n");
    return;
  }
  bool any = false;
  for (const Change& count : card.counts) {
    if (!count.count.wholly_unknown()) continue;
    if (!any) w("<h2>", Xml{language("Unknown, which is not zero")}, "</h2>\n<p>");
    w(any ? ", " : "", Clipped{count.metric, 80});
    any = true;
  }
  if (any) w("</p>\n");
}

}  // namespace detail

/// Complexity: linear in what is shown; no allocation.
template <class Out>
constexpr Out html(Out out, const Page& page, const Language& language = english) {
  using namespace detail;
  const Scorecard& card = page.card;
  Writer w{std::move(out)};
  begin_page(w, language("Score"), card.about.member, language);
  const ShortText choices = choices_in_words(card, language);
  w("<p><strong>", Xml{headline(card, language)}, "</strong></p>\n<p>", Xml{coverage_in_words(card, language)}, ' ',
    Xml{band_in_words(card, language)}, choices.size() > 0 ? " " : "", Xml{choices}, "</p>\n<p class=\"soft\">",
    Xml{model_in_words(card, language)});
  for (const Text sentence : disclaimer) w(' ', Xml{language(sentence)});
  w("</p>\n<figure class=\"ring\">");
  Writer rest{svg_ring(w.out(), card, language, Setting::in_page)};
  rest("</figure>\n<figure class=\"bars\">");
  Writer more{svg_pillars(rest.out(), card, language, Setting::in_page)};
  more("</figure>\n");
  if (const ShortText sentence = apart_in_words(card, language); sentence.size() > 0)
    more("<p>", Xml{sentence}, "</p>\n");
  page_to_gain(more, card, language);
  page_lines(more, "Plan", page.plan, language);
  if (!page.weekly.weeks.empty()) {
    more("<h2>", Xml{language("Score by week")}, "</h2>\n<figure>");
    more = Writer{svg_weeks(more.out(), page.weekly, language, Setting::in_page)};
    more("</figure>\n");
  }
  page_lines(more, "What changed", page.changes, language);
  own_index_section(HtmlBlocks{more}, page.own_index, language);
  if (page.population != nullptr) {
    more("<h2>", Xml{language("Among others")}, "</h2>\n<figure>");
    more = Writer{svg_histogram(more.out(), *page.population, card.total.estimate, language, Setting::in_page)};
    more("</figure>\n");
  }
  for (std::size_t pillar = 0; pillar < card.pillars.size(); ++pillar) {
    more("<h2>", Clipped{language(card.names[pillar].title), 200}, "</h2>\n<p>", Xml{headline(card, pillar, language)},
         "</p>\n<figure class=\"bars\">");
    more = Writer{svg_signals(more.out(), card, pillar, language, Setting::in_page)};
    more("</figure>\n");
    for (std::size_t i = 0; i < card.rows.size(); ++i)
      if (card.rows[i].place.pillar == pillar) page_signal(more, card, i, language);
  }
  page_unknown(more, card, language);
  page_lines(more, "What was read", page.notes, language);
  end_page(more);
  return more.out();
}

}  // namespace report
}  // namespace SSI_ABI
}  // namespace ssi

#endif
