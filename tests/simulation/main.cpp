// Error rates by simulation: how often nothing is called something, and something is seen. `simulation` prints the
// tables of docs/inference.md; with --check it makes fewer rounds and fails where a figure is beyond its bound.
// SPDX-License-Identifier: MIT
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <string>

#include "weeks.hpp"

namespace {

using namespace simulation;
using ssi::NetworkEvent, ssi::Verdict;

bool check = false;
std::size_t rounds = 4000;
int failures = 0;

double percent(std::size_t seen, std::size_t of) {
  return 100.0 * static_cast<double>(seen) / static_cast<double>(of);
}

// A figure and the bound that it has to keep: at most, or at least where it is negative; 0: none. A check allows for
// its own chance, twice the deviation of so many rounds.
std::string figure(std::size_t seen, double bound, const std::string& what) {
  const double value = percent(seen, rounds), limit = std::abs(bound) / 100;
  const double chance = check ? 200 * std::sqrt(limit * (1 - limit) / static_cast<double>(rounds)) : 0;
  const bool kept = bound == 0 || (bound > 0 ? value <= bound + chance : -bound - chance <= value);
  if (!kept) ++failures;
  char text[64];
  std::snprintf(text, sizeof text, "%.1f%s", value, kept ? "" : " (!)");
  if (!kept) std::fprintf(stderr, "%s: %.1f %%, the bound is %.1f\n", what.c_str(), value, bound);
  return text;
}

void row(const std::string& what, const std::vector<std::string>& figures) {
  std::printf("| %s |", what.c_str());
  for (const std::string& one : figures) std::printf(" %s |", one.c_str());
  std::printf("\n");
  std::fflush(stdout);
}
void head(const std::string& title, const std::vector<std::string>& columns) {
  std::printf("\n%s\n\n", title.c_str());
  row("per cent of cases", columns);
  std::printf("|---|");
  for (std::size_t i = 0; i < columns.size(); ++i) std::printf("---|");
  std::printf("\n");
}

struct Sides {
  std::size_t before, after;
  [[nodiscard]] std::string text() const { return std::to_string(before) + "+" + std::to_string(after); }
};

ssi::Effect judged(const ssi::EventLog& log, ssi::Text signal, std::size_t after) {
  const ssi::Text flows[] = {signal};
  const ssi::Day day = today - 7 * static_cast<std::int32_t>(after) + 1;
  return effect_of(ssi::standard::model, log, ssi::Habit{"habit", day, flows}, today);
}
bool changed(Verdict verdict) {
  return verdict == Verdict::improved || verdict == Verdict::worse;
}

// f(chance) is true in how many rounds; each cell has a seed of its own.
std::uint64_t cell = 0;
template <class Round>
std::size_t count(Round&& round) {
  Chance chance{20'261'126 + 1'000'003 * ++cell};
  std::size_t seen = 0;
  for (std::size_t i = 0; i < rounds; ++i) seen += round(chance) ? 1U : 0U;
  return seen;
}

// Comments of which the i-th week has the mean f(i), judged on the verdict.
template <class Mean, class Seen>
std::size_t comments(Sides sides, double rho, Mean&& mean, Seen&& seen) {
  return count([&](Chance& chance) {
    ssi::EventLog log;
    add_weeks(log, NetworkEvent::comment_given, poisson_weeks(chance, sides.before + sides.after, rho, mean));
    return seen(judged(log, "comments_given", sides.after).verdict);
  });
}

constexpr double rhos[] = {0, 0.3, 0.6};

void verdicts_on_noise() {
  head("A habit that did nothing is called better or worse:", {"rho 0", "rho 0.3", "rho 0.6"});
  const auto noise = [](Sides sides, std::vector<double> bounds, const std::string& what, auto&& mean) {
    std::vector<std::string> figures;
    for (std::size_t i = 0; i < 3; ++i)
      figures.push_back(figure(comments(sides, rhos[i], mean, changed), bounds[i], what + " " + sides.text()));
    row(what + ", " + sides.text() + " weeks", figures);
  };
  const auto five = [](std::size_t) { return 5.0; };
  noise({8, 8}, {6, 8, 13}, "5 comments a week", five);
  noise({12, 12}, {6, 8, 12}, "5 comments a week", five);
  noise({26, 8}, {6, 8, 12}, "5 comments a week", five);
  noise({26, 26}, {6, 8, 8}, "5 comments a week", five);
  for (const Sides sides : {Sides{8, 8}, Sides{26, 26}}) {
    std::vector<std::string> holidays, zeros;
    for (const double rho : rhos) {
      holidays.push_back(
          figure(count([&](Chance& chance) {
                   // Two weeks off, somewhere.
                   const std::size_t weeks = sides.before + sides.after;
                   const auto off = static_cast<std::size_t>(chance.uniform() * static_cast<double>(weeks - 1));
                   ssi::EventLog log;
                   add_weeks(log, NetworkEvent::comment_given, poisson_weeks(chance, weeks, rho, [&](std::size_t i) {
                               return i == off || i == off + 1 ? 1e-9 : 5.0;
                             }));
                   return changed(judged(log, "comments_given", sides.after).verdict);
                 }),
                 14, "holidays " + sides.text()));
      zeros.push_back(figure(count([&](Chance& chance) {
                               auto weeks = poisson_weeks(chance, sides.before + sides.after, rho,
                                                          [](std::size_t) { return 2.0; });
                               for (int& week : weeks) week = chance.uniform() < 0.4 ? 0 : week;
                               ssi::EventLog log;
                               add_weeks(log, NetworkEvent::comment_given, weeks);
                               return changed(judged(log, "comments_given", sides.after).verdict);
                             }),
                             10, "zeros " + sides.text()));
    }
    row("two weeks off, " + sides.text() + " weeks", holidays);
    row("2 a week, 40 % more zeros, " + sides.text() + " weeks", zeros);
  }
}

void verdicts_on_seasons() {
  head("A season of +-50 % a year, and nothing else, is called better or worse:",
       {"a log of these weeks", "with the year before"});
  for (const Sides sides : {Sides{8, 8}, Sides{26, 26}}) {
    std::vector<std::string> figures;
    for (const std::size_t more : {std::size_t{0}, std::size_t{52}})
      figures.push_back(
          figure(count([&](Chance& chance) {
                   const double phase = chance.uniform();
                   ssi::EventLog log;
                   add_weeks(log, NetworkEvent::comment_given,
                             poisson_weeks(chance, more + sides.before + sides.after, 0, [&](std::size_t i) {
                               return 5 + 2.5 * std::sin(6.283185307179586 * (static_cast<double>(i) / 52 + phase));
                             }));
                   return changed(judged(log, "comments_given", sides.after).verdict);
                 }),
                 more > 0 ? 8 : 0, "season " + sides.text()));
    row("5 comments a week, " + sides.text() + " weeks", figures);
  }
}

void power() {
  head("A habit that worked is called better; 3 comments a week before, rho 0:", {"+50 %", "+100 %", "+200 %"});
  const auto improved = [](Verdict verdict) { return verdict == Verdict::improved; };
  const auto line = [&](Sides sides, double least, std::size_t year) {
    std::vector<std::string> figures;
    for (const double times : {1.5, 2.0, 3.0})
      figures.push_back(figure(count([&](Chance& chance) {
                                 const std::size_t since = year + sides.before;
                                 ssi::EventLog log;
                                 add_weeks(log, NetworkEvent::comment_given,
                                           poisson_weeks(chance, since + sides.after, 0,
                                                         [&](std::size_t i) { return i < since ? 3.0 : 3 * times; }));
                                 return improved(judged(log, "comments_given", sides.after).verdict);
                               }),
                               times == 2.0 ? -least : 0, "power " + sides.text()));
    row(sides.text() + (year > 0 ? " weeks, and the year before" : " weeks"), figures);
  };
  line({8, 8}, 58, 0);
  line({12, 12}, 80, 0);
  line({26, 26}, 97, 0);
  line({8, 8}, 0, 52);
  line({26, 26}, 0, 52);
}

void traps() {
  head("What looked like a change and is none:", {"better", "worse", "no change could be seen"});
  const auto line = [](const std::string& what, double better, double worse, auto&& round) {
    std::size_t seen[3] = {};
    static_cast<void>(count([&](Chance& chance) {
      const Verdict verdict = round(chance);
      seen[0] += verdict == Verdict::improved ? 1U : 0U;
      seen[1] += verdict == Verdict::worse ? 1U : 0U;
      seen[2] += verdict == Verdict::full_from_before ? 1U : 0U;
      return true;
    }));
    row(what, {figure(seen[0], better, what), figure(seen[1], worse, what), figure(seen[2], 0, what)});
  };
  for (const Sides sides : {Sides{8, 8}, Sides{26, 26}})
    line("all answered, 2 messages a week before, 0.4 since, " + sides.text(), 6, 6, [&](Chance& chance) {
      const auto weeks = poisson_weeks(chance, sides.before + sides.after, 0,
                                       [&](std::size_t i) { return i < sides.before ? 2.0 : 0.4; });
      ssi::EventLog log;
      add_weeks(log, NetworkEvent::message_received, weeks);
      add_weeks(log, NetworkEvent::message_replied, weeks);
      return judged(log, "reply_rate", sides.after).verdict;
    });
  for (const double delay : {5.0, 10.0, 20.0})
    line("6 invitations a week, 40 % accepted after " + std::to_string(static_cast<int>(delay)) + " days, 26+12", 6, 8,
         [&](Chance& chance) {
           ssi::EventLog log;
           add_weeks(log, NetworkEvent::invitation_sent, std::vector<int>(38, 6));
           log.cover(NetworkEvent::invitation_accepted, ssi::Days{today - 7 * 38 + 1, today});
           const ssi::EventLog sent = log;
           for (const ssi::Event& event : sent)
             if (chance.uniform() < 0.4) {
               const auto late = static_cast<std::int32_t>(-delay * std::log(chance.uniform()));
               log.add({NetworkEvent::invitation_accepted, event.day, event.day + late});
             }
           return judged(log, "acceptance_rate", 12).verdict;
         });
  for (const Sides sides : {Sides{8, 8}, Sides{26, 26}})
    line("10 comments a week, above the pace of 8, then 15, " + sides.text(), 0, 0, [&](Chance& chance) {
      ssi::EventLog log;
      add_weeks(log, NetworkEvent::comment_given,
                poisson_weeks(chance, sides.before + sides.after, 0,
                              [&](std::size_t i) { return i < sides.before ? 10.0 : 15.0; }));
      return judged(log, "comments_given", sides.after).verdict;
    });
}

void trends() {
  head("A trend (Mann-Kendall) is called one at p <= 0.05:", {"rho 0", "rho 0.3", "rho 0.6"});
  const auto line = [](std::size_t weeks, double to, double bound) {
    std::vector<std::string> figures;
    for (const double rho : rhos)
      figures.push_back(
          figure(count([&](Chance& chance) {
                   const double n = static_cast<double>(weeks) - 1, from = to > 5 ? 3.0 : 5.0;
                   ssi::EventLog log;
                   add_weeks(log, NetworkEvent::comment_given, poisson_weeks(chance, weeks, rho, [&](std::size_t i) {
                               return from + (to - from) * static_cast<double>(i) / n;
                             }));
                   const ssi::Text flows[] = {"comments_given"};
                   std::vector<std::int64_t> series;
                   for (const auto& points :
                        flow_points(ssi::standard::model, log, {today, static_cast<std::uint32_t>(weeks)}, flows))
                     series.push_back(points->micropoints());
                   const auto trend = ssi::mann_kendall(std::span<const std::int64_t>{series});
                   return trend && trend->p <= 0.05;
                 }),
                 bound, "Mann-Kendall"));
    row((to > 5 ? "3 rising to 6 comments a week, " : "5 comments a week, ") + std::to_string(weeks) + " weeks",
        figures);
  };
  for (const std::size_t weeks : {std::size_t{26}, std::size_t{52}, std::size_t{104}}) line(weeks, 5, 6.5);
  for (const std::size_t weeks : {std::size_t{26}, std::size_t{52}, std::size_t{104}}) line(weeks, 6, 0);
}

// Five sums, in all and by pillar, at five lags, beside results that have nothing to do with them.
void outcomes() {
  head("Results that have nothing to do with the activity are called a link:", {"rho 0", "rho 0.3", "rho 0.6"});
  const std::pair<NetworkEvent, double> kinds[] = {{NetworkEvent::post, 2},
                                                   {NetworkEvent::filtered_search, 2},
                                                   {NetworkEvent::comment_given, 5},
                                                   {NetworkEvent::message_sent, 4}};
  const ssi::Text pillars[][2] = {{"posting_weeks", "posting_weeks"},
                                  {"filtered_searches", "filtered_searches"},
                                  {"comments_given", "posts"},
                                  {"messages_sent", "messages_sent"}};
  for (const std::uint32_t weeks : {26U, 52U}) {
    std::vector<std::string> any, one;
    for (const double rho : rhos) {
      std::size_t single = 0;
      any.push_back(
          figure(count([&](Chance& chance) {
                   ssi::EventLog log;
                   for (const auto& [kind, mean] : kinds)
                     add_weeks(log, kind, poisson_weeks(chance, weeks, rho, [&, m = mean](std::size_t) { return m; }));
                   std::vector<std::optional<double>> results;
                   for (const int week : poisson_weeks(chance, weeks, rho, [](std::size_t) { return 3.0; }))
                     results.emplace_back(week);
                   const auto clear = [](const ssi::Lagged& lagged) {
                     return lagged.spearman && (lagged.spearman->low > 0 || lagged.spearman->high < 0);
                   };
                   bool found = false;
                   const auto all = weekly_flows(ssi::standard::model, log, {today, weeks});
                   for (const auto& lagged : correlated(all, results, 25)) found = found || clear(lagged);
                   for (const auto& ids : pillars)
                     for (const auto& lagged :
                          correlated(weekly_flows(ssi::standard::model, log, {today, weeks}, ids), results, 25))
                       found = found || clear(lagged);
                   single += clear(correlated(all, results, 1)[0]) ? 1U : 0U;
                   return found;
                 }),
                 6, "any of 25 intervals"));
      one.push_back(figure(single, 7, "one interval"));
    }
    row("any of 25 intervals, " + std::to_string(weeks) + " weeks", any);
    row("the first alone, as one of one, " + std::to_string(weeks) + " weeks", one);
  }
}

struct Section {
  const char* name;
  void (*run)();
};
constexpr Section sections[] = {
    {"noise", verdicts_on_noise}, {"season", verdicts_on_seasons}, {"power", power}, {"traps", traps},
    {"trends", trends},           {"outcomes", outcomes}};

}  // namespace

int main(int argc, char** argv) {
  std::vector<std::string> wanted;
  bool given = false;
  for (int i = 1; i < argc; ++i) {
    const std::string argument = argv[i];
    if (argument == "--check")
      check = true;
    else if (argument.find_first_not_of("0123456789") == std::string::npos)
      rounds = static_cast<std::size_t>(std::strtoul(argv[i], nullptr, 10)), given = true;
    else
      wanted.push_back(argument);
  }
  if (check && !given) rounds = 300;
  std::size_t run = 0;
  for (const Section& section : sections) {
    if (!wanted.empty() && std::find(wanted.begin(), wanted.end(), section.name) == wanted.end()) continue;
    cell = 100 * static_cast<std::uint64_t>(&section - sections);  // whatever else is run
    if (rounds > 0) section.run();
    ++run;
  }
  if (rounds == 0 || run < std::max<std::size_t>(wanted.size(), 1)) {
    std::fprintf(stderr, "usage: simulation [--check] [ROUNDS] [noise season power traps trends outcomes]\n");
    return 2;
  }
  std::fprintf(stderr, "%d figures of %zu rounds beyond their bounds\n", failures, rounds);
  return failures > 0 ? 1 : 0;
}
