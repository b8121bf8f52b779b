// The definition of a model as data: built from a list, changed, checked, written and read; a Model is made of one.
// SPDX-License-Identifier: MIT
#ifndef SSI_DYNAMIC_DEFINITION_HPP
#define SSI_DYNAMIC_DEFINITION_HPP

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "ssi/core/curve.hpp"
#include "ssi/dynamic/target.hpp"
#include "ssi/time/counting.hpp"

namespace ssi {
inline namespace SSI_ABI {

/// Models made at run time, from a list or a configuration: everything that takes an Index takes them.
namespace dynamic {

/// Points, given as such or as a whole number: `40`.
struct Worth {
  constexpr Worth(Points exact) : points{exact} {}
  constexpr Worth(int whole) : points{Points{whole}} {}
  template <ssi::detail::character Character>
  Worth(Character) = delete;
  Points points;
};

/// What a signal reads: `"calls"`, or a part and its whole: `ratio("answered", "received")`.
struct Reads {
  Reads(std::string metric) : part{std::move(metric)} {}
  Reads(const char* metric) : part{metric} {}
  Reads(std::string of_part, std::string of_whole) : part{std::move(of_part)}, whole{std::move(of_whole)} {}

  std::string part;        ///< the metric, or of a ratio the part
  std::string whole = {};  ///< empty: there is none
};
/// The part first.
[[nodiscard]] inline Reads ratio(std::string part, std::string whole) {
  return {std::move(part), std::move(whole)};
}

/// A signal as data.
struct SignalDefinition {
  std::string id;
  Reads reads;
  Target target;
  Diminishing curve = linear;
  Points weight = {};
  std::optional<std::uint32_t> evidence = {};  ///< unknown below so many, as UnknownBelow
  std::string group = {};  ///< the title it is shown under with its neighbours of the same; empty: none
  std::string title = {}, unit = {}, reason = {}, remedy = {}, source = {};  ///< as in Texts; empty where none
};

/// A pillar as data.
struct PillarDefinition {
  std::string id;
  std::string title = {};  ///< the id where empty
  Points points = Points{25};
  std::vector<SignalDefinition> signal_definitions = {};
};

/// How a log counts a metric: `{"calls", flow_of(Sale::call)}`. Without one it is unknown of a log.
struct LoggedMetric {
  std::string metric;
  Counting counting;
};

/// A model as data that can be changed, right or wrong; owns its texts. problems_of() says all that is wrong with it,
/// `Model{definition}` is what scores.
///
///     auto acme = dynamic::Definition{"acme", 4};
///     acme.pillar("activity", 40)
///         .signal("calls", PerWeek{20}, diminishing, 25)
///         .signal("reply_rate", ratio("answered", "received"), Portion{9, 10}, linear, 15)
///         .pillar("outcome", 60)
///         .signal("demos", PerWeek{2}, linear, 60);
///     problems_of(acme).empty()   // true
class Definition {
 public:
  explicit Definition(std::string of_name = "custom", std::uint32_t of_version = 1)
      : name{std::move(of_name)}, version{of_version} {}

  std::string name;
  std::uint32_t version;
  Window window = {};
  std::vector<PillarDefinition> pillars = {};
  std::vector<LoggedMetric> logged = {};  ///< for models that are scored from an EventLog

  /// A further pillar, to which signal() adds.
  Definition& pillar(std::string id, Worth points, std::string title = {}) {
    pillars.push_back({std::move(id), std::move(title), points.points});
    return *this;
  }
  /// A further signal of the newest pillar, of one metric, whose name is its id. Precondition: there is a pillar.
  Definition& signal(std::string metric, Target target, Diminishing curve, Worth weight) {
    Reads reads{metric};
    return signal(std::move(metric), std::move(reads), target, curve, weight);
  }
  /// The same with an id of its own, which a ratio needs.
  Definition& signal(std::string id, Reads reads, Target target, Diminishing curve, Worth weight) {
    pillars.back().signal_definitions.push_back({std::move(id), std::move(reads), target, curve, weight.points});
    return *this;
  }
  /// How a log counts a metric.
  Definition& counted(std::string metric, Counting counting) {
    logged.push_back({std::move(metric), counting});
    return *this;
  }

  /// By id, to be changed; none is a null pointer.
  [[nodiscard]] PillarDefinition* find_pillar(Text id) { return find(pillars, id); }
  [[nodiscard]] SignalDefinition* find_signal(Text id) {
    for (PillarDefinition& pillar : pillars)
      if (SignalDefinition* const found = find(pillar.signal_definitions, id)) return found;
    return nullptr;
  }
  /// Whether there was one. What its pillar is worth stays: other weights have to make up for it.
  bool remove_signal(Text id) {
    for (PillarDefinition& pillar : pillars)
      if (erase(pillar.signal_definitions, id)) return true;
    return false;
  }
  bool remove_pillar(Text id) { return erase(pillars, id); }

 private:
  template <class Some>
  static Some* find(std::vector<Some>& all, Text id) {
    for (Some& some : all)
      if (id == some.id) return &some;
    return nullptr;
  }
  template <class Some>
  static bool erase(std::vector<Some>& all, Text id) {
    return std::erase_if(all, [&](const Some& some) { return id == some.id; }) > 0;
  }
};

}  // namespace dynamic
}  // namespace SSI_ABI
}  // namespace ssi

#endif
