#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""The version, the (placeholder) address and the oldest CMake are the same wherever they are written.
Usage: versions.py PROJECT"""
import json
import re
import sys
from pathlib import Path

top = Path(sys.argv[1])
read = lambda name: (top / name).read_text()
version = ".".join(re.findall(r"#define SSI_VERSION_\w+ (\d+)", read("include/ssi/version.hpp")))
address = re.search(r'HOMEPAGE_URL "(.*?)"', read("CMakeLists.txt"))[1]
port = json.loads(read("packaging/vcpkg/ports/social-selling-index/vcpkg.json"))
floor = re.search(r"cmake_minimum_required\(VERSION (\d+\.\d+)", read("CMakeLists.txt"))[1]
preset_floor = json.loads(read("CMakePresets.json"))["cmakeMinimumRequired"]
center = "packaging/conan-center/recipes/social-selling-index/"
found = {
    "CHANGELOG.md": re.search(r"^## (\d+\.\d+\.\d+)", read("CHANGELOG.md"), re.M)[1] == version,
    "README.md": f"social-selling-index/{version}" in read("README.md"),
    "docs/install.md": f"social-selling-index/{version}" in read("docs/install.md"),
    "meson.build": f"version: '{version}'" in read("meson.build"),
    "vcpkg port": port["version"] == version,
    "inline namespace": len(re.findall(rf"#define SSI_ABI abi_{version.replace('.', '_')}\b", read("include/ssi/core/detail/abi.hpp"))) == 1,
    "natvis": set(re.findall(r"ssi::(abi_[0-9_]+?)(?:_noexceptions)?::", read("debug/ssi.natvis"))) == {f"abi_{version.replace('.', '_')}"},
    "conan-center config": f'"{version}":' in read(center + "config.yml"),
    "conan-center data": f'"{version}":' in read(center + "all/conandata.yml"),
    "recipe reads the header": "version.hpp" in read("conanfile.py") and not re.search(r'version = "\d', read("conanfile.py")),
    "CMake reads the header": "include/ssi/version.hpp" in read("CMakeLists.txt"),
    "vcpkg registry": json.loads(read("packaging/vcpkg/versions/baseline.json"))["default"]["social-selling-index"]["baseline"] == version,
    "address of the port": port["homepage"] == address,
    "address of the recipe": f'homepage = "{address}"' in read("conanfile.py"),
    "address of conan-center's": f'homepage = "{address}"' in read(center + "all/conanfile.py"),
    "CMake of the presets": f"{preset_floor['major']}.{preset_floor['minor']}" == floor and preset_floor["patch"] == 0,
    "CMake of README.md": set(re.findall(r"CMake (\d[\d.]*\d)", read("README.md"))) == {floor},
    "CMake of the consumer": f"cmake_minimum_required(VERSION {floor}..." in read("test_package/CMakeLists.txt"),
}
wrong = [name for name, good in found.items() if not good]
if wrong:
    sys.exit(f"do not agree with version {version}, address {address} and CMake {floor}: {', '.join(wrong)}")
print(f"{len(found)} places agree: version {version}, address {address}, CMake {floor}")
