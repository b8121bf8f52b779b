// Time: logs of events, scores over time, why they changed, what worked.
// SPDX-License-Identifier: MIT
#ifndef SSI_TIME_HPP
#define SSI_TIME_HPP

#include "ssi/time/account.hpp"
#include "ssi/time/by_week.hpp"
#include "ssi/time/habit.hpp"
#include "ssi/time/half_life.hpp"
#include "ssi/time/history.hpp"
#include "ssi/time/joined.hpp"
#include "ssi/time/log_bytes.hpp"
#include "ssi/time/mann_kendall.hpp"
#include "ssi/time/outcome.hpp"
#include "ssi/time/planned_ahead.hpp"
#include "ssi/time/rolling.hpp"
#include "ssi/time/trend.hpp"
#include "ssi/time/versioned_history.hpp"

#endif
