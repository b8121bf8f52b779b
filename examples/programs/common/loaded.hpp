// A member and the model to score with: a variant or one in a file, made at run time, so that a program is compiled for
// one type of model and takes any.
// SPDX-License-Identifier: MIT
#ifndef COMMON_LOADED_HPP
#define COMMON_LOADED_HPP

#include <vector>

#include "member.hpp"
#include "ssi/decide/action.hpp"
#include "ssi/decide/links.hpp"
#include "ssi/dynamic/model.hpp"
#include "ssi/robust/spread.hpp"

namespace common {

struct Loaded {
  Member member;
  ssi::dynamic::Model model;  ///< over the member's window
  ssi::dynamic::CountsByName counts;
  std::vector<ssi::Action> actions;  ///< on what the model reads
  ssi::Links links;                  ///< what else their units move
  bool logged;                       ///< whether the model scores the days of the member's log
};

/// The model that the options name, and its counts of the member.
Loaded load_with_model(const Options& options);
/// The model alone, over the window that was asked for.
ssi::dynamic::Model model_of(const Options& options);

/// Where other choices than the model's would put its total, of 1,000 draws with one seed; none where it has no
/// estimate.
std::optional<ssi::Spread<ssi::Points>> other_choices(const Loaded& loaded);

/// The counts of a subject that the model reads; the rest of them unknown.
template <class Subject>
ssi::dynamic::CountsByName counts_of(const ssi::dynamic::Model& model, const Subject& subject) {
  ssi::dynamic::CountsByName counts = model.counts();
  for_each_count(subject, [&](ssi::Text name, ssi::Count count) {
    if (ssi::Count* const place = counts.find(name)) *place = count;
  });
  return counts;
}

}  // namespace common

#endif
