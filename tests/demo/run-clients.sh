#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Fluxscope developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# usage: run-clients.sh <fluxscope-demo> <folder for node_modules>
# Exit 77 (skipped) where the client packages cannot be had.
set -eu
source_dir=$(cd "$(dirname "$0")" && pwd)
FLUXSCOPE_DEMO=$1
export FLUXSCOPE_DEMO
work_dir=$2

mkdir -p "$work_dir"
cp "$source_dir/package.json" "$source_dir/clients.mjs" "$work_dir"
cd "$work_dir"
# A complete installation is marked with the package.json that it was made from.
if ! cmp -s package.json node_modules/.installed.json; then
    if ! npm install --no-audit --no-fund --no-package-lock --ignore-scripts --fetch-timeout=60000; then
        echo "SKIPPED: npm cannot install the packages openai and @anthropic-ai/sdk (no network?)"
        exit 77
    fi
    cp package.json node_modules/.installed.json
fi
exec node --test --test-reporter=spec clients.mjs
