// The counts of a scorecard's JSON, read back.
// SPDX-License-Identifier: MIT
#ifndef SSI_COUNTS_JSON_HPP
#define SSI_COUNTS_JSON_HPP

#include <optional>
#include <string_view>
#include <utility>

#include "ssi/core/count.hpp"
#include "ssi/counts/decimal.hpp"
#include "ssi/counts/json_text.hpp"
#include "ssi/counts/unescape.hpp"

namespace ssi {
inline namespace SSI_ABI {

namespace detail {

// Looks into the object under the key "counts" of the outermost object only.
class CountsReader : JsonText {
 public:
  constexpr explicit CountsReader(std::string_view text) : JsonText{text} {}

  template <class F>
  constexpr ReadProblem read(F&& f) {
    bool found = false;
    const bool good = object([&](std::string_view written) {
      const Unescaped key{written};
      if (!(key.text() == Text{"counts"})) return value(1);
      if (found) return fail("\"counts\" is there twice");
      found = true;
      return object([&](std::string_view name) { return count(name, f); });
    });
    if (good && end() && !found) fail("there are no \"counts\"");
    return problem_;
  }

 private:
  template <class F>
  constexpr bool count(std::string_view written, F&& f) {
    const Unescaped name{written};
    if (!name.fits()) return fail("a name with escapes is too long");
    skip_blanks();
    Count count;
    if (peek() == '{' ? !bounds(count) : !take(std::string_view{"null"}) && !whole_number(count)) return false;
    return f(name.text(), count) || fail("a name is no count of the model, or is there twice");
  }
  constexpr bool whole_number(Count& count) {
    const std::size_t begin = at_;
    if (!number()) return false;
    // JSON knows no integers: 3, 3.0 and 3e0 are one number, and writers differ.
    const auto units = units_of(text_.substr(begin, at_ - begin), 0);
    if (!units || (units->negative && units->number > 0)) return fail("a count is no whole number from 0 on");
    count = units->number;
    return true;
  }
  // {"at_least": 8, "at_most": 10}, either of which may be missing.
  constexpr bool bounds(Count& count) {
    std::optional<std::uint32_t> least, most;
    const bool good = object([&](std::string_view written) {
      const Unescaped key{written};
      const bool is_least = key.text() == Text{"at_least"};
      std::optional<std::uint32_t>& bound = is_least ? least : most;
      if (!(is_least || key.text() == Text{"at_most"}) || bound)
        return fail("a count between bounds has at_least and at_most, each once, and nothing else");
      Count number;
      skip_blanks();
      if (!whole_number(number)) return false;
      bound = number.low();
      return true;
    });
    if (!good) return false;
    if (!least && !most) return fail("a count between bounds has neither at_least nor at_most");
    if (least && most && *most < *least) return fail("at_most is below at_least");
    count = std::pair{least, most};
    return true;
  }
};

}  // namespace detail

/// The counts in what report::json() wrote: f(name, count) -> bool for each, false to refuse the name, which is a view
/// for the time of the call. A name that comes again is f's to refuse. `{"counts": {"posts": 3, "likes": null,
/// "shares": {"at_least": 2}}}` calls f("posts", 3), f("likes", unknown) and f("shares", at_least(2)). Complexity:
/// linear; no allocation.
template <class F>
[[nodiscard]] constexpr ReadProblem read_counts(std::string_view text, F&& f) {
  return detail::CountsReader{text}.read(f);
}

/// The same into an Activity, all of them or, where there is a problem, none: of what report::json() wrote,
/// `read_activity(text, ana).none()`, and ana has its counts.
template <class SomeActivity>
[[nodiscard]] constexpr ReadProblem read_activity(std::string_view text, SomeActivity& activity) {
  SomeActivity read = activity;
  // 28 names; those that were there.
  std::uint64_t seen = 0;
  const ReadProblem problem = read_counts(text, [&](Text name, Count count) {
    bool taken = false;
    std::uint64_t bit = 1;
    for_each_count(read, [&](Text known, Count& place) {
      if (known == name && (seen & bit) == 0) place = count, seen |= bit, taken = true;
      bit <<= 1;
    });
    return taken;
  });
  if (problem.none()) activity = read;
  return problem;
}

}  // namespace SSI_ABI
}  // namespace ssi

#endif
