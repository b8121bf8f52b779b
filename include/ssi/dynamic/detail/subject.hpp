// What a model made at run time reads, as its readers take it: counts in the order of its metrics, or a log's.
// SPDX-License-Identifier: MIT
#ifndef SSI_DYNAMIC_DETAIL_SUBJECT_HPP
#define SSI_DYNAMIC_DETAIL_SUBJECT_HPP

#include <algorithm>
#include <span>

#include "ssi/core/metric.hpp"
#include "ssi/dynamic/counts_by_name.hpp"
#include "ssi/time/log_counts.hpp"

namespace ssi {
inline namespace SSI_ABI {
namespace dynamic::detail {

// {name, count} pairs.
template <class Subject>
concept map = requires(const Subject& subject) {
  Text{subject.begin()->first};
  Count{subject.begin()->second};
};
template <class Subject>
concept named = requires(const Subject& subject) {
  for_each_count(subject, [](Text, Count) {});
};
template <class Subject>
concept in_order = std::convertible_to<const Subject&, std::span<const Count>>;

struct Itself {
  template <class Value>
  constexpr Value operator()(const Value& value) const {
    return value;
  }
};

// Whether it can be read; a Problem, which holds a text, is made for what cannot alone.
template <class Value>
[[nodiscard]] bool valid(const Value& value) {
  if constexpr (std::same_as<Value, Count>)
    return true;
  else if constexpr (ssi::detail::number_of_things<Value>)
    return Count::valid(value);
  else
    return !Metric{StaticText{}, Itself{}}.problem(value);
}

// f(problem) where the counts are not of the metrics. A map is typed by hand: a name that no metric has is misspelt.
template <class Subject, class F>
void for_each_problem_of_counts(const NameIndex& metrics, const Subject& subject, F&& f) {
  if constexpr (map<Subject>) {
    for (const auto& [name, count] : subject) {
      if (metrics.find(Text{name}) == metrics.names().size())
        f(Problem{rules::counts_name_metrics_of_the_model, ShortText{Text{name}}});
      else if (const Problem wrong = Metric{StaticText{}, Itself{}}.problem(count))
        f(Problem{wrong.rule, ShortText{Text{name}}.append(wrong.culprit.view())});
    }
  } else if constexpr (in_order<Subject>) {
    const std::size_t size = std::span<const Count>{subject}.size();
    if (size != metrics.names().size())
      f(Problem{rules::counts_are_one_for_each_metric,
                ssi::detail::numbered({}, size, " counts of ", metrics.names().size())});
  }
}

// f of the counts. Rules: those of for_each_problem_of_counts.
template <class Subject, class F>
void with_counts(const std::shared_ptr<const NameIndex>& metrics, const Subject& subject, F&& f) {
  static_assert(std::same_as<Subject, LogCounts> || in_order<Subject> || map<Subject> || named<Subject>,
                "a model made at run time reads a span of counts, a map by metric name, what for_each_count() goes "
                "through, or a log's counts");
  const auto refuse = [&] {
    for_each_problem_of_counts(*metrics, subject,
                               [](const Problem& wrong) { ssi::detail::violated(wrong.rule, wrong.culprit.view()); });
  };
  if constexpr (std::same_as<Subject, LogCounts>) {
    f(subject);
  } else if constexpr (in_order<Subject>) {
    if (std::span<const Count>{subject}.size() != metrics->names().size()) refuse();
    f(std::span<const Count>{subject});
  } else {
    if constexpr (std::same_as<Subject, CountsByName>)
      if (subject.is_of(metrics)) return f(subject.counts());
    std::vector<Count> counts(metrics->names().size());
    if constexpr (map<Subject>) {
      for (const auto& [name, count] : subject) {
        const std::size_t number = metrics->find(Text{name});
        if (number == counts.size() || !valid(count)) refuse();
        counts[number] = Metric{StaticText{}, Itself{}}.read(count);
      }
    } else {
      for_each_count(subject, [&](Text name, Count count) {
        if (const std::size_t number = metrics->find(name); number < counts.size()) counts[number] = count;
      });
    }
    f(std::span<const Count>{counts});
  }
}

}  // namespace dynamic::detail
}  // namespace SSI_ABI
}  // namespace ssi

#endif
