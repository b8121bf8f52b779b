// Points, counts and tallies as members of a JSON object.
// SPDX-License-Identifier: MIT
#ifndef SSI_REPORT_JSON_PARTS_HPP
#define SSI_REPORT_JSON_PARTS_HPP

#include "ssi/report/escape.hpp"
#include "ssi/report/sentences.hpp"

namespace ssi {
inline namespace SSI_ABI {
namespace report {

namespace detail {

template <class W>
constexpr void json_points(W& w, Text key, std::optional<Points> points) {
  if (points)
    w(Json{key}, ": ", points->micropoints(), ", \"", key, "_points\": \"", points->text(), '"');
  else
    w(Json{key}, ": null, \"", key, "_points\": null");
}
template <class W>
constexpr void json_count(W& w, Count count) {
  if (count.known()) return void(w(count.low()));
  if (count.wholly_unknown()) return void(w("null"));
  const bool most = count.high() != Count::largest;
  w('{');
  if (count.low() > 0) w("\"at_least\": ", count.low(), most ? ", " : "");
  if (most) w("\"at_most\": ", count.high());
  w('}');
}
template <class W>
constexpr void json_tally(W& w, const Tally& tally) {
  json_points(w, "earned", tally.earned);
  w(", ");
  json_points(w, "high", tally.high());
  w(", ");
  json_points(w, "estimate", tally.estimate);
  w(", ");
  json_points(w, "max", tally.max);
  w(", \"covered\": ", tally.covered.micropoints(), ", \"coverage\": ", known_percent(tally));
}

// What every document of a program has of the member on the day.
template <class W>
constexpr void json_headline(W& w, const Headline& headline) {
  w("\"headline\": {");
  json_points(w, "estimate", headline.estimate);
  w(", ");
  json_points(w, "earned", headline.earned);
  w(", ");
  json_points(w, "high", headline.high);
  w(", ");
  json_points(w, "max", headline.most);
  w('}');
}

}  // namespace detail

}  // namespace report
}  // namespace SSI_ABI
}  // namespace ssi

#endif
