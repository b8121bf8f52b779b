// Changelogs of any bytes: every event is accounted for and dated, no two deliveries of an activity count, what is
// known is of days between events, and the same file given twice says the same.
// SPDX-License-Identifier: MIT
#include <cstdlib>
#include <optional>
#include <string>

#include "ssi/linkedin/portability/changelog.hpp"
#include "ssi/standard/model.hpp"

namespace {

void require(bool good) {
  if (!good) std::abort();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
  using namespace ssi;
  using namespace ssi::linkedin;
  const std::string bytes{reinterpret_cast<const char*>(data), size};
  const Options options{.on_target = {}, .latest = Day{"2026-11-26"}};
  (void)is_changelog(bytes);
  const Export read = read_changelog({{"a.json", bytes}}, options);
  require(read.report.kind == ArchiveKind::changelog && !read.report.notes.empty());
  std::size_t used = 0, refused = 0;
  for (const FileRead& file : read.report.files) used += file.used, refused += file.refused;
  // An invitation with a note and a message that is answered are two events each.
  require(used <= read.log.size() && read.log.size() <= 2 * used);
  require(read.report.refusals.size() <= refused);
  require(read.newest == read.log.newest());
  for (const Event event : read.log) require(linkedin_launch <= event.day && event.day <= Day{"2026-11-26"});
  for (const Covered& known : read.log.known().coverage())
    require(linkedin_launch <= known.days.from && known.days.to <= Day{"2026-11-26"});
  const auto score = standard::model.score(read.activity(read.newest.value_or(Day{"2026-09-14"})));
  require(score.total.earned <= score.total.high());

  if (size % 4 != 0) return 0;
  const Export twice = read_changelog({{"a.json", bytes}, {"b.json", bytes}}, options);
  require(twice.log.size() >= read.log.size() && twice.report.files.size() == 2 * read.report.files.size());
  require(twice.newest == read.newest);
  return 0;
}
