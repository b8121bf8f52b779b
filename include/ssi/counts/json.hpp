// The counts of a scorecard's JSON, read back.
// SPDX-License-Identifier: MIT
#ifndef SSI_COUNTS_JSON_HPP
#define SSI_COUNTS_JSON_HPP

#include <optional>
#include <string_view>
#include <utility>

#include "ssi/core/count.hpp"
#include "ssi/counts/unescape.hpp"

namespace ssi {
inline namespace SSI_ABI {

/// Where reading stopped and why; empty text: it did not. `read_counts("[]", f)` is `{1, "an object is missing"}`.
struct [[nodiscard]] ReadProblem {
  std::size_t line = 0;
  Text what = {};

  [[nodiscard]] constexpr bool none() const { return what.empty(); }
};

namespace detail {

// A strict reader of JSON (RFC 8259) that looks into the object under the key "counts" of the outermost object only.
class CountsReader {
 public:
  constexpr explicit CountsReader(std::string_view text) : text_{text} {}

  template <class F>
  constexpr ReadProblem read(F&& f) {
    bool found = false;
    const bool good = object([&](std::string_view written) {
      const Unescaped key{written};
      if (!(key.text() == Text{"counts"})) return value(1);
      if (found) return fail("\"counts\" is there twice");
      found = true;
      return object([&](std::string_view name) { return count(name, f); });
    });
    if (good) skip_blanks();
    if (good && at_ < text_.size())
      fail("something stands behind the object");
    else if (good && !found)
      fail("there are no \"counts\"");
    return problem_;
  }

 private:
  // Deeper than any report; an attacker's document does not use up the stack.
  static constexpr int deepest = 64;

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
      if (static_cast<unsigned char>(peek()) < 0x20) return fail("a control character stands in a string");
      if (peek() != '\\') continue;
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
      case '[': {
        ++at_;
        if (take(']')) return true;
        do
          if (!value(depth + 1)) return false;
        while (take(','));
        return take(']') || fail("an array does not end");
      }
      default:
        return take(std::string_view{"true"}) || take(std::string_view{"false"}) || take(std::string_view{"null"}) ||
               number();
    }
  }
  template <class F>
  constexpr bool count(std::string_view written, F&& f) {
    const Unescaped name{written};
    if (!name.fits()) return fail("a name with escapes is too long");
    skip_blanks();
    Count count;
    if (peek() == '{' ? !bounds(count) : !take(std::string_view{"null"}) && !whole_number(count)) return false;
    return f(name.text(), count) || fail("a name is no count of the model, or is there twice");
  }
  constexpr bool whole_number(Count& count) {
    const std::size_t begin = at_;
    if (!number()) return false;
    std::uint64_t value = 0;
    for (const char c : text_.substr(begin, at_ - begin)) {
      if (!digit(c)) return fail("a count is no whole number from 0 on");
      value = value * 10 + static_cast<std::uint64_t>(c - '0');
      if (value > Count::largest) value = Count::largest;
    }
    count = value;
    return true;
  }
  // {"at_least": 8, "at_most": 10}, either of which may be missing.
  constexpr bool bounds(Count& count) {
    std::optional<std::uint32_t> least, most;
    const bool good = object([&](std::string_view written) {
      const Unescaped key{written};
      const bool is_least = key.text() == Text{"at_least"};
      std::optional<std::uint32_t>& bound = is_least ? least : most;
      if (!(is_least || key.text() == Text{"at_most"}) || bound)
        return fail("a count between bounds has at_least and at_most, each once, and nothing else");
      Count number;
      skip_blanks();
      if (!whole_number(number)) return false;
      bound = number.low();
      return true;
    });
    if (!good) return false;
    if (!least && !most) return fail("a count between bounds has neither at_least nor at_most");
    if (least && most && *most < *least) return fail("at_most is below at_least");
    count = std::pair{least, most};
    return true;
  }

  std::string_view text_;
  std::size_t at_ = 0;
  ReadProblem problem_;
};

}  // namespace detail

/// The counts in what report::json() wrote: f(name, count) -> bool for each, false to refuse the name, which is a view
/// for the time of the call. A name that comes again is f's to refuse. `{"counts": {"posts": 3, "likes": null,
/// "shares": {"at_least": 2}}}` calls f("posts", 3), f("likes", unknown) and f("shares", at_least(2)). Complexity:
/// linear; no allocation.
template <class F>
[[nodiscard]] constexpr ReadProblem read_counts(std::string_view text, F&& f) {
  return detail::CountsReader{text}.read(f);
}

/// The same into an Activity, all of them or, where there is a problem, none: of what report::json() wrote,
/// `read_activity(text, ana).none()`, and ana has its counts.
template <class SomeActivity>
[[nodiscard]] constexpr ReadProblem read_activity(std::string_view text, SomeActivity& activity) {
  SomeActivity read = activity;
  // 28 names; those that were there.
  std::uint64_t seen = 0;
  const ReadProblem problem = read_counts(text, [&](Text name, Count count) {
    bool taken = false;
    std::uint64_t bit = 1;
    for_each_count(read, [&](Text known, Count& place) {
      if (known == name && (seen & bit) == 0) place = count, seen |= bit, taken = true;
      bit <<= 1;
    });
    return taken;
  });
  if (problem.none()) activity = read;
  return problem;
}

}  // namespace SSI_ABI
}  // namespace ssi

#endif
