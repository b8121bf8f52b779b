// Members of a table of counts, one a line.
// SPDX-License-Identifier: MIT
#ifndef SSI_COUNTS_MEMBERS_HPP
#define SSI_COUNTS_MEMBERS_HPP

#include "ssi/counts/named.hpp"
#include "ssi/counts/table.hpp"

namespace ssi {
inline namespace SSI_ABI {

/// A member of a table. Views.
template <class SomeActivity>
struct TableMember {
  std::uint64_t line = 0;
  std::string_view name = {};  ///< of the column `name`; without one "line 7"
  SomeActivity activity = {};
};

namespace detail {

// What the fields of a record say of a member, or what is wrong with them.
template <class SomeActivity>
std::string read_member(const std::vector<std::string>& columns, const std::vector<std::string_view>& fields,
                        TableMember<SomeActivity>& member) {
  if (fields.size() != columns.size())
    return std::to_string(fields.size()) + " fields for " + std::to_string(columns.size()) + " columns";
  std::string wrong;
  for (std::size_t i = 0; i < fields.size(); ++i) {
    if (columns[i] == "name") member.name = bare(fields[i]);
    for_each_count(member.activity, [&](Text name, Count& its) {
      if (!(name == columns[i])) return;
      const auto count = count_of(fields[i]);
      if (!count && wrong.empty()) wrong = columns[i] + ": \"" + std::string{bare(fields[i])} + "\" is no count";
      its = count.value_or(unknown);
    });
  }
  return wrong;
}

}  // namespace detail

/// `f(member)` for each line behind the first, which names the columns: counts, `name`, and others, which are passed
/// over. Fields are parted by tabs where the first line has one, else by semicolons or commas. Stops at the first line
/// that is wrong. The source is that of Records. Complexity: linear.
template <class SomeActivity, class Source, class F>
LineProblem read_members(Source source, F&& f) {
  Records records{std::move(source)};
  std::string record;
  const auto wrong = [&](const std::string& why) { return LineProblem{static_cast<std::size_t>(records.line()), why}; };
  if (!records.next(record))
    return records.problem().empty() ? LineProblem{0, "is empty"} : wrong(std::string{records.problem()});
  if (record.starts_with("\xEF\xBB\xBF")) record.erase(0, 3);
  const char separator = record.find('\t') != record.npos ? '\t' : record.find(';') != record.npos ? ';' : ',';
  std::vector<std::string> columns;
  bool counts = false, members = false;
  for (const auto field : fields_of(record, separator)) {
    columns.emplace_back(bare(field));
    for_each_count(SomeActivity{}, [&](Text name, Count) { counts = counts || name == columns.back(); });
  }
  if (!counts) return wrong("no column has the name of a count");
  while (records.next(record)) {
    if (record.empty()) continue;
    const std::string nameless = "line " + std::to_string(records.line());
    TableMember<SomeActivity> member{records.line(), nameless};
    if (const auto why = detail::read_member(columns, fields_of(record, separator), member); !why.empty())
      return wrong(why);
    f(member);
    members = true;
  }
  if (!records.problem().empty()) return wrong(std::string{records.problem()});
  return members ? LineProblem{} : LineProblem{0, "names no member"};
}

}  // namespace SSI_ABI
}  // namespace ssi

#endif
