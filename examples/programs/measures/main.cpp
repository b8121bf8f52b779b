// Whether what somebody began to do worked: an export and dated measures in, a verdict with its evidence out.
// SPDX-License-Identifier: MIT
#include <cstdio>
#include <string>
#include <vector>

#include "../input/dated.hpp"
#include "../input/member.hpp"
#include "../input/table.hpp"

namespace {

constexpr std::string_view usage =
    R"(measures: whether what you began to do moved what it was meant to move

usage: measures FOLDER --measures FILE [options]

  --measures FILE    lines `2026-03-02 = comments_given, posts: comment daily`: the day, the signals meant, a name
  --lang en|es       the language of the verdict (default: en)

)";

struct Wishes {
  std::string measures;
  const ssi::Language* language = &ssi::english;
};

template <class Value>
bool take(Wishes& wishes, const std::string& argument, const Value& value) {
  if (argument == "--measures") {
    wishes.measures = value();
  } else if (argument == "--lang") {
    const std::string language = value();
    if (language != "en" && language != "es")
      throw input::UserError{"--lang: \"" + language + "\" is neither en nor es"};
    wishes.language = language == "es" ? &ssi::spanish : &ssi::english;
  } else {
    return false;
  }
  return true;
}

// The ids as the model has them, whose texts outlive this; a wrong one is answered with the nearest.
std::vector<ssi::Text> signals_of(const std::string& where, const std::string& text) {
  std::vector<ssi::Text> ids;
  for (const std::string& part : input::parts_of(text)) {
    std::string nearest;
    bool found = false;
    ssi::standard::model.for_each_signal([&](ssi::Place, const auto&, const auto& signal) {
      if (std::same_as<std::remove_cvref_t<decltype(signal.target())>, ssi::Stock>) return;
      const std::string_view id = signal.id();
      if (id == part) ids.push_back(signal.id()), found = true;
      if (nearest.empty() || input::distance(part, id) < input::distance(part, nearest)) nearest = id;
    });
    if (!found)
      throw input::UserError{where + ": no weekly signal is called \"" + part + "\"; did you mean " + nearest + "?"};
  }
  return ids;
}

std::string report(const input::Member& member, const input::DatedLine& line, const ssi::Language& say) {
  const std::size_t colon = std::min(line.value.find(':'), line.value.size());
  const std::string name = colon < line.value.size()
                               ? std::string{ssi::trimmed(std::string_view{line.value}.substr(colon + 1))}
                               : line.value;
  const auto ids = signals_of(line.where, line.value.substr(0, colon));
  if (line.day < ssi::Day{"2003-01-01"} || *member.day < line.day)
    throw input::UserError{line.where + ": " + std::string{line.day.text().view()} + " is before 2003 or after " +
                           std::string{member.day->text().view()}};
  const auto model = ssi::standard::model.over(member.window);
  const auto result = effect_of(model, member.log, {{name.data(), name.size()}, line.day, ids}, *member.day);

  std::string out = std::string{line.day.text().view()} + "  " + input::printable(name) + "\n  " +
                    std::string{in_words(result.verdict, say)} + '\n';
  const auto show = [&](std::string_view what, const std::optional<ssi::Points>& points, std::string_view more) {
    out += "    " + input::left(what, 34) + (points ? input::with_sign(*points, say) : "cannot tell") +
           std::string{more} + '\n';
  };
  out += "    " + input::left("known weeks before and since", 34) + std::to_string(result.weeks_before) + " and " +
         std::to_string(result.weeks_after) + '\n';
  show("shift of a week (Hodges-Lehmann)", result.shift, result.shift ? " points, as a steady state" : "");
  if (result.p) {
    char p[32];
    std::snprintf(p, sizeof p, "%.4f", *result.p);
    out += "    " + input::left("p (exact permutation)", 34) + p + '\n';
  }
  if (result.placebos > 0)
    out += "    " + input::left("other dates that shifted as much", 34) + std::to_string(result.placebos_as_large) +
           " of " + std::to_string(result.placebos) + '\n';
  show("worth at steady state", result.at_steady_state, "");
  show("visible in the score so far", result.visible, "");
  return out;
}

std::string text_for(const std::vector<std::string>& arguments) {
  Wishes wishes;
  const auto options = input::parse_options(
      arguments, [&](const std::string& argument, const auto& value) { return take(wishes, argument, value); });
  if (options.help) return std::string{usage} + std::string{input::help};
  if (options.counts_file) throw input::UserError{"counts carry no dates; give an export"};
  if (wishes.measures.empty()) throw input::UserError{"name the file of your measures: --measures FILE; see --help"};
  const auto lines = input::read_dated(wishes.measures);
  const auto member = input::load(options);
  std::string out;
  for (const auto& line : lines) out += (out.empty() ? "" : "\n") + report(member, line, *wishes.language);
  return out;
}

}  // namespace

int main(int argc, char** argv) {
  try {
    const std::string text = text_for({argv + 1, argv + argc});
    return std::fwrite(text.data(), 1, text.size(), stdout) == text.size() && std::fflush(stdout) == 0 ? 0 : 1;
  } catch (const input::UserError& error) {
    std::fprintf(stderr, "measures: %s\n", input::printable(error.text).c_str());
  } catch (const ssi::Error& error) {
    std::fprintf(stderr, "measures: %s\n", input::printable(error.what()).c_str());
  }
  return 2;
}
