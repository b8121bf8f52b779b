// Whether what somebody began to do worked: an export and dated measures in, a verdict with its evidence out.
// SPDX-License-Identifier: MIT
#include "../common/files.hpp"
#include "../common/member.hpp"
#include "ssi/time/history.hpp"
#include "ssi/words/time.hpp"

namespace {

using ssi::report::left, ssi::report::with_sign;

constexpr std::string_view usage =
    R"(measures: whether what you began to do moved what it was meant to move

usage: measures FOLDER --measures FILE [options]

  --measures FILE    lines `2026-03-02 = comments_given, posts: comment daily`: the day, the signals meant, a name
  --lang en|es       the language of the verdict (default: en)

)";

// The ids as the model has them, whose texts outlive this; a wrong one is answered with the nearest.
std::vector<ssi::Text> signals_of(const std::string& where, const std::string& text) {
  std::vector<ssi::Text> ids;
  for (const std::string_view part : ssi::parts_of(text)) {
    ssi::NearestName nearest{part};
    ssi::standard::model.for_each_signal([&](ssi::Place, const auto&, const auto& signal) {
      if (!std::same_as<std::remove_cvref_t<decltype(signal.target())>, ssi::Stock>) nearest.offer(signal.id());
    });
    if (!nearest.found())
      throw common::UserError{where + ": no weekly signal is called \"" + std::string{part} + "\"; did you mean " +
                              std::string{nearest.name()} + "?"};
    ids.push_back(nearest.name());
  }
  return ids;
}

std::string report(const ssi::standard::Model& model, const common::Member& member, const common::DatedLine& line,
                   const ssi::Language& say) {
  const std::size_t colon = std::min(line.value.find(':'), line.value.size());
  const std::string name{colon < line.value.size() ? ssi::trimmed(std::string_view{line.value}.substr(colon + 1))
                                                   : line.value};
  const auto ids = signals_of(line.where, line.value.substr(0, colon));
  if (line.day < ssi::History<4>::earliest || *member.day < line.day)
    throw common::UserError{line.where + ": " + common::text_of(line.day) + " is before 2003 or after " +
                            common::text_of(*member.day)};
  const auto result = effect_of(model, member.log, {name, line.day, ids}, *member.day);

  std::string out = common::text_of(line.day) + "  " + ssi::report::printable(name) + "\n  " +
                    std::string{in_words(result.verdict, say)} + '\n';
  const auto show = [&](std::string_view what, const std::optional<ssi::Points>& points, std::string_view more) {
    out += "    " + left(what, 34) + (points ? with_sign(*points, say) : "cannot tell") + std::string{more} + '\n';
  };
  out += "    " + left("known weeks before and since", 34) + std::to_string(result.weeks_before) + " and " +
         std::to_string(result.weeks_after) + '\n';
  show("shift of a week (Hodges-Lehmann)", result.shift, result.shift ? " points, as a steady state" : "");
  if (result.p) {
    char p[32];
    std::snprintf(p, sizeof p, "%.4f", *result.p);
    out += "    " + left("p (exact permutation)", 34) + p + '\n';
  }
  if (result.placebos > 0)
    out += "    " + left("other dates that shifted as much", 34) + std::to_string(result.placebos_as_large) + " of " +
           std::to_string(result.placebos) + '\n';
  show("worth at steady state", result.at_steady_state, "");
  show("visible in the score so far", result.visible, "");
  return out;
}

std::string run(const common::Arguments& arguments) {
  std::string file;
  const auto options = common::parse_options(arguments, {{"--measures", file}});
  if (options.help) return common::help_after(usage);
  if (options.counts_file) throw common::UserError{"counts carry no dates; give an export"};
  if (file.empty()) throw common::UserError{"name the file of your measures: --measures FILE; see --help"};
  const auto& variant = options.variant.of_standard(common::no_dates);
  const auto lines = common::read_dated(file);
  const auto member = common::load(options);
  std::string out;
  for (const auto& line : lines) {
    if (!out.empty()) out += '\n';
    out += report(variant.model.over(member.window), member, line, *options.language);
  }
  return out;
}

}  // namespace

int main(int argc, char** argv) {
  return common::program(argc, argv, run);
}
