// Which further file would tell what is still open.
// SPDX-License-Identifier: MIT
#ifndef SSI_LINKEDIN_WANTED_HPP
#define SSI_LINKEDIN_WANTED_HPP

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "ssi/linkedin/member_data.hpp"

namespace ssi {
inline namespace SSI_ABI {
namespace linkedin {
namespace detail {

// What a file would tell, or that none does; not said where there is one of these kinds.
struct Teller {
  std::string_view counts[16];
  std::string_view what;
  bool (*is_there)(ArchiveKind) = nullptr;
  std::string_view without_book = {};
};
inline constexpr Teller tellers[] = {
    {{"connections", "new_connections", "invitations_sent", "invitations_personalised", "invitations_accepted",
      "messages_sent", "messages_received", "messages_replied", "endorsements_received", "recommendations_given",
      "recommendations_received"},
     "an export has them (LinkedIn: Settings > Data privacy > Get a copy of your data)",
     [](ArchiveKind kind) { return kind <= ArchiveKind::part; }},
    {{"filtered_searches", "posts", "posting_weeks", "articles", "reactions_given", "comments_given", "shares_given",
      "engagement_weeks"},
     "a Complete export has them (\"Download larger data archive\", a day later than the smaller one)",
     [](ArchiveKind kind) { return kind == ArchiveKind::complete; }},
    {{"new_followers"}, "the workbook of creator analytics has it (Analytics > Content > Export, 365 days)"},
    {{"reactions_received", "comments_received"},
     "the workbooks of single posts have them",
     nullptr,
     ", and the workbook of creator analytics says how many at most"},
    {{"second_degree_views", "visitor_check_weeks", "congratulations", "help_given"},
     "no file of LinkedIn's has them; you may know them yourself"}};

// The names of those of its counts that `is` holds of, after the others.
template <class Is>
void add_names(const Teller& teller, const Activity& activity, Is&& is, std::string& names) {
  for (const std::string_view name : teller.counts)
    for_each_count(activity, [&](Text count, Count value) {
      if (!name.empty() && count == name && is(value)) names.append(names.empty() ? "" : ", ").append(name);
    });
}

}  // namespace detail

/// What is not known exactly of the window, and which file would tell, a sentence each; none where all is known.
/// Complexity: that of the counts.
///
///     wanted(member, today)[0]   // "new_followers: the workbook of creator analytics has it (...)"
[[nodiscard]] inline std::vector<std::string> wanted(const MemberData& member, Day day, Window window = {}) {
  std::vector<std::string> sentences;
  const Activity activity = member.activity(day, window);
  const auto ends_before = [&](std::optional<Day> newest) { return newest && *newest + quiet_days < day; };
  std::optional<Day> exported;
  const Workbook* book = nullptr;
  for (const MemberSource& source : member.sources()) {
    if (source.book && book == nullptr) book = &*source.book;
    if (source.data.report.kind <= ArchiveKind::part) exported = (std::max)(exported, source.data.newest);
  }
  std::string since;
  for (const detail::Teller& teller : detail::tellers) {
    const auto is_there = [&](const MemberSource& source) {
      return teller.is_there != nullptr && teller.is_there(source.data.report.kind);
    };
    if (std::any_of(member.sources().begin(), member.sources().end(), is_there)) {
      const auto endless = [](Count count) { return count.high() == Count::largest; };
      if (ends_before(exported)) detail::add_names(teller, activity, endless, since);
      continue;
    }
    std::string open;
    detail::add_names(
        teller, activity, [](Count count) { return !count.known(); }, open);
    if (open.empty()) continue;
    open.append(": ").append(teller.what);
    if (book == nullptr)
      open.append(teller.without_book);
    else if (const auto longer = book->wanted(day, window); longer && teller.counts[0] == "new_followers")
      open = *longer;
    sentences.push_back(std::move(open));
  }
  if (ends_before(member.newest()))
    sentences.push_back("the days after " + std::string{member.newest()->text().c_str()} +
                        ": a new export has them, or a changelog of the portability API");
  else if (!since.empty())
    sentences.push_back(since + ": a new export has what came after " + std::string{exported->text().c_str()});
  return sentences;
}

}  // namespace linkedin
}  // namespace SSI_ABI
}  // namespace ssi

#endif
