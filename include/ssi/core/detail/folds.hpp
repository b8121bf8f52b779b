// Folds over a model's traversal that are the same for typed models and those made at run time.
// SPDX-License-Identifier: MIT
#ifndef SSI_CORE_DETAIL_FOLDS_HPP
#define SSI_CORE_DETAIL_FOLDS_HPP

#include "ssi/core/metric.hpp"
#include "ssi/core/reading.hpp"

namespace ssi {
inline namespace SSI_ABI {

namespace rules {
inline constexpr auto change_names_a_metric_of_the_index =
    Rule{"change_names_a_metric_of_the_index", "a change names a metric of the index"};
}  // namespace rules

namespace detail {

template <class Model, class Subject>
constexpr Problem first_problem(const Model& model, const Subject& subject) {
  Problem problem;
  model.for_each_signal([&](Place place, const auto&, const auto& signal) {
    if (problem) return;
    if constexpr (std::same_as<Subject, Reading<Model::operand_count>>)
      problem = signal.problem(subject[place]);
    else
      problem = signal.problem(subject);
  });
  return problem;
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
