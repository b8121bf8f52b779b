// Reading an export and scoring it, beside a naive reader that only counts the rows of the same files. Reads the small
// export of the examples, and every export in the folder that SSI_SAMPLE_EXPORTS names. Names are job/who; ratios.py
// makes the table. MB/s are the bytes of the files that are opened; they stay in the system's cache.
// SPDX-License-Identifier: MIT
#include <benchmark/benchmark.h>

#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include "naive_reader.hpp"
#include "ssi/linkedin.hpp"
#include "ssi/ssi.hpp"

namespace {

namespace fs = std::filesystem;

struct Folder {
  fs::path path;
  std::vector<fs::path> files;
  std::int64_t bytes = 0;
  std::map<std::string, std::size_t> rows;  // as ours finds them
};

Folder look_at(const fs::path& path) {
  Folder folder;
  folder.path = path;
  const auto archive = ssi::linkedin::find_archive(path);
  if (!archive.valid()) {
    std::fprintf(stderr, "left out: %s\n", archive.problem.c_str());
    return folder;
  }
  const auto data = ssi::linkedin::read(archive);
  for (const auto& file : data.report.files) folder.rows[file.file] += file.used + file.refused + file.left_out;
  for (const auto& keyed : archive.keyed_files)
    if (folder.rows.contains(std::string{ssi::linkedin::name_in(keyed.path)})) {
      folder.files.push_back(path / keyed.path);
      folder.bytes += static_cast<std::int64_t>(fs::file_size(folder.files.back()));
    }
  return folder;
}

// The whole job: find, read, make the counts, score.
void read_ours(benchmark::State& state, const Folder& folder) {
  for (auto _ : state) {
    const auto archive = ssi::linkedin::find_archive(folder.path);
    const auto data = ssi::linkedin::read(archive);
    auto score = ssi::standard::model.score(data.activity(data.newest.value_or(ssi::Day{"2026-06-28"})));
    benchmark::DoNotOptimize(score);
  }
  std::size_t rows = 0;
  for (const fs::path& file : folder.files) rows += folder.rows.at(file.filename().string());
  state.SetBytesProcessed(state.iterations() * folder.bytes);
  state.counters["rows"] = static_cast<double>(rows);
}

void read_naive(benchmark::State& state, const Folder& folder, naive::Rows (*read)(const fs::path&)) {
  for (auto _ : state)
    for (const fs::path& file : folder.files) {
      auto rows = read(file);
      benchmark::DoNotOptimize(rows);
    }
  std::size_t rows = 0, wrong = 0;
  for (const fs::path& file : folder.files) {
    const std::size_t found = read(file).rows, right = folder.rows.at(file.filename().string());
    rows += found;
    wrong += std::max(found, right) - std::min(found, right);
  }
  state.SetBytesProcessed(state.iterations() * folder.bytes);
  state.counters["rows"] = static_cast<double>(rows);
  state.counters["rows_wrong"] = static_cast<double>(wrong);
}

}  // namespace

int main(int argc, char** argv) {
  benchmark::Initialize(&argc, argv);
  if (benchmark::ReportUnrecognizedArguments(argc, argv)) return 1;

  std::vector<fs::path> paths{fs::path{__FILE__}.parent_path() / ".." / "examples" / "sample_export"};
  if (const char* samples = std::getenv("SSI_SAMPLE_EXPORTS")) {
    std::error_code error;
    for (fs::directory_iterator it{samples, error}, end; !error && it != end; it.increment(error))
      if (it->is_directory()) paths.push_back(it->path());
    if (error) std::fprintf(stderr, "SSI_SAMPLE_EXPORTS: %s\n", error.message().c_str());
    std::sort(paths.begin() + 1, paths.end());
  }
  for (const fs::path& path : paths) {
    const Folder folder = look_at(path);
    if (folder.files.empty()) continue;
    const std::string job = "read_" + path.filename().string();
    const auto add = [&](const char* who, auto run) {
      benchmark::RegisterBenchmark((job + "/" + who).c_str(), run)->Unit(benchmark::kMillisecond);
    };
    add("ours", [=](benchmark::State& state) { read_ours(state, folder); });
    add("naive", [=](benchmark::State& state) { read_naive(state, folder, naive::read_csv); });
    add("naive_by_find", [=](benchmark::State& state) { read_naive(state, folder, naive::read_csv_by_find); });
  }
  benchmark::RunSpecifiedBenchmarks();
  benchmark::Shutdown();
}
