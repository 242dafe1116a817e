#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Fluxscope developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# usage: run-clients.sh <fluxscope-demo> <folder that install-clients.sh has filled>
# Exit 77 (skipped) where the client packages could not be had.
set -eu
source_dir=$(cd "$(dirname "$0")" && pwd)
FLUXSCOPE_DEMO=$1
export FLUXSCOPE_DEMO
work_dir=$2

if ! cmp -s "$source_dir/package.json" "$work_dir/node_modules/.installed.json"; then
    echo "SKIPPED: the client packages are not installed"
    exit 77
fi
cp "$source_dir/clients.mjs" "$work_dir"
cd "$work_dir"
exec node --test --test-reporter=spec clients.mjs
