// Report: text, Markdown, JSON, SVG and HTML, in English, Spanish and German.
// SPDX-License-Identifier: MIT
#ifndef SSI_REPORT_HPP
#define SSI_REPORT_HPP

#include "ssi/counts/json.hpp"
#include "ssi/report/first_screen.hpp"
#include "ssi/report/history.hpp"
#include "ssi/report/html.hpp"
#include "ssi/report/json.hpp"
#include "ssi/report/markdown.hpp"
#include "ssi/report/own_index.hpp"
#include "ssi/report/plan.hpp"
#include "ssi/report/reading.hpp"
#include "ssi/report/sources.hpp"
#include "ssi/report/team.hpp"
#include "ssi/report/terminal.hpp"
#include "ssi/words/spanish.hpp"

#endif
