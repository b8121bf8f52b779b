// Which days of a changelog are whole, and what a changelog knows of a day.
// SPDX-License-Identifier: MIT
#ifndef SSI_LINKEDIN_PORTABILITY_CHANGELOG_DAYS_HPP
#define SSI_LINKEDIN_PORTABILITY_CHANGELOG_DAYS_HPP

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <utility>
#include <vector>

#include "ssi/linkedin/portability/changelog_parts.hpp"
#include "ssi/standard/network_event.hpp"

namespace ssi {
inline namespace SSI_ABI {
namespace linkedin {
namespace detail {
namespace changelog {

// What deeds of the resource may be.
inline std::vector<NetworkEvent> kinds_of(Resource resource) {
  using enum NetworkEvent;
  switch (resource) {
    case Resource::like: return {reaction_given};
    case Resource::comment: return {comment_given};
    case Resource::post: return {post, share_given};
    case Resource::repost: return {share_given};
    case Resource::invitation: return {invitation_sent, invitation_personalised};
    case Resource::message: return {message_sent, message_received, message_replied};
    case Resource::profile: return {};
    case Resource::unknown: break;
  }
  return {reaction_given, comment_given,    post,           share_given, invitation_sent, invitation_personalised,
          message_sent,   message_received, message_replied};
}

// Who is not said to be of somebody else is the owner's.
inline bool is_of(const Entry& entry, std::string_view owner) {
  return entry.owner.empty() || entry.owner == owner;
}

/// When a changelog is whole: from the first to the last event that an answer delivers, each with its end. Answers that
/// overlap, or go on where another ended, are one.
struct Stretch {
  std::int64_t from = 0, to = 0;  // milliseconds since 1970
  bool cut = false;               // whether more may have followed that another answer has
};

inline std::vector<Stretch> joined(std::vector<Stretch> stretches) {
  std::sort(stretches.begin(), stretches.end(),
            [](const Stretch& a, const Stretch& b) { return a.from != b.from ? a.from < b.from : a.to < b.to; });
  std::vector<Stretch> apart;
  for (const Stretch& next : stretches) {
    if (apart.empty() || apart.back().to < next.from) {
      apart.push_back(next);
    } else if (Stretch& last = apart.back(); next.to > last.to) {
      last.to = next.to;
      last.cut = next.cut;
    } else if (next.to == last.to) {
      last.cut = last.cut && next.cut;
    }
  }
  return apart;
}

// Of each answer with events, and of those that follow each other in one file by number.
inline std::vector<Stretch> stretches_of(const Parts& parts, std::string_view owner) {
  std::vector<Stretch> of(parts.answers.size());
  for (const Entry& entry : parts.entries) {
    if (!is_of(entry, owner)) continue;
    Stretch& stretch = of[entry.answer];
    stretch.from = stretch.to == 0 ? entry.processed : (std::min)(stretch.from, entry.processed);
    stretch.to = (std::max)(stretch.to, entry.processed);
  }
  for (std::size_t i = 0; i < of.size(); ++i) {
    const Answer& answer = parts.answers[i];
    of[i].cut = answer.cut;
    if (i == 0 || of[i].to == 0 || of[i - 1].to == 0) continue;
    const Answer& before = parts.answers[i - 1];
    if (before.file == answer.file && before.start && answer.start && *before.start + before.events == *answer.start)
      of[i].from = (std::min)(of[i].from, of[i - 1].to);
  }
  std::erase_if(of, [](const Stretch& stretch) { return stretch.to == 0; });
  return joined(std::move(of));
}

}  // namespace changelog
}  // namespace detail
}  // namespace linkedin
}  // namespace SSI_ABI
}  // namespace ssi

#endif
