// The library as a C++20 module, `import ssi;`: everything but the readers of files and the macros. What the headers
// declare is exported, so there is no list of names to forget one in; its entities belong to no module, so one program
// may both import and include.
// SPDX-License-Identifier: MIT
module;

#if defined(__GNUC__) && !defined(__clang__) && __GNUC__ < 15
#error "import ssi; needs g++ 15 or later: 14 cannot read what it compiled itself"
#endif
#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <compare>
#include <concepts>
#include <cstddef>
#include <cstdio>
#include <cstdint>
#include <cstdlib>
#include <exception>
#include <filesystem>
#include <fstream>
#include <functional>
#include <initializer_list>
#include <iterator>
#include <limits>
#include <map>
#include <memory>
#include <mutex>
#include <numeric>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <unordered_map>
#include <unordered_set>
#include <utility>
#include <variant>
#include <vector>

export module ssi;

#if defined(__clang__)
#pragma clang diagnostic ignored "-Winclude-angled-in-module-purview"
#endif
export extern "C++" {
#include "ssi/arrow.hpp"
#include "ssi/dynamic.hpp"
#include "ssi/report.hpp"
#include "ssi/robust.hpp"
#include "ssi/ssi.hpp"
#include "ssi/variants.hpp"
}
