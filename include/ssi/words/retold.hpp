// Sentences that were made in English, with names and numbers in them, in the reader's language.
// SPDX-License-Identifier: MIT
#ifndef SSI_WORDS_RETOLD_HPP
#define SSI_WORDS_RETOLD_HPP

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "ssi/words/day.hpp"

namespace ssi {
inline namespace SSI_ABI {

namespace detail {

// Whether a sentence was made of a pattern, and the values in it. What a number decides on has to be one.
class Made {
 public:
  // steps: how many it may still take.
  Made(Text pattern, std::size_t& steps) : names_{pattern}, values_(names_.size), steps_{steps} {
    for_each_piece(
        pattern, [&](char c) { literal(c); },
        [&](Text place) {
          pieces_.push_back({std::string{std::string_view{place}}, true});
          const Text form = part_of(place, 1);
          for (const char c : form) letters_ += form.size() < place.size() && c != ' ' ? 1U : 0U;
        });
  }
  // How many letters the pattern has beside its values: too few would be found in any sentence.
  [[nodiscard]] std::size_t letters() const { return letters_; }
  [[nodiscard]] bool of(std::string_view sentence) { return match(0, sentence); }
  [[nodiscard]] const Names& names() const { return names_; }
  [[nodiscard]] std::vector<std::string_view>& values() { return values_; }

 private:
  struct Piece {
    std::string text;
    bool place;
  };

  void literal(char c) {
    if (pieces_.empty() || pieces_.back().place) pieces_.push_back({{}, false});
    pieces_.back().text += c;
    letters_ += c != ' ' ? 1U : 0U;
  }
  bool match(std::size_t i, std::string_view rest) {
    if (i == pieces_.size()) return rest.empty();
    if (steps_ == 0) return false;
    --steps_;
    const std::string_view text = pieces_[i].text;
    if (!pieces_[i].place) return rest.starts_with(text) && match(i + 1, rest.substr(text.size()));
    std::string_view& value = values_[names_.find(part_of(Text{text}, 0))];
    if (const auto bar = text.find('|'); bar != text.npos) {
      if (value.find_first_not_of("0123456789") != value.npos) return false;
      for (std::size_t begin = bar + 1, end = 0; begin <= text.size(); begin = end + 1) {
        end = (std::min)(text.find('|', begin), text.size());
        const std::string_view form = text.substr(begin, end - begin);
        if (rest.starts_with(form) && match(i + 1, rest.substr(form.size()))) return true;
      }
      return false;
    }
    if (!value.empty()) return rest.starts_with(value) && match(i + 1, rest.substr(value.size()));
    // Up to each place at which the next piece stands; the last takes all.
    const bool last = i + 1 == pieces_.size();
    for (std::size_t size = last ? rest.size() : 1; size > 0 && size <= rest.size(); ++size) {
      if (!last && !pieces_[i + 1].place && (size = rest.find(pieces_[i + 1].text, size)) == rest.npos) break;
      value = rest.substr(0, size);
      if (match(i + 1, rest.substr(size))) return true;
    }
    value = {};
    return false;
  }

  Names names_;
  std::vector<Piece> pieces_;
  std::vector<std::string_view> values_;
  std::size_t& steps_;
  std::size_t letters_ = 0;
};

// A sentence in the language, and how many letters of it are a pattern's.
struct Retelling {
  std::string text;
  std::size_t letters;
};
[[nodiscard]] inline std::optional<Retelling> retelling(std::string_view sentence, const Language& language,
                                                        std::size_t& steps);

// A value in the language: days as people write them, what lies between two, a count's least or most; what is called
// why is a sentence.
inline std::string retold_end(std::string_view value, const Language& language) {
  const auto day = Day::parse(value);
  return std::string{day ? std::string_view{in_words(*day, language).view()} : value};
}
inline std::optional<Retelling> retold_value(Text name, std::string_view value, const Language& language,
                                             std::size_t& steps) {
  if (name == Text{"why"}) return retelling(value, language, steps);
  constexpr std::string_view to = " to ", digits = "0123456789", between = "0123456789-";
  for (const auto& [words, pattern] : {std::pair{std::string_view{"at least "}, Text{"at least {low}"}},
                                       std::pair{std::string_view{"at most "}, Text{"at most {high}"}}})
    if (value.starts_with(words) && value.size() > words.size() &&
        value.find_first_not_of(digits, words.size()) == value.npos)
      return Retelling{std::string{language(pattern, {value.substr(words.size())}).view()}, 0};
  const auto at = value.find(to);
  if (at != value.npos && at == value.find_first_not_of(between) &&
      value.find_first_not_of(between, at + to.size()) == value.npos) {
    const std::string low = retold_end(value.substr(0, at), language),
                      high = retold_end(value.substr(at + to.size()), language);
    return Retelling{std::string{language("{low} to {high}", {low, high}).view()}, 0};
  }
  return Retelling{retold_end(value, language), 0};
}

// A sentence in its own words, with days as people write them where they stand alone: not in quotes, and not in a name.
inline std::string with_days(std::string_view sentence, const Language& language) {
  constexpr std::size_t length = 10;  // of "2026-06-27"
  std::string text;
  bool quoted = false;
  for (std::size_t at = 0; at < sentence.size();) {
    quoted = quoted != (sentence[at] == '"');
    const std::string_view behind = sentence.substr((std::min)(at + length, sentence.size()));
    const bool alone = !quoted && (at == 0 || sentence[at - 1] == ' ') &&
                       (behind.empty() || behind == "." || std::string_view{" ,:;)"}.find(behind[0]) != behind.npos);
    const auto day = alone ? Day::parse(sentence.substr(at, length)) : std::nullopt;
    text.append(day ? std::string_view{in_words(*day, language).view()} : sentence.substr(at, 1));
    at += day ? length : 1;
  }
  return text;
}

// With the words of one entry of a table.
inline std::optional<Retelling> retold_by(const Translation& entry, std::string_view sentence, const Language& language,
                                          std::size_t& steps) {
  constexpr std::size_t least = 7;  // "is empty": fewer letters would be found in any sentence
  Made made{entry.english, steps};
  if (made.names().size == 0 || !made.of(sentence)) return std::nullopt;
  Retelling told{{}, made.letters()};
  std::vector<std::string> values;
  std::vector<Text> texts;
  for (std::size_t i = 0; i < made.names().size; ++i) {
    auto value = retold_value(made.names().names[i], made.values()[i], language, steps);
    if (!value) return std::nullopt;
    told.letters += value->letters;
    values.push_back(std::move(value->text));
  }
  if (told.letters < least) return std::nullopt;
  texts.assign(values.begin(), values.end());
  language.fill([&](Text part) { told.text.append(part.data(), part.size()); }, entry.english, texts.data(),
                texts.size());
  return told;
}

inline std::optional<Retelling> retelling(std::string_view sentence, const Language& language, std::size_t& steps) {
  constexpr std::size_t longest = 1000;
  if (language.has(sentence)) return Retelling{std::string{std::string_view{language(sentence)}}, sentence.size()};
  if (sentence.empty() || sentence.size() > longest) return std::nullopt;
  std::optional<Retelling> best;
  language.for_each([&](const Translation& entry) {
    const char first = entry.english.empty() ? '{' : *entry.english.begin();
    if ((first != '{' && first != sentence.front()) || steps == 0) return;
    auto told = retold_by(entry, sentence, language, steps);
    if (told && (!best || best->letters < told->letters)) best = std::move(told);
  });
  return best;
}

}  // namespace detail

/// A sentence that a reader or a program made in English, in the language: of "Votes.csv is empty" the pattern "{file}
/// is empty" is found, and said with that file; of several patterns that of the most letters. None where the language
/// has no such pattern. A language without a table, such as English, has every sentence, and says it with days as
/// people write them. What is longer than 1,000 bytes stays in English, and what fits a pattern in hundreds of ways.
/// Complexity: linear in the table times the sentence.
///
///     retold("Votes.csv is empty", spanish)   // "Votes.csv está vacío"
[[nodiscard]] inline std::optional<std::string> retold(std::string_view sentence, const Language& language) {
  if (language.has(sentence)) return detail::with_days(language(sentence), language);
  // Our choice: hundreds of times what an honest sentence takes. A hostile name that holds a pattern's words hundreds
  // of times, or a sentence in a sentence in a sentence, took minutes.
  std::size_t steps = 100'000;
  auto told = detail::retelling(sentence, language, steps);
  return told ? std::optional{std::move(told->text)} : std::nullopt;
}

}  // namespace SSI_ABI
}  // namespace ssi

#endif
