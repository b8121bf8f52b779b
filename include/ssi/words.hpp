// Words: results in sentences, in English, Spanish, German (ssi/words/german.hpp) or a language of your own.
// SPDX-License-Identifier: MIT
#ifndef SSI_WORDS_HPP
#define SSI_WORDS_HPP

#include "ssi/words/day.hpp"
#include "ssi/words/decide.hpp"
#include "ssi/words/robust.hpp"
#include "ssi/words/rows.hpp"
#include "ssi/words/spanish.hpp"
#include "ssi/words/time.hpp"

#endif
