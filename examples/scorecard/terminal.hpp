// The scorecard for people.
#ifndef SCORECARD_TERMINAL_HPP
#define SCORECARD_TERMINAL_HPP

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "../input/member.hpp"
#include "../input/text.hpp"

namespace scorecard {

using namespace input;

/// How the terminal wants it.
struct Style {
  bool colour = false;
  bool utf8 = false;
};

class Terminal {
 public:
  Terminal(const Member& member, Style style)
      : member_{member}, style_{style}, model_{ssi::standard::model.over(member.window)} {}

  std::string scorecard() {
    score_ = model_.score(member_.activity);
    rows_ = explain(model_, member_.activity);
    printed_ = printed(rows_, 2);
    for (std::size_t i = 0; i < rows_.size(); ++i) earned_[rows_[i].place.pillar] += printed_[i];
    headline();
    pillars();
    most_to_gain();
    signals();
    unknown_counts();
    reading();
    return std::move(out_);
  }

 private:
  static constexpr std::size_t width = 100;
  static constexpr auto dim = "2", bold = "1", green = "32", yellow = "33";

  std::string coloured(const char* code, std::string_view text) const {
    return style_.colour ? "\x1B[" + std::string{code} + "m" + std::string{text} + "\x1B[0m" : std::string{text};
  }
  static std::string padded(std::string_view text, std::size_t to) {
    return std::string{text} + std::string(to > text.size() ? to - text.size() : 0, ' ');
  }
  static std::string right(std::string_view text, std::size_t to) {
    return std::string(to > text.size() ? to - text.size() : 0, ' ') + std::string{text};
  }
  static std::string two(ssi::Points points) { return std::string{points.text(2).view()}; }

  std::string plain(std::string_view text) const { return printable(text, style_.utf8); }

  // Words in lines of at most the width, all but the first line indented; only a word longer than a line is cut.
  void wrapped(std::string_view text, std::size_t indent, const char* code = nullptr,
               std::size_t first_indent = ~std::size_t{0}) {
    std::string line(first_indent == ~std::size_t{0} ? indent : first_indent, ' ');
    bool empty = true;
    const auto flush = [&] { out_ += (code != nullptr ? coloured(code, line) : line) + '\n'; };
    while (!text.empty()) {
      std::string_view word = text.substr(0, text.find(' '));
      text.remove_prefix(std::min(word.size() + 1, text.size()));
      if (!empty && columns(line) + 1 + columns(word) > width) {
        flush();
        line.assign(indent, ' ');
        empty = true;
      }
      while (columns(line) + columns(word) > width) {
        const std::string_view fits = beginning(word, width - columns(line));
        line += fits;
        word.remove_prefix(fits.size());
        flush();
        line.assign(indent, ' ');
      }
      line += (empty ? "" : " ") + std::string{word};
      empty = false;
    }
    flush();
  }

  /// Earned, unknown and missing parts of the points, in so many cells.
  std::string bar(ssi::Points earned, ssi::Points high, ssi::Points max, std::size_t cells) const {
    const auto cell = [&](ssi::Points points) {
      return static_cast<std::size_t>(
          (points.micropoints() * static_cast<std::int64_t>(2 * cells) / max.micropoints() + 1) / 2);
    };
    const auto times = [](std::string_view symbol, std::size_t n) {
      std::string text;
      for (; n > 0; --n) text += symbol;
      return text;
    };
    const std::size_t full = cell(earned), maybe = std::max(cell(high), full) - full, none = cells - full - maybe;
    return coloured(green, times(style_.utf8 ? "█" : "#", full)) +
           coloured(yellow, times(style_.utf8 ? "▒" : "?", maybe)) +
           coloured(dim, times(style_.utf8 ? "·" : ".", none));
  }

  void headline() {
    const ssi::Tally& total = score_.total;
    const ssi::Points earned = sum(earned_), high = earned + (total.max - total.covered);
    std::string text;
    if (total.covered == total.max)
      text = two(earned) + " of 100";
    else if (total.estimate)
      text = "about " + two(*total.estimate) + " of 100, between " + two(earned) + " and " + two(high);
    else
      text = "not enough data for one number: between " + two(earned) + " and " + two(high) + " of 100";
    out_ += coloured(bold, "Score: " + text) + '\n';
    std::string band = "A score above 80 is very good";
    switch (score_.band()) {
      case ssi::Band::above_80: band += ", and this one is."; break;
      case ssi::Band::up_to_80: band += "; this one is not above 80."; break;
      case ssi::Band::undecided: band += "; whether this one is depends on what is unknown."; break;
    }
    wrapped(std::to_string(total.coverage().percent()) + " % of the points are known. " + band, 0);
    wrapped(
        "Model " + std::string{score_.model.name} + ", version " + std::to_string(score_.model.version) + ", over " +
            std::to_string(member_.window.weeks) + " weeks" +
            (member_.day ? " to " + std::string{member_.day->text().view()} : "") +
            ". It says what share of published targets was reached. LinkedIn has never published its formula, and this is "
            "not LinkedIn's score.",
        0, dim);
    out_ += '\n';
  }

  void pillars() {
    std::array<ssi::Points, 4> estimates{};
    for (std::size_t i = 0; i < 4; ++i) estimates[i] = score_.pillars[i].estimate.value_or(ssi::Points{});
    estimates = printed(estimates, 2);
    model_.for_each_pillar([&](const auto& pillar, std::size_t i) {
      const ssi::Tally& tally = score_.pillars[i];
      const ssi::Points high = earned_[i] + (tally.max - tally.covered);
      std::string text;
      if (tally.covered == tally.max)
        text += right(two(earned_[i]), 5) + " of 25";
      else if (tally.estimate)
        text += "about " + two(estimates[i]) + " (" + two(earned_[i]) + " to " + two(high) + ")";
      else
        text += two(earned_[i]) + " to " + two(high) + ", not enough data";
      out_ += padded(pillar.title(), 34) + bar(tally.earned, tally.high(), tally.max, 20) + "  " + padded(text, 30) +
              right(std::to_string(tally.coverage().percent()), 5) + " % known\n";
    });
    if (score_.weakest() != score_.strongest())
      wrapped("Strongest: " + title(*score_.strongest()) + ". Weakest: " + title(*score_.weakest()) + ".", 0);
    out_ += '\n';
  }

  std::string title(std::size_t number) const {
    std::string title;
    model_.for_each_pillar([&](const auto& pillar, std::size_t i) {
      if (i == number) title = std::string{pillar.title()};
    });
    return title;
  }

  void most_to_gain() {
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < rows_.size(); ++i)
      if (rows_[i].known() && rows_[i].headroom() > ssi::Points{}) order.push_back(i);
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return rows_[a].headroom() > rows_[b].headroom(); });
    order.resize(std::min<std::size_t>(order.size(), 5));
    if (order.empty()) return;
    out_ += coloured(bold, "Most to gain") + '\n';
    for (const std::size_t i : order) {
      wrapped(right("+" + two(rows_[i].possible - printed_[i]), 6) + "  " + std::string{rows_[i].title} + ". " +
                  std::string{rows_[i].texts.remedy},
              10, nullptr, 2);
      wrapped(source(rows_[i]), 10, dim);
    }
    out_ += '\n';
  }

  // The sentence of the seed text that the signal comes from, as a quotation.
  std::string source(const ssi::Row& row) const {
    const std::string text = plain(row.texts.source);
    return text.starts_with("beyond the seed") ? "Source: " + text : "Source: \"" + text + '"';
  }

  void signals() {
    for (std::size_t i = 0; i < rows_.size(); ++i) {
      const ssi::Row& row = rows_[i];
      if (i == 0 || row.place.pillar != rows_[i - 1].place.pillar) out_ += coloured(bold, row.pillar.title) + '\n';
      const std::string of = " of " + std::string{row.possible.text(0).view()};
      const std::string points = row.known() ? right(two(printed_[i]), 5) + of : "  ?  " + of;
      out_ += "  " + padded(row.title, 38) +
              bar(row.points, row.known() ? row.points : row.possible, row.possible, 10) + "  " + padded(points, 13) +
              read(row) + '\n';
      wrapped("Target " + std::string{row.target.text().view()} + ". " + std::string{row.texts.reason}, 4, dim);
      wrapped(std::string{row.texts.remedy} + gain(row), 4, dim);
      if (!row.known()) wrapped("Unknown. If you know better:" + missing(row), 4, yellow);
    }
    out_ += '\n';
  }
  static std::string read(const ssi::Row& row) {
    const auto number = [](ssi::Count count) {
      return count.known() ? std::to_string(count.value_or(0)) : std::string{"?"};
    };
    if (!row.known() && !row.ratio) return "unknown";
    if (!row.ratio) return number(row.counts[0]);
    return number(row.counts[0]) + " in " + number(row.counts[1]) + (row.no_evidence() ? " (no evidence yet)" : "");
  }
  static std::string gain(const ssi::Row& row) {
    if (!row.known()) return "";
    if (row.headroom() == ssi::Points{}) return " (target reached)";
    if (row.next_gain == ssi::Points{}) return "";
    return " (the next " + std::string{row.texts.unit} + ": +" + std::string{row.next_gain.text(3).view()} + ")";
  }

  // What to give for the counts that a signal lacks.
  static std::string missing(const ssi::Row& row) {
    std::string options;
    for (std::size_t i = 0; i < (row.ratio ? 2U : 1U); ++i)
      if (!row.counts[i].known()) options += " --set " + std::string{row.metrics[i]} + "=N";
    return options;
  }

  void unknown_counts() {
    std::string names, first;
    for_each_count(member_.activity, [&](ssi::Text name, ssi::Count count) {
      if (count.known()) return;
      if (first.empty()) first = std::string{name};
      names += (names.empty() ? "" : ", ") + std::string{name};
    });
    if (names.empty()) return;
    out_ += coloured(bold, "Unknown, which is not zero") + '\n';
    wrapped(names, 2);
    wrapped("Where you know one, say so: --set " + first + "=N", 2, dim);
    out_ += '\n';
  }

  void reading() {
    if (!member_.report) return;
    const auto& report = *member_.report;
    out_ += coloured(bold, "What was read") + '\n';
    wrapped(plain(member_.source) + ", taken for " +
                (report.kind == ssi::linkedin::ArchiveKind::part ? "part of a complete"
                                                                 : "a " + std::string{name_of(report.kind)}) +
                " archive: " + plain(report.kind_reason) + ".",
            2);
    out_ += "    used  refused  left out  file\n";
    for (const auto& file : report.files)
      wrapped(right(std::to_string(file.used), 8) + right(std::to_string(file.refused), 9) +
                  right(std::to_string(file.left_out), 10) + "  " + plain(file.file),
              29, nullptr, 0);
    constexpr std::size_t most = 5;
    for (std::size_t i = 0; i < report.refusals.size() && i < most; ++i) {
      const auto& refusal = report.refusals[i];
      wrapped("refused: " + plain(refusal.file) + (refusal.line > 0 ? ":" + std::to_string(refusal.line) : "") + ": " +
                  plain(refusal.reason),
              4, yellow, 2);
    }
    std::size_t refused = 0;
    for (const auto& file : report.files) refused += file.refused;
    if (refused > most) out_ += "  and " + std::to_string(refused - most) + " more; --json lists up to 100\n";
    std::string absent;
    for (const auto& file : report.absent) absent += (absent.empty() ? "" : ", ") + file;
    if (!absent.empty())
      wrapped("not there: " + absent +
                  (report.kind == ssi::linkedin::ArchiveKind::complete
                       ? " (in a complete archive: no such activity)"
                       : " (in such an archive that says nothing: unknown)"),
              4, nullptr, 2);
    for (const auto& note : report.notes) wrapped("note: " + plain(note), 4, nullptr, 2);
  }
  static ssi::Points sum(const std::array<ssi::Points, 4>& points) {
    return points[0] + points[1] + points[2] + points[3];
  }

  using Model = decltype(ssi::standard::model.over(ssi::Window{}));
  const Member& member_;
  Style style_;
  Model model_;
  ssi::Score<Model::pillars> score_{};
  std::array<ssi::Row, Model::signals> rows_{};
  std::array<ssi::Points, Model::signals> printed_{};
  std::array<ssi::Points, 4> earned_{};
  std::string out_;
};

}  // namespace scorecard

#endif
