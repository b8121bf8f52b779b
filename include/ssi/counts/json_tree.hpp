// A JSON document as a tree, for documents of several shapes, or of which all problems are to be told at once.
// SPDX-License-Identifier: MIT
#ifndef SSI_COUNTS_JSON_TREE_HPP
#define SSI_COUNTS_JSON_TREE_HPP

#include <algorithm>
#include <string>
#include <vector>

#include "ssi/counts/json_text.hpp"
#include "ssi/counts/unescape.hpp"

namespace ssi {
inline namespace SSI_ABI {
namespace detail {

struct JsonValue {
  enum class Kind : unsigned char { null, boolean, number, string, array, object };

  Kind kind = Kind::null;
  std::string name = {};  // of a member of an object
  std::string text = {};  // of a string, without escapes; else as written
  std::vector<JsonValue> items = {};
  std::vector<JsonValue> members = {};  // no pairs of a name and a value: clang 19 wants the value's type complete

  // None is a null pointer; of a key that is there twice, the first.
  [[nodiscard]] const JsonValue* find(std::string_view key) const {
    for (const JsonValue& member : members)
      if (member.name == key) return &member;
    return nullptr;
  }
};

// Without the limit of an Unescaped, which it takes one escape at a time.
inline std::string unescaped(std::string_view written) {
  std::string text;
  for (std::size_t at = 0; at < written.size();) {
    const std::size_t escape = (std::min)(written.find('\\', at), written.size());
    text.append(written.substr(at, escape - at));
    if (escape == written.size()) break;
    // The halves of what is above U+FFFF belong together: D800 to DBFF, and what follows.
    const std::string_view rest = written.substr(escape);
    const bool half = (rest.substr(0, 3) == "\\ud" || rest.substr(0, 3) == "\\uD") &&
                      std::string_view{"89abAB"}.find(rest[3]) != std::string_view::npos;
    const std::size_t size = rest[1] != 'u' ? 2 : half && rest.substr(6, 2) == "\\u" ? 12 : 6;
    const Unescaped one{rest.substr(0, size)};
    text.append(one.text().data(), one.text().size());
    at = escape + size;
  }
  return text;
}

class JsonTree : JsonText {
 public:
  explicit JsonTree(std::string_view text) : JsonText{text} {}

  // The whole document, or where reading stopped and why.
  ReadProblem read(JsonValue& root) {
    if (value_into(root, 1)) end();
    return problem_;
  }
  // The same of one that has to be an object.
  ReadProblem read_object(JsonValue& root) {
    if (read(root).none() && root.kind != JsonValue::Kind::object) fail("it is no object");
    return problem_;
  }

 private:
  bool value_into(JsonValue& value, int depth) {
    using Kind = JsonValue::Kind;
    if (depth > deepest) return fail("values are nested too deeply");
    skip_blanks();
    const std::size_t begin = at_;
    switch (peek()) {
      case '"': {
        std::string_view between;
        if (!string(between)) return false;
        value.kind = Kind::string;
        value.text = unescaped(between);
        return true;
      }
      case '{':
        value.kind = Kind::object;
        return object([&](std::string_view key) {
          value.members.emplace_back().name = unescaped(key);
          return value_into(value.members.back(), depth + 1);
        });
      case '[':
        value.kind = Kind::array;
        return array([&] {
          value.items.emplace_back();
          return value_into(value.items.back(), depth + 1);
        });
      default:
        if (take(std::string_view{"null"})) return true;
        value.kind = Kind::boolean;
        if (!take(std::string_view{"true"}) && !take(std::string_view{"false"})) {
          value.kind = Kind::number;
          if (!number()) return false;
        }
        value.text = text_.substr(begin, at_ - begin);
        return true;
    }
  }
};

}  // namespace detail
}  // namespace SSI_ABI
}  // namespace ssi

#endif
