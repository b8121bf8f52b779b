// LinkedIn's index as JSON: its answer, whatever wraps it, and what tools make of it.
// SPDX-License-Identifier: MIT
#ifndef SSI_LINKEDIN_OWN_INDEX_JSON_HPP
#define SSI_LINKEDIN_OWN_INDEX_JSON_HPP

#include "ssi/counts/json_tree.hpp"
#include "ssi/linkedin/own_index/entry.hpp"

namespace ssi {
inline namespace SSI_ABI {
namespace linkedin {
namespace detail {
namespace own_index {

class JsonForm {
 public:
  explicit JsonForm(OwnIndexReading& reading) : reading_{reading} {}

  void read(std::string_view text) && {
    JsonValue root;
    if (const ReadProblem problem = ssi::detail::JsonTree{text}.read(root); !problem.none())
      return reading_.remark("line " + std::to_string(problem.line), "",
                             "this is no JSON: " + std::string{problem.what});
    entries(root, 1);
  }

 private:
  using JsonValue = ssi::detail::JsonValue;
  using Kind = JsonValue::Kind;

  // An answer, or a list of answers, which may be wrapped.
  void entries(const JsonValue& value, int depth) {
    if (value.kind == Kind::array) {
      if (value.items.empty()) reading_.remark("", "", "the list is empty: there is no reading");
      for (std::size_t i = 0; i < value.items.size(); ++i) entry(value.items[i], "entry " + std::to_string(i + 1));
      return;
    }
    if (value.kind == Kind::object && value.members.empty())
      return reading_.remark(
          "", "", "the answer is empty, as it comes when the session is over: nothing is known, which is not zero");
    for (const JsonValue& member : value.members) {
      const auto said = said_by(member.name, Whose::own);
      const bool list = member.kind == Kind::array && std::any_of(member.items.begin(), member.items.end(), is_entry);
      if (list && said && said->what == Says::wrap && depth < 4) return entries(member, depth + 1);
    }
    entry(value, "");
  }
  // One of subScores is none.
  static bool is_entry(const JsonValue& item) {
    return item.kind == Kind::object && member_of(item, "pillar") == nullptr;
  }

  void entry(const JsonValue& value, std::string at) {
    if (value.kind != Kind::object) return reading_.remark(at, "", shown(value.text) + " is no answer of the index");
    Entry entry{reading_, std::move(at)};
    entry_ = &entry;
    members(value, Whose::own, "");
    std::move(entry).finish();
  }
  void members(const JsonValue& object, Whose whose, const std::string& path) {
    // What LinkedIn answered first: what a tool made of it may have fewer digits.
    for (const bool raw : {true, false})
      for (const JsonValue& value : object.members)
        if ((value.name == "raw") == raw && value.name != "id" && value.name != "object") member(value, whose, path);
  }
  void member(const JsonValue& value, Whose whose, const std::string& above) {
    const std::string path = above.empty() ? value.name : above + '.' + value.name;
    const auto said = said_by(value.name, whose);
    if (value.kind == Kind::null) {
      if (!said) entry_->unread(path, "null");
    } else if (!said) {
      entry_->unread(path, in_words(value));
    } else if (value.kind == Kind::object) {
      // "score" holds the numbers of a group, or is one itself.
      const bool holds = said->what == Says::wrap || said->what == Says::group || said->what == Says::total;
      holds ? members(value, said->whose, path) : entry_->unread(path, in_words(value));
    } else if (value.kind == Kind::array) {
      if (said->what == Says::groups)
        groups(value, path);
      else if (said->what == Says::wrap)
        pillars(value, said->whose, path);
      else
        entry_->unread(path, in_words(value));
    } else {
      entry_->put(*said, path, value.text);
    }
  }
  // [{"score": 14.706001, "pillar": "PROFESSIONAL_BRAND"}, ...]
  void pillars(const JsonValue& list, Whose whose, const std::string& path) {
    for (std::size_t i = 0; i < list.items.size(); ++i) {
      const JsonValue *score = member_of(list.items[i], "score"), *pillar = member_of(list.items[i], "pillar");
      const std::string at = path + '[' + std::to_string(i) + ']';
      if (pillar == nullptr || pillar->kind != Kind::string) {
        entry_->remark(at, "there is no pillar; " + in_words(list.items[i]) + " is left alone");
        continue;
      }
      const auto said = said_by(pillar->text, whose);
      if (!said || said->what > Says::relate)
        entry_->remark(at, shown(pillar->text) + " is no pillar that is known; its " +
                               (score == nullptr ? "score" : in_words(*score)) + " is left alone");
      else if (score != nullptr && score->kind != Kind::null)
        entry_->put(*said, path + '.' + pillar->text, in_words(*score));
    }
  }
  void groups(const JsonValue& list, const std::string& path) {
    for (std::size_t i = 0; i < list.items.size(); ++i) {
      const std::string at = path + '[' + std::to_string(i) + ']';
      const JsonValue* type = member_of(list.items[i], "groupType");
      const std::string key = type == nullptr ? "" : key_of(type->text);
      if (key != "industry" && key != "network" && key != "team") {
        entry_->remark(at, shown(type == nullptr ? "" : type->text) + " is no group that is known; it is left alone");
        continue;
      }
      const Whose whose = key == "industry" ? Whose::sector : key == "network" ? Whose::network : Whose::team;
      const std::string here = path + '.' + type->text;
      for (const JsonValue& value : list.items[i].members)
        if (&value != type) member(value, whose, here);
      entry_->check_group(whose, here);
    }
  }

  static const JsonValue* member_of(const JsonValue& object, std::string_view key) { return object.find(key); }
  static std::string in_words(const JsonValue& value) {
    switch (value.kind) {
      case Kind::array: return "list of " + std::to_string(value.items.size());
      case Kind::object: return "object of " + std::to_string(value.members.size());
      case Kind::null: return "null";
      case Kind::boolean:
      case Kind::number:
      case Kind::string: break;
    }
    return value.text;
  }

  OwnIndexReading& reading_;
  Entry* entry_ = nullptr;
};

}  // namespace own_index
}  // namespace detail
}  // namespace linkedin
}  // namespace SSI_ABI
}  // namespace ssi

#endif
