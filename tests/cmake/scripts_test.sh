#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Fluxscope developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Runs app/run.sh in a scratch copy where apt, cmake, ninja, Xvfb and the program are stand-ins that write down how
# they were called: scripts_test.sh <checkout>
set -euo pipefail

checkout=$1
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
calls=$scratch/calls
failures=0

mkdir -p "$scratch/copy/app/cmake" "$scratch/copy/build/release/app" "$scratch/bin" "$scratch/home"
cp "$checkout/app/run.sh" "$scratch/copy/app/"
cp "$checkout/app/cmake/setup.sh" "$scratch/copy/app/cmake/"

# stand_in <path> <line of bash>...
stand_in() {
    local path=$1
    shift
    printf '%s\n' '#!/bin/bash' "$@" >"$path"
    chmod +x "$path"
}

# One package of the list has another name in this release, and MISSING names what is not installed.
# shellcheck disable=SC2016 # The stand-ins expand these.
{
    stand_in "$scratch/bin/dpkg-query" 'shift 3' \
        'for name; do [[ " $MISSING qt6-svg-dev " == *" $name "* ]] || printf "installed:%s " "$name"; done' 'exit 1'
    stand_in "$scratch/bin/apt-cache" \
        'if [[ $2 == qt6-svg-dev ]]; then echo "  Candidate: (none)"; else echo "  Candidate: 1.0"; fi'
    stand_in "$scratch/bin/apt-get" 'echo "apt-get $*" >>"$CALLS"' 'exit "${APT_RESULT:-0}"'
    stand_in "$scratch/bin/id" 'echo "${USER_ID:-0}"'
    stand_in "$scratch/bin/cmake" 'echo "cmake" >>"$CALLS"' \
        'while (($#)); do [[ $1 != -B ]] || touch "$2/build.ninja"; shift; done'
    stand_in "$scratch/bin/ninja" 'echo "ninja: no work to do."'
    stand_in "$scratch/bin/Xvfb" 'echo 7 >&3; exec 3>&-; exec sleep 60'
    stand_in "$scratch/copy/build/release/app/fluxscope" 'echo "fluxscope[${DISPLAY:-}] $*" >>"$CALLS"' \
        'while (($#)); do [[ $1 != --screenshot ]] || echo picture >"$2"; shift; done' 'exit "${PROGRAM_RESULT:-0}"'
}
sudo_stand_in() {
    # shellcheck disable=SC2016
    stand_in "$scratch/bin/sudo" 'if [[ $1 == -n ]]; then exit "${SUDO_RESULT:-0}"; fi' 'echo "sudo $1" >>"$CALLS"' 'exec "$@"'
}
for tool in bash cat chmod dirname env grep mkfifo mktemp readlink rm sleep touch; do
    ln -s "$(command -v "$tool")" "$scratch/bin/$tool"
done

# run <NAME=value...> -- <argument of run.sh...>: sets status, output and the calls that were made.
run() {
    local variables=("MISSING=" "CALLS=$calls" "HOME=$scratch/home" "PATH=$scratch/bin" "TMPDIR=$scratch")
    while [[ $1 != -- ]]; do
        variables+=("$1")
        shift
    done
    shift
    : >"$calls"
    status=0
    output=$(env -i "${variables[@]}" "$scratch/copy/app/run.sh" "$@" 2>&1 </dev/null) || status=$?
}

# expect <what> <status> <text of the calls or the output>...: a text that begins with ! must not be there.
expect() {
    local what=$1 expected_status=$2 text seen
    seen=$output$'\n'$(<"$calls")
    shift 2
    local wrong=()
    [[ $status == "$expected_status" ]] || wrong+=("status $status instead of $expected_status")
    for text in "$@"; do
        if [[ $text == !* ]]; then
            [[ $seen != *"${text:1}"* ]] || wrong+=("'${text:1}' should not be there")
        else
            [[ $seen == *"$text"* ]] || wrong+=("'$text' is missing")
        fi
    done
    if ((${#wrong[@]})); then
        printf 'FAIL: %s\n' "$what" "${wrong[@]}" "$seen"
        failures=$((failures + 1))
    fi
}

run DISPLAY=:1 --
expect "the first start configures" 0 $'\ncmake\n' 'fluxscope[:1] --demo' '!apt-get'
run DISPLAY=:1 --
expect "the second start does nothing but start" 0 'fluxscope[:1] --demo' '!cmake' '!apt-get' '!Building'

run DISPLAY=:1 MISSING="cmake libqt6svg6-dev" --
expect "root installs what is missing, by the name of this release" 0 \
    'apt-get -qq update' 'install --yes --no-install-recommends cmake libqt6svg6-dev' '!sudo'
run DISPLAY=:1 MISSING=cmake APT_RESULT=100 --
expect "a failing installation stops" 1 'could not install all of these packages: cmake' '!fluxscope['
run DISPLAY=:1 MISSING="cmake g++" USER_ID=1000 --
expect "without root and sudo the packages are listed" 1 '  cmake g++' 'neither act as root nor use sudo' '!fluxscope['
sudo_stand_in
run DISPLAY=:1 MISSING=cmake USER_ID=1000 --
expect "sudo is used where it works" 0 'sudo apt-get' 'sudo env' 'fluxscope[:1]'
run DISPLAY=:1 MISSING=cmake USER_ID=1000 SUDO_RESULT=1 --
expect "sudo that would ask without a terminal counts as none" 1 'neither act as root nor use sudo' '!sudo apt-get'

run DISPLAY=:1 FLUX_API_KEY=sk-x --
expect "a key in the environment means no demo" 0 '!--demo'
run DISPLAY=:1 FLUX_BASE_URL=http://127.0.0.1 --
expect "a base URL in the environment means no demo" 0 '!--demo'
run DISPLAY=:1 -- --base-url=http://127.0.0.1:1
expect "a base URL on the command line means no demo" 0 'fluxscope[:1] --base-url=http://127.0.0.1:1' '!--demo'
run DISPLAY=:1 -- --prompt --history
expect "a value that looks like an option is none" 0 'fluxscope[:1] --demo --prompt --history'
run -- --export-history -
expect "an export needs no display" 0 'fluxscope[] --export-history -' '!--demo'
run -- --version
expect "the version needs no display" 0 'fluxscope[] --version' '!--demo'
mkdir -p "$scratch/home/.config/fluxscope"
touch "$scratch/home/.config/fluxscope/fluxscope.ini"
run DISPLAY=:1 --
expect "settings mean no demo" 0 '!--demo'
rm -r "$scratch/home/.config"
mkdir -p "$scratch/home/data/fluxscope/fluxscope"
touch "$scratch/home/data/fluxscope/fluxscope/history.sqlite"
run DISPLAY=:1 XDG_DATA_HOME="$scratch/home/data" --
expect "a history means no demo" 0 '!--demo'

run FLUX_API_KEY=sk-x --
expect "without a display the demo gets one prompt, whatever key there is" 0 \
    'fluxscope[:7] --demo --model flux-auto --prompt Reply' '--send --quit-when-done --screenshot' \
    "Screenshot of the window: $scratch/copy/build/fluxscope-screenshot.png"
run PROGRAM_RESULT=1 -- --model demo-error-402
expect "a failed call is the result" 1 'fluxscope[:7] --model demo-error-402 --demo --prompt'
run -- --base-url http://127.0.0.1:1
expect "nothing is sent to a real gateway unasked" 1 'Add --prompt TEXT --send' '!fluxscope['
run -- --base-url http://127.0.0.1:1 --prompt hello --send --screenshot "$scratch/mine.png"
expect "what was asked for is sent as it is" 0 '--prompt hello --send' '!--demo' '!Screenshot of' '--quit-when-done'
run MISSING=xvfb --
expect "Xvfb is installed where there is no display" 0 'no-install-recommends xvfb'

if ((failures)); then
    echo "$failures expectations failed."
    exit 1
fi
echo "app/run.sh did what was expected."
