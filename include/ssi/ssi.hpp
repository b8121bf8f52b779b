// Everything but the readers of files, which are in ssi/linkedin.hpp.
#ifndef SSI_SSI_HPP
#define SSI_SSI_HPP

#include "ssi/coach.hpp"
#include "ssi/core.hpp"
#include "ssi/projection.hpp"
#include "ssi/schedule.hpp"
#include "ssi/spanish.hpp"
#include "ssi/standard.hpp"
#include "ssi/standard/actions.hpp"

#endif
