// Languages: what the library and its models say, in the reader's words.
// SPDX-License-Identifier: MIT
#ifndef SSI_WORDS_LANGUAGE_HPP
#define SSI_WORDS_LANGUAGE_HPP

#include <initializer_list>

#include "ssi/core/points.hpp"
#include "ssi/core/target.hpp"

namespace ssi {
inline namespace SSI_ABI {

/// A text and what it is in another language; a '#' stands for a number in both.
struct Translation {
  Text english;
  Text translated;
};

/// Says texts in a language: titles, reasons, remedies, the patterns of phrases. The English text is the key, so that a
/// text that was changed is never shown with the translation of what it said before. What has no translation stays
/// as it is. A third language is one more table; a model of a program's own adds its table in front of the library's.
/// The table and the other language are not copied and have to outlive it. Complexity: linear in the table.
class Language {
 public:
  struct Marks {
    char decimal;  ///< between whole points and their decimals
  };

  constexpr explicit Language(Text code, Marks marks = {'.'}) : code_{code}, marks_{marks} {}
  template <std::size_t Size>
  constexpr Language(Text code, const Translation (&table)[Size], Marks marks = {'.'})
      : code_{code}, marks_{marks}, table_{table}, size_{Size} {}
  /// This table first, then the other language's, whose code and marks it has.
  template <std::size_t Size>
  constexpr Language(const Translation (&table)[Size], const Language& other)
      : code_{other.code_}, marks_{other.marks_}, table_{table}, size_{Size}, other_{&other} {}
  template <std::size_t Size>
  Language(const Translation (&table)[Size], const Language&& other) = delete;

  /// The tag of RFC 5646: "en", "es".
  constexpr Text code() const { return code_; }
  constexpr const Translation* begin() const { return table_; }
  constexpr const Translation* end() const { return table_ + size_; }

  constexpr bool has(Text english) const {
    return size_ + (other_ != nullptr ? 1 : 0) == 0 || find(english) != nullptr;
  }
  constexpr Text operator()(Text english) const {
    const Translation* found = find(english);
    return found != nullptr ? found->translated : english;
  }
  constexpr Phrase operator()(Phrase phrase) const {
    phrase.pattern = (*this)(phrase.pattern);
    return phrase;
  }
  /// Range of decimals: 0 to 6.
  constexpr ShortText operator()(Points points, int decimals = 2) const {
    ShortText text;
    const ShortText plain = points.text(decimals);
    for (const char c : plain.view()) text.append(c == '.' ? marks_.decimal : c);
    return text;
  }
  /// The translated pattern, with each '#' replaced by the next of the values. What exceeds ShortText is cut.
  constexpr ShortText operator()(Text pattern, std::initializer_list<Text> values) const {
    ShortText text;
    auto value = values.begin();
    for (const char c : (*this)(pattern))
      if (c == '#' && value != values.end())
        text.append(*value++);
      else
        text.append(c);
    return text;
  }

 private:
  constexpr const Translation* find(Text english) const {
    for (const Translation& entry : *this)
      if (entry.english == english) return &entry;
    return other_ != nullptr ? other_->find(english) : nullptr;
  }

  Text code_;
  Marks marks_;
  const Translation* table_ = nullptr;
  std::size_t size_ = 0;
  const Language* other_ = nullptr;
};

/// What the library's own texts are written in.
inline constexpr auto english = Language{"en"};

/// A number in a value of Language's patterns.
constexpr ShortText number(std::uint64_t value) {
  return ShortText{}.append(value);
}

}  // namespace SSI_ABI
}  // namespace ssi

#endif
