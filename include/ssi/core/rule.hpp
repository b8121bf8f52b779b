// The rules that data and models keep, and what happens when one is broken: in a constant expression the build
// stops and the compiler prints the rule's name; at run time ssi::Error is thrown, or, where exceptions are off,
// the program aborts. Every type with a rule answers valid() first.
// SPDX-License-Identifier: MIT
#ifndef SSI_CORE_RULE_HPP
#define SSI_CORE_RULE_HPP

#include "ssi/core/detail/abi.hpp"
#include "ssi/core/text.hpp"

#if defined(__cpp_exceptions)
#include <exception>
#else
#include <cstdlib>
#endif

namespace ssi {
inline namespace SSI_ABI {

/// What has to be true of data or of a model. A rule is a constant beside the feature that keeps it, in the namespace
/// rules; a program's own targets may have rules of their own:
///
///     namespace rules { inline constexpr auto pace_is_even = ssi::Rule{"pace_is_even", "a pace is even"}; }
struct Rule {
  Text name;      ///< its identifier, a sentence, to be searched for in the documentation
  Text sentence;  ///< the same for people

  /// By name, so that a rule is the same in every part of a program.
  friend constexpr bool operator==(const Rule& a, const Rule& b) { return a.name == b.name; }
};

#if defined(__cpp_exceptions)
/// Thrown where a rule is broken at run time: `error.rule() == rules::count_is_not_negative`, and what() says it.
class Error : public std::exception {
 public:
  Error(const Rule& rule, Text culprit) : rule_{rule} {
    if (!culprit.empty()) text_.append(culprit).append(": ");
    text_.append(rule.sentence);
  }
  const Rule& rule() const noexcept { return rule_; }
  /// The culprit where it is known, and the rule as a sentence.
  const char* what() const noexcept override { return text_.c_str(); }

 private:
  Rule rule_;
  ShortText text_;
};
#endif

namespace detail {

// For a rule known at run time only.
[[noreturn]] inline void violated([[maybe_unused]] const Rule& rule, [[maybe_unused]] Text culprit) {
#if defined(__cpp_exceptions)
  throw Error{rule, culprit};
#else
  std::abort();
#endif
}
// Not constexpr on purpose: that is what stops a constant expression and puts the rule's name into the message.
template <const Rule& R>
[[noreturn]] inline void violated(Text culprit) {
  violated(R, culprit);
}

template <const Rule& R>
SSI_INLINE constexpr void require(bool kept, Text culprit = {}) {
  if (!kept) violated<R>(culprit);
}

}  // namespace detail
}  // namespace SSI_ABI
}  // namespace ssi

#endif
