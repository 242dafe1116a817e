#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Fluxscope developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a history of many calls costs, beside an empty one in the same run. Prints figures; judges nothing by its exit
code, since machines differ and are shared.
"""

import argparse
import os
import pathlib
import shutil
import sqlite3
import statistics
import subprocess
import time

from probes import demo_gateway, environment, figures, line

REPEATS = 5


def start_times(probe, histories, env):
    """Medians, in turns, so that a busy moment of the machine meets both."""
    times = {name: [] for name in histories}
    for _ in range(REPEATS):
        for name, file in histories.items():
            found = figures([probe, "start", file, str(time.monotonic_ns())], env)
            times[name].append(found["start to first rows, ms"])
    return {name: statistics.median(values) for name, values in times.items()}


def export(program, history, target, env):
    """Seconds and the largest memory in MB."""
    begin = time.monotonic()
    process = subprocess.Popen([program, "--history", history, "--export-history", target], env=env, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        raise SystemExit(f"The export to {target} failed.")
    return time.monotonic() - begin, usage.ru_maxrss / 1024


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    for option in ("program", "demo", "maker", "probe", "folder"):
        parser.add_argument(f"--{option}", required=True, type=pathlib.Path)
    parser.add_argument("--calls", type=int, default=1_000_000)
    given = parser.parse_args()
    given.folder.mkdir(parents=True, exist_ok=True)
    env = environment(given.folder)
    full = given.folder / f"{given.calls}.sqlite"
    empty = given.folder / "empty.sqlite"
    small = given.folder / "small.sqlite"
    for file in given.folder.glob("empty.sqlite*"):
        shutil.rmtree(file) if file.is_dir() else file.unlink()
    if not full.exists():
        begin = time.monotonic()
        subprocess.run([given.maker, full, str(given.calls)], env=env, check=True)
        line("made, calls a second", given.calls / (time.monotonic() - begin), "")
    if not small.exists():
        subprocess.run([given.maker, small, "1000"], env=env, check=True)
    subprocess.run([given.maker, empty, "0"], env=env, check=True)
    print(f"\n{given.calls:,} calls beside an empty history, offscreen, {os.cpu_count()} cores")

    database = sqlite3.connect(f"file:{full}?mode=ro", uri=True)
    index = database.execute("SELECT sum(length(block)) FROM search_data").fetchone()[0]
    text = database.execute("SELECT sum(length(CAST(prompt AS BLOB)) + coalesce(length(CAST(reply AS BLOB)), 0)) FROM texts").fetchone()[0]
    database.close()
    line("file", full.stat().st_size / 2**20, "MB")
    line("search index beside the text", index / text, "x", beside=f"{index / 2**20:,.0f} of {text / 2**20:,.0f} MB")

    starts = start_times(given.probe, {"empty": empty, "full": full}, env)
    line("start to first rows, full / empty", starts["full"] / starts["empty"], "x", "<= 1.2", 1.2,
         f"{starts['full']:.0f} / {starts['empty']:.0f} ms")

    with demo_gateway(given.demo) as url:
        of_empty = figures([given.probe, "use", empty, url], env)
        of_full = figures([given.probe, "use", full, url], env)
    for name, value in of_full.items():
        if name.startswith(("filter", "sort")):
            line(name, value, "", "< 100", 100)
        elif "gaps, %" in name:
            line(name, value, "", "<= 1", 1, f"empty history {of_empty[name]:.2f}")
        elif "longest gap" in name:
            line(name, value, "", "<= 100", 100, f"empty history {of_empty[name]:.1f}")
    line("memory, full - empty", of_full["memory, MB"] - of_empty["memory, MB"], "MB", "<= 40", 40,
         f"{of_full['memory, MB']:.0f} - {of_empty['memory, MB']:.0f}")

    inserts = {name: figures([given.probe, "insert", file], env)["insert, ms"] for name, file in (("empty", empty), ("full", full))}
    line("insert of a call, full / empty", inserts["full"] / inserts["empty"], "x", "<= 1.5", 1.5,
         f"{inserts['full']:.2f} / {inserts['empty']:.2f} ms")

    for suffix, aim in (("csv", 100_000), ("jsonl", None), ("har", None)):
        target = given.folder / f"export.{suffix}"
        seconds, peak = export(given.program, full, target, env)
        _, small_peak = export(given.program, small, target, env)
        target.unlink()
        line(f"export {suffix}, calls a second", given.calls / seconds, "", f">= {aim:,}" if aim else None, aim,
             f"peak {peak:.0f} MB, {small_peak:.0f} MB for 1,000 calls")


if __name__ == "__main__":
    main()
