// Texts of unknown content, such as names, made harmless for each format. What is no UTF-8 becomes U+FFFD everywhere.
// SPDX-License-Identifier: MIT
#ifndef SSI_REPORT_ESCAPE_HPP
#define SSI_REPORT_ESCAPE_HPP

#include "ssi/core/utf8.hpp"
#include "ssi/report/writer.hpp"

namespace ssi {
inline namespace SSI_ABI {
namespace report {

namespace detail {

inline constexpr Text replacement = "\xEF\xBF\xBD";

// f(character) for each; what is no UTF-8 as the replacement, one for each byte.
template <class F>
constexpr void for_each_character(Text text, F&& f) {
  for (std::size_t at = 0; at < text.size();) {
    const Text rest{text.data() + at, text.size() - at};
    const std::size_t size = ssi::detail::character_size(rest);
    f(size > 0 ? Text{rest.data(), size} : replacement);
    at += size > 0 ? size : 1;
  }
}

// C0, DEL, C1.
[[nodiscard]] constexpr bool control(Text c) {
  const auto first = static_cast<unsigned char>(c.begin()[0]);
  if (c.size() == 1) return first < 0x20 || first == 0x7F;
  return c.size() == 2 && first == 0xC2 && static_cast<unsigned char>(c.begin()[1]) < 0xA0;
}
// What turns the direction of the text around it (U+202A to U+202E, U+2066 to U+2069) or ends lines (U+2028, U+2029).
[[nodiscard]] constexpr bool unruly(Text c) {
  if (c.size() != 3 || c.begin()[0] != '\xE2') return false;
  const auto second = static_cast<unsigned char>(c.begin()[1]), third = static_cast<unsigned char>(c.begin()[2]);
  return (second == 0x80 && 0xA8 <= third && third <= 0xAE) || (second == 0x81 && 0xA6 <= third && third <= 0xA9);
}
// Unicode's Bidi_Control: those, and the marks that texts of right-to-left scripts may need.
[[nodiscard]] constexpr bool turning(Text c) {
  return unruly(c) || c == Text{"\xD8\x9C"} || c == Text{"\xE2\x80\x8E"} || c == Text{"\xE2\x80\x8F"};
}
// Of a character of two or three bytes.
[[nodiscard]] constexpr unsigned code_of(Text c) {
  unsigned code = static_cast<unsigned char>(c.begin()[0]) & (c.size() == 2 ? 0x1FU : 0x0FU);
  for (std::size_t i = 1; i < c.size(); ++i) code = code << 6 | (static_cast<unsigned char>(c.begin()[i]) & 0x3FU);
  return code;
}
[[nodiscard]] constexpr bool in(char c, Text set) {
  for (const char one : set)
    if (one == c) return true;
  return false;
}

}  // namespace detail

/// A JSON string, quotes included: `Writer{out}(Json{"a<b"})` writes `"a\u003cb"`.
struct Json {
  Text text;

  template <class W>
  constexpr void write_to(W& w) const {
    w('"');
    detail::for_each_character(text, [&](Text c) {
      if (c == Text{"\""} || c == Text{"\\"})
        w('\\', c);
      else if (detail::control(c) ||
               detail::turning(c) ||  // end lines in JavaScript before 2019, or turn them in a log
               (c.size() == 1 && detail::in(c.begin()[0], "<>&")))  // may stand in a script element
        write_escape(w, c.size() == 1 ? static_cast<unsigned char>(c.begin()[0]) : detail::code_of(c));
      else
        w(c);
    });
    w('"');
  }

 private:
  template <class W>
  static constexpr void write_escape(W& w, unsigned code) {
    w("\\u");
    for (int shift = 12; shift >= 0; shift -= 4) w(Text{"0123456789abcdef"}.begin()[code >> shift & 15U]);
  }
};

/// Text of an element or a value of an attribute, in SVG, HTML or XML. Characters that XML does not allow, and those
/// that turn the direction of text, are replaced; ends of lines become blanks: `Xml{"a<b"}` is written `a&lt;b`.
struct Xml {
  Text text;

  template <class W>
  constexpr void write_to(W& w) const {
    detail::for_each_character(text, [&](Text c) { write_character(w, c); });
  }
  template <class W>
  static constexpr void write_character(W& w, Text c) {
    switch (c.size() == 1 ? c.begin()[0] : '\0') {
      case '&': w("&amp;"); return;
      case '<': w("&lt;"); return;
      case '>': w("&gt;"); return;
      case '"': w("&quot;"); return;
      case '\'': w("&#39;"); return;
      case '\n':
      case '\r':
      case '\t': w(' '); return;
      default: break;
    }
    const bool no_character = c == Text{"\xEF\xBF\xBE"} || c == Text{"\xEF\xBF\xBF"};
    w(detail::control(c) || detail::unruly(c) || no_character ? detail::replacement : c);
  }
};

/// The same in at most so many columns, the last an ellipsis where it was cut. Characters of three bytes and more,
/// those of East Asia and pictures among them, take two. `Clipped{"abcdefg", 6}` is written `abcde…`.
struct Clipped {
  Text text;
  std::size_t most;

  template <class W>
  constexpr void write_to(W& w) const {
    const std::size_t all = columns_of(text);
    std::size_t written = 0;
    bool cut = false;
    detail::for_each_character(text, [&](Text c) {
      if (cut) return;
      cut = all > most && written + columns(c) + 1 > most;
      if (cut)
        w("\xE2\x80\xA6");
      else
        Xml::write_character(w, c);
      written += columns(c);
    });
  }
  [[nodiscard]] static constexpr std::size_t columns(Text c) { return c.size() > 2 ? 2 : 1; }
  [[nodiscard]] static constexpr std::size_t columns_of(Text text) {
    std::size_t all = 0;
    detail::for_each_character(text, [&](Text c) { all += columns(c); });
    return all;
  }
};

/// Text in a paragraph, an item of a list or a cell of a table of GitHub's Markdown: never markup, a link, a mention or
/// a new cell. Blanks in front are left out; an '@' is followed by U+2060, which takes no room and joins what it parts.
/// `Markdown{"a*b"}` is written `a\*b`.
struct Markdown {
  Text text;

  template <class W>
  constexpr void write_to(W& w) const {
    const char* at = text.begin();
    char before = '\0';
    bool only_digits = true;
    std::size_t ws = 0;  // of "www"
    detail::for_each_character(text, [&](Text c) {
      const char one = c.size() == 1 ? c.begin()[0] : '\0';
      at += c == detail::replacement ? (ssi::detail::character_size({at, left(at)}) == 3 ? 3 : 1)
                                     : static_cast<std::ptrdiff_t>(c.size());
      const char next = at < text.end() ? *at : '\0';
      const bool is_blank = c.size() == 1 && one != '\0' && blank(one);
      if (is_blank && before == '\0') return;  // four of them in front would be code
      if (one == '<' || one == '&')
        w(one == '<' ? "&lt;" : "&amp;");
      else if (is_blank)
        w(' ');
      else if (detail::control(c) || detail::unruly(c))
        w(detail::replacement);
      else if (one == '@')
        // An address or a mention: GitHub looks for them behind the characters' names and backslashes.
        w("@&#8288;");
      else if ((one == ':' && next == '/') || (one == '.' && (ws >= 3 || joins(before, next))))
        // A link ("www.", "://"), which a backslash would not prevent.
        w(one == ':' ? "&#58;" : "&#46;");
      else if (detail::in(one, "\\`*_[]>|~$#") || (before == '\0' && detail::in(one, "+-=")) ||
               (only_digits && before != '\0' && detail::in(one, ".)") && blank(next)))  // the items of lists
        w('\\', one);
      else
        w(c);
      only_digits = only_digits && digit(one);
      ws = one == 'w' || one == 'W' ? ws + 1 : 0;
      before = one == '\0' ? 'x' : one;
    });
  }

 private:
  constexpr std::size_t left(const char* at) const { return static_cast<std::size_t>(text.end() - at); }
  static constexpr bool digit(char c) { return '0' <= c && c <= '9'; }
  static constexpr bool blank(char c) { return c == '\0' || detail::in(c, " \n\r\t"); }
  // A point that is no decimal's and ends no sentence.
  static constexpr bool joins(char before, char next) { return !blank(next) && !(digit(before) && digit(next)); }
};

/// One line for a terminal: nothing that steers it, a column for each character written. Without UTF-8, letters of
/// Spanish lose their marks, those of German are written as Germans do, and others become question marks:
/// `Plain{"ñandú, für", false}` is written `nandu, fuer`.
struct Plain {
  Text text;
  bool utf8 = true;

  template <class W>
  constexpr void write_to(W& w) const {
    detail::for_each_character(text, [&](Text c) {
      if (detail::control(c) || detail::unruly(c))
        w(Text{"?"});
      else if (utf8 || c.size() == 1)
        w(c);
      else
        for (const char& letter : in_ascii(c)) w(Text{&letter, 1});
    });
  }
  [[nodiscard]] static constexpr Text in_ascii(Text c) {
    constexpr Text table[][2] = {{"á", "a"},  {"é", "e"},  {"í", "i"},  {"ó", "o"},     {"ú", "u"},  {"ñ", "n"},
                                 {"Á", "A"},  {"É", "E"},  {"Í", "I"},  {"Ó", "O"},     {"Ú", "U"},  {"Ñ", "N"},
                                 {"º", "o"},  {"ä", "ae"}, {"ö", "oe"}, {"ü", "ue"},    {"Ä", "Ae"}, {"Ö", "Oe"},
                                 {"Ü", "Ue"}, {"ß", "ss"}, {"«", "'"},  {"»", "'"},     {"„", "'"},  {"“", "'"},
                                 {"”", "'"},  {"…", "."},  {"−", "-"},  {"\u00A0", " "}};
    for (const auto& entry : table)
      if (entry[0] == c) return entry[1];
    return "?";
  }
};

}  // namespace report
}  // namespace SSI_ABI
}  // namespace ssi

#endif
