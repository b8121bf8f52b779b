// What a header or a program needs to define a model and to score with it.
#ifndef SSI_CORE_HPP
#define SSI_CORE_HPP

#include "ssi/index.hpp"
#include "ssi/version.hpp"

#endif
