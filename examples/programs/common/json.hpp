// Objects of JSON, member by member, as the programs' --json writes them.
// SPDX-License-Identifier: MIT
#ifndef COMMON_JSON_HPP
#define COMMON_JSON_HPP

#include <charconv>
#include <concepts>
#include <iterator>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "ssi/report/plan_json.hpp"
#include "ssi/time/day.hpp"

namespace common {

inline std::string json(std::string_view text) {
  std::string out;
  ssi::report::Writer{std::back_inserter(out)}(ssi::report::Json{text});
  return out;
}
inline std::string json(ssi::Text text) {
  return json(std::string_view{text});
}
inline std::string json(const ssi::ShortText& text) {
  return json(text.view());
}
inline std::string json(ssi::Day day) {
  return json(day.text());
}
/// The fewest digits that give the same number when read again.
inline std::string json(double number) {
  char digits[32];
  return {digits, std::to_chars(digits, digits + sizeof digits, number).ptr};
}
inline std::string json(std::size_t number) {
  return std::to_string(number);
}
template <std::same_as<bool> Bool>  // what is no bool does not turn into one
std::string json(Bool yes) {
  return yes ? "true" : "false";
}
template <class Value>
std::string json(const std::optional<Value>& value) {
  return value ? json(*value) : "null";
}
template <class Value>
std::string json(const std::vector<Value>& values) {
  std::string list = "[";
  for (const Value& value : values) list.append(list.size() > 1 ? ", " : "").append(json(value));
  return list += ']';
}

/// `Object{}.set("p", 0.004).text()` is {"p": 0.004}; what is written already is set with raw().
class Object {
 public:
  Object() = default;
  /// A document of a program: whose it is and in which language.
  Object(ssi::Text what, ssi::ModelId model, const ssi::Language& say) {
    text_.clear();
    ssi::report::Writer w{std::back_inserter(text_)};
    ssi::report::json_origin(w, what, model);
    set("language", std::string_view{say.code()});
  }
  Object& raw(std::string_view key, std::string_view written) {
    text_.append(text_.size() > 1 ? ", " : "").append(json(key)).append(": ").append(written);
    return *this;
  }
  template <class Value>
  Object& set(std::string_view key, const Value& value) {
    return raw(key, json(value));
  }
  /// In millionths, and exactly in points, as everywhere: "earned" and "earned_points".
  Object& points(const std::string& key, const std::optional<ssi::Points>& points) {
    raw(key, points ? std::to_string(points->micropoints()) : "null");
    return raw(key + "_points", points ? json(points->text()) : "null");
  }
  [[nodiscard]] std::string text() const { return text_ + '}'; }

 private:
  std::string text_ = "{";
};

/// An array on one line.
inline std::string json_list(const std::vector<Object>& objects) {
  std::string list = "[";
  for (const Object& object : objects) list.append(list.size() > 1 ? ", " : "").append(object.text());
  return list += ']';
}
/// The same, each on a line of its own.
inline std::string json_lines(const std::vector<Object>& objects) {
  std::string list = "[";
  for (const Object& object : objects) list.append(list.size() > 1 ? ",\n  " : "\n  ").append(object.text());
  return list += objects.empty() ? "]" : "\n]";
}

}  // namespace common

#endif
