#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Fluxscope developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# usage: accessibility_events.sh <fluxscope>
# Exit 77 (skipped) where python3 has no pyatspi.
set -euo pipefail
folder=$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")
# shellcheck source=app/cmake/setup.sh
source "$folder/../../app/cmake/setup.sh"

if ! /usr/bin/python3 -c "import pyatspi" 2>/dev/null; then
    echo "SKIPPED: the package python3-pyatspi is missing"
    exit 77
fi
HOME=$(mktemp -d)
XDG_RUNTIME_DIR=$HOME/run
mkdir -m 700 "$XDG_RUNTIME_DIR"
export HOME XDG_RUNTIME_DIR
unset XDG_CONFIG_HOME XDG_DATA_HOME WAYLAND_DISPLAY FLUX_API_KEY FLUX_BASE_URL
start_xvfb 1280x800
status=0
dbus-run-session -- /usr/bin/python3 "$folder/accessibility_events.py" "$1" || status=$?
rm -r "$HOME"
exit "$status"
