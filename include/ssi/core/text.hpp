// Text without <string_view>, which alone costs as much to include as half of the core.
// SPDX-License-Identifier: MIT
#ifndef SSI_CORE_TEXT_HPP
#define SSI_CORE_TEXT_HPP

#include <concepts>
#include <cstddef>
#include <cstdint>

#include "ssi/core/detail/abi.hpp"

namespace ssi {
inline namespace SSI_ABI {

static_assert(sizeof("é") == 3, "compile the headers of ssi as UTF-8: /utf-8 for MSVC");

namespace detail {
// std::string, std::string_view and whatever is shaped like them, without including them.
template <class T>
concept string_like = requires(const T& text) {
  typename T::traits_type;
  { text.data() } -> std::convertible_to<const char*>;
  { text.size() } -> std::convertible_to<std::size_t>;
};
template <class T>
concept owning_string = string_like<T> && requires {
  typename T::allocator_type;
};
// The traits first: whether it can be constructed costs forty templates for each type that is asked.
template <class T>
concept string_view_like = requires {
  typename T::traits_type;
}
&&!owning_string<T> && std::constructible_from<T, const char*, std::size_t>;

struct Keeper;  // ssi/dynamic/kept.hpp
}  // namespace detail

/// A view of characters owned by somebody else, most often a literal or a std::string; converts to std::string_view:
/// `Text{"posts"}.size()` is 5. Whoever owns them has to outlive it: a temporary std::string is refused.
class Text {
 public:
  constexpr Text() = default;
  template <detail::string_like String>
  constexpr Text(const String& text) : data_{text.data()}, size_{text.size()} {}
  template <detail::owning_string String>
  Text(const String&&) = delete;
  // The compiler's own: counted in a loop, the literals of a language take it a tenth of a second. std::char_traits is
  // in <string>.
  constexpr Text(const char* literal) : data_{literal}, size_{__builtin_strlen(literal)} {}
  constexpr Text(const char* data, std::size_t size) : data_{data}, size_{size} {}

  [[nodiscard]] constexpr const char* data() const { return data_; }
  [[nodiscard]] constexpr std::size_t size() const { return size_; }
  [[nodiscard]] constexpr bool empty() const { return size_ == 0; }
  [[nodiscard]] constexpr const char* begin() const { return data_; }
  [[nodiscard]] constexpr const char* end() const { return data_ + size_; }

  /// Any view type of the standard's shape; strings that own are made explicitly: std::string{text}.
  template <detail::string_view_like View>
  constexpr operator View() const {
    return View(data_, size_);
  }

  friend constexpr bool operator==(Text a, Text b) {
    if (a.size_ != b.size_) return false;
    for (std::size_t i = 0; i < a.size_; ++i)
      if (a.data_[i] != b.data_[i]) return false;
    return true;
  }

  /// With strings of the standard library, which would convert either way.
  template <detail::string_like String>
  friend constexpr bool operator==(Text a, const String& b) {
    return a == Text{b.data(), b.size()};
  }

  template <class Stream>
  requires requires(Stream& out, const char* data) { out.write(data, std::ptrdiff_t{}); }
  friend Stream& operator<<(Stream& out, Text text) {
    out.write(text.data_, static_cast<std::ptrdiff_t>(text.size_));
    return out;
  }

 private:
  const char* data_ = "";
  std::size_t size_ = 0;
};

namespace detail {
// Of an enumerator, among the names of all in their order, the first being number `first`.
template <class Enumeration, std::size_t Size>
constexpr Text name_at(Enumeration of, const Text (&names)[Size], std::size_t first = 0) {
  const auto number = static_cast<std::size_t>(of);
  return first <= number && number - first < Size ? names[number - first] : Text{"?"};
}
}  // namespace detail

/// A text that lives as long as the program, of which models are made: a literal, or one that kept() keeps. So what
/// names a score, a row or a history outlives it; a std::string or another Text does not compile here.
///
///     constexpr auto calls = Metric{"calls", &Rep::calls};
///     const auto model = Index{ModelId{kept(name_of_the_customer), 4}, activity};   // ssi/dynamic.hpp
class StaticText {
 public:
  constexpr StaticText() = default;
  SSI_LITERAL StaticText(const char* literal) : text_{literal} {}
  /// A constant std::string_view, or what is shaped like it.
  template <detail::string_view_like View>
  SSI_LITERAL StaticText(const View& text) : text_{text} {}
  template <detail::owning_string String>
  StaticText(const String&) = delete;

  [[nodiscard]] constexpr const char* data() const { return text_.data(); }
  [[nodiscard]] constexpr std::size_t size() const { return text_.size(); }
  [[nodiscard]] constexpr bool empty() const { return text_.empty(); }
  [[nodiscard]] constexpr const char* begin() const { return text_.begin(); }
  [[nodiscard]] constexpr const char* end() const { return text_.end(); }

  constexpr operator Text() const { return text_; }
  template <detail::string_view_like View>
  constexpr operator View() const {
    return text_;
  }
  friend constexpr bool operator==(StaticText a, StaticText b) { return a.text_ == b.text_; }
  friend constexpr bool operator==(StaticText a, Text b) { return a.text_ == b; }
  template <detail::string_like String>
  friend constexpr bool operator==(StaticText a, const String& b) {
    return a.text_ == Text{b.data(), b.size()};
  }
  template <class Stream>
  requires requires(Stream& out, Text text) { out << text; }
  friend Stream& operator<<(Stream& out, StaticText text) { return out << text.text_; }

 private:
  friend struct detail::Keeper;
  struct Kept {};
  constexpr StaticText(Text text, Kept) : text_{text} {}

  Text text_;
};

/// Up to so many bytes held in place, for texts made without allocation. What does not fit is cut where it can be seen,
/// behind a whole character and with an ellipsis.
///
///     FixedText<9>{"a long story"}.view()   // "a long…"
template <std::size_t Capacity>
class FixedText {
 public:
  static constexpr std::size_t capacity = Capacity;

  constexpr FixedText() = default;
  constexpr FixedText(Text text) { append(text); }
  template <std::same_as<StaticText> Static>
  constexpr FixedText(Static kept) {
    append(kept);
  }

  constexpr FixedText& append(Text text) {
    for (const char c : text) append(c);
    return *this;
  }
  constexpr FixedText& append(char c) {
    if (size_ < capacity && !cut_)
      data_[size_++] = c;
    else if (!cut_)
      cut();
    return *this;
  }
  /// Decimal digits, padded with zeros to a least width.
  constexpr FixedText& append(std::uint64_t number, int least_width = 1) {
    char digits[20] = {};
    int n = 0;
    for (; number != 0 || n < least_width; number /= 10) digits[n++] = static_cast<char>('0' + number % 10);
    while (n > 0) append(digits[--n]);
    return *this;
  }

  [[nodiscard]] constexpr std::size_t size() const { return size_; }
  /// Whether all of it fits.
  [[nodiscard]] constexpr bool whole() const { return !cut_; }
  [[nodiscard]] constexpr const char* c_str() const { return data_; }
  constexpr operator Text() const& { return {data_, size_}; }
  /// A view may be taken of a temporary only to be used in the same expression.
  [[nodiscard]] constexpr Text view() const { return {data_, size_}; }

  friend constexpr bool operator==(const FixedText& a, const FixedText& b) { return a.view() == b.view(); }
  template <class Stream>
  requires requires(Stream& out, Text text) { out << text; }
  friend Stream& operator<<(Stream& out, const FixedText& text) { return out << text.view(); }

 private:
  constexpr void cut() {
    constexpr char ellipsis[] = "\xE2\x80\xA6";  // U+2026
    cut_ = true;
    size_ = capacity - 3;
    while (size_ > 0 && (static_cast<unsigned char>(data_[size_]) & 0xC0) == 0x80) --size_;  // inside of a character
    for (std::size_t i = size_; i < capacity; ++i) data_[i] = '\0';
    for (int i = 0; i < 3; ++i) data_[size_++] = ellipsis[i];
  }

  char data_[capacity + 1] = {};
  std::size_t size_ = 0;
  bool cut_ = false;
};

/// For numbers, phrases and names: `Points{3}.text(2)` is "3.00".
using ShortText = FixedText<159>;
/// For sentences with such texts in them.
using LongText = FixedText<479>;

}  // namespace SSI_ABI
}  // namespace ssi

#endif
