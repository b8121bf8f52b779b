// Columns of a file by name, each bound to a variable; what becomes of a row.
// SPDX-License-Identifier: MIT
#ifndef SSI_LINKEDIN_COLUMNS_HPP
#define SSI_LINKEDIN_COLUMNS_HPP

#include <functional>
#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>

#include "ssi/core/detail/abi.hpp"
#include "ssi/linkedin/dates.hpp"

namespace ssi {
inline namespace SSI_ABI {
namespace linkedin {

/// Whether a file without the column can be read.
enum class Presence : unsigned char { required, optional };

/// A column by its name in the header, and the variable that has its value while a row is handled. A text is empty
/// where an optional column is missing; a row whose date is none is refused before anybody sees it.
///
///   Moment date;
///   std::string_view link;
///   rows.read(sources::reactions, {{"Date", date}, {"Link", link}}, [&] { return link.empty() ? left_out() : used();
///   });
struct Column {
  Column(std::string_view its_name, std::string_view& variable, Presence its_presence = Presence::required)
      : name{its_name}, text{&variable}, presence{its_presence} {}
  Column(std::string_view its_name, Moment& variable) : name{its_name}, date{&variable} {}

  std::string_view name;
  std::string_view* text = nullptr;  ///< of two, the one that is bound
  Moment* date = nullptr;
  Presence presence = Presence::required;
};
/// The columns that a reader asks for.
using Columns = std::initializer_list<Column>;

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
