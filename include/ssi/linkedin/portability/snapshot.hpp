// Snapshots of the Member Data Portability API as the files that an export has.
// SPDX-License-Identifier: MIT
#ifndef SSI_LINKEDIN_PORTABILITY_SNAPSHOT_HPP
#define SSI_LINKEDIN_PORTABILITY_SNAPSHOT_HPP

#include <algorithm>
#include <cstddef>
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "ssi/counts/json_parts.hpp"
#include "ssi/counts/letters.hpp"
#include "ssi/linkedin/bytes.hpp"
#include "ssi/linkedin/portability/snapshot_domains.hpp"
#include "ssi/linkedin/portability/snapshot_rows.hpp"

namespace ssi {
inline namespace SSI_ABI {
namespace linkedin {

/// A larger file is refused. Unit: bytes. Our choice: a hundred times the largest that was heard of.
inline constexpr std::size_t most_snapshot_bytes = std::size_t{1} << 28;

/// What snapshots say, as an export would: the readers of its files read these.
///
///     const auto snapshot = snapshot_files({{"likes.json", bytes}});
///     snapshot.files.at("Reactions.csv")     // "Date","Type","Link" and a line for each row
///     snapshot.domains.at("Reactions.csv")   // "ALL_LIKES"
struct [[nodiscard]] SnapshotRead {
  /// CSV by the name that an export has for it, with the domain's own keys as the header. Of a domain that is there and
  /// empty the header alone, which is none; of one that is absent nothing: LinkedIn may not have built it yet. A domain
  /// of several inputs is a file of each, as exports of several days are ("Reactions 2.csv"). The row of number n, from
  /// 1, stands on line n + 1.
  std::map<std::string, std::string, std::less<>> files;
  /// What each of the files is called in a report: "ALL_LIKES", and where another has that "ALL_LIKES of page2.json".
  std::map<std::string, std::string, std::less<>> domains;
  bool no_articles = false;        ///< whether ARTICLES is there, and empty
  std::vector<std::string> notes;  ///< sentences on what was not read, and why
  /// Why there is nothing to read, a sentence; empty where there is something.
  std::string problem;
};

namespace detail {
namespace snapshot {

// One input: an answer, several, or rows by domain.
class Input {
 public:
  Input(SnapshotRead& result, std::string name) : result_{result}, name_{std::move(name)} {}

  void read(std::string_view text) {
    JsonPart root{text};
    if (text.size() > most_snapshot_bytes)
      return note("is larger than " + std::to_string(most_snapshot_bytes >> 20) + " MiB: it is not read");
    if (const ReadProblem problem = root.problem(); !problem.none())
      return note("is no JSON: line " + std::to_string(problem.line) + ": " + std::string{problem.what});
    if (root.is_array())
      root.for_each_item([&](const JsonPart& part) { answer(part); });
    else
      answer(root);
    if (no_data_ > 0)
      note("has " + std::to_string(no_data_) +
           (no_data_ == 1 ? " answer that tells of no data" : " answers that tell of no data") +
           ": there is none, or it is not built yet, so that its domain is unknown");
    if (others_ > 0)
      note("has " + std::to_string(others_) + (others_ == 1 ? " part that is" : " parts that are") +
           " no answer of a snapshot");
    for (const auto& [domain, pages] : pages_) write(domain, pages);
    list("not known, and not read: ", unknown_);
    list("private, and not read: ", private_);
  }

 private:
  using Pages = std::vector<JsonPart>;

  void note(const std::string& what) { result_.notes.push_back(name_ + " " + what); }
  void list(std::string_view what, const std::vector<std::string>& domains) {
    if (domains.empty()) return;
    std::string names;
    constexpr std::size_t shown = 10;
    for (std::size_t i = 0; i < domains.size() && i < shown; ++i)
      names.append(names.empty() ? "" : ", ").append(domains[i].substr(0, 40));
    note("has " + std::to_string(domains.size()) + (domains.size() == 1 ? " domain that is " : " domains that are ") +
         std::string{what} + names + (domains.size() > shown ? ", ..." : ""));
  }

  void answer(const JsonPart& part) {
    JsonPart elements, domain, data;
    bool told = false;
    std::vector<std::pair<std::string, JsonPart>> by_domain;
    part.for_each_member([&](const std::string& key, const JsonPart& member) {
      if (key == "elements")
        elements = member;
      else if (key == "snapshotDomain")
        domain = member;
      else if (key == "snapshotData")
        data = member;
      else if (key == "status" || key == "message")
        told = true;
      else if (member.is_array())
        by_domain.emplace_back(key, member);
    });
    if (elements.is_array())
      elements.for_each_item(
          [&](const JsonPart& element) { page(element.find("snapshotDomain"), element.find("snapshotData")); });
    else if (data.is_array())
      page(domain, data);
    else if (told)
      ++no_data_;
    else if (by_domain.empty())
      ++others_;
    else
      for (const auto& [key, rows] : by_domain) pages_[key].push_back(rows);
  }
  void page(const JsonPart& domain, const JsonPart& data) {
    if (domain.first() == '"' && data.is_array())
      pages_[domain.text()].push_back(data);
    else
      ++others_;
  }

  void write(const std::string& name, const Pages& pages) {
    if (const Domain* domain = named(read_domains, name)) {
      write(*domain, pages);
    } else if (const Unclear* unclear = named(unclear_domains, name)) {
      const bool empty = std::all_of(pages.begin(), pages.end(), [](const JsonPart& page) {
        return page.written().find_first_not_of("[] \t\r\n") == std::string_view::npos;
      });
      if (empty && name == "ARTICLES")
        result_.no_articles = true;
      else if (!empty)
        result_.notes.push_back(name + " " + std::string{unclear->why});
    } else if (is_private(name)) {
      private_.push_back(name);
    } else if (!counts_for_nothing(name)) {
      unknown_.push_back(name);
    }
  }
  void write(const Domain& domain, const Pages& pages) {
    DomainRows rows{domain};
    for (const JsonPart& page : pages) rows.add(page);
    std::string file{domain.source.name};
    const std::string stem = file.substr(0, file.size() - 4);
    for (int i = 2; result_.files.contains(file); ++i) file = stem + " " + std::to_string(i) + ".csv";
    const std::string called = std::string{domain.name} + (file == domain.source.name ? "" : " of " + name_);
    result_.files.emplace(file, rows.csv());
    result_.domains.emplace(std::move(file), called);
    const auto told = [&](std::size_t times, const char* one, const char* many) {
      if (times > 0) result_.notes.push_back(called + " has " + std::to_string(times) + (times == 1 ? one : many));
    };
    told(rows.repeated_pages(), " page that was there before: it is read once",
         " pages that were there before: they are read once");
    told(rows.equal_rows(), " row that is equal to another: it counts once",
         " rows that are equal to others: they count once");
    told(rows.no_rows(), " entry that is no row", " entries that are no rows");
    told(rows.unread_columns(), " column too many: it is not read", " columns too many: they are not read");
  }

  SnapshotRead& result_;
  std::string name_;
  std::map<std::string, Pages> pages_;
  std::vector<std::string> unknown_, private_;
  std::size_t no_data_ = 0, others_ = 0;
};

}  // namespace snapshot
}  // namespace detail

/// Whether bytes look like a snapshot: an answer of the API, several, rows by domain, or the answer that there is no
/// data. Only their beginning is looked at: is_snapshot(R"({"SKILLS": []})") is true.
[[nodiscard]] inline bool is_snapshot(std::string_view bytes) {
  constexpr std::size_t beginning = 65536;
  const std::string text = to_utf8(std::string{bytes.substr(0, beginning)});
  const std::string_view begin = trimmed(text);
  if (!begin.starts_with('{') && !begin.starts_with('[')) return false;
  const auto has = [&](std::string_view words) { return begin.find(words) != begin.npos; };
  if (has("\"snapshotDomain\"") || has("\"snapshotData\"") || has("\"No data found for this domain and memberId"))
    return true;
  const std::string_view key = trimmed(begin.substr(1));
  const std::size_t end = key.find('"', 1);
  return key.starts_with('"') && end != key.npos && detail::snapshot::is_domain(key.substr(1, end - 1)) &&
         trimmed(key.substr(end + 1)).starts_with(':');
}

/// Snapshots as files, by what each input is called: an answer, an array of answers, or `{"SKILLS": [...]}`, as
/// programs save them, in any number and order. Of a domain the pages are joined; equal rows count once, but of
/// searches, which their reader tells apart, and of rows that hold one value alone. Never throws. Complexity: linear in
/// the bytes.
[[nodiscard]] inline SnapshotRead snapshot_files(const std::map<std::string, std::string, std::less<>>& inputs) {
  SnapshotRead result;
  for (const auto& [name, bytes] : inputs) {
    const std::string text = to_utf8(bytes);
    detail::snapshot::Input{result, name}.read(trimmed(text));
  }
  if (result.files.empty() && !result.no_articles)
    result.problem = result.notes.empty() ? "there is no snapshot" : "nothing was read: " + result.notes.front();
  return result;
}

}  // namespace linkedin
}  // namespace SSI_ABI
}  // namespace ssi

#endif
