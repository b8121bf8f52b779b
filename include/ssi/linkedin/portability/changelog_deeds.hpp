// What remains of a changelog's events when each is taken once, and what was undone is taken back.
// SPDX-License-Identifier: MIT
#ifndef SSI_LINKEDIN_PORTABILITY_CHANGELOG_DEEDS_HPP
#define SSI_LINKEDIN_PORTABILITY_CHANGELOG_DEEDS_HPP

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "ssi/linkedin/keyed_hash.hpp"
#include "ssi/linkedin/portability/changelog_event.hpp"
#include "ssi/linkedin/posts.hpp"

namespace ssi {
inline namespace SSI_ABI {
namespace linkedin {
namespace detail {
namespace changelog {

/// A post of the member's, by all that is said of it.
struct Post {
  std::size_t entry = 0;  // the event that published it
  bool published = false, maybe = false, taken_back = false;
  bool told = false, words = false;
};

/// Goes over events in the order of their deeds.
class Deeds {
 public:
  Deeds(const std::string& owner, const OwnPosts& older) : owner_{owner}, older_{older} {}

  // In the order of the times.
  void take(const std::vector<Entry>& entries, std::size_t i) {
    const Entry& entry = entries[i];
    if (entry.resource == Resource::post) return take_post(entry, i);
    if (entry.resource == Resource::unknown || entry.resource == Resource::profile) return;
    if (entry.method == Method::create) {
      std::vector<std::size_t>& same = live_[entry.key];
      // Who reacts again to the same post changes what they said. Others may have a key in common.
      if (entry.resource == Resource::like && !entry.key.empty()) same.clear();
      same.push_back(i);
    } else if (entry.method == Method::remove) {
      const auto found = entry.key.empty() ? live_.end() : live_.find(entry.key);
      if (found != live_.end() && !found->second.empty())
        found->second.pop_back();
      else if (entry.actor == owner_)
        ++older_taken_back_;
    }
  }

  /// The events that remain, but those of posts.
  [[nodiscard]] std::vector<std::size_t> remaining() const {
    std::vector<std::size_t> remaining;
    for (const auto& deeds : live_) remaining.insert(remaining.end(), deeds.second.begin(), deeds.second.end());
    std::sort(remaining.begin(), remaining.end());
    return remaining;
  }
  [[nodiscard]] const std::vector<Post>& posts() const { return posts_; }
  [[nodiscard]] bool tells_posts() const { return tells_posts_; }
  /// Of the member's, published or not, taken back or not.
  [[nodiscard]] bool own(std::string_view target) const {
    return nearest(own_times_, target) != own_times_.end() || older_.contain(target);
  }
  /// How many were undone that this changelog does not hold.
  [[nodiscard]] std::size_t older_taken_back() const { return older_taken_back_; }
  /// Edits of older posts, each of which may be the publication of a draft.
  [[nodiscard]] std::size_t maybe_published() const { return maybe_published_; }

 private:
  using Times = std::map<std::int64_t, std::size_t>;

  // The ids of one post differ, and hold times within two seconds; see OwnPosts.
  static Times::const_iterator nearest(const Times& times, std::string_view target) {
    constexpr std::int64_t tolerance = 2000;  // milliseconds
    const auto time = post_time(target);
    if (!time) return times.end();
    const auto found = times.lower_bound(*time - tolerance);
    return found != times.end() && found->first <= *time + tolerance ? found : times.end();
  }
  Post* find(const Entry& entry) {
    if (const auto found = nearest(own_times_, entry.post); found != own_times_.end())
      return found->second < posts_.size() ? &posts_[found->second] : nullptr;
    const auto found = own_names_.find(entry.post);
    return found == own_names_.end() ? nullptr : &posts_[found->second];
  }
  void take_post(const Entry& entry, std::size_t i) {
    tells_posts_ = true;
    if (entry.author.empty() ? entry.actor != owner_ : entry.author != owner_) return;
    Post* post = find(entry);
    const bool removes = entry.method == Method::remove || entry.state == "DELETED";
    const bool publishes = entry.state.empty() ? entry.method == Method::create : entry.state.starts_with("PUBLISHED");
    if (post == nullptr && entry.method != Method::create) {
      if (const auto time = post_time(entry.post)) own_times_.emplace(*time, elder);
      if (removes) ++older_taken_back_;
      // An edited one was published before.
      else if (publishes && entry.state == "PUBLISHED")
        ++maybe_published_;
      return;
    }
    if (post == nullptr) {
      if (const auto time = post_time(entry.post))
        own_times_[*time] = posts_.size();
      else if (!entry.post.empty())
        own_names_[entry.post] = posts_.size();
      posts_.emplace_back();
      post = &posts_.back();
    }
    if (removes) post->taken_back = true;
    if (publishes && !post->published) post->entry = i, post->published = true;
    if (!publishes && !post->published && entry.state == "PROCESSING") post->entry = i, post->maybe = true;
    if (entry.told) post->told = true, post->words = entry.words;
  }

  // In the place of the number of a post that is older than the changelog.
  static constexpr std::size_t elder = static_cast<std::size_t>(-1);

  const std::string& owner_;
  const OwnPosts& older_;
  TextMap<std::vector<std::size_t>> live_;
  std::vector<Post> posts_;
  Times own_times_;
  TextMap<std::size_t> own_names_;
  bool tells_posts_ = false;
  std::size_t older_taken_back_ = 0, maybe_published_ = 0;
};

}  // namespace changelog
}  // namespace detail
}  // namespace linkedin
}  // namespace SSI_ABI
}  // namespace ssi

#endif
