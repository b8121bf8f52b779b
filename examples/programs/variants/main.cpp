// The variants of the standard model in tables: what each asks for and why, and what files of counts are under each.
// SPDX-License-Identifier: MIT
#include "../common/files.hpp"
#include "../common/json.hpp"
#include "ssi/explain.hpp"
#include "ssi/variants.hpp"

namespace {

using ssi::Points, ssi::Text;

constexpr std::string_view usage =
    R"(variants: the variants of the standard model in tables for Markdown, and scores under each

usage: variants [FILE ...] [--json]

Examples:
  variants
  variants my.counts
  variants her.counts his.counts --json

  FILE               counts in lines `name = value`, scored under each variant
  --json             the models and the scores for machines (docs/variants.schema.json)
  -h, --help         this text
  --version          the version of the library
)";

std::string row(const std::vector<std::string>& cells) {
  std::string line{"|"};
  for (const std::string& cell : cells) line.append(" ").append(cell).append(" |");
  return line + '\n';
}
std::string heading(const std::vector<std::string>& titles) {
  return '\n' + row(titles) + row(std::vector<std::string>(titles.size(), "---"));
}
std::string why(std::span<const ssi::standard::Reason> reasons, Text signal) {
  for (const auto& reason : reasons)
    if (reason.signal == signal) return std::string{reason.text};
  return {};
}
std::string shown(const ssi::Row& row) {
  return std::string{row.target.text().view()};
}

std::string targets() {
  const auto& [starter, standard, intensive] = ssi::standard::variants;
  const ssi::Activity nobody;
  const auto low = explain(starter.model, nobody), middle = explain(standard.model, nobody),
             high = explain(intensive.model, nobody);
  std::string out = heading({"signal", "standard", "starter", "why", "intensive", "why"});
  for (std::size_t i = 0; i < middle.size(); ++i) {
    const std::string same = shown(middle[i]);
    const auto other = [&](const ssi::Row& row) { return shown(row) == same ? std::string{} : shown(row); };
    out += row({std::string{middle[i].id}, same, other(low[i]), why(starter.reasons, middle[i].id), other(high[i]),
                why(intensive.reasons, middle[i].id)});
  }
  return out;
}

// What it changes, which is weights and what is added: compared by the ids of signals.
std::string sales_navigator() {
  const auto compared =
      compare(ssi::standard::model, ssi::Activity{}, ssi::standard::sales_navigator, ssi::NavigatorActivity{});
  std::string out = heading({"pillar", "signal", "target", "points", "in the standard model", "why"});
  for (const ssi::VersionRow& one : compared.rows())
    if (one.change != ssi::SignalChange::kept)
      out += row({std::string{one.after.pillar.id}, std::string{one.id()}, shown(one.after),
                  std::string{one.after.possible.text(0).view()}, std::string{one.before.possible.text(0).view()},
                  why(ssi::standard::sales_navigator_reasons, one.id())});
  return out;
}

// "61.23 = 18.77 + 15.01 + 13.25 + 14.19", or from where to where what is unknown leaves it.
std::string cell(const ssi::Score<4>& score) {
  if (score.total.high() != score.total.earned)
    return std::string{"**"}.append(score.total.earned.text(2).view()) + " to " +
           std::string{score.total.high().text(2).view()} + "**";
  std::string text = std::string{"**"}.append(score.total.earned.text(2).view()) + "**";
  const char* separator = " = ";
  for (const ssi::Tally& pillar : score.pillars) {
    text.append(separator).append(pillar.earned.text(2).view());
    separator = " + ";
  }
  return text;
}

// The scores of the counts in a file under each variant, in the order of the tables.
std::vector<ssi::Score<4>> scores_of(const std::string& file) {
  ssi::NavigatorActivity activity;
  common::read_counts(file, activity);
  std::vector<ssi::Score<4>> scores;
  for (const auto& variant : ssi::standard::variants)
    scores.push_back(variant.model.score(static_cast<const ssi::Activity&>(activity)));
  scores.push_back(ssi::standard::sales_navigator.score(activity));
  return scores;
}

std::string scores(const std::vector<std::string>& files) {
  std::string out = heading({"example", "starter", "standard", "intensive", "sales navigator"});
  for (const std::string& file : files) {
    const std::size_t begin = file.rfind('/') + 1;
    std::string name = file.substr(begin, file.rfind('.') - begin);
    std::replace(name.begin(), name.end(), '_', ' ');
    std::vector<std::string> cells{name};
    for (const ssi::Score<4>& score : scores_of(file)) cells.push_back(cell(score));
    out += row(cells);
  }
  return out;
}

template <class Model, class Nobody>
common::Object object_of(const Model& model, const Nobody& nobody, Text purpose,
                         std::span<const ssi::standard::Reason> reasons) {
  std::vector<common::Object> signals;
  for (const ssi::Row& row : explain(model, nobody)) {
    common::Object& of = signals.emplace_back();
    of.set("id", row.id)
        .set("pillar", std::string_view{Text{row.pillar.id}})
        .set("target", row.target.text())
        .points("weight", row.possible);
    const std::string because = why(reasons, row.id);
    of.raw("why", because.empty() ? "null" : common::json(std::string_view{because}));
  }
  common::Object of;
  of.set("model", std::string_view{Text{model.model().name}}).raw("version", std::to_string(model.model().version));
  of.set("purpose", purpose);
  return of.raw("signals", common::json_lines(signals));
}

std::string json_of(const std::vector<std::string>& files) {
  std::vector<common::Object> models, scored;
  for (const auto& variant : ssi::standard::variants)
    models.push_back(object_of(variant.model, ssi::Activity{}, variant.purpose, variant.reasons));
  models.push_back(object_of(ssi::standard::sales_navigator, ssi::NavigatorActivity{},
                             "For whoever sells with Sales Navigator.", ssi::standard::sales_navigator_reasons));
  for (const std::string& file : files) {
    std::vector<common::Object> scores;
    for (const ssi::Score<4>& score : scores_of(file)) {
      common::Object& of = scores.emplace_back();
      of.set("model", std::string_view{Text{score.model.name}});
      of.points("earned", score.total.earned).points("high", score.total.high());
      of.points("estimate", score.total.estimate);
    }
    scored.emplace_back().set("file", std::string_view{file}).raw("scores", common::json_lines(scores));
  }
  common::Object all{"variants", ssi::standard::model.model(), ssi::english};
  return all.raw("models", common::json_lines(models)).raw("files", common::json_lines(scored)).text() + '\n';
}

std::string run(const common::Arguments& arguments) {
  std::vector<std::string> files;
  bool help = false, json = false;
  const common::Option file{[&](const std::string& argument, const auto&) {
    if (argument.starts_with('-')) return false;
    files.push_back(argument);
    return true;
  }};
  common::parse(arguments, {{"--help", help}, {"--json", json}, file});
  if (help) return common::help_for_people(usage);
  if (json) return json_of(files);
  return targets() + sales_navigator() + (files.empty() ? "" : scores(files));
}

}  // namespace

int main(int argc, char** argv) {
  return common::program(argc, argv, run);
}
