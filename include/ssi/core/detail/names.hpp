// What of a model may not be called the same.
// SPDX-License-Identifier: MIT
#ifndef SSI_CORE_DETAIL_NAMES_HPP
#define SSI_CORE_DETAIL_NAMES_HPP

#include "ssi/core/metric.hpp"
#include "ssi/core/reading.hpp"

namespace ssi {
inline namespace SSI_ABI {

namespace rules {
inline constexpr auto ids_are_unique = Rule{"ids_are_unique", "no two signals or pillars of an index have the same id"};
inline constexpr auto one_metric_has_one_reader =
    Rule{"one_metric_has_one_reader", "metrics of the same name in one index have the same reader"};
}  // namespace rules

namespace detail {
// A type as a value.
template <class T>
inline constexpr char type_tag = 0;
struct Named {
  Text name;
  const char* type = nullptr;
};

template <class Model, class Reader>
constexpr void require_reader(const Model& model, const Metric<Reader>& metric) {
  model.for_each_signal([&](Place, const auto&, const auto& signal) {
    signal.source().for_each_metric([&]<class Other>(const Metric<Other>& other) {
      if constexpr (std::same_as<Reader, Other>)
        require<rules::one_metric_has_one_reader>(!(metric.name() == other.name()) || metric.reader() == other.reader(),
                                                  metric.name());
    });
  });
}
// What is compared does not depend on the types of both: a walk within the walk would be a template for each pair of
// signals.
template <class Model>
constexpr void require_names(const Model& model) {
  model.for_each_pillar([&](const auto& pillar, std::size_t i) {
    model.for_each_pillar([&](const auto& other, std::size_t j) {
      require<rules::ids_are_unique>(i >= j || !(pillar.id() == other.id()), pillar.id());
    });
  });
  Named named[Model::signal_count + 1] = {}, metrics[Model::operand_count + 1] = {};
  model.for_each_signal([&](Place place, const auto&, const auto& signal) {
    named[place.signal].name = signal.id();
    signal.source().for_each_metric([&]<class Reader>(const Metric<Reader>& metric) {
      bool again = false;
      for (std::size_t i = 0; i < place.slot; ++i) again = again || metrics[i].name == metric.name();
      metrics[place.slot++] = {metric.name(), &type_tag<Reader>};
      // Two of an empty type are the same, and a model may read with a hundred lambdas.
      if constexpr (std::equality_comparable<Reader> && !std::is_empty_v<Reader>)
        if (again) require_reader(model, metric);
    });
  });
  for (std::size_t i = 1; i < Model::signal_count; ++i)
    for (std::size_t j = 0; j < i; ++j)
      require<rules::ids_are_unique>(!(named[i].name == named[j].name), named[i].name);
  // Names first: with -fsanitize=undefined g++ 12 knows no two addresses to be apart in a constant expression.
  for (std::size_t i = 1; i < Model::operand_count; ++i)
    for (std::size_t j = 0; j < i; ++j)
      require<rules::one_metric_has_one_reader>(
          !(metrics[i].name == metrics[j].name) || metrics[i].type == metrics[j].type, metrics[i].name);
}

}  // namespace detail

}  // namespace SSI_ABI
}  // namespace ssi

#endif
