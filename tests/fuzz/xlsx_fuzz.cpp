// A workbook of any parts, packed here so that no sum of an archive is in the way: it is refused with a reason, or what
// is read stays within the limits; and the order of its parts in the archive is nothing to it. A line "=NAME" begins a
// part. What begins as an archive is read as it is.
// SPDX-License-Identifier: MIT
#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "../../examples/programs/common/xlsx.hpp"

namespace {

using Parts = std::vector<std::pair<std::string, std::string_view>>;

void require(bool good) {
  if (!good) std::abort();
}

Parts parts_of(std::string_view bytes) {
  Parts parts;
  while (!bytes.empty()) {
    std::string_view part = bytes.substr(0, bytes.find("\n=", 1));
    bytes.remove_prefix(part.size());
    part.remove_prefix(std::min(part.find('=') + 1, part.size()));
    const std::string_view name = part.substr(0, part.find('\n'));
    part.remove_prefix(std::min(name.size() + 1, part.size()));
    parts.emplace_back(name, part);
  }
  return parts;
}

std::uint32_t sum_of(std::string_view text) {  // CRC-32, as a ZIP has it
  std::uint32_t sum = ~0U;
  for (const char c : text) {
    sum ^= static_cast<unsigned char>(c);
    for (int bit = 0; bit < 8; ++bit) sum = sum >> 1 ^ (sum & 1U) * 0xEDB88320U;
  }
  return ~sum;
}

// A ZIP in which nothing is made smaller.
std::string packed(const Parts& parts) {
  const auto of = [](std::size_t number, int bytes) {
    std::string out;
    for (; bytes > 0; --bytes, number >>= 8) out += static_cast<char>(number & 0xFF);
    return out;
  };
  std::string files, directory;
  for (const auto& [name, text] : parts) {
    const std::string both = of(20, 2) + of(0, 8) + of(sum_of(text), 4) + of(text.size(), 4) + of(text.size(), 4) +
                             of(name.size(), 2) + of(0, 2);
    directory.append("PK\1\2").append(of(20, 2)).append(both).append(10, '\0').append(of(files.size(), 4)).append(name);
    files.append("PK\3\4").append(both).append(name).append(text);
  }
  const std::string end =
      of(0, 4) + of(parts.size(), 2) + of(parts.size(), 2) + of(directory.size(), 4) + of(files.size(), 4) + of(0, 2);
  return files.append(directory).append("PK\5\6").append(end);
}

common::Xlsx read(std::string bytes) {
  common::Xlsx book = common::read_xlsx("a.xlsx", std::move(bytes));
  if (book.problem.starts_with("a.xlsx: this program was built without "))
    std::puts(("SKIPPED: " + book.problem).c_str()), std::exit(77);
  require(book.problem.empty() || (book.sheets.empty() && book.problem.starts_with("a.xlsx")));
  require(book.sheets.size() <= common::Xlsx::most_sheets);
  std::size_t cells = 0, text = 0;
  for (const auto& [name, rows] : book.sheets) {
    require(rows.size() <= common::Xlsx::most_rows);
    cells += rows.size();
    for (const auto& row : rows) {
      require(row.size() <= common::Xlsx::most_columns && (row.empty() || !row.back().empty()));
      cells += row.size();
      for (const auto& cell : row) text += cell.size();
    }
  }
  require(cells <= common::Xlsx::most_cells && text <= common::Xlsx::most_text);
  return book;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
  const std::string_view bytes{reinterpret_cast<const char*>(data), size};
  if (bytes.starts_with("PK")) return read(std::string{bytes}), 0;
  Parts parts = parts_of(bytes);
  const common::Xlsx book = read(packed(parts));
  std::reverse(parts.begin(), parts.end());
  const common::Xlsx other = read(packed(parts));
  require(other.problem.empty() == book.problem.empty() && other.sheets.size() == book.sheets.size());
  for (std::size_t i = 0; i < book.sheets.size(); ++i)
    require(other.sheets[i].name == book.sheets[i].name && other.sheets[i].rows == book.sheets[i].rows);
  return 0;
}
