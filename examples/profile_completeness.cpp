// Feeding the profile: a checklist of ten, and how the brand pillar is evaluated alone.
// SPDX-License-Identifier: MIT
#include <iostream>
#include <ssi/standard/brand.hpp>

int main() {
  using namespace ssi;

  // Each item is true, false, or, where it is not named, unknown.
  Checklist checklist{.photo = true,
                      .headline = true,
                      .about = true,
                      .current_position = true,
                      .experience = true,
                      .education = true,
                      .five_skills = true,
                      .location_and_industry = true};
  std::cout << "with two items unknown, the number of sections is " << checklist.sections().text() << '\n';

  checklist.background_image = false;
  checklist.featured_or_website = true;
  const Activity activity{
      .profile = {.sections = checklist.sections(), .endorsements_received = 14, .new_followers = 22}};
  std::cout << "with all ten looked at, it is " << activity.profile.sections.value_or(0) << '\n';

  // A pillar alone: what it earned, and what the unknown signals could still add.
  const Tally brand = standard::brand.score(activity);
  std::cout << standard::brand.title() << ": " << brand.earned.text(2) << " to " << brand.high().text(2) << " of 25, "
            << brand.coverage().percent() << " % known\n";
  if (brand.estimate) std::cout << "estimate, as more than half is known: " << brand.estimate->text(2) << '\n';
  if (std::cout.flush()) return 0;
  std::cerr << "the output could not be written\n";
  return 1;
}
