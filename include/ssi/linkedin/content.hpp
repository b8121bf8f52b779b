// What the member published, and how they took part in what others published.
// SPDX-License-Identifier: MIT
#ifndef SSI_LINKEDIN_CONTENT_HPP
#define SSI_LINKEDIN_CONTENT_HPP

#include <set>
#include <string>
#include <string_view>
#include <utility>

#include "ssi/counts/letters.hpp"
#include "ssi/linkedin/posts.hpp"
#include "ssi/linkedin/rows.hpp"
#include "ssi/linkedin/sources.hpp"
#include "ssi/standard/network_event.hpp"
#include "ssi/time/event_log.hpp"

namespace ssi {
inline namespace SSI_ABI {
namespace linkedin {

/// A share with words of one's own is a post, one without is passed on. Of each its time is kept among the own posts.
/// True if the shares are known afterwards.
[[nodiscard]] inline bool read_shares(Rows& rows, EventLog& log, OwnPosts& own_posts) {
  DateRead date;
  std::string_view link, words;
  const Columns columns = {{"Date", date},
                           {"ShareLink", link, Presence::optional, Identity::value},
                           {"ShareCommentary", words, Presence::required, Identity::none}};
  const bool known = rows.read(sources::shares, columns, [&] {
    own_posts.add(link);  // even of one that is refused, so that what is under it is no interaction with others
    if (!date.moment) return refused(std::move(date.why_not));
    const bool own_words = !trimmed(commentary(words)).empty();
    log.add({.kind = own_words ? NetworkEvent::post : NetworkEvent::share_given, .day = date.moment->day});
    return used();
  });
  own_posts.sort();
  rows.may_miss(log, sources::shares, {NetworkEvent::post, NetworkEvent::share_given});
  return known;
}

/// Posts passed on without a word, which have had a file of their own since 2025. True if they are known afterwards.
[[nodiscard]] inline bool read_reposts(Rows& rows, EventLog& log) {
  Moment date;
  std::string_view link;
  const bool known =
      rows.read(sources::instant_reposts, {{"Date", date}, {"Link", link, Presence::optional, Identity::value}}, [&] {
        log.add({.kind = NetworkEvent::share_given, .day = date.day});
        return used();
      });
  rows.may_miss(log, sources::instant_reposts, {NetworkEvent::share_given});
  return known;
}

/// Reactions, comments or votes: to others they are of the given kind, under the member's own posts an interaction
/// only. True if they are known afterwards.
[[nodiscard]] inline bool read_interactions(Rows& rows, EventLog& log, const Source& source, NetworkEvent to_others,
                                            const OwnPosts& own_posts) {
  Moment date;
  std::string_view link;
  // Where it does not matter whose post it is, the link is not needed.
  const bool either = to_others == NetworkEvent::other_interaction;
  const Columns columns = {{"Date", date},
                           {"Link", link, either ? Presence::optional : Presence::required, Identity::value}};
  const bool known = rows.read(source, columns, [&] {
    const bool unclear = !either && !own_posts.known();
    if (unclear) log.may_miss(to_others, 1);
    log.add(
        {.kind = unclear || own_posts.contain(link) ? NetworkEvent::other_interaction : to_others, .day = date.day});
    return used();
  });
  // Both kinds make the same weeks active, so that one of them is enough.
  rows.may_miss(log, source, {to_others});
  return known;
}

/// Distinct searches: about half of the rows of a real export are exact repetitions. People, jobs and content are not
/// told apart in it. The texts are kept while they are read. True if the searches are known afterwards.
[[nodiscard]] inline bool read_searches(Rows& rows, EventLog& log) {
  if (rows.has(sources::search_queries))
    rows.report().notes.emplace_back(
        "all distinct searches count as people searches: the export does not tell them apart");
  std::set<std::pair<Moment, std::string>> seen;
  Moment time;
  std::string_view query;
  const bool known = rows.read(sources::search_queries, {{"Time", time}, {"Search Query", query}}, [&] {
    if (!seen.emplace(time, query).second) return left_out();
    log.add({.kind = NetworkEvent::filtered_search, .day = time.day});
    return used();
  });
  rows.may_miss(log, sources::search_queries, {NetworkEvent::filtered_search});
  return known;
}

}  // namespace linkedin
}  // namespace SSI_ABI
}  // namespace ssi

#endif
