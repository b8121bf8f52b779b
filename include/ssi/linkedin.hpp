// Reading a member's own LinkedIn data export, and its other forms: the only headers that touch files.
//
//   const auto archive = ssi::linkedin::find_archive("my-export");
//   if (!archive.valid()) std::cerr << archive.problem << '\n';
//   const auto data = ssi::linkedin::read(archive);
//   const auto score = ssi::standard::model.score(data.activity(*data.newest));
//
//   MemberData{read_sources(Files{"my-downloads"}).sources}   // of any form, and of several
//   read_own_index(bytes, today).answers[0].own.points()      // LinkedIn's own index, to put beside ours
// SPDX-License-Identifier: MIT
#ifndef SSI_LINKEDIN_HPP
#define SSI_LINKEDIN_HPP

#include "ssi/linkedin/own_index/history.hpp"
#include "ssi/linkedin/own_index/read.hpp"
#include "ssi/linkedin/read_sources.hpp"
#include "ssi/linkedin/wanted.hpp"

#endif
