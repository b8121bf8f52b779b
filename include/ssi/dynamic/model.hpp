// Models made at run time: an Index whose pillars and signals stand in a definition, scored, explained, planned, logged
// and reported by the code of any other.
// SPDX-License-Identifier: MIT
#ifndef SSI_DYNAMIC_MODEL_HPP
#define SSI_DYNAMIC_MODEL_HPP

#include <optional>
#include <span>
#include <vector>

#include "ssi/core/index.hpp"
#include "ssi/dynamic/detail/lookup.hpp"
#include "ssi/dynamic/detail/subject.hpp"
#include "ssi/dynamic/kept.hpp"
#include "ssi/dynamic/pillar.hpp"
#include "ssi/dynamic/problems.hpp"
#include "ssi/dynamic/sized.hpp"

namespace ssi {
inline namespace SSI_ABI {

/// A model made at run time, `dynamic::Model`: what every function that takes an Index takes. Of the same definition it
/// gives the same micropoints as a typed one. It scores counts in the order of its metrics, a map by metric name,
/// whatever for_each_count() goes through (an Activity, CountsByName), a log's counts where the definition says how
/// they are counted, and readings. Its texts are kept (see kept()), so that scores, rows and histories outlive it.
///
///     const dynamic::Model acme{definition};
///     acme.score(std::map<std::string, int>{{"calls", 130}, {"demos", 3}}).total.earned
template <>
class Index<dynamic::Pillar> {
 public:
  static constexpr std::size_t pillar_count = at_run_time;
  static constexpr std::size_t signal_count = at_run_time;
  static constexpr std::size_t operand_count = at_run_time;

  /// Rules: those of problems_of(), which answers first; the error names the path and the numbers.
  explicit Index(const dynamic::Definition& definition);

  [[nodiscard]] std::size_t pillars() const { return pillars_.size(); }
  [[nodiscard]] std::size_t number_of_signals() const { return signals_; }
  [[nodiscard]] std::size_t operands() const { return operands_; }
  /// What it reads, each once, in model order: what counts in order are of.
  [[nodiscard]] std::span<const StaticText> metrics() const { return metrics_->names(); }
  /// All of them, unknown, to be set by name.
  [[nodiscard]] dynamic::CountsByName counts() const { return dynamic::CountsByName{metrics_}; }

  [[nodiscard]] ModelId model() const { return model_; }
  [[nodiscard]] Window window() const { return window_; }
  [[nodiscard]] bool valid(Window window) const {
    bool all = window.valid();
    for (const dynamic::Pillar& pillar : pillars_) all = all && pillar.valid(window);
    return all;
  }
  /// The same model over another window. Rules: window_is_1_to_520_weeks, target_is_1_to_65535.
  [[nodiscard]] Index over(Window window) const {
    detail::require_over(*this, window);
    Index other = *this;
    other.window_ = window;
    other.look_up();
    return other;
  }
  /// The place of a pillar by its id; none where there is none.
  [[nodiscard]] std::optional<std::size_t> find_pillar(Text id) const {
    for (std::size_t i = 0; i < pillars_.size(); ++i)
      if (pillars_[i].id() == id) return i;
    return std::nullopt;
  }

  /// f(pillar, i) for each pillar in order.
  template <class F>
  void for_each_pillar(F&& f) const {
    for (std::size_t i = 0; i < pillars_.size(); ++i) f(pillars_[i], i);
  }
  /// The one traversal, as of any index: f(place, pillar, signal), where a signal is of any of the library's targets.
  template <class F>
  void for_each_signal(F&& f) const {
    Place first;
    for (; first.pillar < pillars_.size(); ++first.pillar) {
      const dynamic::Pillar& pillar = pillars_[first.pillar];
      pillar.for_each_signal(f, first);
      first.signal += pillar.number_of_signals();
      first.slot += pillar.operands();
    }
  }

  /// Rules: as of any index, counts_are_one_for_each_metric, and counts_name_metrics_of_the_model for a map.
  template <class Subject>
  [[nodiscard]] Reading<at_run_time> read(const Subject& subject) const {
    Reading<at_run_time> reading{operands_};
    dynamic::detail::with_counts(metrics_, subject, [&](const auto& counts) {
      for_each_signal([&](Place place, const auto&, const auto& signal) {
        for (const Count count : signal.read(counts)) reading[place.slot++] = count;
      });
    });
    return reading;
  }
  [[nodiscard]] const Reading<at_run_time>& read(const Reading<at_run_time>& reading) const { return reading; }
  /// The first rule that the subject or reading breaks; none: it can be scored.
  template <class Subject>
  [[nodiscard]] Problem problem(const Subject& subject) const {
    return detail::first_problem(*this, subject);
  }
  /// f(problem) for all of them: names that no metric has and counts that are none, or else what the signals refuse.
  template <class Subject, class F>
  void for_each_problem(const Subject& subject, F&& f) const {
    if constexpr (std::same_as<Subject, Reading<at_run_time>>) {
      detail::for_each_problem(*this, subject, f);
    } else {
      bool counted = true;
      dynamic::detail::for_each_problem_of_counts(*metrics_, subject, [&](const Problem& wrong) {
        counted = false;
        f(wrong);
      });
      if (counted)
        dynamic::detail::with_counts(metrics_, subject,
                                     [&](const auto& counts) { detail::for_each_problem(*this, counts, f); });
    }
  }
  [[nodiscard]] Reading<at_run_time> with(const Reading<at_run_time>& reading, Change change) const {
    return detail::changed(*this, reading, change);
  }
  template <class Subject>
  [[nodiscard]] ScoreOrProblem<at_run_time> try_score(const Subject& subject) const {
    if (const Problem wrong = problem(subject); wrong && !requires { Subject::contradictions_are_bounded; })
      return {std::nullopt, wrong};
    else
      return {score(subject), wrong};
  }
  /// Exact; one allocation, of counts in order and of readings. Complexity: linear in the signals.
  template <class Subject>
  [[nodiscard]] Score<at_run_time> score(const Subject& subject) const {
    Score<at_run_time> score{detail::sized<Tally, at_run_time>(pillars_.size()), {}, model_, window_};
    if constexpr (std::same_as<Subject, Reading<at_run_time>>) {
      std::size_t slot = 0;
      for (std::size_t i = 0; i < pillars_.size(); slot += pillars_[i++].operands())
        score_pillar(score.pillars[i], i, Counts{subject}.part(slot, pillars_[i].operands()));
    } else {
      dynamic::detail::with_counts(metrics_, subject, [&](const auto& counts) {
        for (std::size_t i = 0; i < pillars_.size(); ++i) score_pillar(score.pillars[i], i, counts);
      });
    }
    detail::sum(score.total, score.pillars.data(), score.pillars.size());
    return score;
  }

 private:
  template <class Counted>
  void score_pillar(Tally& tally, std::size_t i, const Counted& counts) const {
    if constexpr (!std::same_as<Counted, LogCounts>)
      if (const auto earned = lookups_[i].earned(counts))
        return detail::settle(tally, Points::from_micropoints(*earned), pillars_[i].points(), pillars_[i].points());
    detail::score_into(tally, pillars_[i], counts, window_);
  }
  void look_up() {
    lookups_.clear();
    for (const dynamic::Pillar& pillar : pillars_) lookups_.emplace_back(pillar, window_);
  }
  static Metric<dynamic::Reader> metric(std::vector<StaticText>& metrics, const dynamic::Definition& definition,
                                        Text name);

  ModelId model_;
  Window window_;
  std::vector<dynamic::Pillar> pillars_;
  std::vector<dynamic::detail::Lookup> lookups_;  // of the pillars
  std::shared_ptr<const dynamic::detail::NameIndex> metrics_;
  std::size_t signals_ = 0, operands_ = 0;
};

inline Index<dynamic::Pillar>::Index(const dynamic::Definition& definition)
    : model_{kept(definition.name), definition.version}, window_{definition.window} {
  if (const auto problems = problems_of(definition); !problems.empty()) {
    const std::string text = problems[0].text();
    detail::violated(problems[0].rule, text);
  }
  std::vector<StaticText> metrics;
  for (const dynamic::PillarDefinition& defined : definition.pillars) {
    const StaticText id = kept(defined.id);
    dynamic::Pillar& pillar =
        pillars_.emplace_back(Name{id, defined.title.empty() ? id : kept(defined.title)}, defined.points);
    for (const dynamic::SignalDefinition& signal : defined.signal_definitions) {
      const Metric part = metric(metrics, definition, signal.reads.part);
      const Texts texts{kept(signal.title), kept(signal.unit), kept(signal.reason), kept(signal.remedy),
                        kept(signal.source)};
      std::visit(
          [&]<class Some>(const Some& target) {
            const auto source = [&] {
              if constexpr (dynamic::detail::of_ratio<Some>)
                return part.per(metric(metrics, definition, signal.reads.whole));
              else
                return part;
            }();
            pillar.add(dynamic::detail::SignalOf<Some>{kept(signal.id), source,
                                                       dynamic::detail::evidenced(target, signal.evidence.value_or(0)),
                                                       signal.curve, signal.weight, texts},
                       kept(signal.group));
          },
          signal.target);
    }
    signals_ += pillar.number_of_signals();
    operands_ += pillar.operands();
  }
  metrics_ = std::make_shared<const dynamic::detail::NameIndex>(metrics);
  look_up();
}

inline Metric<dynamic::Reader> Index<dynamic::Pillar>::metric(std::vector<StaticText>& metrics,
                                                              const dynamic::Definition& definition, Text name) {
  const auto found = std::find(metrics.begin(), metrics.end(), name);
  dynamic::Reader reader{static_cast<std::size_t>(found - metrics.begin())};
  const StaticText named = found != metrics.end() ? *found : metrics.emplace_back(kept(name));
  for (const dynamic::LoggedMetric& logged : definition.logged)
    if (named == logged.metric) reader.counting = logged.counting;
  return {named, reader};
}

namespace dynamic {

/// An Index whose pillars and signals are known at run time.
using Model = Index<Pillar>;

/// A model, or all that is wrong with its definition: `if (const auto made = try_model(definition); made.model) ...`
struct ModelOrProblems {
  std::optional<Model> model;
  std::vector<DefinitionProblem> problems;
};
/// The model of a definition, or why there is none; nothing is thrown. Complexity: linear in the signals.
[[nodiscard]] inline ModelOrProblems try_model(const Definition& definition) {
  std::vector<DefinitionProblem> problems = problems_of(definition);
  if (problems.empty()) return {Model{definition}, {}};
  return {std::nullopt, std::move(problems)};
}

}  // namespace dynamic
}  // namespace SSI_ABI
}  // namespace ssi

#endif
