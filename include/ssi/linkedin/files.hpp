// Files of one place: a folder, bytes in memory, an archive.
// SPDX-License-Identifier: MIT
#ifndef SSI_LINKEDIN_FILES_HPP
#define SSI_LINKEDIN_FILES_HPP

#include <algorithm>
#include <cstddef>
#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <system_error>
#include <utility>
#include <vector>

#include "ssi/counts/letters.hpp"
#include "ssi/linkedin/bytes.hpp"
#include "ssi/linkedin/paths.hpp"

namespace ssi {
inline namespace SSI_ABI {
namespace linkedin {

/// What every reader takes: files by their paths inside of a place, with '/' between folders. Nothing is written.
/// Copies are cheap, and what they read from is the same.
///
///     const Files upload{"Basic_LinkedInDataExport_09-14-2026.zip", {{"Connections.csv", bytes}}};
///     upload.list().entries[0].name     // "Connections.csv"
///     read(find_archive(upload)).newest // 2026-09-13
class Files {
 public:
  /// One of what stands directly in a folder.
  struct Entry {
    std::string name;
    bool folder = false;
    bool link = false;  ///< such a folder may lead in a circle

    friend auto operator<=>(const Entry&, const Entry&) = default;
  };
  /// All of what stands directly in a folder.
  struct Listing {
    std::vector<Entry> entries;  ///< in the order of their names
    bool whole = true;           ///< false where the folder cannot be read, or not to its end
  };
  /// The bytes of the file at the path, or its first ones; none where it cannot be read.
  using Reader = std::function<std::optional<std::string>(std::string_view path, std::size_t most)>;

  /// What is told of each file that was read: its path, and how many bytes of it.
  using Watch = std::function<void(std::string_view path, std::size_t bytes)>;

  /// Of a folder on disk. That there is one, problem() says.
  explicit Files(const std::filesystem::path& folder) : name_{folder.generic_string()}, folder_{folder} {
    if (name_.size() > 1 && name_.ends_with('/')) name_.pop_back();
  }
  /// Bytes by path, as of an upload. The name is that of the archive they were in, which may tell the kind.
  Files(std::string name, std::map<std::string, std::string, std::less<>> bytes) : name_{std::move(name)} {
    Tree tree;
    for (const auto& file : bytes) tree.add(file.first);
    const auto kept = std::make_shared<const std::map<std::string, std::string, std::less<>>>(std::move(bytes));
    reader_ = [kept](std::string_view path, std::size_t most) -> std::optional<std::string> {
      const auto found = kept->find(path);
      if (found == kept->end()) return std::nullopt;
      return found->second.substr(0, most);
    };
    tree_ = std::make_shared<const Tree>(std::move(tree));
  }
  /// Of an archive that is read by a library of the program's: reader is called when a file is needed.
  Files(std::string name, const std::vector<std::string>& paths, Reader reader)
      : name_{std::move(name)}, reader_{std::move(reader)} {
    Tree tree;
    for (const std::string& path : paths) tree.add(path);
    tree_ = std::make_shared<const Tree>(std::move(tree));
  }

  /// As it was given: a folder's path, an archive's name.
  [[nodiscard]] const std::string& name() const { return name_; }
  /// For people: the name and the path in it.
  [[nodiscard]] std::string shown(std::string_view path) const { return path_in(name_, path); }
  /// The names of the folders around what stands in the folder, and of itself, the outermost first.
  [[nodiscard]] std::string around(std::string_view folder) const {
    if (tree_) return shown(folder);
    std::error_code error;
    return std::filesystem::absolute(folder_ / folder / ".", error).lexically_normal().parent_path().generic_string();
  }
  /// Why there are no files, a sentence; empty where they can be listed.
  [[nodiscard]] std::string problem() const {
    namespace fs = std::filesystem;
    std::error_code error;
    if (tree_) return {};
    const fs::file_status status = fs::status(folder_, error);
    if (status.type() == fs::file_type::not_found) return "there is no folder " + name_;
    if (status.type() == fs::file_type::none) return "cannot read " + name_ + ": " + error.message();
    if (!fs::is_directory(status))
      return name_ +
             (lower_case(folder_.extension().string()) == ".zip" ? " is an archive: unpack it first" : " is no folder");
    if (const fs::directory_iterator readable{folder_, error}; error)
      return "cannot read the folder " + name_ + ": " + error.message();
    return {};
  }

  /// Of a folder inside, or of the place itself. Complexity: linear in its entries.
  [[nodiscard]] Listing list(std::string_view folder = {}) const {
    namespace fs = std::filesystem;
    if (tree_) return tree_->list(folder);
    Listing listing;
    std::error_code error;
    for (fs::directory_iterator it{folder_ / folder, error}, end; !error && it != end; it.increment(error)) {
      std::error_code ignored;
      listing.entries.push_back({it->path().filename().string(), it->is_directory(ignored), it->is_symlink(ignored)});
    }
    listing.whole = !error;
    std::sort(listing.entries.begin(), listing.entries.end());
    return listing;
  }
  /// As a Reader does.
  [[nodiscard]] std::optional<std::string> read(std::string_view path, std::size_t most = std::string::npos) const {
    std::optional<std::string> bytes = tree_ ? reader_(path, most) : read_file(folder_ / path, most);
    if (watch_ && bytes) watch_(path, bytes->size());
    return bytes;
  }
  /// The same files, of which somebody is told when they are read, as reading many takes long:
  /// `files.watched([](std::string_view path, std::size_t) { std::cerr << path; })`.
  [[nodiscard]] Files watched(Watch watch) const {
    Files files = *this;
    files.watch_ = std::move(watch);
    return files;
  }

 private:
  // Folders and what stands in them, of a list of paths.
  class Tree {
   public:
    void add(std::string_view path) {
      for (bool folder = false; !path.empty(); path = folder_of(path), folder = true)
        if (const std::string_view name = name_in(path);
            !name.empty() && !folders_[std::string{folder_of(path)}].insert({std::string{name}, folder}).second)
          break;
    }
    [[nodiscard]] Listing list(std::string_view folder) const {
      const auto found = folders_.find(folder);
      Listing listing;
      listing.whole = found != folders_.end();
      if (listing.whole)
        for (const auto& entry : found->second) listing.entries.push_back(entry);
      return listing;
    }

   private:
    std::map<std::string, std::set<Entry>, std::less<>> folders_{{"", {}}};
  };

  std::string name_;
  std::filesystem::path folder_;      // where there is no tree
  std::shared_ptr<const Tree> tree_;  // else
  Reader reader_;
  Watch watch_;
};

}  // namespace linkedin
}  // namespace SSI_ABI
}  // namespace ssi

#endif
