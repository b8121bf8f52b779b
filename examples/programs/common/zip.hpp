// ZIP archives as files: nothing is unpacked to disk, and one file at a time is in memory.
// SPDX-License-Identifier: MIT
#ifndef COMMON_ZIP_HPP
#define COMMON_ZIP_HPP

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace common {

/// What an archive may take, our choice: real exports have some hundred files, of a hundredth of these sizes. Unit:
/// bytes, but for two.
struct ZipLimits {
  std::uint64_t entries = 10'000;
  std::uint64_t file = std::uint64_t{4} << 30;  ///< of one file, unpacked
  std::uint64_t all = std::uint64_t{16} << 30;  ///< of all that is unpacked, together
  std::uint64_t times = 200;                    ///< its packed size, of a file of more than `small`
  std::uint64_t small = std::uint64_t{64} << 20;
};

/// The files of a ZIP by path, as its directory at the end lists them. Files that cannot be trusted are told of in the
/// notes, some of them only when they are read: encrypted ones, links, two of one path, what is packed by anything but
/// deflation, bombs, sizes and sums that are wrong.
///
///     Zip zip{"Complete_LinkedInDataExport_06-28-2026.zip"};
///     zip.paths()[0]            // "Articles/Articles/a-talk.html"
///     zip.bytes("Skills.csv")   // "Name\nNegotiation\n", none where it cannot be read
class Zip {
 public:
  explicit Zip(std::string path, const ZipLimits& limits = {});
  /// Of one that is in memory already, as inside of another; the path is for people.
  Zip(std::string path, std::string packed, const ZipLimits& limits);

  /// The first bytes of the archive itself.
  [[nodiscard]] std::string begin(std::size_t most) const;
  /// Whether programs were built with what opens archives; else problem() says what to do.
  static bool can_be_opened();
  /// Why nothing of it can be read, a sentence; empty where it can.
  [[nodiscard]] const std::string& problem() const;
  /// Without folders.
  [[nodiscard]] std::string name() const;
  /// Of files, in the archive's order, from '/' to '/'. Bytes that are no UTF-8 are written as %A1.
  [[nodiscard]] const std::vector<std::string>& paths() const;
  /// The file, or its first bytes. Complexity: linear in the file; linear in the entries besides, where one further on
  /// was read before.
  [[nodiscard]] std::optional<std::string> bytes(const std::string& path, std::size_t most = std::string::npos) const;
  /// What was left out or could not be read, a sentence each.
  [[nodiscard]] const std::vector<std::string>& notes() const;

 private:
  struct State;
  std::shared_ptr<State> state_;  // copies read one archive, and tell one another's notes
};

/// Whether a path ends as a ZIP's does: "x.ZIP" too.
bool named_zip(const std::string& path);

}  // namespace common

#endif
