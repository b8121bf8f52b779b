// Readings: the counts of one subject, which everything after reading works on.
// SPDX-License-Identifier: MIT
#ifndef SSI_CORE_READING_HPP
#define SSI_CORE_READING_HPP

#include <cstddef>

#include "ssi/core/count.hpp"

namespace ssi {
inline namespace SSI_ABI {

/// Where a signal stands: `reading[place]` are its counts, `rows[place.signal]` its row.
struct Place {
  std::size_t pillar = 0;    ///< of the index
  std::size_t signal = 0;    ///< of the index, counted through all pillars
  std::size_t slot = 0;      ///< of its first operand in a reading
  std::size_t operands = 1;  ///< how many it reads: one, or two of a ratio
  std::size_t group = 0;     ///< of its pillar, counted from 1; 0 where it is in none
};

template <std::size_t Size>
class Reading;

/// A view of counts that stand side by side: the one of a signal, the part and the whole of a ratio, or all of a
/// pillar. `Counts{reading}.size()` is the number of operands of the model. What it views has to outlive it.
class Counts {
 public:
  SSI_INLINE constexpr explicit Counts(const Count& count) : first_{&count}, size_{1} {}
  template <std::size_t Size>
  SSI_INLINE constexpr Counts(const Count (&counts)[Size]) : first_{counts}, size_{Size} {}
  template <std::size_t Size>
  SSI_INLINE constexpr Counts(const Reading<Size>& reading) : first_{reading.begin()}, size_{reading.size()} {}

  [[nodiscard]] constexpr std::size_t size() const { return size_; }
  [[nodiscard]] SSI_INLINE constexpr Count operator[](std::size_t i) const { return first_[i]; }
  [[nodiscard]] constexpr const Count* begin() const { return first_; }
  [[nodiscard]] constexpr const Count* end() const { return first_ + size_; }
  /// So many from a slot on. Precondition: they are there.
  [[nodiscard]] SSI_INLINE constexpr Counts part(std::size_t slot, std::size_t size) const {
    Counts part = *this;
    part.first_ += slot;
    part.size_ = size;
    return part;
  }

 private:
  const Count* first_;
  std::size_t size_;
};

/// The counts that a signal, a pillar or an index reads from a subject, one for each operand of each signal, in model
/// order. A metric that several signals use stands in several slots. `model.read(subject)` makes one;
/// `model.with(reading, posts.to(24))` is one with a count changed.
template <std::size_t Size>
class Reading {
 public:
  [[nodiscard]] constexpr std::size_t size() const { return Size; }
  [[nodiscard]] SSI_INLINE constexpr Count& operator[](std::size_t slot) { return counts_[slot]; }
  [[nodiscard]] SSI_INLINE constexpr Count operator[](std::size_t slot) const { return counts_[slot]; }
  /// The counts of a signal.
  [[nodiscard]] SSI_INLINE constexpr Counts operator[](Place place) const {
    return Counts{*this}.part(place.slot, place.operands);
  }
  [[nodiscard]] constexpr const Count* begin() const { return counts_; }
  [[nodiscard]] constexpr const Count* end() const { return counts_ + Size; }
  friend constexpr bool operator==(const Reading&, const Reading&) = default;

 private:
  Count counts_[Size > 0 ? Size : 1];
};

}  // namespace SSI_ABI
}  // namespace ssi

#endif
