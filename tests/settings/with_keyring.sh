#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Fluxscope developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Runs a program in a home directory of its own, with a secret service of its own or without any:
#   with_keyring.sh present|absent PROGRAM [ARGUMENT...]
# Ends with 77 where a tool is missing. The program finds the word in FLUXSCOPE_TEST_SECRET_SERVICE.
set -euo pipefail

service=$1
shift
if [[ $service == present ]]; then
    for tool in dbus-run-session dbus-send gnome-keyring-daemon; do
        if ! command -v "$tool" >/dev/null; then
            echo "SKIP: $tool is missing, so there is no secret service to test against." >&2
            exit 77
        fi
    done
fi

home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
mkdir -m 0700 "$home/run"

# Nothing of the desktop that runs the tests may be reached: no bus, no display to start one on, no KWallet.
unset DBUS_SESSION_BUS_ADDRESS DISPLAY WAYLAND_DISPLAY XDG_CURRENT_DESKTOP DESKTOP_SESSION KDE_FULL_SESSION
unset XDG_DATA_HOME XDG_CONFIG_HOME XDG_CACHE_HOME XDG_STATE_HOME GNOME_KEYRING_CONTROL
export HOME=$home XDG_RUNTIME_DIR=$home/run FLUXSCOPE_TEST_SECRET_SERVICE=$service

if [[ $service == absent ]]; then
    "$@"
    exit
fi
# In the foreground, so that it can be ended by its id: a daemon that is still starting outlives its bus.
# The variables are those of the inner shell.
# shellcheck disable=SC2016
dbus-run-session -- bash -c '
    set -eu
    gnome-keyring-daemon --unlock --foreground --components=secrets < <(printf password) >/dev/null &
    daemon=$!
    trap "kill $daemon 2>/dev/null || true; wait $daemon 2>/dev/null || true" EXIT
    for ((attempt = 0; attempt < 100; ++attempt)); do
        reply=$(dbus-send --session --print-reply --dest=org.freedesktop.DBus / \
            org.freedesktop.DBus.NameHasOwner string:org.freedesktop.secrets)
        [[ $reply != *"boolean true"* ]] || break
        sleep 0.1
    done
    "$@"
' bash "$@"
