// Standard: the LinkedIn-style model of four pillars, its activity, its actions, its band.
// SPDX-License-Identifier: MIT
#ifndef SSI_STANDARD_HPP
#define SSI_STANDARD_HPP

#include "ssi/standard/actions.hpp"
#include "ssi/standard/band.hpp"
#include "ssi/standard/model.hpp"

#endif
