// What the tests share: one macro for compile time and run time, and the people of the model's worked examples.
// SPDX-License-Identifier: MIT
#ifndef SSI_TESTS_SUPPORT_HPP
#define SSI_TESTS_SUPPORT_HPP

#include <doctest/doctest.h>

#include <string>

#include "ssi/standard.hpp"

// The condition holds in a constant expression and at run time. The relaxed build leaves the constant expression out,
// and of long comparisons it makes one in TESTS_ONE_IN: for debuggers, sanitizers and coverage. The other builds make
// all.
#if defined(SSI_TESTS_RELAXED)
#define TESTS_ONE_IN 10
#define BOTH(...) CHECK((__VA_ARGS__))
#else
#define TESTS_ONE_IN 1
#define BOTH(...)               \
  do {                          \
    static_assert(__VA_ARGS__); \
    CHECK((__VA_ARGS__));       \
  } while (false)
#endif

// The rule is broken by the expression at run time; nothing is checked where exceptions are off.
#if defined(__cpp_exceptions)
#define BREAKS(rule_name, ...)                                 \
  do {                                                         \
    bool broken = false;                                       \
    try {                                                      \
      static_cast<void>(__VA_ARGS__);                          \
    } catch (const ssi::Error& error) {                        \
      broken = error.rule() == ssi::rules::rule_name;          \
      CHECK_MESSAGE(broken, "another rule: " << error.what()); \
    }                                                          \
    CHECK_MESSAGE(broken, "not refused: " #__VA_ARGS__);       \
  } while (false)
#else
#define BREAKS(rule_name, ...)                 \
  do {                                         \
    if (false) static_cast<void>(__VA_ARGS__); \
  } while (false)
#endif

namespace tests {

constexpr ssi::Points micropoints(std::int64_t micro) {
  return ssi::Points::from_micropoints(micro);
}

/// model.md section 4, "Active professional".
inline constexpr auto active_professional =
    ssi::Activity{.profile = {.sections = 9, .endorsements_received = 14, .new_followers = 22},
                  .search = {.connections = 380,
                             .new_connections = 26,
                             .new_on_target = 12,
                             .filtered_searches = 9,
                             .second_degree_views = 20,
                             .visitor_check_weeks = 6,
                             .invitations_sent = 40,
                             .invitations_personalised = 20},
                  .content = {.posts = 11,
                              .posting_weeks = 8,
                              .articles = 1,
                              .reactions_received = 95,
                              .comments_received = 18,
                              .reactions_given = 70,
                              .comments_given = 24,
                              .shares_given = 5,
                              .engagement_weeks = 10},
                  .relationships = {.invitations_accepted = 15,
                                    .congratulations = 9,
                                    .help_given = 2,
                                    .messages_sent = 20,
                                    .messages_received = 22,
                                    .messages_replied = 18,
                                    .recommendations_given = 1,
                                    .recommendations_received = 1}};

/// model.md section 4, "Newcomer".
inline constexpr auto newcomer =
    ssi::Activity{.profile = {.sections = 4, .endorsements_received = 1, .new_followers = 2},
                  .search = {.connections = 60,
                             .new_connections = 8,
                             .new_on_target = 2,
                             .filtered_searches = 2,
                             .second_degree_views = 5,
                             .visitor_check_weeks = 2,
                             .invitations_sent = 10,
                             .invitations_personalised = 1},
                  .content = {.posts = 1,
                              .posting_weeks = 1,
                              .articles = 0,
                              .reactions_received = 3,
                              .comments_received = 0,
                              .reactions_given = 15,
                              .comments_given = 2,
                              .shares_given = 0,
                              .engagement_weeks = 4},
                  .relationships = {.invitations_accepted = 4,
                                    .congratulations = 2,
                                    .help_given = 0,
                                    .messages_sent = 4,
                                    .messages_received = 4,
                                    .messages_replied = 3,
                                    .recommendations_given = 0,
                                    .recommendations_received = 0}};

/// The active professional without messages_received, messages_replied and endorsements_received.
inline constexpr auto partly_known = [] {
  ssi::Activity activity = active_professional;
  activity.profile.endorsements_received = ssi::unknown;
  activity.relationships.messages_received = ssi::unknown;
  activity.relationships.messages_replied = ssi::unknown;
  return activity;
}();

/// All bytes, in their order.
inline std::string every_byte() {
  std::string bytes;
  for (int i = 0; i < 256; ++i) bytes.push_back(static_cast<char>(i));
  return bytes;
}

/// Repeatable numbers without <random>, whose distributions differ between libraries (Steele and others, SplitMix64).
class Numbers {
 public:
  constexpr explicit Numbers(std::uint64_t seed) : state_{seed} {}
  constexpr std::uint64_t next() {
    std::uint64_t z = (state_ += 0x9E3779B97F4A7C15U);
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9U;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBU;
    return z ^ (z >> 31);
  }
  constexpr std::uint32_t below(std::uint32_t limit) { return static_cast<std::uint32_t>(next() % limit); }

 private:
  std::uint64_t state_;
};

/// Somebody with all counts known, from nothing to beyond every target; parts are within their wholes.
constexpr ssi::Activity somebody(Numbers& numbers) {
  ssi::Activity activity;
  const std::uint32_t scale = 1U << (1 + numbers.below(9));
  ssi::for_each_count(activity, [&](ssi::Text, ssi::Count& count) { count = numbers.below(scale); });
  const auto within = [&](ssi::Count& part, ssi::Count whole) { part = numbers.below(whole.value_or(0) + 1); };
  within(activity.search.new_on_target, activity.search.new_connections);
  within(activity.search.invitations_personalised, activity.search.invitations_sent);
  within(activity.relationships.invitations_accepted, activity.search.invitations_sent);
  within(activity.relationships.messages_replied, activity.relationships.messages_received);
  return activity;
}

}  // namespace tests

#endif
