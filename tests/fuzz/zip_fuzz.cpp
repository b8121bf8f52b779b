// Any bytes as an archive, under tight limits: either no file of it is listed and it is said why, or each listed path
// stays inside, and each file is read within the limits, the same whatever was read before it, or it is said why not.
// SPDX-License-Identifier: MIT
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <set>
#include <string>
#include <string_view>

#include "../../examples/programs/common/zip.hpp"
#include "ssi/counts/utf8.hpp"

namespace {

void require(bool good) {
  if (!good) std::abort();
}

// Nothing in it steers a terminal.
void require_readable(const std::string& text) {
  require(!text.empty() && ssi::is_utf8(text));
  for (const char c : text) require(static_cast<unsigned char>(c) >= 0x20 && c != 0x7F);
}

void require_inside(const std::string& path) {
  require_readable(path);
  require(path.find('\\') == path.npos);
  for (std::size_t begin = 0; begin <= path.size();) {
    const std::size_t end = std::min(path.find('/', begin), path.size());
    const std::string_view part = std::string_view{path}.substr(begin, end - begin);
    require(!part.empty() && part != "." && part != "..");
    begin = end + 1;
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
  if (!common::Zip::can_be_opened()) std::puts("SKIPPED: built without libarchive"), std::exit(77);
  const std::string packed{reinterpret_cast<const char*>(data), size};
  const common::ZipLimits limits{.entries = 30, .file = 1 << 16, .all = 1 << 18, .times = 50, .small = 1 << 12};
  const common::Zip zip{"some.zip", packed, limits};
  if (!zip.problem().empty()) require_readable(zip.problem());
  require(zip.problem().empty() != zip.paths().empty() && zip.paths().size() <= limits.entries);
  require(std::set(zip.paths().begin(), zip.paths().end()).size() == zip.paths().size());
  std::size_t unpacked = 0;
  for (const std::string& path : zip.paths()) {
    require_inside(path);
    const auto bytes = zip.bytes(path);
    if (!bytes) {
      const std::string begin = "\"" + path.substr(0, 100);  // of a long path the rest is not said
      const auto names_it = [&](const std::string& note) { return note.starts_with(begin); };
      require(zip.notes().size() > 100 || std::any_of(zip.notes().begin(), zip.notes().end(), names_it));
      continue;
    }
    require(bytes->size() <= limits.file && (unpacked += bytes->size()) <= limits.all);
    require(bytes->size() <= limits.small || bytes->size() / limits.times <= size);
    const common::Zip again{"some.zip", packed, limits};
    require(again.bytes(path) == bytes);
    require(again.bytes(path, bytes->size() / 2) == bytes->substr(0, bytes->size() / 2));
  }
  require(zip.notes().size() <= 101);
  for (const std::string& note : zip.notes()) require_readable(note);
  return 0;
}
