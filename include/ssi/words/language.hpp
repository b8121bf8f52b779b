// Languages: what the library and its models say, in the reader's words.
// SPDX-License-Identifier: MIT
#ifndef SSI_WORDS_LANGUAGE_HPP
#define SSI_WORDS_LANGUAGE_HPP

#include <initializer_list>

#include "ssi/core/count.hpp"
#include "ssi/core/points.hpp"
#include "ssi/core/target.hpp"

namespace ssi {
inline namespace SSI_ABI {

/// A text and what it is in another language, such as `{"{count} in all", "{count} en total"}`. A name in braces is the
/// place of a value, `{weeks|week|weeks}` that of the form which goes with it; both texts have the values in the order
/// that suits each, and as many forms as they need.
struct Translation {
  Text english;
  Text translated;

  /// Whether both show the same values, and the translation has no form of another.
  [[nodiscard]] constexpr bool same_places() const {
    const detail::Names ours{english, false}, theirs{translated, false};
    return ours.has_all_of(theirs) && theirs.has_all_of(ours) &&
           detail::Names{english}.has_all_of(detail::Names{translated});
  }
};

/// Says texts in a language: titles, reasons, remedies, the patterns of phrases; `spanish("week")` is "semana". The
/// English text is the key, so that a text that was changed is never shown with the translation of what it said before.
/// What has no translation stays as it is. A third language is one more table; a model of a program's own adds its
/// table in front of the library's. The table and the other language are not copied and have to outlive it.
/// Complexity: linear in the tables.
class Language {
 public:
  /// How numbers are written: `{','}` for 61,23, and which form of a word goes with one.
  struct Marks {
    constexpr Marks(char decimal_mark, std::size_t (*form_of)(Text) = one_or_other)
        : decimal{decimal_mark}, form{form_of} {}

    char decimal;  ///< between whole points and their decimals
    std::size_t (*form)(Text);
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
  [[nodiscard]] constexpr Text code() const { return code_; }
  /// Whether it says a text in its own words; a language without a table, such as English, has every text.
  [[nodiscard]] constexpr bool has(Text english) const {
    return size_ + (other_ != nullptr ? 1 : 0) == 0 || find(english) != nullptr;
  }
  /// f(translation) for each entry of its tables, those in front first; of two entries of one text the first is said.
  template <class F>
  constexpr void for_each(F&& f) const {
    for (std::size_t i = 0; i < size_; ++i) f(table_[i]);
    if (other_ != nullptr) other_->for_each(f);
  }
  /// f(text) once for each text that a whole language has a translation of and this one lacks: what is left to do of a
  /// third language is `french.for_each_missing(spanish, print)`. Complexity: quadratic in the tables.
  template <class F>
  constexpr void for_each_missing(const Language& whole, F&& f) const {
    whole.for_each([&](const Translation& entry) {
      if (&entry == whole.find(entry.english) && !has(entry.english)) f(entry.english);
    });
  }

  [[nodiscard]] constexpr Text operator()(Text english) const {
    const Translation* found = find(english);
    return found != nullptr ? found->translated : english;
  }
  [[nodiscard]] constexpr ShortText operator()(const Phrase& phrase) const {
    return phrase.text_as((*this)(phrase.pattern), marks_.form);
  }
  /// Range of decimals: 0 to 6.
  [[nodiscard]] constexpr ShortText operator()(Points points, int decimals = 2) const {
    return written(points.text(decimals).view());
  }
  /// A number in digits as the language writes it, with a real minus, U+2212: `german.written("-2.50")` is "−2,50".
  [[nodiscard]] constexpr ShortText written(Text plain) const {
    ShortText text;
    for (const char c : plain)
      if (c == '-')
        text.append("\u2212");
      else
        text.append(c == '.' ? marks_.decimal : c);
    return text;
  }
  /// The translated pattern with values for the names of the English one, in the order in which they first stand there:
  /// `english("{weeks} {weeks|week|weeks} to {day}", {"1", "3 May"})` is "1 week to 3 May". What exceeds a ShortText
  /// ends in an ellipsis.
  [[nodiscard]] constexpr ShortText operator()(Text pattern, std::initializer_list<Text> values) const {
    // Not by fill(): clang 14 takes no template of the class into a constant that stands below its use.
    ShortText text;
    const auto append = [&](Text part) { text.append(part); };
    detail::fill(append, (*this)(pattern), pattern, values.begin(), values.size(), marks_.form);
    return text;
  }
  /// The same of any length: append(text) for each part of it.
  template <class Append>
  constexpr void fill(Append&& append, Text pattern, const Text* values, std::size_t size) const {
    detail::fill(append, (*this)(pattern), pattern, values, size, marks_.form);
  }
  /// Whether each translation has the places of its original: `static_assert(french.same_places())`.
  [[nodiscard]] constexpr bool same_places() const {
    bool same = true;
    for_each([&](const Translation& entry) { same = same && entry.same_places(); });
    return same;
  }

 private:
  [[nodiscard]] constexpr const Translation* find(Text english) const {
    for (std::size_t i = 0; i < size_; ++i)
      if (table_[i].english == english) return &table_[i];
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

/// A number as a value of Language's patterns: `number(12)` is "12".
[[nodiscard]] constexpr ShortText number(std::uint64_t value) {
  return ShortText{}.append(value);
}

/// A count as far as it is known: "11", "8 to 10", "at least 14", "at most 3", or "unknown".
[[nodiscard]] constexpr ShortText in_words(Count count, const Language& language = english) {
  if (count.known()) return number(count.low());
  if (count.wholly_unknown()) return language("unknown", {});
  if (count.high() == Count::largest) return language("at least {low}", {number(count.low())});
  if (count.low() == 0) return language("at most {high}", {number(count.high())});
  return language("{low} to {high}", {number(count.low()), number(count.high())});
}

}  // namespace SSI_ABI
}  // namespace ssi

#endif
