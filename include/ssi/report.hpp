// Results in, characters out: text, Markdown, JSON, SVG and HTML, in English and Spanish.
#ifndef SSI_REPORT_HPP
#define SSI_REPORT_HPP

#include "ssi/report/json.hpp"
#include "ssi/report/markdown.hpp"
#include "ssi/report/read_counts.hpp"
#include "ssi/report/spanish.hpp"
#include "ssi/report/team.hpp"
#include "ssi/report/terminal.hpp"

#endif
