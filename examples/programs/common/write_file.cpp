// SPDX-License-Identifier: MIT
#include "write_file.hpp"

#include <cerrno>
#include <csignal>
#include <cstdio>
#include <filesystem>
#include <memory>
#include <random>
#include <system_error>

#include "program.hpp"

#if defined(__unix__) || defined(__APPLE__)
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#define COMMON_POSIX
#endif
#ifdef __linux__
#include <sys/xattr.h>

#include <climits>
#endif

namespace common {
namespace {

namespace fs = std::filesystem;
using File = std::unique_ptr<std::FILE, int (*)(std::FILE*)>;

UserError refused(const std::string& path, const std::string& why) {
  return {path + " cannot be written: " + why};
}

#ifdef COMMON_POSIX

// A signal that ends programs waits until the file is there and the part is gone.
class SignalsWait {
 public:
  SignalsWait() {
    sigset_t ending;
    sigemptyset(&ending);
    for (const int signal : {SIGHUP, SIGINT, SIGQUIT, SIGTERM}) sigaddset(&ending, signal);
    sigprocmask(SIG_BLOCK, &ending, &before_);
  }
  ~SignalsWait() { sigprocmask(SIG_SETMASK, &before_, nullptr); }
  SignalsWait(const SignalsWait&) = delete;
  SignalsWait& operator=(const SignalsWait&) = delete;

 private:
  sigset_t before_{};
};

// Where something of that name is there, a planted link too, it is not opened. What is to get the mode of a file that
// others may not read is theirs from the beginning.
std::FILE* create(const std::string& path, bool replaces) {
  const int file = open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, replaces ? 0600 : 0666);
  return file < 0 ? nullptr : fdopen(file, "wb");
}
// Access lists are among them: by its mode alone a file would give its group what the list gives others.
bool copy_attributes([[maybe_unused]] const std::string& from, [[maybe_unused]] std::FILE* to) {
#ifdef __linux__
  std::string names(XATTR_LIST_MAX, '\0'), value(XATTR_SIZE_MAX, '\0');
  const auto size = listxattr(from.c_str(), names.data(), names.size());
  if (size < 0) return errno == ENOTSUP;
  names.resize(static_cast<std::size_t>(size));
  for (std::size_t begin = 0; begin < names.size(); begin = names.find('\0', begin) + 1) {
    const char* const name = names.c_str() + begin;
    const auto length = getxattr(from.c_str(), name, value.data(), value.size());
    if (length < 0 || fsetxattr(fileno(to), name, value.data(), static_cast<std::size_t>(length), 0) != 0) return false;
  }
#endif
  return true;
}
// In owner, group, mode and attributes; not where the file is somebody else's, or has other names that are to go on
// naming it.
bool make_alike(std::FILE* file, const std::string& target) {
  struct stat old {};
  if (stat(target.c_str(), &old) != 0 || old.st_nlink > 1) return false;
  return fchown(fileno(file), old.st_uid, old.st_gid) == 0 && fchmod(fileno(file), old.st_mode & 07777U) == 0 &&
         copy_attributes(target, file);
}
bool to_disk(std::FILE* file) {
  return std::fflush(file) == 0 && fsync(fileno(file)) == 0;
}
bool same_file(const struct stat& a, const struct stat& b) {
  return a.st_dev == b.st_dev && a.st_ino == b.st_ino;
}
// The descriptor by which somebody has handed over what the path names: /dev/stdout, /dev/fd/3. They wrote there before
// and will again, so it is neither replaced nor emptied. Shells hand over few; the most is our choice. -1: none.
int handed_over(const std::string& path) {
  struct stat named {};
  struct stat one {};
  if (stat(path.c_str(), &named) != 0) return -1;
  for (int file = STDOUT_FILENO; file < 256; ++file)
    if (fstat(file, &one) == 0 && same_file(named, one) && (fcntl(file, F_GETFL) & O_ACCMODE) != O_RDONLY) return file;
  return -1;
}
std::FILE* open_in_place(const std::string& path) {
  const int file = handed_over(path);
  if (file < 0) return std::fopen(path.c_str(), "wb");
  std::fflush(stdout);  // what is to stand before
  return fdopen(dup(file), "wb");
}
// The name too; file systems that cannot are left alone.
void folder_to_disk(const fs::path& folder) {
  const int file = open(folder.c_str(), O_RDONLY | O_CLOEXEC);
  if (file < 0) return;
  static_cast<void>(fsync(file));
  close(file);
}

#else

struct SignalsWait {
  SignalsWait() {}  // so that one that is made only to wait is no unused variable
};
std::FILE* create(const std::string& path, bool) {
  return std::fopen(path.c_str(), "wbx");
}
bool make_alike(std::FILE*, const std::string&) {
  return true;
}
bool to_disk(std::FILE* file) {
  return std::fflush(file) == 0;
}
int handed_over(const std::string&) {
  return -1;
}
std::FILE* open_in_place(const std::string& path) {
  return std::fopen(path.c_str(), "wb");
}
void folder_to_disk(const fs::path&) {}

#endif

bool put(std::FILE* file, std::string_view text) {
  return std::fwrite(text.data(), 1, text.size(), file) == text.size();
}

void write_into(const std::string& path, std::string_view text) {
  File file{open_in_place(path), std::fclose};
  if (!file) throw refused(path, reason());
  if (!put(file.get(), text) || std::fclose(file.release()) != 0)
    throw OutputError{path + " could not be written: " + reason()};
}

// What links name in the end, there or not.
fs::path target_of(const std::string& path) {
  std::error_code error;
  fs::path target = path;
  // As many links as Linux follows; more of them are a loop, which status() has told already.
  for (int i = 0; i < 40 && fs::is_symlink(target, error); ++i)
    target = target.parent_path() / fs::read_symlink(target, error);
  return target;
}

// A new file beside the target, of a name that nobody can know before; gone again unless it took the target's place.
class Part {
 public:
  Part(const fs::path& target, bool replaces) : file_{nullptr, std::fclose} {
    std::random_device random;
    for (int tries = 0; tries < 100 && !file_; ++tries) {
      name_ = (target.parent_path() /
               (std::string{".ssi-"}.append(std::to_string(random())) + std::to_string(random()) + ".part"))
                  .string();
      file_.reset(create(name_, replaces));
      if (!file_ && errno != EEXIST) break;
    }
    if (!file_) name_.clear();
  }
  ~Part() {
    file_.reset();
    if (!name_.empty()) std::remove(name_.c_str());
  }
  Part(const Part&) = delete;
  Part& operator=(const Part&) = delete;

  [[nodiscard]] std::FILE* file() const { return file_.get(); }
  [[nodiscard]] bool close() { return std::fclose(file_.release()) == 0; }
  void rename_to(const fs::path& target, std::error_code& error) {
    fs::rename(name_, target, error);
    if (!error) name_.clear();
  }

 private:
  std::string name_;
  File file_;
};

}  // namespace

bool is_standard_output(const std::string& path) {
  return handed_over(path) == 1;
}

void write_file(const std::string& path, std::string_view text) {
  std::error_code error;
  const fs::file_status status = fs::status(path, error);
  if (status.type() == fs::file_type::none) throw refused(path, error.message());
  if (status.type() == fs::file_type::directory) throw refused(path, "it is a folder");
  const bool replaces = fs::is_regular_file(status);
  if (fs::exists(status) && (!replaces || handed_over(path) >= 0)) return write_into(path, text);
  const fs::path target = target_of(path);
  if (replaces) {
    using fs::perms;
    if ((status.permissions() & (perms::owner_write | perms::group_write | perms::others_write)) == perms::none)
      throw refused(path, "it is write-protected");  // which stops nobody who is root
    if (!File{std::fopen(path.c_str(), "r+b"), std::fclose}) throw refused(path, reason());
  }
  const SignalsWait until_done;
  Part part{target, replaces};
  // A folder that takes no new file may well hold one that is written.
  const bool in_place = part.file() == nullptr && replaces && errno == EACCES;
  if (part.file() == nullptr && !in_place) throw refused(path, reason());
  if (in_place || (replaces && !make_alike(part.file(), target.string()))) return write_into(path, text);
  if (!put(part.file(), text) || !to_disk(part.file()) || !part.close())
    throw OutputError{path + " could not be written: " + reason()};
  part.rename_to(target, error);
  // A file that is mounted by itself, as into a container, cannot be replaced.
  if (replaces && error == std::errc::device_or_resource_busy) return write_into(path, text);
  if (error) throw refused(path, error.message());
  folder_to_disk(target.has_parent_path() ? target.parent_path() : ".");
}

}  // namespace common
