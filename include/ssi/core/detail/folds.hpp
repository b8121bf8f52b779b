// Folds over a model's traversal that are the same for typed models and those made at run time.
// SPDX-License-Identifier: MIT
#ifndef SSI_CORE_DETAIL_FOLDS_HPP
#define SSI_CORE_DETAIL_FOLDS_HPP

#include "ssi/core/metric.hpp"
#include "ssi/core/reading.hpp"
#include "ssi/core/sized.hpp"

namespace ssi {
inline namespace SSI_ABI {

namespace rules {
inline constexpr auto change_names_a_metric_of_the_index =
    Rule{"change_names_a_metric_of_the_index", "a change names a metric of the index"};
}  // namespace rules

namespace detail {

// The metrics of the slots of a reading: a loop over them is compiled once, and not for each signal.
template <class Model>
constexpr auto metrics_of(const Model& model) {
  auto metrics = sized<Text, Model::operand_count>(model.operands());
  model.for_each_signal([&](Place place, const auto&, const auto& signal) {
    std::size_t slot = place.slot;
    signal.source().for_each_metric([&](const auto& metric) { metrics[slot++] = metric.name(); });
  });
  return metrics;
}
// Whether the metric has a slot before this one, where what it breaks is told.
template <class Model>
constexpr bool stands_before(const Model& model, Text metric, std::size_t slot) {
  bool found = false;
  model.for_each_signal([&](Place place, const auto&, const auto& signal) {
    signal.source().for_each_metric(
        [&](const auto& other) { found = found || (place.slot++ < slot && other.name() == metric); });
  });
  return found;
}
// Of a signal the metrics first: where one gives no count, nothing can be said of both.
template <class Model, class Subject, class F>
constexpr void for_each_problem(const Model& model, const Subject& subject, F&& f) {
  model.for_each_signal([&](Place place, const auto&, const auto& signal) {
    if constexpr (std::same_as<Subject, Reading<Model::operand_count>>) {
      if (const Problem wrong = signal.problem(subject[place])) f(wrong);
    } else {
      bool counted = true;
      std::size_t slot = place.slot;
      signal.source().for_each_metric([&](const auto& metric) {
        if (const Problem wrong = metric.problem(subject)) {
          counted = false;
          if (!stands_before(model, metric.name(), slot)) f(wrong);
        }
        ++slot;
      });
      if (!counted) return;
      if (const Problem wrong = signal.problem(Counts{signal.template read<Subject, false>(subject)})) f(wrong);
    }
  });
}
template <class Model, class Subject>
constexpr Problem first_problem(const Model& model, const Subject& subject) {
  Problem first;
  model.for_each_problem(subject, [&](const Problem& problem) {
    if (!first) first = problem;
  });
  return first;
}
template <class Model, class SomeReading>
constexpr SomeReading changed(const Model& model, SomeReading reading, Change change) {
  bool found = false;
  model.for_each_signal([&](Place place, const auto&, const auto& signal) {
    std::size_t slot = place.slot;
    signal.source().for_each_metric([&](const auto& metric) {
      if (metric.name() == change.metric) reading[slot] = change.count, found = true;
      ++slot;
    });
    signal.require_accepted(reading[place]);
  });
  require<rules::change_names_a_metric_of_the_index>(found, change.metric);
  return reading;
}

}  // namespace detail

}  // namespace SSI_ABI
}  // namespace ssi

#endif
