#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Every kind of member that a program may have: read by a metric, or refused with advice what to do, at compile time.
Usage: members.py COMPILER INCLUDE_DIR"""
import re
import subprocess
import sys
import tempfile

compiler, include = sys.argv[1:]

# kind: (members of the subject, what the metric is given, the count that it reads)
READ = {
    "int": ("int m = 7;", "&S::m", "7"),
    "unsigned": ("unsigned m = 7;", "&S::m", "7"),
    "short": ("short m = 7;", "&S::m", "7"),
    "signed char": ("signed char m = 7;", "&S::m", "7"),
    "std::int64_t": ("std::int64_t m = 7;", "&S::m", "7"),
    "std::uint64_t, beyond what a count holds": ("std::uint64_t m = ~std::uint64_t{0};", "&S::m", "Count::largest"),
    "__int128, in gnu++20": ("__extension__ __int128 m = 7;", "&S::m", "7"),
    "__int128, beyond 64 bits": ("__extension__ __int128 m = __int128(1) << 64;", "&S::m", "Count::largest"),
    "bool": ("bool m = true;", "&S::m", "1"),
    "optional<int>": ("std::optional<int> m = 7;", "&S::m", "7"),
    "optional<int>, empty": ("std::optional<int> m;", "&S::m", "unknown"),
    "Count": ("Count m = between(8, 10);", "&S::m", "between(8, 10)"),
    "pair of optionals": ("std::pair<std::optional<int>, std::optional<int>> m{8, std::nullopt};", "&S::m", "at_least(8)"),
    "double, a rate": ("double m = 0.25;", "&S::m", "250"),
    "float, a rate": ("float m = 0.25F;", "&S::m", "250"),
    "optional<double>, a rate": ("std::optional<double> m = 0.25;", "&S::m", "250"),
    "const data member": ("const int m = 7;", "&S::m", "7"),
    "const member function": ("constexpr int m() const { return 7; }", "&S::m", "7"),
    "noexcept member function": ("constexpr int m() const noexcept { return 7; }", "&S::m", "7"),
    "member of a base": ("", "&Base::of_base", "7"),
    "member function of a base": ("", "&Base::get", "7"),
    "free function": ("int m = 7;", "+[](const S& s) { return s.m; }", "7"),
    "lambda": ("int m = 7;", "[](const S& s) { return s.m; }", "7"),
    "generic lambda": ("int m = 7;", "[](const auto& s) { return s.m; }", "7"),
    "bit-field, by a lambda": ("int m : 5 = 7;", "[](const S& s) { return s.m; }", "7"),
    "enum class, by a lambda": ("Step m = Step::two;", "[](const S& s) { return static_cast<int>(s.m); }", "1"),
    "duration, by a lambda": ("std::chrono::minutes m{7};", "[](const S& s) { return s.m.count(); }", "7"),
    "array, by a lambda": ("int m[3] = {5, 6, 7};", "[](const S& s) { return s.m[2]; }", "7"),
    "member of a pointer to the subject": ("int m = 7;", "&S::m", "7", "&s"),
    "member function of a pointer to the subject": ("constexpr int m() const { return 7; }", "&S::m", "7", "&s"),
    "member of a smart pointer to the subject": ("int m = 7;", "&S::m", "7", "Smart<S>{&s}"),
}
# The same, of what no constant can be.
RUN = {
    "volatile": ("volatile int m = 7;", "&S::m", "7"),
    "std::function": ("int m = 7;", "std::function<int(const S&)>{[](const S& s) { return s.m; }}", "7"),
    "std::atomic, by a lambda": ("std::atomic<int> m{7};", "[](const S& s) { return s.m.load(); }", "7"),
    "unique_ptr<int>, by a lambda": ("std::unique_ptr<int> m = std::make_unique<int>(7);", "[](const S& s) { return *s.m; }", "7"),
    "string, by a lambda": ('std::string m = "seven";', "[](const S& s) { return s.m.size(); }", "5"),
    "shared_ptr to the subject": ("int m = 7;", "&S::m", "7", "std::make_shared<S>()"),
}
WRAP, COPY, SUBJECT = "wrap what this reads in a lambda", "wrap it in a lambda", "cannot be read from this subject"
# kind: (members, what the metric is given, the advice)
ADVISED = {
    "enum class": ("Step m{};", "&S::m", WRAP),
    "old enum": ("enum E { a, b } m = a;", "&S::m", WRAP),
    "std::atomic": ("std::atomic<int> m{7};", "&S::m", COPY),
    "chrono::minutes": ("std::chrono::minutes m{7};", "&S::m", WRAP),
    "unique_ptr<int>": ("std::unique_ptr<int> m;", "&S::m", COPY),
    "int*": ("int* m = nullptr;", "&S::m", WRAP),
    "string": ("std::string m;", "&S::m", WRAP),
    "vector": ("std::vector<int> m;", "&S::m", WRAP),
    "variant": ("std::variant<int, double> m;", "&S::m", WRAP),
    "optional<Count>, which a Count is already": ("std::optional<Count> m;", "&S::m", WRAP),
    "__int128, which is no integer in c++20": ("__extension__ __int128 m = 7;", "&S::m", WRAP),
    "char": ("char m = '7';", "&S::m", WRAP),
    "char8_t": ("char8_t m = u8'7';", "&S::m", WRAP),
    "member function that may change the subject": ("int m() { return 7; }", "&S::m", SUBJECT),
    "member of another type": ("", "&Other::m", SUBJECT),
    "member of an optional subject, which may be none": ("int m = 7;", "&S::m", SUBJECT, "std::optional<S>{}"),
}
OPENING = """#include <atomic>
#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>
#include "ssi/core.hpp"
using namespace ssi;
inline constexpr StaticText name = "m";
enum class Step { one, two };
struct Base { int of_base = 7; constexpr int get() const { return 7; } };
struct Other { int m = 7; };
template <class T> struct Smart { const T* at; constexpr const T& operator*() const { return *at; } };
"""


def reading(number, kind, constant):
    """Reads through a signal, as a model does: of a rate where it is one."""
    members, given, _, *subject = kind
    target = "Rate{1000}" if "a rate" in names[number] else "Stock{1}"
    signal = f'Signal{{Metric{{name, {given}}}, {target}, linear, Points{{25}}}}'
    static = "static constexpr" if constant else "const"
    return f"namespace n{number} {{ struct S : Base {{ {members} }}; inline Count read() {{ {static} S s{{}}; static_cast<void>(s); return {signal}.read({subject[0] if subject else 's'})[0]; }} }}"


def compiled(program, *flags):
    return subprocess.run([compiler, f"-I{include}", "-x", "c++", "-", *flags], input=program, capture_output=True, text=True)


# All that is read, in one program.
names = [*READ, *RUN]
kinds = [*READ.values(), *RUN.values()]
program = OPENING + "\n".join(reading(i, kind, i < len(READ)) for i, kind in enumerate(kinds)) + "\n#include <cstdio>\nint main() {\n  int wrong = 0;\n"
program += "\n".join(f'  if (n{i}::read() != Count{{{kind[2]}}}) std::printf("%s is read as %s\\n", "{names[i]}", n{i}::read().text().c_str()), ++wrong;' for i, kind in enumerate(kinds))
program += "\n  return wrong;\n}\n"
with tempfile.TemporaryDirectory() as folder:
    said = compiled(program, "-std=gnu++20", "-Wall", "-Wextra", "-o", f"{folder}/read")
    if said.returncode or "warning" in said.stderr:
        sys.exit(f"what is read does not compile:\n{said.stderr[:3000]}")
    ran = subprocess.run([f"{folder}/read"], capture_output=True, text=True)
    if ran.returncode:
        sys.exit(ran.stdout)

# All that is refused, in another: each by its advice, once, and by nothing else.
names = list(ADVISED)
lines = OPENING.count("\n")
program = OPENING + "\n".join(reading(i, kind, False) for i, kind in enumerate(ADVISED.values())) + "\n"
limit = "-ferror-limit=0" if "clang" in compiled("", "--version").stdout else "-fmax-errors=0"
said = compiled(program, "-std=c++20", "-fsyntax-only", limit).stderr
for i, (name, kind) in enumerate(ADVISED.items()):
    if not re.search(rf"<stdin>:{lines + i + 1}:", said):
        sys.exit(f"{name} is not refused")
for advice in {kind[2] for kind in ADVISED.values()}:
    told, expected = len(re.findall(rf"error: [^\n]*{advice}", said)), sum(kind[2] == advice for kind in ADVISED.values())
    if told != expected:
        sys.exit(f"'{advice}' is said {told} times, not {expected}:\n" + "\n".join(re.findall(r"^.*error: .*$", said, re.M)))
others = [line for line in re.findall(r"^.*error: .*$", said, re.M) if not any(advice in line for advice in (WRAP, COPY, SUBJECT))]
if others:
    sys.exit("more is said than advice:\n" + "\n".join(others))
print(f"{compiler}: of {len(READ) + len(RUN) + len(ADVISED)} kinds of members {len(READ) + len(RUN)} are read, and the others refused with advice")
