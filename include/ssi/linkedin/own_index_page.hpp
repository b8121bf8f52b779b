// LinkedIn's index on its page: as copied text, as saved HTML, as a table in notes.
// SPDX-License-Identifier: MIT
#ifndef SSI_LINKEDIN_OWN_INDEX_PAGE_HPP
#define SSI_LINKEDIN_OWN_INDEX_PAGE_HPP

#include <optional>
#include <string>
#include <vector>

#include "ssi/linkedin/own_index_entry.hpp"

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
    if (found_) std::move(entry_).finish();
    return found_;
  }

 private:
  enum class Order : unsigned char { open, label_first, value_first };

  void line(std::string_view text) {
    if (text.empty() || text == "%" || text == "|") return;
    const std::string key = key_of(text);
    if (const auto of = total_in(text)) return total(*of);
    if (const auto pillar = pillar_in(key)) return label(*pillar, text);
    if (parse_decimal(text)) return value(text);
    if (whose_in(text) && ranks(text)) {
      clear();
      ranked_ = whose_in(text);
      if (!number_in(text).empty())
        top(*ranked_, text);
      else if (!top_before_.empty())
        top(*ranked_, top_before_);
      top_before_.clear();
      return;
    }
    if (says_top(text)) {
      if (number_in(text).empty()) return;
      // "You rank in the top 31%" stands below the group's average, "Top 31%" beside a label.
      const bool sentence = !lower_case(text).starts_with("top") && !lower_case(text).starts_with("primeiros");
      if (ranked_) return top(*ranked_, text);
      if (sentence && whose_ != Whose::own) return top(whose_, text);
      top_before_ = text;
      return;
    }
    clear();
    if (key == "peopleinyourindustry" || key == "pessoasnoseusetor") begin(Whose::sector);
    if (key == "peopleinyournetwork" || key == "pessoasnasuarede") begin(Whose::network);
    if (key == "currentsocialsellingindex" || key == "socialsellingindexatual") begin(Whose::own);
    average(text);
  }
  void begin(Whose whose) {
    whose_ = whose;
    ranked_.reset();
    headed_ = true;
  }
  void clear() {
    order_ = Order::open;
    value_.clear();
    label_.reset();
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
    clear();
    if (totals_++ > 0 && !headed_) begin(totals_ == 2 ? Whose::sector : Whose::network);
    headed_ = false;
    put({whose_, Says::total}, "total", number);
  }
  void label(Says pillar, std::string_view text) {
    // "14.706 | Establish your professional brand", in one line.
    if (const auto number = number_in(text); !number.empty()) {
      clear();
      return put({whose_, pillar}, text, number);
    }
    if (order_ == Order::open) order_ = value_.empty() ? Order::label_first : Order::value_first;
    if (order_ == Order::value_first && !value_.empty()) put({whose_, pillar}, text, value_);
    value_.clear();
    label_ = pillar;
  }
  void value(std::string_view number) {
    if (ranked_ && order_ == Order::open && !label_) return top(*ranked_, number);
    if (order_ == Order::label_first && label_)
      return put({whose_, *label_}, own_index_pillars[static_cast<std::size_t>(*label_)], number);
    // A bar and the number beside it: the one with more digits.
    if (value_.size() < number.size()) value_ = number;
  }
  static bool says_top(std::string_view text) {
    const std::string lower = lower_case(text);
    return (" " + lower + " ").find(" top ") != lower.npos || lower.starts_with("primeiros");
  }
  void top(Whose whose, std::string_view text) {
    put({whose, Says::top}, whose == Whose::sector ? "sector's rank" : "network's rank", number_in(text));
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
  std::string value_;            // a number of which it is not said yet what
  std::optional<Says> label_;
  Order order_ = Order::open;
  int totals_ = 0;
  bool headed_ = false, found_ = false;
};

// The lines that a browser shows, each bar of a pillar as a number of its own.
inline std::string lines_of_html(std::string_view html) {
  std::string text;
  for (std::size_t at = 0; at < html.size();) {
    const std::size_t tag = (std::min)(html.find('<', at), html.size());
    text.append(html, at, tag - at);
    const std::size_t end = (std::min)(html.find('>', tag), html.size());
    const std::string_view inside = html.substr(tag, end - tag);
    text += '\n';
    if (const std::size_t value = inside.find("value=\"");
        inside.starts_with("<progress") && inside.find("max=\"25\"") != inside.npos && value != inside.npos)
      text.append(inside, value + 7, (std::min)(inside.find('"', value + 7), inside.size()) - value - 7).append("\n");
    at = end + 1;
  }
  return text;
}

// The answer that stood in the source of the page until 2022, with or without its quotes as entities; empty: none.
inline std::string answer_in_html(std::string_view html) {
  std::string text;
  for (const std::string_view begin : {"{\"activeSeat\"", "{&quot;activeSeat&quot;"})
    if (const std::size_t at = html.find(begin); at != html.npos) text = html.substr(at, html.find("</code>", at) - at);
  for (const auto& [entity, meant] : {std::pair{"&quot;", "\""}, {"&amp;", "&"}}) {
    std::string without;
    std::size_t at = 0;
    for (std::size_t next = 0; (next = text.find(entity, at)) != text.npos; at = next + std::string_view{entity}.size())
      without.append(text, at, next - at).append(meant);
    text = without.append(text, at);
  }
  return text;
}

}  // namespace own_index
}  // namespace detail
}  // namespace linkedin
}  // namespace SSI_ABI
}  // namespace ssi

#endif
