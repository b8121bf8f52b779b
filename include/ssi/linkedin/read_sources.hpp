// Reading a place: whatever it holds of a member, an export, what the portability API gave, workbooks.
// SPDX-License-Identifier: MIT
#ifndef SSI_LINKEDIN_READ_SOURCES_HPP
#define SSI_LINKEDIN_READ_SOURCES_HPP

#include <cstddef>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "ssi/linkedin/file_names.hpp"
#include "ssi/linkedin/member_data.hpp"
#include "ssi/linkedin/portability/changelog.hpp"
#include "ssi/linkedin/portability/snapshot_read.hpp"
#include "ssi/linkedin/read.hpp"
#include "ssi/linkedin/workbook/read.hpp"

namespace ssi {
inline namespace SSI_ABI {
namespace linkedin {

/// A workbook as a library of the program's opens it; without sheets where it is none.
struct OpenedWorkbook {
  std::vector<Sheet> sheets;
  /// The day on which the file was written. LinkedIn took it no later: what a post received is of the days before.
  std::optional<Day> saved = {};
};
/// Opens the one at a path inside of a place.
using SheetsOf = std::function<OpenedWorkbook(std::string_view path)>;

/// Where somebody's data may be: files, and what opens workbooks among them, if anything does.
///
///     Place{Files{"my-downloads"}}
struct Place {
  Files files;
  SheetsOf sheets = {};
};

/// What was found in a place, or why there is nothing, a sentence.
struct [[nodiscard]] SourcesFound {
  std::vector<MemberSource> sources;
  std::string problem;
};

namespace detail {

// A file by what its content is; nothing else of a place is opened.
class PlaceReader {
 public:
  PlaceReader(const Place& place, const Options& options)
      : files_{place.files}, options_{options}, sheets_{place.sheets} {}

  // All but changelogs, which have to know the own posts of every other source.
  void read_others(OwnPosts& own_posts) {
    const Archive archive = find_archive(files_);
    problem_ = archive.problem;
    if (archive.valid()) found_.push_back({files_.name(), linkedin::read(archive, options_)});
    if (files_.problem().empty()) look_at({}, archive.valid());
    if (archive.valid() && !archive.folder.empty()) look_at(archive.folder, true);
    if (!snapshots_.empty()) add(read_snapshot(snapshot_files(snapshots_), options_));
    for (const MemberSource& source : found_) own_posts.join(source.data.own_posts);
  }
  SourcesFound read_changelogs(const OwnPosts& own_posts) {
    if (!changelogs_.empty()) add(read_changelog(changelogs_, options_, own_posts));
    if (book_) add_book();
    if (!found_.empty()) problem_.clear();
    return {std::move(found_), std::move(problem_)};
  }

 private:
  using Inputs = std::map<std::string, std::string, std::less<>>;

  // Beside an export its other tables are nobody's business.
  void look_at(std::string_view folder, bool is_export) {
    for (const Files::Entry& entry : files_.list(folder).entries) {
      if (entry.folder) continue;
      const std::string path = path_in(folder, entry.name);
      if (has_extension(entry.name, ".json"))
        look_at_json(path);
      else if (has_extension(entry.name, ".xlsx") && sheets_)
        add_sheets(sheets_(path), entry.name);
      else if (has_extension(entry.name, ".csv") && !is_export)
        look_at_csv(path);
    }
  }
  void look_at_json(const std::string& path) {
    constexpr std::size_t beginning = 65536;
    const auto begin = files_.read(path, beginning);
    if (!begin) return;
    const bool changelog = is_changelog(*begin);
    if (!changelog && !is_snapshot(*begin)) return;
    if (auto bytes = files_.read(path)) (changelog ? changelogs_ : snapshots_).emplace(path, std::move(*bytes));
  }
  void look_at_csv(const std::string& path) {
    if (auto bytes = files_.read(path))
      add_sheets({{sheet_of_csv(std::string{name_in(path)}, std::move(*bytes))}}, name_in(path));
  }
  void add_sheets(const OpenedWorkbook& opened, std::string_view file) {
    Options options{.on_target = {}, .latest = options_.latest};
    if (opened.saved && (!options.latest || *opened.saved < *options.latest)) options.latest = opened.saved;
    Workbook book = read_workbook(opened.sheets, options, file);
    if (book.report.files.empty()) return;
    book_ = book_ ? joined(std::move(*book_), book) : std::move(book);
  }

  void add(Export data) {
    const std::string what{name_of(data.report.kind)};
    found_.push_back({name_for(what), std::move(data)});
  }
  void add_book() {
    add({.log = book_->log, .profile = {}, .own_posts = {}, .report = book_->report, .newest = book_->newest});
    found_.back().book = std::move(book_);
  }
  // A place of one source has its name.
  [[nodiscard]] std::string name_for(const std::string& what) const {
    const bool alone =
        found_.empty() && (snapshots_.empty() ? 0 : 1) + (changelogs_.empty() ? 0 : 1) + (book_ ? 1 : 0) == 1;
    return alone ? files_.name() : files_.name() + " (" + what + ")";
  }

  const Files& files_;
  const Options& options_;
  const SheetsOf& sheets_;
  Inputs snapshots_, changelogs_;
  std::optional<Workbook> book_;
  std::vector<MemberSource> found_;
  std::string problem_;
};

}  // namespace detail

/// Everything of one member's that places hold, in their order: an export, and beside it, or alone, snapshots and
/// changelogs (.json), and workbooks as the sheets that people saved (.csv), or as they are (.xlsx) where a place opens
/// them. Whose posts a changelog's reactions are on, exports and snapshots of all places tell. Complexity: as of what
/// is read.
///
///     read_sources({Place{Files{"my-export"}}, Place{Files{"my-downloads"}}})[1].sources.size()   // 2
[[nodiscard]] inline std::vector<SourcesFound> read_sources(const std::vector<Place>& places,
                                                            const Options& options = {}) {
  std::vector<detail::PlaceReader> readers;
  readers.reserve(places.size());
  OwnPosts own_posts;
  for (const Place& place : places) readers.emplace_back(place, options).read_others(own_posts);
  std::vector<SourcesFound> found;
  found.reserve(places.size());
  for (detail::PlaceReader& reader : readers) found.push_back(reader.read_changelogs(own_posts));
  return found;
}

/// The same of one place.
///
///     read_sources(Files{"my-downloads"}).sources.size()   // 2: the export, and a changelog beside it
[[nodiscard]] inline SourcesFound read_sources(const Files& files, const Options& options = {},
                                               const SheetsOf& sheets = {}) {
  return std::move(read_sources(std::vector<Place>{{files, sheets}}, options).front());
}

}  // namespace linkedin
}  // namespace SSI_ABI
}  // namespace ssi

#endif
