// Groups: signals of a pillar that are shown together, under a title and with a sub-total.
// SPDX-License-Identifier: MIT
#ifndef SSI_CORE_GROUP_HPP
#define SSI_CORE_GROUP_HPP

#include "ssi/core/detail/pack.hpp"
#include "ssi/core/signal.hpp"

namespace ssi {
inline namespace SSI_ABI {

namespace detail {
template <class T>
inline constexpr bool is_signal = false;
template <class Source, class Target, class Curve>
inline constexpr bool is_signal<Signal<Source, Target, Curve>> = true;
template <class T>
concept signal = is_signal<T>;
}  // namespace detail

/// What machines and people call a thing: `Name{"engage", "Engage with insights"}`, or one text for both.
struct Name {
  constexpr Name() = default;
  SSI_LITERAL Name(const char* text) : id{text}, title{text} {}
  constexpr Name(StaticText machine, StaticText people) : id{machine}, title{people} {}
  StaticText id;
  StaticText title;
};

/// Some signals of a pillar under one title, for people: it changes no score. A pillar takes groups and signals in any
/// order, and its signals stay one list; rows name their group, and group_totals sums them up.
///
///     Pillar{"outreach", Points{40}, Group{"Calls", calls, answered}, Group{"Mail", mails, replies}, meetings}
template <detail::signal... Signals>
class Group {
 public:
  static constexpr std::size_t signal_count = sizeof...(Signals);
  static constexpr std::size_t operand_count = (Signals::operand_count + ... + 0);

  constexpr explicit Group(Name name, Signals... parts)
      : name_{name}, weight_{(parts.weight() + ... + Points{})}, signals_{parts...} {}

  [[nodiscard]] constexpr Name name() const { return name_; }
  /// Of all its signals.
  [[nodiscard]] constexpr Points weight() const { return weight_; }
  /// f(signal, i) for each in order.
  template <class F>
  SSI_INLINE constexpr void for_each(F&& f) const {
    signals_.for_each(f);
  }

 private:
  Name name_;
  Points weight_;
  detail::Pack<Signals...> signals_;
};
template <detail::signal... Signals>
Group(Name, Signals...) -> Group<Signals...>;

namespace detail {
template <class T>
inline constexpr bool is_group = false;
template <class... Signals>
inline constexpr bool is_group<Group<Signals...>> = true;
template <class T>
concept part = signal<T> || is_group<T>;
}  // namespace detail

}  // namespace SSI_ABI
}  // namespace ssi

#endif
