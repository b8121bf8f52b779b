// Events that stand in several files of a kind, told apart by what does not change from one export to the next.
// SPDX-License-Identifier: MIT
#ifndef SSI_LINKEDIN_COPIES_HPP
#define SSI_LINKEDIN_COPIES_HPP

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "ssi/counts/letters.hpp"
#include "ssi/linkedin/columns.hpp"
#include "ssi/linkedin/keyed_hash.hpp"
#include "ssi/linkedin/names.hpp"

namespace ssi {
inline namespace SSI_ABI {
namespace linkedin {
namespace detail {

/// What identifies a row.
struct RowKeys {
  std::string by_address;  ///< empty where the row has no address
  std::string by_name;
  bool named = false;

  /// Of what the columns are bound to now.
  explicit RowKeys(Columns columns) {
    std::string others, name, address;
    for (const Column& column : columns) {
      if (column.dated()) {
        const auto moment = column.date != nullptr ? *column.date : column.date_read->moment.value_or(Moment{});
        // Spreadsheets leave out the seconds.
        const std::int64_t unit = column.identity == Identity::day ? 86400 : 60;
        others.append(std::to_string(moment.since_1970() / unit)).push_back('\0');
      } else if (column.identity == Identity::value) {
        // The UTF-16 files have "Accepted" for "ACCEPTED".
        others.append(lower_case(*column.text)).push_back('\0');
      } else if (column.identity == Identity::name) {
        name = full_name(name, *column.text);
      } else if (column.identity == Identity::address) {
        address = profile_slug(*column.text);
      }
    }
    if (!address.empty()) by_address = others + address;
    by_name = others.append(name);
    named = !name.empty();
  }
};

/// What tells a refused row, as it stands in the file; empty for one that tells nothing but its date.
inline std::string refused_key(Columns columns, const Values& values) {
  std::string key;
  bool tells = false;
  auto value = values.begin();
  for (const Column& column : columns) {
    const std::string_view text = *value++;
    if (!column.dated() && column.identity == Identity::none) continue;
    key.append(text).push_back('\0');
    tells = tells || (!column.dated() && !trimmed(text).empty());
  }
  return tells ? key : std::string{};
}

/// An event that stands in several files (a copy " (1)", the same table in another encoding, exports of two years)
/// counts as often as in the file that has it most often; inside of one file, equal rows are different events.
class Copies {
 public:
  void next_file() { ++file_; }
  /// Its number, from 1.
  [[nodiscard]] std::size_t file() const { return file_; }
  /// Whether an earlier file has counted it; if not, and it counts now, count() has to be called.
  bool counted_before(const RowKeys& row) {
    counting_address_ = nullptr;
    counting_name_ = &of_this_file(names_[row.by_name]);
    if (row.by_address.empty()) return counting_name_->here++ < counting_name_->before;
    Seen& address = of_this_file(addresses_[row.by_address]);
    if (address.here++ < address.before) return true;
    if (row.named && counting_name_->without_address_before > 0) {
      // The same without an address, in a layout of another year: from now on it has one.
      --counting_name_->without_address_before;
      --counting_name_->without_address;
      ++address.total;
      return true;
    }
    counting_address_ = &address;
    return false;
  }
  void count() {
    ++counting_name_->total;
    if (counting_address_ != nullptr)
      ++counting_address_->total;
    else
      ++counting_name_->without_address;
  }
  /// Whether a row that was refused is not one that an earlier file has too; one that tells nothing never is.
  bool refused_first(const std::string& row) {
    if (row.empty()) return true;
    Seen& seen = of_this_file(refused_[row]);
    if (seen.here++ < seen.before) return false;
    ++seen.total;
    return true;
  }

 private:
  struct Seen {
    std::size_t file = 0;
    std::size_t before = 0, total = 0;  // counted in earlier files, and in all
    std::size_t here = 0;               // rows of this file
    std::size_t without_address_before = 0, without_address = 0;
  };
  Seen& of_this_file(Seen& seen) const {
    if (seen.file != file_) seen = {file_, seen.total, seen.total, 0, seen.without_address, seen.without_address};
    return seen;
  }

  TextMap<Seen> names_, addresses_, refused_;
  Seen *counting_name_ = nullptr, *counting_address_ = nullptr;
  std::size_t file_ = 0;
};

}  // namespace detail
}  // namespace linkedin
}  // namespace SSI_ABI
}  // namespace ssi

#endif
