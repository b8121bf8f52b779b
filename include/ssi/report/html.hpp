// One self-contained page: no network, no script; light, dark and in print.
// SPDX-License-Identifier: MIT
#ifndef SSI_REPORT_HTML_HPP
#define SSI_REPORT_HTML_HPP

#include "ssi/report/html_card.hpp"
#include "ssi/report/html_chart.hpp"

namespace ssi {
inline namespace SSI_ABI {
namespace report {

/// The page of a member: the score and why, what to do and what to tell, how it moved, and a row for each signal.
/// Complexity: linear in what is shown; no allocation.
template <class Out>
constexpr Out html(Out out, const Page& page, const Language& language = english) {
  using namespace detail;
  const Scorecard& card = page.card;
  Writer w{std::move(out)};
  begin_page(w, language("Social selling score"), card.about.member, language);
  page_model(w, model_in_words(card, language), language);
  page_answer(w, page, language);
  w("<div class=\"two\">\n");
  page_to_gain(w, card, language);
  page_unknown(w, card, language);
  w("</div>\n<div class=\"two\">\n");
  page_weeks(w, page.weekly, language);
  if (!page.changes.empty() || !page.plan.empty()) {
    w("<div>\n");
    page_lines(w, "What changed", page.changes, language);
    page_lines(w, "Plan", page.plan, language);
    w("</div>\n");
  }
  w("</div>\n");
  own_index_section(HtmlBlocks{w}, page.own_index, language);
  if (page.population != nullptr) {
    begin_section(w, language("Among others"));
    page_spread(w, *page.population, card.total.estimate, language);
    end_section(w);
  }
  page_signals(w, card, language);
  page_notes(w, page.notes, language);
  end_page(w);
  return w.out();
}

}  // namespace report
}  // namespace SSI_ABI
}  // namespace ssi

#endif
