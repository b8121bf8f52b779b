// The member's own posts, and whether a reaction or a comment is on one of them.
// SPDX-License-Identifier: MIT
#ifndef SSI_LINKEDIN_POSTS_HPP
#define SSI_LINKEDIN_POSTS_HPP

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "ssi/core/detail/abi.hpp"
#include "ssi/time/day.hpp"

namespace ssi {
inline namespace SSI_ABI {
namespace linkedin {

/// The first post in a link, as the millisecond of its making since 1970; none where there is no post. LinkedIn's ids
/// are snowflakes: the time stands in all but the last 22 bits. Links of comments name the post first.
/// post_time("urn:li:share:7433837142630400000") is 1772364888818, the first of March 2026.
[[nodiscard]] constexpr std::optional<std::int64_t> post_time(std::string_view link) {
  // Ids have 19 digits; groups, members and "%3A" have fewer.
  constexpr std::size_t digits_of_an_id = 15;
  std::uint64_t id = 0;
  std::size_t digits = 0;
  for (std::size_t i = 0; i <= link.size(); ++i) {
    const char c = i < link.size() ? link[i] : ' ';
    if ('0' <= c && c <= '9' && digits < 19) {
      id = 10 * id + static_cast<std::uint64_t>(c - '0');
      ++digits;
      continue;
    }
    if (digits >= digits_of_an_id) {
      const auto time = static_cast<std::int64_t>(id >> 22);
      return time > 0 ? std::optional{time} : std::nullopt;
    }
    id = digits = 0;
  }
  return std::nullopt;
}

/// A share's own words. Its line breaks are written as `"`, line feed, `"` inside of the quoted field; they become line
/// feeds.
[[nodiscard]] inline std::string commentary(std::string_view raw) {
  std::string text;
  for (std::size_t quote = raw.find('"'); quote != raw.npos; quote = raw.find('"')) {
    text.append(raw.substr(0, quote));
    raw.remove_prefix(quote);
    const bool feed = raw.starts_with("\"\n\""), return_and_feed = raw.starts_with("\"\r\n\"");
    text.push_back(feed || return_and_feed ? '\n' : '"');
    raw.remove_prefix(feed ? 3 : return_and_feed ? 4 : 1);
  }
  return text.append(raw);
}

/// Own posts by time. The id of a share and the id of its activity differ, but were made within two seconds (measured
/// in real exports), so that a link to an activity is told by its time. Nothing but the times is kept.
///
///   OwnPosts own;
///   own.add("urn:li:share:7433837142630400000");
///   own.sort();
///   own.contain("urn:li:activity:7433837142634594304")   // true: a millisecond later
///   own.whole_before(Day{"2026-06-28"});
///   own.tell("urn:li:activity:7434837142634594304")      // true: it is somebody else's
class OwnPosts {
 public:
  /// A view without data is a link that is not there at all.
  void add(std::string_view link) {
    known_ = known_ && link.data() != nullptr;
    if (const auto time = post_time(link)) times_.push_back(*time);
  }
  /// To be called once, when all have been added.
  void sort() { std::sort(times_.begin(), times_.end()); }
  /// False where one was added whose link nobody knows.
  [[nodiscard]] bool known() const { return known_; }
  /// Of what was made before the day, in UTC, none is missing.
  void whole_before(Day day) { whole_before_ = std::int64_t{day.since_1970()} * 86'400'000; }
  /// Both, as one. Complexity: n log n in their posts.
  void join(const OwnPosts& other) {
    times_.insert(times_.end(), other.times_.begin(), other.times_.end());
    sort();
    known_ = known_ && other.known_;
    whole_before_ = (std::max)(whole_before_, other.whole_before_);
  }
  /// Whether the link leads to one of them, or to a comment on one.
  [[nodiscard]] bool contain(std::string_view link) const {
    constexpr std::int64_t tolerance = 2000;  // milliseconds
    const auto time = post_time(link);
    if (!time) return false;
    const auto nearest = std::lower_bound(times_.begin(), times_.end(), *time - tolerance);
    return nearest != times_.end() && *nearest <= *time + tolerance;
  }
  /// Whether it is known whose post the link leads to: one of them, or made when none is missing.
  [[nodiscard]] bool tell(std::string_view link) const {
    const auto time = post_time(link);
    return contain(link) || (time && *time < whole_before_);
  }

 private:
  std::vector<std::int64_t> times_;
  std::int64_t whole_before_ = 0;  // milliseconds since 1970, before LinkedIn's first post
  bool known_ = true;
};

}  // namespace linkedin
}  // namespace SSI_ABI
}  // namespace ssi

#endif
