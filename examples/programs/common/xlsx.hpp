// Workbooks of spreadsheets as sheets of text.
// SPDX-License-Identifier: MIT
#ifndef COMMON_XLSX_HPP
#define COMMON_XLSX_HPP

#include <optional>
#include <string>
#include <vector>

#include "ssi/linkedin/workbook/sheet.hpp"

namespace common {

/// What could be read of an .xlsx: its sheets in their order, or why there are none.
struct Xlsx {
  /// Our choice, a hundred times a year's workbook: what is larger is refused. A row counts as a cell more.
  static constexpr std::size_t most_rows = 100'000, most_columns = 1'000, most_cells = 1'000'000;
  static constexpr std::size_t most_sheets = 100;
  static constexpr std::size_t most_text = std::size_t{64} << 20;  ///< Unit: bytes, of all cells together.

  std::vector<ssi::linkedin::Sheet> sheets = {};
  std::string problem = {};
};

/// Cells stand where their references say, B3 in rows[2][1]; what the sheet says of its dimension is not looked at.
/// With bytes, the file is not on disk, and the path is for people.
///
///     read_xlsx("AggregateAnalytics_Ana_2026-06-17_2026-09-14.xlsx").sheets[3].name   // "FOLLOWERS"
Xlsx read_xlsx(const std::string& path, std::optional<std::string> bytes = {});

/// Whether a path ends as a workbook's does.
bool named_xlsx(const std::string& path);

}  // namespace common

#endif
