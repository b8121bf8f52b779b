// The ids of a log's events: eight bytes for each and about six to find it by, and nothing where no event has one.
// SPDX-License-Identifier: MIT
#ifndef SSI_TIME_DETAIL_IDS_HPP
#define SSI_TIME_DETAIL_IDS_HPP

#include <cstdint>
#include <vector>

#include "ssi/core/detail/abi.hpp"

namespace ssi {
inline namespace SSI_ABI {
namespace detail {

// Events are numbered in their order; the table, of a power of two of places and at most two thirds full, has the
// number of an event, counted from 1, at the first free place after the one that its id hashes to.
class Ids {
 public:
  [[nodiscard]] std::uint64_t operator[](std::size_t event) const { return ids_.empty() ? 0 : ids_[event]; }
  [[nodiscard]] bool contains(std::uint64_t id) const { return !table_.empty() && table_[place_of(id)] != 0; }

  // The id of the event of that number, the newest; 0 for none.
  void add(std::size_t event, std::uint64_t id) {
    if (id == 0 && ids_.empty()) return;
    while (ids_.size() < event) ids_.push_back(0);
    ids_.push_back(id);
    if (id == 0) return;
    if (3 * ++used_ > 2 * table_.size()) return grow();
    table_[place_of(id)] = static_cast<std::uint32_t>(event + 1);
  }
  // Keeps the ids of those events that are kept.
  void keep(const std::vector<bool>& kept) {
    if (ids_.empty()) return;
    std::size_t to = 0;
    for (std::size_t event = 0; event < ids_.size(); ++event)
      if (kept[event]) ids_[to++] = ids_[event];
    while (ids_.size() > to) ids_.pop_back();
    used_ = 0;
    for (const std::uint64_t id : ids_) used_ += id != 0 ? 1 : 0;
    grow();
  }
  [[nodiscard]] bool empty() const { return ids_.empty(); }
  friend bool operator==(const Ids& a, const Ids& b) { return a.ids_ == b.ids_; }

 private:
  // Knuth's multiplicative hash, by the golden ratio.
  [[nodiscard]] std::uint32_t place_of(std::uint64_t id) const {
    const auto last = static_cast<std::uint32_t>(table_.size() - 1);
    std::uint32_t place = static_cast<std::uint32_t>((id * 0x9E37'79B9'7F4A'7C15U) >> 32) & last;
    while (table_[place] != 0 && ids_[table_[place] - 1] != id) place = (place + 1) & last;
    return place;
  }
  void grow() {
    std::size_t places = 8;
    while (2 * places < 4 * used_) places *= 2;
    table_.assign(places, 0);
    for (std::size_t event = 0; event < ids_.size(); ++event)
      if (ids_[event] != 0) table_[place_of(ids_[event])] = static_cast<std::uint32_t>(event + 1);
  }

  std::vector<std::uint64_t> ids_;  // by event, or empty
  std::vector<std::uint32_t> table_;
  std::size_t used_ = 0;
};

}  // namespace detail
}  // namespace SSI_ABI
}  // namespace ssi

#endif
