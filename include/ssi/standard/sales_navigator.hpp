// Sales navigator: the variant that also counts what is done in LinkedIn's Sales Navigator, with a subject of its own.
// SPDX-License-Identifier: MIT
#ifndef SSI_STANDARD_SALES_NAVIGATOR_HPP
#define SSI_STANDARD_SALES_NAVIGATOR_HPP

#include <algorithm>
#include <iterator>

#include "ssi/standard/variant.hpp"

namespace ssi {
inline namespace SSI_ABI {

/// What is done in Sales Navigator, all in the window. Its usage report shows the first two, the searches and the
/// InMails (LinkedIn's help page a124415); a data export has none of it.
struct SalesNavigator {
  Count leads_saved = unknown;
  Count accounts_saved = unknown;
  Count navigator_searches = unknown;
  Count inmails_sent = unknown;
  Count inmails_answered = unknown;  ///< of these, how many were answered
};

/// An Activity with these beside it: `NavigatorActivity{ana, {.leads_saved = 40}}`.
struct NavigatorActivity : Activity {
  SalesNavigator sales_navigator = {};
};

/// Events of Sales Navigator, for logs that hold them beside those of the network.
enum class NavigatorEvent : unsigned char {
  lead_saved = network_events,
  account_saved,
  navigator_search,
  inmail_sent,
  inmail_answered,  ///< on the day of sending, since the day of the answer
};
/// `name_of(NavigatorEvent::lead_saved)` is "lead_saved".
[[nodiscard]] constexpr Text name_of(NavigatorEvent of) {
  return detail::name_at(of, {"lead_saved", "account_saved", "navigator_search", "inmail_sent", "inmail_answered"},
                         network_events);
}

namespace standard {

/// Reads a count of Sales Navigator, or has a log count it.
struct NavigatorField {
  Count SalesNavigator::*count;
  Counting counting;

  constexpr Count operator()(const NavigatorActivity& activity) const { return activity.sales_navigator.*count; }
  template <std::same_as<LogCounts> Known>
  constexpr Count operator()(const Known& counted) const {
    return counted.count(counting);
  }
  /// The count itself, to be read or set.
  [[nodiscard]] constexpr const Count& in(const NavigatorActivity& activity) const {
    return activity.sales_navigator.*count;
  }
  [[nodiscard]] constexpr Count& in(NavigatorActivity& activity) const { return activity.sales_navigator.*count; }
  friend constexpr bool operator==(const NavigatorField&, const NavigatorField&) = default;
};

inline constexpr auto leads_saved =
    Metric{"leads_saved", NavigatorField{&SalesNavigator::leads_saved, flow_of(NavigatorEvent::lead_saved)}};
inline constexpr auto accounts_saved =
    Metric{"accounts_saved", NavigatorField{&SalesNavigator::accounts_saved, flow_of(NavigatorEvent::account_saved)}};
inline constexpr auto navigator_searches =
    Metric{"navigator_searches",
           NavigatorField{&SalesNavigator::navigator_searches, flow_of(NavigatorEvent::navigator_search)}};
inline constexpr auto inmails_sent =
    Metric{"inmails_sent", NavigatorField{&SalesNavigator::inmails_sent, flow_of(NavigatorEvent::inmail_sent)}};
inline constexpr auto inmails_answered = Metric{
    "inmails_answered", NavigatorField{&SalesNavigator::inmails_answered, flow_of(NavigatorEvent::inmail_answered)}};

}  // namespace standard

/// As of an Activity, and the counts of Sales Navigator behind them: what reads and writes counts by name knows them.
template <class SomeActivity, class F>
requires std::same_as<std::remove_cvref_t<SomeActivity>, NavigatorActivity>
constexpr void for_each_count(SomeActivity&& activity, F&& f) {
  standard::for_each_metric([&](const auto& metric) { f(metric.name(), metric.reader().in(activity)); });
  const auto give = [&](const auto& metric) { f(metric.name(), metric.reader().in(activity)); };
  give(standard::leads_saved), give(standard::accounts_saved), give(standard::navigator_searches);
  give(standard::inmails_sent), give(standard::inmails_answered);
}

namespace detail {

// What a signal of a pillar says to people.
template <class SomePillar>
constexpr Texts texts_of(const SomePillar& pillar, Text id) {
  Texts texts;
  pillar.for_each_signal([&](Place, const auto&, const auto& signal) {
    if (signal.id() == id) texts = signal.texts();
  });
  return texts;
}
inline constexpr StaticText help_page =
    "beyond the seed: LinkedIn's help page a105145 names it among the data of the index";
inline constexpr StaticText article = "beyond the seed: LinkedIn's article of 26 January 2015 on the formula names it";

[[nodiscard]] constexpr auto navigator_find(const standard::Targets& t) {
  using namespace standard;
  const auto like = [](Text id) { return texts_of(find, id); };
  return Pillar{find.name(),
                Signal{connections, t.connections, diminishing, Points{4}, like("connections")},
                Signal{"on_target_share", new_on_target.per(new_connections), t.on_target_share, linear, Points{4},
                       like("on_target_share")},
                Signal{filtered_searches, t.filtered_searches, diminishing, Points{2}, like("filtered_searches")},
                Signal{second_degree_views, t.second_degree_views, diminishing, Points{2}, like("second_degree_views")},
                Signal{visitor_check_weeks, t.visitor_check_weeks, linear, Points{2}, like("visitor_check_weeks")},
                Signal{"personalised_invitations", invitations_personalised, t.personalised_invitations, diminishing,
                       Points{2}, like("personalised_invitations")},
                Signal{"personalised_share", invitations_personalised.per(invitations_sent), t.personalised_share,
                       linear, Points{2}, like("personalised_share")},
                Signal{leads_saved, PerWeek{5}, diminishing, Points{3},
                       Texts{.title = "Leads saved",
                             .unit = "lead",
                             .reason = "A saved lead tells you when there is a reason to write.",
                             .remedy = "Save one lead each working day, and look at what they publish.",
                             .source = article}},
                Signal{accounts_saved, PerWeek{1}, diminishing, Points{2},
                       Texts{.title = "Accounts saved",
                             .unit = "account",
                             .reason = "A saved account shows who comes, goes and is promoted there.",
                             .remedy = "Save one account a week that you want to work with.",
                             .source = article}},
                Signal{navigator_searches, PerWeek{4}, diminishing, Points{2},
                       Texts{.title = "Searches in Sales Navigator",
                             .unit = "search",
                             .reason = "Its filters find those who have just changed, published or grown.",
                             .remedy = "Run four searches a week in Sales Navigator, and save those you repeat.",
                             .source = help_page}}};
}

[[nodiscard]] constexpr auto navigator_relate(const standard::Targets& t) {
  using namespace standard;
  const auto like = [](Text id) { return texts_of(relate, id); };
  return Pillar{
      relate.name(),
      Signal{congratulations, t.congratulations, diminishing, Points{3}, like("congratulations")},
      Signal{help_given, t.help_given, diminishing, Points{3}, like("help_given")},
      Signal{messages_sent, t.messages_sent, diminishing, Points{3}, like("messages_sent")},
      Signal{"reply_rate", messages_replied.per(messages_received), t.reply_rate, linear, Points{3},
             like("reply_rate")},
      Signal{recommendations_given, t.recommendations_given, diminishing, Points{2}, like("recommendations_given")},
      Signal{recommendations_received, t.recommendations_received, diminishing, Points{2},
             like("recommendations_received")},
      Signal{"network_growth", invitations_accepted, t.network_growth, diminishing, Points{2}, like("network_growth")},
      Signal{"acceptance_rate", invitations_accepted.per(invitations_sent), t.acceptance_rate, linear, Points{3},
             like("acceptance_rate")},
      Signal{"inmail_response", inmails_answered.per(inmails_sent), Portion{.parts = 1, .of = 4, .phantoms = 5}, linear,
             Points{4},
             Texts{.title = "InMails answered",
                   .unit = "answered InMail",
                   .reason = "An InMail that is answered was meant for that person, and not for anybody.",
                   .remedy = "Write fewer InMails, each on something that person said or did.",
                   .source = article}}};
}

}  // namespace detail

namespace standard {

/// Why the sales navigator variant has what it has, and what gives way for it, signal by signal.
inline constexpr Reason sales_navigator_reasons[] = {
    {"connections", "gives 1 point: leads reach beyond the network"},
    {"on_target_share", "gives 1: saving leads is choosing too"},
    {"filtered_searches", "gives 2: they are run in Sales Navigator now"},
    {"second_degree_views", "gives 1: leads are looked at in Sales Navigator"},
    {"visitor_check_weeks", "gives 1: a seller looks for people more than to who comes"},
    {"personalised_invitations", "gives 1: an InMail needs no invitation"},
    {"leads_saved", "one each working day; named in LinkedIn's article on the formula"},
    {"accounts_saved", "one a week, 13 in a quarter; named there too"},
    {"navigator_searches", "as many as the standard model's people searches; named on the help page"},
    {"congratulations", "gives 1 to InMails"},
    {"messages_sent", "gives 1: InMails are sent beside them"},
    {"reply_rate", "gives 1: how others answer counts now as well"},
    {"network_growth", "gives 1: an InMail needs no connection"},
    {"inmail_response", "one of four, with 5 phantoms, as others decide; more InMails earn nothing, answered ones do"},
};

/// For sellers with a Sales Navigator seat; scores a NavigatorActivity. The pillars brand and engage are the standard
/// model's; all four are of 25 points. Which weights give way is our choice.
inline constexpr auto sales_navigator = SocialSellingIndex{
    ModelId{"sales_navigator", 1}, brand, detail::navigator_find({}), engage, detail::navigator_relate({})};

/// The standard actions, and those of Sales Navigator. Minutes are our placeholders, limits the targets. To send more
/// InMails is no action: the answers count.
inline constexpr auto sales_navigator_actions = [] {
  const Action own[] = {{leads_saved, {.minutes = 5, .per_week = 5}},
                        {accounts_saved, {.minutes = 10, .per_week = 1}},
                        {navigator_searches, {.minutes = 6, .per_week = 4}}};
  return [&]<std::size_t... I, std::size_t... J>(std::index_sequence<I...>, std::index_sequence<J...>) {
    return std::array{actions[I]..., own[J]...};
  }
  (std::make_index_sequence<actions.size()>{}, std::make_index_sequence<3>{});
}();
/// What else the standard model's units move, and that an answered InMail is one sent.
inline constexpr auto sales_navigator_links = [] {
  std::array<Link, std::size(links) + 1> all;
  std::copy(std::begin(links), std::end(links), all.begin());
  all.back() = {inmails_answered.name(), inmails_sent.name()};
  return all;
}();

}  // namespace standard
}  // namespace SSI_ABI
}  // namespace ssi

#endif
