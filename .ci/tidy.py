#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Fluxscope developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs clang-tidy over every .cpp file of app/ and tests/: tidy.py <checkout> <build folder> <seconds>

A file takes about ten seconds, so one that was clean is not looked at again until it, a header of this project that
it includes, .clang-tidy, or the version of the tool or of Qt has changed. The build has to be up to date, since the
headers are those that the compiler told ninja.

A machine that knows none of them would take more than an hour. So the files come in the order of their last change or
that of a header, latest first. Those that the given time is not enough for are left, and it says how many they are.
"""

import concurrent.futures
import hashlib
import json
import os
import pathlib
import re
import shlex
import subprocess
import sys
import time

# The build is made with g++, so clang does not know some of its warning options.
TIDY = ["clang-tidy-14", "--quiet", "--extra-arg=-Wno-unknown-warning-option"]
# What the compiler sees besides this project.
PACKAGES = ["clang-tidy-14", "g++", "libboost-dev", "libdtl-dev", "qt6-base-dev", "qt6-charts-dev",
            "qtkeychain-qt6-dev"]


def included_files(build, checkout):
    """The files of this project that each object was built from, by the object's path in the build folder."""
    listing = subprocess.run(["ninja", "-C", build, "-t", "deps"], check=True, capture_output=True, text=True).stdout
    files = {}
    current = None
    for line in listing.splitlines():
        if line.startswith("    "):
            path = pathlib.Path(os.path.normpath(build / line.strip()))
            if path.is_relative_to(checkout):
                current.append(path)
        elif ": #deps" in line:
            current = files.setdefault(line.split(": #deps")[0], [])
    return files


def arguments_for_clang(words):
    """What clang-tidy needs of a command of the compiler: without output, and without the precompiled headers, so that
    a file that does not include what it uses is found."""
    arguments = words[1:]
    for option in ("-o", "-c", "-include"):
        if option in arguments:
            at = arguments.index(option)
            del arguments[at:at + 2]
    return [word for word in arguments if word not in ("-Winvalid-pch", "-fpch-preprocess")]


def latest_changed_first(checkout):
    """The place of each file in the order of last changes, by its path."""
    log = subprocess.run(["git", "-C", checkout, "log", "--format=", "--name-only"],
                         check=True, capture_output=True, text=True).stdout
    places = {}
    for name in log.splitlines():
        places.setdefault(checkout / name, len(places))
    return places


def key(parts):
    digest = hashlib.sha256()
    for part in parts:
        digest.update(hashlib.sha256(part).digest())
    return digest.hexdigest()


def main():
    checkout, build = (pathlib.Path(argument).resolve() for argument in sys.argv[1:3])
    end = time.monotonic() + int(sys.argv[3])
    cache = pathlib.Path(os.environ.get("XDG_CACHE_HOME") or pathlib.Path.home() / ".cache") / "fluxscope-clang-tidy"
    cache.mkdir(parents=True, exist_ok=True)
    versions = subprocess.run(["dpkg-query", "-W", *PACKAGES], capture_output=True).stdout
    common = [(checkout / ".clang-tidy").read_bytes(), versions, " ".join(TIDY).encode()]
    objects = included_files(build, checkout)

    waiting = {}
    known = 0
    for entry in json.loads((build / "compile_commands.json").read_text()):
        source = pathlib.Path(entry["file"])
        if not any(source.is_relative_to(checkout / folder) for folder in ("app", "tests")):
            continue
        words = shlex.split(entry["command"])
        files = objects.get(words[words.index("-o") + 1])
        arguments = arguments_for_clang(words)
        mark = None
        if files:
            # Optimisation, sanitizers and where the checkout lies do not change what clang-tidy sees.
            command = " ".join(word for word in arguments if word.startswith(("-D", "-I", "-W", "-std")))
            command = command.replace(str(build), "").replace(str(checkout), "").replace(" -DNDEBUG", "").replace(" -DQT_NO_DEBUG", "")
            contents = [path.read_bytes() for path in sorted(set(files)) if path.exists()]
            mark = cache / key([*common, command.encode(), *contents])
        if mark and mark.exists():
            mark.touch()
            known += 1
        else:
            waiting[source] = (arguments, mark, [source, *(files or [])])

    places = latest_changed_first(checkout)
    ordered = sorted(waiting, key=lambda source: min(places.get(file, -1) for file in waiting[source][2]))

    def check(source):
        if time.monotonic() > end:
            return None
        return subprocess.run([*TIDY, source, "--", *waiting[source][0]], cwd=build, capture_output=True, text=True)

    failed = left = 0
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        for source, result in zip(ordered, pool.map(check, ordered)):
            if result is None:
                left += 1
                continue
            if result.returncode == 0:
                mark = waiting[source][1]
                if mark:
                    mark.touch()
                continue
            failed += 1
            # Counts of suppressed warnings would hide the findings.
            errors = re.sub(r"^\d+ warnings.*\n", "", result.stderr, flags=re.MULTILINE)
            print(f"{source.relative_to(checkout)}:\n{result.stdout}{errors}", flush=True)

    print(f"clang-tidy looked at {len(waiting) - left} files, {failed} of them with findings; {known} more had not changed"
          f" and {left} were left for want of time.")
    return 1 if failed or not waiting and not known else 0


sys.exit(main())
