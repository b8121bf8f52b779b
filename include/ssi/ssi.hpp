// Everything but the readers of files (ssi/linkedin.hpp), reports (ssi/report.hpp), robustness (ssi/robust.hpp)
// and Arrow (ssi/arrow.hpp).
// SPDX-License-Identifier: MIT
#ifndef SSI_SSI_HPP
#define SSI_SSI_HPP

#include "ssi/core.hpp"
#include "ssi/decide.hpp"
#include "ssi/explain.hpp"
#include "ssi/scale.hpp"
#include "ssi/standard.hpp"
#include "ssi/standard/actions.hpp"
#include "ssi/standard/activity_of.hpp"
#include "ssi/time.hpp"
#include "ssi/words.hpp"

#endif
