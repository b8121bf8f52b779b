// A sheet of a workbook as rows of text, and the numbers in it.
// SPDX-License-Identifier: MIT
#ifndef SSI_LINKEDIN_WORKBOOK_SHEET_HPP
#define SSI_LINKEDIN_WORKBOOK_SHEET_HPP

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "ssi/counts/letters.hpp"
#include "ssi/linkedin/bytes.hpp"
#include "ssi/linkedin/csv.hpp"

namespace ssi {
inline namespace SSI_ABI {
namespace linkedin {

/// A sheet as text: rows[2][1] is B3, where there is one. Numbers and dates are text too: LinkedIn writes both so.
struct Sheet {
  std::string name;
  std::vector<std::vector<std::string>> rows;
};

/// A sheet that was saved as CSV: separated by whatever makes the most cells of it, commas, semicolons or tabs; in
/// UTF-8 or UTF-16. Blank lines are no rows: sheet_of_csv("FOLLOWERS", "Date,New followers\n6/17/2026,2\n").rows[1][1]
/// is "2".
[[nodiscard]] inline Sheet sheet_of_csv(std::string name, std::string bytes) {
  const std::string text = to_utf8(std::move(bytes));
  Sheet best{std::move(name), {}};
  std::size_t most = 0;
  for (const char separator : {',', ';', '\t'}) {
    std::vector<std::vector<std::string>> rows;
    std::size_t cells = 0;
    CsvReader reader{text, separator};
    for (Record record; reader.next(record); cells += record.fields.size()) rows.push_back(record.fields);
    if (cells > most) best.rows = std::move(rows), most = cells;
  }
  return best;
}

namespace detail {

// Of the sheet; empty where there is none.
inline std::string_view cell(const Sheet& sheet, std::size_t row, std::size_t column) {
  return row < sheet.rows.size() && column < sheet.rows[row].size() ? trimmed(sheet.rows[row][column])
                                                                    : std::string_view{};
}

// Reads how many: 12, 12.0, 1.2E1, 1,316, 1.316, 1 316 and '12. A count is whole, so that 1,316 and 1.316 are groups of
// digits; 1.000 may be either, and is none.
class WholeNumber {
 public:
  explicit WholeNumber(std::string_view text) : text_{text} {
    if (text_.starts_with('\'')) text_.remove_prefix(1);
    good_ = groups() && fraction() && exponent() && text_.empty();
  }
  [[nodiscard]] std::optional<std::uint64_t> value() const { return good_ ? std::optional{value_} : std::nullopt; }

 private:
  static bool digit(char c) { return '0' <= c && c <= '9'; }
  bool digits(std::size_t least, std::size_t most) {
    std::size_t count = 0;
    for (; count < most && count < text_.size() && digit(text_[count]); ++count)
      value_ = value_ < limit_ ? 10 * value_ + static_cast<std::uint64_t>(text_[count] - '0') : limit_;
    text_.remove_prefix(count);
    return count >= least;
  }
  // 1316 or 1,316,000; all groups are set off alike.
  bool groups() {
    const std::string_view before = text_;
    if (!digits(1, 18)) return false;
    const std::size_t first = before.size() - text_.size();
    if (first > 3 || before[0] == '0') return true;
    for (const std::string_view mark : {",", ".", "'", " ", "\u00A0", "\u202F", "\u2019"}) {
      const auto grouped = [&](std::string_view rest) {
        return rest.size() >= mark.size() + 3 && rest.starts_with(mark) &&
               std::all_of(rest.begin() + static_cast<std::ptrdiff_t>(mark.size()),
                           rest.begin() + static_cast<std::ptrdiff_t>(mark.size() + 3), digit) &&
               (rest.size() == mark.size() + 3 || !(digit(rest[mark.size() + 3]) || rest[mark.size() + 3] == 'E'));
      };
      if (!grouped(text_)) continue;
      if (text_ == ".000") return false;
      while (grouped(text_)) text_.remove_prefix(mark.size()), digits(3, 3);
      return true;
    }
    return true;
  }
  bool fraction() {
    if (!text_.starts_with('.')) return true;
    text_.remove_prefix(1);
    std::string_view rest = text_;
    while (!rest.empty() && digit(rest[0])) rest.remove_prefix(1);
    fraction_ = text_.substr(0, text_.size() - rest.size());
    text_ = rest;
    while (fraction_.ends_with('0')) fraction_.remove_suffix(1);
    return fraction_.empty() || text_.starts_with('E');
  }
  // Java writes 12345678.0 as 1.2345678E7.
  bool exponent() {
    if (!text_.starts_with('E')) return true;
    text_.remove_prefix(1);
    if (text_.empty() || text_.size() > 2 || !std::all_of(text_.begin(), text_.end(), digit)) return false;
    std::size_t power = 0;
    for (const char c : text_) power = 10 * power + static_cast<std::size_t>(c - '0');
    if (fraction_.size() > power || power > 15) return false;
    text_ = fraction_;
    if (!digits(fraction_.size(), 15)) return false;
    for (std::size_t i = fraction_.size(); i < power; ++i) value_ = value_ < limit_ ? 10 * value_ : limit_;
    return true;
  }

  static constexpr std::uint64_t limit_ = std::uint64_t{1} << 50;  // so that sums of all cells fit
  std::string_view text_, fraction_;
  std::uint64_t value_ = 0;
  bool good_ = false;
};

inline std::optional<std::uint64_t> whole_number(std::string_view text) {
  return WholeNumber{text}.value();
}

}  // namespace detail
}  // namespace linkedin
}  // namespace SSI_ABI
}  // namespace ssi

#endif
