#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Fluxscope developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a comparison of many streams costs the program, beside an empty window and beside Qt receiving the same bytes in
the same run. The figures fail nothing, since machines differ and are shared; calls that did not come back as the demo
gateway sent them do.
"""

import argparse
import os
import pathlib
import shutil
import statistics
import subprocess
import sys

from probes import demo_gateway, environment, figures, line

ROUNDS = 3
ENTRIES = 16
REPEATS = 6


class Round:
    """Each kind of run once, each with a gateway of its own, whose answers are then the same."""

    def __init__(self, given, number, env):
        self.given = given
        self.env = env
        plan = [str(given.entries), str(given.repeats)]
        self.processor = self.compare("processor", number, plan)
        self.gaps = self.compare("gaps", number, plan)
        self.empty = figures([given.probe, "empty", str(round(1000 * self.gaps["wall, s"]))], env)
        with demo_gateway(given.demo) as url:
            self.bare = figures([given.probe, "bare", url, *plan], env)

    def compare(self, what, number, plan):
        history = self.given.folder / f"{what}{number}.sqlite"
        for left in self.given.folder.glob(f"{history.name}*"):
            shutil.rmtree(left) if left.is_dir() else left.unlink()
        with demo_gateway(self.given.demo) as url:
            return figures([self.given.probe, what, history, url, *plan], self.env)


def median(values):
    return statistics.median(list(values))


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    for option in ("demo", "probe", "folder"):
        parser.add_argument(f"--{option}", required=True, type=pathlib.Path)
    parser.add_argument("--entries", type=int, default=ENTRIES)
    parser.add_argument("--repeats", type=int, default=REPEATS)
    parser.add_argument("--rounds", type=int, default=ROUNDS)
    parser.add_argument("--platform", default="offscreen", help="Qt's platform, such as xcb")
    given = parser.parse_args()
    given.folder.mkdir(parents=True, exist_ok=True)
    env = environment(given.folder)
    env["QT_QPA_PLATFORM"] = given.platform

    calls = given.entries * given.repeats
    print(f"\n{calls} streams of 200 tokens/s, {min(calls, 16)} at once, {given.rounds} rounds, {given.platform}, "
          f"{os.cpu_count()} cores", flush=True)
    try:
        rounds = [Round(given, number, env) for number in range(given.rounds)]
    except subprocess.CalledProcessError as error:
        sys.exit(f"{error.cmd[1]}: the probe ended with {error.returncode}; what is wrong stands above.")
    print(f"all {calls} calls came back each time with the right text, model, usage and cost state; totals are exact")

    of_program = median(each.processor["processor, s"] for each in rounds)
    of_qt = median(each.bare["processor, s"] for each in rounds)
    ratio = median(each.processor["processor, s"] / each.bare["processor, s"] for each in rounds)
    line("wall time of comparing", median(each.processor["wall, s"] for each in rounds), "s",
         beside=f"bare {median(each.bare['wall, s'] for each in rounds):.2f} s")
    line("bytes of the answers", median(each.bare["received, bytes"] for each in rounds) / 2**20, "MB")
    line("processor time, comparing / bare", ratio, "x", "<= 3", 3, f"{of_program:.2f} / {of_qt:.2f} s")
    for what, unit, aim, limit in (("gaps, % of time", "%", "<= 1", 1), ("longest gap, ms", "ms", "<= 100", 100)):
        line(what, median(each.gaps[f"comparing: {what}"] for each in rounds), unit, aim, limit,
             f"empty window {median(each.empty[f'empty window: {what}'] for each in rounds):.2f}, "
             f"worst round {max(each.gaps[f'comparing: {what}'] for each in rounds):.2f}")


if __name__ == "__main__":
    main()
