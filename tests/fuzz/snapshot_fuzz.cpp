// Snapshots of any bytes: every file that comes of them has one line for each row and can be read, every row is
// accounted for, and where nothing was read it is said why.
// SPDX-License-Identifier: MIT
#include <algorithm>
#include <cstdlib>
#include <map>
#include <string>

#include "ssi/linkedin/portability/snapshot_read.hpp"
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
  (void)is_snapshot(bytes);
  std::map<std::string, std::string, std::less<>> inputs{{"a.json", bytes}};
  if (size % 2 == 0)  // two inputs, of which the second goes on where the first ends, or is the same
    inputs = {{"a.json", bytes.substr(0, size / 2)}, {"b.json", bytes.substr(size / 2)}};
  const SnapshotRead snapshot = snapshot_files(inputs);
  require(snapshot.problem.empty() == (!snapshot.files.empty() || snapshot.no_articles));
  require(snapshot.files.size() == snapshot.domains.size());
  for (const auto& [name, text] : snapshot.files) {
    require(snapshot.domains.contains(name) && !key_of(name).empty());
    require(text.ends_with('\n') && text.find('\r') == text.npos);
    // Each quote opens, closes or is doubled: none is left open at the end of a line.
    for (std::size_t begin = 0, end = 0; begin < text.size(); begin = end + 1) {
      end = text.find('\n', begin);
      require(std::count(text.begin() + static_cast<std::ptrdiff_t>(begin),
                         text.begin() + static_cast<std::ptrdiff_t>(end), '"') %
                  2 ==
              0);
    }
  }
  const Export read = read_snapshot(snapshot, {.on_target = {{"director"}}, .latest = Day{"2026-11-26"}});
  require(read.report.kind == ArchiveKind::snapshot);
  for (const Covered& known : read.log.known().coverage())
    require(known.kind == EventKind{NetworkEvent::profile_section} || (read.newest && known.days.to <= *read.newest));
  const auto score = standard::model.score(read.activity(read.newest.value_or(Day{"2026-03-01"})));
  require(score.total.earned <= score.total.high());
  return 0;
}
