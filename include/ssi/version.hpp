// The version of the library: the only place it is written; CMake reads it from here.
// SPDX-License-Identifier: MIT
#ifndef SSI_VERSION_HPP
#define SSI_VERSION_HPP

#define SSI_VERSION_MAJOR 0
#define SSI_VERSION_MINOR 1
#define SSI_VERSION_PATCH 0

#endif
