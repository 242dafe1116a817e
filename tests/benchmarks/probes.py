# SPDX-FileCopyrightText: 2026 The Fluxscope developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the benchmarks share: how probes are run, and how figures stand beside aims."""

import contextlib
import os
import subprocess


def environment(folder):
    home = folder / "home"
    home.mkdir(parents=True, exist_ok=True)
    kept = {key: value for key, value in os.environ.items() if not key.startswith(("XDG_", "FLUX_"))}
    return {**kept, "HOME": str(home), "QT_QPA_PLATFORM": "offscreen", "FLUX_API_KEY": "sk-benchmark", "LC_ALL": "C.UTF-8"}


def figures(command, env):
    """What a probe prints, by name."""
    text = subprocess.run(command, env=env, check=True, stdout=subprocess.PIPE, text=True).stdout
    return {name: float(value) for name, value in (line.split("\t") for line in text.splitlines() if "\t" in line)}


def line(name, value, unit, aim=None, limit=None, beside=None):
    parts = [f"{name:<44} {value:>12,.2f} {unit:<6}"]
    if beside is not None:
        parts.append(f"({beside})")
    if aim is not None:
        met = value <= limit if aim.startswith("<=") or aim.startswith("<") else value >= limit
        parts.append(f"aim {aim}: {'met' if met else 'MISSED'}")
    print("  ".join(parts), flush=True)


@contextlib.contextmanager
def demo_gateway(program):
    """The address of a gateway in a process of its own that streams 200 tokens a second."""
    command = [program, "--port", "0", "--tokens-per-second", "200", "--quiet"]
    gateway = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    try:
        yield gateway.stdout.readline().strip()
    finally:
        gateway.terminate()
        gateway.wait()
