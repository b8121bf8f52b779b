// Scale: columns in, scores out; populations, their bytes, and boards.
// SPDX-License-Identifier: MIT
#ifndef SSI_SCALE_HPP
#define SSI_SCALE_HPP

#include "ssi/scale/batch.hpp"
#include "ssi/scale/leaderboard.hpp"
#include "ssi/scale/population.hpp"
#include "ssi/scale/population_bytes.hpp"

#endif
