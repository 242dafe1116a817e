# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The Fluxscope developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What app/run.sh, tests/run.sh and the continuous integration share: packages, configuring and building.
# Sourced by them under `set -euo pipefail`.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)

# Names for Debian 12 and Ubuntu 24.04. Where releases differ, a|b takes the first one that is there.
# Recommended packages are not installed, so what the program needs at run time is listed too.
# shellcheck disable=SC2034 # Read by the scripts that source this one.
build_packages=(
    ca-certificates
    cmake
    g++
    libboost-dev
    libdtl-dev
    libqt6opengl6-dev
    libqt6sql6-sqlite
    libsqlite3-dev
    ninja-build
    qt6-base-dev
    "qt6-charts-dev|libqt6charts6-dev"
    qt6-l10n-tools
    "qt6-svg-dev|libqt6svg6-dev"
    qt6-tools-dev
    qt6-translations-l10n
    qtkeychain-qt6-dev
)

# stop <sentence>...: prints the sentences and ends the script.
stop() {
    printf '%s\n' "$@" >&2
    exit 1
}

# installable <package|alternative...>: the first name that apt knows a version of, else the first name.
installable() {
    local name names
    IFS='|' read -ra names <<<"$1"
    for name in "${names[@]}"; do
        if LC_ALL=C apt-cache policy "$name" 2>/dev/null | grep -q 'Candidate: [^(]'; then
            echo "$name"
            return
        fi
    done
    echo "${names[0]}"
}

# missing_packages <package>...: prints those that are not installed, one a line.
missing_packages() {
    local entry name names installed
    IFS='|' read -ra names <<<"$(IFS='|' && echo "$*")"
    # dpkg-query fails when it does not know one of the names; what it does know is still printed.
    installed=" $(dpkg-query -W -f '${db:Status-Status}:${Package} ' "${names[@]}" 2>/dev/null || true)"
    for entry in "$@"; do
        IFS='|' read -ra names <<<"$entry"
        for name in "${names[@]}"; do
            [[ $installed == *" installed:$name "* ]] && continue 2
        done
        echo "$entry"
    done
}

# require_packages <package>...: installs what is missing with apt-get, as root or with sudo.
# Says nothing and starts no apt when all is there.
require_packages() {
    if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
        echo "Packages are not checked: this system has no apt-get. CMake will say what it misses." >&2
        return
    fi
    local missing names=() entry become_root=()
    mapfile -t missing < <(missing_packages "$@")
    ((${#missing[@]})) || return 0

    if (($(id -u) != 0)); then
        # Without a terminal sudo could not ask for a password, so it must work without one.
        if ! command -v sudo >/dev/null || { ! sudo -n true 2>/dev/null && [[ ! -t 0 ]]; }; then
            for entry in "${missing[@]}"; do
                names+=("$(installable "$entry")")
            done
            stop "These packages are missing, and this user can neither act as root nor use sudo:" \
                "  ${names[*]}" \
                "Have them installed with 'apt-get install' and start again."
        fi
        become_root=(sudo)
    fi

    echo "Installing ${#missing[@]} missing packages with apt-get: ${missing[*]%%|*}"
    echo "The first time this can take some minutes."
    "${become_root[@]}" apt-get -qq update || echo "apt-get update failed; going on with the lists that are there." >&2
    for entry in "${missing[@]}"; do
        names+=("$(installable "$entry")")
    done
    "${become_root[@]}" env DEBIAN_FRONTEND=noninteractive \
        apt-get -qq install --yes --no-install-recommends "${names[@]}" >/dev/null </dev/null \
        || stop "apt-get could not install all of these packages: ${names[*]}"
}

# build <folder below build/> <target> <CMake argument>...: configures when that is needed, then builds.
# Compiler warnings are errors where FLUXSCOPE_WERROR=ON is in the environment.
build() {
    local folder=$root/build/$1 target=$2 quiet=(--quiet)
    shift 2
    local arguments=(-G Ninja -S "$root" -B "$folder" "-DFLUXSCOPE_WERROR=${FLUXSCOPE_WERROR:-OFF}" "$@")
    if command -v ccache >/dev/null; then
        # Another checkout finds what this one compiled; the rest is what ccache needs to know of precompiled headers.
        local settings="CCACHE_BASEDIR=$root;CCACHE_NOHASHDIR=1;CCACHE_SLOPPINESS=pch_defines,time_macros"
        arguments+=("-DCMAKE_CXX_COMPILER_LAUNCHER=env;$settings;ccache")
    fi

    # ninja starts cmake itself when a CMakeLists.txt has changed; this is for new arguments and moved checkouts.
    local stamp=$folder/configured-with
    if [[ ! -f $folder/build.ninja || ! -f $stamp || $(<"$stamp") != "${arguments[*]}" ]]; then
        echo "Configuring ${folder#"$root"/}"
        rm -f "$stamp"
        cmake --fresh --log-level=NOTICE "${arguments[@]}"
        echo "${arguments[*]}" >"$stamp"
    fi

    if ninja -C "$folder" -n "$target" | grep -q 'no work to do'; then
        return
    fi
    echo "Building ${folder#"$root"/}"
    if [[ -t 1 ]]; then
        quiet=()
    fi
    ninja -C "$folder" "${quiet[@]}" "$target"
}

# start_xvfb <width>x<height>: starts an X server without a screen, sets DISPLAY, and stops it when the script ends.
start_xvfb() {
    local folder number=""
    folder=$(mktemp -d)
    mkfifo "$folder/display"
    Xvfb -displayfd 3 -screen 0 "${1}x24" -nolisten tcp 3>"$folder/display" >/dev/null 2>"$folder/log" &
    xvfb_pid=$!
    trap 'kill "$xvfb_pid" 2>/dev/null && wait "$xvfb_pid" || true' EXIT
    read -r -t 20 number <"$folder/display" || true
    [[ -n $number ]] || stop "Xvfb did not start:" "$(<"$folder/log")"
    rm -r "$folder"
    export DISPLAY=:$number
}
