# The warnings under which the library's own programs build. They are errors in the presets of CI only
# (CMAKE_COMPILE_WARNING_AS_ERROR): another compiler's new warning is no reason to stop somebody who tries the library.
# SPDX-License-Identifier: MIT
add_library(ssi_warnings INTERFACE)
if(CMAKE_CXX_COMPILER_ID MATCHES "GNU|Clang")
  # Where files are compiled as one, the names of one are no shadows of another's.
  target_compile_options(ssi_warnings INTERFACE -Wall -Wextra -Wpedantic -Wconversion -Wsign-conversion -Wold-style-cast
                                                $<$<NOT:$<BOOL:$<TARGET_PROPERTY:UNITY_BUILD>>>:-Wshadow>)
endif()
