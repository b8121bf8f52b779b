// Reading a member's own LinkedIn data export: the only headers that touch files.
//
//   const auto archive = ssi::linkedin::find_archive("my-export");
//   if (!archive.valid()) std::cerr << archive.problem << '\n';
//   const auto data = ssi::linkedin::read(archive);
//   const auto score = ssi::standard::model.score(data.activity(*data.newest));
//
//   const auto linkedin = ssi::linkedin::read_own_index(*ssi::linkedin::read_file("ssi.json"), today);
//   linkedin.answers[0].own.points()   // LinkedIn's own index, to put beside ours
// SPDX-License-Identifier: MIT
#ifndef SSI_LINKEDIN_HPP
#define SSI_LINKEDIN_HPP

#include "ssi/linkedin/own_index_history.hpp"
#include "ssi/linkedin/own_index_read.hpp"
#include "ssi/linkedin/read.hpp"

#endif
