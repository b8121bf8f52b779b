// A team's page, from several exports or a table of counts.
// SPDX-License-Identifier: MIT
#ifndef REPORT_TEAM_HPP
#define REPORT_TEAM_HPP

#include <algorithm>
#include <memory>

#include "../common/member.hpp"
#include "ssi/counts/table.hpp"
#include "ssi/report/team.hpp"

namespace report {

struct Scored {
  std::string name;
  ssi::Score<4> score;
};

// A field of a column, into the count of that name; other columns are passed over.
inline void set_field(ssi::Activity& activity, const std::string& column, std::string_view field,
                      const std::string& where) {
  for_each_count(activity, [&](ssi::Text name, ssi::Count& its) {
    if (!(name == column)) return;
    const auto count = ssi::count_of(field);
    if (!count)
      throw common::UserError{where + ": " + column + ": \"" + std::string{ssi::bare(field)} + "\" is no count"};
    its = *count;
  });
}

/// Every line is a member; a line that cannot be read stops, as a team without a member would not be the team.
inline std::vector<Scored> read_table(const std::string& path, ssi::Window window) {
  const std::unique_ptr<std::FILE, int (*)(std::FILE*)> file{std::fopen(path.c_str(), "rb"), std::fclose};
  if (!file) throw common::UserError{path + " cannot be opened"};
  ssi::Records records{[&] { return std::getc(file.get()); }};
  std::string record;
  const auto next = [&] {
    const bool more = records.next(record);
    if (!records.problem().empty()) throw common::UserError{records.problem()};
    if (std::ferror(file.get()) != 0) throw common::UserError{"the rows could not be read"};
    return more;
  };
  if (!next()) throw common::UserError{path + " is empty"};
  if (record.starts_with("\xEF\xBB\xBF")) record.erase(0, 3);
  const char separator = record.find('\t') != record.npos ? '\t' : record.find(';') != record.npos ? ';' : ',';
  std::vector<std::string> columns;
  bool any = false;
  for (const auto field : ssi::fields_of(record, separator)) {
    columns.emplace_back(ssi::bare(field));
    for_each_count(ssi::Activity{}, [&](ssi::Text name, ssi::Count) { any = any || name == columns.back(); });
  }
  if (!any) throw common::UserError{path + ":1: no column has the name of a count"};
  std::vector<Scored> members;
  while (next()) {
    if (record.empty()) continue;
    const std::string where = path + ":" + std::to_string(records.line());
    const auto fields = ssi::fields_of(record, separator);
    if (fields.size() != columns.size())
      throw common::UserError{where + ": " + std::to_string(fields.size()) + " fields for " +
                              std::to_string(columns.size()) + " columns"};
    Scored member{"line " + std::to_string(records.line()), {}};
    ssi::Activity activity;
    for (std::size_t i = 0; i < fields.size(); ++i) {
      if (columns[i] == "name") member.name = ssi::bare(fields[i]);
      set_field(activity, columns[i], fields[i], where);
    }
    try {
      member.score = ssi::standard::model.over(window).score(activity);
    } catch (const ssi::Error& error) {
      throw common::UserError{where + ": " + error.what()};
    }
    members.push_back(std::move(member));
  }
  if (members.empty()) throw common::UserError{path + " names no member"};
  return members;
}

inline std::vector<Scored> read_folders(const std::vector<std::string>& folders, common::Options options) {
  std::vector<Scored> members;
  for (const std::string& folder : folders) {
    options.folder = folder;
    const auto member = common::load(options);
    const auto path = std::filesystem::path{folder}.lexically_normal();
    members.push_back({(path.has_filename() ? path : path.parent_path()).filename().string(),
                       ssi::standard::model.over(member.window).score(member.activity)});
  }
  return members;
}

inline std::string team_page(const std::vector<std::string>& team, const common::Options& options,
                             const std::string& name) {
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
  std::vector<ssi::report::Teammate> rows;
  for (const Scored& member : members) {
    population.add(member.score);
    rows.push_back({member.name, member.score.total, member.score.pillars});
  }
  std::vector<ssi::Name> names;
  model.for_each_pillar([&](const auto& pillar, std::size_t) { names.push_back(pillar.name()); });
  std::string out;
  ssi::report::team_html(std::back_inserter(out),
                         {.title = name,
                          .model = model.model(),
                          .window = model.window(),
                          .day = options.day,
                          .names = names,
                          .members = rows,
                          .totals = &population.total()},
                         *options.language);
  return out;
}

}  // namespace report

#endif
