// What programs and pages call the numbers of LinkedIn's index.
// SPDX-License-Identifier: MIT
#ifndef SSI_LINKEDIN_OWN_INDEX_NAMES_HPP
#define SSI_LINKEDIN_OWN_INDEX_NAMES_HPP

#include <optional>
#include <string>
#include <string_view>

#include "ssi/counts/letters.hpp"

namespace ssi {
inline namespace SSI_ABI {
namespace linkedin {
namespace detail {
namespace own_index {

/// Whose number it is.
enum class Whose : unsigned char { own, sector, network, team };

/// What a key says; the pillars come first, in LinkedIn's order. The last three hold other keys.
enum class Says : unsigned char {
  brand,
  find,
  engage,
  relate,
  total,
  top,
  size,
  name,
  seat,
  when,
  group,
  groups,
  wrap
};

struct Said {
  Whose whose;
  Says what;
};

struct SaidAs {
  std::string_view key;
  Says what;
};

// Small letters, without what stands between words: "Find the right_people" is "findtherightpeople".
inline std::string key_of(std::string_view text) {
  std::string key;
  for (const char c : lower_case(text))
    if (('a' <= c && c <= 'z') || ('0' <= c && c <= '9') || static_cast<unsigned char>(c) >= 0x80) key += c;
  return key;
}

// The labels of LinkedIn's page in the languages that were seen, as key_of() writes them.
inline constexpr SaidAs pillar_labels[] = {
    {"establishyourprofessionalbrand", Says::brand},
    {"findtherightpeople", Says::find},
    {"engagewithinsights", Says::engage},
    {"buildrelationships", Says::relate},
    {"estabelecersuamarcaprofissional", Says::brand},
    {"localizaraspessoascertas", Says::find},
    {"interagiroferecendoinsights", Says::engage},
    {"criarrelacionamentos", Says::relate},
    // Letters of Cyrillic are no smaller in lower_case().
    {"Создавайтепрофессиональныйбренд", Says::brand},
    {"Находитенужныхлюдей", Says::find},
    {"Взаимодействуйтесконтентом", Says::engage},
    {"Развивайтеотношения", Says::relate},
    {"professionellemarkeaufbauen", Says::brand},
    {"dierichtigenpersonenfinden", Says::find},
    {"durchinsightsüberzeugen", Says::engage},
    {"beziehungenaufbauen", Says::relate},
};

// What tools call them in files.
inline constexpr SaidAs own_keys[] = {
    {"overall", Says::total},
    {"total", Says::total},
    {"score", Says::total},
    {"ssi", Says::total},
    {"ssioverallscore", Says::total},
    {"overallssiscore", Says::total},
    {"overallscore", Says::total},
    {"totalscore", Says::total},
    {"ssiscore", Says::total},
    {"currentsocialsellingindex", Says::total},
    {"socialsellingindexatual", Says::total},
    {"professionalbrand", Says::brand},
    {"profbrand", Says::brand},
    {"buildbrand", Says::brand},
    {"establishbrand", Says::brand},
    {"brand", Says::brand},
    {"findrightpeople", Says::find},
    {"findpeople", Says::find},
    {"findingpeople", Says::find},
    {"people", Says::find},
    {"find", Says::find},
    {"insightengagement", Says::engage},
    {"engageinsights", Says::engage},
    {"engaginginsights", Says::engage},
    {"insights", Says::engage},
    {"engagement", Says::engage},
    {"engage", Says::engage},
    {"strongrelationship", Says::relate},
    {"strongrelationships", Says::relate},
    {"relationship", Says::relate},
    {"relationships", Says::relate},
    {"buildingrelationships", Says::relate},
    {"relate", Says::relate},
    {"activeseat", Says::seat},
    {"date", Says::when},
    {"datecreated", Says::when},
    {"createdat", Says::when},
    {"capturedat", Says::when},
    {"recordedat", Says::when},
    {"fetchedat", Says::when},
    {"timestamp", Says::when},
    {"time", Says::when},
    {"timeutc", Says::when},
    {"day", Says::when},
    {"datareferencia", Says::when},
    {"horareferencia", Says::when},
    {"groupscore", Says::groups},
    {"groupscores", Says::groups},
    {"data", Says::wrap},
    {"raw", Says::wrap},
    {"parsed", Says::wrap},
    {"result", Says::wrap},
    {"response", Says::wrap},
    {"memberscore", Says::wrap},
    {"currentssi", Says::wrap},
    {"subscores", Says::wrap},
    {"pillars", Says::wrap},
    {"components", Says::wrap},
    {"ssihistory", Says::wrap},
    {"history", Says::wrap},
    {"entries", Says::wrap},
    {"items", Says::wrap},
};

// Of a sector, a network or a team, in front of these or in an object of its own.
inline constexpr SaidAs group_keys[] = {
    {"", Says::group},
    {"comparison", Says::group},
    {"average", Says::total},
    {"avg", Says::total},
    {"averagescore", Says::total},
    {"averagessi", Says::total},
    {"ssiaverage", Says::total},
    {"ssi", Says::total},
    {"rank", Says::top},
    {"ssirank", Says::top},
    {"top", Says::top},
    {"toppercent", Says::top},
    {"rankpercentile", Says::top},
    {"percentile", Says::top},
    {"groupsize", Says::size},
    {"size", Says::size},
    {"peopleamount", Says::size},
    {"name", Says::name},
};

struct GroupName {
  std::string_view key;
  Whose whose;
};
// The longer ones first: each may begin a longer key.
inline constexpr GroupName group_names[] = {
    {"peopleinyourindustry", Whose::sector},
    {"peopleinindustry", Whose::sector},
    {"industry", Whose::sector},
    {"sector", Whose::sector},
    {"peopleinyournetwork", Whose::network},
    {"peopleinnetwork", Whose::network},
    {"network", Whose::network},
    {"team", Whose::team},
};

template <std::size_t Size>
constexpr std::optional<Says> found(const SaidAs (&names)[Size], std::string_view key) {
  for (const SaidAs& name : names)
    if (name.key == key) return name.what;
  return std::nullopt;
}

// The pillar of which the label stands in a line of a page.
inline std::optional<Says> pillar_in(std::string_view key) {
  for (const SaidAs& label : pillar_labels)
    if (key.find(label.key) != key.npos) return label.what;
  return std::nullopt;
}

// What a key says where the keys around it are whose; none where nobody knows it.
inline std::optional<Said> said_by(std::string_view written, Whose whose) {
  const std::string key = key_of(written);
  for (const GroupName& group : group_names)
    if (key.starts_with(group.key))
      if (const auto what = found(group_keys, std::string_view{key}.substr(group.key.size()))) {
        // "industry" inside of an industry is its name.
        if (*what == Says::group && whose == group.whose) return Said{whose, Says::name};
        return Said{group.whose, *what};
      }
  if (key.empty()) return std::nullopt;
  if (whose != Whose::own)
    if (const auto what = found(group_keys, key)) return Said{whose, *what};
  if (const auto what = found(own_keys, key)) return Said{whose, *what};
  if (const auto what = found(pillar_labels, key)) return Said{whose, *what};
  return std::nullopt;
}

// Whose a line of a page or a table is, by its words in the languages that were seen.
inline std::optional<Whose> whose_in(std::string_view text) {
  const std::string lower = lower_case(text) + ' ';
  std::optional<Whose> whose;
  std::string word;
  for (const char c : lower) {
    if (('a' <= c && c <= 'z') || static_cast<unsigned char>(c) >= 0x80) {
      word += c;
      continue;
    }
    for (const std::string_view sector : {"industry", "setor", "sector"})
      if (word == sector) whose = Whose::sector;
    for (const std::string_view network : {"network", "rede"})
      if (word == network) whose = Whose::network;
    word.clear();
  }
  return whose;
}

// "Industry SSI rank", "Classificação SSI do setor".
inline bool ranks(std::string_view text) {
  const std::string key = key_of(text);
  for (const std::string_view word : {"rank", "classificação"})
    if (key.find(word) != key.npos) return true;
  return false;
}

}  // namespace own_index
}  // namespace detail
}  // namespace linkedin
}  // namespace SSI_ABI
}  // namespace ssi

#endif
