// What pages share: their style, how they begin and end, and lists of lines.
// SPDX-License-Identifier: MIT
#ifndef SSI_REPORT_PAGE_STYLE_HPP
#define SSI_REPORT_PAGE_STYLE_HPP

#include "ssi/report/page.hpp"
#include "ssi/report/svg.hpp"

namespace ssi {
inline namespace SSI_ABI {
namespace report {

namespace detail {

// Lengths in rem, so that all of it grows with the reader's text; nothing below .85rem, which is 13.6 px by default. In
// print 9 pt, a usual size of small print, in two columns.
inline constexpr Text page_style = R"(
body{margin:0;background:var(--paper);color:var(--ink);line-height:1.45}
main{max-width:46rem;margin:0 auto;padding:1rem;overflow-wrap:anywhere}
h1{font-size:1.5rem;line-height:1.25;margin:.5rem 0}h2,h3{break-after:avoid}h2{font-size:1.15rem;margin:1.75rem 0 .5rem}h3{font-size:1rem;margin:1rem 0 .25rem}
p{margin:.25rem 0}ol,ul{margin:.25rem 0;padding-left:1.4rem}figure{margin:.5rem 0}svg{display:block}
.soft,figcaption,caption{color:var(--soft)}.small,figcaption,caption,details p{font-size:.875rem}
.headline{font-size:1.3rem;font-weight:600;margin-top:.75rem}.hero{display:grid;grid-template-columns:minmax(0,1fr);gap:.5rem 2.5rem}
.ring{position:relative;width:14rem;max-width:100%;margin:.5rem auto}
.ring p{position:absolute;inset:0;margin:0;display:flex;flex-direction:column;justify-content:center;align-items:center;line-height:1.2}
.ring strong{font-size:2.2rem}.ring strong.ends{font-size:1.5rem}
.line{display:flex;justify-content:space-between;align-items:baseline;flex-wrap:wrap;gap:0 1rem}.line>:first-child{flex:1 1 0;min-width:min-content}
.line>:last-child{text-align:right}
.bars{list-style:none;padding:0;max-width:44rem}.bars li{margin:.5rem 0}.bar{width:100%;height:1rem}
.key svg{display:inline-block;width:1.6rem;height:.8rem;vertical-align:-.05rem}.key span{margin-right:1rem;white-space:nowrap}
.gains>li{margin:.4rem 0}ul.gains{list-style:none;padding:0}.signals h2{margin-top:0;padding-top:1.5rem}.signal{break-inside:avoid;border-top:1px solid var(--track);padding:.4rem 0}.signal h3{margin:0}.signal .bar{height:.75rem}
summary{cursor:pointer;list-style:none}summary::-webkit-details-marker{display:none}
summary::before,summary h3 span:first-child::before{content:"\25B8\00A0"}summary:has(h3)::before{content:none}
[open]>summary::before,[open]>summary h3 span:first-child::before{content:"\25BE\00A0"}[open]>summary:has(h3)::before{content:none}
.chart{display:grid;grid-template-columns:auto 1fr;gap:0 .5rem}.chart>.field{position:relative;margin-top:1.5rem}
.chart .plot{width:100%;height:12rem;overflow:visible}.chart .dots{height:7rem}
.chart .up{display:flex;flex-direction:column;justify-content:space-between;text-align:right;margin-top:1.5rem;line-height:0}
.chart .across{grid-column:2;display:flex;justify-content:space-between;margin-top:.4rem}
.sign{position:absolute;line-height:1}.sign.above{bottom:100%;transform:translateX(-50%);padding-bottom:.2rem;white-space:nowrap}
.sign.first{transform:none}.sign.last{transform:translateX(-100%)}.sign.level{left:.25rem;padding-bottom:.1rem}
table{border-collapse:collapse;width:100%}caption{text-align:left}
th,td{padding:.3rem .4rem;text-align:right;border-top:1px solid var(--track);overflow-wrap:normal;font-variant-numeric:tabular-nums}
td,td+th{white-space:nowrap}tbody th{font-weight:400}th:first-child,td:first-child{text-align:left;min-width:6rem;max-width:14rem;overflow-wrap:anywhere}
.scroll{overflow-x:auto}.scroll th:first-child{position:sticky;left:0;background:var(--paper)}
@media (max-width:30rem){.scroll th:first-child{max-width:8rem}}
@media (min-width:60rem){main{max-width:74rem;padding:1rem 2rem}.hero{grid-template-columns:14rem minmax(0,1fr);align-items:center}
th:first-child{min-width:11rem}.two{display:grid;grid-template-columns:1fr 1fr;gap:0 3rem;align-items:start}.two>:only-child{grid-column:1/-1;max-width:44rem}.signals{columns:2;column-gap:3rem}}
@media screen{.signals section{break-inside:avoid}}
@page{size:A4;margin:15mm}
@media print{html{font-size:9pt}main{max-width:none;padding:0}figure,li,tr{break-inside:avoid}
h2{margin:1rem 0 .2rem}.signals h2{padding-top:.8rem}.signal{padding:.2rem 0}p,.gains>li{margin:.15rem 0}body{line-height:1.35}.hero{grid-template-columns:11rem minmax(0,1fr);align-items:center}.ring{width:11rem}
.two{display:grid;grid-template-columns:1fr 1fr;gap:0 2rem;align-items:start}.two>:only-child{grid-column:1/-1}.signals{columns:2;column-gap:2rem}
.chart .plot{height:9rem}.screen{display:none}}
)";

// What a browser's tab and a search engine show of a title: 70 characters, html-validate's bound.
inline constexpr std::size_t longest_title = 70;

template <class W>
constexpr void begin_page(W& w, Text title, Text member, const Language& language) {
  const std::size_t left = longest_title - 2 - (std::min)(longest_title - 2, Clipped::columns_of(title));
  w("<!DOCTYPE html>\n<html lang=\"", Xml{language.code()},
    "\" class=\"ssi\">\n<head>\n<meta charset=\"utf-8\">\n<meta "
    "name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light "
    "dark\">\n<title>",
    Xml{title}, member.empty() ? "" : ": ", Clipped{member, left}, "</title>\n<style>", picture_style, page_style,
    "</style>\n</head>\n<body>\n<main>\n<h1>", Xml{title});
  if (!member.empty()) w(": ", Clipped{member, 200});
  w("</h1>\n");
}
template <class W>
constexpr void end_page(W& w) {
  w("</main>\n</body>\n</html>\n");
}

// Which model, over which window, and what the score is not.
template <class W>
constexpr void page_model(W& w, Text model, const Language& language) {
  w("<p class=\"soft small\">", Xml{model});
  for_each_disclaimer(language, [&](Text sentence) { w(' ', Xml{sentence}); });
  w("</p>\n");
}

template <class W>
constexpr void begin_section(W& w, Text title) {
  w("<section>\n<h2>", Xml{title}, "</h2>\n");
}
template <class W>
constexpr void end_section(W& w) {
  w("</section>\n");
}

template <class W>
constexpr void page_lines(W& w, Text title, std::span<const Line> lines, const Language& language) {
  if (lines.empty()) return;
  begin_section(w, language(title));
  w("<ul>\n");
  for (const Line& line : lines) {
    w("<li>");
    if (!line.title.empty()) w("<strong>", Clipped{language(line.title), 200}, "</strong> ");
    w(Xml{line.words}, "</li>\n");
  }
  w("</ul>\n");
  end_section(w);
}
// The reader of exports writes its notes in English: what the page's language has no words for says so to screen
// readers.
template <class W>
constexpr void page_notes(W& w, std::span<const Line> notes, const Language& language) {
  if (notes.empty()) return;
  begin_section(w, language("What was read"));
  w("<ul class=\"small\">\n");
  for (const Line& line : notes) {
    const bool has = language.has(Text{line.words}) || language.code() == english.code();
    w(has ? "<li>" : "<li lang=\"en\">");
    if (!line.title.empty()) w("<strong>", Clipped{language(line.title), 200}, "</strong> ");
    w(Xml{language(Text{line.words})}, "</li>\n");
  }
  w("</ul>\n");
  end_section(w);
}

}  // namespace detail

}  // namespace report
}  // namespace SSI_ABI
}  // namespace ssi

#endif
