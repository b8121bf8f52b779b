// One event of a changelog: what it says was done, to what, by whom, and when.
// SPDX-License-Identifier: MIT
#ifndef SSI_LINKEDIN_PORTABILITY_CHANGELOG_EVENT_HPP
#define SSI_LINKEDIN_PORTABILITY_CHANGELOG_EVENT_HPP

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "ssi/counts/json_parts.hpp"
#include "ssi/counts/json_tree.hpp"
#include "ssi/counts/letters.hpp"
#include "ssi/linkedin/messages.hpp"
#include "ssi/linkedin/posts.hpp"
#include "ssi/linkedin/utc.hpp"

namespace ssi {
inline namespace SSI_ABI {
namespace linkedin {
namespace detail {
namespace changelog {

using ssi::detail::JsonPart;
using ssi::detail::JsonValue;

enum class Resource : unsigned char { unknown, like, comment, post, repost, invitation, message, profile };
enum class Method : unsigned char { unknown, create, update, remove };

inline Resource resource_of(std::string_view name) {
  if (name == "socialActions/likes") return Resource::like;
  if (name == "socialActions/comments") return Resource::comment;
  if (name == "ugcPosts" || name == "ugcPost") return Resource::post;
  if (name == "instantReposts") return Resource::repost;
  if (name == "invitations") return Resource::invitation;
  if (name == "messages") return Resource::message;
  return name == "people" || name.starts_with("people/") ? Resource::profile : Resource::unknown;
}
inline Method method_of(std::string_view name) {
  if (name == "CREATE" || name == "ACTION") return Method::create;
  if (name == "UPDATE" || name == "PARTIAL_UPDATE") return Method::update;
  return name == "DELETE" ? Method::remove : Method::unknown;
}

/// An event, as far as it matters; of texts it is kept whether there is one.
struct Entry {
  std::size_t answer = 0, number = 0;  // of the answer the index, in its file the number from 1
  std::string activity;                // one that comes again is the same
  std::string resource_name;
  Resource resource = Resource::unknown;
  Method method = Method::unknown;
  bool failed = false;
  std::int64_t time = 0, processed = 0;  // of the deed, and of its delivery; milliseconds since 1970
  std::string owner, actor;
  std::string key;               // what a later event calls the same thing by; empty where nothing can
  std::string target;            // of a like or comment: the post or comment that it is on
  std::string post;              // of a post its URN, or what stands for it
  std::string author;            // of a post
  std::string state;             // of a post, as it is called: "PUBLISHED"
  std::string thread;            // of a message
  std::string inviter, invitee;  // of an invitation
  bool to_connect = true;        // of an invitation
  bool told = false;             // whether it has a text, or is said to have none
  bool words = false;            // whether the text says something
  bool sponsored = false;
};

// The member at the end of the path, or none.
template <class... Keys>
const JsonValue* at(const JsonValue* value, Keys... keys) {
  for (const std::string_view key : {std::string_view{keys}...}) value = value == nullptr ? nullptr : value->find(key);
  return value;
}
inline std::string text_at(const JsonValue* value) {
  const bool scalar =
      value != nullptr && (value->kind == JsonValue::Kind::string || value->kind == JsonValue::Kind::number);
  return scalar ? value->text : std::string{};
}
// "x", {"text": "x"}, {"rawText": "x"} or {"localized": {"en_US": either}}.
inline std::string words_of(const JsonValue& value) {
  if (value.kind == JsonValue::Kind::string) return value.text;
  for (const JsonValue& member : value.members) {
    if (member.name == "text" || member.name == "rawText" || member.name == "fallback") return words_of(member);
    if (member.name == "localized" && !member.members.empty()) return words_of(member.members.front());
  }
  return {};
}
// Milliseconds since 1970, of a number of them or a date.
inline std::optional<std::int64_t> time_at(const JsonValue* value) {
  const std::string text = text_at(value);
  std::int64_t time = 0;
  if (text.size() == 13 && text.find_first_not_of("0123456789") == text.npos) {
    for (const char digit : text) time = 10 * time + (digit - '0');
    return time;
  }
  const auto moment = parse_utc(text);
  return moment ? std::optional{1000 * moment->since_1970()} : std::nullopt;
}
// None outside of the calendar.
inline std::optional<Day> day_of(std::int64_t time) {
  constexpr std::int64_t of_a_day = 86400000;
  const std::int64_t day = (time >= 0 ? time : time - (of_a_day - 1)) / of_a_day;
  if (day < Day::first().since_1970() || Day::last().since_1970() < day) return std::nullopt;
  return Day::from_since_1970(day);
}
// "urn:li:share:7" of "/socialActions/urn%3Ali%3Ashare%3A7/likes/urn:li:person:x".
inline std::string target_in(std::string_view uri) {
  constexpr std::string_view before = "socialActions/";
  const std::size_t begin = uri.find(before);
  if (begin == uri.npos) return {};
  uri.remove_prefix(begin + before.size());
  const std::size_t end = uri.find('/');
  if (end == uri.npos || !uri.starts_with("urn")) return {};
  return profile_slug("/in/" + std::string{uri.substr(0, end)});  // decoded, in small letters
}
inline std::string last_digits(std::string_view text) {
  const std::size_t end = text.find_last_of("0123456789");
  if (end == text.npos) return {};
  const std::size_t before = text.find_last_not_of("0123456789", end);
  const std::size_t begin = before == text.npos ? 0 : before + 1;
  return std::string{text.substr(begin, end + 1 - begin)};
}

// Reads one event; its texts and ids where its resource has them.
class EventReader {
 public:
  explicit EventReader(const JsonValue& event) {
    for (const char* const name : {"activity", "processedActivity"})
      if (const JsonValue* there = event.find(name); there != nullptr && content_ == nullptr && !there->members.empty())
        content_ = there;
    const JsonValue* created = at(content_, "created");
    if (const JsonValue* changed = at(content_, "patch", "$set"); changed != nullptr) content_ = changed;
    const auto processed = time_at(event.find("processedAt"));
    auto time = time_at(event.find("capturedAt"));
    if (!time) time = time_at(at(created, "time"));
    if (!time) time = processed;
    entry.time = time.value_or(0);
    entry.processed = processed.value_or(entry.time);
    entry.activity = text_at(event.find("activityId"));
    if (entry.activity.empty()) entry.activity = text_at(event.find("id"));
    entry.failed = text_at(event.find("activityStatus")) == "FAILURE";
    entry.resource_name = text_at(event.find("resourceName"));
    entry.resource = resource_of(entry.resource_name);
    entry.method = method_of(text_at(event.find(event.find("method") == nullptr ? "methodName" : "method")));
    entry.owner = text_at(event.find("owner"));
    entry.author = text_at(at(content_, "author"));
    entry.inviter = text_at(at(content_, "inviter"));
    entry.actor = first_of({text_at(event.find("actor")), text_at(at(content_, "actor")), text_at(at(created, "actor")),
                            entry.author, entry.inviter});
    id_ = text_at(event.find("resourceId"));
    uri_ = text_at(event.find("resourceUri"));
    read_resource();
  }

  Entry entry;

 private:
  static std::string first_of(std::initializer_list<std::string> texts) {
    for (const std::string& text : texts)
      if (!text.empty()) return text;
    return {};
  }
  void read_resource() {
    const std::string own_id = text_at(at(content_, "id"));
    const std::string named = id_.empty() ? uri_ : id_;
    switch (entry.resource) {
      case Resource::like:
        entry.target = first_of(
            {target_in(uri_), lower_case(text_at(at(content_, "object"))), lower_case(text_at(at(content_, "root")))});
        if (!entry.target.empty()) entry.key = "like " + entry.actor + ' ' + entry.target;
        break;
      case Resource::comment:
        entry.target = first_of({lower_case(text_at(at(content_, "object"))), target_in(uri_)});
        entry.key = last_digits(first_of({own_id, id_, uri_}));
        if (!entry.key.empty()) entry.key.insert(0, "comment ");
        break;
      case Resource::post:
        for (const std::string& name : {own_id, id_, uri_})
          if (entry.post.empty() && post_time(name)) entry.post = name;
        if (entry.post.empty()) entry.post = first_of({own_id, id_, uri_});
        entry.state = text_at(at(content_, "lifecycleState"));
        read_words({at(content_, "specificContent", "com.linkedin.ugc.ShareContent", "shareCommentary"),
                    at(content_, "commentary"), at(content_, "text")});
        // A post with no words has no commentary.
        entry.told = entry.told || at(content_, "specificContent") != nullptr;
        break;
      case Resource::repost:
        if (!named.empty()) entry.key = "repost " + named;
        break;
      case Resource::invitation:
        if (!named.empty()) entry.key = "invitation " + named;
        entry.invitee = text_at(at(content_, "invitee"));
        if (const std::string type = text_at(at(content_, "invitationType")); !type.empty())
          entry.to_connect = type == "CONNECTION";
        read_words({at(content_, "message"), at(content_, "customMessage")});
        break;
      case Resource::message:
        if (!named.empty()) entry.key = "message " + named;
        entry.thread = text_at(at(content_, "thread"));
        if (const JsonValue* text = at(content_, "content")) entry.sponsored = sponsored(words_of(*text));
        break;
      case Resource::profile:
      case Resource::unknown: break;
    }
  }
  void read_words(std::initializer_list<const JsonValue*> texts) {
    for (const JsonValue* text : texts) {
      if (text == nullptr) continue;
      entry.told = true;
      entry.words = entry.words || !trimmed(words_of(*text)).empty();
    }
  }

  const JsonValue* content_ = nullptr;
  std::string id_, uri_;
};

}  // namespace changelog
}  // namespace detail
}  // namespace linkedin
}  // namespace SSI_ABI
}  // namespace ssi

#endif
