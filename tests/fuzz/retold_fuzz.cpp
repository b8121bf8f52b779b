// Sentences said again in another language: of any bytes none or one in UTF-8 where they were; and whatever pattern of
// the table is filled with whatever plain names, it is found, and the names stand in it. In English a sentence is its
// own, with days as people write them.
// SPDX-License-Identifier: MIT
#include <cstdlib>
#include <string>
#include <string_view>
#include <vector>

#include "ssi/core/utf8.hpp"
#include "ssi/words/day.hpp"
#include "ssi/words/german.hpp"
#include "ssi/words/retold.hpp"
#include "ssi/words/spanish.hpp"

namespace {

using namespace ssi;

void require(bool good) {
  if (!good) std::abort();
}
bool has_day(std::string_view text) {
  for (std::size_t at = 0; at + 10 <= text.size(); ++at)
    if (Day::parse(text.substr(at, 10))) return true;
  return false;
}
// Plain values for the names of a pattern, with one byte each: a number of digits where a form goes with it, a sentence
// where it is one, else letters that stand in no pattern.
std::vector<std::string> values_for(Text pattern, std::string_view bytes) {
  const detail::Names names{pattern}, others{pattern, false};
  std::vector<std::string> values;
  for (std::size_t i = 0; i < names.size; ++i) {
    const unsigned byte = i < bytes.size() ? static_cast<unsigned char>(bytes[i]) : 0;
    bool counts = false;
    detail::for_each_piece(
        pattern, [](char) {},
        [&](Text place) {
          const Text name = detail::part_of(place, 0);
          counts = counts || (name == names.names[i] && name.size() != place.size());
        });
    if (names.names[i] == Text{"why"})
      values.emplace_back("it cannot be read");
    else
      values.push_back(counts ? std::to_string(byte) : std::string(1 + byte % 100, 'Q'));
  }
  return values;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
  const std::string_view sentence{reinterpret_cast<const char*>(data), size};
  const auto own = retold(sentence, english);  // itself, but for its days, which are said once
  require(own && (has_day(sentence) || *own == sentence) && retold(*own, english) == own);
  const Language& language = size % 2 == 0 ? spanish : german;
  if (const auto told = retold(sentence, language)) require(size <= 1000 && (!is_utf8(sentence) || is_utf8(*told)));
  if (size < 3) return 0;

  std::vector<Text> patterns;
  language.for_each([&](const Translation& entry) { patterns.push_back(entry.english); });
  const Text pattern = patterns[(data[0] * 256U + data[1]) % patterns.size()];
  const auto values = values_for(pattern, sentence.substr(2));
  const std::vector<Text> texts{values.begin(), values.end()};
  std::string filled;
  std::size_t letters = 0;
  english.fill([&](Text part) { filled.append(part.data(), part.size()); }, pattern, texts.data(), texts.size());
  detail::for_each_piece(
      pattern, [&](char c) { letters += c != ' ' ? 1U : 0U; }, [](Text) {});
  const auto told = retold(filled, language);
  if (letters < 7 || filled.size() > 1000) return 0;
  require(told.has_value());
  for (const std::string& value : values)
    if (value.starts_with('Q')) require(told->find(value) != told->npos);
  return 0;
}
