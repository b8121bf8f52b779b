#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# What a release hands out, from the commit that is checked out: release.sh FOLDER
# The archive and the single header are the same bytes wherever they are made; the list of parts (SPDX) by reuse names its time.
set -euo pipefail
cd "$(dirname "$0")/.."
out=$1
part() { sed -n "s/^#define SSI_VERSION_$1 //p" include/ssi/version.hpp; }
name=ssi-$(part MAJOR).$(part MINOR).$(part PATCH)
mkdir -p "$out"
git archive --format=tar --prefix="$name/" HEAD | gzip -9 -n >"$out/$name.tar.gz"
cmake/amalgamate.py include >"$out/ssi.hpp"
parts=()
if command -v reuse >/dev/null; then
  reuse spdx -o "$out/$name.spdx" >/dev/null
  parts=("$name.spdx")
else
  echo "reuse is not installed (Debian: reuse): no list of parts" >&2
fi
cd "$out"
sha256sum "$name.tar.gz" ssi.hpp "${parts[@]}" >SHA256SUMS
cat SHA256SUMS
