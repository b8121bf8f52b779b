// A filter: rows of counts on standard input, scores on standard output, in constant memory. It is how engines that run
// programs score with this library: Hadoop Streaming, Spark's pipe, ClickHouse's executable functions, GNU parallel.
// SPDX-License-Identifier: MIT
#include <set>

#include "../common/json.hpp"
#include "../common/options.hpp"
#include "../common/progress.hpp"
#include "../common/terminal.hpp"
#include "ssi/counts/columns.hpp"
#include "ssi/standard/rows.hpp"

namespace {

constexpr std::string_view usage =
    R"(score_rows: rows of counts on standard input, their scores on standard output

usage: score_rows [options] < rows > scores

Examples:
  score_rows < members.csv > scores.csv
  score_rows --header posts,connections --pillars < rows.csv
  score_rows --json < members.csv > scores.jsonl

The first line names the columns: counts of the standard model (--columns lists them) in any order, and any others, which
are written back in front of the scores. A count without a column, or with an empty field, NULL or \N, is unknown; a
field may also be what is known of it: 8..10, 14.. for at least 14, ..3 for at most 3.
Fields are separated as in the first line: by tabs if it has one, else by commas; quotes are those of RFC 4180.

  --header NAMES   the names, separated by commas, where the rows come without; then none is written either
  --weeks N        the window of the counts (default: 13)
  --variant NAME   starter, standard or intensive (default: standard)
  --pillars        the four pillars too
  --json           out comes an object of JSON a line (docs/rows.schema.json), for engines that read such lines
  --binary         rows of 28 little-endian 32-bit counts in the order of --columns, 4294967295 unknown; out come four
                   such numbers: low, high and covered in micropoints, and 1 for a refused row
  --strict         stop at the first refused row (exit code 2); else it has empty scores, and the reasons of the first
                   ten are told
  --columns        the names of the counts, one a line
  -h, --help       this text
  --version        the version of the library

score: the points, or their estimate where enough is known; low, high: what they lie between; known: per cent
)";

using common::UserError;
constexpr std::size_t at_once = 4096;
constexpr std::size_t bytes_at_once = 1 << 22;  // our choice: of rows of a kilobyte each, as many

struct Asked {
  std::string header;
  ssi::Window window;
  common::Variant variant;
  bool pillars = false, json = false, binary = false, strict = false;

  ssi::standard::Model model() const {
    return variant.of_standard("rows are of the counts that --columns lists; report --team takes a table with more")
        .model.over(window);
  }
};

// What is told on standard error: reasons of refused rows, the first few in full, and how many rows there were so far.
class Told {
 public:
  explicit Told(bool strict) : strict_{strict} {}
  void add(std::uint64_t line, const std::string& why) {
    const std::string text = std::string{"line "}.append(std::to_string(line)) + ": " + why;
    if (strict_) throw UserError{text};
    progress_.say({});
    if (++size_ <= 10) common::tell(text);
  }
  // Where the scores go to the terminal they are the progress. Our choice of when: what takes some hundredths of a
  // second.
  void so_far(std::uint64_t rows) {
    constexpr std::uint64_t step = 100'000;
    if (rows / step == steps_ || common::is_terminal(stdout)) return;
    steps_ = rows / step;
    progress_.say(std::to_string(steps_ * step) + " rows");
  }
  void end(std::uint64_t rows) {
    progress_.say({});
    if (size_ > 0) common::tell(std::to_string(size_) + " of " + std::to_string(rows) + " rows refused");
  }

 private:
  bool strict_;
  std::uint64_t size_ = 0;
  std::uint64_t steps_ = 0;
  common::Progress progress_;
};

struct StandardInput {
  int operator()() const { return std::getc(stdin); }
};

// A field as it is meant, without the quotes of RFC 4180.
std::string plain(std::string_view field) {
  if (field.size() < 2 || field.front() != '"' || field.back() != '"') return std::string{field};
  std::string text;
  for (std::size_t i = 1; i + 1 < field.size(); ++i) {
    text += field[i];
    if (field[i] == '"' && field[i + 1] == '"') ++i;
  }
  return text;
}

// Fields side by side.
class Line {
 public:
  explicit Line(char separator) : separator_{separator} {}
  void put(std::string_view field) {
    if (begun_) text_ += separator_;
    begun_ = true;
    text_ += field;
  }
  const std::string& text() const { return text_; }

 private:
  char separator_;
  bool begun_ = false;
  std::string text_;
};

class Csv {
 public:
  explicit Csv(const Asked& asked) : asked_{asked}, scores_{asked.model(), at_once}, told_{asked.strict} {}

  void run() {
    std::string record;
    const bool headless = !asked_.header.empty();
    if (!headless && !next(record)) return;
    const std::string header = headless ? asked_.header : record;
    separator_ = header.find('\t') != header.npos ? '\t' : ',';
    const auto names = ssi::fields_of(header, separator_);
    bind(names);
    std::set<std::string> seen;
    names_.reserve(names.size());
    for (const std::string_view name : names) {
      names_.push_back(plain(name));
      if (asked_.json && !seen.insert(names_.back()).second)
        throw UserError{"the column " + names_.back() + " is there twice, and --json writes it by name"};
    }
    if (!headless && !asked_.json) write_header(names);
    for (bool first = true; next(record); first = false) {
      if (first && headless && record.find('\t') != record.npos) separator_ = '\t';
      add(record);
      if (rows_.size() == at_once || bytes_ > bytes_at_once) flush();
    }
    flush();
    common::end_output();
    told_.end(all_);
  }

 private:
  struct Row {
    Line others;
    common::Object members;  // the same, as --json writes them
    std::uint64_t line;
    std::string wrong;
  };

  bool next(std::string& record) {
    const bool more = records_.next(record);
    if (std::ferror(stdin) != 0) throw UserError{"the rows could not be read"};
    if (!records_.problem().empty())
      throw UserError{std::string{"line "}.append(std::to_string(records_.line())) + ": " +
                      std::string{records_.problem()}};
    return more;
  }
  void bind(const std::vector<std::string_view>& names) {
    columns_ = ssi::CountColumns<ssi::Activity>{names};
    if (!columns_.twice().empty())
      throw UserError{std::string{"the column "}.append(columns_.twice()) + " is there twice"};
    const auto questions = mistyped(columns_, names);
    if (!columns_.any()) throw UserError{"no column has the name of a count; --columns lists them", questions};
    for (const std::string& question : questions) common::tell(question);
    std::string missing;
    for (const ssi::Text name : columns_.missing()) (missing += missing.empty() ? "" : ", ") += std::string_view{name};
    if (!missing.empty()) common::tell(std::string{"no column, so unknown: "}.append(missing));
  }
  // The columns that are no counts, empty where a row is cut short.
  Line others_of(const std::vector<std::string_view>& fields) const {
    Line others{separator_};
    for (std::size_t i = 0; i < columns_.size(); ++i)
      if (!columns_.is_count(i)) others.put(i < fields.size() ? fields[i] : "");
    return others;
  }
  common::Object object_of(const std::vector<std::string_view>& fields) const {
    common::Object others;
    for (std::size_t i = 0; i < columns_.size(); ++i)
      if (!columns_.is_count(i)) others.set(names_[i], std::string_view{plain(i < fields.size() ? fields[i] : "")});
    return others;
  }
  void write_header(const std::vector<std::string_view>& names) const {
    Line line = others_of(names);
    for (const char* name : {"score", "low", "high", "known"}) line.put(name);
    if (asked_.pillars)
      ssi::standard::model.for_each_pillar([&](const auto& pillar, std::size_t) {
        for (const char* name : {"", "_low", "_high"}) line.put(std::string{pillar.id()} + name);
      });
    common::write_out(line.text() + '\n');
  }
  void add(std::string_view record) {
    bytes_ += record.size();
    const auto fields = ssi::fields_of(record, separator_);
    ssi::Activity activity;
    const std::string wrong = columns_.read(fields, activity);
    scores_.set(rows_.size(), activity);
    rows_.push_back({others_of(fields), asked_.json ? object_of(fields) : common::Object{}, records_.line(), wrong});
  }
  void flush() {
    if (rows_.empty()) return;
    scores_.score(rows_.size());
    std::string out;
    for (std::size_t i = 0; i < rows_.size(); ++i) {
      const bool refused = !rows_[i].wrong.empty() || scores_.refused(i);
      if (refused && asked_.strict) common::write_out(out);
      const std::string why = !refused ? "" : rows_[i].wrong.empty() ? scores_.reason(i) : rows_[i].wrong;
      if (refused) told_.add(rows_[i].line, why);
      out += (asked_.json ? object_of(rows_[i], i, why) : scored(rows_[i].others, i, refused)) + '\n';
    }
    common::write_out(out);
    all_ += rows_.size();
    told_.so_far(all_);
    rows_.clear();
    bytes_ = 0;
  }
  std::string object_of(const Row& row, std::size_t i, const std::string& why) {
    const auto tallies = scores_.tallies(i);
    const auto put = [&](common::Object& of, const ssi::Tally& tally) {
      const auto unless_refused = [&](std::optional<ssi::Points> points) {
        return why.empty() ? points : std::nullopt;
      };
      of.points("estimate", unless_refused(tally.estimate)).points("earned", unless_refused(tally.earned));
      of.points("high", unless_refused(tally.high()));
    };
    common::Object of;
    of.raw("row", row.members.text());
    put(of, tallies[0]);
    of.raw("coverage", why.empty() ? std::to_string(tallies[0].coverage().percent()) : "null");
    std::vector<common::Object> pillars;
    ssi::standard::model.for_each_pillar([&](const auto& pillar, std::size_t at) {
      put(pillars.emplace_back().set("id", std::string_view{pillar.id()}), tallies[at + 1]);
    });
    if (asked_.pillars) of.raw("pillars", common::json_list(pillars));
    return of.raw("refused", why.empty() ? "null" : common::json(std::string_view{why})).text();
  }
  std::string scored(Line line, std::size_t row, bool refused) {
    const auto put = [&](ssi::Text text) { line.put(refused ? ssi::Text{} : text); };
    const auto tallies = scores_.tallies(row);
    for (std::size_t part = 0; part < (asked_.pillars ? tallies.size() : 1); ++part) {
      const ssi::Tally& tally = tallies[part];
      put(tally.estimate ? tally.estimate->text() : ssi::ShortText{});
      put(tally.earned.text());
      put(tally.high().text());
      if (part == 0) put(ssi::number(static_cast<std::uint64_t>(tally.coverage().percent())));
    }
    return line.text();
  }

  Asked asked_;
  ssi::standard::Rows scores_;
  Told told_;
  ssi::Records<StandardInput> records_{StandardInput{}};
  char separator_ = ',';
  ssi::CountColumns<ssi::Activity> columns_{{}};
  std::vector<std::string> names_;
  std::vector<Row> rows_;
  std::size_t bytes_ = 0;  // of these rows
  std::uint64_t all_ = 0;
};

// Little-endian; four bytes by name, which compilers make one store of.
unsigned char* put(unsigned char* to, std::int32_t number) {
  const auto bits = static_cast<std::uint32_t>(number);
  to[0] = static_cast<unsigned char>(bits);
  to[1] = static_cast<unsigned char>(bits >> 8);
  to[2] = static_cast<unsigned char>(bits >> 16);
  to[3] = static_cast<unsigned char>(bits >> 24);
  return to + 4;
}

void binary(const Asked& asked) {
  ssi::standard::Rows rows{asked.model(), at_once};
  Told told{asked.strict};
  std::vector<unsigned char> in(at_once * ssi::standard::Rows::bytes), out(at_once * 16);
  std::uint64_t all = 0;
  for (std::size_t bytes = 0; (bytes = std::fread(in.data(), 1, in.size(), stdin)) > 0;) {
    if (bytes % ssi::standard::Rows::bytes != 0)
      throw UserError{
          std::string{"the last row is cut short: "}.append(std::to_string(bytes % ssi::standard::Rows::bytes)) +
          " of " + std::to_string(ssi::standard::Rows::bytes) + " bytes"};
    const std::size_t size = bytes / ssi::standard::Rows::bytes;
    rows.set(0, std::span{in}.first(bytes));
    rows.score(size, [&](const ssi::BatchScores& scores) {
      const ssi::ScoreColumns& total = scores.total;
      unsigned char* to = out.data();
      for (std::size_t row = 0; row < size; ++row) {
        to = put(put(put(put(to, total.earned[row]), total.high[row]), total.covered[row]), scores.refused[row]);
        if (scores.refused[row] != 0) told.add(all + row + 1, rows.reason(row));
      }
    });
    common::write_out({reinterpret_cast<const char*>(out.data()), size * 16});
    all += size;
    told.so_far(all);
  }
  common::end_output();
  told.end(all);
}

std::string run(const common::Arguments& arguments) {
  Asked asked;
  bool help = false, columns = false;
  common::parse(arguments, {{"--help", help},
                            {"--columns", columns},
                            {"--pillars", asked.pillars},
                            {"--json", asked.json},
                            {"--binary", asked.binary},
                            {"--strict", asked.strict},
                            {"--header", asked.header},
                            {"--variant", [&](const std::string& name) { asked.variant = common::Variant{name}; }},
                            {"--weeks", [&](const std::string& text) { asked.window = common::parse_window(text); }}});
  if (help) return common::help_for_people(usage);
  std::string names;
  for (const ssi::Text name : ssi::standard::count_names()) (names += std::string_view{name}) += '\n';
  if (columns) return names;
  if (asked.json && asked.binary) throw UserError{"one format at a time: --json and --binary were given"};
  asked.binary ? binary(asked) : Csv{asked}.run();
  return {};
}

}  // namespace

int main(int argc, char** argv) {
  return common::program(argc, argv, run);
}
