// The score week by week: an export, or LinkedIn's own numbers noted by hand, in; a table with a line, what changed and
// why, trends, and the distance to an average, out.
// SPDX-License-Identifier: MIT
#include <algorithm>

#include "../common/files.hpp"
#include "../common/member.hpp"
#include "../common/terminal.hpp"

namespace {

using ssi::Points;
using ssi::report::left, ssi::report::right, ssi::report::with_sign;
using History = ssi::History<4>;

constexpr std::string_view usage =
    R"(history: the score week by week, and why it changed

usage: history FOLDER [options]
       history --noted FILE [options]

  --noted FILE       lines `2026-05-12 = 21.05, 6.5, 10.25, 15`: a day and the four pillars that LinkedIn showed
  --average FILE     the same of your network or sector: how far you are from it, and how that moved
  --back N           so many weeks (default: 26)
  --lang en|es       the language of the sentences (default: en)

)";

History read_noted(const std::string& path) {
  History history{common::today() + 1};  // a day more, for calendars ahead of UTC
  for (const common::DatedLine& line : common::read_dated(path)) {
    if (!history.empty() && line.day <= history.back().day)
      throw common::UserError{line.where + ": " + common::text_of(line.day) + " is not after the day before it"};
    if (!history.valid(line.day))
      throw common::UserError{line.where + ": " + common::text_of(line.day) + " is before 2003 or after today"};
    history.add(line.day, ssi::noted(common::parse_pillars(line.where, line.value)));
  }
  return history;
}

class Report {
 public:
  Report(const History& history, const ssi::Language& language) : history_{history}, say_{language} {}

  std::string text;

  void table() {
    const auto weeks = history_.weekly();
    text += "total     " + line(weeks) + "\n\n";
    row("week to", {"brand", "find", "engage", "relate"}, "total", "change");
    const History::Entry* before = nullptr;
    for (std::size_t i = 0; i < weeks.size(); ++i) {
      if (weeks[i] == nullptr) {
        if (i > 0 && weeks[i - 1] != nullptr) text += "  (no entry)\n";
        before = nullptr;
        continue;
      }
      const ssi::Score<4>& score = weeks[i]->score;
      std::vector<std::string> pillars;
      for (const ssi::Tally& tally : score.pillars) pillars.push_back(two(tally.earned) + mark(tally));
      std::string change;
      if (before != nullptr) {
        const auto move = History::move(*before, *weeks[i]);
        change = move.comparable ? with_sign(move.total, say_) : "*";
      }
      row(weeks[i]->day.text().view(), pillars, two(score.total.earned) + mark(score.total), change);
      before = weeks[i];
    }
    const bool partly = history_.back().score.total.covered != history_.back().score.total.max;
    if (partly) text += "  + at least: not everything is known.  * other signals were known the week before.\n";
  }

  void changes() {
    text += '\n';
    for (const auto& [days, name] : {std::pair{7, "a week"}, {28, "four weeks"}, {91, "a quarter"}}) {
      const auto move = history_.change(days);
      text += "since " + std::string{name} + " ago: ";
      text += !move              ? "no entry to compare with\n"
              : move->comparable ? with_sign(move->total, say_) + " points\n"
                                 : "not comparable, other signals were known\n";
    }
    const auto found = trends_of(history_);
    text += "trend: ";
    if (!found.total) {
      text += "cannot tell, five weeks over 28 days are needed\n";
      return;
    }
    text += with_sign(found.total->per_week, say_) + " points a week over " + std::to_string(found.total->span) +
            " days (Theil-Sen; a description, not a test)\n";
    const char* const names[] = {"brand", "find", "engage", "relate"};
    for (std::size_t i = 0; i < 4; ++i)
      if (found.pillars[i]) text += "  " + left(names[i], 8) + with_sign(found.pillars[i]->per_week, say_) + '\n';
  }

  template <class Model>
  void why(const Model& model, const ssi::EventLog& log) {
    for (const auto& [name, move] : {std::pair{"best", history_.best_week()}, {"worst", history_.worst_week()}}) {
      if (!move || move->total == Points{}) continue;
      text += "\nthe " + std::string{name} + " week, to " + std::string{move->days.to.text().view()} + ": " +
              with_sign(move->total, say_) + " points\n";
      const auto account = ssi::accounted(model, log, move->days);
      const auto order = account.largest_first();
      for (std::size_t i = 0; i < 3; ++i)
        if (account.rows[order[i]].change() != Points{})
          text += "  " + std::string{in_words(account.rows[order[i]], say_).view()} + '\n';
    }
  }

  void distance(const History& average) {
    text += "\ndistance to the average\n";
    const auto all = history_.distances_to(average);
    if (all.empty()) text += "  no day of the average has an entry of yours\n";
    if (!all.empty()) row("day", {"brand", "find", "engage", "relate"}, "total", "moved");
    for (std::size_t i = 0; i < all.size(); ++i) {
      std::vector<std::string> pillars;
      for (const Points points : all[i].pillars) pillars.push_back(with_sign(points, say_));
      row(all[i].day.text().view(), pillars, with_sign(all[i].total, say_),
          i > 0 ? with_sign(all[i].total - all[i - 1].total, say_) : "");
    }
  }

 private:
  std::string two(Points points) const { return std::string{say_(points).view()}; }
  static std::string mark(const ssi::Tally& tally) { return tally.covered == tally.max ? " " : "+"; }
  void row(std::string_view day, const std::vector<std::string>& pillars, std::string_view total,
           std::string_view change) {
    text += "  " + left(day, 12);
    for (const std::string& pillar : pillars) text += right(pillar, 9);
    text += right(total, 10) + right(change, 9);
    text.erase(text.find_last_not_of(' ') + 1);
    text += '\n';
  }
  // One mark a week; a gap is a blank.
  static std::string line(const std::vector<const History::Entry*>& weeks) {
    std::vector<std::optional<Points>> totals;
    Points low{100}, high;
    for (const auto* week : weeks) {
      totals.push_back(week != nullptr ? std::optional{week->score.total.earned} : std::nullopt);
      low = std::min(low, totals.back().value_or(low));
      high = std::max(high, totals.back().value_or(high));
    }
    return ssi::report::sparkline(totals, common::utf8_locale()) + "  " + std::string{low.text(2).view()} + " to " +
           std::string{high.text(2).view()};
  }

  const History& history_;
  const ssi::Language& say_;
};

std::string run(const common::Arguments& arguments) {
  std::string noted, average;
  std::int32_t back = 26;
  common::Arguments all = arguments;
  const auto given = std::find(all.rbegin(), all.rend(), "--noted");
  if (given != all.rend() && given != all.rbegin()) {  // the file stands for the folder
    const std::string file = *(given - 1);
    all.insert(all.end(), {"--counts", file});
  }
  const auto options = common::parse_options(
      all, {{"--noted", noted}, {"--average", average}, {"--back", [&](const std::string& text) {
                                                           back = common::parse_weeks("--back", text);
                                                         }}});
  if (options.help) return common::help_after(usage);
  if (options.counts_file && noted.empty())
    throw common::UserError{"counts carry no dates; give an export, or --noted FILE"};

  const auto& variant = options.variant.of_standard(common::no_dates);
  std::string out = "LinkedIn has never published its formula; ";
  History history;
  std::optional<common::Member> member;
  if (!noted.empty()) {
    out += "these are its own numbers, noted by hand.\n";
    history = read_noted(noted);
  } else {
    const ssi::ModelId model = variant.model.model();
    out += "this is model \"" + std::string{model.name} + "\", version " + std::to_string(model.version) + ".\n";
    member = common::load(options);
    history = rolling_scores(variant.model.over(member->window), member->log,
                             {*member->day - 7 * (back - 1), *member->day}, ssi::Every{7});
  }
  Report report{history, *options.language};
  report.text = std::move(out);
  report.table();
  report.changes();
  if (member) report.why(variant.model.over(member->window), member->log);
  if (!average.empty()) report.distance(read_noted(average));
  return report.text;
}

}  // namespace

int main(int argc, char** argv) {
  return common::program(argc, argv, run);
}
