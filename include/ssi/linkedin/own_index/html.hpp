// LinkedIn's index in the source of its page.
// SPDX-License-Identifier: MIT
#ifndef SSI_LINKEDIN_OWN_INDEX_HTML_HPP
#define SSI_LINKEDIN_OWN_INDEX_HTML_HPP

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>

#include "ssi/core/detail/abi.hpp"

namespace ssi {
inline namespace SSI_ABI {
namespace linkedin {
namespace detail {
namespace own_index {

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
