// The index: pillars, a window, a name and version; one traversal, over which everything else is a fold.
// SPDX-License-Identifier: MIT
#ifndef SSI_CORE_INDEX_HPP
#define SSI_CORE_INDEX_HPP

#include "ssi/core/detail/folds.hpp"
#include "ssi/core/detail/names.hpp"
#include "ssi/core/pillar.hpp"
#include "ssi/core/score.hpp"

/// Scores how well somebody uses a professional network: models, their scores and everything made of them.
namespace ssi {
inline namespace SSI_ABI {

namespace rules {
inline constexpr auto index_points_are_at_most_1000 =
    Rule{"index_points_are_at_most_1000", "an index is worth at most 1000 points"};
inline constexpr auto index_has_four_pillars_of_25_points =
    Rule{"index_has_four_pillars_of_25_points", "a Social Selling Index has four pillars of 25 points"};
inline constexpr auto pillar_is_of_the_index =
    Rule{"pillar_is_of_the_index", "a pillar that is asked for by its id is one of the index"};
}  // namespace rules

/// Pillars, a window, a name and version: a whole model. Immutable; over() and with() give changed copies.
///
///     inline constexpr auto field = Index{ModelId{"field sales", 2}, activity, outcome};   // two pillars, 40 and 60
///     field.score(rep).total.earned        // of 100
///     field.over({.weeks = 26})            // the same model over half a year
template <detail::pillar... Pillars>
class Index {
 public:
  static constexpr std::size_t pillar_count = sizeof...(Pillars);
  static constexpr std::size_t signal_count = (Pillars::signal_count + ... + 0);
  static constexpr std::size_t operand_count = (Pillars::operand_count + ... + 0);

  /// Rules: ids_are_unique, one_metric_has_one_reader, index_points_are_at_most_1000.
  constexpr explicit Index(Pillars... parts) : Index{ModelId{}, parts...} {}
  constexpr Index(ModelId model, Pillars... parts) : model_{model}, pillars_{parts...} {
    const std::int64_t sum = (std::int64_t{0} + ... + parts.points().micropoints());
    if (sum > 1000 * Points::per_point)
      detail::violated<rules::index_points_are_at_most_1000>(model.name, detail::Millionths{sum}, " points");
    detail::require_names(*this);
  }

  /// How many there are, also of a model made at run time.
  [[nodiscard]] static constexpr std::size_t pillars() { return pillar_count; }
  [[nodiscard]] static constexpr std::size_t number_of_signals() { return signal_count; }
  [[nodiscard]] static constexpr std::size_t operands() { return operand_count; }

  [[nodiscard]] constexpr ModelId model() const { return model_; }
  [[nodiscard]] constexpr Window window() const { return window_; }
  [[nodiscard]] constexpr bool valid(Window window) const {
    bool all = window.valid();
    for_each_pillar([&](const auto& pillar, std::size_t) { all = all && pillar.valid(window); });
    return all;
  }
  /// The same model over another window. Rules: window_is_1_to_520_weeks; target_is_1_to_65535, where a target grows
  /// too large in it; valid(window) answers first.
  [[nodiscard]] constexpr Index over(Window window) const {
    detail::require_over(*this, window);
    Index other = *this;
    other.window_ = window;
    return other;
  }

  /// The place of a pillar by its id; none where there is none. Complexity: linear.
  [[nodiscard]] constexpr std::optional<std::size_t> find_pillar(Text id) const {
    std::optional<std::size_t> place;
    for_each_pillar([&](const auto& pillar, std::size_t i) {
      if (pillar.id() == id) place = i;
    });
    return place;
  }
  /// The same of an id that is written down: `score.pillars[model.place_of("engage")]`; of what is no pillar, it does
  /// not compile. Rule: pillar_is_of_the_index.
  [[nodiscard]] consteval std::size_t place_of(Text id) const {
    const auto place = find_pillar(id);
    detail::require<rules::pillar_is_of_the_index>(place.has_value(), id);
    return *place;
  }
  /// Of a pillar itself: `Goal{Points{15}, model.place_of(standard::brand)}`. Rule: pillar_is_of_the_index.
  template <detail::pillar Pillar>
  [[nodiscard]] consteval std::size_t place_of(const Pillar& wanted) const {
    static_assert((std::same_as<Pillar, Pillars> || ...), "this is no pillar of the model");
    return place_of(wanted.id());
  }

  /// f(pillar, i) for each pillar in order.
  template <class F>
  SSI_INLINE constexpr void for_each_pillar(F&& f) const {
    pillars_.for_each(f);
  }
  /// The one traversal: f(place, pillar, signal) for each signal in model order. Scoring, explaining, planning and
  /// batches are folds over it, and a program can write its own.
  template <class F>
  SSI_INLINE constexpr void for_each_signal(F&& f) const {
    Place first;
    for_each_pillar([&](const auto& pillar, std::size_t p) SSI_INLINE {
      first.pillar = p;
      pillar.for_each_signal(f, first);
      first.signal += pillar.number_of_signals();
      first.slot += pillar.operands();
    });
  }

  /// The counts of a subject, which signal.read() alone touches. Rules: count_is_not_negative, rate_is_from_0_to_1,
  /// part_is_at_most_its_whole; the error names the metric or the signal.
  template <class Subject>
  [[nodiscard]] SSI_INLINE constexpr Reading<operand_count> read(const Subject& subject) const {
    Reading<operand_count> reading;
    for_each_signal([&](Place place, const auto&, const auto& signal) SSI_INLINE {
      for (const Count count : signal.read(subject)) reading[place.slot++] = count;
    });
    return reading;
  }
  [[nodiscard]] constexpr const Reading<operand_count>& read(const Reading<operand_count>& reading) const {
    return reading;
  }

  /// The first rule that the subject or reading breaks, what breaks it and the numbers; none: it can be scored. For
  /// programs that ask first; of a log's counts, what is bounded in the score.
  ///
  ///     model.problem(rep).text()   // "reply_rate (answered 30, received 22): a part is at most the whole ..."
  template <class Subject>
  [[nodiscard]] constexpr Problem problem(const Subject& subject) const {
    return detail::first_problem(*this, subject);
  }
  /// f(problem) for all of them, in model order, each metric's once.
  ///
  ///     model.for_each_problem(rep, [&](const Problem& problem) { form.mark(problem.culprit, problem.text()); });
  template <class Subject, class F>
  constexpr void for_each_problem(const Subject& subject, F&& f) const {
    detail::for_each_problem(*this, subject, f);
  }

  /// The reading with one metric changed in every slot where it stands; unknown is a valid count. Rules:
  /// change_names_a_metric_of_the_index, part_is_at_most_its_whole.
  [[nodiscard]] constexpr Reading<operand_count> with(const Reading<operand_count>& reading, Change change) const {
    return detail::changed(*this, reading, change);
  }

  /// The score, or why there is none: `if (const auto tried = model.try_score(rep); tried.score) ...`
  template <class Subject>
  [[nodiscard]] constexpr ScoreOrProblem<pillar_count> try_score(const Subject& subject) const {
    if (const Problem wrong = problem(subject); wrong && !requires { Subject::contradictions_are_bounded; })
      return {std::nullopt, wrong};
    else
      return {score(subject), wrong};
  }

  /// Of a subject or a reading. Exact, no allocation. Complexity: linear in the signals.
  template <class Subject>
  [[nodiscard]] SSI_INLINE constexpr ScoreOf<Pillars...> score(const Subject& subject) const {
    ScoreOf<Pillars...> score;
    score.model = model_;
    score.window = window_;
    std::size_t slot = 0;
    pillars_.for_each([&](const auto& pillar, std::size_t i) SSI_INLINE {
      if constexpr (std::same_as<Subject, Reading<operand_count>>)
        detail::score_into(score.pillars[i], pillar, Counts{subject}.part(slot, pillar.operands()), window_);
      else
        detail::score_into(score.pillars[i], pillar, subject, window_);
      slot += pillar.operands();
    });
    detail::sum(score.total, score.pillars.data(), pillar_count);
    return score;
  }

 private:
  ModelId model_;
  Window window_;
  detail::Pack<Pillars...> pillars_;
};

template <detail::pillar... Pillars>
Index(Pillars...) -> Index<Pillars...>;
template <detail::pillar... Pillars>
Index(ModelId, Pillars...) -> Index<Pillars...>;

/// An index of exactly four pillars of 25 points: `SocialSellingIndex{brand, find, engage, relate}.score(rep)`. Rule:
/// index_has_four_pillars_of_25_points; three pillars do not compile.
template <detail::pillar... Pillars>
class SocialSellingIndex : public Index<Pillars...> {
 public:
  constexpr explicit SocialSellingIndex(Pillars... parts) : SocialSellingIndex{ModelId{}, parts...} {}
  constexpr SocialSellingIndex(ModelId model, Pillars... parts) : Index<Pillars...>{model, parts...} {
    static_assert(sizeof...(Pillars) == 4, "index_has_four_pillars_of_25_points");
    (require_25(parts.id(), parts.points()), ...);
  }
  [[nodiscard]] constexpr SocialSellingIndex over(Window window) const {
    return SocialSellingIndex{Index<Pillars...>::over(window)};
  }

 private:
  static constexpr void require_25(Text id, Points points) {
    if (points != Points{25}) detail::violated<rules::index_has_four_pillars_of_25_points>(id, points, " points");
  }
  constexpr explicit SocialSellingIndex(Index<Pillars...> index) : Index<Pillars...>{index} {}
};

template <detail::pillar... Pillars>
SocialSellingIndex(Pillars...) -> SocialSellingIndex<Pillars...>;
template <detail::pillar... Pillars>
SocialSellingIndex(ModelId, Pillars...) -> SocialSellingIndex<Pillars...>;

}  // namespace SSI_ABI
}  // namespace ssi

#endif
