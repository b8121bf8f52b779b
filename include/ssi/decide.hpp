// Decide: what if, advice, plans, schedules.
// SPDX-License-Identifier: MIT
#ifndef SSI_DECIDE_HPP
#define SSI_DECIDE_HPP

#include "ssi/decide/advice.hpp"
#include "ssi/decide/plan.hpp"
#include "ssi/decide/questions.hpp"
#include "ssi/decide/schedule.hpp"
#include "ssi/decide/what_if.hpp"

#endif
