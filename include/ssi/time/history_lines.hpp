// Histories as lines of text, to be kept: a day, the model that scored it, and what it gave.
// SPDX-License-Identifier: MIT
#ifndef SSI_TIME_HISTORY_LINES_HPP
#define SSI_TIME_HISTORY_LINES_HPP

#include "ssi/time/dated_lines.hpp"
#include "ssi/time/versioned_history.hpp"

namespace ssi {
inline namespace SSI_ABI {

/// A line for each entry: `2026-06-27 = standard, 1, 13, 18.772089/25.000000/25.000000, ...` says model, version, weeks
/// of the window, and of each pillar the points earned, known and there to earn. Precondition: the models' names hold
/// neither commas nor line breaks nor " #".
template <std::size_t Pillars>
[[nodiscard]] std::string lines_of(const VersionedHistory<Pillars>& history) {
  std::string lines;
  for (const History<Pillars>& stretch : history.stretches())
    for (const Dated<Pillars>& entry : stretch) {
      const Score<Pillars>& score = entry.score;
      lines.append(entry.day.text().view()).append(" = ").append(std::string_view{score.model.name});
      lines.append(", ").append(std::to_string(score.model.version));
      lines.append(", ").append(std::to_string(score.window.weeks));
      for (const Tally& tally : score.pillars) {
        lines.append(", ").append(tally.earned.text().view()).append("/").append(tally.covered.text().view());
        lines.append("/").append(tally.max.text().view());
      }
      lines += '\n';
    }
  return lines;
}

namespace detail {

// "18.772089/25/25"; none where it is no such tally.
[[nodiscard]] inline std::optional<Tally> tally_of(std::string_view text) {
  Points points[3];
  for (std::size_t i = 0; i < 3; ++i) {
    const std::size_t end = i < 2 ? text.find('/') : text.size();
    if (end == text.npos) return std::nullopt;
    const auto part = Points::parse(text.substr(0, end));
    if (!part) return std::nullopt;
    points[i] = *part;
    text.remove_prefix(i < 2 ? end + 1 : end);
  }
  if (points[0] < Points{} || points[1] < points[0] || points[2] < points[1] || points[2] == Points{})
    return std::nullopt;
  return pillar_tally(points[0], points[1], points[2]);
}
template <std::size_t Pillars>
[[nodiscard]] std::string read_score(std::string_view text, std::span<const ModelId> models, Score<Pillars>& score) {
  const auto parts = parts_of(text);
  if (parts.size() != 3 + Pillars)
    return "\"" + std::string{text} + "\" is not a model, a version, weeks and " + std::to_string(Pillars) + " pillars";
  const Count version = parse_count(parts[1]).count, weeks = parse_count(parts[2]).count;
  bool found = false;
  for (const ModelId& model : models)
    if (model.name == parts[0] && version == Count{model.version}) score.model = model, found = true;
  if (!found) return "no model is called \"" + std::string{parts[0]} + "\" of version " + std::string{parts[1]};
  score.window = {weeks.low()};
  if (!weeks.known() || !score.window.valid()) return "\"" + std::string{parts[2]} + "\" is not a number of weeks";
  std::int64_t possible = 0;
  for (std::size_t i = 0; i < Pillars; ++i) {
    const auto tally = tally_of(parts[3 + i]);
    if (!tally) return "\"" + std::string{parts[3 + i]} + "\" is not points earned, known and there to earn";
    score.pillars[i] = *tally;
    possible += tally->max.micropoints();
  }
  if (!Points::valid(possible)) return "the pillars have more than 2000 points to earn";
  sum(score.total, score.pillars.data(), Pillars);
  return {};
}

}  // namespace detail

/// What lines_of(history) wrote, added to a history: all of it, or, where there is a problem, nothing. The models are
/// those that may occur, whose names the scores view. Complexity: linear, times the models.
///
///     const ModelId known[] = {v1.model(), v2.model()};
///     read_history(text, known, history).none()   // true
template <std::size_t Pillars>
LineProblem read_history(Text text, std::span<const ModelId> models, VersionedHistory<Pillars>& history) {
  std::vector<DatedLine> lines;
  if (auto problem = read_dated_lines(text, lines); !problem.none()) return problem;
  VersionedHistory<Pillars> read = history;
  for (const auto& [number, day, value] : lines) {
    Score<Pillars> score{};
    if (auto wrong = detail::read_score(value, models, score); !wrong.empty()) return {number, std::move(wrong)};
    if (!read.valid(day, score))
      return {number, std::string{day.text().view()} + " is not after the day above it, or before 2003, or too late"};
    read.add(day, score);
  }
  history = std::move(read);
  return {};
}

}  // namespace SSI_ABI
}  // namespace ssi

#endif
