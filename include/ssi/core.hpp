// Core: what a program needs to define a model and to score with it.
// SPDX-License-Identifier: MIT
#ifndef SSI_CORE_HPP
#define SSI_CORE_HPP

#include "ssi/core/directions.hpp"
#include "ssi/core/evidence.hpp"
#include "ssi/core/index.hpp"
#include "ssi/version.hpp"

#endif
