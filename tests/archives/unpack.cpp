// What programs see of an archive: unpack FILE [ENTRIES FILE ALL TIMES SMALL], the limits where others are tested; and
// of a workbook: unpack --sheets FILE, a line for each cell; unpack --told DAY FILE..., what workbooks tell together.
// SPDX-License-Identifier: MIT
#include <cstdio>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "../../examples/programs/common/words.hpp"
#include "../../examples/programs/common/xlsx.hpp"
#include "../../examples/programs/common/zip.hpp"
#include "ssi/linkedin/workbook/read.hpp"
#include "ssi/words/retold.hpp"

namespace {

// A sentence, and whether a language lacks words for it.
void say(const char* what, const std::string& sentence) {
  std::printf("%s: %s\n", what, sentence.c_str());
  for (const ssi::Language* const language : common::languages)
    if (!ssi::retold(sentence, *language)) std::printf("no words in %s\n", std::string{language->code()}.c_str());
}

void print_sheets(const char* path) {
  const common::Xlsx book = common::read_xlsx(path);
  if (!book.problem.empty()) say("problem", book.problem);
  for (const auto& [name, rows] : book.sheets) {
    std::printf("sheet %s, %zu rows\n", name.c_str(), rows.size());
    for (std::size_t row = 0; row < rows.size(); ++row)
      for (std::size_t column = 0; column < rows[row].size(); ++column)
        if (!rows[row][column].empty()) std::printf("%zu %zu %s\n", row, column, rows[row][column].c_str());
  }
}

void print_told(ssi::Day day, const std::vector<std::string>& paths) {
  using namespace ssi::linkedin;
  std::optional<Workbook> all;
  for (const std::string& path : paths) {
    Workbook book = read_workbook(common::read_xlsx(path).sheets, {.on_target = {}, .latest = day}, path);
    all = all ? joined(*std::move(all), book) : std::move(book);
  }
  ssi::standard::for_each_metric([&](const auto& metric) {
    if (const ssi::Count count = metric.read(all->activity(day)); !count.wholly_unknown())
      std::printf("%s %s\n", std::string{metric.name()}.c_str(), count.text().c_str());
  });
  for (const auto& refusal : all->report.refusals) say("refused", refusal.reason);
  for (const auto& note : all->report.notes) say("note", note);
}

}  // namespace

int main(int argc, char** argv) {
  if (argc > 3 && std::string_view{argv[1]} == "--told") {
    print_told(ssi::Day{argv[2]}, {argv + 3, argv + argc});
    return 0;
  }
  if (argc == 3) {
    if (!common::Zip::can_be_opened()) return 77;
    print_sheets(argv[2]);
    return 0;
  }
  if (argc != 2 && argc != 7) return 2;
  if (!common::Zip::can_be_opened()) return 77;
  common::ZipLimits limits;
  if (argc == 7) {
    const auto number = [&](int i) { return std::stoull(argv[i]); };
    limits = {number(2), number(3), number(4), number(5), number(6)};
  }
  const common::Zip zip{argv[1], limits};
  if (!zip.problem().empty()) {
    say("problem", zip.problem());
    return 0;
  }
  for (const std::string& path : zip.paths()) {
    const auto bytes = zip.bytes(path);
    unsigned sum = 0;
    for (const char c : bytes.value_or("")) sum = (sum + static_cast<unsigned char>(c)) % 65536;
    if (bytes)
      std::printf("%s: %zu bytes, sum %u\n", path.c_str(), bytes->size(), sum);
    else
      std::printf("%s: none\n", path.c_str());
    // Its beginning, when the reader stands behind it.
    if (bytes && zip.paths().size() < 100 && zip.bytes(path, 3) != bytes->substr(0, 3))
      std::printf("its beginning differs\n");
  }
  for (const std::string& note : zip.notes()) say("note", note);
  return 0;
}
