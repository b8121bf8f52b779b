// Explain: rows, comparisons, versions, rounding that adds up.
// SPDX-License-Identifier: MIT
#ifndef SSI_EXPLAIN_HPP
#define SSI_EXPLAIN_HPP

#include "ssi/explain/compare.hpp"
#include "ssi/explain/contributions.hpp"
#include "ssi/explain/dilution.hpp"
#include "ssi/explain/groups.hpp"
#include "ssi/explain/rounding.hpp"
#include "ssi/explain/rows.hpp"
#include "ssi/explain/versions.hpp"

#endif
