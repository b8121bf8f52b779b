// A team's page, from several exports or a table of counts.
// SPDX-License-Identifier: MIT
#ifndef REPORT_TEAM_HPP
#define REPORT_TEAM_HPP

#include <algorithm>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "../input/member.hpp"
#include "../input/rows.hpp"
#include "page.hpp"
#include "ssi/report/team.hpp"
#include "ssi/scale/population.hpp"

namespace report {

struct Scored {
  std::string name;
  ssi::Score<4> score;
};

/// Every line is a member; a line that cannot be read stops, as a team without a member would not be the team.
inline std::vector<Scored> read_table(const std::string& path, ssi::Window window) {
  const std::unique_ptr<std::FILE, int (*)(std::FILE*)> file{std::fopen(path.c_str(), "rb"), std::fclose};
  if (!file) throw input::UserError{path + " cannot be opened"};
  input::Records records{file.get()};
  std::string record;
  if (!records.next(record)) throw input::UserError{path + " is empty"};
  if (record.starts_with("\xEF\xBB\xBF")) record.erase(0, 3);
  const char separator = record.find('\t') != record.npos ? '\t' : record.find(';') != record.npos ? ';' : ',';
  std::vector<std::string> columns;
  for (const auto field : input::fields_of(record, separator)) columns.emplace_back(input::bare(field));
  const auto names = input::names();
  const auto is_count = [&](const std::string& column) {
    return std::any_of(names.begin(), names.end(), [&](ssi::Text name) { return std::string_view{name} == column; });
  };
  if (std::none_of(columns.begin(), columns.end(), is_count))
    throw input::UserError{path + ":1: no column has the name of a count"};
  std::vector<Scored> members;
  while (records.next(record)) {
    if (record.empty()) continue;
    const std::string where = path + ":" + std::to_string(records.line());
    const auto fields = input::fields_of(record, separator);
    if (fields.size() != columns.size())
      throw input::UserError{where + ": " + std::to_string(fields.size()) + " fields for " +
                             std::to_string(columns.size()) + " columns"};
    Scored member{"line " + std::to_string(records.line()), {}};
    ssi::Activity activity;
    for (std::size_t i = 0; i < fields.size(); ++i) {
      if (columns[i] == "name") member.name = input::bare(fields[i]);
      for_each_count(activity, [&](ssi::Text name, ssi::Count& count) {
        if (!(std::string_view{name} == columns[i])) return;
        bool wrong = false;
        count = input::count_of(fields[i], wrong);
        if (wrong)
          throw input::UserError{where + ": " + columns[i] + ": \"" + std::string{input::bare(fields[i])} +
                                 "\" is no count"};
      });
    }
    try {
      member.score = ssi::standard::model.over(window).score(activity);
    } catch (const ssi::Error& error) {
      throw input::UserError{where + ": " + error.what()};
    }
    members.push_back(std::move(member));
  }
  if (members.empty()) throw input::UserError{path + " names no member"};
  return members;
}

inline std::vector<Scored> read_folders(const std::vector<std::string>& folders, input::Options options) {
  std::vector<Scored> members;
  for (const std::string& folder : folders) {
    options.folder = folder;
    const auto member = input::load(options);
    const auto path = std::filesystem::path{folder}.lexically_normal();
    members.push_back({(path.has_filename() ? path : path.parent_path()).filename().string(),
                       ssi::standard::model.over(member.window).score(member.activity)});
  }
  return members;
}

inline std::string team_page(const std::vector<std::string>& team, const input::Options& options,
                             const std::string& name, const ssi::Language& language) {
  auto members = team.size() == 1 && !std::filesystem::is_directory(team[0]) ? read_table(team[0], options.window)
                                                                             : read_folders(team, options);
  // The best first; by what is earned at least where there is no estimate; as they came where equal.
  const auto points = [](const Scored& member) {
    return member.score.total.estimate.value_or(member.score.total.earned);
  };
  std::stable_sort(members.begin(), members.end(),
                   [&](const Scored& a, const Scored& b) { return points(b) < points(a); });
  const auto model = ssi::standard::model.over(options.window);
  ssi::Population population{model};
  std::vector<show::Teammate> rows;
  for (const Scored& member : members) {
    population.add(member.score);
    rows.push_back({{member.name.data(), member.name.size()}, member.score.total, member.score.pillars});
  }
  std::vector<ssi::Name> names;
  model.for_each_pillar([&](const auto& pillar, std::size_t) { names.push_back(pillar.name()); });
  std::string out;
  show::team_html(std::back_inserter(out),
                  {.title = {name.data(), name.size()},
                   .model = model.model(),
                   .window = model.window(),
                   .day = options.day,
                   .names = names,
                   .members = rows,
                   .totals = &population.total()},
                  language);
  return out;
}

}  // namespace report

#endif
