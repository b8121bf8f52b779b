// Everything but the readers of files, in ssi/linkedin.hpp, and the Arrow C data interface, in ssi/arrow.hpp.
#ifndef SSI_SSI_HPP
#define SSI_SSI_HPP

#include "ssi/account.hpp"
#include "ssi/coach.hpp"
#include "ssi/core.hpp"
#include "ssi/measure.hpp"
#include "ssi/outcome.hpp"
#include "ssi/population_bytes.hpp"
#include "ssi/projection.hpp"
#include "ssi/schedule.hpp"
#include "ssi/spanish.hpp"
#include "ssi/standard.hpp"
#include "ssi/standard/actions.hpp"
#include "ssi/trend.hpp"

#endif
