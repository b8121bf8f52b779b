// Prints the counts of an export as `name = value` lines, for compare_counts.py: dump_counts FOLDER DAY|newest WEEKS
// [GOAL_WORDS_FILE]
// SPDX-License-Identifier: MIT
#include <cstdlib>
#include <fstream>
#include <iostream>

#include "ssi/linkedin.hpp"
#include "ssi/standard.hpp"

int main(int argc, char** argv) {
  if (argc < 4) return 2;
  const auto archive = ssi::linkedin::find_archive(argv[1]);
  if (!archive.valid()) {
    std::cerr << archive.problem << '\n';
    return 2;
  }
  ssi::linkedin::Options options;
  if (argc > 4) {
    options.on_target.emplace();
    std::ifstream file{argv[4]};
    for (std::string line; std::getline(file, line);)
      if (!line.empty() && line[0] != '#') options.on_target->push_back(line);
  }
  const auto data = ssi::linkedin::read(archive, options);
  const auto day = std::string_view{argv[2]} == "newest" ? data.newest : ssi::Day::parse(argv[2]);
  if (!day) {
    std::cerr << "no day to evaluate\n";
    return 2;
  }
  std::cout << "day = " << day->text() << "\narchive = " << name_of(data.report.kind) << '\n';
  const auto activity = data.activity(*day, {.weeks = static_cast<std::uint32_t>(std::atoi(argv[3]))});
  for_each_count(activity, [](ssi::Text name, ssi::Count count) {
    std::cout << name << " = ";
    if (count.known())
      std::cout << count.low();
    else if (count.wholly_unknown())
      std::cout << "unknown";
    else if (count.high() == ssi::Count::largest)
      std::cout << count.low() << "..";
    else
      std::cout << count.low() << ".." << count.high();
    std::cout << '\n';
  });
  for (const auto& file : data.report.files)
    std::cerr << file.file << ": " << file.used << " used, " << file.refused << " refused, " << file.left_out
              << " left out\n";
  for (const auto& refusal : data.report.refusals)
    if (&refusal - data.report.refusals.data() < 10)
      std::cerr << refusal.file << ':' << refusal.line << ": " << refusal.reason << '\n';
  for (const auto& note : data.report.notes) std::cerr << "note: " << note << '\n';
  for (const auto& file : data.report.absent) std::cerr << "absent: " << file << '\n';
  std::cerr << data.report.kind_reason << '\n';
}
