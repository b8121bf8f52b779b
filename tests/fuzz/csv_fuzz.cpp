// The CSV reader: lines go up, no field is lost, and a record written again as CSV reads as the same record.
// SPDX-License-Identifier: MIT
#include <string>
#include <string_view>

#include "ssi/linkedin/csv.hpp"

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
  const std::string_view text{reinterpret_cast<const char*>(data), size};
  for (const char separator : {',', '\t'}) {
    ssi::linkedin::CsvReader reader{text, separator};
    std::size_t line = 0;
    for (ssi::linkedin::Record record; reader.next(record);) {
      if (record.line <= line && line != 0 && text.find('\r') == text.npos) __builtin_trap();
      line = record.line;
      if (record.fields.empty()) __builtin_trap();
      std::string again;
      for (const std::string& field : record.fields) {
        if (&field != record.fields.data()) again += separator;
        again += '"';
        for (const char c : field) again += c == '"' ? std::string{"\"\""} : std::string{c};
        again += '"';
      }
      ssi::linkedin::Record same;
      if (!ssi::linkedin::CsvReader{again, separator}.next(same) || same.fields != record.fields || !same.closed)
        __builtin_trap();
    }
  }
  return 0;
}
