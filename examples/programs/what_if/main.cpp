// What if: an export or counts in, changes to the counts; what they bring row by row, and what they do on the side.
// SPDX-License-Identifier: MIT
#include "../common/files.hpp"
#include "../common/loaded.hpp"
#include "../common/terminal.hpp"
#include "ssi/decide/changes.hpp"
#include "ssi/report/plan_json.hpp"
#include "ssi/words/decide.hpp"
#include "words.hpp"

namespace {

using ssi::Points, ssi::Text;
using ssi::report::left, ssi::report::right, ssi::report::with_sign;

constexpr std::string_view usage =
    R"(what_if: the score after changes to the counts

usage: what_if FOLDER NAME=N ... [options]

Examples:
  what_if my_export posts=+3
  what_if my_export comments_given=104 messages_replied=+4
  what_if --counts my.counts profile_sections=10 --lang es

  NAME=24            the count is to be 24
  NAME=+3, NAME=-3   it is to be 3 more, or fewer
  NAME=unknown       as if it were not known; 8..10, 14.. and ..3 are known in part
  --model FILE       a model of your own, JSON or CSV (docs/dynamic.md)
  --json             all of it for machines (docs/plan.schema.json)
  --lang en|es|de    the language (default: en)

)";

using Result = ssi::WhatIf<ssi::at_run_time, ssi::at_run_time>;

/// What is only more of some counts comes to with what else that moves: in weeks of its own, or in those that are
/// active.
std::optional<ssi::Net> in_all(const common::Loaded& loaded, const ssi::Changes& changes) {
  struct {
    std::vector<ssi::Step> steps;
    std::uint32_t weeks;
  } doing{{}, loaded.model.window().weeks};
  for (const auto& [metric, units] : changes.add) {
    if (units < 0 || units > 65'535) return std::nullopt;
    doing.steps.push_back(
        {.action = {metric, {.minutes = 1, .per_week = 65'535}}, .units = static_cast<std::uint32_t>(units)});
  }
  if (!changes.set.empty()) return std::nullopt;
  return outlook(loaded.model, loaded.counts, doing, loaded.links).net(loaded.model.score(loaded.counts));
}

std::string json(const Result& result, const std::optional<ssi::Net>& net, const ssi::Language& say) {
  namespace parts = ssi::report::detail;
  std::string out;
  ssi::report::Writer w{std::back_inserter(out)};
  json_opening(w, "what_if", result.before.model, result.before.window, say);
  w(",\n ");
  parts::json_headline(w, ssi::report::headline_of(result.before.total));
  w(",\n \"before\": {");
  parts::json_tally(w, result.before.total);
  w("}, \"after\": {");
  parts::json_tally(w, result.after.total);
  w("},\n ");
  parts::json_points(w, "difference", result.difference());
  w(", \"on_unknown\": ", result.on_unknown, ", ");
  if (net)
    parts::json_net(w, *net);
  else
    w("\"net\": null");
  w(",\n \"rows\": [");
  Text before = "\n  ";
  for (const ssi::RowDifference& row : result.comparison.rows) {
    if (row.difference() == Points{} && row.comparable()) continue;
    w(before, "{\"id\": ", ssi::report::Json{row.subject.id},
      ", \"title\": ", ssi::report::Json{say(row.subject.title)}, ", ");
    parts::json_points(w, "before", row.reference.points);
    w(", ");
    parts::json_points(w, "after", row.subject.points);
    w(", ");
    parts::json_points(w, "difference", row.difference());
    w(", \"comparable\": ", row.comparable() ? "true" : "false",
      ", \"side_effect\": ", side_effect(row) ? "true" : "false", '}');
    before = ",\n  ";
  }
  w("]}\n");
  return out;
}

std::string text(const Result& result, const std::optional<ssi::Net>& net, const ssi::Language& say) {
  const std::size_t title = std::min(common::terminal_width() - 27, std::size_t{46});
  std::string out, sides;
  const auto line = [&](std::string_view what, std::string_view before, std::string_view after,
                        std::string_view change) {
    // Rows stand below their heading.
    const std::size_t indent = out.ends_with("\n\n") ? 0 : 2;
    out += ssi::report::titled(what, title - indent, indent) + right(before, 9) + right(after, 9) + right(change, 9) +
           '\n';
  };
  const auto points = [&](const ssi::Row& row) {
    return std::string{row.wholly_unknown() ? say("unknown") : say(row.points).view()};
  };
  const ssi::Tally &before = result.before.total, &after = result.after.total;
  const auto heading_of = [&](Text when, const ssi::Tally& total) {
    out += left(say(when), 10) + std::string{in_words(ssi::report::headline_of(total), say).view()} + '\n';
  };
  heading_of("now", before);
  heading_of("then", after);
  out += '\n';
  line(say("signal"), say("before"), say("after"), say("change"));
  const std::size_t heading = out.size();
  for (const ssi::RowDifference& row : result.comparison.rows) {
    if (row.difference() == Points{} && row.comparable()) continue;
    line(say(row.subject.title), points(row.reference), points(row.subject), with_sign(row.difference(), say));
    if (side_effect(row)) sides += std::string{"  "}.append(in_words(row, say).view()) + '\n';
  }
  if (out.size() == heading) out += std::string{say("No point changes.")} + '\n';
  line(say("Total"), say(before.earned).view(), say(after.earned).view(), with_sign(result.difference(), say));
  if (after.high() != after.earned && before.estimate && after.estimate)
    line(say("Estimate"), say(*before.estimate).view(), say(*after.estimate).view(),
         with_sign(*after.estimate - *before.estimate, say));
  if (net && !(*net == ssi::Net{result.difference(), result.difference()}))
    out.append(2, ' ')
        .append(say(net->low == net->high
                        ? Text{"in all: {points}"}
                        : Text{"in all: {points}, the most if it fills new weeks and ratios stay as they are"},
                    {in_words(*net, say)})
                    .view())
        .append("\n");
  if (after.high() != after.earned) out += std::string{"  "}.append(say("at least: not every count is known")) + '\n';
  if (result.on_unknown > 0)
    out +=
        std::string{"  "}.append(say("what is added to an unknown count is all that is known of it; NAME=N sets it")) +
        '\n';
  if (!sides.empty()) out += '\n' + std::string{say("On the side")} + '\n' + sides;
  return common::for_people(out);
}

std::string run(const common::Arguments& arguments) {
  common::Arguments changed;
  const common::Option named{[&](const std::string& argument, const auto&) {
    const std::size_t equals = argument.find_first_not_of("abcdefghijklmnopqrstuvwxyz_");
    const bool is_change = equals != argument.npos && equals > 0 && argument[equals] == '=';
    if (is_change) changed.push_back(argument);
    return is_change;
  }};
  bool as_json = false;
  const auto options = common::parse_options_and_model(arguments, {{"--json", as_json}, named}, words::languages);
  if (options.help) return common::help_after(usage, *options.language);
  if (changed.empty()) throw common::UserError{"name a change, such as posts=+3; see --help"};
  const auto loaded = common::load_with_model(options);
  ssi::Changes changes;
  for (const std::string& text : changed)
    if (const auto wrong = ssi::read_change(text, loaded.counts, changes); !wrong.empty())
      throw common::UserError{"the change: " + wrong};
  const auto result = what_if(loaded.model, loaded.counts, changes.set, changes.add);
  const auto net = in_all(loaded, changes);
  return as_json ? json(result, net, *options.language) : text(result, net, *options.language);
}

}  // namespace

int main(int argc, char** argv) {
  return common::program(argc, argv, run, words::languages);
}
