// What a signal of any target and curve says of the counts of one row, behind one pointer.
// SPDX-License-Identifier: MIT
#ifndef SSI_SCALE_DETAIL_ROW_BY_ROW_HPP
#define SSI_SCALE_DETAIL_ROW_BY_ROW_HPP

#include <utility>

#include "ssi/core/credit.hpp"
#include "ssi/scale/detail/open.hpp"

namespace ssi {
inline namespace SSI_ABI {
namespace detail {

template <class SignalType>
std::uint32_t shortfall_of(const SignalType& signal, Reach reach) {
  return static_cast<std::uint32_t>((signal.weight() - signal.points(reach)).micropoints());
}

template <class Target>
concept accepting = requires(const Target& target) {
  target.accepts(0U, 0U);
}
|| requires(const Target& target) {
  target.accepts(0U);
};

// A value: a copy has a signal of its own. Three std::function would say the same; <functional> and what they make of
// each signal were a third of what a batch took to compile.
class RowByRow {
 public:
  RowByRow() = default;
  template <class Target, class Curve, std::size_t Operands>
  RowByRow(const Credit<Target, Curve, Operands>& signal, Window window)
      : one_{new Of<Target, Curve, Operands>{signal, window}} {}
  RowByRow(const RowByRow& other) : one_{other.one_ != nullptr ? other.one_->copy() : nullptr} {}
  RowByRow(RowByRow&& other) noexcept : one_{std::exchange(other.one_, nullptr)} {}
  RowByRow& operator=(RowByRow other) noexcept {
    std::swap(one_, other.one_);
    return *this;
  }
  ~RowByRow() { delete one_; }

  // The second count is that of the whole; without one it is not looked at.
  [[nodiscard]] bool accepts(Count first, Count second) const { return one_->accepts(first, second); }
  // Precondition: both are known.
  [[nodiscard]] std::uint32_t shortfall(Count first, Count second) const { return one_->shortfall(first, second); }
  // Of any counts.
  [[nodiscard]] Loss loss(Count first, Count second) const { return one_->loss(first, second); }

 private:
  struct One {
    One() = default;
    One(const One&) = default;
    One& operator=(const One&) = delete;
    virtual ~One() = default;
    [[nodiscard]] virtual One* copy() const = 0;
    [[nodiscard]] virtual bool accepts(Count first, Count second) const = 0;
    [[nodiscard]] virtual std::uint32_t shortfall(Count first, Count second) const = 0;
    [[nodiscard]] virtual Loss loss(Count first, Count second) const = 0;
  };
  template <class Target, class Curve, std::size_t Operands>
  struct Of final : One {
    Of(const Credit<Target, Curve, Operands>& its, Window over) : signal{its}, window{over} {}
    [[nodiscard]] One* copy() const override { return new Of{*this}; }
    [[nodiscard]] bool accepts(Count first, Count second) const override {
      const Count counts[2] = {first, second};
      return signal.accepts(counts);
    }
    [[nodiscard]] std::uint32_t shortfall(Count first, Count second) const override {
      const Count counts[2] = {first, second};
      return shortfall_of(signal, signal.reach(window, counts));
    }
    [[nodiscard]] Loss loss(Count first, Count second) const override {
      const Count counts[2] = {first, second};
      const Ends ends = signal.ends(window, counts);
      return {static_cast<std::int32_t>((signal.weight() - ends.low).micropoints()),
              static_cast<std::int32_t>((ends.high - ends.low).micropoints())};
    }
    Credit<Target, Curve, Operands> signal;
    Window window;
  };

  One* one_ = nullptr;
};

}  // namespace detail
}  // namespace SSI_ABI
}  // namespace ssi

#endif
