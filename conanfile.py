# SPDX-License-Identifier: MIT
"""The Conan 2 recipe: headers and the licence, nothing to build. `conan create . -s compiler.cppstd=20`"""
import os
import re

from conan import ConanFile
from conan.errors import ConanInvalidConfiguration
from conan.tools.build import check_min_cppstd
from conan.tools.files import copy, load
from conan.tools.layout import basic_layout
from conan.tools.scm import Version

required_conan_version = ">=2.0"


class SocialSellingIndexConan(ConanFile):
    name = "social-selling-index"
    description = "Scores how well somebody uses a professional network, with the formula in the open"
    license = "MIT"
    # The public address is not decided: a placeholder, the same in CMakeLists.txt and the vcpkg port (a test compares).
    homepage = "https://example.invalid/ssi"
    url = homepage
    topics = ("social-selling-index", "scoring", "analytics", "header-only")
    package_type = "header-library"
    settings = "os", "arch", "compiler", "build_type"
    exports_sources = "include/*", "LICENSE"
    no_copy_source = True

    def set_version(self):
        header = load(self, os.path.join(self.recipe_folder, "include", "ssi", "version.hpp"))
        self.version = ".".join(re.findall(r"#define SSI_VERSION_(?:MAJOR|MINOR|PATCH) (\d+)", header))

    def layout(self):
        basic_layout(self)

    def package_id(self):
        self.info.clear()

    def validate(self):
        check_min_cppstd(self, 20)
        # The oldest that CI compiles a consumer with; of other compilers nothing is known yet, so none is refused.
        compiler = self.settings.compiler
        oldest = {"gcc": "11", "clang": "14"}.get(str(compiler))
        if oldest and Version(compiler.version) < oldest:
            raise ConanInvalidConfiguration(f"{self.name} needs {compiler} {oldest} or later, and this is {compiler.version}")

    def build(self):
        pass

    def package(self):
        copy(self, "LICENSE", self.source_folder, os.path.join(self.package_folder, "licenses"))
        copy(self, "*.hpp", os.path.join(self.source_folder, "include"), os.path.join(self.package_folder, "include"))

    def package_info(self):
        self.cpp_info.bindirs = []
        self.cpp_info.libdirs = []
        self.cpp_info.set_property("cmake_file_name", "ssi")
        self.cpp_info.set_property("cmake_target_name", "ssi::ssi")
        self.cpp_info.set_property("pkg_config_name", "ssi")
