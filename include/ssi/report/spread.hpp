// How the scores of many are spread, as a picture: a dot for each of a few, bars for many, and a member's place.
// SPDX-License-Identifier: MIT
#ifndef SSI_REPORT_SPREAD_HPP
#define SSI_REPORT_SPREAD_HPP

#include "ssi/report/chart.hpp"

namespace ssi {
inline namespace SSI_ABI {
namespace report {

namespace detail {

// A distribution in fifty bars, of two points each where the most is 100.
class SpreadBars {
 public:
  static constexpr std::size_t size = 50;
  // Below so many members a bar of heights says less than a dot for each: our choice.
  static constexpr std::uint64_t few = 30;

  constexpr explicit SpreadBars(const Distribution& distribution) : distribution_{distribution} {
    for (std::size_t bar = 0; bar < size; ++bar) most_ = (std::max)(most_, (*this)[bar]);
  }
  [[nodiscard]] constexpr std::uint64_t operator[](std::size_t bar) const {
    std::uint64_t sum = bar + 1 == size ? distribution_[Distribution::bins - 1] : 0;
    for (std::size_t i = bar * bins; i < (bar + 1) * bins; ++i) sum += distribution_[i];
    return sum;
  }
  [[nodiscard]] constexpr Points from(std::size_t bar) const { return distribution_.from(bar * bins); }
  // Of the fullest, 1 where nobody is.
  [[nodiscard]] constexpr std::uint64_t most() const { return most_; }
  [[nodiscard]] constexpr bool dots() const { return distribution_.size() < few; }

 private:
  static constexpr std::size_t bins = (Distribution::bins - 1) / size;
  const Distribution& distribution_;
  std::uint64_t most_ = 1;
};

// Dots stand above each other where they are of one bar; somebody is always seen.
template <class W>
constexpr void spread_shapes(W& w, const SpreadBars& bars, Plot plot) {
  constexpr int pitch = Plot::width / static_cast<int>(SpreadBars::size) + 1;
  const int bottom = plot.top + Plot::height;
  const auto tall = [&](std::uint64_t members) {
    const std::uint64_t most = bars.dots() ? (std::max<std::uint64_t>)(bars.most(), 10) : bars.most();
    return static_cast<int>((members * static_cast<std::uint64_t>(Plot::height) + most - 1) / most);
  };
  for (std::size_t bar = 0; bar < SpreadBars::size; ++bar) {
    const std::uint64_t here = bars[bar];
    const int left = plot.left + static_cast<int>(bar) * Plot::width / static_cast<int>(SpreadBars::size);
    if (here == 0) continue;
    if (!bars.dots()) {
      w("<rect class=\"f0\" x=\"", left, "\" y=\"", bottom - tall(here), "\" width=\"10\" height=\"", tall(here),
        "\"/>");
      continue;
    }
    begin_path(w, plot);
    w(" class=\"s0\" stroke-width=\"9\" stroke-linecap=\"round\" d=\"");
    for (std::uint64_t i = 0; i < here; ++i) w('M', left + pitch / 2, ' ', bottom - 8 - tall(i), "h0");
    w("\"/>");
  }
  begin_path(w, plot);
  w(" class=\"sg\" d=\"M", plot.left, ' ', bottom, 'h', Plot::width, "\"/>");
}

}  // namespace detail

/// "Mean 45.35, median 41.2." Precondition: it is not of nobody.
[[nodiscard]] constexpr ShortText middle_in_words(const Distribution& distribution,
                                                  const Language& language = english) {
  return language("Mean {mean}, median {median}.",
                  {language(*distribution.mean()), language(*distribution.quantile({1, 2}), 1)});
}

/// Where a member stands among others: "61.23, top 12 %", the points alone among nobody. Precondition: the points are
/// valid() of the distribution.
[[nodiscard]] constexpr ShortText place_in_words(const Distribution& distribution, Points member,
                                                 const Language& language = english) {
  ShortText text = language(member);
  if (const auto top = distribution.top_share(member))
    text.append(", ").append(language("top {percent} %", {number(top->percent())}));
  return text;
}

/// A distribution in fifty bars, or a dot for each of fewer than thirty members, and where a member stands in it.
/// Unit of length: 640 by 280.
template <class Out>
constexpr Out svg_histogram(Out out, const Distribution& distribution, std::optional<Points> member,
                            const Language& language = english, Setting setting = Setting::alone) {
  using namespace detail;
  Writer w{std::move(out)};
  const SpreadBars bars{distribution};
  const bool alone = setting == Setting::alone;
  const Plot plot = alone ? Plot{52, 38} : plot_in_page;
  if (alone) {
    begin_picture(w, {640, 280},
                  language("How scores are spread: {members} {members|member|members}", {number(distribution.size())}),
                  setting);
    if (distribution.size() > 0) w("<desc>", Xml{middle_in_words(distribution, language)}, "</desc>");
  } else {
    begin_plot(w, bars.dots() ? " dots" : "");
  }
  spread_shapes(w, bars, plot);
  if (member) {
    begin_path(w, plot);
    w(" class=\"s1\" stroke-width=\"2.5\" d=\"M", plot.x(*member, distribution.most()), ' ', plot.top, 'v',
      Plot::height, "\"/>");
  }
  if (alone) {
    const int bottom = plot.top + Plot::height;
    for (int quarter = 0; quarter <= 4; ++quarter)
      w("<text class=\"soft\" font-size=\"18\" text-anchor=\"middle\" x=\"", plot.left + Plot::width * quarter / 4,
        "\" y=\"", bottom + 20, "\">",
        language(Points::from_micropoints(distribution.most().micropoints() * quarter / 4), 0), "</text>");
    if (!bars.dots())
      w("<text class=\"soft\" font-size=\"18\" text-anchor=\"end\" x=\"", plot.left - 6, "\" y=\"", plot.top + 14,
        "\">", bars.most(), "</text>");
    if (member) {
      const std::int64_t x = plot.x(*member, distribution.most());
      w("<text font-size=\"18\" x=\"", x, "\" y=\"", plot.top - 6, "\" text-anchor=\"",
        x < 150   ? "start"
        : x > 490 ? "end"
                  : "middle",
        "\">", Xml{place_in_words(distribution, *member, language)}, "</text>");
    }
  }
  w("</svg>\n");
  return w.out();
}

}  // namespace report
}  // namespace SSI_ABI
}  // namespace ssi

#endif
