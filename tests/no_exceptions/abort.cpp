// Without exceptions: the question first, and an abort for those who do not ask. Run with an argument, it breaks a
// rule.
// SPDX-License-Identifier: MIT
#include "ssi/core.hpp"

int main(int argc, char**) {
  const int calls = -argc;
  if (ssi::Count::valid(calls) || !ssi::Count::valid(argc)) return 1;
  if (argc == 1) return 0;
  return ssi::Count{calls}.known() ? 2 : 3;
}
