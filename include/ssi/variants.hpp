// Variants: the standard model with other targets, and with Sales Navigator.
// SPDX-License-Identifier: MIT
#ifndef SSI_VARIANTS_HPP
#define SSI_VARIANTS_HPP

#include "ssi/standard/sales_navigator.hpp"
#include "ssi/standard/variants.hpp"

#endif
