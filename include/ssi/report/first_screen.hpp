// The scorecard's first screen: the score, where it comes from, what to do and what to tell.
// SPDX-License-Identifier: MIT
#ifndef SSI_REPORT_FIRST_SCREEN_HPP
#define SSI_REPORT_FIRST_SCREEN_HPP

#include <algorithm>
#include <string>

#include "ssi/report/columns.hpp"
#include "ssi/report/terminal.hpp"
#include "ssi/standard/counted.hpp"

namespace ssi {
inline namespace SSI_ABI {
namespace report {

/// What a question asks for: "messages answered"; where the library does not know the count, what reads it.
[[nodiscard]] constexpr ShortText asked_for(const Question& question, const Language& language = english) {
  const Text words = standard::counted_as(question.metric);
  return words.empty() ? ShortText{language(question.title)} : language(words, {Text{}});
}

namespace detail {

class FirstScreen {
 public:
  FirstScreen(const Scorecard& card, const TerminalStyle& style, const Language& language)
      : card_{card}, style_{style}, language_{language} {}

  // Of a terminal of 24 lines one is for what is typed next. What does not fit are the last of what to tell and do.
  [[nodiscard]] std::string text(std::string_view foot) const {
    constexpr std::size_t most = 23;
    std::string above = head() + pillars() + one_answer(), below;
    for (std::size_t items = 6; items > 0; --items) {
      below = to_do((items + 1) / 2) + to_tell(items / 2);
      below += foot;
      if (lines(above) + lines(below) <= most) break;
    }
    return above + below;
  }

 private:
  using Cells = std::initializer_list<std::string>;

  static std::size_t lines(std::string_view text) {
    return static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n'));
  }
  template <class Words>
  std::string plain(const Words& words) const {
    return printable(std::string_view{Text{words}}, style_.utf8);
  }
  std::string say(Text words) const { return plain(language_(words)); }
  std::string say(Text pattern, std::initializer_list<Text> values) const { return plain(language_(pattern, values)); }
  std::string painted(std::string text, Text colour) const {
    if (!style_.colour) return text;
    return std::string{"\x1B["}.append(std::string_view{colour}).append("m").append(text).append("\x1B[0m");
  }
  std::string bar(const Tally& tally, std::size_t cells) const {
    std::string out;
    Lines lines{std::back_inserter(out), style_};
    terminal_bar(lines, style_.utf8, {tally.earned, tally.high(), tally.max, static_cast<std::int64_t>(cells)});
    return out;
  }

  std::string head() const {
    const ShortText weeks = number(card_.window.weeks);
    std::string first = say("Score");
    if (!card_.about.member.empty()) first.append(" ").append(plain(shortened(card_.about.member, 40)));
    first.append(": ").append(plain(headline(card_, language_)));
    if (card_.moved_in_a_week) {
      const std::string moved = with_sign(*card_.moved_in_a_week, language_);
      if (headline_of(card_.total).exact())
        first.append(", ").append(say("{points} in a week", {Text{moved}}));
      else if (const ShortText whole = moved_in_whole(*card_.moved_in_a_week, language_); !whole.view().empty())
        first.append(", ").append(say("about {points} in a week", {whole}));
    }
    first += ".";
    const std::string when =
        card_.about.day ? say("{weeks} {weeks|week|weeks} to {day}.", {weeks, in_words(*card_.about.day, language_)})
                        : say("In {weeks} {weeks|week|weeks}.", {weeks});
    // On a line of its own rather than on two.
    const bool fits = columns(first) + 1 + columns(when) <= style_.width;
    first = wrapped(fits ? first.append(" ").append(when) : first, style_.width, 2);
    if (!fits) first.append("\n").append(when);
    const std::string earned = say("earned"), unknown = say("not known"), left_over = say("to earn");
    const std::size_t cells = style_.width - columns(earned) - columns(unknown) - columns(left_over) - 12;
    return painted(first, bold) + '\n' + bar(card_.total, (std::min)(cells, std::size_t{40})) + "  " +
           painted(style_.utf8 ? "█" : "#", green) + ' ' + earned + "  " + painted(style_.utf8 ? "▒" : "?", yellow) +
           ' ' + unknown + "  " + painted(style_.utf8 ? "·" : ".", dim) + ' ' + left_over + "\n\n";
  }

  // As rows of print add up to, where all is known.
  Headline told(std::size_t pillar) const {
    Headline of = headline_of(card_.pillars[pillar]);
    if (of.exact()) of.earned = of.high = card_.printed_of(pillar);
    return of;
  }
  std::string pillars() const {
    std::size_t title = 0, one = 0, ends = 0;
    for (std::size_t i = 0; i < card_.pillars.size(); ++i) {
      title = (std::max)(title, columns(say(card_.names[i].title)));
      one = (std::max)(one, columns(plain(in_short(told(i), language_))));
      ends = (std::max)(ends, columns(plain(interval_in_words(told(i), language_))));
    }
    const std::size_t behind = one + 8 + (ends > 0 ? ends + 2 : 0);
    title = (std::min)(title, style_.width - behind - 2);
    // A bar of fewer cells shows nothing.
    const std::size_t room = style_.width - title - 2 - behind,
                      cells = room < 10 ? 0 : (std::min)(room - 2, std::size_t{25});
    std::string out;
    for (std::size_t i = 0; i < card_.pillars.size(); ++i) {
      std::string row = left(say(card_.names[i].title), title) + "  " +
                        right(plain(in_short(told(i), language_)), one) + ' ' +
                        left(say("of {most}", {language_(card_.pillars[i].max, 0)}), 7);
      if (cells > 0) row += bar(card_.pillars[i], cells) + "  ";
      row += plain(interval_in_words(told(i), language_));
      out += row.substr(0, row.find_last_not_of(' ') + 1) + '\n';
    }
    return out + '\n';
  }

  std::string one_answer() const {
    const Question* const one = decisive(card_.questions, card_.rows, card_.pillars);
    if (one == nullptr) return {};
    std::string text = say("One answer gives you a number: how many {counted}?", {asked_for(*one, language_)});
    if (!one->count.wholly_unknown())
      text.append(" ").append(say("(as far as is known: {count})", {in_words(one->count, language_)}));
    if (!style_.set_option.empty()) text.append("  ").append(answered(*one));
    return painted(wrapped(text, style_.width, 2), yellow) + "\n\n";
  }
  // How the program is told.
  std::string answered(const Question& question) const {
    if (question.metric == Text{"new_on_target"} && !style_.goals_option.empty())
      return std::string{std::string_view{style_.goals_option}};
    return std::string{std::string_view{style_.set_option}}.append(" ").append(plain(question.metric)).append("=N");
  }

  // Minutes, points and what is left in three columns on the right; beside the words where there is room.
  std::string to_do(std::size_t most) const {
    constexpr std::size_t figures = 8 + 16 + 9;
    const auto cells = [](std::string_view minutes, std::string_view points, std::string_view all) {
      return right(minutes, 8) + right(points, 16) + right(all, 9);
    };
    std::string out;
    for_each_to_do(card_.advice, most, [&](std::size_t i, const Advice& advice) {
      if (i == 0)
        out += painted(left(say("What to do next"), style_.width - figures) +
                           cells(say("min each"), say("points each"), say("left")),
                       bold) +
               '\n';
      const std::string words =
          wrapped(std::to_string(i + 1) + "  " +
                      say(advice.row.texts.remedy.empty() ? advice.row.title : advice.row.texts.remedy),
                  style_.width < 76 ? style_.width : style_.width - figures, 3);
      const auto cost = advice.cost();
      const std::string low = with_sign(advice.net.low, language_), high = with_sign(advice.net.high, language_);
      const std::string row =
          cells(cost ? std::to_string(*cost) : "", low == high ? low : say("{low} to {high}", {Text{low}, Text{high}}),
                with_sign(advice.row.headroom(), language_));
      const std::size_t used = columns(std::string_view{words}.substr(words.rfind('\n') + 1));
      out += words;
      out += used + figures > style_.width ? '\n' + right(row, style_.width) : right(row, style_.width - used);
      out += '\n';
    });
    return out.empty() ? out : out + '\n';
  }

  std::string to_tell(std::size_t most) const {
    if (card_.questions.empty() || most == 0 || style_.set_option.empty()) return {};
    const Question* const asked = decisive(card_.questions, card_.rows, card_.pillars);
    std::vector<const Question*> shown;
    std::size_t how = 0;
    for (const Question& question : card_.questions)
      if (shown.size() < most && &question != asked) {
        shown.push_back(&question);
        how = (std::max)(how, columns(answered(question)));
      }
    if (shown.empty()) return {};
    const std::string open{language_(card_.total.max - card_.total.covered, 0).view()};
    std::string out =
        painted(say("Not known: {open} {open|point|points}. Tell us what you know:", {Text{open}}), bold) + '\n';
    for (const Question* question : shown) {
      const int decimals = question->worth.micropoints() % Points::per_point == 0 ? 0 : 2;
      const std::string worth = say("up to {points}", {language_(question->worth, decimals)});
      const std::size_t room = style_.width - columns(worth) - 6, first = (std::min)(how, room);
      out.append("   ").append(left(answered(*question), first)).append("  ");
      out.append(left(plain(asked_for(*question, language_)), room - first));
      out.append(" ").append(worth).append("\n");
    }
    return out + '\n';
  }

  const Scorecard& card_;
  const TerminalStyle& style_;
  const Language& language_;
};

}  // namespace detail

/// At most 23 lines: the headline, a bar a pillar, the answer that gives a number where there is none, what to do with
/// what it brings in all and what is left to earn, what to tell, and the lines of the program's own at the foot, which
/// end in a line feed. What does not fit is left out from the end of both lists; a model of more than eight pillars may
/// need more. Range of the style's width: 60 and more. Complexity: linear in the signals.
[[nodiscard]] inline std::string first_screen(const Scorecard& card, const TerminalStyle& style = {},
                                              const Language& language = english, std::string_view foot = {}) {
  return detail::FirstScreen{card, style, language}.text(foot);
}

}  // namespace report
}  // namespace SSI_ABI
}  // namespace ssi

#endif
