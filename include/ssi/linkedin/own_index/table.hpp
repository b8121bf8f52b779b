// LinkedIn's index in tables: a row for each number, or a row for each day.
// SPDX-License-Identifier: MIT
#ifndef SSI_LINKEDIN_OWN_INDEX_TABLE_HPP
#define SSI_LINKEDIN_OWN_INDEX_TABLE_HPP

#include <algorithm>
#include <optional>

#include "ssi/linkedin/csv.hpp"
#include "ssi/linkedin/own_index/entry.hpp"

namespace ssi {
inline namespace SSI_ABI {
namespace linkedin {
namespace detail {
namespace own_index {

class TableForm {
 public:
  TableForm(OwnIndexReading& reading, std::string_view text) : reading_{reading}, reader_{text, separator_of(text)} {}

  // False where this is no such table, of which nothing is told then.
  bool read() && {
    Record record;
    // A section of a file of several begins with its title.
    for (CsvReader whole = reader_; whole.next(record);)
      if (titles(record) && key_of(record.fields[0]) == "socialsellingindex") reader_ = whole;
    while (reader_.next(record)) {
      if (titles(record)) continue;
      if (const auto of = long_columns(record)) return read_long(*of);
      if (const auto of = wide_columns(record)) return read_wide(*of);
      if (parse_utc(trimmed(record.fields[0]))) return read_nameless(record);
    }
    return false;
  }

 private:
  static constexpr std::size_t none = static_cast<std::size_t>(-1);

  struct LongColumns {
    std::size_t day = none, hour = none, section = none, field = none, number = none, written = none;
  };

  static char separator_of(std::string_view text) {
    text = text.substr(0, 2000);
    const auto count = [&](char c) { return std::count(text.begin(), text.end(), c); };
    // In the others a comma may be a decimal one.
    if (count(';') > 1 && 2 * count(';') > count(',')) return ';';
    return count('\t') > 1 && 2 * count('\t') > count(',') ? '\t' : ',';
  }
  static std::string_view cell(const Record& record, std::size_t column) {
    return column < record.fields.size() ? trimmed(record.fields[column]) : std::string_view{};
  }
  bool next(Record& row) {
    const bool there = reader_.next(row);
    if (there && !row.closed)
      reading_.remark(at(row), "", "a quote never closes: what follows it is one value");
    else if (there && row.swallowed > 0)
      reading_.remark(at(row), "", "a stray quote makes one row of several");
    return there;
  }
  void no_rows() { reading_.remark("", "", "the table has a header and no rows: there is no reading"); }
  static bool titles(const Record& record) {
    return !record.fields[0].empty() && std::all_of(record.fields.begin() + 1, record.fields.end(),
                                                    [](const std::string& field) { return field.empty(); });
  }
  static std::string at(const Record& record) { return "line " + std::to_string(record.line); }

  // data_referencia;hora_referencia;secao;campo;valor_original;unidade;valor_numerico;..., and Metric,Value.
  static std::optional<LongColumns> long_columns(const Record& header) {
    LongColumns of;
    for (std::size_t i = 0; i < header.fields.size(); ++i) {
      const std::string key = key_of(header.fields[i]);
      if (key == "datareferencia" || key == "date") of.day = i;
      if (key == "horareferencia" || key == "time") of.hour = i;
      if (key == "secao" || key == "seção" || key == "section") of.section = i;
      if (key == "campo" || key == "field" || key == "metric") of.field = i;
      if (key == "valornumerico") of.number = i;
      if (key == "valororiginal" || key == "valor" || key == "value") of.written = i;
    }
    if (of.field == none || (of.number == none && of.written == none)) return std::nullopt;
    return of;
  }
  bool read_long(const LongColumns& of) {
    std::optional<Entry> entry;
    std::string moment;
    Record row;
    bool some = false;
    for (; next(row); some = true) {
      if (titles(row) && !said_by(row.fields[0], Whose::own)) break;  // the next section, such as "Followers"
      const std::string now = std::string{cell(row, of.day)} + ' ' + std::string{cell(row, of.hour)};
      if (entry && now != moment) std::move(*entry).finish(), entry.reset();
      if (!entry) {
        entry.emplace(reading_, at(row));
        if (!cell(row, of.day).empty()) entry->put({Whose::own, Says::when}, "date", cell(row, of.day));
        if (!cell(row, of.hour).empty()) entry->put({Whose::own, Says::when}, "time", cell(row, of.hour));
        moment = now;
      }
      const std::string_view field = cell(row, of.field), number = cell(row, of.number);
      const std::string_view value = number.empty() ? cell(row, of.written) : number;
      if (value.empty()) continue;
      if (const auto said = said_by_row(cell(row, of.section), field))
        entry->put(*said, field, value);
      else
        entry->unread(field, value);
    }
    if (entry) std::move(*entry).finish();
    if (!some) no_rows();
    return true;
  }
  static std::optional<Said> said_by_row(std::string_view section, std::string_view field) {
    const auto whose = whose_in(field) ? whose_in(field) : whose_in(section);
    if (const auto said = said_by(field, whose.value_or(Whose::own))) return said;
    if (!whose) return std::nullopt;
    // "SSI médio do setor" is an average.
    return Said{*whose, ranks(field) ? Says::top : Says::total};
  }

  // date,total,brand,find,engage,relate,industry_avg,...
  using WideColumns = std::vector<std::pair<std::string, std::optional<Said>>>;
  static std::optional<WideColumns> wide_columns(const Record& header) {
    WideColumns columns;
    std::size_t values = 0;
    bool dated = false;
    for (const std::string& name : header.fields) {
      if (!number_in(name).empty()) return std::nullopt;
      const auto said = said_by(name, Whose::own);
      const bool reads = said && said->what < Says::group;
      columns.emplace_back(name, reads ? said : std::nullopt);
      if (reads && said->what <= Says::total) ++values;
      dated = dated || (reads && said->what == Says::when);
    }
    return values > (dated ? 0U : 1U) ? std::optional{std::move(columns)} : std::nullopt;
  }
  bool read_wide(const WideColumns& columns) {
    Record row;
    bool some = false;
    for (; next(row); some = true) read_row(row, columns);
    if (!some) no_rows();
    return true;
  }
  void read_row(const Record& row, const WideColumns& columns) {
    Entry entry{reading_, at(row)};
    for (std::size_t i = 0; i < columns.size(); ++i) {
      const auto& [name, said] = columns[i];
      const std::string_view value = cell(row, i);
      if (value.empty() || value == "null" || value == "None" || value == "nan") continue;
      said ? entry.put(*said, name, value) : entry.unread(name, value);
    }
    std::move(entry).finish();
  }

  // Without a header, of one script: the total stands where it is the sum of the four numbers behind it.
  bool read_nameless(Record& row) {
    constexpr std::pair<const char*, Said> behind[] = {{"total", {Whose::own, Says::total}},
                                                       {"brand", {Whose::own, Says::brand}},
                                                       {"find", {Whose::own, Says::find}},
                                                       {"engage", {Whose::own, Says::engage}},
                                                       {"relate", {Whose::own, Says::relate}},
                                                       {"industry avg", {Whose::sector, Says::total}},
                                                       {"network avg", {Whose::network, Says::total}},
                                                       {"industry top", {Whose::sector, Says::top}},
                                                       {"network top", {Whose::network, Says::top}}};
    bool some = false;
    do {
      const std::size_t total = total_of(row);
      if (total == none) {
        if (some) reading_.remark(at(row), "", "no column is the sum of the four behind it: the row is not read");
        continue;
      }
      some = true;
      WideColumns columns(total);
      columns[0] = {"time", Said{Whose::own, Says::when}};
      for (std::size_t i = 1; i < total; ++i) columns[i].first = "column " + std::to_string(i + 1);
      columns.insert(columns.end(), std::begin(behind), std::end(behind));
      read_row(row, columns);
    } while (next(row));
    return some;
  }
  static std::size_t total_of(const Record& row) {
    for (const std::size_t total : {std::size_t{1}, std::size_t{4}}) {
      std::int64_t numbers[5] = {};
      bool good = true;
      for (std::size_t i = 0; i < 5; ++i) {
        const auto number = parse_decimal(cell(row, total + i));
        good = good && number && Points{} <= number->points && number->points <= Points{i == 0 ? 100 : 25};
        if (good) numbers[i] = number->points.micropoints();
      }
      if (good && sum_up(numbers[0], numbers[1] + numbers[2] + numbers[3] + numbers[4])) return total;
    }
    return none;
  }

  OwnIndexReading& reading_;
  CsvReader reader_;
};

}  // namespace own_index
}  // namespace detail
}  // namespace linkedin
}  // namespace SSI_ABI
}  // namespace ssi

#endif
