// LinkedIn's own index as it tells a member: a second opinion to put beside a score of ours, which it never feeds.
// SPDX-License-Identifier: MIT
#ifndef SSI_LINKEDIN_OWN_INDEX_INDEX_HPP
#define SSI_LINKEDIN_OWN_INDEX_INDEX_HPP

#include <algorithm>
#include <array>
#include <cstddef>
#include <numeric>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>
#include <vector>

#include "ssi/linkedin/dates.hpp"
#include "ssi/linkedin/own_index/decimal.hpp"

namespace ssi {
inline namespace SSI_ABI {
namespace linkedin {

/// How LinkedIn calls its four pillars, in the order of its answer and of every array of pillars here:
/// `own_index_pillars[3]` is "STRONG_RELATIONSHIP".
inline constexpr std::array<std::string_view, 4> own_index_pillars = {"PROFESSIONAL_BRAND", "FIND_RIGHT_PEOPLE",
                                                                      "INSIGHT_ENGAGEMENT", "STRONG_RELATIONSHIP"};

/// A total of 0 to 100 and four pillars of 0 to 25, of a member or of a group on average. What was not told is unknown,
/// not zero.
///
///     const OwnIndexNumbers own = read_own_index(text).answers[0].own;
///     own.pillars[0]->text   // "14.706001"
///     own.points()           // 33.668000, as told, or where it was not told the sum of the four
struct OwnIndexNumbers {
  std::optional<Decimal> total;
  std::array<std::optional<Decimal>, 4> pillars;

  [[nodiscard]] bool empty() const { return !total && !pillars[0] && !pillars[1] && !pillars[2] && !pillars[3]; }
  /// Whether the four pillars are known.
  [[nodiscard]] bool whole() const { return pillars[0] && pillars[1] && pillars[2] && pillars[3]; }
  /// Of the pillars that are known; of none 0.
  [[nodiscard]] Points sum() const {
    Points sum;
    for (const auto& pillar : pillars)
      if (pillar) sum += pillar->points;
    return sum;
  }
  [[nodiscard]] std::optional<Points> points() const {
    if (total) return total->points;
    return whole() ? std::optional{sum()} : std::nullopt;
  }
  friend bool operator==(const OwnIndexNumbers&, const OwnIndexNumbers&) = default;
};

/// Whom the member is compared with, `answer.sector.top`: 31 says "among the first 31 %", so that a small one is good.
struct OwnIndexGroup {
  OwnIndexNumbers average;
  std::optional<std::uint32_t> top;   ///< Unit: per cent, 1 to 100. Of a team LinkedIn's number, its unit unknown.
  std::optional<std::uint32_t> size;  ///< Unit: people.
  std::string name;                   ///< of the sector, in the language of the page; most often empty

  [[nodiscard]] bool empty() const { return average.empty() && !top && !size && name.empty(); }
  friend bool operator==(const OwnIndexGroup&, const OwnIndexGroup&) = default;
};

/// What LinkedIn told at one moment. It computes its index anew every day.
///
///     const OwnIndex answer = read_own_index(text, Day{"2026-09-14"}).answers[0];
///     answer.network.average.points()   // 34.690000
///     answer.day()                      // 2026-09-14
struct OwnIndex {
  std::optional<Moment> moment;  ///< UTC; none where neither the file nor the caller knew it
  OwnIndexNumbers own;
  OwnIndexGroup sector;   ///< sales professionals of the member's industry
  OwnIndexGroup network;  ///< the member's connections
  OwnIndexGroup team;     ///< only with a Sales Navigator seat
  std::optional<bool> seat;

  [[nodiscard]] std::optional<Day> day() const { return moment ? std::optional{moment->day} : std::nullopt; }
  /// Whether it tells nothing: an answer of nulls is no reading, and no zero.
  [[nodiscard]] bool empty() const { return own.empty() && sector.empty() && network.empty() && team.empty(); }
  friend bool operator==(const OwnIndex&, const OwnIndex&) = default;
};

/// One thing that is wrong or was left alone, as a sentence that names the key and the value:
///
///     remark.text()   // "entry 3: parsed.industry.top: 131 is not from 1 to 100; it is taken for unknown"
struct OwnIndexRemark {
  std::string at;   ///< the first entry or line that it is about; empty where there is only one
  std::string key;  ///< its path; empty where it is about all of the answer
  std::string what;
  std::size_t times = 1;  ///< in how many entries or lines

  [[nodiscard]] std::string text() const {
    std::string text = at;
    if (!at.empty()) text += ": ";
    if (!key.empty()) text.append(key).append(": ");
    text += what;
    if (times > 1) text.append(" (").append(std::to_string(times)).append(" times)");
    return text;
  }
};

/// The answers of a file, the oldest first, with what is to be said of them. Where there is no answer, a remark says
/// why.
///
///     const OwnIndexReading read = read_own_index("{}");
///     read.answers.size()      // 0
///     read.remarks[0].text()   // "the answer is empty, as it comes when the session is over: nothing is known, ..."
struct [[nodiscard]] OwnIndexReading {
  /// Our choice: enough to see what is wrong.
  static constexpr std::size_t most_remarks = 100;
  /// Our choice: 27 years of days. An answer takes a kilobyte and more, a row of a hostile file ten bytes.
  static constexpr std::size_t most_answers = 10'000;

  std::vector<OwnIndex> answers;
  std::vector<OwnIndexRemark> remarks;  ///< the first ones; one that comes again is counted
  std::size_t left_out = 0;             ///< remarks beyond them

  /// Adds a remark, or counts it where the same was made of another entry.
  void remark(std::string_view at, std::string_view key, std::string what) {
    for (OwnIndexRemark& known : remarks)
      if (known.key == key && known.what == what) return void(++known.times);
    if (remarks.size() < most_remarks)
      remarks.push_back({std::string{at}, std::string{key}, std::move(what)});
    else
      ++left_out;
  }
};

namespace detail {

// The oldest first; of one moment they stay as they were. Not std::stable_sort: clang++ 22 warns of what libstdc++ 12
// calls in it.
inline void sort_by_moment(std::vector<OwnIndex>& answers) {
  std::vector<std::size_t> order(answers.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
    return std::tie(answers[a].moment, a) < std::tie(answers[b].moment, b);
  });
  std::vector<OwnIndex> sorted;
  sorted.reserve(answers.size());
  for (const std::size_t i : order) sorted.push_back(std::move(answers[i]));
  answers = std::move(sorted);
}

}  // namespace detail

}  // namespace linkedin
}  // namespace SSI_ABI
}  // namespace ssi

#endif
