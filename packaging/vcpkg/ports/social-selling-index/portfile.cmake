# The public address is not decided: REPO is a placeholder, and SHA512 is 0 until the first tag.
# SPDX-License-Identifier: MIT
vcpkg_from_github(
    OUT_SOURCE_PATH SOURCE_PATH
    REPO placeholder/ssi
    REF "v${VERSION}"
    SHA512 0
    HEAD_REF main
)

set(VCPKG_BUILD_TYPE release) # header-only port

vcpkg_cmake_configure(
    SOURCE_PATH "${SOURCE_PATH}"
    OPTIONS
        -DSSI_BUILD_TESTS=OFF
        -DSSI_BUILD_EXAMPLES=OFF
        -DSSI_BUILD_BENCH=OFF
)
vcpkg_cmake_install()
vcpkg_cmake_config_fixup(CONFIG_PATH share/cmake/ssi PACKAGE_NAME ssi)
vcpkg_fixup_pkgconfig()

vcpkg_install_copyright(FILE_LIST "${SOURCE_PATH}/LICENSE")
