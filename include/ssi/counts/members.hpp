// Members of a table of counts, one a line.
// SPDX-License-Identifier: MIT
#ifndef SSI_COUNTS_MEMBERS_HPP
#define SSI_COUNTS_MEMBERS_HPP

#include "ssi/counts/columns.hpp"

namespace ssi {
inline namespace SSI_ABI {

/// A member of a table. Views.
template <class SomeActivity>
struct TableMember {
  std::uint64_t line = 0;
  std::string_view name = {};  ///< of the column `name`; without one "line 7"
  SomeActivity activity = {};
};

/// `f(member)` for each line behind the first, which names the columns: counts, `name`, and others, which are passed
/// over unless they look like a count mistyped. Fields are parted by tabs where the first line has one, else by
/// semicolons or commas. Stops at the first line that is wrong. The source is that of Records. Complexity: linear.
template <class SomeActivity, class Source, class F>
LineProblem read_members(Source source, F&& f) {
  Records records{std::move(source)};
  std::string record;
  const auto wrong = [&](const std::string& why) { return LineProblem{static_cast<std::size_t>(records.line()), why}; };
  if (!records.next(record))
    return records.problem().empty() ? LineProblem{0, "is empty"} : wrong(std::string{records.problem()});
  const char separator = record.find('\t') != record.npos ? '\t' : record.find(';') != record.npos ? ';' : ',';
  const auto names = fields_of(record, separator);
  const CountColumns<SomeActivity> columns{names};
  const auto called = [](std::string_view field) { return bare(field) == "name"; };
  const auto name = static_cast<std::size_t>(std::find_if(names.begin(), names.end(), called) - names.begin());
  if (const auto questions = mistyped(columns, names); !questions.empty()) return wrong(questions.front());
  if (!columns.any()) return wrong("no column has the name of a count");
  bool members = false;
  while (records.next(record)) {
    if (record.empty()) continue;
    const std::string nameless = "line " + std::to_string(records.line());
    TableMember<SomeActivity> member{records.line(), nameless};
    const auto fields = fields_of(record, separator);
    if (const auto why = columns.read(fields, member.activity); !why.empty()) return wrong(why);
    if (name < fields.size()) member.name = bare(fields[name]);
    f(member);
    members = true;
  }
  if (!records.problem().empty()) return wrong(std::string{records.problem()});
  return members ? LineProblem{} : LineProblem{0, "names no member"};
}

}  // namespace SSI_ABI
}  // namespace ssi

#endif
