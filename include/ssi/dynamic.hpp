// Models made at run time, from a list, JSON or CSV.
// SPDX-License-Identifier: MIT
#ifndef SSI_DYNAMIC_HPP
#define SSI_DYNAMIC_HPP

#include "ssi/dynamic/from_csv.hpp"
#include "ssi/dynamic/from_json.hpp"
#include "ssi/dynamic/model.hpp"
#include "ssi/dynamic/to_csv.hpp"
#include "ssi/dynamic/to_json.hpp"

#endif
