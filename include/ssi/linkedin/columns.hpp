// Columns of a file by name, each bound to a variable; what becomes of a row.
// SPDX-License-Identifier: MIT
#ifndef SSI_LINKEDIN_COLUMNS_HPP
#define SSI_LINKEDIN_COLUMNS_HPP

#include <functional>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "ssi/core/detail/abi.hpp"
#include "ssi/linkedin/dates.hpp"

namespace ssi {
inline namespace SSI_ABI {
namespace linkedin {

/// Whether a file without the column can be read.
enum class Presence : unsigned char { required, optional };

/// What a column has to do with whether two rows of two files are one event: nothing, all of its value, the day of its
/// date, the name of a person, or the address of their profile. Where both rows have an address it tells, else the
/// name: files of some years have no addresses, and people change their names.
enum class Identity : unsigned char { none, value, day, name, address };

/// A date of a file: its moment, or why what has it is refused, a sentence.
struct [[nodiscard]] DateRead {
  std::optional<Moment> moment;
  std::string why_not = {};
};

/// A column by its name in the header, in any case, and the variable that has its value while a row is handled. A text
/// is empty where the field is; where an optional column is missing, its data() is none. A row whose date is none is
/// refused before anybody sees it, unless its date is bound to a DateRead.
///
///   Moment date;
///   std::string_view link;
///   rows.read(sources::reactions, {{"Date", date}, {"Link", link}}, [&] { return link.empty() ? left_out() : used();
///   });
struct Column {
  Column(std::string_view its_name, std::string_view& variable, Presence its_presence = Presence::required)
      : Column{its_name, variable, its_presence,
               its_presence == Presence::required ? Identity::value : Identity::none} {}
  Column(std::string_view its_name, std::string_view& variable, Presence its_presence, Identity its_identity)
      : name{its_name}, text{&variable}, presence{its_presence}, identity{its_identity} {}
  Column(std::string_view its_name, Moment& variable, Identity its_identity = Identity::value)
      : name{its_name}, date{&variable}, identity{its_identity} {}
  Column(std::string_view its_name, DateRead& variable) : name{its_name}, date_read{&variable} {}

  [[nodiscard]] bool dated() const { return date != nullptr || date_read != nullptr; }

  std::string_view name;
  std::string_view* text = nullptr;  ///< of three, the one that is bound
  Moment* date = nullptr;
  DateRead* date_read = nullptr;
  Presence presence = Presence::required;
  Identity identity = Identity::value;
};
/// The columns that a reader asks for.
using Columns = std::initializer_list<Column>;

namespace detail {

/// The values of a row, in the order of the columns; empty where an optional column is missing.
using Values = std::vector<std::string_view>;

}  // namespace detail

/// Whether the column of a value is there, as a number to add up.
[[nodiscard]] inline int there(std::string_view value) {
  return value.data() != nullptr ? 1 : 0;
}

/// What becomes of a row, for the report: used() counts, left_out() was read and does not count, and
/// refused("the direction \"SIDEWAYS\" is unknown") could not be read.
struct [[nodiscard]] Fate {
  enum class Verdict : unsigned char { used, left_out, refused };
  Verdict verdict = Verdict::used;
  std::string reason = {};  ///< of a refusal
};
/// The row counts.
inline Fate used() {
  return {};
}
/// It was read, and does not count.
inline Fate left_out() {
  return {Fate::Verdict::left_out};
}
/// It could not be read, for this reason.
inline Fate refused(std::string reason) {
  return {Fate::Verdict::refused, std::move(reason)};
}

/// What to do with a row, whose values stand in the bound variables. A type of its own for each kind of file would
/// compile the reader once for each of them.
using RowHandler = std::function<Fate()>;

}  // namespace linkedin
}  // namespace SSI_ABI
}  // namespace ssi

#endif
