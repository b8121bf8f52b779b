// What to do next: an export or counts in; what to do and what to tell, and a plan that holds on its day, week by week,
// in the reader's language.
// SPDX-License-Identifier: MIT
#include "../common/files.hpp"
#include "../common/loaded.hpp"
#include "../common/start.hpp"
#include "../common/terminal.hpp"
#include "ssi/decide/costs.hpp"
#include "ssi/report/headline.hpp"
#include "ssi/report/plan.hpp"
#include "ssi/report/plan_json.hpp"
#include "ssi/report/to_do.hpp"
#include "words.hpp"

namespace {

using ssi::Points, ssi::ShortText, ssi::Text;

constexpr std::string_view usage =
    R"(coach: what to do next, what it would bring, and a plan that holds on its day

usage: coach FOLDER [options]

Examples:
  coach my_export --hours 3
  coach my_export --goal 80 --by 2026-12-31 --costs my.costs
  coach --counts my.counts --towards 20,15,18,20

  --hours N          the time there is a week: the most points for it (default, without a goal: 2)
  --minutes N        the same as minutes in all
  --goal POINTS      the total to reach, in the fewest minutes
  --towards B,F,E,R  the points of the four pillars of somebody else, or LinkedIn's average of your network or
                     sector: what it would take to stand there
  --by YYYY-MM-DD    the day to reach it (default: as many weeks on as the window has)
  --costs FILE       what actions cost you: lines `posts = 25, 3` for 25 minutes each and 3 a week at most, or
                     `posts = never`
  --exact            the best plan there is, in place of the best next step at each step
  --weakest-first    the weakest pillar first
  --fewest           the fewest different actions
  --json             all of it for machines (docs/plan.schema.json)
  --model FILE       a model of your own, JSON or CSV (docs/dynamic.md); --costs names its actions
  --lang en|es|de    the language (default: en)

)";

struct Wishes {
  std::optional<Points> goal;
  std::optional<std::array<Points, 4>> reference;
  std::optional<std::int32_t> minutes;
  std::optional<std::int32_t> hours;  ///< a week
  std::optional<ssi::Day> by;
  std::optional<std::string> costs;  ///< a file
  ssi::PlanOptions plan;
  bool fewest = false;
  bool json = false;
};

using Plan = ssi::Plan<ssi::at_run_time>;

/// A plan, its title, and what it is worth if nothing else is done.
struct Titled {
  std::string title;
  std::string pillar;  ///< of a plan towards a reference
  Plan plan;
  std::optional<ssi::Outlook<ssi::at_run_time>> nothing_else;
  std::optional<std::int32_t> hours = {};  ///< a week, where they were asked for so
};

/// What there is to say: all is worked out before anything is written.
class Coach {
 public:
  Coach(const common::Loaded& loaded, const Wishes& wishes, const ssi::Language& say)
      : loaded_{loaded},
        model_{loaded.model},
        actions_{loaded.actions},
        wishes_{wishes},
        say_{say},
        start_{common::start_of(loaded, wishes.by)} {
    if (wishes.costs) {
      const std::string text = common::read_text(*wishes.costs);
      if (const auto problem = read_costs(model_, text, actions_); !problem.none())
        throw common::in_file(*wishes.costs, problem);
    }
    late_ = wishes.by && ssi::Ahead{*loaded.member.day, *wishes.by}.weeks() > model_.window().weeks;
    wishes_.plan = common::options_from(loaded, start_, wishes.plan);
    make_plans();
  }

  std::string text() {
    headline();
    look_ahead();
    to_do();
    to_tell();
    bool towards = false;
    for (const Titled& plan : plans_) {
      if (!plan.title.empty()) headed(plan.title);
      if (!plan.pillar.empty()) line((towards ? "\n  " : "  ") + plan.pillar);
      towards = !plan.pillar.empty();
      show(plan);
    }
    if (!wishes_.costs)
      headed(std::string{say_("Minutes and weekly limits are placeholders of ours; --costs FILE gives yours.")});
    return common::for_people(out_);
  }

  std::string json() {
    ssi::report::Writer w{std::back_inserter(out_)};
    const auto score = model_.score(loaded_.counts);
    json_opening(w, "coach", score.model, score.window, say_);
    w(",\n \"day\": ");
    json_day(w, loaded_.member.day);
    w(", ");
    ssi::report::detail::json_headline(w, ssi::report::headline_of(score.total));
    w(",\n \"total\": {");
    ssi::report::detail::json_tally(w, score.total);
    w("},\n \"advice\": ");
    json_to_do(w, advised(model_, start_.kept, actions_, loaded_.links), say_);
    w(",\n \"questions\": ");
    ssi::report::json_to_tell(w, questions_of(model_, start_.kept), say_);
    w(",\n \"plans\": [");
    Text before = "\n  ";
    for (const Titled& plan : plans_) {
      w(before);
      json_plan(w, model_, plan.plan, say_);
      w(",\n   \"day\": ");
      json_day(w, start_.day);
      w(", \"nothing_else\": ");
      if (plan.nothing_else)
        ssi::report::detail::json_outlook(w, *plan.nothing_else);
      else
        w("null");
      const std::string text = std::string{in_words(plan.plan, say_).view()};
      w(",\n   \"text\": ", ssi::report::Json{text}, '}');
      before = ",\n  ";
    }
    w("],\n \"own_costs\": ", wishes_.costs ? "true" : "false", "}\n");
    return std::move(out_);
  }

 private:
  void line(std::string_view text = {}) { (out_ += text) += '\n'; }
  void line(const ShortText& text) { line(std::string_view{text.view()}); }
  void headed(std::string_view text) {
    line();
    line(text);
  }
  /// Indented, where there is anything to say.
  void said(const ShortText& text, std::string_view indent = "  ") {
    if (text.size() > 0) line(std::string{indent}.append(std::string_view{text.view()}));
  }
  std::string pattern(Text text, std::initializer_list<Text> values) const {
    return std::string{say_(text, values).view()};
  }
  template <class W>
  static void json_day(W& w, std::optional<ssi::Day> day) {
    if (day)
      w('"', day->text(), '"');
    else
      w("null");
  }

  void add(std::string title, const Plan& plan, std::string pillar = {}) {
    plans_.push_back({std::move(title), std::move(pillar), plan, common::nothing_else(loaded_, start_, plan)});
  }
  void make_plans() {
    const std::uint32_t weeks = start_.weeks;
    const auto& options = wishes_.plan;
    const auto& start = start_.kept;
    const auto for_minutes = [&](std::int64_t minutes) {
      return planned(model_, start, ssi::Budget{minutes}, actions_, options);
    };
    if (wishes_.reference) {
      const auto plans =
          planned_towards(model_, start, {wishes_.reference->begin(), wishes_.reference->end()}, actions_, options);
      model_.for_each_pillar([&](const auto& pillar, std::size_t i) {
        add(i == 0 ? pattern("Towards the reference", {}) : std::string{}, plans[i], std::string{say_(pillar.title())});
      });
    }
    if (wishes_.goal) {
      const ssi::Goal goal{*wishes_.goal};
      add(pattern("Plan to {points}", {say_(*wishes_.goal)}),
          wishes_.fewest ? planned_with_fewest_actions(model_, start, goal, actions_, options)
                         : planned(model_, start, goal, actions_, options));
    }
    if (wishes_.minutes)
      add(pattern("Plan for {minutes} {minutes|minute|minutes}",
                  {ssi::number(static_cast<std::uint64_t>(*wishes_.minutes))}),
          for_minutes(*wishes_.minutes));
    if (wishes_.hours || plans_.empty()) {
      const std::int32_t hours = wishes_.hours.value_or(2);
      add(pattern("Plan for {hours} {hours|hour|hours} a week, in {weeks} {weeks|week|weeks}",
                  {ssi::number(static_cast<std::uint64_t>(hours)), ssi::number(weeks)}),
          for_minutes(std::min(std::int64_t{60} * hours * weeks, ssi::Budget::largest)));
      plans_.back().hours = hours;
    }
  }

  void headline() {
    const auto score = model_.score(loaded_.counts);
    const common::Member& member = loaded_.member;
    const ShortText weeks = ssi::number(member.window.weeks);
    const ShortText day = member.day ? in_words(*member.day, say_) : ShortText{};
    const ShortText when = member.day ? say_("{weeks} {weeks|week|weeks} to {day}", {weeks, day})
                                      : say_("in {weeks} {weeks|week|weeks}", {weeks});
    const ShortText which =
        say_("model \"{model}\", version {version}", {score.model.name, ssi::number(score.model.version)});
    line(std::string{say_(Text{"Score"})}
             .append(": ")
             .append(in_words(ssi::report::headline_of(score.total), say_).view())
             .append(", ")
             .append(when.view())
             .append(", ")
             .append(which.view())
             .append("."));
    line(say_("LinkedIn has never published its formula; this is not its score.", {}));
  }
  /// What ages out: the day without anything more.
  void look_ahead() {
    if (!start_.ended) return;
    const auto now = model_.score(loaded_.counts).total, then = model_.score(*start_.ended).total;
    line(say_("On {day}, with nothing more done: {score}; of {earned} points earned, {points} will have aged out.",
              {in_words(*start_.day, say_), in_words(ssi::report::headline_of(then), say_), say_(now.earned),
               say_(now.earned - then.earned)}));
    if (!late_) return;
    const ShortText weeks = ssi::number(model_.window().weeks);
    const ssi::Day first = *start_.day - static_cast<std::int32_t>(7 * model_.window().weeks);
    line(say_("Only the last {weeks} {weeks|week|weeks} before that day {weeks|counts|count}: begin on {day}.",
              {weeks, in_words(first, say_)}));
  }

  void to_do() {
    headed(pattern(ssi::report::to_do_title, {}));
    bool any = false;
    ssi::report::for_each_to_do(
        advised(model_, start_.kept, actions_, loaded_.links), 5, [&](std::size_t i, const ssi::Advice& advice) {
          any = true;
          line(std::string(2, ' ')
                   .append(std::to_string(i + 1))
                   .append(". ")
                   .append(std::string_view{say_(advice.row.texts.remedy)}));
          ssi::report::say_figures(advice, say_, [&](const ShortText& sentence) { said(sentence, "     "); });
        });
    if (!any) said(say_("Nothing is left to earn.", {}));
  }
  void to_tell() {
    const auto questions = questions_of(model_, start_.kept);
    if (questions.empty()) return;
    headed(pattern("{title}: --set NAME=N", {say_(ssi::report::to_tell_title)}));
    for (std::size_t i = 0; i < questions.size() && i < 5; ++i)
      line(std::string(2, ' ')
               .append(ssi::report::left(std::string_view{questions[i].metric}, 26))
               .append(in_words(questions[i], say_).view()));
  }

  void show(const Titled& titled) {
    const Plan& plan = titled.plan;
    said(in_words(plan, say_));
    said(too_large_in_words(plan, say_));
    if (plan.minutes > 0) {
      said(pace_in_words(plan, say_));
      if (titled.nothing_else)
        said(nothing_else_in_words(*titled.nothing_else, *start_.day, say_,
                                   plan.goal ? plan.goal->pillar : std::nullopt));
      const auto two = [&](const auto& outlook) {
        const auto of = [&](const auto& score) {
          return in_words(plan.goal && plan.goal->pillar ? score.pillars[*plan.goal->pillar] : score.total);
        };
        return of(outlook.nothing_new).view() != of(outlook.as_they_are).view();
      };
      if (two(plan.outlook) || (titled.nothing_else && two(*titled.nothing_else)))
        said(say_("The lower number is if nothing new is received, the higher if ratios stay as they are.", {}));
    }
    if (plan.state == ssi::PlanState::out_of_reach) said(limits_in_words(plan, say_));
    for (const ssi::Step& step : plan.steps)
      if (plan.state == ssi::PlanState::planned && step.at_limit())
        said(limit_in_words(step, title_of(model_, step.action), say_), "    ");
    if (plan.minutes > 0) {
      out_ += '\n' + ssi::report::plan_steps(model_, plan, say_, width_);
      side_effects(plan);
      if (titled.pillar.empty()) out_ += '\n' + ssi::report::plan_weeks(model_, plan, say_, width_);
      if (titled.hours) fullest_week(plan, *titled.hours);
    }
    if (unknowns_in_words(plan, say_).size() > 0) line();
    said(unknowns_in_words(plan, say_));
  }
  // Hours a week are an average: what is done in one piece, an article, may take more than a week has.
  void fullest_week(const Plan& plan, std::int32_t hours) {
    const ssi::Schedule schedule = scheduled(plan);
    std::size_t fullest = 0;
    for (std::size_t week = 0; week < schedule.weeks(); ++week)
      if (schedule.minutes(fullest) < schedule.minutes(week)) fullest = week;
    if (schedule.weeks() == 0 || schedule.minutes(fullest) <= 60 * hours) return;
    line();
    said(say_("{hours} {hours|hour|hours} a week {hours|is|are} the average: week {week} takes {minutes} min.",
              {ssi::number(static_cast<std::uint64_t>(hours)), ssi::number(fullest + 1),
               ssi::number(static_cast<std::uint64_t>(schedule.minutes(fullest)))}));
  }
  void side_effects(const Plan& plan) {
    auto additions = plan.additions();
    for (const ssi::Step& step : plan.steps)
      for (const ssi::Link& link : loaded_.links)
        if (link.metric == step.action.metric && link.as != ssi::Counted::weeks && reads(link.moves))
          additions.push_back({link.moves, step.units});
    bool first = true;
    for (const ssi::RowDifference& row : what_if(model_, start_.kept, additions).comparison.rows) {
      if (!side_effect(row) || row.difference() == Points{}) continue;
      if (first) headed(pattern("On the side, if nothing new is received", {}).insert(0, 2, ' '));
      first = false;
      said(in_words(row, say_), "    ");
    }
  }
  bool reads(Text metric) const {
    for (const ssi::StaticText& name : model_.metrics())
      if (name == metric) return true;
    return false;
  }

  const common::Loaded& loaded_;
  const ssi::dynamic::Model& model_;
  std::vector<ssi::Action> actions_;
  Wishes wishes_;
  const ssi::Language& say_;
  common::Start start_;
  std::size_t width_ = common::terminal_width();
  bool late_ = false;
  std::vector<Titled> plans_;
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
       {"--hours",
        [&](const std::string& text) {
          wishes.hours = common::parse_number("--hours", text, 0, 168, "number of hours");
        }},
       {"--by", [&](const std::string& text) { wishes.by = common::parse_day("--by", text); }},
       {"--costs", [&](const std::string& path) { wishes.costs = path; }},
       {"--exact", [&] { wishes.plan.strategy = ssi::Strategy::exact; }},
       {"--weakest-first", [&] { wishes.plan.strategy = ssi::Strategy::weakest_pillar_first; }},
       {"--fewest", wishes.fewest},
       {"--json", wishes.json}},
      words::languages);
  if (options.help) return common::help_after(usage, *options.language);
  const auto loaded = common::load_with_model(options);
  const common::Member& member = loaded.member;
  if (wishes.by && options.counts_file) throw common::UserError{"--by needs an export: counts carry no dates"};
  if (wishes.by && *wishes.by < *member.day + 7)
    throw common::UserError{"--by: " + common::text_of(*wishes.by) + " is not a week or more after " +
                            common::text_of(*member.day)};
  Coach coach{loaded, wishes, *options.language};
  return wishes.json ? coach.json() : coach.text();
}

}  // namespace

int main(int argc, char** argv) {
  return common::program(argc, argv, run, words::languages);
}
