// Populations: the distributions of the totals and the pillars of many members.
// SPDX-License-Identifier: MIT
#ifndef SSI_SCALE_POPULATION_HPP
#define SSI_SCALE_POPULATION_HPP

#include <map>

#include "ssi/core/digest.hpp"
#include "ssi/scale/batch.hpp"
#include "ssi/scale/distribution.hpp"

namespace ssi {
inline namespace SSI_ABI {

namespace rules {
inline constexpr auto population_needs_all_pillars =
    Rule{"population_needs_all_pillars", "a population takes the earned and covered points of all pillars"};
}  // namespace rules

/// Of one model over one window. What is added is each member's estimate, which is the points where all is known.
/// Merging is exact, associative and commutative, so shards may be scored anywhere and merged in any order.
///
///     auto team = Population{standard::model};
///     team.add(standard::model.score(ana));
///     team.total().mean() == standard::model.score(ana).total.estimate   // true
template <std::size_t Pillars>
class Population {
 public:
  template <class... P>
  constexpr explicit Population(const Index<P...>& model)
      : model_{model.model()},
        window_{model.window()},
        digest_{digest_of(model)},
        pillars_{empty(model)},
        total_{most_of(pillars_)} {}

  /// Whether the score may be of the population's model: it has its name, version and window, and pillars of its
  /// points.
  [[nodiscard]] constexpr bool valid(const Score<Pillars>& score) const {
    bool all = score.model == model_ && score.window == window_;
    for (std::size_t i = 0; i < pillars_.size(); ++i) all = all && score.pillars[i].max == pillars_[i].most();
    return all;
  }
  /// Rules: populations_are_of_one_model; distribution_points_are_within_its_most, for a score that no model gave;
  /// distribution_has_at_most_2_to_the_33_members.
  /// A score knows no digest: one of another model of the same name and points is taken.
  constexpr void add(const Score<Pillars>& score) {
    if (!valid(score)) refuse(score.model, score.window);
    add_member(score.pillars, score.total);
  }
  /// Adds what a batch of the model gave, all of its rows or none, refused ones apart. Rules:
  /// population_needs_all_pillars (earned and covered of each); distribution_points_are_within_its_most, where they are
  /// of another model.
  void add(const BatchScores& scores) {
    const std::size_t rows = scores.total.earned.size();
    if (!valid(scores))
      detail::violated<rules::population_needs_all_pillars>({}, scores.pillars.size(), " pillars of ", pillars_.size(),
                                                            ", ", rows, " rows");
    for (std::size_t i = 0; i < pillars_.size(); ++i) require_points(scores, i);
    require_room_for(rows);
    for (std::size_t row = 0; row < rows; ++row) {
      if (is_refused(scores, row)) {
        ++refused_;
        continue;
      }
      // Points apart from whether there are any: an optional that is stored in its two parts and loaded again at once
      // as a whole took half of the time (g++ 12).
      bool all = true;
      Points total;
      for (std::size_t i = 0; i < pillars_.size(); ++i) {
        const Tally tally = tally_of(scores.pillars[i], row, pillars_[i].most());
        all = all && tally.estimate;
        if (tally.estimate)
          total += *tally.estimate, pillars_[i].add(*tally.estimate);
        else
          pillars_[i].add(std::nullopt);
      }
      if (all)
        total_.add(total);
      else
        total_.add(std::nullopt);
    }
  }
  [[nodiscard]] bool valid(const BatchScores& scores) const {
    const auto fits = [&](std::size_t size) { return size == scores.total.earned.size(); };
    bool all = scores.pillars.size() == pillars_.size() && (scores.refused.empty() || fits(scores.refused.size()));
    for (const ScoreColumns& pillar : scores.pillars)
      all = all && fits(pillar.earned.size()) && fits(pillar.covered.size());
    return all;
  }
  /// Rules: populations_are_of_one_model, distribution_has_at_most_2_to_the_33_members.
  constexpr Population& operator+=(const Population& other) {
    if (!same_kind(other)) refuse(other.model_, other.window_);
    require_room_for(other.size());
    total_ += other.total_;
    for (std::size_t i = 0; i < pillars_.size(); ++i) pillars_[i] += other.pillars_[i];
    refused_ += other.refused_;
    return *this;
  }
  /// Whether the numbers can be of members at all: what was added and merged is, what was read may not be.
  [[nodiscard]] constexpr bool valid() const {
    bool all = total_.valid() && refused_ <= Distribution::largest && size() <= Distribution::largest;
    for (const Distribution& pillar : pillars_)
      all = all && pillar.valid() && pillar.size() + pillar.unknown() == total_.size() + total_.unknown();
    return all;
  }
  /// Whether the two can be merged: one model, version and definition, one window.
  [[nodiscard]] constexpr bool same_kind(const Population& other) const {
    return model_ == other.model_ && digest_ == other.digest_ && window_ == other.window_;
  }
  friend bool operator==(const Population&, const Population&) = default;

  [[nodiscard]] constexpr ModelId model() const { return model_; }
  [[nodiscard]] constexpr Window window() const { return window_; }
  /// Of the model's definition: digest_of(model).
  [[nodiscard]] constexpr std::uint64_t digest() const { return digest_; }
  [[nodiscard]] constexpr const Distribution& total() const { return total_; }
  /// Precondition: a pillar of the model.
  [[nodiscard]] constexpr const Distribution& operator[](std::size_t pillar) const { return pillars_[pillar]; }
  /// Members in all: known, unknown and refused. At most Distribution::largest.
  [[nodiscard]] constexpr std::uint64_t size() const { return total_.size() + total_.unknown() + refused_; }
  [[nodiscard]] constexpr std::uint64_t refused() const { return refused_; }

 private:
  template <std::size_t>
  friend class PopulationBytes;

  template <class... P>
  static constexpr Sized<Distribution, Pillars> empty(const Index<P...>& model) {
    static_assert(Index<P...>::pillar_count == Pillars);
    if constexpr (Pillars == at_run_time) {
      Sized<Distribution, Pillars> pillars;
      model.for_each_pillar([&](const auto& pillar, std::size_t) { pillars.push_back(Distribution{pillar.points()}); });
      return pillars;
    } else {
      Points most[Pillars];
      model.for_each_pillar([&](const auto& pillar, std::size_t i) { most[i] = pillar.points(); });
      return [&]<std::size_t... I>(std::index_sequence<I...>) {
        return std::array<Distribution, Pillars>{Distribution{most[I]}...};
      }
      (std::make_index_sequence<Pillars>{});
    }
  }
  static constexpr Points most_of(const Sized<Distribution, Pillars>& pillars) {
    Points most;
    for (const Distribution& pillar : pillars) most += pillar.most();
    return most;
  }
  static bool is_refused(const BatchScores& scores, std::size_t row) {
    return !scores.refused.empty() && scores.refused[row] != 0;
  }
  void require_points(const BatchScores& scores, std::size_t pillar) const {
    const Points most = pillars_[pillar].most();
    const ScoreColumns& points = scores.pillars[pillar];
    for (std::size_t row = 0; row < points.earned.size(); ++row) {
      const std::int32_t earned = points.earned[row], covered = points.covered[row];
      if ((earned < 0 || earned > covered || covered > most.micropoints()) && !is_refused(scores, row))
        detail::violated<rules::distribution_points_are_within_its_most>(
            {}, "row ", row, ", pillar ", pillar, ": ", detail::Millionths{earned}, " earned, ",
            detail::Millionths{covered}, " covered, of ", most);
    }
  }
  constexpr void refuse(ModelId model, Window window) const {
    detail::violated<rules::populations_are_of_one_model>({}, detail::in_words(model, window), ", in one of ",
                                                          detail::in_words(model_, window_));
  }
  constexpr void require_room_for(std::uint64_t members) const {
    if (members > Distribution::largest - size())
      detail::violated<rules::distribution_has_at_most_2_to_the_33_members>({}, members, " more than ", size());
  }
  // All of a member or nothing.
  constexpr void add_member(const Sized<Tally, Pillars>& pillars, const Tally& total) {
    bool all = total_.valid(total.estimate);
    for (std::size_t i = 0; i < pillars_.size(); ++i) all = all && pillars_[i].valid(pillars[i].estimate);
    detail::require<rules::distribution_points_are_within_its_most>(all);
    require_room_for(1);
    total_.add(total.estimate);
    for (std::size_t i = 0; i < pillars_.size(); ++i) pillars_[i].add(pillars[i].estimate);
  }

  ModelId model_;
  Window window_;
  std::uint64_t digest_;
  Sized<Distribution, Pillars> pillars_;
  Distribution total_;
  std::uint64_t refused_ = 0;
};

template <class... P>
Population(const Index<P...>&) -> Population<Index<P...>::pillar_count>;
template <class... P>
Population(const SocialSellingIndex<P...>&) -> Population<sizeof...(P)>;

/// Populations by sector, team or whatever orders. A key that one side lacks is no member there.
///
///     Groups<std::string, 4> sectors{Population{standard::model}};
///     sectors["wine"].add(standard::model.score(ana));
///     sectors.find("wine")->size()   // 1
template <class Key, std::size_t Pillars>
class Groups {
 public:
  /// The empty population of the model, from which each group begins.
  explicit Groups(const Population<Pillars>& empty) : empty_{empty} {}

  Population<Pillars>& operator[](const Key& key) { return groups_.try_emplace(key, empty_).first->second; }
  /// A null pointer where nobody is of the key.
  [[nodiscard]] const Population<Pillars>* find(const Key& key) const {
    const auto found = groups_.find(key);
    return found == groups_.end() ? nullptr : &found->second;
  }
  /// Rule: populations_are_of_one_model.
  Groups& operator+=(const Groups& other) {
    for (const auto& [key, population] : other.groups_) (*this)[key] += population;
    return *this;
  }
  friend bool operator==(const Groups&, const Groups&) = default;
  [[nodiscard]] std::size_t size() const { return groups_.size(); }
  [[nodiscard]] auto begin() const { return groups_.begin(); }
  [[nodiscard]] auto end() const { return groups_.end(); }

 private:
  Population<Pillars> empty_;
  std::map<Key, Population<Pillars>> groups_;
};

}  // namespace SSI_ABI
}  // namespace ssi

#endif
