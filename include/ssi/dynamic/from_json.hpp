// A definition read from JSON, with every problem named by its path.
// SPDX-License-Identifier: MIT
#ifndef SSI_DYNAMIC_FROM_JSON_HPP
#define SSI_DYNAMIC_FROM_JSON_HPP

#include <set>
#include <string_view>

#include "ssi/counts/json_tree.hpp"
#include "ssi/dynamic/detail/fields.hpp"
#include "ssi/dynamic/detail/read.hpp"

namespace ssi {
inline namespace SSI_ABI {
namespace dynamic {

namespace detail {

using ssi::detail::JsonValue;

class JsonReader {
 public:
  [[nodiscard]] ReadDefinition read(Text json) && {
    JsonValue root;
    if (const ReadProblem problem = ssi::detail::JsonTree{json}.read_object(root); !problem.none()) {
      add("line " + std::to_string(problem.line), std::string{problem.what});
      return std::move(read_);
    }
    read_model(root);
    check_model(read_, digest_);
    return std::move(read_);
  }

 private:
  using Kind = JsonValue::Kind;

  void add(std::string path, std::string what) { add_problem(read_, std::move(path), std::move(what)); }
  static std::string beneath(const std::string& path, std::string_view key) {
    return path.empty() ? std::string{key} : path + "." + std::string{key};
  }
  // The members of an object, each once: f(key, value, path of it).
  template <class F>
  void each(const JsonValue& object, const std::string& path, F&& f) {
    if (object.kind != Kind::object) return add(path, "it is no object");
    std::set<std::string_view> seen;  // not found in the object again: of many that took minutes
    for (const JsonValue& value : object.members) {
      if (!seen.insert(value.name).second)
        add(beneath(path, value.name), "it is there twice");
      else
        f(value.name, value, beneath(path, value.name));
    }
  }
  template <class F>
  void each_item(const JsonValue& array, const std::string& path, F&& f) {
    if (array.kind != Kind::array) return add(path, "it is no list");
    for (std::size_t i = 0; i < array.items.size(); ++i) f(array.items[i], path + "[" + std::to_string(i) + "]");
  }
  // "a number is expected, and "much" is a string"
  static std::string expected(std::string_view kind, const JsonValue& value) {
    std::string text = "a " + std::string{kind} + " is expected";
    if (value.kind == Kind::string) text += ", and " + in_quotes(value.text) + " is a string";
    if (value.kind == Kind::number) text += ", and " + value.text + " is a number";
    return text;
  }
  template <class Some>
  void set(Some& some, const std::string& key, const JsonValue& value, const std::string& path) {
    const bool text = is_text(some, key);
    if (value.kind != (text ? Kind::string : Kind::number)) {
      std::string wrong = set_field(some, key, "");  // whether there is such a key
      const bool known = wrong.empty() || wrong.find("did you mean") == wrong.npos;
      return add(path, known ? expected(text ? "string" : "number", value) : wrong);
    }
    if (std::string wrong = set_field(some, key, value.text); !wrong.empty()) add(path, std::move(wrong));
  }
  template <class Some>
  static bool is_text(Some& some, std::string_view key) {
    bool text = false;
    for_each_field(some, [&]<class Member>(Text name, Member&) {
      if (name == key) text = std::same_as<Member, std::string>;
    });
    return text;
  }
  static void require_keys(const JsonValue& object, std::initializer_list<const char*> keys, auto&& add_missing) {
    for (const char* const key : keys)
      if (object.kind == Kind::object && object.find(key) == nullptr) add_missing(key);
  }

  void read_model(const JsonValue& root) {
    require_keys(root, {"format", "name", "version", "pillars"}, [&](const char* key) { add(key, "it is missing"); });
    each(root, "", [&](const std::string& key, const JsonValue& value, const std::string& path) {
      if (key == "format") {
        if (value.text != format) add(path, in_quotes(value.text) + " is not " + in_quotes(format));
      } else if (key == "digest") {
        digest_ = value.text;
      } else if (key == "pillars") {
        each_item(value, path, [&](const JsonValue& pillar, const std::string& at) { read_pillar(pillar, at); });
      } else if (key == "counted") {
        each(value, path, [&](const std::string& metric, const JsonValue& counting, const std::string& at) {
          read_counting(metric, counting, at);
        });
      } else {
        set(read_.definition, key, value, path);
      }
    });
  }
  void read_pillar(const JsonValue& object, const std::string& path) {
    PillarDefinition& pillar = read_.definition.pillars.emplace_back();
    require_keys(object, {"id", "points", "signals"},
                 [&](const char* key) { add(beneath(path, key), "it is missing"); });
    each(object, path, [&](const std::string& key, const JsonValue& value, const std::string& at) {
      if (key == "signals")
        each_item(value, at, [&](const JsonValue& signal, const std::string& of) { read_signal(pillar, signal, of); });
      else
        set(pillar, key, value, at);
    });
  }
  void read_signal(PillarDefinition& pillar, const JsonValue& object, const std::string& path) {
    SignalDefinition signal{"", Reads{""}, Target{}};
    require_keys(object, {"target", "weight"}, [&](const char* key) { add(beneath(path, key), "it is missing"); });
    each(object, path, [&](const std::string& key, const JsonValue& value, const std::string& at) {
      if (key == "target")
        read_target(signal.target, value, at);
      else
        set(signal, key, value, at);
    });
    complete(signal);
    pillar.signal_definitions.push_back(std::move(signal));
  }
  void read_target(Target& target, const JsonValue& object, const std::string& path) {
    std::string_view kind;
    std::vector<Field> numbers;
    each(object, path, [&](const std::string& key, const JsonValue& value, const std::string& at) {
      if (key == "kind")
        kind = value.text;
      else if (value.kind == Kind::number)
        numbers.emplace_back(key, value.text);
      else
        add(at, expected("number", value));
    });
    if (object.kind != Kind::object) return;
    std::string wrong;
    const std::string_view culprit = set_numbers(target, kind, numbers, wrong);
    if (!wrong.empty()) add(culprit.empty() ? path : beneath(path, culprit), std::move(wrong));
  }
  // {"as": "flow", "kinds": [0, 3]}
  void read_counting(const std::string& metric, const JsonValue& object, const std::string& path) {
    Counting counting{Counted::flow, 0};
    each(object, path, [&](const std::string& key, const JsonValue& value, const std::string& at) {
      if (key == "as") {
        if (!set_counted(counting.as, value.text)) add(at, in_quotes(value.text) + " is not flow, stock or weeks");
      } else if (key == "kinds") {
        each_item(value, at, [&](const JsonValue& kind, const std::string& of) {
          if (!add_kind(counting, kind.text)) add(of, kind.text + " is no kind of event: 0 to 63");
        });
      } else {
        add(at, "there is no such key; as and kinds are");
      }
    });
    read_.definition.counted(metric, counting);
  }

  ReadDefinition read_;
  std::string digest_;
};

}  // namespace detail

/// Reads what to_json() writes (docs/model.schema.json), or what people write like it: all that is wrong with it in one
/// go, each with its path: "pillars[1].signals[0].weight: a number is expected, and "much" is a string".
/// What is no JSON has its line.
///
///     const auto read = dynamic::from_json(text);
///     if (read.problems.empty()) score_with(dynamic::Model{read.definition});
[[nodiscard]] inline ReadDefinition from_json(Text json) {
  return detail::JsonReader{}.read(json);
}

}  // namespace dynamic
}  // namespace SSI_ABI
}  // namespace ssi

#endif
