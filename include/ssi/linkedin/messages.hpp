// Messages: sent by the member, received, and answered.
// SPDX-License-Identifier: MIT
#ifndef SSI_LINKEDIN_MESSAGES_HPP
#define SSI_LINKEDIN_MESSAGES_HPP

#include <algorithm>
#include <cstddef>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "ssi/counts/letters.hpp"
#include "ssi/linkedin/dates.hpp"
#include "ssi/linkedin/keyed_hash.hpp"
#include "ssi/linkedin/names.hpp"
#include "ssi/linkedin/rows.hpp"
#include "ssi/linkedin/sources.hpp"
#include "ssi/standard/network_event.hpp"
#include "ssi/time/event_log.hpp"

namespace ssi {
inline namespace SSI_ABI {
namespace linkedin {

namespace detail {

// Numbers for texts, so that a message is kept as three small numbers.
class Numbered {
 public:
  std::size_t operator[](std::string_view text) {
    const auto found = numbers_.find(text);
    return found != numbers_.end() ? found->second : numbers_.emplace(text, numbers_.size()).first->second;
  }
  [[nodiscard]] std::size_t size() const { return numbers_.size(); }

 private:
  TextMap<std::size_t> numbers_;
};

struct Message {
  std::size_t conversation;
  std::size_t sender;
  Moment moment;
  bool certain = true;  // false where nobody knows whether it is spam or sponsored
};

// Who the member is: the address that sends most under the profile's name. Where nobody sends under that name, or no
// profile is there: the one that takes part in most conversations, if in more than half of them.
class Owner {
 public:
  void sent_under_own_name(std::size_t person) { ++sent_[person]; }
  void took_part(std::size_t person, std::size_t conversation) { took_part_.emplace(person, conversation); }

  [[nodiscard]] std::optional<std::size_t> person(std::size_t conversations) const {
    if (const auto by_name = most(sent_)) return by_name->first;
    std::map<std::size_t, std::size_t> parts;
    for (const auto& [person, conversation] : took_part_) ++parts[person];
    const auto by_part = most(parts);
    if (by_part && 2 * by_part->second > conversations) return by_part->first;
    return std::nullopt;
  }

 private:
  using Counts = std::map<std::size_t, std::size_t>;

  // None where nobody has any, or two have the most.
  static std::optional<Counts::value_type> most(const Counts& counts) {
    std::optional<Counts::value_type> best;
    bool tied = false;
    for (const auto& entry : counts) {
      tied = best && (tied ? entry.second <= best->second : entry.second == best->second);
      if (!best || entry.second > best->second) best.emplace(entry);
    }
    return tied ? std::nullopt : best;
  }

  Counts sent_;
  std::set<std::pair<std::size_t, std::size_t>> took_part_;
};

// f(part) for each part between commas that is not empty.
template <class F>
void for_each_part(std::string_view list, F f) {
  while (!list.empty()) {
    const std::size_t comma = (std::min)(list.find(','), list.size());
    if (comma > 0) f(list.substr(0, comma));
    list.remove_prefix((std::min)(comma + 1, list.size()));
  }
}

inline bool sponsored(std::string_view content) {
  // The class that LinkedIn's campaign editor writes.
  return content.find("spinmail-quill-editor") != content.npos;
}

// A received message is answered by the member's next message of the same conversation, in the same second or later.
// Returns the most received in a row in a conversation: one more of the member's could answer so many.
inline std::size_t add_messages(EventLog& log, std::vector<Message>& messages, std::size_t owner) {
  // Messages that compare equal count alike in any order, so a stable sort (whose libstdc++ 12 warns under clang 22)
  // would gain nothing.
  std::sort(messages.begin(), messages.end(), [owner](const Message& a, const Message& b) {
    if (a.conversation != b.conversation) return a.conversation < b.conversation;
    if (a.moment != b.moment) return a.moment < b.moment;
    return (a.sender == owner) < (b.sender == owner);  // an answer in the same second stands behind
  });
  std::optional<Message> reply;
  std::size_t in_a_row = 0, most_in_a_row = 0, conversation = 0;
  for (std::size_t i = messages.size(); i-- > 0;) {
    const Message& message = messages[i];
    const Day day = message.moment.day;
    if (message.sender == owner || message.conversation != conversation) in_a_row = 0;
    conversation = message.conversation;
    if (message.sender == owner) {
      log.add({.kind = NetworkEvent::message_sent, .day = day});
      reply = message;
      continue;
    }
    most_in_a_row = (std::max)(most_in_a_row, ++in_a_row);
    if (!message.certain) {
      log.may_miss(NetworkEvent::message_received, 1);
      log.may_miss(NetworkEvent::message_replied, 1);
      continue;
    }
    log.add({.kind = NetworkEvent::message_received, .day = day});
    if (reply && reply->conversation == message.conversation)
      log.add({.kind = NetworkEvent::message_replied, .day = day, .since = reply->moment.day});
  }
  return most_in_a_row;
}

}  // namespace detail

/// Drafts, spam, sponsored messages and those without a sender ("LinkedIn Member") are left out. Of a message its
/// conversation, sender and moment are kept while the file is read, never its text. True if the messages are known
/// afterwards: an own name (full_name(), or empty) helps to tell which sender is the member.
[[nodiscard]] inline bool read_messages(Rows& rows, EventLog& log, std::string_view own_name) {
  std::vector<detail::Message> messages;
  detail::Numbered people, conversations;
  detail::Owner owner;
  std::size_t without_sender = 0;

  Moment date;
  std::string_view conversation_id, from, sender_url, folder, content, draft, conversation_draft, recipient_urls;
  const Columns columns = {{"CONVERSATION ID", conversation_id},
                           {"DATE", date},
                           {"SENDER PROFILE URL", sender_url, Presence::required, Identity::address},
                           {"FROM", from, Presence::optional, Identity::name},
                           {"FOLDER", folder, Presence::optional},
                           {"CONTENT", content, Presence::optional},
                           {"IS MESSAGE DRAFT", draft, Presence::optional},
                           {"IS CONVERSATION DRAFT", conversation_draft, Presence::optional},
                           {"RECIPIENT PROFILE URLS", recipient_urls, Presence::optional}};
  const auto written = [&] { return draft != "Yes" && conversation_draft != "Yes" && folder != "SPAM"; };
  const auto counts = [&] { return written() && !sender_url.empty() && !detail::sponsored(content); };
  const auto read_row = [&] {
    if (written() && sender_url.empty()) ++without_sender;
    if (!counts()) return left_out();
    const std::size_t conversation = conversations[conversation_id];
    const std::size_t sender = people[profile_slug(sender_url)];
    owner.took_part(sender, conversation);
    if (!own_name.empty() && lower_case(from) == own_name) owner.sent_under_own_name(sender);
    detail::for_each_part(recipient_urls,
                          [&](std::string_view url) { owner.took_part(people[profile_slug(url)], conversation); });
    messages.push_back({conversation, sender, date, there(folder) + there(content) == 2});
    return used();
  };
  const bool known = rows.read(sources::messages, columns, read_row, [&](std::size_t) { return counts(); });
  if (!known) return false;
  rows.may_miss(log, sources::messages, {NetworkEvent::message_sent, NetworkEvent::message_received});
  if (messages.empty() && without_sender == 0) {
    rows.may_miss(log, sources::messages, {NetworkEvent::message_replied});
    return true;
  }
  const auto person = owner.person(conversations.size());
  if (!person) {
    rows.report().notes.emplace_back("messages.csv does not show which sender is the member: messages are unknown");
    return false;
  }
  const std::size_t answerable = (std::max)(detail::add_messages(log, messages, *person), std::size_t{1});
  rows.may_miss(log, sources::messages, {NetworkEvent::message_replied}, answerable);
  return true;
}

}  // namespace linkedin
}  // namespace SSI_ABI
}  // namespace ssi

#endif
