// What every report of one member shows, gathered once.
// SPDX-License-Identifier: MIT
#ifndef SSI_REPORT_SCORECARD_HPP
#define SSI_REPORT_SCORECARD_HPP

#include <span>

#include "ssi/core/score_of.hpp"
#include "ssi/decide/advice.hpp"
#include "ssi/decide/questions.hpp"
#include "ssi/explain/dilution.hpp"
#include "ssi/explain/rounding.hpp"
#include "ssi/robust/spread.hpp"
#include "ssi/standard/band.hpp"
#include "ssi/time/day.hpp"

namespace ssi {
inline namespace SSI_ABI {
namespace report {

/// Whom a report is about: `results(model, ana, {.member = "Ana", .day = Day{"2026-06-27"}})`.
struct About {
  Text member = {};             ///< a name as it was given: it may hold anything
  std::optional<Day> day = {};  ///< the evaluation day
};

/// A view of one member's results, of any model; what it views has to outlive it: `Scorecard card = ana.view();` of
/// results ana, and `headline(card)` is "61.23 of 100". What a program knows of actions it adds: `card.advice`.
struct Scorecard {
  About about;
  ModelId model;
  Window window;
  std::optional<standard::Band> band;  ///< none where no band is published
  Tally total;
  std::span<const Name> names;  ///< of the pillars
  std::span<const Tally> pillars;
  std::span<const Row> rows;
  std::span<const Points> printed;     ///< the rows' points to two decimals, so that they add up
  std::span<const Change> counts;      ///< each metric once, in model order
  std::optional<std::size_t> weakest;  ///< none where what is unknown could make it another
  std::optional<std::size_t> strongest;
  std::span<const Points> dilutions = {};  ///< of the rows; empty: not said
  std::span<const Advice> advice = {};     ///< what to do, as advised() gives it; none: what has most to gain is shown
  /// What to tell, as questions_of() gives it; none: what is unknown is shown.
  std::span<const Question> questions = {};
  /// The total under other choices, `varied(model, ana).total`; none: not asked for.
  std::optional<Spread<Points>> other_choices = {};
  /// How the estimate moved in a week; none: not known, or not comparable.
  std::optional<Points> moved_in_a_week = {};

  /// What the rows of a pillar as printed add up to.
  [[nodiscard]] constexpr Points printed_of(std::size_t pillar) const {
    Points sum;
    for (std::size_t i = 0; i < rows.size(); ++i)
      if (rows[i].place.pillar == pillar) sum += printed[i];
    return sum;
  }
  /// The total as printed, as the rows are: "61.23" where 61.234567 is earned.
  [[nodiscard]] constexpr Points printed_total() const {
    Points sum;
    for (const Points points : printed) sum += points;
    return sum;
  }
  [[nodiscard]] constexpr bool all_known() const { return total.covered == total.max; }
};

/// The results that a scorecard views: `const auto ana = results(standard::model, activity);` and then
/// `markdown(out, ana.view())`. A view of a temporary is refused.
template <std::size_t Pillars, std::size_t Signals, std::size_t Operands>
class Results {
 public:
  template <class... P>
  constexpr Results(const Index<P...>& model, const Reading<Index<P...>::operand_count>& reading, About about)
      : about_{about},
        score_{ssi::detail::score_of(model, reading)},
        rows_{explain(model, reading)},
        printed_{ssi::printed(rows_, 2)},
        dilutions_{dilutions(model, reading)},
        names_{ssi::detail::sized<Name, Pillars>(model.pillars())},
        counts_{ssi::detail::sized<Change, Operands>(model.operands())} {
    model.for_each_pillar([&](const auto& pillar, std::size_t i) { names_[i] = pillar.name(); });
    for (const Row& row : rows_)
      for (const Operand& operand : row.operands()) add({operand.metric, operand.count});
  }

  [[nodiscard]] constexpr Scorecard view() const& {
    return {about_,           score_.model,
            score_.window,    standard::band_of(score_.model, score_.total),
            score_.total,     names_,
            score_.pillars,   rows_,
            printed_,         {counts_.data(), counts_size_},
            score_.weakest(), score_.strongest(),
            dilutions_};
  }
  Scorecard view() const&& = delete;
  [[nodiscard]] constexpr const Score<Pillars>& score() const { return score_; }

 private:
  constexpr void add(Change count) {
    for (std::size_t i = 0; i < counts_size_; ++i)
      if (counts_[i].metric == count.metric) return;
    counts_[counts_size_++] = count;
  }
  About about_;
  Score<Pillars> score_;
  Explanation<Signals> rows_;
  Sized<Points, Signals> printed_;
  Sized<Points, Signals> dilutions_;
  Sized<Name, Pillars> names_;
  Sized<Change, Operands> counts_;
  std::size_t counts_size_ = 0;
};

/// Scores and explains a subject or a reading. Exact, no allocation.
template <class... P, class Subject>
[[nodiscard]] constexpr auto results(const Index<P...>& model, const Subject& subject, About about = {}) {
  using Model = Index<P...>;
  return Results<Model::pillar_count, Model::signal_count, Model::operand_count>{model, model.read(subject), about};
}

}  // namespace report
}  // namespace SSI_ABI
}  // namespace ssi

#endif
