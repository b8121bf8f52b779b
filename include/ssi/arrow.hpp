// Arrow: columns of the Arrow C data interface.
// SPDX-License-Identifier: MIT
#ifndef SSI_ARROW_HPP
#define SSI_ARROW_HPP

#include "ssi/scale/arrow.hpp"

#endif
