// What a model made at run time sizes: vectors, and a reading of so many counts.
// SPDX-License-Identifier: MIT
#ifndef SSI_DYNAMIC_SIZED_HPP
#define SSI_DYNAMIC_SIZED_HPP

#include <vector>

#include "ssi/core/reading.hpp"
#include "ssi/core/sized.hpp"

namespace ssi {
inline namespace SSI_ABI {

namespace detail {
template <class T>
struct SizedOf<T, at_run_time> {
  using type = std::vector<T>;
};
}  // namespace detail

/// A reading of a model made at run time; `model.read(counts)` makes one.
template <>
class Reading<at_run_time> {
 public:
  explicit Reading(std::size_t size = 0) : counts_(size) {}

  [[nodiscard]] std::size_t size() const { return counts_.size(); }
  [[nodiscard]] Count& operator[](std::size_t slot) { return counts_[slot]; }
  [[nodiscard]] Count operator[](std::size_t slot) const { return counts_[slot]; }
  /// The counts of a signal.
  [[nodiscard]] Counts operator[](Place place) const { return Counts{*this}.part(place.slot, place.operands); }
  [[nodiscard]] const Count* begin() const { return counts_.data(); }
  [[nodiscard]] const Count* end() const { return counts_.data() + counts_.size(); }
  friend bool operator==(const Reading&, const Reading&) = default;

 private:
  std::vector<Count> counts_;
};

}  // namespace SSI_ABI
}  // namespace ssi

#endif
