// The scorecard for machines: one object, points as integers in micropoints.
#ifndef SCORECARD_JSON_HPP
#define SCORECARD_JSON_HPP

#include <cstdio>
#include <string>
#include <string_view>

#include "member.hpp"

namespace scorecard {

/// A JSON string, quotes included. File names may hold any bytes: what is no UTF-8 becomes U+FFFD.
inline std::string json_string(std::string_view text) {
  std::string out = "\"";
  for (std::size_t i = 0; i < text.size();) {
    const auto byte = [&](std::size_t at) { return at < text.size() ? static_cast<unsigned char>(text[at]) : 0U; };
    const unsigned lead = byte(i);
    if (lead < 0x80) {
      if (lead == '"' || lead == '\\') {
        out += '\\';
        out += text[i];
      } else if (lead < 0x20 || lead == 0x7F) {
        char escape[8];
        std::snprintf(escape, sizeof escape, "\\u%04x", lead);
        out += escape;
      } else {
        out += text[i];
      }
      ++i;
      continue;
    }
    // RFC 3629: no overlong forms, no surrogates, nothing above U+10FFFF.
    const std::size_t length = lead >= 0xC2 && lead < 0xE0   ? 2
                               : lead >= 0xE0 && lead < 0xF0 ? 3
                               : lead >= 0xF0 && lead < 0xF5 ? 4
                                                             : 0;
    const unsigned least = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
    const unsigned most = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
    bool valid = length > 0 && least <= byte(i + 1) && byte(i + 1) <= most;
    for (std::size_t k = 2; k < length; ++k) valid = valid && (byte(i + k) & 0xC0) == 0x80;
    if (valid) {
      out += text.substr(i, length);
      i += length;
    } else {
      out += "\xEF\xBF\xBD";
      ++i;
    }
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
           return "{\"id\": " + json_string(row.id) + ", \"pillar\": " + json_string(row.pillar) +
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
