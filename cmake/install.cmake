# Headers to include/, the CMake package and the pkg-config file to share/, all of it independent of the architecture
# and of the place.
include(GNUInstallDirs)
include(CMakePackageConfigHelpers)

install(TARGETS ssi EXPORT ssi)
install(DIRECTORY include/ssi TYPE INCLUDE FILES_MATCHING PATTERN "*.hpp")

set(package_dir ${CMAKE_INSTALL_DATADIR}/cmake/ssi)
install(EXPORT ssi NAMESPACE ssi:: FILE ssi-config.cmake DESTINATION ${package_dir})
write_basic_package_version_file(${CMAKE_CURRENT_BINARY_DIR}/ssi-config-version.cmake COMPATIBILITY SameMajorVersion
                                 ARCH_INDEPENDENT)
install(FILES ${CMAKE_CURRENT_BINARY_DIR}/ssi-config-version.cmake DESTINATION ${package_dir})

configure_file(cmake/ssi.pc.in ssi.pc @ONLY)
install(FILES ${CMAKE_CURRENT_BINARY_DIR}/ssi.pc DESTINATION ${CMAKE_INSTALL_DATADIR}/pkgconfig)
