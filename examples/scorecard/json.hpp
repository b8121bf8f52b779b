// The scorecard for machines: one object, points as integers in micropoints.
#ifndef SCORECARD_JSON_HPP
#define SCORECARD_JSON_HPP

#include <cstdio>
#include <string>
#include <string_view>

#include "../input/member.hpp"
#include "../input/text.hpp"

namespace scorecard {

using namespace input;

/// A JSON string, quotes included. File names may hold any bytes: what is no UTF-8 becomes U+FFFD.
inline std::string json_string(std::string_view text) {
  std::string out = "\"";
  while (!text.empty()) {
    const std::size_t length = character(text);
    const std::string_view first = text.substr(0, length > 0 ? length : 1);
    if (length == 0) {
      out += "\xEF\xBF\xBD";
    } else if (first == "\"" || first == "\\") {
      out += '\\';
      out += first;
    } else if (length == 1 && (first[0] < 0x20 || first[0] == 0x7F)) {
      char escape[8];
      std::snprintf(escape, sizeof escape, "\\u%04x", static_cast<unsigned>(first[0]));
      out += escape;
    } else {
      out += first;
    }
    text.remove_prefix(first.size());
  }
  return out + '"';
}

namespace detail {

inline std::string tally(const ssi::Tally& tally) {
  const auto micropoints = [](ssi::Points points) { return std::to_string(points.micropoints()); };
  return "\"earned\": " + micropoints(tally.earned) + ", \"high\": " + micropoints(tally.high()) +
         ", \"estimate\": " + (tally.estimate ? micropoints(*tally.estimate) : "null") +
         ", \"coverage\": " + std::to_string(tally.coverage().percent());
}

// Elements, one a line, between brackets.
template <class List, class F>
std::string array(const List& list, F element) {
  std::string out = "[";
  for (const auto& item : list) out += (out.size() > 1 ? ",\n    " : "\n    ") + element(item);
  return out + (out.size() > 1 ? "\n  ]" : "]");
}

inline std::string reading(const ssi::linkedin::Report& report) {
  return "{\n  \"archive_kind\": " + json_string(name_of(report.kind)) + ",\n  \"files\": " +
         array(report.files,
               [](const auto& file) {
                 return "{\"file\": " + json_string(file.file) + ", \"used\": " + std::to_string(file.used) +
                        ", \"refused\": " + std::to_string(file.refused) +
                        ", \"left_out\": " + std::to_string(file.left_out) + "}";
               }) +
         ",\n  \"refusals\": " +
         array(report.refusals,
               [](const auto& refusal) {
                 return "{\"file\": " + json_string(refusal.file) + ", \"line\": " + std::to_string(refusal.line) +
                        ", \"reason\": " + json_string(refusal.reason) + "}";
               }) +
         ",\n  \"absent\": " + array(report.absent, [](const auto& file) { return json_string(file); }) +
         ",\n  \"notes\": " + array(report.notes, [](const auto& note) { return json_string(note); }) + "\n  }";
}

}  // namespace detail

inline std::string to_json(const Member& member) {
  const auto model = ssi::standard::model.over(member.window);
  const auto score = model.score(member.activity);
  std::string out =
      "{\n  \"model\": " + json_string(score.model.name) + ",\n  \"version\": " + std::to_string(score.model.version);
  out += ",\n  \"day\": " + (member.day ? json_string(member.day->text().view()) : "null");
  out += ",\n  \"weeks\": " + std::to_string(score.window.weeks);
  out += ",\n  \"total\": {" + detail::tally(score.total) + "},\n  \"pillars\": [";
  model.for_each_pillar([&](const auto& pillar, std::size_t i) {
    out += (i > 0 ? ",\n    " : "\n    ") + ("{\"id\": " + json_string(pillar.id())) + ", " +
           detail::tally(score.pillars[i]) + "}";
  });
  out += "\n  ],\n  \"signals\": " + detail::array(explain(model, member.activity), [](const ssi::Row& row) {
           return "{\"id\": " + json_string(row.id) + ", \"pillar\": " + json_string(row.pillar.id) +
                  ", \"known\": " + (row.known() ? "true" : "false") +
                  ", \"points\": " + std::to_string(row.points.micropoints()) +
                  ", \"possible\": " + std::to_string(row.possible.micropoints()) + "}";
         });
  out += ",\n  \"counts\": {";
  const char* separator = "\n    ";
  for_each_count(member.activity, [&](ssi::Text name, ssi::Count count) {
    out += separator + json_string(name) + ": " + (count.known() ? std::to_string(count.value_or(0)) : "null");
    separator = ",\n    ";
  });
  return out + "\n  },\n  \"reading\": " + (member.report ? detail::reading(*member.report) : "null") + "\n}\n";
}

}  // namespace scorecard

#endif
