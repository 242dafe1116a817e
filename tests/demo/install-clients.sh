#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Fluxscope developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# usage: install-clients.sh <folder for node_modules>
# Exit 77 (skipped) where the client packages cannot be had.
set -eu
source_dir=$(cd "$(dirname "$0")" && pwd)
mkdir -p "$1"
cp "$source_dir/package.json" "$1"
cd "$1"
# A complete installation is marked with the package.json that it was made from.
if ! cmp -s package.json node_modules/.installed.json; then
    if ! npm install --no-audit --no-fund --no-package-lock --ignore-scripts --fetch-timeout=60000; then
        echo "SKIPPED: npm cannot install the packages of package.json (no network?)"
        exit 77
    fi
    cp package.json node_modules/.installed.json
fi
