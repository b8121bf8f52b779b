// Which instruction sets a batch's loops are compiled for, and which of them the machine has.
// SPDX-License-Identifier: MIT
#ifndef SSI_SCALE_DETAIL_INSTRUCTIONS_HPP
#define SSI_SCALE_DETAIL_INSTRUCTIONS_HPP

#include "ssi/core/detail/abi.hpp"

// g++ and clang++ compile a function for another instruction set than the rest of the program. Where the whole program
// is compiled for AVX-512 there is nothing to choose, and in a module g++ has no other instruction set: 16 forgets it
// with a warning, 15 ends in an internal error.
#if defined(__x86_64__) && defined(__GNUC__) && !defined(__AVX512F__) && (defined(__clang__) || !defined(__cpp_modules))
#define SSI_LANES_CHOICE 1
#else
#define SSI_LANES_CHOICE 0
#endif

namespace ssi {
inline namespace SSI_ABI {

/// Which instructions a batch may use: what the program was compiled for, or the best that the machine has. The scores
/// are the same.
enum class Instructions : unsigned char { compiled, best };

#if SSI_LANES_CHOICE
namespace detail {

inline bool has_avx2(Instructions instructions) {
  return instructions == Instructions::best && __builtin_cpu_supports("avx2");
}
inline bool has_avx512(Instructions instructions) {
  return instructions == Instructions::best && __builtin_cpu_supports("avx512f") &&
         __builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("avx512dq") && __builtin_cpu_supports("avx512vl");
}

}  // namespace detail
#endif
}  // namespace SSI_ABI
}  // namespace ssi

#endif
