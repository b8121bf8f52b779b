// What is being done, for somebody who waits at a terminal.
// SPDX-License-Identifier: MIT
#ifndef COMMON_PROGRESS_HPP
#define COMMON_PROGRESS_HPP

#include <cstddef>
#include <string>
#include <string_view>

namespace common {

/// One line on standard error that is written over and taken away at the end; nothing where that is no terminal.
class Progress {
 public:
  Progress();
  Progress(const Progress&) = delete;
  Progress& operator=(const Progress&) = delete;
  ~Progress();

  void say(std::string_view text);

 private:
  bool wanted_;
  std::size_t columns_ = 0;  // of what stands there
};

}  // namespace common

#endif
