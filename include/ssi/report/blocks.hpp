// Headings, paragraphs, items and tables of a section that is written once for HTML and for Markdown.
// SPDX-License-Identifier: MIT
#ifndef SSI_REPORT_BLOCKS_HPP
#define SSI_REPORT_BLOCKS_HPP

#include <array>
#include <cstddef>

#include "ssi/report/escape.hpp"

namespace ssi {
inline namespace SSI_ABI {
namespace report {

namespace detail {

// The cells of one line of a table; texts of any content.
class TableLine {
 public:
  constexpr void add(ShortText text) { cells_[size_++] = text; }
  [[nodiscard]] constexpr auto begin() const { return cells_.begin(); }
  [[nodiscard]] constexpr auto end() const { return cells_.begin() + static_cast<std::ptrdiff_t>(size_); }

 private:
  std::array<ShortText, 7> cells_{};
  std::size_t size_ = 0;
};

// As elements of a page. A name that somebody chose is cut where it is too long.
template <class W>
struct HtmlBlocks {
  constexpr explicit HtmlBlocks(W& writer) : w{writer} {}

  constexpr void heading(Text text) const { w("<h2>", Xml{text}, "</h2>\n"); }
  constexpr void remark(Text text) const { w("<p class=\"soft\">", Xml{text}, "</p>\n"); }
  constexpr void paragraph(Text text) const { w("<p>", Xml{text}, "</p>\n"); }
  constexpr void begin_list() const { w("<ul>\n"); }
  constexpr void item(Text title, Text words, Text name) const {
    w("<li><strong>", Xml{title}, "</strong> ", Xml{words}, words.empty() || name.empty() ? "" : ", ",
      Clipped{name, 120}, "</li>\n");
  }
  constexpr void end_list() const { w("</ul>\n"); }
  // A box that may scroll sideways has a name, so that whoever comes there by keyboard is told where that is. The id is
  // the table's own in the page.
  constexpr void begin_table(Text id, Text title, const TableLine& head) const {
    w("<div class=\"scroll\" role=\"group\" aria-labelledby=\"", id, "\" tabindex=\"0\"><table>\n<caption id=\"", id,
      "\">", Xml{title}, "</caption>\n<thead><tr>");
    for (const ShortText& cell : head) w("<th scope=\"col\">", Xml{cell}, "</th>");
    w("</tr></thead>\n<tbody>\n");
  }
  // The first cell heads its row, where it says anything.
  constexpr void row(const TableLine& cells) const {
    w("<tr>");
    bool heads = true;
    for (const ShortText& cell : cells) {
      if (heads && cell.size() > 0)
        w("<th scope=\"row\">", Xml{cell}, "</th>");
      else
        w("<td>", Xml{cell}, "</td>");
      heads = false;
    }
    w("</tr>\n");
  }
  constexpr void end_table() const { w("</tbody></table></div>\n"); }

  W& w;
};
template <class W>
struct MarkdownBlocks {
  constexpr explicit MarkdownBlocks(W& writer) : w{writer} {}

  constexpr void heading(Text text) const { w("\n## ", Markdown{text}, '\n'); }
  constexpr void remark(Text text) const { paragraph(text); }
  constexpr void paragraph(Text text) const { w('\n', Markdown{text}, '\n'); }
  constexpr void begin_list() const { w('\n'); }
  constexpr void item(Text title, Text words, Text name) const {
    w("- **", Markdown{title}, "** ", Markdown{words}, words.empty() || name.empty() ? "" : ", ", Markdown{name}, '\n');
  }
  constexpr void end_list() const {}
  constexpr void begin_table(Text, Text, const TableLine& head) const {
    w('\n');
    row(head);
    Text before = "| ---";
    for ([[maybe_unused]] const ShortText& cell : head) {
      w(before);
      before = " | ---:";
    }
    w(" |\n");
  }
  constexpr void row(const TableLine& cells) const {
    for (const ShortText& cell : cells) w("| ", Markdown{cell}, ' ');
    w("|\n");
  }
  constexpr void end_table() const {}

  W& w;
};

}  // namespace detail

}  // namespace report
}  // namespace SSI_ABI
}  // namespace ssi

#endif
