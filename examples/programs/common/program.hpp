// What every program does alike: arguments in, one text out, errors in one line, exit codes.
// SPDX-License-Identifier: MIT
#ifndef COMMON_PROGRAM_HPP
#define COMMON_PROGRAM_HPP

#include <cerrno>
#include <csignal>
#include <cstdio>
#include <exception>
#include <new>
#include <stdexcept>
#include <string>
#include <string_view>
#include <system_error>
#include <vector>

#include "ssi/core/rule.hpp"
#include "ssi/counts/utf8.hpp"
#include "ssi/report/columns.hpp"
#include "ssi/version.hpp"
#include "ssi/words/retold.hpp"
#include "words.hpp"

namespace common {

/// How programs end; examples/README.md says it to users.
namespace exit_code {
inline constexpr int done = 0;
inline constexpr int unwritten = 1;  ///< the output could not be written
inline constexpr int to_mend = 2;    ///< something that the user has to mend
inline constexpr int no_memory = 3;
}  // namespace exit_code

/// What the user has to mend: a line for stderr, and one for each of several things.
struct UserError {
  std::string text;
  std::vector<std::string> each = {};
};

/// An output that could not be written, for no fault in what was asked: a device is full.
struct OutputError {
  std::string text;
};

/// "Permission denied": why the system refused what was asked last.
inline std::string reason(int error = errno) {
  return std::generic_category().message(error);
}

/// The last part of the program's path, in front of what it says on stderr.
inline std::string_view program_name;

/// Whatever bytes it holds, nothing in it steers a terminal; what is far longer than any path loses its middle.
inline std::string harmless(std::string_view text) {
  constexpr std::size_t most = 10'000, kept = 500;
  const auto middle = [](std::string_view rest) { return (rest[0] & 0xC0) == 0x80; };  // of a character
  std::string_view end = text.substr(text.size() > most ? text.size() - kept : text.size());
  while (!end.empty() && middle(end)) end.remove_prefix(1);
  return ssi::report::printable(text.size() > most ? ssi::detail::beginning(text, kept) : text)
      .append(end.empty() ? "" : " ... ")
      .append(ssi::report::printable(end));
}

/// In which a program speaks on stderr: that of --lang, wherever it stands, so that what is wrong with what stands
/// before it is told in it.
inline const ssi::Language* spoken = &ssi::english;

/// A sentence in that language, in English where it has no words for it; in English as it is, with days as they are
/// typed.
inline std::string in_spoken(std::string_view text) {
  return spoken == &ssi::english ? std::string{text} : ssi::retold(text, *spoken).value_or(std::string{text});
}

/// A line on stderr.
inline void tell(std::string_view text) {
  std::fprintf(stderr, "%s: %s\n", std::string{program_name}.c_str(), harmless(in_spoken(text)).c_str());
}

inline OutputError unwritten_output() {
  return {std::string{"the output could not be written: "}.append(reason())};
}
/// To standard output. Throws OutputError.
inline void write_out(std::string_view text) {
  if (std::fwrite(text.data(), 1, text.size(), stdout) != text.size()) throw unwritten_output();
}
/// All that was written is out; devices say only now that they are full. Throws OutputError.
inline void end_output() {
  if (std::fflush(stdout) != 0) throw unwritten_output();
}

/// What f() stopped with is told, and is an exit code.
template <class F>
int guarded(F&& f) {
  try {
    f();
    return exit_code::done;
  } catch (const UserError& error) {
    std::fflush(stdout);
    tell(error.text);
    for (const std::string& line : error.each) std::fprintf(stderr, "  %s\n", harmless(in_spoken(line)).c_str());
    return exit_code::to_mend;
  } catch (const OutputError& error) {
    tell(error.text);
    return exit_code::unwritten;
  } catch (const std::bad_alloc&) {
    tell("there is not enough memory for this");
    return exit_code::no_memory;
  } catch (const std::length_error&) {  // a text longer than any may be
    tell("there is not enough memory for this");
    return exit_code::no_memory;
  } catch (const std::exception& error) {
    tell(error.what());
    return exit_code::to_mend;
  }
}

using Arguments = std::vector<std::string>;

/// What every program says to --version.
inline std::string version() {
  std::string text = "ssi ";  // appended to: g++ 12 at -O3 warns of "..." + std::string
  text.append(std::to_string(SSI_VERSION_MAJOR)).append(".").append(std::to_string(SSI_VERSION_MINOR)).append(".");
  return text.append(std::to_string(SSI_VERSION_PATCH)).append("\n");
}

/// `run(arguments)` gives the text, which is made whole before a character of it is written.
template <class Run>
int program(int argc, char** argv, Run run, Languages all = languages) {
  if (argc > 0) {
    program_name = argv[0];
    program_name.remove_prefix(program_name.rfind('/') + 1);
  }
  for (int i = 1; i + 1 < argc; ++i)
    if (const auto* language = language_of(argv[i + 1], all); language && std::string_view{argv[i]} == "--lang")
      spoken = language;
#ifdef SIGXFSZ
  std::signal(SIGXFSZ, SIG_IGN);  // a file that grew too large is an output that could not be written
#endif
  return guarded([&] {
    const bool asked = argc == 2 && std::string_view{argv[1]} == "--version";
    write_out(asked ? version() : run(Arguments{argv + (argc > 0 ? 1 : 0), argv + argc}));
    end_output();
  });
}

}  // namespace common

#endif
