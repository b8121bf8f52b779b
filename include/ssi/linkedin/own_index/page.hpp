// LinkedIn's index as the text of its page: copied, or as a table in notes.
// SPDX-License-Identifier: MIT
#ifndef SSI_LINKEDIN_OWN_INDEX_PAGE_HPP
#define SSI_LINKEDIN_OWN_INDEX_PAGE_HPP

#include <optional>
#include <string>
#include <vector>

#include "ssi/linkedin/own_index/entry.hpp"

namespace ssi {
inline namespace SSI_ABI {
namespace linkedin {
namespace detail {
namespace own_index {

// Line by line: what it says of whom. Values stand before their labels or behind them, in the same line or in another.
class PageForm {
 public:
  explicit PageForm(OwnIndexReading& reading) : entry_{reading, ""} {}

  // False where no line is one of the page's, of which nothing is told then.
  bool read(std::string_view text) && {
    for (std::size_t begin = 0; begin < text.size();) {
      const std::size_t end = (std::min)(text.find_first_of("\n\r", begin), text.size());
      line(trimmed(text.substr(begin, end - begin)));
      begin = end + 1;
    }
    settle();
    if (found_) std::move(entry_).finish();
    return found_;
  }

 private:
  // A label of a pillar, a number in a line of its own, or something else between them.
  struct Token {
    std::optional<Says> label;
    std::string number;
  };

  void line(std::string_view text) {
    if (text.empty() || text == "%" || text == "|") return;
    const std::string key = key_of(text);
    if (const auto of = total_in(text)) return total(*of);
    if (const auto pillar = pillar_in(key)) return label(*pillar, text);
    if (parse_decimal(text)) {
      if (!ranked_) return tokens_.push_back({std::nullopt, std::string{text}});
      return top(*ranked_, text);
    }
    tokens_.emplace_back();
    if (whose_in(text) && ranks(text)) return rank_label(text);
    if (says_top(text)) {
      const std::string_view number = percent_in(text);
      if (number.empty()) return;
      if (ranked_) return top(*ranked_, number);
      // "You rank in the top 31%" stands below the group's average, "Top 31%" beside a label.
      if (ranks(text) && whose_ != Whose::own) return top(whose_, number);
      top_before_ = number;
      return;
    }
    ranked_.reset();
    top_before_.clear();
    if (key == "peopleinyourindustry" || key == "pessoasnoseusetor") begin(Whose::sector);
    if (key == "peopleinyournetwork" || key == "pessoasnasuarede") begin(Whose::network);
    if (key == "currentsocialsellingindex" || key == "socialsellingindexatual") begin(Whose::own);
    average(text);
  }
  void begin(Whose whose) {
    settle();
    whose_ = whose;
    headed_ = true;
  }
  // "Industry SSI rank", with the number before, behind or in it.
  void rank_label(std::string_view text) {
    ranked_ = whose_in(text);
    const std::string_view percent = percent_in(text), number = percent.empty() ? only_number_in(text) : percent;
    if (!number.empty())
      top(*ranked_, number);
    else if (!top_before_.empty())
      top(*ranked_, top_before_);
    top_before_.clear();
  }

  // "34 out of 100", "34 de 100", "34 из 100": the number.
  static std::optional<std::string_view> total_in(std::string_view text) {
    for (const std::string_view of : {" out of 100", " de 100", " из 100", " von 100"})
      if (const std::size_t at = text.find(of); at != text.npos && at > 0) {
        const std::size_t begin = text.find_last_of(" \t|*", at - 1);
        const std::string_view number = text.substr(begin == text.npos ? 0 : begin + 1, at - begin - 1);
        if (parse_decimal(number)) return number;
      }
    return std::nullopt;
  }
  // Without a heading that says whose, the totals are the member's, the sector's and the network's.
  void total(std::string_view number) {
    tokens_.emplace_back();
    if (totals_++ > 0 && !headed_) begin(totals_ == 2 ? Whose::sector : Whose::network);
    headed_ = false;
    put({whose_, Says::total}, "total", number);
  }
  void label(Says pillar, std::string_view text) {
    // "14.706 | Establish your professional brand", in one line.
    if (number_in(text).empty()) return tokens_.push_back({pillar, {}});
    tokens_.emplace_back();
    const std::string_view number = only_number_in(text);
    if (number.empty()) return entry_.remark(text, "which of its numbers is the pillar's cannot be told: none is read");
    put({whose_, pillar}, text, number);
  }

  // The values of the labels so far: all stand before theirs, or all behind. Where both may be, the total decides.
  void settle() {
    const Values before = values(false), behind = values(true);
    if (before.all != behind.all) {
      put_all(before.all ? before : behind);
    } else if (before.all && before.labels > 0) {
      const auto total = entry_.total(whose_);
      const auto sums = [&](const Values& of) { return total && sum_up(total->micropoints(), of.sum); };
      if (sums(before) != sums(behind))
        put_all(sums(before) ? before : behind);
      else
        entry_.remark("",
                      "whether the pillars' values stand before or behind their labels cannot be told: none is read"),
            found_ = true;
    } else if (before.labels > 0) {
      entry_.remark("", "not each label of a pillar has a value beside it: none is read"), found_ = true;
    }
    tokens_.clear();
  }
  struct Values {
    std::vector<std::pair<Says, std::string>> of;
    std::size_t labels = 0;
    std::int64_t sum = 0;
    bool all = true;
  };
  Values values(bool behind) const {
    Values values;
    for (std::size_t i = 0; i < tokens_.size(); ++i) {
      if (!tokens_[i].label) continue;
      ++values.labels;
      // A bar and the number beside it: the one with more digits.
      std::string most;
      for (std::size_t at = i; behind ? ++at < tokens_.size() : at-- > 0;) {
        if (tokens_[at].number.empty()) break;
        if (most.size() < tokens_[at].number.size()) most = tokens_[at].number;
      }
      const auto number = parse_decimal(most);
      values.all = values.all && number && Points{} <= number->points && number->points <= Points{25};
      if (!values.all) continue;
      values.sum += number->points.micropoints();
      values.of.emplace_back(*tokens_[i].label, std::move(most));
    }
    return values;
  }
  void put_all(const Values& values) {
    for (const auto& [pillar, number] : values.of)
      put({whose_, pillar}, own_index_pillars[static_cast<std::size_t>(pillar)], number);
  }

  // The number in a text that has one, behind the number of a list's item and beside the most that there is: of "1.
  // Find the right people: 5.24 of 25" it is 5.24. Empty where there are others.
  static std::string_view only_number_in(std::string_view text) {
    const std::size_t item = text.find_first_not_of("0123456789");
    if (item != text.npos && item > 0 && item < 3 && (text.substr(item, 2) == ". " || text.substr(item, 2) == ") "))
      text.remove_prefix(item + 1);
    const std::string_view number = number_in(text);
    if (number.empty()) return number;
    const std::string_view rest = text.substr(static_cast<std::size_t>(number.data() - text.data()) + number.size());
    const std::string_view next = number_in(rest);
    const bool most =
        next == "25" && number_in(rest.substr(static_cast<std::size_t>(next.data() - rest.data()) + 2)).empty();
    return next.empty() || most ? number : std::string_view{};
  }
  // "31" of "You rank in the top 31%" and "Top 31 %"; empty where there is no per cent.
  static std::string_view percent_in(std::string_view text) {
    std::string_view before = trimmed(text.substr(0, (std::min)(text.find('%'), text.size())));
    if (text.find('%') == text.npos) return {};
    const std::size_t begin = before.find_last_not_of("0123456789.,-");
    return begin == before.npos ? before : before.substr(begin + 1);
  }
  static bool says_top(std::string_view text) {
    const std::string lower = lower_case(text);
    return (" " + lower + " ").find(" top ") != lower.npos || lower.starts_with("primeiros");
  }
  void top(Whose whose, std::string_view number) {
    put({whose, Says::top}, whose == Whose::sector ? "sector's rank" : "network's rank", number);
    ranked_.reset();
  }
  // "Sales professionals in the Wind Electric Power Generation industry have an average SSI of 30."
  void average(std::string_view text) {
    constexpr std::string_view says = "average SSI of ", before = "professionals in the ", behind = " industry";
    const std::size_t at = text.find(says);
    const auto whose = whose_in(text.substr(0, at));
    if (at == text.npos || !whose) return;
    std::string_view number = number_in(text.substr(at + says.size()));
    put({*whose, Says::total}, "average", number);
    const std::size_t begin = text.find(before), end = text.rfind(behind, at);
    if (begin < end && end != text.npos && begin + before.size() < end)
      put({*whose, Says::name}, "sector", text.substr(begin + before.size(), end - begin - before.size()));
  }
  void put(Said said, std::string_view key, std::string_view value) {
    found_ = true;
    entry_.put(said, key, value);
  }

  Entry entry_;
  Whose whose_ = Whose::own;
  std::optional<Whose> ranked_;  // whose rank comes next
  std::string top_before_;       // a rank of which it is not said yet whose
  std::vector<Token> tokens_;    // of whose values it is not said yet where they stand
  int totals_ = 0;
  bool headed_ = false, found_ = false;
};

}  // namespace own_index
}  // namespace detail
}  // namespace linkedin
}  // namespace SSI_ABI
}  // namespace ssi

#endif
