// Counts of a model made at run time, by the names of its metrics.
// SPDX-License-Identifier: MIT
#ifndef SSI_DYNAMIC_COUNTS_BY_NAME_HPP
#define SSI_DYNAMIC_COUNTS_BY_NAME_HPP

#include <algorithm>
#include <span>
#include <vector>

#include "ssi/core/count.hpp"

namespace ssi {
inline namespace SSI_ABI {

namespace rules {
inline constexpr auto counts_name_metrics_of_the_model =
    Rule{"counts_name_metrics_of_the_model", "counts that are given by name are of metrics of the model"};
inline constexpr auto counts_are_one_for_each_metric =
    Rule{"counts_are_one_for_each_metric", "counts that are given in order are as many as the model's metrics"};
}  // namespace rules

namespace dynamic {

/// One count for each metric of a model, unknown at first, found by name: `counts["calls"] = 130`. What reads counts
/// files, JSON and tables into an Activity reads into these: they are what for_each_count() goes through.
class CountsByName {
 public:
  /// Precondition: no name is there twice.
  explicit CountsByName(std::span<const StaticText> names) : names_{names.begin(), names.end()}, counts_(names.size()) {
    for (std::size_t i = 0; i < names.size(); ++i) order_.push_back(i);
    std::sort(order_.begin(), order_.end(), [&](std::size_t a, std::size_t b) { return before(names_[a], names_[b]); });
  }

  /// Of each metric, in the model's order.
  [[nodiscard]] std::span<const Count> counts() const { return counts_; }
  [[nodiscard]] std::span<const StaticText> names() const { return names_; }
  /// None is a null pointer. Complexity: logarithmic.
  [[nodiscard]] Count* find(Text name) {
    const auto place = std::lower_bound(order_.begin(), order_.end(), name,
                                        [&](std::size_t i, Text wanted) { return before(names_[i], wanted); });
    return place != order_.end() && names_[*place] == name ? &counts_[*place] : nullptr;
  }
  /// Rule: counts_name_metrics_of_the_model.
  [[nodiscard]] Count& operator[](Text name) {
    Count* const found = find(name);
    ssi::detail::require<rules::counts_name_metrics_of_the_model>(found != nullptr, name);
    return *found;
  }

  template <class F>
  friend void for_each_count(CountsByName& all, F&& f) {
    for (std::size_t i = 0; i < all.counts_.size(); ++i) f(Text{all.names_[i]}, all.counts_[i]);
  }
  template <class F>
  friend void for_each_count(const CountsByName& all, F&& f) {
    for (std::size_t i = 0; i < all.counts_.size(); ++i) f(Text{all.names_[i]}, all.counts_[i]);
  }

 private:
  static bool before(Text a, Text b) { return std::lexicographical_compare(a.begin(), a.end(), b.begin(), b.end()); }

  std::vector<StaticText> names_;
  std::vector<Count> counts_;
  std::vector<std::size_t> order_;  // of the names
};

}  // namespace dynamic
}  // namespace SSI_ABI
}  // namespace ssi

#endif
