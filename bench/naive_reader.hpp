// Reading CSV as an ordinary program does it: line by line, split at commas. It finds no dates and checks nothing, and
// quotes, line breaks in fields, other separators and encodings are beyond it. By how many rows its counts are off,
// file by file, is counted; rows that it splits in the wrong places are wrong beyond that.
// SPDX-License-Identifier: MIT
#ifndef SSI_BENCH_NAIVE_READER_HPP
#define SSI_BENCH_NAIVE_READER_HPP

#include <cstddef>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>
#include <vector>

namespace naive {

struct Rows {
  std::size_t rows = 0;    // the header is none
  std::size_t fields = 0;  // in all, so that the splitting is of use
};

inline Rows read_csv(const std::filesystem::path& path) {
  std::ifstream file{path};
  std::string line;
  Rows rows;
  std::getline(file, line);
  while (std::getline(file, line)) {
    if (line.empty() || line == "\r") continue;
    std::vector<std::string> fields;
    std::stringstream stream{line};
    for (std::string field; std::getline(stream, field, ',');) fields.push_back(field);
    ++rows.rows;
    rows.fields += fields.size();
  }
  return rows;
}

/// The same without a stream for each line, as those write it who have measured the other.
inline Rows read_csv_by_find(const std::filesystem::path& path) {
  std::ifstream file{path};
  std::string line;
  std::vector<std::string> fields;
  Rows rows;
  std::getline(file, line);
  while (std::getline(file, line)) {
    if (line.empty() || line == "\r") continue;
    fields.clear();
    std::size_t begin = 0;
    for (std::size_t comma = line.find(','); comma != std::string::npos; comma = line.find(',', begin)) {
      fields.push_back(line.substr(begin, comma - begin));
      begin = comma + 1;
    }
    fields.push_back(line.substr(begin));
    ++rows.rows;
    rows.fields += fields.size();
  }
  return rows;
}

}  // namespace naive

#endif
