// Of which days a log knows everything that happened, by kind.
// SPDX-License-Identifier: MIT
#ifndef SSI_TIME_COVERAGE_HPP
#define SSI_TIME_COVERAGE_HPP

#include <algorithm>
#include <array>
#include <span>
#include <vector>

#include "ssi/time/event.hpp"

namespace ssi {
inline namespace SSI_ABI {

/// Days of which all events of a kind are known: `log.coverage()[0].days`.
struct Covered {
  EventKind kind;
  Days days;
  friend constexpr bool operator==(const Covered&, const Covered&) = default;
};

/// The covered days of every kind, by kind and then in order; what touches is one.
///
///     Coverage coverage;
///     coverage.add({Sale::call, {Day{"2026-01-01"}, Day{"2026-03-31"}}});
///     coverage.add({Sale::call, {Day{"2026-04-01"}, Day{"2026-06-30"}}});
///     coverage.size()   // 1
class Coverage {
 public:
  /// Rule: days_are_in_order. Complexity: linear in the size.
  void add(Covered more) {
    detail::require_valid(more.days);
    std::erase_if(covered_, [&](const Covered& other) {
      const bool touches =
          other.kind == more.kind && other.days.from - more.days.to <= 1 && more.days.from - other.days.to <= 1;
      if (touches) {
        more.days.from = (std::min)(more.days.from, other.days.from);
        more.days.to = (std::max)(more.days.to, other.days.to);
      }
      return touches;
    });
    const auto before = [&](const Covered& other) {
      return other.kind.number() < more.kind.number() || (other.kind == more.kind && other.days.from < more.days.from);
    };
    covered_.insert(std::partition_point(covered_.begin(), covered_.end(), before), more);
    make_index();
  }
  /// Nothing of the kind is known any more.
  void remove(EventKind kind) {
    std::erase_if(covered_, [&](const Covered& other) { return other.kind == kind; });
    make_index();
  }

  [[nodiscard]] std::span<const Covered> of(EventKind kind) const {
    const std::size_t first = first_[kind.number()];
    return std::span{covered_}.subspan(first, first_[kind.number() + 1] - first);
  }
  /// Whether every one of the days is covered.
  [[nodiscard]] bool contains(EventKind kind, Days days) const {
    for (const Covered& known : of(kind))
      if (known.days.contains(days.from)) return known.days.contains(days.to);
    return false;
  }
  [[nodiscard]] bool contains(EventKind kind, Day day) const { return contains(kind, Days{day, day}); }

  [[nodiscard]] std::size_t size() const { return covered_.size(); }
  [[nodiscard]] const Covered& operator[](std::size_t i) const { return covered_[i]; }
  [[nodiscard]] auto begin() const { return covered_.begin(); }
  [[nodiscard]] auto end() const { return covered_.end(); }
  friend bool operator==(const Coverage& a, const Coverage& b) { return a.covered_ == b.covered_; }

 private:
  void make_index() {
    first_.fill(0);
    for (const Covered& known : covered_) ++first_[known.kind.number() + 1];
    for (std::size_t kind = 0; kind < EventKind::most; ++kind) first_[kind + 1] += first_[kind];
  }

  std::vector<Covered> covered_;
  std::array<std::uint32_t, EventKind::most + 1> first_{};  // by kind, where its days begin
};

}  // namespace SSI_ABI
}  // namespace ssi

#endif
