// Through libarchive's reader of the directory at the end: the one that walks from the beginning takes a truncated
// archive for a whole one.
// SPDX-License-Identifier: MIT
#include "zip.hpp"

#include <algorithm>
#include <filesystem>
#include <map>
#include <string_view>
#include <system_error>
#include <utility>

#include "ssi/counts/letters.hpp"
#include "ssi/counts/utf8.hpp"
#include "ssi/linkedin/bytes.hpp"

#ifdef COMMON_LIBARCHIVE
#include <archive.h>
#include <archive_entry.h>
#include <locale.h>
#endif

namespace common {

#ifdef COMMON_LIBARCHIVE

namespace {

// In UTF-8 and without control characters: others are written as %A1.
std::string readable(std::string_view raw) {
  constexpr std::string_view digits = "0123456789ABCDEF";
  std::string text;
  while (!raw.empty()) {
    const auto byte = static_cast<unsigned char>(raw[0]);
    const std::size_t length = byte < 0x20 || byte == 0x7F ? 0 : ssi::detail::character_size(raw);
    if (length == 0) text.append("%").append(1, digits[byte >> 4]).append(1, digits[byte & 15]);
    text.append(raw.substr(0, length));
    raw.remove_prefix(std::max<std::size_t>(length, 1));
  }
  return text;
}

std::string shown(std::string_view path) {
  return std::string{"\""}.append(readable(ssi::detail::in_brief(path, 120))) + "\"";
}

// Whether the path stays inside of wherever it is unpacked.
bool stays_inside(std::string_view path) {
  if (path.empty() || path[0] == '/' || path.find('\\') != path.npos) return false;
  if (path.size() > 1 && path[1] == ':') return false;
  for (std::size_t begin = 0; begin <= path.size();) {
    const std::size_t end = std::min(path.find('/', begin), path.size());
    if (path.substr(begin, end - begin) == "..") return false;
    begin = end + 1;
  }
  return true;
}

// Without what says nothing: "./a//b" is "a/b".
std::string plain(const std::string& path) {
  std::string text;
  for (std::size_t begin = 0; begin <= path.size();) {
    const std::size_t end = std::min(path.find('/', begin), path.size());
    const std::string part = path.substr(begin, end - begin);
    if (!part.empty() && part != ".") text.append(text.empty() ? "" : "/").append(part);
    begin = end + 1;
  }
  return text;
}

constexpr std::string_view no_file = " holds no file that can be read";

std::string in_units(std::uint64_t bytes) {
  if (bytes >> 30 > 0) return std::to_string(bytes >> 30) + " GiB";
  if (bytes >> 20 > 0) return std::to_string(bytes >> 20) + " MiB";
  return std::to_string(bytes) + " bytes";
}

}  // namespace

#endif

struct Zip::State {
  struct Entry {
    std::size_t number = 0;  // among all, folders too
    std::string why_not = {};
  };

  std::string path;
  ZipLimits limits;
  std::optional<std::string> in_memory = {};  // where it is not on disk
  std::string problem = {};
  std::vector<std::string> paths = {};
  std::map<std::string, Entry> entries = {};
  std::vector<std::string> notes = {};
  std::uint64_t unpacked = 0;

  void note(std::string sentence) {
    constexpr std::size_t most = 100;
    if (notes.size() < most) notes.push_back(std::move(sentence));
    if (notes.size() == most) notes.emplace_back("more of the archive is left out, and not told of here");
  }

#ifdef COMMON_LIBARCHIVE
  struct Close {
    void operator()(archive* of) const { archive_read_free(of); }
  };
  std::unique_ptr<archive, Close> opened = {};
  std::size_t next = 0;  // the entry that is read next

  bool open();
  void list();
  void list(archive_entry* entry, std::size_t number);
  std::optional<std::string> read(const std::string& name, const Entry& entry, std::size_t most);
  std::string begins_as() const;
#endif

  std::string begin(std::size_t most) const {
    return in_memory ? in_memory->substr(0, most) : ssi::linkedin::read_file(path, most).value_or("");
  }
};

#ifdef COMMON_LIBARCHIVE

namespace {

// libarchive gives names in the locale's letters, which a program's own "C" has too few of.
class Utf8Names {
 public:
  Utf8Names() = default;
  Utf8Names(const Utf8Names&) = delete;
  Utf8Names& operator=(const Utf8Names&) = delete;
#ifdef _WIN32
  ~Utf8Names() = default;
#else
  ~Utf8Names() {
    if (utf8_ == locale_t{}) return;
    uselocale(before_);
    freelocale(utf8_);
  }

 private:
  static locale_t any_of_utf8() {
    for (const char* name : {"C.UTF-8", "en_US.UTF-8"})
      if (const locale_t found = newlocale(LC_CTYPE_MASK, name, locale_t{}); found != locale_t{}) return found;
    return {};
  }
  locale_t utf8_ = any_of_utf8();
  locale_t before_ = uselocale(utf8_);  // of none, it only asks
#endif
};

// By which method; exports and workbooks know no other than deflation. Others take as much memory as the file says, 4
// GiB for one of a hundred bytes.
std::string packed_by(archive* opened) {
  const std::string_view format = archive_format_name(opened);  // "ZIP 2.0 (deflation)"
  const std::size_t begin = std::min(format.find('('), format.size() - 1) + 1;
  return readable(format.substr(begin, format.rfind(')') - begin));
}

std::string why(archive* opened) {
  const char* said = archive_error_string(opened);
  return said == nullptr ? "nobody knows why" : readable(said);
}

}  // namespace

bool Zip::can_be_opened() {
  return true;
}

bool Zip::State::open() {
  next = 0;
  opened.reset(archive_read_new());
  if (!opened || archive_read_support_format_zip_seekable(opened.get()) != ARCHIVE_OK) return false;
  return (in_memory ? archive_read_open_memory(opened.get(), in_memory->data(), in_memory->size())
                    : archive_read_open_filename(opened.get(), path.c_str(), 16384)) == ARCHIVE_OK;
}

// Of what has no directory at its end.
std::string Zip::State::begins_as() const {
  const std::string first = begin(4);
  if (first.empty()) return " is empty: download it again";
  if (first == "PK\x05\x06") return std::string{no_file};
  if (first == "PK\x03\x04")
    return " is truncated: a ZIP's directory stands at its end, and is not there; download it again";
  return " is no ZIP";
}

void Zip::State::list() {
  std::error_code error;
  if (!in_memory && !std::filesystem::is_regular_file(path, error))
    return void(problem = "cannot read the file " + path);
  if (!open()) return void(problem = path + begins_as());
  archive_entry* entry = nullptr;
  for (int result = ARCHIVE_OK; problem.empty(); ++next) {
    result = archive_read_next_header(opened.get(), &entry);
    if (result == ARCHIVE_EOF) break;
    if (result < ARCHIVE_WARN) {
      problem = path + (next == 0 && archive_format(opened.get()) == 0
                            ? begins_as()
                            : std::string{" is damaged after "}.append(std::to_string(next)) +
                                  (next == 1 ? " entry: " : " entries: ") + why(opened.get()));
    } else if (next == limits.entries) {
      problem = path + " has more than " + std::to_string(limits.entries) + " entries: no export has";
    } else {
      list(entry, next);
    }
  }
  if (problem.empty() && paths.empty()) {
    problem.append(path).append(no_file);
    if (!notes.empty()) problem += ": " + notes[0];
  }
  if (!problem.empty()) paths.clear(), entries.clear();
}

void Zip::State::list(archive_entry* entry, std::size_t number) {
  const char* const raw = archive_entry_pathname(entry);
  const std::string_view name = raw == nullptr ? "" : raw;
  if (plain(std::string{name}).empty())
    return note(std::string{"entry "}.append(std::to_string(number + 1)) + " has no name: left out");
  if (!stays_inside(name)) return note(shown(name) + " leads out of the archive, or may: left out");
  if (archive_entry_filetype(entry) == AE_IFDIR) return;
  const std::string known_as = plain(readable(name));
  if (known_as.starts_with("__MACOSX/")) return;  // Finder's own, beside each file
  if (readable(name) != name) note(shown(name) + " is not written in UTF-8");
  const auto [place, is_new] = entries.try_emplace(known_as, Entry{number});
  std::string& why_not = place->second.why_not;
  if (is_new) paths.push_back(known_as);
  const auto size = static_cast<std::uint64_t>(std::max<la_int64_t>(archive_entry_size(entry), 0));
  if (!is_new)
    why_not = " stands in the archive more than once: nobody knows which one is meant";
  else if (archive_entry_filetype(entry) != AE_IFREG)
    why_not = " is a link, and no file";
  else if (archive_entry_is_encrypted(entry) != 0)
    why_not = " is encrypted: unpack the archive with its password first";
  else if (const std::string packer = packed_by(opened.get()); packer != "deflation" && packer != "uncompressed")
    why_not = std::string{" is packed by "}.append(packer) + ": unpack the archive first";
  else if (size > limits.file)
    why_not = std::string{" would be of "}.append(std::to_string(size)) + " bytes; at most " + in_units(limits.file) +
              " are read";
  if (!why_not.empty()) note(shown(known_as) + why_not);
}

std::optional<std::string> Zip::State::read(const std::string& name, const Entry& wanted, std::size_t most) {
  const auto none = [&](const std::string& reason) {
    opened.reset();
    note(shown(name) + reason);
    return std::nullopt;
  };
  if ((!opened || wanted.number < next) && !open()) return none(" cannot be read any more: the archive has changed");
  archive_entry* entry = nullptr;
  while (next <= wanted.number) {
    if (archive_read_next_header(opened.get(), &entry) < ARCHIVE_WARN)
      return none(" cannot be read: " + why(opened.get()));
    ++next;
  }
  const auto packed_before = archive_filter_bytes(opened.get(), -1);
  std::string bytes;
  while (bytes.size() < most) {
    const std::size_t size = bytes.size();
    const std::size_t step = std::clamp<std::size_t>(size, 1 << 14, 1 << 20);
    bytes.resize(size + std::min(step, most - size));
    const la_ssize_t more = archive_read_data(opened.get(), bytes.data() + size, bytes.size() - size);
    if (more < 0) return none(" is damaged: " + why(opened.get()));
    bytes.resize(size + static_cast<std::size_t>(more));
    if (more == 0) break;
    unpacked += static_cast<std::uint64_t>(more);
    const auto packed = static_cast<std::uint64_t>(archive_filter_bytes(opened.get(), -1) - packed_before);
    if (bytes.size() > limits.file) return none(" grows beyond the " + in_units(limits.file) + " that are read");
    if (bytes.size() > limits.small && bytes.size() / limits.times > packed)
      return none(std::string{" grows to more than "}.append(std::to_string(limits.times)) +
                  " times its size: no export does");
    if (unpacked > limits.all)
      return none(" is not read: more than " + in_units(limits.all) + " were unpacked before it");
  }
  return bytes;
}

Zip::Zip(std::string path, const ZipLimits& limits) : state_{std::make_shared<State>(State{std::move(path), limits})} {
  const Utf8Names names;
  state_->list();
}
Zip::Zip(std::string path, std::string packed, const ZipLimits& limits)
    : state_{std::make_shared<State>(State{std::move(path), limits, std::move(packed)})} {
  const Utf8Names names;
  state_->list();
}

std::optional<std::string> Zip::bytes(const std::string& path, std::size_t most) const {
  const Utf8Names names;
  const auto entry = state_->entries.find(path);
  if (entry == state_->entries.end() || !entry->second.why_not.empty()) return std::nullopt;
  return state_->read(path, entry->second, most);
}

#else

bool Zip::can_be_opened() {
  return false;
}

Zip::Zip(std::string path, const ZipLimits& limits) : state_{std::make_shared<State>(State{std::move(path), limits})} {
  state_->problem = state_->path + ": this program was built without libarchive, which opens archives: unpack it first";
}
Zip::Zip(std::string path, std::string, const ZipLimits& limits) : Zip{std::move(path), limits} {}

std::optional<std::string> Zip::bytes(const std::string&, std::size_t) const {
  return std::nullopt;
}

#endif

std::string Zip::begin(std::size_t most) const {
  return state_->begin(most);
}
const std::string& Zip::problem() const {
  return state_->problem;
}
std::string Zip::name() const {
  return std::filesystem::path{state_->path}.filename().string();
}
const std::vector<std::string>& Zip::paths() const {
  return state_->paths;
}
const std::vector<std::string>& Zip::notes() const {
  return state_->notes;
}

bool named_zip(const std::string& path) {
  return ssi::lower_case(path).ends_with(".zip");
}

}  // namespace common
