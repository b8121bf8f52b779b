// From a log to an Activity, for programs that set or show single counts.
// SPDX-License-Identifier: MIT
#ifndef SSI_STANDARD_ACTIVITY_OF_HPP
#define SSI_STANDARD_ACTIVITY_OF_HPP

#include "ssi/standard/metrics.hpp"
#include "ssi/time/event_log.hpp"

namespace ssi {
inline namespace SSI_ABI {

/// The standard metrics as a log counts them: `activity_of(log.on(today)).content.posts`. To score, explain or plan it
/// is not needed: `standard::model.score(log.on(today))` is the same.
[[nodiscard]] inline Activity activity_of(const LogCounts& counted) {
  Activity activity;
  standard::for_each_metric([&](const auto& metric) { metric.reader().in(activity) = metric.read(counted); });
  return activity;
}

/// The profile as it is: it carries no date and stands for every day.
inline void set_profile(EventLog& log, const Checklist& checklist) {
  log.open({NetworkEvent::profile_section, Day::first(), checklist.sections()});
  log.cover(NetworkEvent::profile_section, Day::last());
}

}  // namespace SSI_ABI
}  // namespace ssi

#endif
