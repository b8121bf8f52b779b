// A JSON document taken apart level by level, for documents that are too large for a tree.
// SPDX-License-Identifier: MIT
#ifndef SSI_COUNTS_JSON_PARTS_HPP
#define SSI_COUNTS_JSON_PARTS_HPP

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>

#include "ssi/counts/json_text.hpp"
#include "ssi/counts/json_tree.hpp"

namespace ssi {
inline namespace SSI_ABI {
namespace detail {

// A value of a document, as a view of how it is written. Nothing is kept of it, so that what is asked of a value walks
// over its text again.
class JsonPart : JsonText {
 public:
  explicit JsonPart(std::string_view text = "null") : JsonText{text} {}

  // Whether the text is one value, and no deeper than any report; to be asked of a whole document before all else.
  ReadProblem problem() {
    at_ = 0;
    if (value(1)) end();
    return problem_;
  }
  [[nodiscard]] std::string_view written() const { return text_; }
  [[nodiscard]] char first() const { return text_.empty() ? '\0' : text_[0]; }
  [[nodiscard]] bool is_object() const { return first() == '{'; }
  [[nodiscard]] bool is_array() const { return first() == '['; }

  // f(key, part) for each member; nothing for what is no object.
  template <class F>
  void for_each_member(F&& f) const {
    if (!is_object()) return;
    JsonPart walk{text_};
    walk.object([&](std::string_view key) {
      const JsonPart part = walk.next();
      f(unescaped(key), part);
      return true;
    });
  }
  // f(part) for each item; nothing for what is no array.
  template <class F>
  void for_each_item(F&& f) const {
    if (!is_array()) return;
    JsonPart walk{text_};
    walk.array([&] {
      f(walk.next());
      return true;
    });
  }
  // None is null; of a key that is there twice, the first.
  [[nodiscard]] JsonPart find(std::string_view key) const {
    JsonPart found;
    bool any = false;
    for_each_member([&](const std::string& name, const JsonPart& part) {
      if (!any && name == key) found = part, any = true;
    });
    return found;
  }
  // Of a string without escapes; a number and a truth as they are written; of a list those of its items, with commas.
  [[nodiscard]] std::string text() const {
    if (first() == '"') return unescaped(text_.substr(1, text_.size() - 2));
    if (is_object() || first() == 'n') return {};
    if (!is_array()) return std::string{text_};
    std::string list;
    for_each_item([&](const JsonPart& item) {
      if (item.is_array() || item.is_object()) return;
      list.append(list.empty() ? "" : ",").append(item.text());
    });
    return list;
  }

 private:
  JsonPart next() {
    skip_blanks();
    const std::size_t begin = at_;
    value(1);
    return JsonPart{text_.substr(begin, at_ - begin)};
  }
};

}  // namespace detail
}  // namespace SSI_ABI
}  // namespace ssi

#endif
