// Everything but the readers of files, which are in ssi/linkedin.hpp.
#ifndef SSI_SSI_HPP
#define SSI_SSI_HPP

#include "ssi/core.hpp"
#include "ssi/events.hpp"
#include "ssi/explain.hpp"
#include "ssi/standard.hpp"

#endif
