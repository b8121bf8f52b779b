// What to do next: an export or counts in; the best next steps, the plan to a goal, week by week, in English or
// Spanish.
// SPDX-License-Identifier: MIT
#include "../common/files.hpp"
#include "../common/loaded.hpp"
#include "ssi/decide/costs.hpp"
#include "ssi/report/plan.hpp"
#include "ssi/standard/activity_of.hpp"
#include "ssi/time/projection.hpp"
#include "words.hpp"

namespace {

using ssi::Points, ssi::ShortText, ssi::Text;

constexpr std::string_view usage =
    R"(coach: what to do next, what it would bring, and the least effort to a goal

usage: coach FOLDER [options]

  --goal POINTS      the total to reach (default: 80), in the fewest minutes
  --minutes N        the time there is: the most points for it, beside or in place of a goal
  --towards B,F,E,R  the points of the four pillars of somebody else, or LinkedIn's average of your network or
                     sector: what it would take to stand there
  --by YYYY-MM-DD    the day to reach it: what leaves the window by then is gone. --set then tells the
                     counts of that day
  --costs FILE       what actions cost you: lines `posts = 25, 3` for 25 minutes each and 3 a week at most, or
                     `posts = never`
  --from-zero        plan on unknown counts too, as if nothing had been done
  --exact            the best plan there is, in place of the best next step at each step
  --weakest-first    the weakest pillar first
  --fewest           the fewest different actions
  --model FILE       a model of your own, JSON or CSV (docs/dynamic.md); --costs names its actions
  --lang en|es       the language (default: en)

)";

struct Wishes {
  std::optional<Points> goal;
  std::optional<std::array<Points, 4>> reference;
  std::optional<std::int32_t> minutes;
  std::optional<ssi::Day> by;
  std::optional<std::string> costs;  ///< a file
  ssi::PlanOptions plan;
  bool fewest = false;
};

class Coach {
 public:
  Coach(const common::Loaded& loaded, const Wishes& wishes, const ssi::Language& say)
      : model_{loaded.model},
        subject_{loaded.counts},
        actions_{loaded.actions},
        member_{loaded.member},
        wishes_{wishes},
        say_{say},
        ahead_{model_.counts()} {
    if (!wishes.costs) return;
    const std::string text = common::read_text(*wishes.costs);
    if (const auto problem = read_costs(model_, text, actions_); !problem.none())
      throw common::in_file(*wishes.costs, problem);
  }

  std::string text() {
    headline(subject_);
    if (wishes_.by) look_ahead();
    const Subject& start = wishes_.by ? ahead_ : subject_;
    next_steps(start);
    if (wishes_.reference) towards(start);
    if (wishes_.goal || (!wishes_.minutes && !wishes_.reference)) plan_to(start, wishes_.goal.value_or(Points{80}));
    if (wishes_.minutes) {
      title("Plan for # minutes", ssi::number(static_cast<std::uint64_t>(*wishes_.minutes)));
      show(start, planned(model_, start, ssi::Budget{*wishes_.minutes}, actions_, wishes_.plan));
    }
    if (!wishes_.costs) {
      line();
      line(say_("Minutes and weekly limits are placeholders of ours; --costs FILE gives yours."));
    }
    return std::move(out_);
  }

 private:
  using Subject = ssi::dynamic::CountsByName;
  using Plan = ssi::Plan<ssi::at_run_time>;

  void line(Text text = {}) { (out_ += std::string_view{text}) += '\n'; }
  void title(Text pattern, const ShortText& value) {
    line();
    line(say_(pattern, {value}));
  }
  std::string interval(const ssi::Tally& total) const {
    const auto text = total.covered == total.max
                          ? say_("# of 100", {say_(total.earned)})
                          : say_("between # and # of 100", {say_(total.earned), say_(total.high())});
    return std::string{text.view()};
  }

  void headline(const Subject& activity) {
    const auto score = model_.score(activity);
    const ShortText weeks = ssi::number(member_.window.weeks);
    const ShortText day = member_.day ? member_.day->text() : ShortText{};
    const ShortText when = member_.day ? say_("# weeks to #", {weeks, day}) : say_("in # weeks", {weeks});
    const ShortText which = say_("model \"#\", version #", {score.model.name, ssi::number(score.model.version)});
    out_ += interval(score.total) + ", " + std::string{when.view()} + ", " + std::string{which.view()} + ".\n";
    line(say_("LinkedIn has never published its formula; this is not its score."));
  }

  void look_ahead() {
    const ssi::Ahead ahead{*member_.day, *wishes_.by};
    ahead_ = common::counts_of(model_, activity_of(projected(member_.log, ahead, member_.window)));
    for (const auto& [name, value] : member_.settings) common::set(ahead_, name, value, "--set");
    const auto now = model_.score(subject_).total, then = model_.score(ahead_).total;
    const std::string shown = interval(then);
    line(say_("On #, with nothing more done: #; # points will have aged out of the window.",
              {wishes_.by->text(), shown, say_(now.earned - then.earned)}));
    if (ahead.weeks() > model_.window().weeks) {
      const ShortText weeks = ssi::number(model_.window().weeks);
      const ssi::Day first = *wishes_.by - static_cast<std::int32_t>(7 * model_.window().weeks);
      line(say_("Only the last # weeks before that day count: begin on #.", {weeks, first.text()}));
    }
    wishes_.plan.weeks = std::min(ahead.weeks(), model_.window().weeks);
  }

  void next_steps(const Subject& start) {
    title("The best next steps", {});
    const auto given = advised(model_, start, actions_);
    if (given.empty()) line(say_("Nothing is left to earn."));
    for (std::size_t i = 0; i < given.size() && i < 5; ++i) {
      out_ += "  " + std::to_string(i + 1) + ". " + std::string{say_(given[i].row.texts.remedy)} + '\n';
      out_ += "     " + std::string{in_words(given[i], say_).view()} + '\n';
    }
  }

  void plan_to(const Subject& start, Points points) {
    title("Plan to #", say_(points));
    const ssi::Goal goal{points};
    show(start, wishes_.fewest ? planned_with_fewest_actions(model_, start, goal, actions_, wishes_.plan)
                               : planned(model_, start, goal, actions_, wishes_.plan));
  }

  void towards(const Subject& start) {
    title("Towards the reference", {});
    const auto plans =
        planned_towards(model_, start, {wishes_.reference->begin(), wishes_.reference->end()}, actions_, wishes_.plan);
    model_.for_each_pillar([&](const auto& pillar, std::size_t i) {
      out_ += "\n  " + std::string{say_(pillar.title())} + '\n';
      out_ += "  " + std::string{in_words(plans[i], say_).view()} + '\n';
      if (plans[i].minutes > 0) out_ += '\n' + ssi::report::plan_steps(model_, plans[i], say_);
    });
  }

  void show(const Subject& start, const Plan& plan) {
    out_ += "  " + std::string{in_words(plan, say_).view()} + '\n';
    if (plan.state == ssi::PlanState::out_of_reach)
      out_ += "  " + std::string{limits_in_words(plan, say_).view()} + '\n';
    for (const ssi::Step& step : plan.steps)
      if (plan.state == ssi::PlanState::out_of_reach ? step.beyond > Points{} : step.at_limit())
        out_ += "    " + std::string{limit_in_words(step, title_of(model_, step.action), say_).view()} + '\n';
    if (plan.minutes > 0) {
      out_ += '\n' + ssi::report::plan_steps(model_, plan, say_);
      side_effects(start, plan);
      out_ += '\n' + ssi::report::plan_weeks(model_, plan, say_);
    }
    unknown(plan);
  }

  void side_effects(const Subject& start, const Plan& plan) {
    auto additions = plan.additions();
    for (const ssi::Step& step : plan.steps)
      if (const Text whole = ssi::standard::implied(step.action.metric); !whole.empty())
        additions.push_back({whole, step.units});
    bool first = true;
    for (const ssi::RowDifference& row : what_if(model_, start, additions).comparison.rows) {
      if (!side_effect(row) || row.difference() == Points{}) continue;
      if (first) out_ += "\n  " + std::string{say_("On the side")} + '\n';
      first = false;
      out_ += "    " + std::string{in_words(row, say_).view()} + '\n';
    }
  }

  void unknown(const Plan& plan) {
    const ShortText interval = unknowns_in_words(plan, say_);
    if (interval.size() == 0) return;
    out_ += "\n  " + std::string{interval.view()} + '\n';
    std::string names;
    for (const ssi::Step& step : plan.steps)
      if (!step.known) (names += names.empty() ? "" : ", ") += std::string_view{step.action.metric};
    if (!names.empty()) out_ += "  " + std::string{say_("--set NAME=VALUE makes known:")} + " " + names + '\n';
  }

  const ssi::dynamic::Model& model_;
  const Subject& subject_;
  std::vector<ssi::Action> actions_;
  const common::Member& member_;
  Wishes wishes_;
  const ssi::Language& say_;
  Subject ahead_;
  std::string out_;
};

std::string run(const common::Arguments& arguments) {
  Wishes wishes;
  const auto options = common::parse_options_and_model(
      arguments,
      {{"--goal", [&](const std::string& text) { wishes.goal = common::parse_points("--goal", text, 100); }},
       {"--towards", [&](const std::string& text) { wishes.reference = common::parse_pillars("--towards", text); }},
       {"--minutes",
        [&](const std::string& text) {
          wishes.minutes = common::parse_number("--minutes", text, 0, 1'000'000, "number of minutes");
        }},
       {"--by", [&](const std::string& text) { wishes.by = common::parse_day("--by", text); }},
       {"--costs", [&](const std::string& path) { wishes.costs = path; }},
       {"--exact", [&] { wishes.plan.strategy = ssi::Strategy::exact; }},
       {"--from-zero", [&] { wishes.plan.unknowns = ssi::Unknowns::from_zero; }},
       {"--weakest-first", [&] { wishes.plan.strategy = ssi::Strategy::weakest_pillar_first; }},
       {"--fewest", wishes.fewest}},
      coach::own_spanish);
  if (options.help) return common::help_after(usage);
  const auto loaded = common::load_with_model(options);
  const common::Member& member = loaded.member;
  if (wishes.by && options.counts_file) throw common::UserError{"--by needs an export: counts carry no dates"};
  if (wishes.by && *wishes.by < *member.day + 7)
    throw common::UserError{"--by: " + common::text_of(*wishes.by) + " is not a week or more after " +
                            common::text_of(*member.day)};
  return Coach{loaded, wishes, *options.language}.text();
}

}  // namespace

int main(int argc, char** argv) {
  return common::program(argc, argv, run);
}
