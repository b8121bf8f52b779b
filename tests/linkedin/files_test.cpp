// SPDX-License-Identifier: MIT
#include "ssi/linkedin/files.hpp"

#include <map>
#include <string>
#include <vector>

#include "folder.hpp"

using ssi::linkedin::Files;
using ssi::linkedin::find_archive;

namespace files_test {
namespace {

using Bytes = std::map<std::string, std::string, std::less<>>;

Bytes bytes_of(const std::filesystem::path& folder) {
  Bytes bytes;
  for (const auto& file : std::filesystem::recursive_directory_iterator{folder})
    if (file.is_regular_file())
      bytes[file.path().lexically_relative(folder).generic_string()] = *ssi::linkedin::read_file(file.path());
  return bytes;
}

std::string names(const Files::Listing& listing) {
  std::string text;
  for (const auto& [name, folder, link] : listing.entries) text += name + (folder ? "/ " : " ");
  return text;
}

void check_same(const ssi::linkedin::Export& a, const ssi::linkedin::Export& b) {
  CHECK(a.log == b.log);
  CHECK(a.newest == b.newest);
  CHECK(a.report.kind == b.report.kind);
  CHECK(a.report.kind_reason == b.report.kind_reason);
  CHECK(a.report.absent == b.report.absent);
  CHECK(a.report.notes == b.report.notes);
  REQUIRE(a.report.files.size() == b.report.files.size());
  for (std::size_t i = 0; i < a.report.files.size(); ++i) {
    CHECK(a.report.files[i].file == b.report.files[i].file);
    CHECK(a.report.files[i].used == b.report.files[i].used);
    CHECK(a.report.files[i].refused == b.report.files[i].refused);
  }
}

}  // namespace

TEST_CASE("a place lists its folders one by one, on disk and in memory") {
  const tests::Folder folder{{"b/x.csv", "1"}, {"b/c/y.csv", "22"}, {"a.csv", "333"}};
  const Files disk{folder.path()}, memory{"upload.zip", bytes_of(folder.path())};
  for (const Files& files : {disk, memory}) {
    CHECK(files.problem().empty());
    CHECK(names(files.list()) == "a.csv b/ ");
    CHECK(names(files.list("b")) == "c/ x.csv ");
    CHECK(files.list("b").whole);
    CHECK_FALSE(files.list("d").whole);
    CHECK(files.read("b/c/y.csv") == "22");
    CHECK(files.read("a.csv", 2) == "33");
    CHECK_FALSE(files.read("b").has_value());
    CHECK_FALSE(files.read("c.csv").has_value());
  }
  CHECK(disk.name() == folder.path().generic_string());
  CHECK(memory.shown("b/x.csv") == "upload.zip/b/x.csv");
  CHECK(Files{std::filesystem::path{"here/"}}.shown("a") == "here/a");
  CHECK(Files{std::filesystem::path{"/nonexistent"}}.problem() == "there is no folder /nonexistent");
}

TEST_CASE("paths that no archive should have lead nowhere, and stop nothing") {
  const Files files{"odd.zip", Bytes{{"", "0"}, {"/", "1"}, {"a//b.csv", "2"}, {"a/", "3"}, {"../up.csv", "4"}}};
  CHECK(names(files.list()) == "../ a/ ");
  CHECK(names(files.list("..")) == "up.csv ");
  CHECK_FALSE(find_archive(files).valid());
}

TEST_CASE("an export in memory is read as its folder is, whose name the archive has") {
  const std::string header = "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n";
  const Bytes bytes{{"Connections.csv", header + "Ada,Byron,,,,,14 Sep 2026\n"}};
  const auto archive = find_archive(Files{"Complete_LinkedInDataExport_09-15-2026.zip", bytes});
  REQUIRE(archive.valid());
  CHECK(archive.exported == ssi::Day{"2026-09-15"});
  CHECK(archive.kind == ssi::linkedin::ArchiveKind::part);
  CHECK(archive.kind_reason ==
        "it is called Complete_LinkedInDataExport_09-15-2026.zip, but it has no Profile.csv, which every archive has");
  CHECK(read(archive).newest == ssi::Day{"2026-09-14"});
  CHECK(find_archive(Files{"empty.zip", Bytes{}}).problem.starts_with("empty.zip holds no LinkedIn export"));
}

TEST_CASE("a reader is asked for the files that count, and what it cannot give is said") {
  std::vector<std::string> asked;
  const Files::Reader reader = [&](std::string_view path, std::size_t) -> std::optional<std::string> {
    asked.emplace_back(path);
    return std::nullopt;
  };
  const auto data = read(find_archive(Files{"x.zip", {"in/Skills.csv", "in/Email Addresses.csv"}, reader}));
  CHECK(asked == std::vector<std::string>{"in/Skills.csv"});
  CHECK(tests::noted(data.report, "Skills.csv cannot be read"));
}

TEST_CASE("real exports read the same from disk and from memory") {
  const std::filesystem::path exports{SSI_SAMPLE_EXPORTS};
  if (!std::filesystem::is_directory(exports)) {
    MESSAGE("no sample exports: skipped");
    return;
  }
  for (const auto& folder : std::filesystem::directory_iterator{exports}) {
    const auto on_disk = find_archive(folder.path());
    if (!folder.is_directory() || !on_disk.valid()) continue;
    CAPTURE(folder.path().string());
    check_same(read(on_disk), read(find_archive(Files{folder.path().filename().string(), bytes_of(folder.path())})));
  }
}

TEST_CASE("somebody is told of each file that is read, and of none that cannot be") {
  const ssi::linkedin::Files upload{"x.zip", {{"a/b.csv", "12345"}}};
  std::vector<std::pair<std::string, std::size_t>> told;
  const auto watched =
      upload.watched([&](std::string_view path, std::size_t bytes) { told.emplace_back(path, bytes); });
  CHECK(watched.read("a/b.csv") == "12345");
  CHECK(watched.read("a/b.csv", 2) == "12");
  CHECK(!watched.read("c.csv"));
  CHECK(told == std::vector<std::pair<std::string, std::size_t>>{{"a/b.csv", 5}, {"a/b.csv", 2}});
  CHECK(upload.read("a/b.csv") == "12345");  // of the files themselves nobody is told
  CHECK(told.size() == 2);
}

}  // namespace files_test
