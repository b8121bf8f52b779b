// Words in lines that fit a terminal.
// SPDX-License-Identifier: MIT
#ifndef SSI_REPORT_LINES_HPP
#define SSI_REPORT_LINES_HPP

#include "ssi/report/escape.hpp"

namespace ssi {
inline namespace SSI_ABI {
namespace report {

/// How a terminal wants its text: `terminal(out, card, {.colour = true, .utf8 = true})` has green bars of full blocks.
struct TerminalStyle {
  bool colour = false;
  bool utf8 = false;
  std::size_t width = 80;  ///< columns; at least 60, or the bars do not fit
  /// How the program is told a count that is unknown, such as "--set"; empty: it is not said.
  Text set_option = {};
  /// How it is told which contacts fit one's goals, such as "--on-target FILE"; empty: as any other count.
  Text goals_option = {};
  /// How it is asked for everything, such as "--json"; empty: it is not said.
  Text json_option = {};
};

namespace detail {

// In columns; the first line may begin elsewhere than those that follow.
struct Indent {
  std::size_t first, others;
};

// Lines of words: a line ends before the word that does not fit; only a word longer than a line is cut.
template <class Out>
class Lines {
 public:
  constexpr Lines(Out out, const TerminalStyle& style) : out_{std::move(out)}, style_{style} {}
  [[nodiscard]] constexpr Out out() { return out_; }

  constexpr void begin(std::size_t indent, Text colour = {}) {
    begin(Indent{.first = indent, .others = indent}, colour);
  }
  constexpr void begin(Indent indent, Text colour = {}) {
    indent_ = indent.others;
    colour_ = style_.colour ? colour : Text{};
    empty_ = true;
    start_line(indent.first);
  }
  // Words, which blanks part.
  template <class... Parts>
  constexpr Lines& operator()(const Parts&... parts) {
    (words(parts), ...);
    return *this;
  }
  constexpr void end() {
    end_word();
    end_line();
  }
  constexpr void empty_line() { out_ = Writer{std::move(out_)}('\n').out(); }
  // As it is, such as a bar; it takes so many columns.
  constexpr void raw(Text text, Text colour = {}) {
    Writer w{std::move(out_)};
    if (style_.colour && !colour.empty())
      w("\x1B[", colour, 'm', text, "\x1B[0m");
    else
      w(text);
    out_ = w.out();
  }
  // What was written raw ended in this column, and words go on behind it.
  constexpr void behind(std::size_t column) {
    column_ = column;
    empty_ = false;
  }
  // In so many columns, cut or filled up, on the right side where asked; what ends a line is not filled up.
  enum class Fill : unsigned char { left, right, none };
  constexpr void column(Text text, std::size_t width, Fill fill = Fill::left, Text colour = {}) {
    ShortText shown;
    std::size_t columns = 0;
    const auto sink = [&](Text c) {
      // Whole characters only, also where they are more bytes than a ShortText has.
      if (columns < width && shown.size() + c.size() <= ShortText::capacity) shown.append(c), ++columns;
    };
    Plain{text, style_.utf8}.write_to(sink);
    for (std::size_t i = columns; fill == Fill::right && i < width; ++i) raw(" ");
    raw(shown, colour);
    for (std::size_t i = columns; fill == Fill::left && i < width; ++i) raw(" ");
  }

 private:
  static constexpr std::size_t longest = 400;  // bytes of a word: as many columns as any terminal has

  constexpr void words(char c) { words(Text{&c, 1}); }
  constexpr void words(const char* text) { words(Text{text}); }
  constexpr void words(const ShortText& text) { words(text.view()); }
  constexpr void words(Text text) {
    const auto sink = [&](Text c) { add(c); };
    Plain{text, style_.utf8}.write_to(sink);
  }
  constexpr void add(Text c) {
    if (c == Text{" "}) return end_word();
    const std::size_t room = style_.width > indent_ ? style_.width - indent_ : 1;
    if (word_columns_ + 1 > room || word_size_ + c.size() > longest) end_word();
    for (const char byte : c) word_[word_size_++] = byte;
    ++word_columns_;
  }
  constexpr void end_word() {
    if (word_columns_ == 0) return;
    if (column_ + (empty_ ? 0 : 1) + word_columns_ > style_.width) {
      end_line();
      start_line(indent_);
    }
    Writer w{std::move(out_)};
    if (!empty_) w(' ');
    w(Text{word_, word_size_});
    out_ = w.out();
    column_ += word_columns_ + (empty_ ? 0 : 1);
    empty_ = false;
    word_size_ = word_columns_ = 0;
  }
  constexpr void start_line(std::size_t indent) {
    Writer w{std::move(out_)};
    if (!colour_.empty()) w("\x1B[", colour_, 'm');
    for (std::size_t i = 0; i < indent; ++i) w(' ');
    out_ = w.out();
    column_ = indent;
    empty_ = true;
  }
  constexpr void end_line() {
    Writer w{std::move(out_)};
    if (!colour_.empty()) w("\x1B[0m");
    w('\n');
    out_ = w.out();
  }

  Out out_;
  const TerminalStyle& style_;
  Text colour_;
  std::size_t indent_ = 0, column_ = 0, word_size_ = 0, word_columns_ = 0;
  bool empty_ = true;
  char word_[longest + 4] = {};
};

}  // namespace detail

}  // namespace report
}  // namespace SSI_ABI
}  // namespace ssi

#endif
