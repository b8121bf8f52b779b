// The reader of comments: every line that begins a comment begins a record, and no other line behind the first does.
// SPDX-License-Identifier: MIT
#include <string_view>

#include "ssi/linkedin/comments.hpp"

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
  const std::string_view text{reinterpret_cast<const char*>(data), size};
  std::size_t expected = 0;
  bool begun = false;
  for (std::string_view rest = text; !rest.empty();) {
    const std::size_t end = std::min(rest.find_first_of("\r\n"), rest.size());
    const std::string_view line = rest.substr(0, end);
    rest.remove_prefix(std::min(end + 1, rest.size()));
    const bool begins = ssi::linkedin::detail::begins_comment(line);
    begun = begun || begins;
    if (begins || (!begun && !line.empty())) ++expected;
  }
  std::size_t records = 0;
  ssi::linkedin::CommentsReader reader{text};
  for (ssi::linkedin::Record record; reader.next(record); ++records)
    if (record.fields.empty()) __builtin_trap();
  if (records != expected) __builtin_trap();
  return 0;
}
