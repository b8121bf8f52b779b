// The deeds of a changelog as events of a log, and which days it knows.
// SPDX-License-Identifier: MIT
#ifndef SSI_LINKEDIN_PORTABILITY_CHANGELOG_LOG_HPP
#define SSI_LINKEDIN_PORTABILITY_CHANGELOG_LOG_HPP

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

#include "ssi/linkedin/messages.hpp"
#include "ssi/linkedin/portability/changelog_days.hpp"
#include "ssi/linkedin/portability/changelog_deeds.hpp"
#include "ssi/linkedin/portability/changelog_parts.hpp"
#include "ssi/standard/network_event.hpp"
#include "ssi/time/event_log.hpp"

namespace ssi {
inline namespace SSI_ABI {
namespace linkedin {
namespace detail {
namespace changelog {

// The whole of it, once all inputs are read.
class Maker {
 public:
  Maker(EventLog& log, WhatWasRead& report, const Parts& parts, const OwnPosts& older)
      : log_{log}, report_{report}, parts_{parts}, older_{older}, used_(parts.entries.size()) {}

  void make() {
    find_owner();
    if (!owner_.empty()) add_all();
    for (std::size_t i = 0; i < used_.size(); ++i) {
      FileRead& file = report_.files[parts_.answers[entries()[i].answer].file];
      ++(used_[i] ? file.used : file.left_out);
    }
  }

 private:
  [[nodiscard]] const std::vector<Entry>& entries() const { return parts_.entries; }
  void note_times(std::size_t times, const char* one, const char* many) {
    if (times > 0) report_.notes.push_back(std::to_string(times) + (times == 1 ? one : many));
  }

  // The first that is named: of a file of another member nothing counts.
  void find_owner() {
    for (const Entry& entry : entries())
      if (owner_.empty()) owner_ = entry.owner;
    if (owner_.empty() && !entries().empty())
      report_.notes.emplace_back("the changelog does not say whose it is: nothing of it counts");
  }

  void add_all() {
    stretches_ = stretches_of(parts_, owner_);
    for (const std::size_t i : once()) deeds_.take(entries(), i);
    add_posts();
    for (const std::size_t i : deeds_.remaining()) add(i);
    add_messages_and_invitations();
    for (const auto& [resource, times] : parts_.refused)
      for (const NetworkEvent kind : kinds_of(resource)) log_.may_miss(kind, times);
    cover();
    note();
  }

  // Of each activity the delivery that counts, in the order of the deeds.
  std::vector<std::size_t> once() {
    std::map<std::string_view, std::size_t> last;
    std::vector<std::size_t> kept;
    std::size_t others = 0;
    for (std::size_t i = 0; i < entries().size(); ++i) {
      const Entry& entry = entries()[i];
      if (!is_of(entry, owner_)) ++others;
      if (!is_of(entry, owner_) || entry.failed) continue;
      if (entry.activity.empty()) {
        kept.push_back(i);
      } else if (const auto [found, fresh] = last.emplace(entry.activity, i); !fresh) {
        if (entries()[found->second].processed <= entry.processed) found->second = i;
      }
    }
    for (const auto& activity : last) kept.push_back(activity.second);
    for (const std::size_t i : kept)
      if (entries()[i].resource == Resource::unknown) ++unknown_[entries()[i].resource_name.substr(0, 40)];
    const auto order = [&](std::size_t i) { return std::tuple{entries()[i].time, entries()[i].processed, i}; };
    std::sort(kept.begin(), kept.end(), [&](std::size_t a, std::size_t b) { return order(a) < order(b); });
    note_times(others, " event is of another member's changelog: it does not count",
               " events are of another member's changelog: they do not count");
    return kept;
  }

  [[nodiscard]] bool holds(std::int64_t time) const {
    return std::any_of(stretches_.begin(), stretches_.end(),
                       [&](const Stretch& stretch) { return stretch.from <= time && time <= stretch.to; });
  }

  void add(NetworkEvent kind, std::size_t i) {
    log_.add({.kind = kind, .day = *day_of(entries()[i].time)});
    used_[i] = true;
  }
  void add_posts() {
    std::size_t unclear = deeds_.maybe_published();
    for (const Post& post : deeds_.posts()) {
      if (post.taken_back || (!post.published && !post.maybe)) continue;
      if (post.published && post.told)
        add(post.words ? NetworkEvent::post : NetworkEvent::share_given, post.entry);
      else
        ++unclear;
    }
    for (const NetworkEvent kind : {NetworkEvent::post, NetworkEvent::share_given}) log_.may_miss(kind, unclear);
  }
  void add(std::size_t i) {
    const Entry& entry = entries()[i];
    const bool mine = entry.actor == owner_;
    switch (entry.resource) {
      case Resource::like:
        mine ? given(i, NetworkEvent::reaction_given) : received(i, NetworkEvent::reaction_received);
        break;
      case Resource::comment:
        mine ? given(i, NetworkEvent::comment_given) : received(i, NetworkEvent::comment_received);
        break;
      case Resource::repost:
        if (mine) add(NetworkEvent::share_given, i);
        break;
      case Resource::invitation:
        if (mine && entry.to_connect && (entry.inviter.empty() || entry.inviter == owner_) &&
            (entry.invitee.empty() || invited_.insert(entry.invitee).second))
          invitations_.push_back(i);
        break;
      case Resource::message: messages_.push_back(i); break;
      case Resource::post:
      case Resource::profile:
      case Resource::unknown: break;
    }
  }
  // Under one's own post it is an interaction only, as in an export.
  void given(std::size_t i, NetworkEvent to_others) {
    const std::string_view target = entries()[i].target;
    const auto made = post_time(target);
    const bool told = !made || (deeds_.tells_posts() && holds(*made)) || older_.tell(target);
    const bool own = deeds_.own(target), unclear = !own && !told;
    if (unclear) log_.may_miss(to_others, 1);
    unclear_ += unclear ? 1U : 0U;
    add(own || unclear ? NetworkEvent::other_interaction : to_others, i);
  }
  void received(std::size_t i, NetworkEvent kind) {
    const std::string_view target = entries()[i].target;
    const bool on_comment = kind == NetworkEvent::reaction_received && target.find("comment") != target.npos;
    const bool counts = !on_comment && deeds_.own(target);
    if (counts) add(kind, i);
    ++(counts ? received_ : elsewhere_);
  }
  void add_messages_and_invitations() {
    const bool notes =
        std::any_of(invitations_.begin(), invitations_.end(), [&](std::size_t i) { return entries()[i].told; });
    for (const std::size_t i : invitations_) {
      add(NetworkEvent::invitation_sent, i);
      if (entries()[i].words) add(NetworkEvent::invitation_personalised, i);
      if (!notes) log_.may_miss(NetworkEvent::invitation_personalised, 1);
    }
    Numbered threads;
    std::vector<Message> messages;
    std::size_t without_thread = 0;
    for (const std::size_t i : messages_) {
      const Entry& entry = entries()[i];
      const bool mine = entry.actor == owner_;
      const auto has = [&](std::string_view part) { return entry.actor.find(part) != entry.actor.npos; };
      if (entry.sponsored || !(mine || has(":person:") || has(":member:"))) continue;
      if (entry.thread.empty()) ++without_thread;
      const std::string alone = "#" + std::to_string(i);
      const Moment moment{*day_of(entry.time), static_cast<std::int32_t>(entry.time / 1000 % 86400)};
      messages.push_back({threads[entry.thread.empty() ? alone : entry.thread], mine ? 0U : 1U, moment});
      used_[i] = true;
    }
    (void)add_messages(log_, messages, 0);
    if (without_thread > 0) log_.may_miss(NetworkEvent::message_replied, messages.size());
  }

  void cover() {
    using enum NetworkEvent;
    std::vector<NetworkEvent> kinds{reaction_given, comment_given,    invitation_sent, invitation_personalised,
                                    message_sent,   message_received, message_replied};
    if (deeds_.tells_posts()) kinds.insert(kinds.end(), {post, share_given});
    std::string told;
    for (const Stretch& stretch : stretches_) {
      const Day first = *day_of(stretch.from), last = *day_of(stretch.to);
      // Of these as many as are there or more, on any day.
      if (received_ > 0)
        for (const NetworkEvent kind : {reaction_received, comment_received}) log_.cover(kind, Days{first, last});
      // The last day is whole as far as it is over by then; not where more was to be had, or is.
      const bool over = !stretch.cut && &stretch == &stretches_.back();
      const Days days{first + 1, last - (over ? 0 : 1)};
      if (!days.valid()) continue;
      for (const NetworkEvent kind : kinds) log_.cover(kind, days);
      told += (told.empty() ? "" : ", ") + std::string{days.from.text().c_str()} + " to " + days.to.text().c_str();
    }
    if (received_ > 0)
      for (const NetworkEvent kind : {reaction_received, comment_received}) log_.may_miss(kind, Count::largest);
    report_.notes.push_back(
        told.empty() ? "the changelog has no day that is whole: what it holds counts where another source knows the day"
                     : "the changelog knows what was done on the days " + told);
  }
  void note() {
    if (!deeds_.tells_posts())
      report_.notes.emplace_back(
          "the changelog holds no post: whether it would tell of them, and so whose posts were reacted to, is not known");
    else
      note_times(unclear_, " reaction or comment is on a post that is older than the changelog, and may be one's own",
                 " reactions and comments are on posts that are older than the changelog, and may be one's own");
    if (received_ > 0)
      report_.notes.emplace_back(
          "reactions and comments received are at least those of the changelog: not all may come");
    note_times(
        elsewhere_,
        " reaction or comment of somebody else is on a comment, or on a post that is not seen to be the member's",
        " reactions and comments of others are on comments, or on posts that are not seen to be the member's");
    note_times(deeds_.older_taken_back(),
               " deed was undone that is older than the changelog: another source may count it",
               " deeds were undone that are older than the changelog: another source may count them");
    std::string names;
    for (const auto& [name, times] : unknown_)
      if (names.size() < 400) names += (names.empty() ? "" : ", ") + name + " (" + std::to_string(times) + ')';
    if (!names.empty()) report_.notes.push_back("events of a kind that is not known, and not read: " + names);
  }

  EventLog& log_;
  WhatWasRead& report_;
  const Parts& parts_;
  const OwnPosts& older_;
  std::vector<bool> used_;
  std::string owner_;
  std::vector<Stretch> stretches_;
  Deeds deeds_{owner_, older_};
  std::vector<std::size_t> invitations_, messages_;
  std::set<std::string_view> invited_;  // whoever is, is once in these days
  std::map<std::string, std::size_t> unknown_;
  std::size_t unclear_ = 0, received_ = 0, elsewhere_ = 0;
};

}  // namespace changelog
}  // namespace detail
}  // namespace linkedin
}  // namespace SSI_ABI
}  // namespace ssi

#endif
