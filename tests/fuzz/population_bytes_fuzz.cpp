// Any changes to the bytes of a population, their checksum set right: it is refused, or it can be asked anything,
// merged and written as it was read. An input changes one of two members: two bytes say where, eight what, and so on.
// SPDX-License-Identifier: MIT
#include <cstdlib>

#include "ssi/core.hpp"
#include "ssi/scale/population_bytes.hpp"

namespace {

using namespace ssi;

struct Done {
  int done;
};
constexpr auto model =
    Index{Pillar{"p", Points{100}, Signal{Metric{"done", &Done::done}, Stock{2}, linear, Points{100}}}};

void require(bool good) {
  if (!good) std::abort();
}
std::uint64_t number(const std::uint8_t* bytes, std::size_t width) {
  std::uint64_t value = 0;
  for (std::size_t i = 0; i < width; ++i) value |= std::uint64_t{bytes[i]} << (8 * i);
  return value;
}
void put(std::uint8_t* bytes, std::uint64_t value) {
  for (std::size_t i = 0; i < 8; ++i) bytes[i] = static_cast<std::uint8_t>(value >> (8 * i));
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  auto two = Population{model};
  two.add(model.score(Done{0}));
  two.add(model.score(Done{1}));
  auto bytes = to_bytes(two);
  // Numbers of the layout stand at multiples of 8 from its beginning on.
  for (; size >= 10; data += 10, size -= 10) put(&bytes[number(data, 2) % (bytes.size() / 8) * 8], number(data + 2, 8));
  detail::Digest digest;
  for (std::size_t i = 0; i + 8 < bytes.size(); ++i) digest.add(bytes[i]);
  put(&bytes[bytes.size() - 8], digest.value());
  auto read = Population{model};
  if (from_bytes(bytes, read)) {
    require(read == Population{model});
    return 0;
  }
  require(to_bytes(read) == bytes);
  for (const Distribution* of : {&read.total(), &read[0]}) {
    for (const int points : {0, 1, 50, 99, 100}) {
      const auto rank = of->percentile_rank(Points{points}), top = of->top_share(Points{points});
      require((!rank || rank->valid()) && (!top || top->valid()));
    }
    require(!of->mean() || of->valid(of->mean()));
    require(of->standard_deviation() <= 50.1);
    require(!of->quantile(Fraction{1, 2}) || of->valid(of->quantile(Fraction{1, 2})));
  }
  const std::uint64_t before = read.size();
  if (before <= Distribution::largest / 2) {
    read += read;
    require(read.size() == 2 * before && read.valid());
  }
  return 0;
}
