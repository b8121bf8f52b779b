// Robustness: how far other weights, curves and targets move a score or a rank, and what signals really decide.
// SPDX-License-Identifier: MIT
#ifndef SSI_ROBUST_HPP
#define SSI_ROBUST_HPP

#include "ssi/robust/consistency.hpp"
#include "ssi/robust/influence.hpp"
#include "ssi/robust/readings_of.hpp"
#include "ssi/robust/sensitivity.hpp"
#include "ssi/robust/varied_ranks.hpp"

#endif
