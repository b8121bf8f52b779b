// What a program does that embeds the library; exits 0 if the number is right.
// SPDX-License-Identifier: MIT
#include <cstdio>

#if __has_include(<ssi/standard.hpp>)
#include <ssi/standard.hpp>
#include <ssi/version.hpp>
#else
#include <ssi.hpp>  // the single header
#endif

constexpr ssi::Activity somebody{.content = {.posts = 39, .posting_weeks = 12}};
constexpr auto score = ssi::standard::model.score(somebody);
static_assert(score.total.earned == ssi::Points{11}, "all of two signals");

int main() {
  ssi::Activity copy = somebody;
  copy.content.posts = 38;
  const auto less = ssi::standard::model.score(copy);
  std::printf("ssi %d.%d.%d: %s points\n", SSI_VERSION_MAJOR, SSI_VERSION_MINOR, SSI_VERSION_PATCH,
              less.total.earned.text().c_str());
  return less.total.earned < score.total.earned ? 0 : 1;
}
