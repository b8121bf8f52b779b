// What to do and what to tell, of a scorecard that knows of actions: one order in every form of report.
// SPDX-License-Identifier: MIT
#ifndef SSI_REPORT_TO_DO_HPP
#define SSI_REPORT_TO_DO_HPP

#include "ssi/report/sentences.hpp"
#include "ssi/words/decide.hpp"

namespace ssi {
inline namespace SSI_ABI {
namespace report {

/// Over what to do.
inline constexpr Text to_do_title = "What to do, the most points a minute first";
/// Over what to tell.
inline constexpr Text to_tell_title = "What you can tell us, the most points first";

/// f(i, advice) for the best of them, in their order; what is only to be found out is none: it is asked.
template <class Advices, class F>
constexpr void for_each_to_do(const Advices& advices, std::size_t most, F&& f) {
  std::size_t i = 0;
  for (const Advice& advice : advices)
    if (i < most && (!advice.row.wholly_unknown() || advice.minutes)) f(i++, advice);
}

/// What an advice brings, both figures: "One more (post): 0.18 points for 25 min; 2.58 left to earn. In all, with the
/// ratios and weeks that it moves: -0.10 to 1.01." Calls say(sentence) for each.
template <class Say>
constexpr void say_figures(const Advice& advice, const Language& language, Say&& say) {
  say(in_words(advice, language));
  if (const ShortText net = net_in_words(advice, language); net.size() > 0) say(net);
}

}  // namespace report
}  // namespace SSI_ABI
}  // namespace ssi

#endif
