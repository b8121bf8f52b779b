// One answer of LinkedIn's index put together from keys and values, and what is wrong with it.
// SPDX-License-Identifier: MIT
#ifndef SSI_LINKEDIN_OWN_INDEX_ENTRY_HPP
#define SSI_LINKEDIN_OWN_INDEX_ENTRY_HPP

#include <string>
#include <string_view>
#include <utility>

#include "ssi/counts/utf8.hpp"
#include "ssi/linkedin/own_index/index.hpp"
#include "ssi/linkedin/own_index/names.hpp"
#include "ssi/linkedin/utc.hpp"

namespace ssi {
inline namespace SSI_ABI {
namespace linkedin {
namespace detail {
namespace own_index {

// A value as a remark shows it: in quotes where it is a text, and not too long.
inline std::string shown(std::string_view value) {
  const std::string text = ssi::detail::in_brief(value, 40);
  return !parse_decimal(value) ? '"' + text + '"' : text;
}

// The first number in a text such as "Top 75%" or "34 de 100"; all of the text where it is a number.
inline std::string_view number_in(std::string_view text) {
  text = trimmed(text);
  if (plain_decimal(text)) return text;
  const std::size_t first = text.find_first_of("0123456789");
  if (first == text.npos) return {};
  std::size_t end = first;
  const auto digit = [&](std::size_t i) { return i < text.size() && '0' <= text[i] && text[i] <= '9'; };
  while (digit(end) || (end < text.size() && (text[end] == '.' || text[end] == ',') && digit(end + 1))) ++end;
  const std::size_t begin = first > 0 && text[first - 1] == '-' ? first - 1 : first;
  return text.substr(begin, end - begin);
}

// Micropoints: how far a total in whole points and the sum of its pillars are apart at most, by rounding; half a point,
// and half a thousandth for each pillar.
inline constexpr std::int64_t most_rounded = 502'000;
[[nodiscard]] constexpr bool sum_up(std::int64_t total, std::int64_t sum) {
  return -most_rounded <= total - sum && total - sum <= most_rounded;
}

class Entry {
 public:
  Entry(OwnIndexReading& reading, std::string at) : reading_{reading}, at_{std::move(at)} {}

  void remark(std::string_view key, std::string what) { reading_.remark(at_, key, std::move(what)); }

  // The value of a key, in the words of the file. What is wrong with it is told, and it stays unknown.
  void put(Said said, std::string_view key, std::string_view value) {
    NumbersOf of = numbers(said.whose);
    switch (said.what) {
      case Says::total: return points(of.numbers.total, 100, key, value);
      case Says::brand:
      case Says::find:
      case Says::engage:
      case Says::relate: return points(of.numbers.pillars[static_cast<std::size_t>(said.what)], 25, key, value);
      case Says::top:
        return of.group ? whole(of.group->top, said.whose == Whose::team ? 1'000'000 : 100, key, value)
                        : unread(key, value);
      case Says::size: return of.group ? whole(of.group->size, 2'000'000'000, key, value) : unread(key, value);
      case Says::name:
        if (!of.group) return unread(key, value);
        of.group->name = value;
        return;
      case Says::seat:
        if (value != "true" && value != "false") return wrong(key, value, "neither true nor false");
        index_.seat = value == "true";
        return;
      case Says::when: return when(key, value);
      case Says::group:
        if (!of.group || !number_in(value).empty()) return unread(key, value);
        of.group->name = value;
        return;
      case Says::groups:
      case Says::wrap: return unread(key, value);
    }
  }
  [[nodiscard]] std::optional<Points> total(Whose whose) { return numbers(whose).numbers.points(); }
  void unread(std::string_view key, std::string_view value) {
    remark(key, "this key is not known; its value " + shown(value) + " is left alone");
  }
  // Of a group that was named: what it lacks.
  void check_group(Whose whose, std::string_view key) {
    const OwnIndexGroup& group = *numbers(whose).group;
    if (group.average.empty()) remark(key, "there is no score: the average is unknown");
    if (!group.top) remark(key, "there is no rank: it is unknown");
  }

  // Adds what was read to the reading, unless it is nothing.
  void finish() && {
    if (day_) index_.moment = Moment{*day_, second_};
    if (index_.empty()) {
      const std::string day =
          day_ ? std::string{day_->text().view()} + " has no value" : "there is no value of the index";
      return remark("", day + ": no reading, and not zero");
    }
    if (reading_.answers.size() == OwnIndexReading::most_answers)
      return remark(
          "", "this is beyond the first " + std::to_string(OwnIndexReading::most_answers) + " answers and left out");
    check_sum(index_.own, "the member", 1000);
    check_sum(index_.sector.average, "the sector's average", 20'000);
    check_sum(index_.network.average, "the network's average", 20'000);
    check_sum(index_.team.average, "the team's average", 20'000);
    reading_.answers.push_back(std::move(index_));
  }

 private:
  struct NumbersOf {
    OwnIndexNumbers& numbers;
    OwnIndexGroup* group;
  };
  NumbersOf numbers(Whose whose) {
    if (whose == Whose::own) return {index_.own, nullptr};
    OwnIndexGroup& group = whose == Whose::sector    ? index_.sector
                           : whose == Whose::network ? index_.network
                                                     : index_.team;
    return {group.average, &group};
  }
  void wrong(std::string_view key, std::string_view value, std::string_view why) {
    remark(key, shown(value).append(" is ").append(why).append("; it is taken for unknown"));
  }

  void points(std::optional<Decimal>& place, int most, std::string_view key, std::string_view value) {
    const auto plain = plain_decimal(number_in(value));
    if (!plain) return wrong(key, value, "no number");
    const auto points = points_of(*plain);
    if (!points || *points < Points{} || *points > Points{most} || plain->starts_with('-'))
      return wrong(key, value, "not from 0 to " + std::to_string(most));
    if (place && !agree(*place, *plain, *points))
      return remark(key, shown(value) + " is not " + place->text + ", which was read first and stays");
    // The one with more digits.
    if (!place || decimals(place->text) < decimals(*plain)) place = Decimal{*plain, *points};
  }
  // Whether one may be the other, rounded.
  static bool agree(const Decimal& one, std::string_view other, Points points) {
    return apart(one.points, points) <= half_unit((std::min)(decimals(one.text), decimals(other)));
  }
  static std::int64_t apart(Points one, Points other) {
    const std::int64_t apart = one.micropoints() - other.micropoints();
    return apart < 0 ? -apart : apart;
  }
  // Of the last digit; a micropoint at least, to which everything is rounded.
  static std::int64_t half_unit(std::size_t decimals) {
    std::int64_t unit = Points::per_point / 2;
    for (; decimals > 0 && unit > 0; --decimals) unit /= 10;
    return unit > 0 ? unit : 1;
  }
  // "184,213": what stands in front of groups of three digits.
  static bool parts_thousands(std::string_view digits, std::size_t at) {
    return (digits[at] == ',' || digits[at] == '.') && at > 0 && (digits.size() - at) % 4 == 0;
  }
  void whole(std::optional<std::uint32_t>& place, std::uint32_t most, std::string_view key, std::string_view value) {
    const std::string_view digits = number_in(value);
    std::uint64_t number = 0;
    bool good = digits.size() <= 13;
    for (std::size_t i = 0; good && i < digits.size(); ++i) {
      const bool digit = '0' <= digits[i] && digits[i] <= '9';
      good = digit || parts_thousands(digits, i);
      if (digit) number = 10 * number + static_cast<std::uint64_t>(digits[i] - '0');
    }
    if (digits.empty()) return wrong(key, value, "no number");
    if (!good || number < 1 || number > most)
      return wrong(key, value, "no whole number from 1 to " + std::to_string(most));
    if (place && *place != number)
      return remark(key, shown(value) + " is not " + std::to_string(*place) + ", which was read first and stays");
    place = static_cast<std::uint32_t>(number);
  }
  void when(std::string_view key, std::string_view value) {
    if (const auto second = second_of_day(value)) {
      second_ = *second;
      return;
    }
    const auto moment = parse_utc(value);
    if (!moment) return wrong(key, value, "no date");
    if (moment->day < Day{"2003-01-01"}) return wrong(key, value, "before 2003, when LinkedIn began");
    if (day_ && *day_ != moment->day)
      return remark(key, shown(value) + " is not the day that was read first and stays");
    day_ = moment->day;
    if (moment->second > 0) second_ = moment->second;
  }

  // LinkedIn's total is the sum of its pillars, in single precision; rounded where it is written with fewer digits, and
  // the pillars of an average are rounded themselves.
  void check_sum(const OwnIndexNumbers& of, std::string_view who, std::int64_t slack) {
    if (of.empty()) return;
    const bool any = of.pillars[0] || of.pillars[1] || of.pillars[2] || of.pillars[3];
    if (!any) return remark("", std::string{who} + " has a total and no pillars: they are unknown");
    for (std::size_t i = 0; i < 4; ++i)
      if (!of.pillars[i])
        remark("", std::string{who} + " has no " + std::string{own_index_pillars[i]} + ": unknown, and not zero");
    if (!of.total) return;
    const std::int64_t total = of.total->points.micropoints(), sum = of.sum().micropoints();
    const std::size_t digits = decimals(of.total->text);
    slack = (std::max)(slack, digits == 0 ? most_rounded : half_unit(digits));
    if (total - sum > slack ? of.whole() : sum - total > slack)
      remark("", std::string{who} + " has the total " + of.total->text + ", and the pillars sum to " +
                     std::string{ssi::detail::decimal(sum).view()});
  }

  OwnIndexReading& reading_;
  std::string at_;
  OwnIndex index_;
  std::optional<Day> day_;
  std::int32_t second_ = 0;
};

}  // namespace own_index
}  // namespace detail
}  // namespace linkedin
}  // namespace SSI_ABI
}  // namespace ssi

#endif
