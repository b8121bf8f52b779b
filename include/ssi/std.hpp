// The manners of the standard library: streams, std::format and fmt, hashes, calendars, literals, ranges.
// SPDX-License-Identifier: MIT
#ifndef SSI_STD_HPP
#define SSI_STD_HPP

#include "ssi/std/chrono.hpp"
#include "ssi/std/format.hpp"
#include "ssi/std/hash.hpp"
#include "ssi/std/literals.hpp"
#include "ssi/std/names.hpp"
#include "ssi/std/order.hpp"
#include "ssi/std/ostream.hpp"
#include "ssi/std/ranges.hpp"
#include "ssi/std/structural.hpp"

#endif
