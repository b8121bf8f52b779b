// The numbers of names: what a model looks its metrics up by, made once and shared by all counts that are of them.
// SPDX-License-Identifier: MIT
#ifndef SSI_DYNAMIC_DETAIL_NAME_INDEX_HPP
#define SSI_DYNAMIC_DETAIL_NAME_INDEX_HPP

#include <cstdint>
#include <memory>
#include <span>
#include <string_view>
#include <vector>

#include "ssi/core/detail/eight_bytes.hpp"
#include "ssi/core/text.hpp"

namespace ssi {
inline namespace SSI_ABI {
namespace dynamic::detail {

// A table of hashes with open addressing, at most half full. Precondition: no name is there twice.
class NameIndex {
 public:
  explicit NameIndex(std::span<const StaticText> names) : names_{names.begin(), names.end()} {
    while (std::size_t{1} << (64 - shift_) < 2 * names.size()) --shift_;
    table_.assign(std::size_t{1} << (64 - shift_), Entry{0, nothing});
    for (std::uint32_t number = 0; number < names.size(); ++number) {
      const std::uint64_t hash = hash_of(names[number]);
      std::size_t at = first_place(hash);
      while (table_[at].number != nothing) at = next(at);
      table_[at] = {static_cast<std::uint32_t>(hash), number};
    }
  }

  [[nodiscard]] std::span<const StaticText> names() const { return names_; }
  // As many as there are names where there is no such one.
  [[nodiscard]] std::size_t find(std::string_view name) const {
    const std::uint64_t hash = hash_of(name);
    for (std::size_t at = first_place(hash);; at = next(at)) {
      const Entry entry = table_[at];
      if (entry.number == nothing) return names_.size();
      if (entry.hash == static_cast<std::uint32_t>(hash) && same(names_[entry.number], name)) return entry.number;
    }
  }

 private:
  static constexpr std::uint32_t nothing = ~std::uint32_t{0};
  struct Entry {
    std::uint32_t hash;  // its lower half: where that is equal, so are nearly always the names
    std::uint32_t number;
  };

  // f(where eight bytes begin) for all of the name, the last ones perhaps twice, until it gives false.
  template <class F>
  static bool for_each_eight(std::size_t size, F&& f) {
    for (std::size_t at = 0; at + 8 < size; at += 8)
      if (!f(at)) return false;
    return f(size - 8);
  }
  // Each by a multiplication; the upper bits depend on all of them. std::hash takes some three times as long for names
  // as short as these.
  static std::uint64_t hash_of(std::string_view name) {
    std::uint64_t hash = name.size();
    constexpr std::uint64_t golden = 0x9E3779B97F4A7C15U;  // 2^64 by the golden ratio
    const auto mix = [&](std::uint64_t word) { hash = (hash ^ word) * golden; };
    if (name.size() < 8) {
      std::uint64_t word = 0;
      for (const char c : name) word = word << 8 | static_cast<unsigned char>(c);
      mix(word);
    } else {
      for_each_eight(name.size(),
                     [&](std::size_t at) { return mix(ssi::detail::eight_bytes(name.data() + at)), true; });
    }
    return hash;
  }
  static bool same(std::string_view a, std::string_view b) {
    if (a.size() != b.size()) return false;
    if (a.size() < 8) return a == b;
    return for_each_eight(a.size(), [&](std::size_t at) {
      return ssi::detail::eight_bytes(a.data() + at) == ssi::detail::eight_bytes(b.data() + at);
    });
  }
  [[nodiscard]] std::size_t first_place(std::uint64_t hash) const { return hash >> shift_; }
  [[nodiscard]] std::size_t next(std::size_t at) const { return (at + 1) & (table_.size() - 1); }

  std::vector<StaticText> names_;
  int shift_ = 62;  // leaves a place in the table
  std::vector<Entry> table_;
};

}  // namespace dynamic::detail
}  // namespace SSI_ABI
}  // namespace ssi

#endif
