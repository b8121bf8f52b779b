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

/// A view of characters owned by somebody else, most often a literal; converts to std::string_view.
class Text {
 public:
  constexpr Text() = default;
  constexpr Text(const char* literal) : data_{literal} {
    while (literal[size_] != '\0') ++size_;
  }
  constexpr Text(const char* data, std::size_t size) : data_{data}, size_{size} {}

  constexpr const char* data() const { return data_; }
  constexpr std::size_t size() const { return size_; }
  constexpr bool empty() const { return size_ == 0; }
  constexpr const char* begin() const { return data_; }
  constexpr const char* end() const { return data_ + size_; }

  /// Any view type of the standard's shape; strings that own are made explicitly: std::string{text}.
  template <class View>
  requires(
      std::constructible_from<View, const char*, std::size_t>&& requires { typename View::traits_type; } &&
      !requires { typename View::allocator_type; }) constexpr
  operator View() const {
    return View(data_, size_);
  }

  friend constexpr bool operator==(Text a, Text b) {
    if (a.size_ != b.size_) return false;
    for (std::size_t i = 0; i < a.size_; ++i)
      if (a.data_[i] != b.data_[i]) return false;
    return true;
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

/// Up to 159 characters held in place, for numbers and phrases made without allocation. What does not fit is cut.
class ShortText {
 public:
  static constexpr std::size_t capacity = 159;

  constexpr ShortText() = default;
  constexpr ShortText(Text text) { append(text); }

  constexpr ShortText& append(Text text) {
    for (const char c : text) append(c);
    return *this;
  }
  constexpr ShortText& append(char c) {
    if (size_ < capacity) data_[size_++] = c;
    return *this;
  }
  /// Decimal digits, padded with zeros to a least width.
  constexpr ShortText& append(std::uint64_t number, int least_width = 1) {
    char digits[20] = {};
    int n = 0;
    for (; number != 0 || n < least_width; number /= 10) digits[n++] = static_cast<char>('0' + number % 10);
    while (n > 0) append(digits[--n]);
    return *this;
  }

  constexpr std::size_t size() const { return size_; }
  constexpr const char* c_str() const { return data_; }
  constexpr operator Text() const& { return {data_, size_}; }
  /// A view may be taken of a temporary only to be used in the same expression.
  constexpr Text view() const { return {data_, size_}; }

  friend constexpr bool operator==(const ShortText& a, const ShortText& b) { return a.view() == b.view(); }
  template <class Stream>
  requires requires(Stream& out, Text text) { out << text; }
  friend Stream& operator<<(Stream& out, const ShortText& text) { return out << text.view(); }

 private:
  char data_[capacity + 1] = {};
  std::size_t size_ = 0;
};

}  // namespace SSI_ABI
}  // namespace ssi

#endif
