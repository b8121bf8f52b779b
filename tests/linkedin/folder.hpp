// Exports made for a test: files by name, in a folder of their own that goes with the test.
// SPDX-License-Identifier: MIT
#ifndef SSI_TESTS_FOLDER_HPP
#define SSI_TESTS_FOLDER_HPP

#include <atomic>
#include <filesystem>
#include <fstream>
#include <initializer_list>
#include <random>
#include <string>
#include <string_view>
#include <utility>

#include "ssi/linkedin.hpp"
#include "ssi/ssi.hpp"
#include "told.hpp"

namespace tests {

/// Of what was read every sentence.
inline const ssi::linkedin::WhatWasRead& has_words(const ssi::linkedin::WhatWasRead& report) {
  has_words(report.notes);
  if (!report.kind_reason.empty()) has_words(std::string_view{report.kind_reason});
  for (const auto& refusal : report.refusals) has_words(std::string_view{refusal.reason});
  return report;
}

class Folder {
 public:
  using Files = std::initializer_list<std::pair<std::string_view, std::string_view>>;

  Folder(Files files) {
    static std::atomic<int> next = 0;
    static const unsigned run = std::random_device{}();  // tests may run side by side
    path_ = std::filesystem::temp_directory_path() / ("ssi-" + std::to_string(run) + "-" + std::to_string(next++));
    std::filesystem::create_directories(path_);
    for (const auto& [name, content] : files) add(name, content);
    // A whole archive has these too; of nothing where a test has nothing in them.
    if (!std::filesystem::exists(path_ / "Registration.csv")) return;
    for (const auto& [name, header] :
         Files{{"Connections.csv", "First Name,Last Name,Email Address,Company,Position,Connected On\n"},
               {"Profile.csv", "First Name,Last Name,Headline\n"},
               {"messages.csv", "CONVERSATION ID,FROM,SENDER PROFILE URL,DATE,FOLDER\n"},
               {"Invitations.csv", "From,To,Sent At,Direction\n"},
               {"Email Addresses.csv", "Email Address\n"}})
      if (!std::filesystem::exists(path_ / name)) add(name, header);
  }
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;
  ~Folder() {
    std::error_code ignored;
    std::filesystem::remove_all(path_, ignored);
  }

  void add(std::string_view name, std::string_view content) const {
    const auto file = path_ / name;
    std::filesystem::create_directories(file.parent_path());
    std::ofstream{file, std::ios::binary}.write(content.data(), static_cast<std::streamsize>(content.size()));
  }
  const std::filesystem::path& path() const { return path_; }

  ssi::linkedin::Export read(const ssi::linkedin::Options& options = {}) const {
    const auto archive = ssi::linkedin::find_archive(path_);
    REQUIRE_MESSAGE(archive.valid(), archive.problem);
    auto data = ssi::linkedin::read(archive, options);
    has_words(data.report);
    return data;
  }
  /// Read, and counted on the day of the newest event.
  ssi::Activity activity(const ssi::linkedin::Options& options = {}) const {
    const auto data = read(options);
    REQUIRE(data.newest.has_value());
    return data.activity(data.newest.value_or(ssi::Day{}));
  }

 private:
  std::filesystem::path path_;
};

inline bool noted(const ssi::linkedin::WhatWasRead& report, std::string_view words) {
  for (const std::string& note : report.notes)
    if (note.find(words) != note.npos) return true;
  return false;
}
inline bool absent(const ssi::linkedin::WhatWasRead& report, std::string_view file) {
  for (const std::string& name : report.absent)
    if (name == file) return true;
  return false;
}

inline constexpr std::string_view registration =
    "Registered At,Registration Ip,Subscription Types\n\"5/4/18, 9:12 AM\",192.0.2.1,\n";
inline constexpr std::string_view shares =
    "Date,ShareLink,ShareCommentary,SharedUrl,MediaUrl,Visibility\n"
    "2026-03-01 10:00:00,https://www.linkedin.com/feed/update/urn%3Ali%3Ashare%3A7433837142630400000,hello,,,MEMBER_NETWORK\n";

}  // namespace tests

#endif
