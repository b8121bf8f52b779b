// Batches: columns in, scores out, the same scores to the last digit as of one member at a time.
// SPDX-License-Identifier: MIT
#ifndef SSI_SCALE_BATCH_HPP
#define SSI_SCALE_BATCH_HPP

#include <algorithm>
#include <array>
#include <optional>
#include <span>
#include <vector>

#include "ssi/scale/batch_columns.hpp"
#include "ssi/scale/detail/run.hpp"
#include "ssi/scale/detail/write.hpp"
#include "ssi/scale/scores.hpp"

namespace ssi {
inline namespace SSI_ABI {

namespace rules {
inline constexpr auto batch_scores_fit_the_rows =
    Rule{"batch_scores_fit_the_rows",
         "the scores asked of a batch are of one length, within its rows, and of all pillars or none"};
}  // namespace rules

/// A model bound to columns. Constant afterwards: threads share it and each score ranges of rows of their own. The
/// columns are not copied; the model is. Binding proves for each signal, by trying every reach, that its loop gives the
/// model's points; scoring allocates nothing.
///
///     const Batch batch{field, std::vector<Column>{{"calls", calls}, {"demos", demos}}};
///     std::vector<std::int32_t> earned(batch.size());
///     batch.score(0, {.total = {.earned = earned}}).refused   // 0; earned[i] is field.score(rep_i).total.earned
class Batch {
 public:
  /// Rules: those that problem() answers with. Complexity: linear in the sum of the targets.
  template <class... Pillars>
  Batch(const Index<Pillars...>& model, std::span<const Column> columns, Instructions instructions = Instructions::best)
      : columns_{columns.begin(), columns.end()} {
    if (const auto wrong = problem(model, columns)) detail::violated(wrong.rule, wrong.culprit);
    model.for_each_pillar([&](const auto& pillar, std::size_t) {
      points_.push_back(static_cast<std::int32_t>(pillar.points().micropoints()));
    });
    std::vector<std::size_t> numbers;
    for (const Text metric : detail::metrics_of(model)) numbers.push_back(*detail::column_on(columns, metric));
    std::vector<bool> read(columns.size());
    model.for_each_signal([&](Place place, const auto&, const auto& signal) {
      const std::size_t first = numbers[place.slot], last = numbers[place.slot + place.operands - 1];
      add(detail::bind(signal, model.window(), {type_of(first), type_of(last)}, instructions), place.pillar,
          {first, last}, read);
    });
  }

  /// What the constructor would refuse; none if nothing.
  template <class... Pillars>
  [[nodiscard]] static Problem problem(const Index<Pillars...>& model, std::span<const Column> columns) {
    Problem wrong = detail::columns_problem(columns);
    if (wrong) return wrong;
    std::vector<bool> used(columns.size());
    const auto look = [&](Text metric, bool takes_rate) {
      const auto column = detail::column_on(columns, metric);
      if (!column) {
        if (!wrong) wrong = Problem{rules::batch_has_a_column_for_each_metric, metric};
        return;
      }
      used[*column] = true;
      if (!wrong && columns[*column].rates() && !takes_rate)
        wrong = Problem{rules::batch_rates_are_for_rate_targets, metric};
      if (!wrong && columns[*column].interval() && takes_rate)
        wrong = Problem{rules::batch_intervals_are_of_counts, metric};
    };
    const auto metrics = detail::metrics_of(model);
    model.for_each_signal([&](Place place, const auto&, const auto& signal) {
      for (std::size_t slot = place.slot; slot < place.slot + place.operands; ++slot)
        look(metrics[slot], detail::takes_rate<std::remove_cvref_t<decltype(signal.target())>>);
    });
    // Named first: where one name is misspelt, it is at fault and not the metric it was to be.
    for (std::size_t i = 0; i < columns.size(); ++i)
      if (!used[i]) return Problem{rules::batch_column_names_a_metric, columns[i].metric()};
    return wrong;
  }

  /// The same over other columns, such as the next chunk of a stream brings: nothing has to be proved anew. Complexity:
  /// linear in the signals. Rules: those that problem(columns) answers with.
  ///
  ///     const Batch next = batch.with(std::vector<Column>{{"calls", more_calls}, {"demos", more_demos}});
  [[nodiscard]] Batch with(std::span<const Column> columns) const {
    if (const auto wrong = problem(columns)) detail::violated(wrong.rule, wrong.culprit);
    Batch other = *this;
    other.columns_ = {columns.begin(), columns.end()};
    return other;
  }
  /// What with() would refuse; none if nothing. Metrics and types are as they were bound, in that order; rows and what
  /// is known are the columns' own.
  [[nodiscard]] Problem problem(std::span<const Column> columns) const {
    return detail::columns_problem(columns, columns_);
  }

  /// The number of rows.
  [[nodiscard]] std::size_t size() const { return columns_.empty() ? 0 : columns_[0].size(); }
  [[nodiscard]] std::size_t pillars() const { return points_.size(); }

  /// Whether the scores can be asked from this row on; score() refuses what cannot.
  [[nodiscard]] bool valid(std::size_t first, const BatchScores& scores) const {
    const std::size_t rows = scores.total.earned.size();
    const auto fits = [&](const auto& span) { return span.empty() || span.size() == rows; };
    bool all = first <= size() && rows <= size() - first && fits(scores.refused) &&
               (scores.pillars.empty() || scores.pillars.size() == pillars());
    const auto look_at = [&](const ScoreColumns& columns) {
      all = all && fits(columns.earned) && fits(columns.high) && fits(columns.covered);
    };
    look_at(scores.total);
    for (const ScoreColumns& pillar : scores.pillars) look_at(pillar);
    return all;
  }

  /// The scores of the rows from `first` on. No allocation. Complexity: linear in rows times signals. Rule:
  /// batch_scores_fit_the_rows.
  [[nodiscard]] BatchResult score(std::size_t first, const BatchScores& scores) const {
    if (!valid(first, scores))
      detail::violated<rules::batch_scores_fit_the_rows>({}, scores.total.earned.size(), " rows from row ", first,
                                                         " on of ", size(), ", ", scores.pillars.size(), " pillars of ",
                                                         pillars());
    BatchResult result;
    result.rows = scores.total.earned.size();
    for (std::size_t done = 0; done < result.rows; done += detail::stretch)
      score_stretch(first, done, (std::min)(result.rows - done, detail::stretch), scores, result);
    return result;
  }

  /// Why a row is refused, none if it is not: a value that is no count, interval or rate, named by its metric, or a
  /// part above its whole, named by its signal. Precondition: row < size().
  [[nodiscard]] Problem refusal(std::size_t row) const {
    for (const Column& column : columns_)
      if (const Problem wrong = detail::cell_problem(column, row)) return wrong;
    for (const detail::Operation& operation : operations_) {
      if (!operation.refuses) continue;
      const Column &part = columns_[operation.columns[0]], &whole = columns_[operation.columns[1]];
      const Count some = detail::cell(part, row).count, all = detail::cell(whole, row).count;
      if (!operation.rows.accepts(some, all))
        return Problem{rules::part_is_at_most_its_whole,
                       detail::numbered(operation.id, part.metric(), " ", some, ", ", whole.metric(), " ", all)};
    }
    return {};
  }

 private:
  // Intervals lie in no one place.
  [[nodiscard]] Column::Type type_of(std::size_t column) const {
    return columns_[column].interval() ? Column::Type::nothing : columns_[column].type();
  }
  // Of the columns of a signal's operands: the one twice, where there is one.
  void add(detail::Operation operation, std::size_t pillar, std::array<std::size_t, 2> columns,
           std::vector<bool>& read) {
    operation.pillar = pillar;
    for (std::size_t i = 0; i < 2; ++i) operation.columns[i] = columns[i];
    for (std::size_t i = 0; i < operation.operands; ++i) {
      operation.reads_first[i] = !read[columns[i]];
      read[columns[i]] = true;
    }
    operations_.push_back(std::move(operation));
  }
  void score_stretch(std::size_t first, std::size_t done, std::size_t rows, const BatchScores& scores,
                     BatchResult& result) const {
    detail::Stretch at;
    at.first = first + done;
    at.rows = rows;
    at.refused.fill(false);
    std::int32_t max = 0;
    for (const std::int32_t points : points_) max += points;
    if (scores.pillars.empty()) {
      at.begin(max);
      for (std::size_t i = 0; i < operations_.size(); ++i) run(i, at);
      detail::end(at);
      detail::write(scores.total, done, at, max);
    } else {
      score_pillars(done, scores, at);
    }
    if (!scores.refused.empty()) std::fill_n(scores.refused.begin() + static_cast<std::ptrdiff_t>(done), rows, 0);
    if (at.refused.any()) refuse(at, done, scores, max, result);
  }
  void run(std::size_t i, detail::Stretch& at) const {
    // After the last signal comes the first, of the next stretch.
    const bool last = i + 1 == operations_.size();
    const detail::Operation& next = operations_[last ? 0 : i + 1];
    const std::size_t first = last ? at.first + at.rows : at.first;
    at.next = {};
    for (std::size_t k = 0; k < next.operands; ++k)
      if (next.reads_first[k]) {
        const Column& column = columns_[next.columns[k]];
        at.next.add(column, first, (std::min)(size() - first, at.rows));
        if (column.interval()) at.next.add(column.high(), first, (std::min)(size() - first, at.rows));
      }
    detail::run(columns_, operations_[i], at);
  }
  void score_pillars(std::size_t done, const BatchScores& scores, detail::Stretch& at) const {
    std::size_t next = 0;
    for (std::size_t pillar = 0; pillar < pillars(); ++pillar) {
      at.begin(points_[pillar]);
      for (; next < operations_.size() && operations_[next].pillar == pillar; ++next) run(next, at);
      detail::end(at);
      detail::write(scores.pillars[pillar], done, at, points_[pillar]);
      detail::write(scores.total, done, at, points_[pillar], pillar > 0);
    }
  }

  void refuse(const detail::Stretch& at, std::size_t done, const BatchScores& scores, std::int32_t max,
              BatchResult& result) const {
    const auto forget = [&](const ScoreColumns& of, std::size_t row, std::int32_t points) {
      if (!of.earned.empty()) of.earned[row] = 0;
      if (!of.high.empty()) of.high[row] = points;
      if (!of.covered.empty()) of.covered[row] = 0;
    };
    for (std::size_t i = 0; i < at.rows; ++i) {
      if (!at.refused[i]) continue;
      if (result.refused++ == 0) result.first_refused = at.first + i;
      forget(scores.total, done + i, max);
      for (std::size_t p = 0; p < scores.pillars.size(); ++p) forget(scores.pillars[p], done + i, points_[p]);
      if (!scores.refused.empty()) scores.refused[done + i] = 1;
    }
  }

  std::vector<Column> columns_;
  std::vector<std::int32_t> points_;  // of the pillars
  std::vector<detail::Operation> operations_;
};

}  // namespace SSI_ABI
}  // namespace ssi

#endif
