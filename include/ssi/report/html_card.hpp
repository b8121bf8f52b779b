// A scorecard as parts of a page: the answer, what to do and what to tell, and a row for each signal with its bar.
// SPDX-License-Identifier: MIT
#ifndef SSI_REPORT_HTML_CARD_HPP
#define SSI_REPORT_HTML_CARD_HPP

#include "ssi/report/asides.hpp"
#include "ssi/report/groups.hpp"
#include "ssi/report/own_index_page.hpp"
#include "ssi/report/page_style.hpp"
#include "ssi/report/to_do.hpp"

namespace ssi {
inline namespace SSI_ABI {
namespace report {

namespace detail {

// What solid, striped and the mark mean, where any of them is drawn.
template <class W>
constexpr void page_key(W& w, const Scorecard& card, const Language& language) {
  if (card.all_known()) return;
  constexpr Text begin = "<span><svg class=\"ssi\" viewBox=\"0 0 32 16\" aria-hidden=\"true\">";
  w("<p class=\"key soft small\">", begin, "<rect class=\"f0\" y=\"3\" width=\"32\" height=\"10\"/></svg> ",
    Xml{language("earned")}, "</span> ", begin,
    "<path class=\"s0\" stroke-width=\"10\" stroke-dasharray=\"2\" d=\"M0 8h32\"/></svg> ", Xml{language("not known")},
    "</span>");
  bool estimate = false;
  for (std::size_t i = 0; i < card.pillars.size(); ++i) estimate = estimate || bar_of(card.pillars[i], i).estimate;
  if (estimate)
    w(' ', begin, "<path class=\"si\" stroke-width=\"4\" d=\"M16 0v16\"/></svg> ", Xml{language("the estimate")},
      "</span>");
  w("</p>\n");
}

template <class W>
constexpr void page_ring(W& w, const Scorecard& card, const Language& language) {
  w("<div class=\"ring\" aria-hidden=\"true\">");
  w = W{svg_ring(w.out(), card, language, Setting::in_page)};
  const Headline told = headline_of(card.total);
  const ShortText between = interval_in_words(told, language), one = in_short(told, language);
  if (told.exact() || told.estimate)
    w("<p><strong>", Xml{one}, "</strong>");
  else
    w("<p><strong class=\"ends\">", Xml{between}, "</strong>");
  if (told.estimate && !told.exact()) w("<span>", Xml{between}, "</span>");
  w("<span class=\"soft\">", Xml{language("of {most}", {language(card.total.max, 0)})}, "</span></p></div>\n");
}

// A bar for each pillar, with LinkedIn's own number where it told one.
template <class W>
constexpr void page_pillars(W& w, const Page& page, const Language& language) {
  const Scorecard& card = page.card;
  const bool beside = !page.own_index.empty() && card.pillars.size() == 4 && page.own_index.back().ours != nullptr;
  w("<ul class=\"bars\">\n");
  for (std::size_t i = 0; i < card.pillars.size(); ++i) {
    const Headline told = headline_of(card.pillars[i]);
    w("<li><div class=\"line\"><span>", Clipped{language(card.names[i].title), 200}, "</span><span><strong>",
      Xml{pillar_points_in_words(card, i, language)}, "</strong> / ", language(card.pillars[i].max, 0));
    if (told.estimate && !told.exact())
      w(" <span class=\"soft small\">(", Xml{interval_in_words(told, language)}, ")</span>");
    w("</span></div>");
    bar_picture(w, bar_of(card.pillars[i], i));
    if (beside && page.own_index.back().theirs->own.pillars[i])
      w("<p class=\"soft small\">",
        Xml{language("LinkedIn's own: {points}", {told_of(page.own_index.back().theirs->own, i, language)})}, "</p>");
    w("</li>\n");
  }
  w("</ul>\n");
}

// My score, and why.
template <class W>
constexpr void page_answer(W& w, const Page& page, const Language& language) {
  const Scorecard& card = page.card;
  const ShortText choices = choices_in_words(card, language);
  w("<div class=\"hero\">\n");
  page_ring(w, card, language);
  w("<div>\n<p class=\"headline\">", Xml{headline(card, language)}, "</p>\n<p>", Xml{coverage_in_words(card, language)},
    ' ', Xml{band_in_words(card, language)}, choices.size() > 0 ? " " : "", Xml{choices}, "</p>\n");
  if (!page.own_index.empty() && page.own_index.back().theirs->own.points())
    w("<p>",
      Xml{language(
          "LinkedIn's own index: {points} of 100 on {day}.",
          {total_of(page.own_index.back().theirs->own, language), in_words(page.own_index.back().day, language)})},
      "</p>\n");
  page_pillars(w, page, language);
  page_key(w, card, language);
  if (const ShortText sentence = apart_in_words(card, language); sentence.size() > 0) w("<p>", Xml{sentence}, "</p>\n");
  w("</div>\n</div>\n");
}

template <class W>
constexpr void page_to_gain(W& w, const Scorecard& card, const Language& language) {
  if (!card.advice.empty()) {
    begin_section(w, language(to_do_title));
    w("<ol class=\"gains\">\n");
    for_each_to_do(card.advice, 5, [&](std::size_t, const Advice& advice) {
      w("<li><div class=\"line\"><strong>", Clipped{language(advice.row.title), 200}, "</strong><span>",
        Xml{language("up to +{points}", {language(advice.row.headroom())})}, "</span></div>\n",
        Xml{language(advice.row.texts.remedy)}, "\n<p class=\"soft small\">");
      Text separator;
      say_figures(advice, language, [&](const ShortText& sentence) { w(separator, Xml{sentence}), separator = " "; });
      w("</p></li>\n");
    });
    w("</ol>\n");
    return end_section(w);
  }
  bool any = false;
  for_each_to_gain(card, 5, [&](std::size_t i) {
    if (!any) begin_section(w, language("Most to gain")), w("<ol class=\"gains\">\n");
    any = true;
    const Row& row = card.rows[i];
    w("<li><div class=\"line\"><strong>", Clipped{language(row.title), 200}, "</strong><span>+",
      language(row.possible - card.printed[i]), "</span></div>\n", Xml{language(row.texts.remedy)}, "</li>\n");
  });
  if (any) w("</ol>\n"), end_section(w);
}

// f(title, what is known, what it is worth) for what to tell, by the titles of the signals that it opens, each once,
// though a ratio has two counts; of a scorecard without questions the signals of which nothing is known.
template <class F>
constexpr void for_each_unknown(const Scorecard& card, const Language& language, F&& f) {
  const auto& questions = card.questions;
  for (std::size_t i = 0; i < questions.size(); ++i) {
    bool again = false;
    for (std::size_t j = 0; j < i; ++j) again = again || questions[j].title == questions[i].title;
    if (!again) f(questions[i].title, in_words(questions[i].count, language), questions[i].worth);
  }
  if (!questions.empty()) return;
  for (const Row& row : card.rows)
    if (row.wholly_unknown()) f(row.title, reading_in_words(row, language), row.possible);
}

// As many as fit beside what to do; the rest is folded.
template <class W>
constexpr void page_unknown(W& w, const Scorecard& card, const Language& language) {
  constexpr std::size_t most = 10;
  std::size_t all = 0, i = 0;
  for_each_unknown(card, language, [&](Text, const ShortText&, Points) { ++all; });
  if (all == 0) return;
  begin_section(w, language(card.questions.empty() ? Text{"Unknown, which is not zero"} : to_tell_title));
  w("<ul class=\"gains\">\n");
  for_each_unknown(card, language, [&](Text title, const ShortText& known, Points worth) {
    if (i++ == most)
      w("</ul>\n<details><summary>", Xml{language("and {more} more", {number(all - most)})},
        "</summary>\n<ul class=\"gains\">\n");
    w("<li class=\"line\"><span>", Clipped{language(title), 200}, " <span class=\"soft small\">", Xml{known},
      "</span></span><span>", Xml{language("up to +{points}", {language(worth)})}, "</span></li>\n");
  });
  w("</ul>\n", all > most ? "</details>\n" : "");
  end_section(w);
}

// One row a signal. Its words are folded where there is nothing to do about it now: the target is reached, or nothing
// is known.
template <class W>
constexpr void page_signal(W& w, const Scorecard& card, std::size_t i, const Language& language) {
  const Row& row = card.rows[i];
  const ShortText group = group_in_words(card, i, language);
  if (group.size() > 0) w("<h3>", Xml{group}, "</h3>\n");
  const bool reached = row.headroom() == Points{}, folded = reached || row.wholly_unknown();
  w(folded ? "<details class=\"signal\"><summary>" : "<div class=\"signal\">", "<h3 class=\"line\"><span>",
    Clipped{language(row.title), 200}, "</span><span>", Xml{points_in_words(card, i, language)}, " / ",
    language(row.possible, 0), "</span></h3>");
  if (row.possible > Points{}) bar_picture(w, bar_of(row));
  const ShortText target = target_in_words(row, language), gain = gain_in_words(row, language),
                  cost = dilution_in_words(card, i, language);
  w(folded ? "</summary>\n<p>" : "\n<p>", Xml{reading_in_words(row, language)});
  if (target.size() > 0) w(" <span class=\"soft\">", Xml{language("target {target}", {target})}, "</span>");
  w("</p>\n");
  if (!row.texts.reason.empty()) w("<p class=\"soft small\">", Xml{language(row.texts.reason)}, "</p>\n");
  const bool remedy = !row.texts.remedy.empty() && !reached;
  if (remedy || gain.size() + cost.size() > 0) {
    w("<p>", Xml{remedy ? language(row.texts.remedy) : Text{}});
    if (gain.size() + cost.size() > 0)
      w(remedy ? " (" : "", Xml{gain}, gain.size() * cost.size() > 0 ? "; " : "", Xml{cost}, remedy ? ")" : "");
    w("</p>\n");
  }
  w(folded ? "</details>\n" : "</div>\n");
}

template <class W>
constexpr void page_signals(W& w, const Scorecard& card, const Language& language) {
  w("<div class=\"signals\">\n");
  for (std::size_t pillar = 0; pillar < card.pillars.size(); ++pillar) {
    begin_section(w, language(card.names[pillar].title));
    w("<p class=\"soft\">", Xml{headline(card, pillar, language)}, "</p>\n");
    for (std::size_t i = 0; i < card.rows.size(); ++i)
      if (card.rows[i].place.pillar == pillar) page_signal(w, card, i, language);
    end_section(w);
  }
  w("</div>\n");
}

}  // namespace detail

}  // namespace report
}  // namespace SSI_ABI
}  // namespace ssi

#endif
