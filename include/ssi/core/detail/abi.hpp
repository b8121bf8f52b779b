// What the compiler is told: the name of the inline namespace, and what is always inlined.
// SPDX-License-Identifier: MIT
#ifndef SSI_CORE_DETAIL_ABI_HPP
#define SSI_CORE_DETAIL_ABI_HPP

// Object files built with and without exceptions refuse bad data in different ways; the tag keeps their inline
// functions apart, so that one program may hold both kinds. Tagging only the throwing function was tried and failed:
// the linker keeps one body of the callers. The whole version is in it while 0.x may change layouts, for two shared
// objects built with two versions to live in one program.
#if defined(__cpp_exceptions)
#define SSI_ABI abi_0_1_0
#else
#define SSI_ABI abi_0_1_0_noexceptions
#endif

// On the way from model.score() down to the kernel, and where all counts of many members are gone through. A model is a
// constant in nearly every program; inlined to the end, its targets, curves and weights fold, and the divisions become
// multiplications. Left to themselves, g++ 12 and clang++ 14 stop half way. Measured, instructions a profile by
// bench/instructions.sh: 691 (g++) and 776 (clang++) with it. Before counts were intervals it was 686 and 691 with it,
// 2,062 and 3,151 without any; without it on the kernel, the curves and Reach::share, g++ needed 706 to 1,340,
// depending on what else stood in the translation unit. On how a metric hands itself on it saves no instruction, and
// most of the time: where that was a call, g++ counted operands in memory, and a profile took 440 ns at -O2 and 138 at
// -O3 that takes 82 and 77 with it (bench/score_bench.cpp, one run on a Zen 4). CI holds the instructions. For the same
// reason on for_each_count(): a member is put in columns in 32 ns with it and in 69 to 98 without
// (bench/batch_bench.cpp).
//
// Where nothing folds it only multiplies: at -O0 each call of score() was a third of a megabyte of code (clang++ 14).
#if defined(__OPTIMIZE__) && !defined(__OPTIMIZE_SIZE__)
#define SSI_INLINE __attribute__((always_inline))
#else
#define SSI_INLINE
#endif

// What is never on the way, where its calls would else weigh in what the compiler puts in line: 747 instructions a
// profile for 691 (g++ 12, -O2), since a broken rule tells its numbers.
#if defined(__GNUC__)
#define SSI_COLD __attribute__((cold))
#else
#define SSI_COLD
#endif

// Of a text that has to be a literal. clang 14 crashes on what a consteval constructor makes inside of an aggregate
// (seen in 14.0.6, not in 22): there it is an ordinary constructor, and only a std::string is refused.
#if defined(__clang__) && __clang_major__ < 16
#define SSI_LITERAL constexpr
#else
#define SSI_LITERAL consteval
#endif

#endif
