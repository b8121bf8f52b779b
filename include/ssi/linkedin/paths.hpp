// Paths inside of a place, with '/' between folders.
// SPDX-License-Identifier: MIT
#ifndef SSI_LINKEDIN_PATHS_HPP
#define SSI_LINKEDIN_PATHS_HPP

#include <string>
#include <string_view>

#include "ssi/core/detail/abi.hpp"

namespace ssi {
inline namespace SSI_ABI {
namespace linkedin {

/// The path of what stands in the folder under the name: path_in("Articles", "a.html") is "Articles/a.html".
[[nodiscard]] inline std::string path_in(std::string_view folder, std::string_view name) {
  return std::string{folder}.append(folder.empty() ? "" : "/").append(name);
}
/// Without its folders: name_in("Articles/a.html") is "a.html".
[[nodiscard]] inline std::string_view name_in(std::string_view path) {
  const std::size_t slash = path.rfind('/');
  return slash == path.npos ? path : path.substr(slash + 1);
}
/// The folders around it: folder_of("Articles/a.html") is "Articles".
[[nodiscard]] inline std::string_view folder_of(std::string_view path) {
  const std::size_t slash = path.rfind('/');
  return path.substr(0, slash == path.npos ? 0 : slash);
}

}  // namespace linkedin
}  // namespace SSI_ABI
}  // namespace ssi

#endif
