// Which kind of file a name stands for: LinkedIn's own, a copy's, and one that is only near.
// SPDX-License-Identifier: MIT
#ifndef SSI_LINKEDIN_FILE_NAMES_HPP
#define SSI_LINKEDIN_FILE_NAMES_HPP

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <string>
#include <string_view>

#include "ssi/counts/letters.hpp"
#include "ssi/counts/named.hpp"
#include "ssi/linkedin/sources.hpp"

namespace ssi {
inline namespace SSI_ABI {
namespace linkedin {

namespace detail {

inline bool digits_only(std::string_view text) {
  return !text.empty() && text.find_first_not_of("0123456789") == text.npos;
}

// A name in small letters without one mark of a copy at its end or beginning; as it is where there is none.
inline std::string_view without_mark(std::string_view name) {
  // Of Windows, Finder and Drive in English, German and Spanish.
  for (const std::string_view mark : {" - copy", " - kopie", " - copia", " copy", " kopie", " copia", " "})
    if (name.size() > mark.size() && name.ends_with(mark)) return name.substr(0, name.size() - mark.size());
  for (const std::string_view mark : {"copy of ", "kopie von ", "copia de ", " "})
    if (name.size() > mark.size() && name.starts_with(mark)) return name.substr(mark.size());
  // Of browsers " (1)" and "(1)", of Finder " 2", and of LinkedIn a member's id, "_730155021".
  if (const std::size_t open = name.rfind('('); open != name.npos && open > 0 && name.ends_with(')') &&
                                                digits_only(name.substr(open + 1, name.size() - open - 2)))
    return name.substr(0, open);
  if (const std::size_t last = name.find_last_of(" _");
      last != name.npos && last > 0 && digits_only(name.substr(last + 1)))
    return name.substr(0, last);
  return name;
}

// Of a name without its extension.
inline std::string key_of_stem(std::string_view stem) {
  const std::string lower = lower_case(stem);
  std::string_view name = lower;
  for (std::string_view shorter = without_mark(name); shorter.size() < name.size(); shorter = without_mark(name))
    name = shorter;
  std::string key{name};
  std::erase_if(key, [](char c) { return c == ' ' || c == '_'; });
  return key;
}

inline bool has_extension(std::string_view file, std::string_view extension) {
  return file.size() >= extension.size() && lower_case(file.substr(file.size() - extension.size())) == extension;
}

}  // namespace detail

/// Lower case, without blanks, underscores, ".csv", a member's id ("_730155021") and what a copy's name has more: "
/// (1)" and "(1)" of browsers, " 2" and " copy" of Finder, " - Copy" and "Copy of " of Windows, in English, German and
/// Spanish. Empty for what is no CSV file. key_of("Rich_Media_730155021 - copia.csv") is "richmedia".
[[nodiscard]] inline std::string key_of(std::string_view file) {
  constexpr std::string_view extension = ".csv";
  if (!detail::has_extension(file, extension)) return {};
  file.remove_suffix(extension.size());
  return detail::key_of_stem(file);
}

/// The source that a file may be of, whose name is none that is read: one or two letters apart from it, more or less of
/// it, or saved as a table of another kind. None for LinkedIn's own other files.
///
///   near_source("Shares backup.csv")->name   // "Shares.csv"
///   near_source("Shares.xlsx")->name         // "Shares.csv"
///   near_source("guide_messages.csv")        // nullptr
[[nodiscard]] inline const Source* near_source(std::string_view file) {
  for (const std::string_view extension : {".csv.txt", ".txt", ".tsv", ".xlsx", ".xls", ".ods", ".numbers"}) {
    if (!detail::has_extension(file, extension)) continue;
    const std::string key = detail::key_of_stem(file.substr(0, file.size() - extension.size()));
    for (const Source& source : sources::all)
      if (source.key == key) return &source;
  }
  const std::string key = key_of(file);
  if (key.empty() ||
      std::find(std::begin(sources::others), std::end(sources::others), key) != std::end(sources::others))
    return nullptr;
  constexpr std::size_t telling = 6;  // letters; our choice, as that a longer name may have two wrong
  for (const Source& source : sources::all) {
    const std::size_t most_apart = source.key.size() > 7 ? 2 : 1;
    const bool as_long = key.size() <= source.key.size() + most_apart && source.key.size() <= key.size() + most_apart;
    if ((as_long && ssi::detail::letters_apart(key, source.key) <= most_apart) || key.find(source.key) != key.npos ||
        (key.size() >= telling && source.key.find(key) != source.key.npos))
      return &source;
  }
  return nullptr;
}

}  // namespace linkedin
}  // namespace SSI_ABI
}  // namespace ssi

#endif
