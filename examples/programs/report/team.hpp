// A team's page, from several exports or a table of counts.
// SPDX-License-Identifier: MIT
#ifndef REPORT_TEAM_HPP
#define REPORT_TEAM_HPP

#include <algorithm>
#include <memory>

#include "../common/loaded.hpp"
#include "ssi/counts/members.hpp"
#include "ssi/report/team.hpp"
#include "ssi/scale/population.hpp"

namespace report {

struct Scored {
  std::string name;
  ssi::Score<ssi::at_run_time> score;
  std::vector<ssi::Points> printed;  ///< the pillars, as the member's own page has them
};

template <class Activity>
Scored scored(std::string name, const ssi::dynamic::Model& model, const Activity& activity) {
  const auto results = ssi::report::results(model, activity);
  Scored member{std::move(name), results.score(), {}};
  const ssi::report::Scorecard card = results.view();
  member.printed.reserve(card.pillars.size());
  for (std::size_t pillar = 0; pillar < card.pillars.size(); ++pillar)
    member.printed.push_back(card.printed_of(pillar));
  return member;
}

/// Every line is a member; a line that cannot be read stops, as a team without a member would not be the team.
template <class Activity>
std::vector<Scored> read_table(const std::string& path, const ssi::dynamic::Model& model) {
  const std::unique_ptr<std::FILE, int (*)(std::FILE*)> file{std::fopen(path.c_str(), "rb"), std::fclose};
  if (!file) throw common::UserError{path + " cannot be opened: " + common::reason()};
  std::vector<Scored> members;
  const auto problem = ssi::read_members<Activity>(
      [&] { return std::getc(file.get()); },
      [&](const auto& member) {
        try {
          members.push_back(scored(std::string{member.name}, model, member.activity));
        } catch (const ssi::Error& error) {
          throw common::UserError{path + ":" + std::to_string(member.line) + ": " + error.what()};
        }
      });
  if (std::ferror(file.get()) != 0) throw common::UserError{"the rows could not be read"};
  if (!problem.none()) throw common::in_file(path, problem);
  return members;
}

inline std::vector<Scored> read_folders(const std::vector<std::string>& folders, common::Options options,
                                        const ssi::dynamic::Model& model) {
  std::vector<Scored> members;
  for (const std::string& folder : folders) {
    options.folder = folder;
    const auto member = common::load(options);
    const auto path = std::filesystem::path{folder}.lexically_normal();
    members.push_back(
        scored((path.has_filename() ? path : path.parent_path()).filename().string(), model, member.activity));
  }
  return members;
}

inline std::string team_page(const std::vector<std::string>& team, const common::Options& options,
                             const std::string& name) {
  const ssi::dynamic::Model model = common::model_of(options);
  // Only its own variant knows the counts of Sales Navigator by name.
  const auto read = options.variant.sales_navigator() ? read_table<ssi::NavigatorActivity> : read_table<ssi::Activity>;
  std::error_code told_when_read;
  auto members = team.size() == 1 && !std::filesystem::is_directory(team[0], told_when_read)
                     ? read(team[0], model)
                     : read_folders(team, options, model);
  // The best first; by what is earned at least where there is no estimate; as they came where equal.
  const auto points = [](const Scored& member) {
    return member.score.total.estimate.value_or(member.score.total.earned);
  };
  std::stable_sort(members.begin(), members.end(),
                   [&](const Scored& a, const Scored& b) { return points(b) < points(a); });
  ssi::Population population{model};
  std::vector<ssi::report::Teammate> rows;
  for (const Scored& member : members) {
    population.add(member.score);
    rows.push_back({member.name, member.score.total, member.score.pillars, member.score.weakest(), member.printed});
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
