// expect: deleted
// SPDX-License-Identifier: MIT
#include "ssi/words.hpp"
using namespace ssi;
constexpr Translation table[] = {{"Own posts", "Entradas"}};
constexpr auto good = Language{table, spanish};
constexpr auto bad = Language{table, Language{"es"}};
