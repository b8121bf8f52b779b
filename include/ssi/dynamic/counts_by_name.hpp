// Counts of a model made at run time, by the names of its metrics.
// SPDX-License-Identifier: MIT
#ifndef SSI_DYNAMIC_COUNTS_BY_NAME_HPP
#define SSI_DYNAMIC_COUNTS_BY_NAME_HPP

#include <algorithm>
#include <memory>
#include <span>
#include <utility>
#include <vector>

#include "ssi/core/count.hpp"
#include "ssi/dynamic/detail/name_index.hpp"

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
  /// Precondition: no name is there twice. Those of a model share what it finds names by: `model.counts()`.
  explicit CountsByName(std::span<const StaticText> names)
      : CountsByName{std::make_shared<const detail::NameIndex>(names)} {}
  explicit CountsByName(std::shared_ptr<const detail::NameIndex> index)
      : index_{std::move(index)}, counts_(index_->names().size()) {}

  /// Of each metric, in the model's order.
  [[nodiscard]] std::span<const Count> counts() const { return counts_; }
  [[nodiscard]] std::span<const StaticText> names() const { return index_->names(); }
  /// None is a null pointer. Complexity: linear in the length of the name.
  [[nodiscard]] Count* find(Text name) {
    const std::size_t number = index_->find(name);
    return number < counts_.size() ? &counts_[number] : nullptr;
  }
  /// Rule: counts_name_metrics_of_the_model.
  [[nodiscard]] Count& operator[](Text name) {
    Count* const found = find(name);
    ssi::detail::require<rules::counts_name_metrics_of_the_model>(found != nullptr, name);
    return *found;
  }

  /// Whether the counts are those of a model, in its order.
  [[nodiscard]] bool is_of(const std::shared_ptr<const detail::NameIndex>& model) const {
    return index_ == model || std::ranges::equal(index_->names(), model->names());
  }

  template <class F>
  friend void for_each_count(CountsByName& all, F&& f) {
    for (std::size_t i = 0; i < all.counts_.size(); ++i) f(Text{all.names()[i]}, all.counts_[i]);
  }
  template <class F>
  friend void for_each_count(const CountsByName& all, F&& f) {
    for (std::size_t i = 0; i < all.counts_.size(); ++i) f(Text{all.names()[i]}, all.counts_[i]);
  }

 private:
  std::shared_ptr<const detail::NameIndex> index_;
  std::vector<Count> counts_;
};

}  // namespace dynamic
}  // namespace SSI_ABI
}  // namespace ssi

#endif
