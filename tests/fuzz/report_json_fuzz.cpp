// Any bytes as a scorecard's JSON: read or refused; what is read is written and read again the same.
// SPDX-License-Identifier: MIT
#include <cstdlib>
#include <iterator>
#include <string>

#include "ssi/counts/json.hpp"
#include "ssi/report/json.hpp"
#include "ssi/standard.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text{reinterpret_cast<const char*>(data), size};
  ssi::Activity activity;
  const auto problem = ssi::read_activity(text, activity);
  if (!problem.none()) return 0;
  // Shares above one are data that the model refuses.
  activity.search.new_on_target = activity.search.invitations_personalised = ssi::unknown;
  activity.relationships.invitations_accepted = activity.relationships.messages_replied = ssi::unknown;
  const auto results = ssi::report::results(ssi::standard::model, activity, {.member = {text.data(), text.size()}});
  std::string json;
  ssi::report::json(std::back_inserter(json), results.view());
  ssi::Activity again;
  if (!ssi::read_activity(json, again).none()) std::abort();
  if (!(ssi::standard::model.read(again) == ssi::standard::model.read(activity))) std::abort();
  return 0;
}
