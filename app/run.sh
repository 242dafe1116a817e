#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Fluxscope developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Installs what is missing, builds Fluxscope and starts it:
#   app/run.sh [options of fluxscope]
# On a machine without a display it sends one prompt to the demo gateway and leaves a screenshot.
set -euo pipefail
# shellcheck source=app/cmake/setup.sh
source "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/cmake/setup.sh"

# The options of the command line, without their values: a prompt may well read "--help".
declare -A given=()
collect_options() {
    while (($#)); do
        given[${1%%=*}]=yes
        case $1 in
            --demo-port | --base-url | --model | --dialect | --max-tokens | --system | --prompt | --screenshot \
                | --history | --export-history | --import-history)
                shift $(($# > 1 ? 2 : 1))
                ;;
            *) shift ;;
        esac
    done
}

# has_any <option>...: true when one of them was given.
has_any() {
    local option
    for option in "$@"; do
        [[ -z ${given[$option]:-} ]] || return 0
    done
    return 1
}

works_without_display() {
    has_any -h --help --help-all -v --version --export-history --import-history
}

has_display() {
    [[ -n ${DISPLAY:-}${WAYLAND_DISPLAY:-}${QT_QPA_PLATFORM:-} ]]
}

# True for somebody who has neither set up nor used Fluxscope, nor said what it shall do.
is_newcomer() {
    [[ -z ${FLUX_API_KEY:-} && -z ${FLUX_BASE_URL:-} ]] \
        && [[ ! -e ${XDG_CONFIG_HOME:-$HOME/.config}/fluxscope/fluxscope.ini ]] \
        && [[ ! -e ${XDG_DATA_HOME:-$HOME/.local/share}/fluxscope/fluxscope/history.sqlite ]] \
        && ! works_without_display && ! has_any --demo --base-url --history
}

# Sends one prompt in a window that nobody sees. Only what was asked for with --send goes to a real gateway.
run_without_display() {
    local arguments=("$@") screenshot=$root/build/fluxscope-screenshot.png status=0
    if ! has_any --send; then
        ! has_any --base-url || stop "There is no display. Add --prompt TEXT --send to send a prompt without a window."
        has_any --demo || arguments+=(--demo)
        has_any --model || arguments+=(--model flux-auto)
        has_any --prompt || arguments+=(--prompt "Reply with exactly the word: ok")
        arguments+=(--send)
        echo "There is no display: sending one prompt to the demo gateway instead of opening a window."
    fi
    has_any --quit-when-done || arguments+=(--quit-when-done)
    if ! has_any --screenshot; then
        rm -f "$screenshot"
        arguments+=(--screenshot "$screenshot")
    fi

    start_xvfb 1280x800
    QT_QPA_PLATFORM=xcb "$program" "${arguments[@]}" || status=$?
    if ! has_any --screenshot && [[ -s $screenshot ]]; then
        echo "Screenshot of the window: $screenshot"
    fi
    return "$status"
}

collect_options "$@"
packages=("${build_packages[@]}")
if [[ -z ${DISPLAY:-} && -n ${WAYLAND_DISPLAY:-} ]]; then
    packages+=(qt6-wayland)
fi
if ! has_display && ! works_without_display; then
    packages+=(xvfb)
fi

# Standard output belongs to the program: --export-history - must be followed by nothing but the export.
{
    require_packages "${packages[@]}"
    build release fluxscope -DCMAKE_BUILD_TYPE=Release -DFLUXSCOPE_SANITIZE=
} >&2
program=$root/build/release/app/fluxscope

if ! has_display && ! works_without_display; then
    run_without_display "$@"
elif is_newcomer; then
    exec "$program" --demo "$@"
else
    exec "$program" "$@"
fi
