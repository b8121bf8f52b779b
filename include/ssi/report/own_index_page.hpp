// LinkedIn's own index on a page, as a section of HTML or of Markdown beside a scorecard, and its averages to compare
// with.
// SPDX-License-Identifier: MIT
#ifndef SSI_REPORT_OWN_INDEX_PAGE_HPP
#define SSI_REPORT_OWN_INDEX_PAGE_HPP

#include <algorithm>
#include <array>
#include <vector>

#include "ssi/report/blocks.hpp"
#include "ssi/report/page.hpp"
#include "ssi/words/day.hpp"

namespace ssi {
inline namespace SSI_ABI {
namespace report {

namespace detail {

inline constexpr std::array<Text, 4> own_index_titles = {"Establish your professional brand", "Find the right people",
                                                         "Engage with insights", "Build relationships"};

// With all the digits that LinkedIn wrote.
[[nodiscard]] inline ShortText digits_of(const linkedin::Decimal& number, const Language& language) {
  const char mark = language(Points{}, 1).view().begin()[1];
  ShortText text;
  for (const char c : number.text) text.append(c == '.' ? mark : c);
  return text;
}
// Where no total was told, the sum of the pillars, with as many digits as they have.
[[nodiscard]] inline ShortText total_of(const linkedin::OwnIndexNumbers& numbers, const Language& language) {
  if (numbers.total) return digits_of(*numbers.total, language);
  if (!numbers.whole()) return Text{"?"};
  std::size_t decimals = 0;
  for (const auto& pillar : numbers.pillars) decimals = (std::max)(decimals, linkedin::detail::decimals(pillar->text));
  return language(numbers.sum(), static_cast<int>((std::min)(decimals, std::size_t{6})));
}
// Of a pillar, the fifth being the total.
[[nodiscard]] inline ShortText told_of(const linkedin::OwnIndexNumbers& numbers, std::size_t i,
                                       const Language& language) {
  if (i == 4) return total_of(numbers, language);
  return numbers.pillars[i] ? digits_of(*numbers.pillars[i], language) : ShortText{Text{"?"}};
}
[[nodiscard]] inline ShortText told_of(const Score<4>* score, std::size_t i, const Language& language) {
  if (score == nullptr) return Text{"?"};
  const Tally& tally = i == 4 ? score->total : score->pillars[i];
  return ShortText{language(tally.earned)}.append(tally.covered == tally.max ? "" : "+");
}
[[nodiscard]] inline ShortText told_of(const linkedin::KnownPoints& moved, std::size_t i, const Language& language) {
  const std::optional<Points> points = i == 4 ? moved.total : moved.pillars[i];
  if (!points) return Text{"?"};
  return ShortText{Text{*points > Points{} ? "+" : ""}}.append(language(*points));
}

// An item of each group of which there is more than averages. Of a team the rank has no known unit.
template <class Blocks>
void own_index_groups(const Blocks& blocks, const linkedin::OwnIndex& told, const linkedin::OwnIndex* week_before,
                      const Language& language) {
  bool any = false;
  const auto item = [&](Text title, linkedin::OwnIndexGroup linkedin::OwnIndex::*of) {
    const linkedin::OwnIndexGroup& group = told.*of;
    const auto rank = of == &linkedin::OwnIndex::team ? std::nullopt : group.top;
    if (!rank && !group.size && group.name.empty()) return;
    ShortText words;
    if (rank) words.append(language("you are among the first {percent} %", {number(*rank)}));
    if (rank && week_before != nullptr && (week_before->*of).top)
      words.append(" ").append(language("(a week before, the first {percent} %)", {number(*(week_before->*of).top)}));
    if (group.size)
      words.append(words.size() > 0 ? ", " : "")
          .append(language("{people} {people|person|people}", {number(*group.size)}));
    if (!any) blocks.begin_list();
    any = true;
    blocks.item(title, words, group.name);
  };
  item(language("your sector"), &linkedin::OwnIndex::sector);
  item(language("your network"), &linkedin::OwnIndex::network);
  item(language("your team"), &linkedin::OwnIndex::team);
  if (any) blocks.end_list();
}

// The newest reading, pillar by pillar: what it was a week before, whom it is compared with, and ours.
template <class Blocks>
void own_index_newest(const Blocks& blocks, std::span<const linkedin::Beside> rows, const Language& language) {
  const linkedin::Beside& newest = rows.back();
  const linkedin::OwnIndex& told = *newest.theirs;
  const auto week = moved_in_a_week(rows);
  const std::array groups = {&told.sector, &told.network, &told.team};
  const std::array<Text, 3> titles = {language("your sector"), language("your network"), language("your team")};
  TableLine head;
  head.add(language("Pillar"));
  head.add(Text{"LinkedIn"});
  if (week) head.add(language("since {day}", {in_words(week->days.from, language)}));
  for (std::size_t i = 0; i < 3; ++i)
    if (!groups[i]->average.empty()) head.add(titles[i]);
  if (newest.ours != nullptr) head.add(language("ours"));
  blocks.begin_table("own-index", language("LinkedIn's index by pillar"), head);
  for (std::size_t i = 0; i < 5; ++i) {
    TableLine cells;
    cells.add(language(i < 4 ? own_index_titles[i] : Text{"total"}));
    cells.add(told_of(told.own, i, language));
    if (week) cells.add(told_of(week->theirs, i, language));
    for (const linkedin::OwnIndexGroup* group : groups)
      if (!group->average.empty()) cells.add(told_of(group->average, i, language));
    if (newest.ours != nullptr) cells.add(told_of(newest.ours, i, language));
    blocks.row(cells);
  }
  blocks.end_table();
}

// Whose it is, the four pillars and the total.
template <class Blocks, class Numbers>
void own_index_row(const Blocks& blocks, Text day, Text whose, const Numbers& numbers, const Language& language) {
  TableLine cells;
  cells.add(day);
  cells.add(whose);
  for (std::size_t i = 0; i < 5; ++i) cells.add(told_of(numbers, i, language));
  blocks.row(cells);
}
template <class Blocks>
void own_index_days(const Blocks& blocks, std::span<const linkedin::Beside> rows, const Language& language) {
  TableLine head;
  head.add(language("day"));
  head.add(language("whose"));
  for (const Text title : own_index_titles) head.add(language(title));
  head.add(language("total"));
  blocks.begin_table("own-index-days", language("LinkedIn's index by day"), head);
  std::optional<Day> before;
  for (const linkedin::Beside& row : rows) {
    if (row.theirs == nullptr) continue;
    if (before && row.day - *before > 1) {
      TableLine gap;
      gap.add(language("(no entry)"));
      for (std::size_t i = 0; i < 6; ++i) gap.add(Text{});
      blocks.row(gap);
    }
    before = row.day;
    own_index_row(blocks, in_words(row.day, language), "LinkedIn", row.theirs->own, language);
    if (row.ours != nullptr) own_index_row(blocks, {}, language("ours"), row.ours, language);
  }
  const linkedin::BesideMove move = moved(rows.front(), rows.back());
  own_index_row(blocks, language("moved since {day}", {in_words(move.days.from, language)}), "LinkedIn", move.theirs,
                language);
  if (rows.front().ours != nullptr && rows.back().ours != nullptr)
    own_index_row(blocks, {}, language("ours"), move.ours, language);
  blocks.end_table();
}

template <class Blocks>
void own_index_section(const Blocks& blocks, std::span<const linkedin::Beside> rows, const Language& language) {
  if (rows.empty()) return;
  const linkedin::OwnIndex& newest = *rows.back().theirs;
  const ShortText day = in_words(rows.back().day, language);
  blocks.heading(language("LinkedIn's own index"));
  blocks.remark(language("These numbers are LinkedIn's own. They stand beside this score and are no part of it."));
  const ShortText total = total_of(newest.own, language);
  blocks.paragraph(newest.own.points() ? language("{points} of 100, on {day}.", {total, day})
                                       : language("No total is known on {day}.", {day}));
  own_index_newest(blocks, rows, language);
  const linkedin::Beside* const before = week_before(rows);
  if (before == nullptr)
    blocks.remark(language("LinkedIn told nothing on {day}: how it moved in a week is unknown.",
                           {in_words(rows.back().day - 7, language)}));
  own_index_groups(blocks, newest, before != nullptr ? before->theirs : nullptr, language);
  if (newest.seat)
    blocks.paragraph(*newest.seat ? language("With a seat of Sales Navigator.")
                                  : language("Without a seat of Sales Navigator."));
  if (rows.size() > 1) own_index_days(blocks, rows, language);
  if (std::any_of(rows.begin(), rows.end(), [](const linkedin::Beside& row) {
        return row.ours != nullptr && row.ours->total.covered != row.ours->total.max;
      }))
    blocks.remark(language("+ at least: not everything is known."));
}

}  // namespace detail

/// LinkedIn's averages of the member's sector and network, each the newest that it told, with its day, to be drawn in a
/// chart of weeks; they enter no score.
///
///     references_of(beside(theirs, ours))[0]   // {"LinkedIn's sector average", Points{29.8}, Day{"2026-09-14"}}
[[nodiscard]] inline std::vector<Reference> references_of(std::span<const linkedin::Beside> rows) {
  std::vector<Reference> references;
  const auto add = [&](Text title, linkedin::OwnIndexGroup linkedin::OwnIndex::*of) {
    for (std::size_t i = rows.size(); i-- > 0;) {
      const auto points = rows[i].theirs != nullptr ? (rows[i].theirs->*of).average.points() : std::nullopt;
      if (points) return references.push_back({title, *points, rows[i].day});
    }
  };
  add("LinkedIn's sector average", &linkedin::OwnIndex::sector);
  add("LinkedIn's network average", &linkedin::OwnIndex::network);
  return references;
}

}  // namespace report
}  // namespace SSI_ABI
}  // namespace ssi

#endif
