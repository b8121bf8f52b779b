// Vectors in constant expressions, where the library has them.
// SPDX-License-Identifier: MIT
#ifndef SSI_DECIDE_DETAIL_CONSTEXPR_VECTOR_HPP
#define SSI_DECIDE_DETAIL_CONSTEXPR_VECTOR_HPP

#include <version>

// For functions over vectors: constexpr, but not with libstdc++ 11, nor with 12 in its debug mode (-D_GLIBCXX_DEBUG),
// nor with libc++ before 15. There plans are made at run time alone.
#if defined(__cpp_lib_constexpr_vector) && !(defined(_GLIBCXX_DEBUG) && _GLIBCXX_RELEASE < 13)
#define SSI_CONSTEXPR_VECTOR constexpr
#else
#define SSI_CONSTEXPR_VECTOR inline
#endif

#endif
