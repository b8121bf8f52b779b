// Counts by name, as people write them: set one by one or in lines `name = value`, and what is wrong with them said.
// SPDX-License-Identifier: MIT
#ifndef SSI_COUNTS_NAMED_HPP
#define SSI_COUNTS_NAMED_HPP

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "ssi/core/count.hpp"
#include "ssi/counts/lines.hpp"
#include "ssi/counts/utf8.hpp"

namespace ssi {
inline namespace SSI_ABI {

namespace detail {
// How many letters have to be changed, put in or taken out to get from one to the other (Levenshtein).
[[nodiscard]] inline std::size_t letters_apart(std::string_view a, std::string_view b) {
  // What is far longer than any name is no slip of the pen: at least that far is enough, whatever the file holds.
  if (a.size() > b.size() + 32) return a.size() - b.size();
  std::vector<std::size_t> row(b.size() + 1);
  for (std::size_t j = 0; j <= b.size(); ++j) row[j] = j;
  for (std::size_t i = 1; i <= a.size(); ++i) {
    std::size_t diagonal = row[0];
    row[0] = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const std::size_t above = row[j];
      row[j] = (std::min)({row[j] + 1, row[j - 1] + 1, diagonal + (a[i - 1] == b[j - 1] ? 0 : 1)});
      diagonal = above;
    }
  }
  return row[b.size()];
}
}  // namespace detail

/// The names that may have been meant, of those that are offered one after the other, as a fold over a model offers
/// them: `NearestName meant{"post"}; meant.offer("articles"); meant.offer("posts");` and `meant.suggestion()` is "did
/// you mean posts?". Views.
class NearestName {
 public:
  explicit NearestName(Text wanted) : wanted_{wanted} {}

  void offer(Text name) {
    const std::size_t apart = detail::letters_apart(wanted_, name);
    const std::string_view view = name;
    if (std::find(offered_.begin(), offered_.end(), view) != offered_.end()) return;
    offered_.push_back(view);
    if (nearest_.empty() || apart < apart_) nearest_.clear(), apart_ = apart;
    if (apart == apart_) nearest_.push_back(view);
  }
  /// Whether the very name was offered.
  [[nodiscard]] bool found() const { return !nearest_.empty() && apart_ == 0; }
  /// The first of the nearest; empty where none was offered.
  [[nodiscard]] Text name() const { return nearest_.empty() ? Text{} : Text{nearest_.front()}; }
  /// Whether a slip of the hand makes what was given of the nearest. Our choice: two letters or a third of them; of
  /// three letters one.
  [[nodiscard]] bool is_slip() const {
    const std::size_t letters = std::string_view{wanted_}.size();
    return !nearest_.empty() && apart_ <= (letters < 4 ? 1 : (std::max)(std::size_t{2}, letters / 3));
  }
  /// A question: those that a slip of the hand is enough for, else those that hold what was given, else all of them.
  [[nodiscard]] std::string suggestion() const {
    const std::string_view wanted = wanted_;
    if (is_slip()) return asked("", nearest_);
    std::vector<std::string_view> holding;
    for (const std::string_view name : offered_)
      if (wanted.size() > 2 && name.find(wanted) != name.npos) holding.push_back(name);
    return holding.empty() ? asked("one of ", offered_) : asked("", holding);
  }

 private:
  static std::string asked(std::string_view before, const std::vector<std::string_view>& names) {
    std::string text = "did you mean ";
    text += before;
    for (std::size_t i = 0; i < names.size(); ++i)
      text.append(i == 0 ? "" : i + 1 < names.size() ? ", " : " or ").append(names[i]);
    return text += '?';
  }

  Text wanted_;
  std::vector<std::string_view> offered_, nearest_;
  std::size_t apart_ = 0;
};

/// What is wrong with a count that is given by name.
struct [[nodiscard]] CountProblem {
  enum class Reason : unsigned char {
    none,
    no_such_name,
    negative,
    no_number,         ///< neither a whole number nor an interval nor "unknown"
    most_below_least,  ///< an interval whose most is below its least
  };

  Reason reason = Reason::none;
  std::string name = {};
  std::string value = {};
  std::string meant = {};  ///< where there is no such name: "did you mean posts?"

  [[nodiscard]] bool none() const { return reason == Reason::none; }
  /// "there is no count "post"; did you mean posts?"; empty where nothing is wrong.
  [[nodiscard]] std::string text() const {
    const std::string given = detail::in_brief(value);
    switch (reason) {
      case Reason::none: break;
      case Reason::no_such_name:
        return std::string{"there is no count \""}.append(detail::in_brief(name)).append("\"; ").append(meant);
      case Reason::negative: return name + " is " + given + ", and a count is not negative";
      case Reason::no_number:
        return name + " is \"" + given + "\", which is neither a whole number nor unknown, nor bounds such as 8..10";
      case Reason::most_below_least: return name + " is " + given + ", where the most is below the least";
    }
    return {};
  }
};

/// A count as it was read from text, or why it could not be.
struct [[nodiscard]] ParsedCount {
  Count count = unknown;
  CountProblem::Reason reason = CountProblem::Reason::none;

  [[nodiscard]] constexpr bool valid() const { return reason == CountProblem::Reason::none; }
};

namespace detail {
[[nodiscard]] constexpr ParsedCount parse_whole_number(std::string_view written) {
  const auto digits = [](std::string_view part) {
    return !part.empty() && part.find_first_not_of("0123456789") == part.npos;
  };
  if (written.size() > 1 && written[0] == '-' && digits(written.substr(1)))
    return {unknown, CountProblem::Reason::negative};
  if (!digits(written)) return {unknown, CountProblem::Reason::no_number};
  std::uint64_t number = 0;
  for (const char c : written)
    if (number <= Count::largest) number = 10 * number + static_cast<std::uint64_t>(c - '0');
  return {number};
}
}  // namespace detail

/// "24", "8..10", "14.." for at least 14, "..3" for at most 3, or "unknown", and nothing else; what exceeds
/// Count::largest saturates as any count does.
[[nodiscard]] constexpr ParsedCount parse_count(Text text) {
  const std::string_view written = text;
  if (written == "unknown") return {};
  const std::size_t dots = written.find("..");
  if (dots == written.npos) return detail::parse_whole_number(written);
  const std::string_view least = written.substr(0, dots), most = written.substr(dots + 2);
  if (least.empty() && most.empty()) return {unknown, CountProblem::Reason::no_number};
  const ParsedCount low = least.empty() ? ParsedCount{0} : detail::parse_whole_number(least);
  const ParsedCount high = most.empty() ? ParsedCount{Count::largest} : detail::parse_whole_number(most);
  if (!low.valid()) return low;
  if (!high.valid()) return high;
  if (high.count.low() < low.count.low()) return {unknown, CountProblem::Reason::most_below_least};
  return {between(low.count.low(), high.count.low())};
}

/// Sets the count of that name, or says what is wrong and leaves the activity as it is: `set_count(activity, "posts",
/// "24")`. Of any subject that for_each_count(subject, f) goes through. Complexity: linear in the counts.
template <class SomeActivity>
CountProblem set_count(SomeActivity& activity, Text name, Text value) {
  const ParsedCount parsed = parse_count(value);
  bool there = false;
  for_each_count(activity, [&](Text known, Count& count) {
    if (!(known == name)) return;
    there = true;
    if (parsed.valid()) count = parsed.count;
  });
  if (there && parsed.valid()) return {};
  CountProblem problem{parsed.reason, std::string{name}, std::string{value}};
  if (there) return problem;
  NearestName nearest{name};
  for_each_count(activity, [&](Text known, Count&) { nearest.offer(known); });
  problem.reason = CountProblem::Reason::no_such_name;
  problem.meant = nearest.suggestion();
  return problem;
}

/// Where a text could not be read, and why; no text: it could. Line 0: all of it.
struct [[nodiscard]] LineProblem {
  std::size_t line = 0;
  std::string text = {};

  [[nodiscard]] bool none() const { return text.empty(); }
};

/// Counts of lines `name = value`, comments and blank lines left out (see lines_of), into an activity: all of them, or,
/// where there is a problem, none. A name that comes again is one. Complexity: lines times counts.
template <class SomeActivity>
LineProblem read_count_lines(Text text, SomeActivity& activity) {
  SomeActivity read = activity;
  std::vector<std::string_view> seen;
  for (const auto& [number, line] : lines_of(text)) {
    const auto named = named_value_of(line);
    // By append: g++ 12 warns of "literal" + std::string at -O3 (-Wrestrict).
    if (!named) return {number, std::string{"\""}.append(line).append("\" is not `name = value`")};
    if (std::find(seen.begin(), seen.end(), named->name) != seen.end())
      return {number, std::string{named->name} + " was given before"};
    seen.push_back(named->name);
    if (const auto problem = set_count(read, named->name, named->value); !problem.none())
      return {number, problem.text()};
  }
  if (seen.empty()) return {0, "holds no counts"};
  activity = read;
  return {};
}

}  // namespace SSI_ABI
}  // namespace ssi

#endif
