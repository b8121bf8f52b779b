# The target ssi::module, for `import ssi;`: compiled in the program's own build, since what a compiler makes of a module
# fits its own version and flags only. Beside ssi.cppm in a checkout (SSI_MODULE=ON) and where the package is installed
# (find_package(ssi COMPONENTS module)). Sets ssi_module_needs to what there is too little of, if anything.
# SPDX-License-Identifier: MIT
set(ssi_module_needs "")
if(CMAKE_VERSION VERSION_LESS 3.28)
  set(ssi_module_needs "import ssi; needs CMake 3.28 or later, this is ${CMAKE_VERSION}")
elseif(NOT CMAKE_GENERATOR MATCHES "Ninja|Visual Studio")
  set(ssi_module_needs "import ssi; needs the generator Ninja or Visual Studio, this is ${CMAKE_GENERATOR}")
elseif(NOT TARGET ssi_module)
  add_library(ssi_module STATIC EXCLUDE_FROM_ALL)
  target_sources(ssi_module PUBLIC FILE_SET CXX_MODULES BASE_DIRS ${CMAKE_CURRENT_LIST_DIR}
                                   FILES ${CMAKE_CURRENT_LIST_DIR}/ssi.cppm)
  target_link_libraries(ssi_module PUBLIC ssi::ssi)
  add_library(ssi::module ALIAS ssi_module)
endif()
