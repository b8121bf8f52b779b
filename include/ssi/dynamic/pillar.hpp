// A pillar made at run time: signals of any of the library's targets.
// SPDX-License-Identifier: MIT
#ifndef SSI_DYNAMIC_PILLAR_HPP
#define SSI_DYNAMIC_PILLAR_HPP

#include <span>
#include <vector>

#include "ssi/core/pillar.hpp"
#include "ssi/dynamic/definition.hpp"

namespace ssi {
inline namespace SSI_ABI {
namespace dynamic {

/// Reads a metric by its number from counts that stand in the order of the model's metrics, or from a log.
struct Reader {
  std::size_t number;
  std::optional<Counting> counting = {};

  [[nodiscard]] Count operator()(std::span<const Count> counts) const { return counts[number]; }
  template <std::same_as<LogCounts> Known>
  [[nodiscard]] Count operator()(const Known& counted) const {
    return counting ? counted.count(*counting) : unknown;
  }
  friend bool operator==(const Reader&, const Reader&) = default;
};

namespace detail {

template <class Some>
using SourceOf = std::conditional_t<of_ratio<Some>, Ratio<Reader, Reader>, Metric<Reader>>;
// A least evidence of 0 asks for none; a rate has lost its counts.
template <class Some>
using EvidencedOf = std::conditional_t<ssi::detail::takes_rate<Some>, Some, UnknownBelow<Some>>;
template <class Some>
EvidencedOf<Some> evidenced(const Some& target, [[maybe_unused]] std::uint32_t least) {
  if constexpr (ssi::detail::takes_rate<Some>)
    return target;
  else
    return {least, target};
}
template <class Some>
using SignalOf = Signal<SourceOf<Some>, EvidencedOf<Some>, Diminishing>;
template <class Targets>
struct SignalsOf;
template <class... Some>
struct SignalsOf<std::variant<Some...>> {
  using type = std::variant<SignalOf<Some>...>;
};
// A typed signal of any target, so that what is done with one is what is done with a typed model's.
using AnySignal = typename SignalsOf<Target>::type;

template <std::size_t I = 0, class F>
SSI_INLINE constexpr void visit(const AnySignal& any, F&& f) {
  // Not std::visit: through its table of functions nothing is inlined.
  if constexpr (I + 1 == std::variant_size_v<AnySignal>) {
    f(*std::get_if<I>(&any));
  } else {
    if (const auto* const signal = std::get_if<I>(&any)) return f(*signal);
    visit<I + 1>(any, f);
  }
}

}  // namespace detail

/// A pillar of a Model, which a fold sees as it sees any: `model.for_each_pillar(f)`.
class Pillar {
 public:
  Pillar(Name name, Points points) : name_{name}, points_{points} {}
  /// A further signal, in the group of that title with those before it that are; an empty title: in none.
  void add(const detail::AnySignal& signal, StaticText group) {
    if (!group.empty() && !(!in_.empty() && in_.back() > 0 && groups_.back().title == group))
      groups_.emplace_back(group, group);
    in_.push_back(group.empty() ? 0 : groups_.size());
    detail::visit(signal, [&](const auto& added) { operands_ += added.operand_count; });
    signals_.push_back(signal);
  }

  [[nodiscard]] std::size_t number_of_signals() const { return signals_.size(); }
  [[nodiscard]] std::size_t operands() const { return operands_; }
  [[nodiscard]] Name name() const { return name_; }
  [[nodiscard]] Text id() const { return name_.id; }
  [[nodiscard]] Text title() const { return name_.title; }
  [[nodiscard]] Points points() const { return points_; }
  /// Of a place; empty where it is in none.
  [[nodiscard]] Name group(std::size_t number) const { return number > 0 ? groups_[number - 1] : Name{}; }
  [[nodiscard]] bool valid(Window window) const {
    bool all = true;
    for_each_signal([&](Place, const auto&, const auto& signal) { all = all && signal.valid(window); });
    return all;
  }
  /// The one traversal, as of any pillar: f(place, pillar, signal), in model order, from the place on that the first
  /// signal has.
  template <class F>
  SSI_INLINE void for_each_signal(F&& f, Place place = {}) const {
    std::size_t number = 0;
    for (const detail::AnySignal& any : signals_)
      detail::visit(any, [&](const auto& signal) SSI_INLINE {
        place.operands = signal.operand_count;
        place.group = in_[number++];
        f(Place{place}, *this, signal);
        ++place.signal;
        place.slot += signal.operand_count;
      });
  }

 private:
  Name name_;
  Points points_;
  std::vector<detail::AnySignal> signals_;
  std::vector<std::size_t> in_;  // the group of each, from 1
  std::vector<Name> groups_;
  std::size_t operands_ = 0;
};

}  // namespace dynamic

namespace detail {
template <>
inline constexpr bool is_pillar<dynamic::Pillar> = true;
}  // namespace detail

}  // namespace SSI_ABI
}  // namespace ssi

#endif
