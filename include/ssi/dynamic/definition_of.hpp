// The definition of a model, typed or made at run time.
// SPDX-License-Identifier: MIT
#ifndef SSI_DYNAMIC_DEFINITION_OF_HPP
#define SSI_DYNAMIC_DEFINITION_OF_HPP

#include "ssi/core/index.hpp"
#include "ssi/dynamic/definition.hpp"

namespace ssi {
inline namespace SSI_ABI {
namespace dynamic {

namespace detail {

// The target without what it asks for as evidence.
template <class Some>
const Some& bare_target(const Some& target) {
  return target;
}
template <class Some>
const auto& bare_target(const UnknownBelow<Some>& evidenced) {
  return bare_target(evidenced.target);
}
template <class Source, class Target, class Curve>
SignalDefinition definition_of(const Signal<Source, Target, Curve>& signal, Name group) {
  using Bare = std::remove_cvref_t<decltype(bare_target(signal.target()))>;
  static_assert(is_one_of<Bare, dynamic::Target> && std::same_as<Curve, Diminishing>,
                "a target or a curve of a program's own cannot be written as data: only the library's can");
  const auto text = [](Text of) { return std::string{of}; };
  const Texts& texts = signal.texts();
  std::string metrics[2];
  std::size_t i = 0;
  signal.source().for_each_metric([&](const auto& metric) { metrics[i++] = text(metric.name()); });
  return {.id = text(signal.id()),
          .reads = ratio(metrics[0], metrics[1]),
          .target = bare_target(signal.target()),
          .curve = signal.curve(),
          .weight = signal.weight(),
          .evidence = signal.evidence() > 0 ? std::optional{signal.evidence()} : std::nullopt,
          .group = text(group.title),
          .title = text(texts.title),
          .unit = text(texts.unit),
          .reason = text(texts.reason),
          .remedy = text(texts.remedy),
          .source = text(texts.source)};
}
// Where the reader says how a log counts the metric.
template <class Reader>
void add_counting(Definition& definition, const Metric<Reader>& metric) {
  for (const LoggedMetric& logged : definition.logged)
    if (metric.name() == logged.metric) return;
  std::optional<Counting> counting;
  if constexpr (requires { Counting{metric.reader()}; })
    counting = metric.reader();
  else if constexpr (requires { counting = metric.reader().counting; })
    counting = metric.reader().counting;
  if (counting) definition.counted(std::string{metric.name()}, *counting);
}

}  // namespace detail

/// All that is said of a model, as data: `Model{definition_of(standard::model)}` scores as the standard model does.
/// Readers are code and no part of it, but for how they count a log. A model with a target or a curve of the program's
/// own does not compile.
template <class... Pillars>
[[nodiscard]] Definition definition_of(const Index<Pillars...>& model) {
  Definition definition{std::string{model.model().name}, model.model().version};
  definition.window = model.window();
  model.for_each_pillar([&](const auto& pillar, std::size_t) {
    definition.pillar(std::string{pillar.id()}, pillar.points(),
                      pillar.title() == pillar.id() ? std::string{} : std::string{pillar.title()});
    pillar.for_each_signal([&](Place place, const auto&, const auto& signal) {
      definition.pillars.back().signal_definitions.push_back(detail::definition_of(signal, pillar.group(place.group)));
      signal.source().for_each_metric([&](const auto& metric) { detail::add_counting(definition, metric); });
    });
  });
  return definition;
}

}  // namespace dynamic
}  // namespace SSI_ABI
}  // namespace ssi

#endif
