#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""A stand-in for the Conan client, not the client: executes the recipe's methods against a few stubs and checks the package.
usage: conan_stand_in.py PROJECT PACKAGE_FOLDER"""
import fnmatch
import re
import shutil
import sys
import types
from pathlib import Path

project, package = Path(sys.argv[1]), Path(sys.argv[2])


class Info:
    def clear(self):
        self.cleared = True


class CppInfo:
    def __init__(self):
        self.bindirs, self.libdirs, self.properties = ["bin"], ["lib"], {}

    def set_property(self, name, value):
        self.properties[name] = value


class Compiler(str):
    def __new__(cls, name, version):
        compiler = super().__new__(cls, name)
        compiler.version = version
        return compiler


class Version:
    def __init__(self, text):
        self.parts = [int(part) for part in text.split(".")]

    def __lt__(self, other):
        return self.parts < Version(other).parts


class ConanInvalidConfiguration(Exception):
    pass


class ConanFile:
    def __init__(self):
        self.recipe_folder = self.source_folder = str(project)
        self.package_folder = str(package)
        self.info, self.cpp_info = Info(), CppInfo()
        self.settings = types.SimpleNamespace(compiler=Compiler("gcc", "12"))


def copy(_, pattern, source, to):
    for path in sorted(Path(source).rglob("*")):
        relative = path.relative_to(source)
        if path.is_file() and fnmatch.fnmatch(path.name, pattern) and (pattern != "LICENSE" or len(relative.parts) == 1):
            (Path(to) / relative).parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(path, Path(to) / relative)


checked = []
modules = {
    "conan": {"ConanFile": ConanFile},
    "conan.errors": {"ConanInvalidConfiguration": ConanInvalidConfiguration},
    "conan.tools": {},
    "conan.tools.build": {"check_min_cppstd": lambda _, standard: checked.append(standard)},
    "conan.tools.files": {"copy": copy, "get": None, "load": lambda _, path: Path(path).read_text()},
    "conan.tools.layout": {"basic_layout": lambda *_, **__: None},
    "conan.tools.scm": {"Version": Version},
}
for name, members in modules.items():
    sys.modules[name] = types.ModuleType(name)
    vars(sys.modules[name]).update(members)
recipe_module = {}
exec(compile((project / "conanfile.py").read_text(), "conanfile.py", "exec"), recipe_module)
recipe = recipe_module["SocialSellingIndexConan"]()
recipe.set_version()
for method in ("layout", "validate", "package_id", "build", "package", "package_info"):
    getattr(recipe, method)()

assert re.fullmatch(r"\d+\.\d+\.\d+", recipe.version), recipe.version
assert checked == [20] and recipe.info.cleared
assert recipe.package_type == "header-library" and recipe.license == "MIT"
assert recipe.cpp_info.bindirs == recipe.cpp_info.libdirs == []
assert recipe.cpp_info.properties == {"cmake_file_name": "ssi", "cmake_target_name": "ssi::ssi", "pkg_config_name": "ssi"}
# Both recipes know how old a compiler may be.
center = {}
exec(compile((project / "packaging/conan-center/recipes/social-selling-index/all/conanfile.py").read_text(), "conan-center's", "exec"), center)
for asked in (recipe, center["SocialSellingIndexConan"]()):
    refused = []
    for name, version in (("gcc", "9"), ("gcc", "10.5"), ("gcc", "11"), ("gcc", "12.2"), ("clang", "13"), ("clang", "14"), ("clang", "22"), ("apple-clang", "13"), ("msvc", "193")):
        asked.settings.compiler = Compiler(name, version)
        try:
            asked.validate()
        except ConanInvalidConfiguration as why:
            refused.append(str(why))
    assert refused == [f"social-selling-index needs {needed} or later, and this is {old}" for needed, old in
                       (("gcc 11", "9"), ("gcc 11", "10.5"), ("clang 14", "13"))], refused

files = {str(p.relative_to(package)) for p in package.rglob("*") if p.is_file()}
headers = {str(p.relative_to(project)) for p in (project / "include").rglob("*.hpp")}
assert files == headers | {"licenses/LICENSE"}, files ^ (headers | {"licenses/LICENSE"})
print(f"the recipe's methods make a package of {len(headers)} headers and the licence")
