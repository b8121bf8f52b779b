// The digest of a model: one number for its definition, so that what two models made is not taken for one.
// SPDX-License-Identifier: MIT
#ifndef SSI_CORE_DIGEST_HPP
#define SSI_CORE_DIGEST_HPP

#include "ssi/core/index.hpp"

namespace ssi {
inline namespace SSI_ABI {
namespace detail {

// 64-bit FNV-1a, http://www.isthe.com/chongo/tech/comp/fnv/; numbers byte by byte, the lowest first.
class Digest {
 public:
  constexpr Digest& add(std::uint8_t byte) {
    value_ = (value_ ^ byte) * 1099511628211U;
    return *this;
  }
  constexpr Digest& add(std::uint64_t number) {
    for (int i = 0; i < 8; ++i) add(static_cast<std::uint8_t>(number >> (8 * i)));
    return *this;
  }
  constexpr Digest& add(Text text) {
    for (const char c : text) add(static_cast<std::uint8_t>(c));
    return *this;
  }
  [[nodiscard]] constexpr std::uint64_t value() const { return value_; }

 private:
  std::uint64_t value_ = 14695981039346656037U;
};

constexpr std::uint64_t word(std::uint32_t high, std::uint32_t low) {
  return std::uint64_t{high} << 32 | low;
}
// With its length, so that "ab", "c" is not "a", "bc".
constexpr void digest_text(Digest& digest, Text text) {
  digest.add(std::uint64_t{text.size()}).add(text);
}

// Where targets and curves are asked: more than tells the library's own apart, and a sample of anybody else's.
inline constexpr std::uint32_t digest_weeks[] = {1, 13, 52};
inline constexpr std::uint32_t digest_counts[] = {0, 1, 2, 3, 5, 8, 20, 50, 200, 1000, 65535, Count::largest};
inline constexpr std::uint64_t digest_shares = 16;

constexpr void digest_fraction(Digest& digest, Fraction of) {
  std::uint64_t common = of.whole;
  for (std::uint64_t rest = of.part; rest != 0;) {
    const std::uint64_t next = common % rest;
    common = rest;
    rest = next;
  }
  if (common != 0) digest.add(of.part / common).add(of.whole / common);
}
// What counts reach over a window, and the credit of some shares of its target.
template <class Target, class Curve>
constexpr void digest_answers(Digest& digest, const Target& target, const Curve& curve, Window window) {
  std::uint32_t all = 1;
  const auto ask = [&](auto... counts) {
    if constexpr (requires { target.accepts(counts...); }) {
      const bool accepted = target.accepts(counts...);
      digest.add(std::uint64_t{accepted});
      if (!accepted) return;
    }
    const Reach reach = target.reach(window, counts...);
    digest.add(word(reach.x, reach.target));
    if (reach.valid()) all = reach.target;
  };
  std::uint32_t before = 1;
  for (const std::uint32_t count : digest_counts) {
    if constexpr (target_of<Target, std::uint32_t>) ask(count);
    if constexpr (target_of<Target, std::uint32_t, std::uint32_t>) ask(before, count), ask(count, before);
    before = count;
  }
  for (std::uint64_t part = 0; part <= digest_shares; ++part)
    digest_fraction(digest, curve(Fraction{part * all / digest_shares, all}));
}
// What a signal makes points of, whatever it is called and worth.
template <class Source, class Target, class Curve>
constexpr void digest_definition(Digest& digest, const Signal<Source, Target, Curve>& signal) {
  digest.add(std::uint64_t{signal.operand_count});
  signal.source().for_each_metric([&](const auto& metric) { digest_text(digest, metric.name()); });
  digest.add(word(static_cast<std::uint32_t>(counted_of<Target>), takes_rate<Target>));
  if constexpr (with_ratio<Target>) {
    const TargetRatio ratio = signal.target().ratio();
    digest.add(word(ratio.parts, ratio.of)).add(std::uint64_t{ratio.phantoms});
  }
  // Only where there are any, so that the digests of models without them stay what they were.
  if constexpr (requires { signal.target().numbers(); })
    for (const std::uint32_t number : signal.target().numbers().of) digest.add(std::uint64_t{number});
  if (signal.evidence() > 0) digest_text(digest, "evidence"), digest.add(std::uint64_t{signal.evidence()});
  if (signal.direction == Direction::fewer || signal.direction == Direction::band)
    digest_text(digest, "direction"), digest.add(static_cast<std::uint64_t>(signal.direction));
  for (const std::uint32_t weeks : digest_weeks)
    if (signal.valid(Window{weeks})) digest_answers(digest, signal.target(), signal.curve(), Window{weeks});
}
template <class Source, class Target, class Curve>
constexpr void digest_signal(Digest& digest, const Signal<Source, Target, Curve>& signal) {
  digest_text(digest, signal.id());
  digest.add(static_cast<std::uint64_t>(signal.weight().micropoints()));
  digest_definition(digest, signal);
}

}  // namespace detail

/// One number for what a model scores: of its pillars the ids and points; of its signals the ids, weights, metrics'
/// names, what the targets say they are, and what targets and curves answer. It tells the library's own targets and
/// curves apart whatever their numbers; one's own are asked at a dozen counts and at sixteenths of the target in
/// windows of 1, 13 and 52 weeks, and may differ between these unseen. Not in it: the model's name, version and window,
/// texts, readers. The same on every machine and compiler. Complexity: linear in the signals, some 90 questions each.
///
///     digest_of(standard::model) == digest_of(standard::model.over({26}))   // true
template <class... Pillars>
[[nodiscard]] constexpr std::uint64_t digest_of(const Index<Pillars...>& model) {
  detail::Digest digest;
  model.for_each_pillar([&](const auto& pillar, std::size_t) {
    detail::digest_text(digest, pillar.id());
    digest.add(static_cast<std::uint64_t>(pillar.points().micropoints()))
        .add(std::uint64_t{pillar.number_of_signals()});
  });
  model.for_each_signal([&](Place, const auto&, const auto& signal) { detail::digest_signal(digest, signal); });
  return digest.value();
}

}  // namespace SSI_ABI
}  // namespace ssi

#endif
