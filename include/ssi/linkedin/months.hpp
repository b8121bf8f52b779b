// Names of months, as spreadsheets write them in the languages of LinkedIn's interface.
// SPDX-License-Identifier: MIT
#ifndef SSI_LINKEDIN_MONTHS_HPP
#define SSI_LINKEDIN_MONTHS_HPP

#include <cstddef>
#include <string_view>

#include "ssi/core/detail/abi.hpp"

namespace ssi {
inline namespace SSI_ABI {
namespace linkedin {
namespace detail {

// In small letters, but for Greek, and without full stops. No name is of two months in two languages: Polish and Czech
// "lis" are both November, and Finnish "mar" is not among them.
inline constexpr std::string_view month_names[] = {
    ("jan january ene enero januar jänner jän janv janvier gen gennaio janeiro januari ian ianuarie sty led leden oca "
     "ocak januári янв січ ιαν Ιαν"),
    ("feb february febrero februar feber févr fév février febbraio fev fevereiro februari februarie lut úno únor şub peb "
     "február фев февр лют φεβ Φεβ"),
    "mar march marzo mrz mär märz mars março mrt maart mart martie bře březen mac márc мар марта бер μαρ Μαρ",
    "apr april abr abril avr avril aprile aprilie kwi dub duben nis nisan ápr апр кві απρ Απρ",
    "may mayo mai maio mei mag maggio maj kvě květen mayıs máj май мая тра μαϊ μαΐ Μαΐ Μάι",
    "jun june junio juni juin giu giugno junho iun iunie cze čvn červen haz haziran hun jún июн июня чер ιουν Ιουν",
    ("jul july julio juli juil juillet lug luglio julho iul iulie lip čvc červenec tem temmuz hul júl julai июл июля лип "
     "ιουλ Ιουλ"),
    "aug august ago agosto août agu agustus augustus augusti sie srp srpen ağu ağustos ogo авг сер αυγ Αυγ",
    ("sep sept september septiembre septembre set settembre setembro setiembre septembrie wrz zář září eyl eylül szept "
     "сен сент вер σεπ Σεπ"),
    "oct october octubre okt oktober octobre ott ottobre out outubro octombrie paź říj říjen eki ekim окт жов οκτ Οκτ",
    "nov november noviembre novembre novembro noiembrie noi lis listopad kas kasım nob ноя нояб лис νοε Νοε",
    ("dec december dic diciembre dez dezember déc décembre dicembre dezembro des desember decembrie gru pro prosinec ara "
     "aralık dis дек гру δεκ Δεκ")};

// ASCII and Latin-1 in any case; behind is the byte before c.
constexpr char small_letter(char c, char behind) {
  const auto byte = static_cast<unsigned char>(c);
  const bool latin = behind == '\xC3' && 0x80 <= byte && byte <= 0x9E && byte != 0x97;
  return ('A' <= c && c <= 'Z') || latin ? static_cast<char>(byte + 0x20) : c;
}

// 1 to 12; 0 for a word that is no month's.
constexpr int month_of(std::string_view word) {
  const auto same = [word](std::string_view name) {
    if (name.size() != word.size()) return false;
    for (std::size_t i = 0; i < word.size(); ++i)
      if (small_letter(word[i], i > 0 ? word[i - 1] : ' ') != name[i]) return false;
    return true;
  };
  for (int month = 1; month <= 12; ++month)
    for (std::string_view names = month_names[month - 1]; !names.empty();) {
      const std::string_view name = names.substr(0, names.find(' '));
      if (same(name)) return month;
      names.remove_prefix(name.size() < names.size() ? name.size() + 1 : name.size());
    }
  return 0;
}

}  // namespace detail
}  // namespace linkedin
}  // namespace SSI_ABI
}  // namespace ssi

#endif
