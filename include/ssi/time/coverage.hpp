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
    std::vector<Covered> all;
    all.reserve(covered_.size() + 1);
    std::size_t i = 0;
    for (; i < covered_.size() && ends_before(covered_[i], more); ++i) all.push_back(covered_[i]);
    for (; i < covered_.size() && !ends_before(more, covered_[i]); ++i) {
      more.days.from = (std::min)(more.days.from, covered_[i].days.from);
      more.days.to = (std::max)(more.days.to, covered_[i].days.to);
    }
    all.push_back(more);
    for (; i < covered_.size(); ++i) all.push_back(covered_[i]);
    covered_ = std::move(all);
    make_index();
  }
  /// Nothing of the kind is known any more.
  void remove(EventKind kind) {
    std::vector<Covered> others;
    for (const Covered& known : covered_)
      if (known.kind != kind) others.push_back(known);
    covered_ = std::move(others);
    make_index();
  }

  [[nodiscard]] std::span<const Covered> of(EventKind kind) const {
    const std::size_t first = first_[kind.number()];
    return {covered_.data() + first, first_[kind.number() + 1] - first};
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
  // Of an earlier kind, or of the same and with a day between.
  static bool ends_before(const Covered& a, const Covered& b) {
    return a.kind == b.kind ? b.days.from - a.days.to > 1 : a.kind.number() < b.kind.number();
  }
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
