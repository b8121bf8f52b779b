// Prints what the library computes, for every build to print the same: the kernel, rates, ratios, and whole scores, of
// intervals too, each in a form that reference.py computes on its own from the definition, in Python's unbounded
// integers.
// SPDX-License-Identifier: MIT
#include <cstdio>

#include "ssi/explain.hpp"
#include "ssi/standard.hpp"

namespace {

// SplitMix64, as in reference.py.
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

class Digest {
 public:
  constexpr void add(std::int64_t value) {
    for (int byte = 0; byte < 8; ++byte) {
      hash_ ^= static_cast<std::uint64_t>(value) >> (8 * byte) & 0xFF;
      hash_ *= 0x100000001B3U;  // FNV-1a
    }
  }
  constexpr std::uint64_t value() const { return hash_; }

 private:
  std::uint64_t hash_ = 0xCBF29CE484222325U;
};

constexpr std::uint64_t kernel_digest(int samples) {
  Numbers numbers{11};
  Digest digest;
  for (int i = 0; i < samples; ++i) {
    const std::uint32_t p = 1 + numbers.below(4);
    const std::uint32_t target = 1 + numbers.below(p == 4 ? 551 : p == 3 ? 4'500 : 65'535);
    const std::uint32_t x = numbers.below(target + target / 4 + 1);
    const auto weight = ssi::Points::from_micropoints(numbers.below(100'000'001));
    digest.add(credit_points(weight, ssi::Diminishing{p}(ssi::Reach{x, target}.share())).micropoints());
  }
  return digest.value();
}

constexpr std::uint64_t ratio_digest(int samples) {
  Numbers numbers{12};
  Digest digest;
  for (int i = 0; i < samples; ++i) {
    const std::uint32_t of = 1 + numbers.below(1000), parts = 1 + numbers.below(of), phantoms = numbers.below(6);
    const std::uint32_t whole = numbers.below(1U << 24), part = numbers.below(whole + 1);
    digest.add(ssi::Portion{parts, of, phantoms}.reach({}, part, whole).x);
    digest.add(ssi::Each{parts, phantoms}.reach({}, whole, part).x);
  }
  return digest.value();
}

constexpr std::uint64_t rate_digest(int samples) {
  Numbers numbers{13};
  Digest digest;
  for (int i = 0; i < samples; ++i) {
    // 53 random bits as a double of 0 to 1, made exactly.
    const double rate = static_cast<double>(numbers.next() >> 11) * 0x1p-53;
    digest.add(ssi::per_mille(rate).value_or(~0U));
  }
  return digest.value();
}

constexpr ssi::Activity activity_of(Numbers& numbers, std::uint32_t scale) {
  ssi::Activity activity;
  for_each_count(activity, [&](ssi::Text, ssi::Count& count) { count = numbers.below(scale); });
  const auto within = [&](ssi::Count& part, ssi::Count whole) { part = numbers.below(whole.low() + 1); };
  within(activity.search.new_on_target, activity.search.new_connections);
  within(activity.search.invitations_personalised, activity.search.invitations_sent);
  within(activity.relationships.invitations_accepted, activity.search.invitations_sent);
  within(activity.relationships.messages_replied, activity.relationships.messages_received);
  return activity;
}

constexpr void add_score(Digest& digest, const ssi::Activity& activity, ssi::Window window) {
  const auto add = [&](const ssi::Tally& tally) {
    digest.add(tally.earned.micropoints());
    digest.add(tally.high().micropoints());
    digest.add(tally.covered.micropoints());
    digest.add(tally.estimate ? tally.estimate->micropoints() : -1);
  };
  const auto score = ssi::standard::model.over(window).score(activity);
  for (const ssi::Tally& tally : score.pillars) add(tally);
  add(score.total);
}

constexpr std::uint64_t score_digest(int samples) {
  Numbers numbers{14};
  Digest digest;
  for (int i = 0; i < samples; ++i) {
    ssi::Activity activity = activity_of(numbers, 1U << (1 + numbers.below(10)));
    const std::uint64_t hidden = numbers.next() & numbers.next();
    std::size_t bit = 0;
    for_each_count(activity, [&](ssi::Text, ssi::Count& count) {
      if ((hidden >> bit++ & 1) != 0) count = ssi::unknown;
    });
    add_score(digest, activity, ssi::Window{1 + numbers.below(52)});
  }
  return digest.value();
}

// Intervals around counts, so that some part is always within its whole.
constexpr std::uint64_t interval_digest(int samples) {
  Numbers numbers{15};
  Digest digest;
  for (int i = 0; i < samples; ++i) {
    const std::uint32_t scale = 1U << (1 + numbers.below(10));
    ssi::Activity activity = activity_of(numbers, scale);
    for_each_count(activity, [&](ssi::Text, ssi::Count& count) {
      const std::uint32_t kind = numbers.below(8);
      const std::uint32_t low = count.low() - numbers.below(count.low() + 1);
      const std::uint32_t high = count.low() + numbers.below(scale);
      if (kind < 3) count = ssi::between(low, high);
      if (kind == 3) count = ssi::at_least(low);
      if (kind == 4) count = ssi::at_most(high);
    });
    add_score(digest, activity, ssi::Window{1 + numbers.below(52)});
  }
  return digest.value();
}

struct Part {
  const char* name;
  std::uint64_t (*digest)(int samples);
  int few, many;
  std::uint64_t at_compile_time;  // of few samples, for the compilers' step limits
};
constexpr Part part(const char* name, std::uint64_t (*digest)(int), int few, int many) {
  return {name, digest, few, many, digest(few)};
}
constexpr Part parts[] = {part("kernel", kernel_digest, 200, 100'000), part("ratio", ratio_digest, 200, 100'000),
                          part("rate", rate_digest, 200, 100'000), part("score", score_digest, 20, 3'000),
                          part("interval", interval_digest, 10, 3'000)};

void print(const Part& part, int samples, std::uint64_t digest) {
  std::printf("%s %d %016llx\n", part.name, samples, static_cast<unsigned long long>(digest));
}

}  // namespace

int main() {
  for (const Part& part : parts) print(part, part.few, part.at_compile_time);
  for (const Part& part : parts) print(part, part.few, part.digest(part.few));
  for (const Part& part : parts) print(part, part.many, part.digest(part.many));
}
