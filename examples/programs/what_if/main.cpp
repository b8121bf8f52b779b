// What if: an export or counts in, changes to the counts; what they bring row by row, and what they do on the side.
// SPDX-License-Identifier: MIT
#include <cstdio>
#include <string>
#include <vector>

#include "../input/member.hpp"
#include "../input/table.hpp"
#include "ssi/words/decide.hpp"
#include "ssi/words/spanish.hpp"

namespace {

using ssi::Points;

constexpr std::string_view usage =
    R"(what_if: the score after changes to the counts

usage: what_if FOLDER NAME=N ... [options]

  NAME=24            the count is to be 24
  NAME=+3, NAME=-3   it is to be 3 more, or fewer
  NAME=unknown       as if it were not known
  --lang en|es       the language of titles (default: en)

)";

constexpr ssi::Translation own_words[] = {
    {"signal", "señal"},
    {"before", "antes"},
    {"after", "después"},
    {"change", "cambio"},
    {"unknown", "?"},
    {"Total", "Total"},
    {"at least, counts being unknown", "como mínimo, pues hay datos desconocidos"},
    {"what is added to an unknown count shows nothing; NAME=N sets it",
     "lo que se suma a un dato desconocido no muestra nada; NOMBRE=N lo fija"},
    {"On the side", "Efectos secundarios"},
    {"No point changes.", "Ningún punto cambia."},
};
constexpr auto spanish = ssi::Language{own_words, ssi::spanish};

struct Wishes {
  std::vector<std::pair<std::string, std::string>> changes;  // name, value
  const ssi::Language* language = &ssi::english;
};

bool is_change(const std::string& argument) {
  const std::size_t equals = argument.find('=');
  return equals != argument.npos && equals > 0 && argument.find_first_not_of("abcdefghijklmnopqrstuvwxyz_") == equals;
}

template <class Value>
bool take(Wishes& wishes, const std::string& argument, const Value& value) {
  if (argument == "--lang") {
    const std::string language = value();
    if (language != "en" && language != "es")
      throw input::UserError{"--lang: \"" + language + "\" is neither en nor es"};
    wishes.language = language == "es" ? &spanish : &ssi::english;
    return true;
  }
  if (!is_change(argument)) return false;
  const std::size_t equals = argument.find('=');
  wishes.changes.emplace_back(argument.substr(0, equals), argument.substr(equals + 1));
  return true;
}

struct Changes {
  std::vector<ssi::Change> set;
  std::vector<ssi::Addition> add;
};

Changes parse_changes(const Wishes& wishes) {
  Changes changes;
  for (const auto& [name, value] : wishes.changes) {
    const bool more = value.starts_with('+'), fewer = value.starts_with('-');
    ssi::Activity scratch;
    const ssi::Count count = input::set_count(scratch, name, more || fewer ? value.substr(1) : value, "the change");
    const ssi::Text metric{name.data(), name.size()};
    if (!more && !fewer)
      changes.set.push_back({metric, count});
    else if (count.known())
      changes.add.push_back({metric, (more ? 1 : -1) * std::int64_t{count.value_or(0)}});
    else
      throw input::UserError{"the change: " + name + "=" + value + " is neither more nor fewer"};
  }
  return changes;
}

std::string text_for(const std::vector<std::string>& arguments) {
  Wishes wishes;
  const auto options = input::parse_options(
      arguments, [&](const std::string& argument, const auto& value) { return take(wishes, argument, value); });
  if (options.help) return std::string{usage} + std::string{input::help};
  if (wishes.changes.empty()) throw input::UserError{"name a change, such as posts=+3; see --help"};
  const auto member = input::load(options);
  const auto model = ssi::standard::model.over(member.window);
  const ssi::Language& say = *wishes.language;

  const Changes changes = parse_changes(wishes);
  const auto result = what_if(model, member.activity, changes.set, changes.add);

  std::string out, sides;
  const auto line = [&](std::string_view what, std::string_view before, std::string_view after,
                        std::string_view change) {
    out += input::left(what, 46) + input::right(before, 9) + input::right(after, 9) + input::right(change, 9) + '\n';
  };
  const auto points = [&](const ssi::Row& row) {
    return std::string{row.known() ? say(row.points).view() : say("unknown")};
  };
  line(say("signal"), say("before"), say("after"), say("change"));
  const std::size_t heading = out.size();
  for (const ssi::RowDifference& row : result.comparison.rows) {
    if (row.difference() == Points{} && row.comparable()) continue;
    line(say(row.subject.title), points(row.reference), points(row.subject), input::with_sign(row.difference(), say));
    if (side_effect(row)) sides += "  " + std::string{in_words(row, say).view()} + '\n';
  }
  if (out.size() == heading) out += std::string{say("No point changes.")} + '\n';
  const ssi::Tally &before = result.before.total, &after = result.after.total;
  line(say("Total"), say(before.earned).view(), say(after.earned).view(), input::with_sign(result.difference(), say));
  if (after.high() != after.earned) out += "  " + std::string{say("at least, counts being unknown")} + '\n';
  if (result.on_unknown > 0)
    out += "  " + std::string{say("what is added to an unknown count shows nothing; NAME=N sets it")} + '\n';
  if (!sides.empty()) out += '\n' + std::string{say("On the side")} + '\n' + sides;
  return out;
}

}  // namespace

int main(int argc, char** argv) {
  try {
    const std::string text = text_for({argv + 1, argv + argc});
    return std::fwrite(text.data(), 1, text.size(), stdout) == text.size() && std::fflush(stdout) == 0 ? 0 : 1;
  } catch (const input::UserError& error) {
    std::fprintf(stderr, "what_if: %s\n", input::printable(error.text).c_str());
  } catch (const ssi::Error& error) {
    std::fprintf(stderr, "what_if: %s\n", input::printable(error.what()).c_str());
  }
  return 2;
}
