// Lines of measures as the program takes them, `2026-03-02 = posts: post more`, beside a log: every known signal and
// day has an effect that can be said in words.
// SPDX-License-Identifier: MIT
#include <cstdlib>
#include <string>

#include "ssi/standard.hpp"
#include "ssi/time.hpp"
#include "ssi/time/dated_lines.hpp"
#include "ssi/words/spanish.hpp"
#include "ssi/words/time.hpp"

namespace {

using namespace ssi;

constexpr Day today{"2026-06-27"};

// A post in most weeks, more of them lately.
const EventLog& log() {
  static const EventLog made = [] {
    EventLog events;
    events.cover(NetworkEvent::post, today);
    for (std::int32_t week = 0; week < 60; ++week)
      for (std::int32_t i = 0; i < (week < 20 ? 3 : week % 3); ++i)
        events.add({NetworkEvent::post, today - 7 * week - i});
    return events;
  }();
  return made;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
  const std::string text{reinterpret_cast<const char*>(data), size};
  std::vector<DatedLine> lines;
  if (!read_dated_lines(text, lines).none()) return 0;
  for (std::size_t i = 0; i < lines.size() && i < 4; ++i) {
    const auto& [number, day, value] = lines[i];
    std::vector<Text> ids;
    bool known = true;
    for (const std::string_view part : parts_of(value.substr(0, value.find(':')))) {
      NearestName nearest{part};
      standard::model.for_each_signal([&](Place, const auto&, const auto& signal) {
        if (!std::same_as<std::remove_cvref_t<decltype(signal.target())>, Stock>) nearest.offer(signal.id());
      });
      if (nearest.name().empty()) std::abort();
      known = known && nearest.found();
      ids.push_back(nearest.name());
    }
    if (!known || day < History<4>::earliest || today < day) continue;
    const Effect effect = effect_of(standard::model, log(), {value, day, ids}, today);
    if (effect.test && !(effect.test->p >= 0 && effect.test->p <= 1)) std::abort();
    if (effect.permutation && !(effect.permutation->p > 0 && effect.permutation->p <= 1)) std::abort();
    if (effect.placebos_as_large > effect.placebos) std::abort();
    if (in_words(effect, english).view().empty() || in_words(effect, spanish).view().empty()) std::abort();
  }
  return 0;
}
