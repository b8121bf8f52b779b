// Through the door of archives, and expat. A document type is refused, and with it every entity that grows: so any
// version of expat will do, also one before 2.4.0, the first that limits their growth itself.
// SPDX-License-Identifier: MIT
#include "xlsx.hpp"

#include <algorithm>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string_view>
#include <tuple>
#include <utility>

#include "program.hpp"
#include "ssi/counts/letters.hpp"
#include "ssi/linkedin/bytes.hpp"
#include "zip.hpp"

#ifdef COMMON_EXPAT
#include <expat.h>
#endif

namespace common {

bool named_xlsx(const std::string& path) {
  return ssi::lower_case(path).ends_with(".xlsx");
}

#ifdef COMMON_EXPAT

namespace {

using Attributes = std::map<std::string, std::string, std::less<>>;

std::string local(std::string_view name) {
  return std::string{name.substr(name.rfind(':') + 1)};
}
std::string value_of(const Attributes& attributes, std::string_view name) {
  const auto found = attributes.find(name);
  return found == attributes.end() ? std::string{} : found->second;
}

// Walks through a file of the workbook: begin(name, attributes) and end(name, text since the last begin or end), names
// without their prefixes.
class Xml {
 public:
  std::function<void(const std::string&, const Attributes&)> begin = [](const std::string&, const Attributes&) {};
  std::function<void(const std::string&, const std::string&)> end = [](const std::string&, const std::string&) {};

  // Why it stopped; empty where it came to the end.
  std::string read(const std::string& bytes) {
    const std::unique_ptr<XML_ParserStruct, decltype(&XML_ParserFree)> parser{XML_ParserCreate(nullptr),
                                                                              XML_ParserFree};
    if (!parser) return "there is no memory for it";
    parser_ = parser.get();
    XML_SetUserData(parser_, this);
    XML_SetElementHandler(parser_, on_begin, on_end);
    XML_SetCharacterDataHandler(parser_, on_text);
    XML_SetStartDoctypeDeclHandler(parser_, on_doctype);
    constexpr std::size_t step = 1 << 20;
    for (std::size_t at = 0; at == 0 || at < bytes.size(); at += step) {
      const std::size_t size = std::min(step, bytes.size() - at);
      const bool last = at + size == bytes.size();
      if (XML_Parse(parser_, bytes.data() + at, static_cast<int>(size), last ? 1 : 0) == XML_STATUS_OK) continue;
      if (!stopped_.empty()) return stopped_;
      return std::string{"line "}.append(std::to_string(XML_GetCurrentLineNumber(parser_))) + ": " +
             XML_ErrorString(XML_GetErrorCode(parser_));
    }
    return {};
  }
  void stop(std::string why) {
    if (stopped_.empty()) stopped_ = std::move(why);
    XML_StopParser(parser_, XML_FALSE);
  }

 private:
  static void on_begin(void* self, const XML_Char* name, const XML_Char** given) {
    auto& xml = *static_cast<Xml*>(self);
    constexpr int deepest = 100;
    if (++xml.depth_ > deepest) return xml.stop("it is nested too deep");
    if (!xml.stopped_.empty()) return;
    Attributes attributes;
    for (; *given != nullptr; given += 2) attributes.emplace(local(given[0]), given[1]);
    xml.text_.clear();
    xml.begin(local(name), attributes);
  }
  static void on_end(void* self, const XML_Char* name) {
    auto& xml = *static_cast<Xml*>(self);
    --xml.depth_;
    if (!xml.stopped_.empty()) return;
    xml.end(local(name), xml.text_);
    xml.text_.clear();
  }
  static void on_text(void* self, const XML_Char* text, int size) {
    static_cast<Xml*>(self)->text_.append(text, static_cast<std::size_t>(size));
  }
  static void on_doctype(void* self, const XML_Char*, const XML_Char*, const XML_Char*, int) {
    static_cast<Xml*>(self)->stop("it has a document type, which no workbook has");
  }

  XML_Parser parser_ = nullptr;
  std::string text_, stopped_;
  int depth_ = 0;
};

// "B3" is {2, 1}; none where it is no reference.
std::optional<std::pair<std::size_t, std::size_t>> place_of(std::string_view reference) {
  std::size_t row = 0, column = 0, i = 0;
  for (; i < reference.size() && 'A' <= reference[i] && reference[i] <= 'Z' && i < 4; ++i)
    column = 26 * column + static_cast<std::size_t>(reference[i] - 'A') + 1;
  const std::size_t letters = i;
  for (; i < reference.size() && '0' <= reference[i] && reference[i] <= '9' && i < letters + 8; ++i)
    row = 10 * row + static_cast<std::size_t>(reference[i] - '0');
  if (letters == 0 || i != reference.size() || row == 0) return std::nullopt;
  return std::pair{row - 1, column - 1};
}

class Reader {
 public:
  static constexpr ZipLimits limits{1'000, std::uint64_t{64} << 20, std::uint64_t{256} << 20};

  Reader(std::string path, Zip zip) : path_{std::move(path)}, zip_{std::move(zip)} {}

  Xlsx read() {
    if (zip_.begin(4) == "\xD0\xCF\x11\xE0")
      refuse("is encrypted, or an old .xls: save it as .xlsx without a password, or its sheets as CSV");
    if (!zip_.problem().empty()) throw UserError{zip_.problem()};
    const std::string book = workbook();
    const std::string folder = book.substr(0, book.rfind('/') + 1);
    const auto related = relations(folder, folder + "_rels/" + book.substr(folder.size()) + ".rels");
    for (const auto& [id, target] : related)
      if (target.first.ends_with("/sharedStrings")) read_shared(target.second);
    Xml xml;
    std::vector<std::pair<std::string, std::string>> sheets;
    xml.begin = [&](const std::string& name, const Attributes& attributes) {
      if (name == "sheet") sheets.emplace_back(value_of(attributes, "name"), value_of(attributes, "id"));
    };
    parse(book, xml);
    if (sheets.size() > Xlsx::most_sheets)
      refuse(std::string{"has more than "}.append(std::to_string(Xlsx::most_sheets)) + " sheets");
    for (const auto& [name, id] : sheets) {
      const auto target = related.find(id);
      if (target == related.end()) refuse("names no file for its sheet " + name);
      read_sheet(name, target->second.second);
    }
    return std::move(result_);
  }

 private:
  using Relations = std::map<std::string, std::pair<std::string, std::string>>;  // id: type, path

  [[noreturn]] void refuse(const std::string& why) const { throw UserError{path_ + " " + why}; }

  void parse(const std::string& path, Xml& xml) const {
    const auto bytes = zip_.bytes(path);
    if (!bytes) refuse("cannot be read: " + (zip_.notes().empty() ? "it has no " + path : zip_.notes().back()));
    if (const std::string why = xml.read(*bytes); !why.empty()) refuse("cannot be read: " + path + ": " + why);
  }

  // Targets are relative to the folder of the file whose relations they are, or begin with '/'.
  Relations relations(const std::string& folder, const std::string& path) const {
    Relations related;
    Xml xml;
    xml.begin = [&](const std::string& name, const Attributes& attributes) {
      if (name != "Relationship") return;
      const std::string target = value_of(attributes, "Target");
      related[value_of(attributes, "Id")] = {value_of(attributes, "Type"),
                                             target.starts_with('/') ? target.substr(1) : folder + target};
    };
    parse(path, xml);
    return related;
  }
  std::string workbook() const {
    for (const auto& [id, target] : relations("", "_rels/.rels"))
      if (target.first.ends_with("/officeDocument")) return target.second;
    refuse("is an archive, and no workbook");
  }

  // Runs of rich text are one; how it is pronounced is not part of it.
  void read_shared(const std::string& path) {
    Xml xml;
    std::string text;
    std::size_t size = 0;
    bool spoken = false;
    xml.begin = [&](const std::string& name, const Attributes&) {
      if (name == "si") text.clear();
      if (name == "rPh") spoken = true;
    };
    xml.end = [&](const std::string& name, const std::string& more) {
      if (name == "rPh") spoken = false;
      if (name == "t" && !spoken) text += more;
      if (name != "si") return;
      size += text.size();
      if (shared_.size() == Xlsx::most_cells || size > Xlsx::most_text) return xml.stop("it has too much text");
      shared_.push_back(text);
    };
    parse(path, xml);
  }

  void read_sheet(const std::string& sheet_name, const std::string& path) {
    ssi::linkedin::Sheet sheet{sheet_name, {}};
    Xml xml;
    std::size_t row = 0, column = 0;
    std::string type, value;
    bool inside = false, spoken = false;
    xml.begin = [&](const std::string& name, const Attributes& attributes) {
      if (name == "row") {
        const auto given = place_of(std::string{"A"}.append(value_of(attributes, "r")));
        row = given ? given->first : sheet.rows.size();
        column = 0;
      } else if (name == "c") {
        if (const auto given = place_of(value_of(attributes, "r"))) std::tie(row, column) = *given;
        type = value_of(attributes, "t");
        value.clear();
        inside = true;
      } else if (name == "rPh") {
        spoken = true;
      }
    };
    xml.end = [&](const std::string& name, const std::string& text) {
      if (name == "rPh") spoken = false;
      if (inside && (name == "v" || (name == "t" && !spoken))) value += text;
      if (name == "row" && row < Xlsx::most_rows) grow(sheet.rows, row + 1, xml);
      if (name != "c") return;
      inside = false;
      if (row >= Xlsx::most_rows)
        return xml.stop(std::string{"it has more than "}.append(std::to_string(Xlsx::most_rows)) + " rows");
      if (column >= Xlsx::most_columns)
        return xml.stop(std::string{"it has more than "}.append(std::to_string(Xlsx::most_columns)) + " columns");
      if (type == "s") value = shared(value, xml);
      put(sheet, row, column++, value, xml);
    };
    parse(path, xml);
    result_.sheets.push_back(std::move(sheet));
  }

  std::string shared(const std::string& number, Xml& xml) const {
    const auto index = ssi::linkedin::detail::whole_number(number);
    if (index && *index < shared_.size()) return shared_[static_cast<std::size_t>(*index)];
    xml.stop("a cell has the shared text " + number.substr(0, 20) + ", which there is not");
    return {};
  }

  // Of rows, or of the cells of one, which count alike: a hundred sheets of empty rows are an attack as well. False
  // where they are too many.
  template <class T>
  bool grow(std::vector<T>& parts, std::size_t size, Xml& xml) {
    if (parts.size() >= size) return true;
    cells_ += size - parts.size();
    if (cells_ > Xlsx::most_cells) {
      xml.stop(std::string{"it has more than "}.append(std::to_string(Xlsx::most_cells)) + " cells");
      return false;
    }
    parts.resize(size);
    return true;
  }

  void put(ssi::linkedin::Sheet& sheet, std::size_t row, std::size_t column, const std::string& value, Xml& xml) {
    if (value.empty() || !grow(sheet.rows, row + 1, xml) || !grow(sheet.rows[row], column + 1, xml)) return;
    text_ += value.size();
    if (text_ > Xlsx::most_text) return xml.stop("it has too much text");
    sheet.rows[row][column] = value;
  }

  std::string path_;
  Zip zip_;
  std::vector<std::string> shared_;
  std::size_t cells_ = 0, text_ = 0;
  Xlsx result_;
};

}  // namespace

Xlsx read_xlsx(const std::string& path, std::optional<std::string> bytes) {
  if (!Zip::can_be_opened())
    return {{},
            path + ": this program was built without libarchive, which opens workbooks: save its sheets as CSV first"};
  try {
    return Reader{path, bytes ? Zip{path, std::move(*bytes), Reader::limits} : Zip{path, Reader::limits}}.read();
  } catch (const UserError& error) {
    return {{}, error.text};
  }
}

#else

Xlsx read_xlsx(const std::string& path, std::optional<std::string>) {
  return {{}, path + ": this program was built without expat, which reads workbooks: save its sheets as CSV first"};
}

#endif

}  // namespace common
