// Every rule has a name that is its identifier and a sentence of its own.
#include "ssi/rule.hpp"

#include <set>
#include <string_view>

#include "support.hpp"

using namespace ssi;

TEST_CASE("every rule has a name and a sentence") {
  std::set<std::string_view> names, sentences;
  // Beyond the last rule both answer "?".
  for (int i = 0; !(name_of(static_cast<Rule>(i)) == "?"); ++i) {
    const Text name = name_of(static_cast<Rule>(i)), sentence = describe(static_cast<Rule>(i));
    CHECK(names.insert(name).second);
    CHECK(sentences.insert(sentence).second);
    CHECK(std::string_view{sentence}.find(' ') != std::string_view::npos);
    CHECK(std::string_view{name}.find(' ') == std::string_view::npos);
  }
  CHECK(names.size() >= 46);
  CHECK(describe(static_cast<Rule>(255)) == "?");
}
