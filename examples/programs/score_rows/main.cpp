// A filter: rows of counts on standard input, scores on standard output, in constant memory. It is how engines that run
// programs score with this library: Hadoop Streaming, Spark's pipe, ClickHouse's executable functions, GNU parallel.
// SPDX-License-Identifier: MIT
#include <algorithm>

#include "../common/program.hpp"
#include "../common/rows.hpp"
#include "ssi/counts/named.hpp"
#include "ssi/counts/table.hpp"

namespace {

constexpr std::string_view usage =
    R"(score_rows: rows of counts on standard input, their scores on standard output

usage: score_rows [options] < rows > scores

The first line names the columns: counts of the standard model (--columns lists them) in any order, and any others, which
are written back in front of the scores. A count without a column, or with an empty field, NULL or \N, is unknown.
Fields are separated as in the first line: by tabs if it has one, else by commas; quotes are those of RFC 4180.

  --header NAMES   the names, separated by commas, where the rows come without; then none is written either
  --weeks N        the window of the counts (default: 13)
  --pillars        the four pillars too
  --binary         rows of 28 little-endian 32-bit counts in the order of --columns, 4294967295 unknown; out come four
                   such numbers: low, high and covered in micropoints, and 1 for a refused row
  --strict         stop at the first refused row (exit code 2); else it has empty scores, and the reasons of the first
                   ten are told
  --columns        the names of the counts, one a line
  --help           this text

score: the points, or their estimate where enough is known; low, high: what they lie between; known: per cent
)";

using common::counts, common::names, common::UserError;
constexpr std::size_t at_once = 4096;

struct Options {
  std::string header;
  ssi::Window window;
  bool pillars = false, binary = false, strict = false;
};

void write(std::string_view text) {
  if (std::fwrite(text.data(), 1, text.size(), stdout) != text.size())
    throw UserError{"the scores could not be written"};
}

// Reasons of refused rows, the first few in full.
class Refusals {
 public:
  explicit Refusals(bool strict) : strict_{strict} {}
  void add(std::uint64_t line, const std::string& why) {
    const std::string text = "line " + std::to_string(line) + ": " + why;
    if (strict_) throw UserError{text};
    if (++size_ <= 10) std::fprintf(stderr, "score_rows: %s\n", text.c_str());
  }
  void tell(std::uint64_t rows) const {
    if (size_ > 0)
      std::fprintf(stderr, "score_rows: %llu of %llu rows refused\n", static_cast<unsigned long long>(size_),
                   static_cast<unsigned long long>(rows));
  }

 private:
  bool strict_;
  std::uint64_t size_ = 0;
};

struct StandardInput {
  int operator()() const { return std::getc(stdin); }
};

class Csv {
 public:
  explicit Csv(const Options& options) : options_{options}, rows_{options.window, at_once}, refusals_{options.strict} {}

  void run() {
    std::string header = options_.header;
    if (header.empty() && !next(header)) return;
    separator_ = header.find('\t') != header.npos ? '\t' : ',';
    bind(header);
    if (options_.header.empty()) write_header();
    std::string record;
    bool first = true;
    while (next(record)) {
      if (first && !options_.header.empty() && record.find('\t') != record.npos) separator_ = '\t';
      first = false;
      add(record);
      if (size_ == at_once) flush();
    }
    flush();
    if (std::fflush(stdout) != 0) throw UserError{"the scores could not be written"};
    refusals_.tell(all_);
  }

 private:
  bool next(std::string& record) {
    const bool more = records_.next(record);
    if (std::ferror(stdin) != 0) throw UserError{"the rows could not be read"};
    if (!records_.problem().empty())
      throw UserError{"line " + std::to_string(records_.line()) + ": " + std::string{records_.problem()}};
    return more;
  }
  void bind(const std::string& header) {
    const auto all = names();
    std::array<bool, counts> there{};
    for (const std::string_view field : ssi::fields_of(header, separator_)) {
      std::size_t i = 0;
      while (i < counts && !(std::string_view{all[i]} == ssi::bare(field))) ++i;
      if (i < counts && there[i]) throw UserError{"the column " + std::string{ssi::bare(field)} + " is there twice"};
      if (i < counts) there[i] = true;
      columns_.push_back(i);
      if (i == counts) others_ += (others_.empty() ? "" : std::string(1, separator_)) + std::string{field};
    }
    std::string missing;
    for (std::size_t i = 0; i < counts; ++i)
      if (!there[i]) missing += (missing.empty() ? "" : ", ") + std::string{all[i]};
    if (std::count(there.begin(), there.end(), true) == 0)
      throw UserError{"no column has the name of a count; --columns lists them"};
    if (!missing.empty()) std::fprintf(stderr, "score_rows: no column, so unknown: %s\n", missing.c_str());
  }
  void write_header() const {
    std::string out = others_;
    const auto put = [&](std::string_view name) {
      out += (out.empty() ? "" : std::string(1, separator_)) + std::string{name};
    };
    for (const char* name : {"score", "low", "high", "known"}) put(name);
    if (options_.pillars)
      ssi::standard::model.for_each_pillar([&](const auto& pillar, std::size_t) {
        for (const char* name : {"", "_low", "_high"}) put(std::string{pillar.id()} + name);
      });
    write(out + '\n');
  }
  void add(std::string_view record) {
    const auto fields = ssi::fields_of(record, separator_);
    std::string others, wrong;
    for (std::size_t i = 0; i < counts; ++i) rows_.set(size_, i, ssi::unknown);
    if (fields.size() != columns_.size())
      wrong = std::to_string(fields.size()) + " fields for " + std::to_string(columns_.size()) + " columns";
    for (std::size_t i = 0; i < columns_.size(); ++i) {
      if (i >= fields.size()) {
        if (columns_[i] == counts) others += separator_;
        continue;
      }
      if (columns_[i] == counts) {
        others += (others.empty() ? "" : std::string(1, separator_)) + std::string{fields[i]};
        continue;
      }
      const auto count = ssi::count_of(fields[i]);
      rows_.set(size_, columns_[i], count.value_or(ssi::unknown));
      if (!count && wrong.empty())
        wrong = std::string{names()[columns_[i]]} + ": \"" + std::string{ssi::bare(fields[i]).substr(0, 40)} +
                "\" is no count";
    }
    front_[size_] = std::move(others);
    wrong_[size_] = std::move(wrong);
    lines_[size_++] = records_.line();
  }
  void flush() {
    if (size_ == 0) return;
    rows_.score(size_);
    std::string out;
    for (std::size_t row = 0; row < size_; ++row) {
      const bool refused = !wrong_[row].empty() || rows_.refused(row);
      out += front_[row];
      bool begun = !others_.empty();
      const auto put = [&](std::string_view text) {
        if (begun) out += separator_;
        begun = true;
        out += text;
      };
      const auto tallies = rows_.tallies(row);
      for (std::size_t part = 0; part < (options_.pillars ? 5U : 1U); ++part) {
        const ssi::Tally& tally = tallies[part];
        put(refused || !tally.estimate ? "" : tally.estimate->text().view());
        put(refused ? "" : tally.earned.text().view());
        put(refused ? "" : tally.high().text().view());
        if (part == 0) put(refused ? "" : std::to_string(tally.coverage().percent()));
      }
      out += '\n';
      if (refused) {
        if (options_.strict) write(out.substr(0, out.rfind('\n', out.size() - 2) + 1));
        refusals_.add(lines_[row], wrong_[row].empty() ? rows_.reason(row) : wrong_[row]);
      }
    }
    write(out);
    all_ += size_;
    size_ = 0;
  }

  Options options_;
  common::Rows rows_;
  Refusals refusals_;
  ssi::Records<StandardInput> records_{StandardInput{}};
  char separator_ = ',';
  std::vector<std::size_t> columns_;  // the number of the count, or counts
  std::string others_;                // the header of the other columns
  std::array<std::string, at_once> front_, wrong_;
  std::array<std::uint64_t, at_once> lines_{};
  std::size_t size_ = 0;
  std::uint64_t all_ = 0;
};

void binary(const Options& options) {
  common::Rows rows{options.window, at_once};
  Refusals refusals{options.strict};
  std::vector<unsigned char> in(at_once * common::row_bytes), out(at_once * 16);
  std::uint64_t all = 0;
  for (std::size_t bytes = 0; (bytes = std::fread(in.data(), 1, in.size(), stdin)) > 0;) {
    if (bytes % (common::row_bytes) != 0)
      throw UserError{"the last row is cut short: " + std::to_string(bytes % (common::row_bytes)) + " of " +
                      std::to_string(common::row_bytes) + " bytes"};
    const std::size_t size = bytes / (common::row_bytes);
    for (std::size_t row = 0; row < size; ++row) rows.set(row, &in[row * common::row_bytes]);
    rows.score(size);
    for (std::size_t row = 0; row < size; ++row) {
      const ssi::Tally tally = rows.tallies(row)[0];
      const std::int64_t numbers[] = {tally.earned.micropoints(), tally.high().micropoints(),
                                      tally.covered.micropoints(), rows.refused(row) ? 1 : 0};
      for (std::size_t i = 0; i < 4; ++i)
        for (std::size_t byte = 0; byte < 4; ++byte)
          out[(row * 4 + i) * 4 + byte] = static_cast<unsigned char>(numbers[i] >> (8 * byte));
      if (rows.refused(row)) refusals.add(all + row + 1, rows.reason(row));
    }
    write({reinterpret_cast<const char*>(out.data()), size * 16});
    all += size;
  }
  if (std::fflush(stdout) != 0) throw UserError{"the scores could not be written"};
  refusals.tell(all);
}

std::string run(const common::Arguments& arguments) {
  Options options;
  for (std::size_t i = 0; i < arguments.size(); ++i) {
    const std::string& argument = arguments[i];
    const auto value = [&]() -> const std::string& {
      if (i + 1 == arguments.size()) throw UserError{argument + " needs a value; see --help"};
      return arguments[++i];
    };
    if (argument == "--help") return std::string{usage};
    if (argument == "--columns") {
      std::string all;
      for (const ssi::Text name : names()) all += std::string{name} + '\n';
      return all;
    }
    if (argument == "--pillars") {
      options.pillars = true;
    } else if (argument == "--binary") {
      options.binary = true;
    } else if (argument == "--strict") {
      options.strict = true;
    } else if (argument == "--header") {
      options.header = value();
    } else if (argument == "--weeks") {
      const std::string& text = value();
      options.window.weeks = ssi::parse_count(text).count.value_or(0);
      if (!ssi::standard::model.valid(options.window))
        throw UserError{"--weeks: \"" + text + "\" is no number of weeks that the model can be scored over"};
    } else {
      throw UserError{"there is no option " + argument + "; see --help"};
    }
  }
  if (options.binary)
    binary(options);
  else
    Csv{options}.run();
  return {};
}

}  // namespace

int main(int argc, char** argv) {
  return common::program(argc, argv, run);
}
