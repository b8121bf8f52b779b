// Nothing is allocated anywhere in the core: reading, scoring, explaining, comparing, texts. Left out of builds with
// AddressSanitizer, which has replaced the allocator itself.
// SPDX-License-Identifier: MIT
#if !defined(__has_feature)
#define __has_feature(feature) 0
#endif
#if !defined(__SANITIZE_ADDRESS__) && !__has_feature(address_sanitizer)

#include <cstdlib>
#include <new>

#include "ssi/ssi.hpp"
#include "support.hpp"

namespace {
std::size_t allocations = 0;
}

// Replaced for the whole test program; only differences are looked at.
void* operator new(std::size_t size) {
  ++allocations;
  if (void* memory = std::malloc(size > 0 ? size : 1)) return memory;
  std::abort();
}
void operator delete(void* memory) noexcept {
  std::free(memory);
}
void operator delete(void* memory, std::size_t) noexcept {
  std::free(memory);
}

TEST_CASE("the core allocates nothing") {
  using namespace ssi;
  const Activity activity = tests::active_professional, other = tests::newcomer;
  const std::size_t before = allocations;
  const auto reading = standard::model.read(activity);
  const auto score = standard::model.over(Window{.weeks = 26}).score(reading);
  const auto rows = explain(standard::model, reading);
  const auto comparison = compare(standard::model, activity, against(other));
  const auto changed = standard::model.with(reading, standard::posts.to(24));
  const auto texts = printed(rows, 2)[0].text(2).size() + rows[0].target.text().size() + Day{}.text().size();
  const std::size_t after = allocations;
  CHECK(after == before);
  CHECK(score.total.earned > Points{});
  CHECK(comparison.difference > Points{});
  CHECK(!(changed == reading));
  CHECK(texts > 0);
  CHECK([] { return allocations; }() > 0);  // the counter counts: doctest itself has allocated
}

#endif
