// Why a score changed: what entered the window and what aged out of it, signal by signal, to the micropoint.
// SPDX-License-Identifier: MIT
#ifndef SSI_TIME_ACCOUNT_HPP
#define SSI_TIME_ACCOUNT_HPP

#include "ssi/explain/rows.hpp"
#include "ssi/time/rolling.hpp"

namespace ssi {
inline namespace SSI_ABI {

/// One signal's change between two days. entered + aged + learned is the change, with ==.
///
///     in_words(row)   // "Weeks with a post: −0.50 (aged out −0.50)"
struct AccountRow {
  Row before;
  Row after;
  Points entered;  ///< what new events brought
  Points aged;     ///< what left with old events; where nothing left, 0
  /// All of the change, where one of the days knows a count exactly, or has enough evidence, and the other does not.
  Points learned;

  [[nodiscard]] constexpr Points change() const { return after.points - before.points; }
  /// Whether both days know the same counts exactly, and have evidence alike: the change is then one of what was done,
  /// seen as far as it can be.
  [[nodiscard]] constexpr bool comparable() const {
    bool same = before.enough == after.enough;
    for (std::size_t i = 0; i < before.operands().size(); ++i)
      same = same && before.read[i].count.known() == after.read[i].count.known();
    return same;
  }
};

/// Between two days of one log, as accounted() gives it. The rows' parts sum to the change of the total, with ==.
///
///     const auto why = accounted(model, log, Days{.from = Day{"2026-06-01"}, .to = Day{"2026-06-29"}});
///     why.rows[why.largest_first()[0]]   // the signal that moved the score most
template <std::size_t Signals>
struct Account {
  Days days;
  Sized<AccountRow, Signals> rows;
  Points entered;
  Points aged;
  Points learned;

  [[nodiscard]] constexpr Points change() const { return entered + aged + learned; }
  /// The places of the rows that changed most, up or down, the largest first; the first of equals first.
  [[nodiscard]] constexpr Sized<std::size_t, Signals> largest_first() const {
    auto order = detail::sized<std::size_t, Signals>(rows.size());
    const auto size = [&](std::size_t i) {
      const std::int64_t change = rows[i].change().micropoints();
      return change < 0 ? -change : change;
    };
    for (std::size_t i = 0; i < rows.size(); ++i) {
      std::size_t place = i;
      for (; place > 0 && size(order[place - 1]) < size(i); --place) order[place] = order[place - 1];
      order[place] = i;
    }
    return order;
  }
};

/// The two-player Shapley split of model.md section 7: entered is the mean of what the new events bring before and
/// after the old ones have left, aged is the rest. Exact; the half of an odd micropoint goes to aged. Complexity:
/// linear in the events. Rule: days_are_in_order.
template <class... Pillars>
[[nodiscard]] Account<Index<Pillars...>::signal_count> accounted(const Index<Pillars...>& model, const EventLog& log,
                                                                 Days days) {
  detail::require_valid(days);
  const Window window = model.window();
  const auto rows_at = [&](Day day) { return explain(model, log.on(day, window)); };
  const auto before = rows_at(days.from), after = rows_at(days.to);

  // With the old events and the new ones; and with neither. What is known on both days is known here.
  const auto old_days = detail::days_of(window, days.from), new_days = detail::days_of(window, days.to);
  const detail::WindowDays all_days{{old_days.flows.from, days.to}, {old_days.weeks.from, days.to}};
  const auto rows_of = [&](bool either) {
    const auto counted = detail::count_events(log, all_days.weeks, [&](const Event& event) {
      const auto then = detail::belongs(event, old_days), now = detail::belongs(event, new_days);
      if (either)
        return detail::Belongs{then.in_all || now.in_all, then.in_window || now.in_window,
                               then.in_weeks || now.in_weeks};
      return detail::Belongs{then.in_all && now.in_all, then.in_window && now.in_window, then.in_weeks && now.in_weeks};
    });
    return explain(model, detail::counted(log.known(), {all_days}, counted));
  };
  const auto with_both = rows_of(true), with_neither = rows_of(false);

  constexpr auto size = Index<Pillars...>::signal_count;
  Account<size> account{days, detail::sized<AccountRow, size>(before.size()), {}, {}, {}};
  for (std::size_t i = 0; i < before.size(); ++i) {
    AccountRow& row = account.rows[i];
    row.before = before[i];
    row.after = after[i];
    if (!row.comparable()) {
      row.learned = row.change();
    } else {
      const auto points = [&](const auto& rows) { return rows[i].points.micropoints(); };
      const std::int64_t twice = (points(after) - points(with_neither)) + (points(with_both) - points(before));
      row.entered = Points::from_micropoints((twice - (twice < 0 ? 1 : 0)) / 2);
      row.aged = row.change() - row.entered;
    }
    account.entered += row.entered;
    account.aged += row.aged;
    account.learned += row.learned;
  }
  return account;
}

}  // namespace SSI_ABI
}  // namespace ssi

#endif
