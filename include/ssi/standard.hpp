// Standard: the LinkedIn-style model of four pillars, its activity, its band; actions and logs are apart.
// SPDX-License-Identifier: MIT
#ifndef SSI_STANDARD_HPP
#define SSI_STANDARD_HPP

#include "ssi/standard/band.hpp"
#include "ssi/standard/model.hpp"

#endif
