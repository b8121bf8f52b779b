// What several sources tell of one member, together: an export, what the portability API gave, workbooks.
// SPDX-License-Identifier: MIT
#ifndef SSI_LINKEDIN_MEMBER_DATA_HPP
#define SSI_LINKEDIN_MEMBER_DATA_HPP

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "ssi/linkedin/export.hpp"
#include "ssi/linkedin/workbook/workbook.hpp"

namespace ssi {
inline namespace SSI_ABI {
namespace linkedin {

/// One source. What a workbook says stands in it too, beside what a log cannot hold.
///
///     source.name                          // "my-export"
///     source.activity(today).search.connections   // 380; unknown where it does not tell
struct [[nodiscard]] MemberSource {
  std::string name;  ///< for people: the folder or file
  Export data;
  std::optional<Workbook> book = {};

  [[nodiscard]] Activity activity(Day day, Window window = {}) const {
    return book ? book->activity(day, window) : data.activity(day, window);
  }
};

/// A member by all of their sources: each event once, each count as narrow as all of them make it.
///
///     const MemberData member{{{"my-export", june}, {"changelog.json", september}}};
///     member.activity(today).content.reactions_given   // 37, by both
class MemberData {
 public:
  MemberData() = default;
  explicit MemberData(std::vector<MemberSource> sources) : sources_{std::move(sources)} {
    for (const MemberSource& source : sources_) {
      log_ = &source == sources_.data() ? source.data.log : joined(log_, source.data.log);
      if (source.data.newest && (!newest_ || *newest_ < *source.data.newest)) newest_ = source.data.newest;
    }
  }

  [[nodiscard]] const std::vector<MemberSource>& sources() const { return sources_; }
  /// A sentence more on what was read, among the notes of the first source: what a program made of it. Without a source
  /// there is nothing to note.
  void note(std::string sentence) {
    if (!sources_.empty()) sources_.front().data.report.notes.push_back(std::move(sentence));
  }
  /// Of all sources, joined.
  [[nodiscard]] const EventLog& log() const { return log_; }
  /// The newest day of any source.
  [[nodiscard]] std::optional<Day> newest() const { return newest_; }

  [[nodiscard]] Activity activity(Day day, Window window = {}) const {
    Activity counts = activity_of(log_.on(day, window));
    // Twice, as what is known of the one bounds the other, in whichever source it stands.
    for (int i = 0; i < 2; ++i)
      for (const MemberSource& source : sources_)
        if (source.book) counts = narrowed(counts, source.book->bounds(day, window, counts));
    return counts;
  }
  /// f(name, count, sources) for each count of the window: what all of them tell, and in order the names of those that
  /// know something of it. Complexity: that of the counts.
  template <class F>
  void for_each_told(Day day, Window window, F&& f) const {
    std::vector<Activity> alone;
    for (const MemberSource& source : sources_) alone.push_back(source.activity(day, window));
    const Activity together = activity(day, window);
    standard::for_each_metric([&](const auto& metric) {
      std::vector<std::string_view> tellers;
      for (std::size_t i = 0; i < alone.size(); ++i)
        if (metric.reader().in(alone[i]) != unknown) tellers.push_back(sources_[i].name);
      f(metric.name(), metric.reader().in(together), tellers);
    });
  }

 private:
  std::vector<MemberSource> sources_;
  EventLog log_;
  std::optional<Day> newest_;
};

}  // namespace linkedin
}  // namespace SSI_ABI
}  // namespace ssi

#endif
