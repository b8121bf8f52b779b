// Metrics: named readings of a subject, and ratios of two.
// SPDX-License-Identifier: MIT
#ifndef SSI_CORE_METRIC_HPP
#define SSI_CORE_METRIC_HPP

#include <concepts>
#include <type_traits>

#include "ssi/core/count.hpp"

namespace ssi {
inline namespace SSI_ABI {

/// A metric of that name is to have that count: `model.with(reading, posts.to(24))`.
struct Change {
  Text metric;
  Count count;
};

namespace detail {

template <class Member, class Subject>
concept member_of = requires(const Subject& subject, const Member& member) {
  subject.*member;
}
|| requires(const Subject& subject, const Member& member) {
  (subject.*member)();
};
// What a pointer or smart pointer points to, which is there; an optional says that it may not be, and is no subject.
template <class Pointer, class Reader>
concept points_to_subject_of = member_of<Reader, std::remove_cvref_t<decltype(*std::declval<const Pointer&>())>> &&
    !requires(const Pointer& pointer) {
  pointer.has_value();
};

template <class Reader, class Subject>
concept reader_of = requires(const Reader& read, const Subject& subject) {
  read(subject);
}
|| member_of<Reader, Subject> || points_to_subject_of<Subject, Reader>;

// Not std::invoke: <functional> costs more to include than the core, and decltype(auto) breaks overloaded readers.
template <class Reader, class Subject>
[[nodiscard]] constexpr auto invoke_reader(const Reader& reader, const Subject& subject) {
  if constexpr (std::is_member_object_pointer_v<Reader> || std::is_member_function_pointer_v<Reader>) {
    if constexpr (points_to_subject_of<Subject, Reader>)
      return invoke_reader(reader, *subject);
    else if constexpr (std::is_member_object_pointer_v<Reader>)
      return subject.*reader;
    else
      return (subject.*reader)();
  } else {
    return reader(subject);
  }
}

// Whether what a member holds can be taken out of a subject: an atomic or a unique_ptr cannot.
template <class Reader>
inline constexpr bool copies = true;
template <class Value, class Class>
inline constexpr bool copies<Value Class::*> = std::is_function_v<Value> || std::is_copy_constructible_v<Value>;

template <class T>
concept optional_rate = requires(const T& value) {
  { value.has_value() } -> std::same_as<bool>;
  requires std::floating_point<std::remove_cvref_t<decltype(*value)>>;
};
template <class T>
concept rate = std::floating_point<T> || optional_rate<T>;
// "messages_sent is -3"
template <class Number>
constexpr ShortText named_number(Text name, Number number) {
  ShortText text = ShortText{name}.append(" is ");
  say(text, number);
  return text;
}
// Cold, as of any refusal: its words would else be put in line for each metric.
template <const Rule& R, class Number>
[[noreturn]] SSI_COLD inline void violated_by(Text name, Number number) {
  violated(R, named_number(name, number));
}

template <class Reader, class Subject>
concept reads_a_rate =
    copies<Reader> && rate<decltype(invoke_reader(std::declval<const Reader&>(), std::declval<const Subject&>()))>;
template <class T>
concept count_or_rate = std::same_as<T, Count> || rate<T> || std::convertible_to<T, Count>;

}  // namespace detail

template <class Part, class Whole>
class Ratio;

/// A named count and how to read it from a subject, `Metric{"posts", &Rep::posts}.read(rep)`: a pointer to a data
/// member or member function, a function, or any constexpr callable. What is read may be any integer, an optional of
/// one, a Count, or (for a Rate target) a rate from 0 to 1 as a double or an optional of one.
template <class Reader>
class Metric {
 public:
  static constexpr std::size_t operand_count = 1;

  constexpr Metric(StaticText name, Reader how) : name_{name}, reader_{how} {}

  [[nodiscard]] constexpr StaticText name() const { return name_; }
  [[nodiscard]] constexpr const Reader& reader() const { return reader_; }

  template <class Subject>
  static constexpr bool reads = detail::reader_of<Reader, Subject>;
  /// Whether the reader gives a rate from 0 to 1 instead of a count.
  template <class Subject>
  static constexpr bool reads_rate = detail::reads_a_rate<Reader, Subject>;

  /// Rules: count_is_not_negative, count_is_at_least_its_least, rate_is_from_0_to_1; the error names the metric.
  template <class Subject>
  [[nodiscard]] constexpr Count read(const Subject& subject) const {
    static_assert(detail::copies<Reader>,
                  "this member cannot be copied: wrap it in a lambda that returns what is in it");
    if constexpr (detail::copies<Reader>) {
      const auto value = detail::invoke_reader(reader_, subject);
      using Value = std::remove_cvref_t<decltype(value)>;
      static_assert(detail::count_or_rate<Value>,
                    "a metric reads an integer, an optional of one, a Count, or a rate in a double: wrap what this "
                    "reads in a lambda that returns one of these");
      if constexpr (std::same_as<Value, Count>)
        return value;
      else if constexpr (detail::optional_rate<Value>)
        return value.has_value() ? rate(static_cast<double>(*value)) : unknown;
      else if constexpr (std::floating_point<Value>)
        return rate(static_cast<double>(value));
      else if constexpr (detail::optional_count<Value>)
        return value.has_value() ? count(*value) : unknown;
      else if constexpr (detail::count_bounds<Value>) {
        if (const auto wrong = problem_between(value.first, value.second))
          detail::violated(wrong.rule, wrong.culprit.view());
        return value;
      } else if constexpr (std::convertible_to<Value, Count>)
        return count(value);
    }
    return unknown;
  }
  /// What read() would refuse; none: it would not.
  template <class Subject>
  [[nodiscard]] constexpr Problem problem(const Subject& subject) const {
    const auto value = detail::invoke_reader(reader_, subject);
    using Value = std::remove_cvref_t<decltype(value)>;
    if constexpr (detail::optional_rate<Value> || detail::optional_count<Value>)
      return value.has_value() ? problem_of(*value) : Problem{};
    else if constexpr (detail::count_bounds<Value>)
      return problem_between(value.first, value.second);
    else
      return problem_of(value);
  }

  template <class F>
  SSI_INLINE constexpr void for_each_metric(F&& f) const {
    f(*this);
  }
  [[nodiscard]] constexpr Change to(Count count) const { return {name_, count}; }

  /// This metric counted per unit of another: reactions_received.per(posts).
  template <class Whole>
  [[nodiscard]] constexpr Ratio<Reader, Whole> per(Metric<Whole> whole) const {
    return {*this, whole};
  }

 private:
  template <class Value>
  [[nodiscard]] constexpr Problem problem_of(const Value& value) const {
    if constexpr (std::floating_point<Value>) {
      if (!valid_rate(static_cast<double>(value)))
        return Problem{rules::rate_is_from_0_to_1, detail::named_number(name_, value)};
    } else if constexpr (std::integral<Value>) {
      if (!Count::valid(value)) return Problem{rules::count_is_not_negative, detail::named_number(name_, value)};
    }
    return {};
  }
  template <class Least, class Most>
  [[nodiscard]] constexpr Problem problem_between(const Least& least, const Most& most) const {
    for (const auto& wrong :
         {least.has_value() ? problem_of(*least) : Problem{}, most.has_value() ? problem_of(*most) : Problem{}})
      if (wrong) return wrong;
    if (least.has_value() && most.has_value() && Count{*most}.low() < Count{*least}.low())
      return Problem{rules::count_is_at_least_its_least, detail::numbered(name_, "least ", *least, ", most ", *most)};
    return {};
  }
  template <class Number>
  [[nodiscard]] constexpr Count count(const Number& number) const {
    if constexpr (std::integral<Number>)
      if (!Count::valid(number)) detail::violated_by<rules::count_is_not_negative>(name_, number);
    return number;
  }
  [[nodiscard]] constexpr Count rate(double rate) const {
    if (!valid_rate(rate)) detail::violated_by<rules::rate_is_from_0_to_1>(name_, rate);
    return per_mille(rate);
  }

  StaticText name_;
  Reader reader_;
};

/// Two metrics of which a signal reads both, a part and the whole it is counted per: `replied.per(received)`.
template <class Part, class Whole>
class Ratio {
 public:
  static constexpr std::size_t operand_count = 2;

  constexpr Ratio(Metric<Part> part, Metric<Whole> whole) : part_{part}, whole_{whole} {}
  [[nodiscard]] constexpr const Metric<Part>& part() const { return part_; }
  [[nodiscard]] constexpr const Metric<Whole>& whole() const { return whole_; }
  template <class F>
  SSI_INLINE constexpr void for_each_metric(F&& f) const {
    f(part_);
    f(whole_);
  }

 private:
  Metric<Part> part_;
  Metric<Whole> whole_;
};

}  // namespace SSI_ABI
}  // namespace ssi

#endif
