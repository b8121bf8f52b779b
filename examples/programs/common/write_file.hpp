// Files that programs write, whole or not at all.
// SPDX-License-Identifier: MIT
#ifndef COMMON_WRITE_FILE_HPP
#define COMMON_WRITE_FILE_HPP

#include <string>
#include <string_view>

namespace common {

/// All of it or nothing: what is a file keeps its old text until the new one is on disk, and its mode, on Linux also
/// its access list and other attributes; a link goes on naming its target. What is no file, such as a device or a pipe,
/// is written into, and so are a file of somebody else's, which stays theirs, one that cannot be replaced, as its
/// folder takes no new files or it is mounted by itself, and one of several names (hard links), which stay names of one
/// file. What was open before the program began, as /dev/stdout is, is written on where it stands. Throws UserError
/// where nothing can be written there, OutputError where it can and the device is full. `write_file("report.html",
/// page)`.
void write_file(const std::string& path, std::string_view text);

/// Whether standard output goes there, so that nothing else may: `is_standard_output("/dev/stdout")`.
bool is_standard_output(const std::string& path);

}  // namespace common

#endif
