// Pages of articles, the same twice: each is used, left out or refused, one with an address counts once, and no day is
// later than the reading.
// SPDX-License-Identifier: MIT
#include <cstdlib>
#include <string>

#include "ssi/linkedin.hpp"

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
  using namespace ssi;
  using namespace ssi::linkedin;
  const std::string text{reinterpret_cast<const char*>(data), size};
  const PageRead page = read_page(text);
  if (!page.published.empty() && page.published != "---" && page.published.size() != 10) std::abort();
  if (!page.link.empty() && !page.link.starts_with("/pulse/")) std::abort();
  const Day latest{"2026-06-27"};
  const Files files{"export", {{"Articles/Articles/a.html", text}, {"Articles/Articles/b.html", text}}};
  const Export read = linkedin::read(find_archive(files), {.latest = latest});
  if (read.newest && *read.newest > latest) std::abort();
  if (read.report.files.size() != 1) std::abort();
  const FileRead& file = read.report.files[0];
  if (file.used + file.left_out + file.refused != 2 || read.log.size() != file.used) std::abort();
  // What is said behind the beginning of a page is not read.
  if (size <= linkedin::detail::page_head && file.used > (page.link.empty() ? 2 : 1)) std::abort();
  return 0;
}
