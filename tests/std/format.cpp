// Values in std::format, and in fmt where SSI_FMT says so: a program of its own, since few standard libraries have it.
// SPDX-License-Identifier: MIT
#if defined(SSI_FMT)
#include <fmt/format.h>
namespace formats = fmt;
#else
#include <format>
namespace formats = std;
#endif

#include <cstdio>

#include "ssi/standard.hpp"
#include "ssi/std.hpp"

using namespace ssi;

namespace {
int failed = 0;
void check(const std::string& said, const char* expected) {
  if (said == expected) return;
  std::printf("\"%s\" instead of \"%s\"\n", said.c_str(), expected);
  ++failed;
}
}  // namespace

int main() {
  const auto score = standard::model.score(Activity{.content = {.posts = 11}});
  check(formats::format("{}", 61.227361_points), "61.227361");
  check(formats::format("{:>12}", -2.5_points), "   -2.500000");
  check(formats::format("{}", (2.345_points).text(2)), "2.35");
  check(formats::format("{} or {:.<8}|", between(8, 10), Count{7}), "8 to 10 or 7.......|");
  check(formats::format("{}", Day{"2026-06-27"}), "2026-06-27");
  check(formats::format("{} {}", Window{}, ModelId{"acme", 4}), "13 weeks acme, version 4");
  check(formats::format("{}", score.total), "2.42 to 97.42 of 100");
  check(formats::format("{}", score), "2.42 to 97.42 of 100");
  check(formats::format("{}", Problem{rules::count_is_not_negative, ShortText{"calls is -2"}}),
        "calls is -2: a count is not negative");
  check(formats::format("{:^7}", Text{"posts"}), " posts ");
#if !defined(SSI_FMT)
  check(std::format("{:.2f}", 2.345_points), "2.35");
  check(std::format("{:.0f}", 2.5_points), "3");
  check(std::format("{:.>8.1f}", 2.5_points), ".....2.5");
  check(std::format("{:.>9}", 2.5_points), ".2.500000");
  const auto refused = [](std::string_view format) {
    try {
      const Points points = 2.5_points;
      check(std::vformat(format, std::make_format_args(points)), "an error");
    } catch (const std::format_error&) {
    }
  };
  refused("{:.7f}");
  refused("{:f}");
  refused("{:d}");
  refused("{:>8.2g}");
#endif
  return failed;
}
