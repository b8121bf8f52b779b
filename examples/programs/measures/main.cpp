// Whether what somebody began to do worked: an export and dated measures in, a verdict with its evidence out.
// SPDX-License-Identifier: MIT

#include "../common/files.hpp"
#include "../common/json.hpp"
#include "../common/member.hpp"
#include "../common/terminal.hpp"
#include "ssi/time/history.hpp"
#include "ssi/words/time.hpp"
#include "words.hpp"

namespace {

using ssi::report::with_sign;

constexpr std::string_view usage =
    R"(measures: whether what you began to do moved what it was meant to move

usage: measures FOLDER --measures FILE [options]

Examples:
  measures my_export --measures habits.txt
  measures my_export --measures habits.txt --details
  measures my_export --measures habits.txt --lang es

  --measures FILE    lines `2026-03-02 = comments_given, posts: comment daily`: the day, the signals meant, a name
  --details          the numbers behind each verdict, in terms of art (docs/inference.md)
  --json             that for machines (docs/inference.schema.json)
  --lang en|es|de    the language (default: en)

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
      throw common::UserError{where + ": no weekly signal is called \"" + std::string{part} + "\"; " +
                              nearest.suggestion()};
    ids.push_back(nearest.name());
  }
  return ids;
}

struct Measured {
  ssi::Day day;
  std::string name;
  std::vector<ssi::Text> ids;
  ssi::Effect effect;
};

Measured measured(const ssi::standard::Model& model, const common::Member& member, const common::DatedLine& line) {
  const std::size_t colon = std::min(line.value.find(':'), line.value.size());
  std::string name{colon < line.value.size() ? ssi::trimmed(std::string_view{line.value}.substr(colon + 1))
                                             : line.value};
  auto ids = signals_of(line.where, line.value.substr(0, colon));
  if (line.day < ssi::History<4>::earliest || *member.day < line.day)
    throw common::UserError{line.where + ": " + common::text_of(line.day) + " is before 2003 or after " +
                            common::text_of(*member.day)};
  auto effect = effect_of(model, member.log, {name, line.day, ids}, *member.day);
  return {line.day, std::move(name), std::move(ids), std::move(effect)};
}

// What the sentence stands on, in terms of art.
std::string details(const ssi::Effect& effect, const ssi::Language& say) {
  std::string out;
  const auto line = [&](ssi::Text what, const auto& value) {
    out += ssi::report::titled(say(what), std::min(common::terminal_width() - 16, std::size_t{52}), 4) +
           std::string{std::string_view{ssi::Text{value}}} + '\n';
  };
  const auto decimals = [&](double x, int digits) { return ssi::statistic_in_words(x, digits, say); };
  const auto two = [](std::size_t a, std::size_t b) { return std::to_string(a) + " / " + std::to_string(b); };
  line("known weeks before / since", two(effect.weeks_before, effect.weeks_after));
  if (effect.shift) line("shift of a week (Hodges-Lehmann)", with_sign(*effect.shift, say));
  if (effect.test) {
    line("p (rank sum, AR(1) effective size)", decimals(effect.test->p, 4));
    line("lag-1 autocorrelation", decimals(effect.test->r, 2));
    line("effective weeks", decimals(effect.test->n_eff, 1));
  }
  if (effect.permutation)
    line(effect.permutation->sampled > 0 ? "p (permutation, drawn), weeks taken for independent"
                                         : "p (permutation, exact), weeks taken for independent",
         decimals(effect.permutation->p, 4));
  if (effect.placebos > 0)
    line("dates before that shifted as much / all", two(effect.placebos_as_large, effect.placebos));
  if (effect.season) {
    line("shift against a year before", with_sign(effect.season->shift, say));
    line("p against a year before, one-sided", decimals(effect.season->p, 4));
  }
  return out;
}

std::string text_of(const Measured& measured, bool with_details, const ssi::Language& say) {
  const ssi::Effect& effect = measured.effect;
  std::string out =
      std::string{in_words(measured.day, say).view()} + "  " + ssi::report::printable(measured.name) + '\n';
  const auto sentence = [&](const ssi::ShortText& text) { out += std::string{"  "}.append(text.view()) + '\n'; };
  sentence(in_words(effect, say));
  for_each_remark(effect, say, sentence);
  const auto points = [&](ssi::Text pattern, const std::optional<ssi::Points>& worth) {
    if (!worth) return;
    const std::string value = with_sign(*worth, say);
    sentence(say(pattern, {value}));
  };
  points("Worth {points} points once every week of the window is like those since.", effect.at_steady_state);
  points("In the score so far: {points} points.", effect.visible);
  return with_details ? out + details(effect, say) : out;
}

std::string_view name_of(ssi::Verdict verdict) {
  switch (verdict) {
    case ssi::Verdict::improved: return "improved";
    case ssi::Verdict::no_clear_change: return "no_clear_change";
    case ssi::Verdict::worse: return "worse";
    case ssi::Verdict::cannot_tell: break;
    case ssi::Verdict::maybe_season: return "maybe_season";
    case ssi::Verdict::full_from_before: return "full_from_before";
  }
  return "cannot_tell";
}

common::Object object_of(const Measured& measured, const ssi::Language& say) {
  const ssi::Effect& effect = measured.effect;
  common::Object of;
  std::vector<std::string_view> ids(measured.ids.begin(), measured.ids.end());
  of.set("day", measured.day).set("name", std::string_view{measured.name}).set("signals", ids);
  of.set("verdict", name_of(effect.verdict)).set("sentence", in_words(effect, say));
  std::vector<ssi::ShortText> remarks;
  for_each_remark(effect, say, [&](const ssi::ShortText& sentence) { remarks.push_back(sentence); });
  of.set("remarks", remarks);
  of.set("weeks_before", effect.weeks_before).set("weeks_after", effect.weeks_after);
  of.set("weeks_needed", effect.weeks_needed).set("without_rate", effect.without_rate);
  of.set("too_young", effect.too_young);
  common::Object test, permutation, season;
  if (effect.test) {
    test.set("p", effect.test->p).set("z", effect.test->z);
    test.set("autocorrelation", effect.test->r).set("effective_weeks", effect.test->n_eff);
  }
  if (effect.permutation) permutation.set("p", effect.permutation->p).set("drawn", effect.permutation->sampled);
  if (effect.season) season.points("shift", effect.season->shift).set("p", effect.season->p);
  of.raw("test", effect.test ? test.text() : "null").points("shift", effect.shift);
  of.raw("permutation", effect.permutation ? permutation.text() : "null");
  of.set("other_dates", effect.placebos).set("other_dates_as_large", effect.placebos_as_large);
  of.raw("year_before", effect.season ? season.text() : "null");
  return of.points("at_steady_state", effect.at_steady_state).points("visible", effect.visible);
}

std::string run(const common::Arguments& arguments) {
  std::string file;
  bool details = false, json = false;
  const auto options = common::parse_options(
      arguments, {{"--measures", file}, {"--details", details}, {"--json", json}}, words::languages);
  if (options.help) return common::help_after(usage, *options.language, common::From::weeks);
  common::require_dates(options);
  if (file.empty()) throw common::UserError{"name the file of your measures: --measures FILE; see --help"};
  const auto& variant = options.variant.of_standard(common::no_dates);
  const auto lines = common::read_dated(file);
  const auto member = common::load(options);
  const ssi::Language& say = *options.language;
  std::string out;
  std::vector<common::Object> objects;
  for (const auto& line : lines) {
    const Measured result = measured(variant.model.over(member.window), member, line);
    if (json) objects.push_back(object_of(result, say));
    if (!out.empty()) out += '\n';
    out += text_of(result, details, say);
  }
  if (!json) return common::for_people(out);
  common::Object all{"measures", variant.model.model(), say};
  all.set("evaluation", *member.day);
  return all.raw("measures", common::json_lines(objects)).text() + '\n';
}

}  // namespace

int main(int argc, char** argv) {
  return common::program(argc, argv, run, words::languages);
}
