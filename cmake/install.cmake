# Headers to include/; the CMake package, the pkg-config file and what debuggers read to share/; all of it independent of
# the architecture and of the place.
# SPDX-License-Identifier: MIT
include(GNUInstallDirs)
include(CMakePackageConfigHelpers)

install(TARGETS ssi EXPORT ssi)
install(DIRECTORY include/ssi TYPE INCLUDE FILES_MATCHING PATTERN "*.hpp")

set(package_dir ${CMAKE_INSTALL_DATADIR}/cmake/ssi)
install(EXPORT ssi NAMESPACE ssi:: FILE ssi-targets.cmake DESTINATION ${package_dir})
write_basic_package_version_file(${CMAKE_CURRENT_BINARY_DIR}/ssi-config-version.cmake COMPATIBILITY SameMinorVersion
                                 ARCH_INDEPENDENT)
install(FILES cmake/ssi-config.cmake ${CMAKE_CURRENT_BINARY_DIR}/ssi-config-version.cmake modules/ssi-module.cmake
              modules/ssi.cppm DESTINATION ${package_dir})

# How debuggers show the library's values: docs/install.md.
install(FILES debug/ssi_printers.py debug/ssi.natvis DESTINATION ${CMAKE_INSTALL_DATADIR}/ssi)

configure_file(cmake/ssi.pc.in ssi.pc @ONLY)
install(FILES ${CMAKE_CURRENT_BINARY_DIR}/ssi.pc DESTINATION ${CMAKE_INSTALL_DATADIR}/pkgconfig)

# All headers but the readers of files in one, made when asked for and never committed.
option(SSI_INSTALL_SINGLE_HEADER "Also install the single header, include/ssi.hpp (needs Python 3)" OFF)
if(SSI_INSTALL_SINGLE_HEADER)
  find_package(Python3 REQUIRED COMPONENTS Interpreter)
  set(single_header ${CMAKE_CURRENT_BINARY_DIR}/single/ssi.hpp)
  file(GLOB_RECURSE headers CONFIGURE_DEPENDS include/*.hpp)
  add_custom_command(OUTPUT ${single_header}
                     COMMAND ${CMAKE_COMMAND} -E make_directory ${CMAKE_CURRENT_BINARY_DIR}/single
                     COMMAND Python3::Interpreter ${CMAKE_CURRENT_SOURCE_DIR}/cmake/amalgamate.py
                             ${CMAKE_CURRENT_SOURCE_DIR}/include > ${single_header}
                     DEPENDS cmake/amalgamate.py ${headers} VERBATIM)
  add_custom_target(ssi_single_header ALL DEPENDS ${single_header})
  install(FILES ${single_header} TYPE INCLUDE)
endif()
