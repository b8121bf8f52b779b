// Models and what they score, made once for all programs.
// SPDX-License-Identifier: MIT
#include "loaded.hpp"

#include "files.hpp"
#include "model_file.hpp"
#include "ssi/dynamic.hpp"
#include "ssi/standard/variants.hpp"

namespace common {

ssi::dynamic::Definition read_definition(const std::string& path) {
  const std::string text = read_text(path);
  ssi::dynamic::ReadDefinition read =
      path.ends_with(".csv") ? ssi::dynamic::from_csv(text) : ssi::dynamic::from_json(text);
  if (read.problems.empty()) return std::move(read.definition);
  UserError wrong{path + " is no model:"};
  for (const auto& problem : read.problems) wrong.each.push_back(problem.text());
  throw wrong;
}

namespace {

ssi::dynamic::Definition definition_of(const Options& options) {
  ssi::dynamic::Definition definition = options.model_file ? read_definition(*options.model_file)
                                        : options.variant.sales_navigator()
                                            ? ssi::dynamic::definition_of(ssi::standard::sales_navigator)
                                            : ssi::dynamic::definition_of(options.variant.of_standard().model);
  // A model in a file says its window itself.
  if (!options.model_file || options.window_given) definition.window = options.window;
  if (options.model_file && options.window_given && !try_model(definition).model)
    throw UserError{std::string{"--weeks: the targets of the model grow too large in "}.append(
                        std::to_string(options.window.weeks)) +
                    " weeks"};
  return definition;
}

// Those on a metric that a signal reads as its only count.
std::vector<ssi::Action> actions_of(const ssi::dynamic::Model& model, ssi::Actions all) {
  std::vector<ssi::Action> actions;
  for (const ssi::Action& action : all) {
    bool moves = false;
    model.for_each_signal([&](ssi::Place place, const auto&, const auto& signal) {
      signal.source().for_each_metric(
          [&](const auto& metric) { moves = moves || (place.operands == 1 && metric.name() == action.metric); });
    });
    if (moves) actions.push_back(action);
  }
  return actions;
}

}  // namespace

ssi::dynamic::Model model_of(const Options& options) {
  return ssi::dynamic::Model{definition_of(options)};
}

Loaded load_with_model(const Options& options) {
  const ssi::dynamic::Definition definition = definition_of(options);
  const ssi::dynamic::Model model{definition};
  const ssi::Actions actions = options.variant.sales_navigator() ? ssi::Actions{ssi::standard::sales_navigator_actions}
                                                                 : ssi::Actions{options.variant.of_standard().actions};
  const ssi::Links links = options.variant.sales_navigator() ? ssi::Links{ssi::standard::sales_navigator_links}
                                                             : ssi::Links{ssi::standard::links};
  Options loading = options;
  loading.window = model.window();
  // A model in a file has names of its own: what is given by name is no Activity's.
  const bool own = options.model_file.has_value();
  if (own) loading.settings.clear();
  if (own && options.counts_file) loading.counts_file.reset();
  Loaded loaded{load(loading),  model,
                model.counts(), actions_of(model, actions),
                links,          own ? !definition.logged.empty() : !options.variant.sales_navigator()};
  loaded.counts = counts_of(model, loaded.member.activity);
  if (!own) return loaded;
  if (options.counts_file) {
    read_counts(*options.counts_file, loaded.counts);
    loaded.member.source = *options.counts_file;
  }
  set_told(loaded.counts, options, loaded.member);
  return loaded;
}

}  // namespace common
