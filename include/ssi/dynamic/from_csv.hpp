// A definition read from CSV, one line a signal, with every problem named by its line and column.
// SPDX-License-Identifier: MIT
#ifndef SSI_DYNAMIC_FROM_CSV_HPP
#define SSI_DYNAMIC_FROM_CSV_HPP

#include "ssi/counts/table.hpp"
#include "ssi/dynamic/detail/fields.hpp"
#include "ssi/dynamic/detail/read.hpp"

namespace ssi {
inline namespace SSI_ABI {
namespace dynamic {

namespace detail {

class CsvReader {
 public:
  [[nodiscard]] ReadDefinition read(std::string_view csv) && {
    std::size_t at = 0;
    Records records{[&] { return at < csv.size() ? static_cast<unsigned char>(csv[at++]) : -1; }};
    for (std::string record; records.next(record);) {
      where_ = "line " + std::to_string(records.line());
      if (keys_.empty())
        read_header(record);
      else if (!bare(record).empty())
        read_line(record);
    }
    if (!records.problem().empty()) add("line " + std::to_string(records.line()), std::string{records.problem()});
    if (keys_.empty()) add("line 1", "there is no header");
    check_model(read_, "");
    for (DefinitionProblem& problem : read_.problems) problem.path = by_line(problem.path);
    return std::move(read_);
  }

 private:
  void add(std::string path, std::string what) { add_problem(read_, std::move(path), std::move(what)); }
  void add_to(std::string_view key, std::string what) { add(where_ + ", " + std::string{key}, std::move(what)); }
  // Of the line's signal; as in JSON until the end, when the pillar is known of which it is.
  void add_to_signal(std::string_view key, std::string what) {
    of_signal_.push_back({std::string{key}, std::move(what), rules::definition_reads_as_written});
  }
  static std::string unquoted(std::string_view field) {
    std::string text;
    const std::string_view written = bare(field);
    for (std::size_t i = 0; i < written.size(); ++i) {
      text.push_back(written[i]);
      if (written[i] == '"' && i + 1 < written.size() && written[i + 1] == '"') ++i;
    }
    return text;
  }

  void read_header(const std::string& record) {
    separator_ = record.find('\t') != record.npos ? '\t' : record.find(';') != record.npos ? ';' : ',';
    for (const std::string_view field : fields_of(record, separator_)) keys_.push_back(unquoted(field));
    for (const char* const key : {"pillar_id", "id", "target", "weight"})
      if (std::find(keys_.begin(), keys_.end(), key) == keys_.end())
        add(where_, "there is no column " + in_quotes(key));
  }
  void read_line(const std::string& record) {
    const auto fields = fields_of(record, separator_);
    if (fields.size() != keys_.size())
      return add(where_, std::to_string(fields.size()) + (fields.size() == 1 ? " field" : " fields") +
                             ", and the header has " + std::to_string(keys_.size()));
    PillarDefinition pillar{""};
    pillar.points = {};
    SignalDefinition signal{"", Reads{""}, Target{}};
    Definition model;
    bool pointed = false;
    for (std::size_t i = 0; i < keys_.size(); ++i) {
      const std::string value = unquoted(fields[i]);
      const std::string_view key = keys_[i];
      if (value.empty() && key != "target" && key != "weight") continue;
      std::string wrong;
      if (key == "target")
        wrong = read_target(signal.target, value);
      else if (key == "counted" || key == "whole_counted")
        counted_[key == "counted" ? 0 : 1] = value;
      else if (key.starts_with("pillar_"))
        wrong = set_field(pillar, key.substr(7), value), pointed = pointed || key == "pillar_points";
      else if (key.starts_with("model_"))
        wrong = set_field(model, key.substr(6), value);
      else
        wrong = set_field(signal, key, value);
      if (wrong.empty()) continue;
      if (key.starts_with("pillar_") || key.starts_with("model_"))
        add_to(key, std::move(wrong));
      else
        add_to_signal(key, std::move(wrong));
    }
    complete(signal);
    read_counting(signal);
    take(model);
    PillarDefinition& to = take(pillar, pointed);
    lines_.push_back({"pillars[" + std::to_string(&to - read_.definition.pillars.data()) + "]",
                      ".signals[" + std::to_string(to.signal_definitions.size()) + "]", where_});
    for (DefinitionProblem& problem : std::exchange(of_signal_, {}))
      add(lines_.back().pillar + lines_.back().signal + "." + problem.path, std::move(problem.what));
    to.signal_definitions.push_back(std::move(signal));
  }
  std::string read_target(Target& target, std::string_view value) {
    std::string_view kind;
    std::vector<Field> numbers;
    while (!value.empty()) {
      const std::size_t end = (std::min)(value.find(' '), value.size());
      const std::string_view word = value.substr(0, end);
      value = trimmed(value.substr(end));
      if (const auto named = named_value_of(word))
        numbers.emplace_back(named->name, named->value);
      else if (kind.empty())
        kind = word;
      else
        return in_quotes(word) + " is not `number=value`";
    }
    std::string wrong;
    const std::string_view culprit = set_numbers(target, kind, numbers, wrong);
    return culprit.empty() ? wrong : std::string{culprit} + ": " + wrong;
  }
  void read_counting(const SignalDefinition& signal) {
    for (const std::size_t i : {0U, 1U}) {
      const std::string value = std::exchange(counted_[i], {});
      if (value.empty()) continue;
      Counting counting{Counted::flow, 0};
      std::string_view rest = value;
      bool first = true, good = true;
      while (!rest.empty()) {
        const std::string_view word = rest.substr(0, rest.find(' '));
        rest = trimmed(rest.substr(word.size()));
        good = good && (first ? set_counted(counting.as, word) : add_kind(counting, word));
        first = false;
      }
      if (!good)
        add_to(i == 0 ? "counted" : "whole_counted",
               in_quotes(value) + " is not flow, stock or weeks with kinds of events from 0 to 63");
      else
        add_counting(i == 0 ? signal.reads.part : signal.reads.whole, counting);
    }
  }
  void add_counting(const std::string& metric, Counting counting) {
    for (const LoggedMetric& logged : read_.definition.logged) {
      if (logged.metric != metric) continue;
      if (!(logged.counting == counting)) add_to("counted", metric + " is counted otherwise before");
      return;
    }
    read_.definition.counted(metric, counting);
  }
  // Of the first line; later ones say the same or nothing.
  void take(const Definition& model) {
    Definition& ours = read_.definition;
    if (lines_.empty()) {
      ours.name = model.name, ours.version = model.version, ours.window = model.window;
    } else if (model.name != ours.name || model.version != ours.version || model.window != ours.window) {
      add(where_, "the model's name, version or weeks are others than on the first line");
    }
  }
  PillarDefinition& take(const PillarDefinition& pillar, bool pointed) {
    for (PillarDefinition& before : read_.definition.pillars) {
      if (before.id != pillar.id) continue;
      if (pointed && before.points != pillar.points)
        add_to("pillar_points", std::string{pillar.points.text(2).view()} + ", and before it was " +
                                    std::string{before.points.text(2).view()});
      return before;
    }
    return read_.definition.pillars.emplace_back(pillar);
  }
  // "pillars[0].signals[1].weight" is "line 3, weight"; "pillars[0] (activity)" begins on a line.
  [[nodiscard]] std::string by_line(const std::string& path) const {
    for (const Line& line : lines_) {
      if (path.starts_with(line.pillar + line.signal + "."))
        return line.where + ", " + path.substr(line.pillar.size() + line.signal.size() + 1);
      if (path.starts_with(line.pillar) && path.find(".signals") == path.npos)
        return line.where + (path[line.pillar.size()] == '.' ? ", pillar_" + path.substr(line.pillar.size() + 1)
                                                             : path.substr(line.pillar.size()));
    }
    return path;
  }

  struct Line {
    std::string pillar, signal, where;
  };
  ReadDefinition read_;
  std::string where_, counted_[2];
  std::vector<std::string> keys_;
  std::vector<Line> lines_;
  std::vector<DefinitionProblem> of_signal_;
  char separator_ = ',';
};

}  // namespace detail

/// Reads what to_csv() writes, or a spreadsheet of the same columns in any order, separated by commas, semicolons or
/// tabs: all that is wrong in one go, "line 3, weight: "much" is not a number of points such as 12.5, ...". Columns
/// that may be missing or empty are all but pillar_id, id, target and weight; pillar_points stands on a pillar's first
/// line.
[[nodiscard]] inline ReadDefinition from_csv(Text csv) {
  return detail::CsvReader{}.read(csv);
}

}  // namespace dynamic
}  // namespace SSI_ABI
}  // namespace ssi

#endif
