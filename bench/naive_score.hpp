// The same job as an ordinary program does it: doubles, ifs and std::pow. It does less: nothing is unknown, nothing is
// refused, and its sums are only nearly the same everywhere. Four shapes of it:
// - score(): everything written out, all numbers known to the compiler;
// - Table: the numbers in a table, to be tuned at run time;
// - Functions: a std::function for each signal;
// - Objects: a virtual call for each signal.
// SPDX-License-Identifier: MIT
#ifndef SSI_BENCH_NAIVE_SCORE_HPP
#define SSI_BENCH_NAIVE_SCORE_HPP

#include <array>
#include <cmath>
#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace naive {

struct Activity {
  double profile_sections, endorsements_received, new_followers;
  double connections, new_connections, new_on_target, filtered_searches, second_degree_views, visitor_check_weeks;
  double invitations_sent, invitations_personalised;
  double posts, posting_weeks, articles, reactions_received, comments_received;
  double reactions_given, comments_given, shares_given, engagement_weeks;
  double invitations_accepted, congratulations, help_given, messages_sent, messages_received, messages_replied;
  double recommendations_given, recommendations_received;
};

struct Score {
  double brand, find, engage, relate, total;
};

inline double points(double reached, double target, double exponent, double weight) {
  if (reached >= target) return weight;
  return weight * (1 - std::pow(1 - reached / target, exponent));
}

/// In per mille of the target ratio parts/of; 0 of none.
inline double ratio(double part, double whole, double phantoms, double parts, double of) {
  if (whole == 0) return 0;
  return std::floor(1000 * part * of / ((whole + phantoms) * parts));
}

inline Score score(const Activity& a) {
  Score s{};
  s.brand = points(a.profile_sections, 10, 1, 10) + points(a.posting_weeks, 12, 1, 6) +
            points(ratio(a.reactions_received, a.posts, 2, 15, 1), 1000, 2, 5) +
            points(a.endorsements_received, 50, 2, 2) + points(a.new_followers, 65, 2, 2);
  s.find = points(a.connections, 500, 2, 5) + points(ratio(a.new_on_target, a.new_connections, 5, 1, 2), 1000, 1, 5) +
           points(a.filtered_searches, 52, 2, 4) + points(a.second_degree_views, 104, 2, 3) +
           points(a.visitor_check_weeks, 12, 1, 3) + points(a.invitations_personalised, 65, 2, 3) +
           points(ratio(a.invitations_personalised, a.invitations_sent, 2, 9, 10), 1000, 1, 2);
  s.engage = points(a.reactions_given, 195, 2, 2) + points(a.comments_given, 104, 2, 6) +
             points(a.shares_given, 26, 2, 3) + points(a.posts, 39, 2, 5) + points(a.articles, 3, 2, 2) +
             points(ratio(a.comments_received, a.posts, 2, 4, 1), 1000, 2, 3) + points(a.engagement_weeks, 12, 1, 4);
  s.relate = points(a.congratulations, 39, 2, 4) + points(a.help_given, 13, 2, 3) + points(a.messages_sent, 78, 2, 4) +
             points(ratio(a.messages_replied, a.messages_received, 2, 9, 10), 1000, 1, 4) +
             points(a.recommendations_given, 3, 2, 2) + points(a.recommendations_received, 3, 2, 2) +
             points(a.invitations_accepted, 39, 2, 3) +
             points(ratio(a.invitations_accepted, a.invitations_sent, 5, 2, 5), 1000, 1, 3);
  s.total = s.brand + s.find + s.engage + s.relate;
  return s;
}

struct Line {
  int pillar;
  const char* id;
  double Activity::*count;
  double target, exponent, weight;
  double Activity::*whole = nullptr;  // for ratios
  double phantoms = 0, parts = 1, of = 1;
};
using Table = std::vector<Line>;

inline Table table() {
  using A = Activity;
  return {
      {0, "profile_sections", &A::profile_sections, 10, 1, 10},
      {0, "posting_weeks", &A::posting_weeks, 12, 1, 6},
      {0, "reactions_per_post", &A::reactions_received, 1000, 2, 5, &A::posts, 2, 15, 1},
      {0, "endorsements_received", &A::endorsements_received, 50, 2, 2},
      {0, "new_followers", &A::new_followers, 65, 2, 2},
      {1, "connections", &A::connections, 500, 2, 5},
      {1, "on_target_share", &A::new_on_target, 1000, 1, 5, &A::new_connections, 5, 1, 2},
      {1, "filtered_searches", &A::filtered_searches, 52, 2, 4},
      {1, "second_degree_views", &A::second_degree_views, 104, 2, 3},
      {1, "visitor_check_weeks", &A::visitor_check_weeks, 12, 1, 3},
      {1, "personalised_invitations", &A::invitations_personalised, 65, 2, 3},
      {1, "personalised_share", &A::invitations_personalised, 1000, 1, 2, &A::invitations_sent, 2, 9, 10},
      {2, "reactions_given", &A::reactions_given, 195, 2, 2},
      {2, "comments_given", &A::comments_given, 104, 2, 6},
      {2, "shares_given", &A::shares_given, 26, 2, 3},
      {2, "posts", &A::posts, 39, 2, 5},
      {2, "articles", &A::articles, 3, 2, 2},
      {2, "comments_per_post", &A::comments_received, 1000, 2, 3, &A::posts, 2, 4, 1},
      {2, "engagement_weeks", &A::engagement_weeks, 12, 1, 4},
      {3, "congratulations", &A::congratulations, 39, 2, 4},
      {3, "help_given", &A::help_given, 13, 2, 3},
      {3, "messages_sent", &A::messages_sent, 78, 2, 4},
      {3, "reply_rate", &A::messages_replied, 1000, 1, 4, &A::messages_received, 2, 9, 10},
      {3, "recommendations_given", &A::recommendations_given, 3, 2, 2},
      {3, "recommendations_received", &A::recommendations_received, 3, 2, 2},
      {3, "network_growth", &A::invitations_accepted, 39, 2, 3},
      {3, "acceptance_rate", &A::invitations_accepted, 1000, 1, 3, &A::invitations_sent, 5, 2, 5},
  };
}

inline double points(const Line& line, double count, double whole) {
  if (line.whole != nullptr) count = ratio(count, whole, line.phantoms, line.parts, line.of);
  return points(count, line.target, line.exponent, line.weight);
}
inline Score sum(const std::array<double, 4>& pillars) {
  return {pillars[0], pillars[1], pillars[2], pillars[3], pillars[0] + pillars[1] + pillars[2] + pillars[3]};
}

inline Score score(const Table& table, const Activity& a) {
  std::array<double, 4> pillars{};
  for (const Line& line : table)
    pillars[static_cast<std::size_t>(line.pillar)] +=
        points(line, a.*line.count, line.whole != nullptr ? a.*line.whole : 0);
  return sum(pillars);
}

/// One row of an explanation. The target in words is a string, made at once, as ordinary programs do.
struct Row {
  const char* id;
  double count, share, points, possible, next_gain;
};
struct RowWithText {
  Row row;
  std::string target;
};

inline Row row(const Line& line, const Activity& a) {
  const double count = a.*line.count;
  double whole = line.whole != nullptr ? a.*line.whole : 0;
  Row row{line.id, count, count / line.target, points(line, count, whole), line.weight, 0};
  if (line.whole != nullptr) {
    row.share = ratio(count, whole, line.phantoms, line.parts, line.of) / 1000;
    if (line.parts <= line.of && count + 1 > whole) whole += 1;
  }
  if (row.share > 1) row.share = 1;
  row.next_gain = points(line, count + 1, whole) - row.points;
  return row;
}
/// Into rows of the caller's, without allocation: the leanest that an ordinary program can be.
inline void explain(const Table& table, const Activity& a, std::array<Row, 27>& rows) {
  for (std::size_t i = 0; i < rows.size(); ++i) rows[i] = row(table[i], a);
}
/// As most would write it.
inline std::vector<RowWithText> explain(const Table& table, const Activity& a) {
  std::vector<RowWithText> rows;
  for (const Line& line : table)
    rows.push_back({row(line, a), std::to_string(static_cast<int>(line.target)) + " in 13 weeks"});
  return rows;
}

using Function = std::function<double(const Activity&)>;
using Functions = std::array<std::vector<Function>, 4>;

inline Functions functions() {
  Functions functions;
  for (const Line& line : table()) {
    std::vector<Function>& pillar = functions[static_cast<std::size_t>(line.pillar)];
    if (line.whole != nullptr)
      pillar.push_back([line](const Activity& a) { return points(line, a.*line.count, a.*line.whole); });
    else
      pillar.push_back(
          [line](const Activity& a) { return points(a.*line.count, line.target, line.exponent, line.weight); });
  }
  return functions;
}
inline Score score(const Functions& functions, const Activity& a) {
  std::array<double, 4> pillars{};
  for (std::size_t i = 0; i < 4; ++i)
    for (const Function& signal : functions[i]) pillars[i] += signal(a);
  return sum(pillars);
}

class Signal {
 public:
  virtual ~Signal() = default;
  virtual double points(const Activity& a) const = 0;
};
class Counted : public Signal {
 public:
  explicit Counted(const Line& line) : line_{line} {}
  double points(const Activity& a) const override {
    return naive::points(a.*line_.count, line_.target, line_.exponent, line_.weight);
  }

 private:
  Line line_;
};
class Rated : public Signal {
 public:
  explicit Rated(const Line& line) : line_{line} {}
  double points(const Activity& a) const override { return naive::points(line_, a.*line_.count, a.*line_.whole); }

 private:
  Line line_;
};
using Objects = std::array<std::vector<std::unique_ptr<Signal>>, 4>;

inline Objects objects() {
  Objects objects;
  for (const Line& line : table()) {
    auto& pillar = objects[static_cast<std::size_t>(line.pillar)];
    if (line.whole != nullptr)
      pillar.push_back(std::make_unique<Rated>(line));
    else
      pillar.push_back(std::make_unique<Counted>(line));
  }
  return objects;
}
inline Score score(const Objects& objects, const Activity& a) {
  std::array<double, 4> pillars{};
  for (std::size_t i = 0; i < 4; ++i)
    for (const auto& signal : objects[i]) pillars[i] += signal->points(a);
  return sum(pillars);
}

}  // namespace naive

#endif
