// The rows of a domain as the CSV of an export's file.
// SPDX-License-Identifier: MIT
#ifndef SSI_LINKEDIN_PORTABILITY_SNAPSHOT_ROWS_HPP
#define SSI_LINKEDIN_PORTABILITY_SNAPSHOT_ROWS_HPP

#include <algorithm>
#include <cstddef>
#include <set>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

#include "ssi/counts/json_parts.hpp"
#include "ssi/linkedin/keyed_hash.hpp"
#include "ssi/linkedin/portability/snapshot_domains.hpp"
#include "ssi/linkedin/table.hpp"

namespace ssi {
inline namespace SSI_ABI {
namespace linkedin {
namespace detail {
namespace snapshot {

using ssi::detail::JsonPart;

/// Of several pages, each a list of rows, one text. The row of number n, counted over all pages that are not left out,
/// stands on line n + 1: what is left out of it is a blank line, and line ends inside of values are blanks.
class DomainRows {
 public:
  explicit DomainRows(const Domain& domain) : domain_{domain} {}

  void add(const JsonPart& page) {
    const std::string_view written = page.written();
    const bool empty = written.find('{') == written.npos;
    if (!empty && !pages_seen_.insert(written).second)
      ++repeated_pages_;
    else
      pages_.push_back(page);
  }

  std::string csv() {
    for (const JsonPart& page : pages_) page.for_each_item([&](const JsonPart& row) { add_columns(row); });
    if (names_.empty())
      for (std::string_view rest = domain_.required; !rest.empty();) {
        const std::size_t end = (std::min)(rest.find(','), rest.size());
        names_.emplace_back(rest.substr(0, end));
        rest.remove_prefix((std::min)(end + 1, rest.size()));
      }
    // Comments are told from the lines of other comments by how they begin, and these do not begin so.
    const std::string_view margin = domain_.source.dialect == Dialect::comments ? "," : "";
    std::string text{margin};
    for (std::size_t i = 0; i < names_.size(); ++i) append(text, names_[i], i == 0);
    text += '\n';
    Lines lines{16, Lines::hasher{&text}, Lines::key_equal{&text}};
    values_.resize(names_.size());
    for (const JsonPart& page : pages_)
      page.for_each_item([&](const JsonPart& row) {
        const std::size_t begin = text.size();
        const std::size_t values = read(row);
        // What is no row may be one of any day: without a date it is refused.
        if (values == 0 && domain_.dated) values_[0] = "?";
        if (values > 0 || domain_.dated) {
          text += margin;
          for (std::size_t i = 0; i < values_.size(); ++i) append(text, values_[i], i == 0);
        }
        text += '\n';
        // Of members who hid their profile only a date is there: two of these are two.
        if (values == 0) ++no_rows_;
        if (values < 2 || domain_.equal_rows_count || lines.insert(begin).second) return;
        text.resize(begin);
        text += '\n';
        ++equal_rows_;
      });
    return text;
  }

  [[nodiscard]] std::size_t repeated_pages() const { return repeated_pages_; }
  [[nodiscard]] std::size_t equal_rows() const { return equal_rows_; }
  [[nodiscard]] std::size_t no_rows() const { return no_rows_; }
  [[nodiscard]] std::size_t unread_columns() const { return too_many_.size(); }

 private:
  // Where a line begins, for a set of lines that keeps none.
  struct LineAt {
    const std::string* text;
    std::string_view operator()(std::size_t begin) const {
      return std::string_view{*text}.substr(begin, text->find('\n', begin) - begin);
    }
  };
  struct HashOfLine : LineAt {
    std::size_t operator()(std::size_t begin) const { return KeyedHash{}(LineAt::operator()(begin)); }
  };
  struct SameLine : LineAt {
    bool operator()(std::size_t a, std::size_t b) const { return LineAt::operator()(a) == LineAt::operator()(b); }
  };
  using Lines = std::unordered_set<std::size_t, HashOfLine, SameLine>;

  // Real domains have up to 15.
  static constexpr std::size_t most_columns = 40;

  // Rows have their keys in one order, mostly; past the end for one that is new.
  std::size_t place_of(const std::string& key, std::size_t likely) const {
    if (likely < names_.size() && names_[likely] == key) return likely;
    const auto found = std::find(plain_names_.begin(), plain_names_.end(), plain_name(key));
    return static_cast<std::size_t>(found - plain_names_.begin());
  }
  void add_columns(const JsonPart& row) {
    std::size_t at = 0;
    row.for_each_member([&](const std::string& key, const JsonPart&) {
      if (key.empty() || place_of(key, at++) < names_.size()) return;  // the last column of some files has no name
      if (names_.size() == most_columns) {
        if (too_many_.size() < most_columns) too_many_.insert(plain_name(key));
        return;
      }
      names_.push_back(key);
      plain_names_.push_back(plain_name(key));
    });
  }
  // How many values there are that are not empty.
  std::size_t read(const JsonPart& row) {
    for (std::string& value : values_) value.clear();
    std::size_t at = 0, values = 0;
    row.for_each_member([&](const std::string& key, const JsonPart& part) {
      const std::size_t place = key.empty() ? values_.size() : place_of(key, at++);
      if (place >= values_.size() || !values_[place].empty()) return;
      values_[place] = part.text();
      values += values_[place].empty() ? 0U : 1U;
    });
    return values;
  }
  static void append(std::string& text, std::string_view value, bool first) {
    if (!first) text += ',';
    if (value.empty()) return;
    text += '"';
    for (const char c : value) {
      if (c == '"') text += '"';
      text += c == '\n' || c == '\r' ? ' ' : c;
    }
    text += '"';
  }

  const Domain& domain_;
  std::vector<JsonPart> pages_;
  std::set<std::string_view> pages_seen_;
  std::vector<std::string> names_, plain_names_, values_;
  std::set<std::string> too_many_;
  std::size_t repeated_pages_ = 0, equal_rows_ = 0, no_rows_ = 0;
};

}  // namespace snapshot
}  // namespace detail
}  // namespace linkedin
}  // namespace SSI_ABI
}  // namespace ssi

#endif
