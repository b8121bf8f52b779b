// Messages: sent by the member, received, and answered.
#ifndef SSI_LINKEDIN_MESSAGES_HPP
#define SSI_LINKEDIN_MESSAGES_HPP

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "ssi/events.hpp"
#include "ssi/linkedin/rows.hpp"
#include "ssi/linkedin/words.hpp"

namespace ssi::inline SSI_ABI {
namespace linkedin {

namespace detail {

// Numbers for texts, so that a message is kept as three small numbers.
class Numbered {
 public:
  std::size_t operator[](std::string_view text) {
    return numbers_.try_emplace(std::string{text}, numbers_.size()).first->second;
  }
  std::size_t size() const { return numbers_.size(); }

 private:
  std::unordered_map<std::string, std::size_t> numbers_;
};

struct Message {
  std::size_t conversation;
  std::size_t sender;
  Moment moment;
};

// The one with the most; none where nobody has any, or two have the most.
inline std::optional<std::size_t> most(const std::vector<std::size_t>& counts) {
  const auto best = std::max_element(counts.begin(), counts.end());
  if (best == counts.end() || *best == 0 || std::count(counts.begin(), counts.end(), *best) > 1) return std::nullopt;
  return static_cast<std::size_t>(best - counts.begin());
}

// Who the member is: the address that sends most under the profile's name; without a profile, or when nobody sends
// under its name, the one that takes part in most conversations.
class Owner {
 public:
  void saw(std::size_t person, std::size_t conversation, bool sends_under_own_name) {
    if (person >= sent_.size()) sent_.resize(person + 1), conversations_.resize(person + 1), last_.resize(person + 1);
    if (sends_under_own_name) ++sent_[person];
    // Messages of a conversation stand together, so that a change of conversation is a new one, nearly always.
    if (last_[person] != conversation + 1) ++conversations_[person], last_[person] = conversation + 1;
  }
  std::optional<std::size_t> person() const {
    if (const auto by_name = most(sent_)) return by_name;
    return most(conversations_);
  }

 private:
  std::vector<std::size_t> sent_, conversations_, last_;
};

inline bool sponsored(std::string_view content) {
  // The class that LinkedIn's campaign editor writes.
  return content.find("spinmail-quill-editor") != content.npos;
}

// A received message is answered by the member's next message of the same conversation, in the same second or later.
inline void add_messages(EventLog& log, std::vector<Message>& messages, std::size_t owner) {
  std::stable_sort(messages.begin(), messages.end(), [](const Message& a, const Message& b) {
    return a.conversation != b.conversation ? a.conversation < b.conversation : a.moment < b.moment;
  });
  std::optional<Message> reply;
  for (std::size_t i = messages.size(); i-- > 0;) {
    const Message& message = messages[i];
    const Day day = message.moment.day;
    if (message.sender == owner) {
      log.add({.kind = Kind::message_sent, .day = day});
      reply = message;
      continue;
    }
    log.add({.kind = Kind::message_received, .day = day});
    if (reply && reply->conversation == message.conversation)
      log.add({.kind = Kind::message_replied, .day = day, .since = reply->moment.day});
  }
}

}  // namespace detail

/// Drafts, spam, sponsored messages and those without a sender ("LinkedIn Member") are left out. True if the messages
/// are known afterwards.
inline bool read_messages(Rows& rows, EventLog& log, std::string_view own_name) {
  std::vector<detail::Message> messages;
  detail::Numbered people, conversations;
  detail::Owner owner;
  const bool known = rows.read("messages", {"CONVERSATION ID", "FROM", "SENDER PROFILE URL", "DATE", "FOLDER"},
                               {"CONTENT", "IS MESSAGE DRAFT", "IS CONVERSATION DRAFT", "RECIPIENT PROFILE URLS"},
                               [&](const Row& row) {
                                 std::string why;
                                 const auto moment = rows.moment(row[3], why);
                                 if (!moment) return refused(why);
                                 if (row[6] == "Yes" || row[7] == "Yes" || row[4] == "SPAM") return left_out();
                                 if (row[2].empty() || detail::sponsored(row[5])) return left_out();
                                 const std::size_t conversation = conversations[row[0]];
                                 const std::size_t sender = people[profile_slug(row[2])];
                                 owner.saw(sender, conversation, !own_name.empty() && row[1] == own_name);
                                 for (std::string_view urls = row[8]; !urls.empty();) {
                                   const std::size_t comma = std::min(urls.find(','), urls.size());
                                   if (comma > 0)
                                     owner.saw(people[profile_slug(urls.substr(0, comma))], conversation, false);
                                   urls.remove_prefix(std::min(comma + 1, urls.size()));
                                 }
                                 messages.push_back({conversation, sender, *moment});
                                 return used();
                               });
  if (!known || messages.empty()) return known;
  const auto person = owner.person();
  if (!person) {
    rows.report().notes.emplace_back(
        "messages.csv does not show which of the senders is the member: messages are unknown");
    return false;
  }
  detail::add_messages(log, messages, *person);
  return true;
}

}  // namespace linkedin
}  // namespace ssi::inline SSI_ABI

#endif
