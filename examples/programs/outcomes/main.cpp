// Whether what somebody wants goes with what they do: an export and weekly results in, correlations with their
// intervals out.
// SPDX-License-Identifier: MIT
#include <charconv>
#include <cstdio>
#include <string>
#include <vector>

#include "../input/dated.hpp"
#include "../input/member.hpp"
#include "../input/table.hpp"

namespace {

constexpr std::string_view usage =
    R"(outcomes: whether your results (meetings, replies, deals, offers) go with what you do

usage: outcomes FOLDER --results FILE [options]

  --results FILE     lines `2026-06-27 = 3`: a day of the week, and what that week brought; a week that is not there
                     is not known, which is not 0
  --lang en|es       the language of the sentences (default: en)

)";

struct Wishes {
  std::string results;
  const ssi::Language* language = &ssi::english;
};

template <class Value>
bool take(Wishes& wishes, const std::string& argument, const Value& value) {
  if (argument == "--results") {
    wishes.results = value();
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

double parse_number(const input::DatedLine& line) {
  double number = 0;
  const char* const end = line.value.data() + line.value.size();
  const auto [stop, error] = std::from_chars(line.value.data(), end, number);
  if (error != std::errc{} || stop != end || !std::isfinite(number))
    throw input::UserError{line.where + ": \"" + line.value + "\" is no finite number"};
  return number;
}

// Weeks are counted back from the evaluation day, as far as the oldest result.
struct Results {
  ssi::Weeks weeks;
  std::vector<std::optional<double>> values;
};
Results by_week(const std::vector<input::DatedLine>& lines, ssi::Day last) {
  ssi::Day oldest = last;
  for (const auto& line : lines) {
    if (line.day < ssi::Day{"2003-01-01"} || last < line.day)
      throw input::UserError{line.where + ": " + std::string{line.day.text().view()} + " is before 2003 or after " +
                             std::string{last.text().view()}};
    oldest = line.day < oldest ? line.day : oldest;
  }
  const ssi::Weeks weeks{last, static_cast<std::uint32_t>((last - oldest) / 7) + 1};
  if (weeks.count > 520) throw input::UserError{lines.front().where + ": results reach back more than 520 weeks"};
  Results results{weeks, std::vector<std::optional<double>>(weeks.count)};
  for (const auto& line : lines) {
    auto& value = results.values[weeks.count - 1 - static_cast<std::size_t>((last - line.day) / 7)];
    if (value)
      throw input::UserError{line.where + ": the week of " + std::string{line.day.text().view()} + " was given before"};
    value = parse_number(line);
  }
  return results;
}

std::string text_for(const std::vector<std::string>& arguments) {
  Wishes wishes;
  const auto options = input::parse_options(
      arguments, [&](const std::string& argument, const auto& value) { return take(wishes, argument, value); });
  if (options.help) return std::string{usage} + std::string{input::help};
  if (options.counts_file) throw input::UserError{"counts carry no dates; give an export"};
  if (wishes.results.empty()) throw input::UserError{"name the file of your results: --results FILE; see --help"};
  const auto lines = input::read_dated(wishes.results);
  const auto member = input::load(options);
  const auto model = ssi::standard::model.over(member.window);
  const Results results = by_week(lines, *member.day);
  std::string out =
      "weekly results to " + std::string{member.day->text().view()} + ", beside the points of each week's activity\n";
  for (const auto& lagged : correlated(model, member.log, results.weeks, results.values))
    out += "  " + std::string{in_words(lagged, *wishes.language).view()} + '\n';
  model.for_each_pillar([&](const auto& pillar, std::size_t) {
    std::vector<ssi::Text> ids;
    pillar.for_each_signal([&](ssi::Place, const auto&, const auto& signal) {
      if (std::same_as<std::remove_cvref_t<decltype(signal.target())>, ssi::Stock>) return;
      // Only what the export knows in every week.
      const ssi::Text one[] = {signal.id()};
      for (const auto& points : flow_points(model, member.log, results.weeks, one))
        if (!points) return;
      ids.push_back(signal.id());
    });
    out += '\n' + std::string{(*wishes.language)(pillar.title())} + '\n';
    if (ids.empty()) {
      out += "  no signal is known in every week\n";
      return;
    }
    for (const auto& lagged : correlated(model, member.log, results.weeks, results.values, ids))
      out += "  " + std::string{in_words(lagged, *wishes.language).view()} + '\n';
  });
  return out;
}

}  // namespace

int main(int argc, char** argv) {
  try {
    const std::string text = text_for({argv + 1, argv + argc});
    return std::fwrite(text.data(), 1, text.size(), stdout) == text.size() && std::fflush(stdout) == 0 ? 0 : 1;
  } catch (const input::UserError& error) {
    std::fprintf(stderr, "outcomes: %s\n", input::printable(error.text).c_str());
  } catch (const ssi::Error& error) {
    std::fprintf(stderr, "outcomes: %s\n", input::printable(error.what()).c_str());
  }
  return 2;
}
