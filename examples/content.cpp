// Feeding content: from a log of dated events, so that windows and active weeks are counted by the library.
// SPDX-License-Identifier: MIT
#include <iostream>
#include <ssi/ssi.hpp>

int main() {
  using namespace ssi;
  const Day today{"2026-06-27"};

  // A program says what it keeps track of, until when; the rest stays unknown.
  EventLog log;
  for (const NetworkEvent kind : {NetworkEvent::post, NetworkEvent::comment_given, NetworkEvent::reaction_given,
                                  NetworkEvent::share_given, NetworkEvent::other_interaction})
    log.cover(kind, today);

  // A post every Monday for twenty weeks, a comment a day for the last thirty days.
  for (int week = 0; week < 20; ++week) log.add({.kind = NetworkEvent::post, .day = Day{"2026-06-22"} - 7 * week});
  for (int day = 0; day < 30; ++day) log.add({.kind = NetworkEvent::comment_given, .day = today - day});

  const Activity activity = activity_of(log.on(today));
  std::cout << "13 weeks to " << today.text() << ": " << activity.content.posts.value_or(0) << " posts in "
            << activity.content.posting_weeks.value_or(0) << " weeks, " << activity.content.comments_given.value_or(0)
            << " comments, interactions in " << activity.content.engagement_weeks.value_or(0) << " weeks\n";

  // Content moves two pillars. Of one too little is known for an estimate: the profile was not looked at.
  const auto score = standard::model.score(log.on(today));
  standard::model.for_each_pillar([&](const auto& pillar, std::size_t i) {
    const Tally& tally = score.pillars[i];
    if (tally.covered == Points{}) return;
    std::cout << pillar.title() << ": " << tally.earned.text(2) << " to " << tally.high().text(2) << " of 25, "
              << tally.coverage().percent() << " % known, "
              << (tally.estimate ? ShortText{"estimate "}.append(tally.estimate->text(2))
                                 : ShortText{"not enough data for an estimate"})
              << '\n';
  });
  std::cout << "of the content, unknown:";
  if (!activity.content.reactions_received.known()) std::cout << " reactions_received";
  if (!activity.content.comments_received.known()) std::cout << " comments_received";
  std::cout << '\n';

  // The same habits over half a year: the paces stay, the window grows.
  const Window half_year{.weeks = 26};
  const Tally longer = standard::engage.score(log.on(today, half_year), half_year);
  std::cout << standard::engage.title() << ", over 26 weeks: " << longer.earned.text(2) << " to "
            << longer.high().text(2) << '\n';
  if (std::cout.flush()) return 0;
  std::cerr << "the output could not be written\n";
  return 1;
}
