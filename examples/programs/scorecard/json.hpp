// The scorecard for machines: the library's JSON, with what was read of an export.
// SPDX-License-Identifier: MIT
#ifndef SCORECARD_JSON_HPP
#define SCORECARD_JSON_HPP

#include <iterator>
#include <string>
#include <string_view>

#include "../input/member.hpp"
#include "ssi/report/json.hpp"

namespace scorecard {

using namespace input;

/// A JSON string, quotes included. File names may hold any bytes.
inline std::string json_string(std::string_view text) {
  std::string out;
  ssi::report::Writer{std::back_inserter(out)}(ssi::report::Json{{text.data(), text.size()}});
  return out;
}

namespace detail {

// Elements, one a line, between brackets.
template <class List, class F>
std::string array(const List& list, F element) {
  std::string out = "[";
  for (const auto& item : list) out += (out.size() > 1 ? ",\n    " : "\n    ") + element(item);
  return out + (out.size() > 1 ? "\n  ]" : "]");
}

inline std::string reading(const ssi::linkedin::WhatWasRead& report) {
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

/// The library's object, and how the export was read.
inline std::string to_json(const Member& member, const ssi::report::Scorecard& card, const ssi::Language& language) {
  std::string out = "{\n";
  ssi::report::json_members(std::back_inserter(out), card, language);
  return out + ",\n\"reading\": " + (member.report ? detail::reading(*member.report) : "null") + "\n}\n";
}

}  // namespace scorecard

#endif
