// Points that people write, as a goal or a level to compare with.
// SPDX-License-Identifier: MIT
#ifndef SSI_COUNTS_POINTS_HPP
#define SSI_COUNTS_POINTS_HPP

#include <optional>
#include <string>
#include <string_view>

#include "ssi/core/points.hpp"

namespace ssi {
inline namespace SSI_ABI {

/// Points, or what is wrong with them in words: `read_points("72.5", 100).points` is 72.5 points, and
/// `read_points("101", 100).problem` is "101 is above the 100 points that there are to earn".
struct WrittenPoints {
  std::optional<Points> points;
  std::string problem;
};

/// From 0 to the most that there is to earn, exactly: "80" or "72.5", as Points::parse() reads them. What is above the
/// most is told apart from what is no number, also where it is more than Points hold.
[[nodiscard]] inline WrittenPoints read_points(std::string_view text, int most) {
  const auto points = Points::parse(text);
  if (points && Points{} <= *points && *points <= Points{most} && text[0] != '-') return {points, {}};
  const std::string_view whole = text.substr(0, text.find_first_not_of("0123456789"));
  const bool above =
      points ? *points > Points{most}
             : !whole.empty() && Points::parse(std::string{'0'}.append(text.substr(whole.size()))).has_value();
  std::string problem{text};
  if (above)
    problem.append(" is above the ").append(std::to_string(most)).append(" points that there are to earn");
  else
    problem.insert(0, 1, '"').append("\" is not a number of points; write it as 80 or 72.5");
  return {std::nullopt, problem};
}

}  // namespace SSI_ABI
}  // namespace ssi

#endif
