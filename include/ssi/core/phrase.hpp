// Phrases: sentences with numbers in them, apart from their text.
// SPDX-License-Identifier: MIT
#ifndef SSI_CORE_PHRASE_HPP
#define SSI_CORE_PHRASE_HPP

#include <cstdint>

#include "ssi/core/text.hpp"

namespace ssi {
inline namespace SSI_ABI {

/// Which of the forms in a pattern goes with a number, from 0: `{weeks|week|weeks}` has two. This is the rule of
/// English, Spanish and German: the first with "1", the second with all else. A language with more forms or other
/// borders has a function of its own, which sees the number as it is written, and nothing where none is known.
///
///     one_or_other("21")   // 1: weeks
[[nodiscard]] constexpr std::size_t one_or_other(Text number) {
  return number == Text{"1"} ? 0 : 1;
}

namespace detail {

// f(c) for each character and place(text) for what stands between braces; a brace that is not closed is a character.
template <class F, class G>
constexpr void for_each_piece(Text pattern, F&& f, G&& place) {
  for (const char* at = pattern.begin(); at != pattern.end(); ++at) {
    const char* end = at;
    while (*at == '{' && end != pattern.end() && *end != '}') ++end;
    if (end == at || end == pattern.end()) {
      f(*at);
      continue;
    }
    place(Text{at + 1, static_cast<std::size_t>(end - at - 1)});
    at = end;
  }
}
// Of "weeks|week|weeks" the name is 0, the forms are 1 and 2; what is beyond the last is the last.
constexpr Text part_of(Text place, std::size_t n) {
  const char* begin = place.begin();
  for (const char* at = begin; at != place.end(); ++at) {
    if (*at != '|') continue;
    if (n-- == 0) return {begin, static_cast<std::size_t>(at - begin)};
    begin = at + 1;
  }
  return {begin, static_cast<std::size_t>(place.end() - begin)};
}

// The names in a pattern, each once, in the order in which they first stand.
struct Names {
  static constexpr std::size_t most = 6;

  Text names[most] = {};
  std::size_t size = 0;

  constexpr explicit Names(Text pattern, bool of_forms = true) {
    for_each_piece(
        pattern, [](char) {},
        [&](Text place) {
          const Text name = part_of(place, 0);
          if ((of_forms || name.size() == place.size()) && size < most && find(name) == size) names[size++] = name;
        });
  }
  // The size where there is none.
  [[nodiscard]] constexpr std::size_t find(Text name) const {
    std::size_t i = 0;
    while (i < size && !(names[i] == name)) ++i;
    return i;
  }
  [[nodiscard]] constexpr bool has_all_of(const Names& others) const {
    for (std::size_t i = 0; i < others.size; ++i)
      if (find(others.names[i]) == size) return false;
    return true;
  }
};

// The pattern with values for the names as they come in the original, of which it may be a translation: append(text)
// for each part. A place without a value stays.
template <class Append>
constexpr void fill(Append&& append, Text pattern, Text original, const Text* values, std::size_t size,
                    std::size_t (*form)(Text)) {
  const Names names{original};
  for_each_piece(
      pattern,
      [&](const char& c) {
        append(Text{&c, 1});
      },
      [&](Text place) {
        const Text name = part_of(place, 0);
        const std::size_t i = names.find(name);
        if (i >= size || i == names.size)
          append(Text{place.begin() - 1, place.size() + 2});
        else
          append(name.size() == place.size() ? values[i] : part_of(place, 1 + form(values[i])));
      });
}

}  // namespace detail

/// A phrase with up to three numbers: `Phrase{"{active} of {weeks} weeks", {12, 13}}.text()` is "12 of 13 weeks". The
/// numbers are those of the names in the order in which they first stand; `{weeks|week|weeks}` is the form that goes
/// with one (see one_or_other). Kept apart from its text, so that it costs nothing until read, and can be translated by
/// its pattern.
struct Phrase {
  Text pattern;
  std::uint32_t numbers[3] = {};

  [[nodiscard]] constexpr ShortText text() const { return text_as(pattern, one_or_other); }
  /// In another language, whose pattern has the same names in an order of its own.
  [[nodiscard]] constexpr ShortText text_as(Text translated, std::size_t (*form)(Text)) const {
    const ShortText shown[] = {ShortText{}.append(std::uint64_t{numbers[0]}),
                               ShortText{}.append(std::uint64_t{numbers[1]}),
                               ShortText{}.append(std::uint64_t{numbers[2]})};
    const Text values[] = {shown[0], shown[1], shown[2]};
    ShortText text;
    detail::fill([&](Text part) { text.append(part); }, translated, pattern, values, 3, form);
    return text;
  }
};

}  // namespace SSI_ABI
}  // namespace ssi

#endif
