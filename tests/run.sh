#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Fluxscope developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Installs what is missing, builds Fluxscope with its tests and runs all of them:
#   tests/run.sh [--build-type TYPE] [--sanitize LIST] [options of ctest]
# TYPE is Release when not given, in the folder of app/run.sh, and Debug with sanitizers; LIST is what -fsanitize takes,
# such as address,undefined or thread.
set -euo pipefail
# shellcheck source=app/cmake/setup.sh
source "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/../app/cmake/setup.sh"

test_packages=(
    at-spi2-core
    cmark-gfm
    curl
    dbus
    gnome-keyring
    libreoffice-calc-nogui
    nginx-light
    openbox
    openssl
    python3-pyatspi
    xvfb
)
# A node that did not come as a package will do.
command -v node >/dev/null || test_packages+=(nodejs)
command -v npm >/dev/null || test_packages+=(npm)
# Ubuntu has Chromium as a snap only; without it the test that opens a report in it is skipped.
if LC_ALL=C apt-cache policy chromium 2>/dev/null | grep -q 'Candidate: [^(]'; then
    test_packages+=(chromium)
fi

build_type=""
sanitize=""
ctest_arguments=()
while (($#)); do
    case $1 in
        --build-type | --sanitize)
            (($# > 1)) || stop "$1 needs a value."
            if [[ $1 == --sanitize ]]; then sanitize=$2; else build_type=$2; fi
            shift 2
            ;;
        *)
            ctest_arguments+=("$1")
            shift
            ;;
    esac
done
case $sanitize in
    "") build_type=${build_type:-Release} folder=${build_type,,} ;;
    address*) folder=asan ;;
    thread*) folder=tsan ;;
    *) folder=sanitized ;;
esac

require_packages "${build_packages[@]}" "${test_packages[@]}"
build "$folder" all "-DCMAKE_BUILD_TYPE=${build_type:-Debug}" "-DFLUXSCOPE_SANITIZE=$sanitize"

# No test may reach the gateway or spend the money of the person who runs it.
unset FLUX_API_KEY FLUX_BASE_URL
export UBSAN_OPTIONS=print_stacktrace=1:halt_on_error=1
exec ctest --test-dir "$root/build/$folder" --output-on-failure -j2 "${ctest_arguments[@]}"
