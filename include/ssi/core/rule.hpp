// The rules that data and models keep, and what happens when one is broken: in a constant expression the build
// stops and the compiler prints the rule's name; at run time ssi::Error is thrown, or, where exceptions are off,
// it is printed and the program aborts. Every type with a rule answers valid() first.
// SPDX-License-Identifier: MIT
#ifndef SSI_CORE_RULE_HPP
#define SSI_CORE_RULE_HPP

#include "ssi/core/detail/said.hpp"

#if defined(__cpp_exceptions)
#include <exception>
#else
#include <cstdlib>
#if __STDC_HOSTED__
#include <cstdio>
#endif
#endif

namespace ssi {
inline namespace SSI_ABI {

/// What has to be true of data or of a model. A rule is a constant beside the feature that keeps it, in the namespace
/// rules; a program's own targets may have rules of their own:
///
///     namespace rules { inline constexpr auto pace_is_even = ssi::Rule{"pace_is_even", "a pace is even"}; }
struct Rule {
  Text name = {};      ///< its identifier, a sentence, to be searched for in the documentation
  Text sentence = {};  ///< the same for people

  /// By name, so that a rule is the same in every part of a program.
  friend constexpr bool operator==(const Rule& a, const Rule& b) { return a.name == b.name; }
};

/// A rule that is broken and what breaks it, or nothing, for programs that ask first. No std::optional, which costs the
/// core a fifth of its templates.
///
///     if (const Problem problem = model.problem(rep)) warn(problem.text());
///     // "reply_rate (messages_replied 30, messages_received 22): a part is at most the whole it is counted of"
struct [[nodiscard]] Problem {
  Rule rule = {};
  ShortText culprit = {};

  /// Whether there is one.
  constexpr explicit operator bool() const { return !rule.name.empty(); }

  [[nodiscard]] constexpr LongText text() const {
    LongText text{culprit.view()};
    if (!text.view().empty()) text.append(": ");
    return text.append(rule.sentence);
  }
};

#if defined(__cpp_exceptions)
/// Thrown where a rule is broken at run time: `error.rule() == rules::count_is_not_negative`, and what() says it.
class Error : public std::exception {
 public:
  Error(const Rule& rule, Text culprit) : rule_{rule}, text_{Problem{rule, culprit}.text()} {}
  const Rule& rule() const noexcept { return rule_; }
  /// The culprit where it is known, and the rule as a sentence.
  const char* what() const noexcept override { return text_.c_str(); }

 private:
  Rule rule_;
  LongText text_;
};
#else
/// Called with a broken rule before the program aborts, where exceptions are off; a program may set another, from one
/// thread, before it starts others. The first prints the rule and the culprit to standard error.
///
///     ssi::violation_handler = [](const ssi::Problem& problem) { log(problem.text().c_str()); };
inline void (*violation_handler)(const Problem&) = [](const Problem& problem) {
#if __STDC_HOSTED__
  std::fprintf(stderr, "ssi: %s (%.*s)\n", problem.text().c_str(), static_cast<int>(problem.rule.name.size()),
               problem.rule.name.data());
#else
  static_cast<void>(problem);
#endif
};
#endif

namespace detail {

// For a rule known at run time only.
[[noreturn]] inline void violated([[maybe_unused]] const Rule& rule, [[maybe_unused]] Text culprit) {
#if defined(__cpp_exceptions)
  throw Error{rule, culprit};
#else
  if (violation_handler != nullptr) violation_handler(Problem{rule, ShortText{culprit}});
  std::abort();
#endif
}
// Not constexpr on purpose: that is what stops a constant expression and puts the rule's name into the message.
template <const Rule& R>
[[noreturn]] inline void violated(Text culprit) {
  violated(R, culprit);
}
// With the numbers that broke it: violated<R>("calls", "weight ", weight) says "calls (weight 120)". By value, so that
// no number of the path on which the rule is kept has an address.
template <const Rule& R, class First, class... Rest>
[[noreturn]] SSI_COLD inline void violated(Text culprit, First first, Rest... rest) {
  violated(R, numbered(culprit, first, rest...));
}

// In brackets, as <AssertMacros.h> of macOS leaves a macro of that name behind.
template <const Rule& R>
SSI_INLINE constexpr void(require)(bool kept, Text culprit = {}) {
  if (!kept) violated<R>(culprit);
}

}  // namespace detail
}  // namespace SSI_ABI
}  // namespace ssi

#endif
