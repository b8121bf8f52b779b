// JSON text taken apart: strictly by RFC 8259, without allocation; a byte order mark is passed over, as it allows.
// SPDX-License-Identifier: MIT
#ifndef SSI_COUNTS_JSON_TEXT_HPP
#define SSI_COUNTS_JSON_TEXT_HPP

#include <cstddef>
#include <string_view>

#include "ssi/core/text.hpp"
#include "ssi/counts/utf8.hpp"

namespace ssi {
inline namespace SSI_ABI {

/// Where reading stopped and why; empty text: it did not. `read_counts("[]", f)` is `{1, "an object is missing"}`.
struct [[nodiscard]] ReadProblem {
  std::size_t line = 0;
  Text what = {};

  [[nodiscard]] constexpr bool none() const { return what.empty(); }
};

namespace detail {

// A cursor over JSON; what reads a document of some kind derives from it. Each function takes what it is called after,
// or fails with a reason and the line.
class JsonText {
 protected:
  constexpr explicit JsonText(std::string_view text) : text_{without_mark(text)} {}

  constexpr bool fail(Text what) {
    if (!problem_.none()) return false;
    std::size_t line = 1;
    for (const char c : text_.substr(0, at_)) line += c == '\n' ? 1 : 0;
    problem_ = {line, what};
    return false;
  }
  [[nodiscard]] constexpr char peek() const { return at_ < text_.size() ? text_[at_] : '\0'; }
  constexpr void skip_blanks() {
    while (peek() == ' ' || peek() == '\n' || peek() == '\r' || peek() == '\t') ++at_;
  }
  constexpr bool take(char c) {
    skip_blanks();
    if (at_ >= text_.size() || peek() != c) return false;
    ++at_;
    return true;
  }
  constexpr bool take(std::string_view word) {
    if (text_.substr(at_, word.size()) != word) return false;
    at_ += word.size();
    return true;
  }
  static constexpr bool digit(char c) { return '0' <= c && c <= '9'; }
  static constexpr bool hexadecimal(char c) { return digit(c) || ('a' <= c && c <= 'f') || ('A' <= c && c <= 'F'); }

  // The characters between the quotes, escapes as they are written.
  constexpr bool string(std::string_view& between) {
    if (!take('"')) return fail("a string is missing");
    const std::size_t begin = at_;
    for (; at_ < text_.size() && peek() != '"'; ++at_) {
      const auto byte = static_cast<unsigned char>(peek());
      if (byte < 0x20) return fail("a control character stands in a string");
      if (byte >= 0x80) {
        const std::size_t size = character_size(text_.substr(at_));
        if (size == 0) return fail("a string is not in UTF-8");
        at_ += size - 1;
      }
      if (byte != '\\') continue;
      ++at_;
      if (peek() == 'u') {
        for (int i = 0; i < 4; ++i) {
          ++at_;
          if (!hexadecimal(peek())) return fail("an escape in a string is wrong");
        }
      } else if (std::string_view{"\"\\/bfnrt"}.find(peek()) == std::string_view::npos || at_ >= text_.size()) {
        return fail("an escape in a string is wrong");
      }
    }
    if (at_ >= text_.size()) return fail("a string does not end");
    between = text_.substr(begin, at_++ - begin);
    return true;
  }
  template <class F>
  constexpr bool object(F&& member) {
    if (!take('{')) return fail("an object is missing");
    if (take('}')) return true;
    do {
      std::string_view key;
      skip_blanks();
      if (!string(key)) return false;
      if (!take(':')) return fail("a colon is missing");
      if (!member(key)) return false;
    } while (take(','));
    return take('}') || fail("an object does not end");
  }
  template <class F>
  constexpr bool array(F&& item) {
    if (!take('[')) return fail("an array is missing");
    if (take(']')) return true;
    do
      if (!item()) return false;
    while (take(','));
    return take(']') || fail("an array does not end");
  }
  constexpr bool end() {
    skip_blanks();
    return at_ == text_.size() || fail("something stands behind the object");
  }
  constexpr bool number() {
    if (peek() == '-') ++at_;
    if (!digit(peek())) return fail("a value is missing or none");
    if (peek() == '0')
      ++at_;
    else
      while (digit(peek())) ++at_;
    if (digit(peek())) return fail("a number begins with 0");
    if (peek() == '.') {
      ++at_;
      if (!digit(peek())) return fail("a number ends with a point");
      while (digit(peek())) ++at_;
    }
    if (peek() == 'e' || peek() == 'E') {
      ++at_;
      if (peek() == '+' || peek() == '-') ++at_;
      if (!digit(peek())) return fail("a number has no exponent");
      while (digit(peek())) ++at_;
    }
    return true;
  }
  constexpr bool value(int depth) {
    if (depth > deepest) return fail("values are nested too deeply");
    skip_blanks();
    std::string_view text;
    switch (peek()) {
      case '"': return string(text);
      case '{': return object([&](std::string_view) { return value(depth + 1); });
      case '[': return array([&] { return value(depth + 1); });
      default:
        return take(std::string_view{"true"}) || take(std::string_view{"false"}) || take(std::string_view{"null"}) ||
               number();
    }
  }

  // Deeper than any report; an attacker's document does not use up the stack.
  static constexpr int deepest = 64;

  std::string_view text_;
  std::size_t at_ = 0;
  ReadProblem problem_;
};

}  // namespace detail
}  // namespace SSI_ABI
}  // namespace ssi

#endif
