#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Fluxscope developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""What assistive technology hears of one streamed call of the demo.

usage: accessibility_events.py <fluxscope>, with a display and in a D-Bus session of its own.
`Call summary` has to raise one event for each state; what else there is may tell of itself once, but not again and
again while text arrives.
"""

import os
import subprocess
import sys

import pyatspi
from gi.repository import GLib

# How the sentence begins in each state; it changes once more when the headers say who serves the reply.
STATES = ["Sending", "Waiting", "Waiting", "The reply", "Done"]
EVENTS = [
    "object:property-change:accessible-description",
    "object:property-change:accessible-name",
    "object:text-changed",
]
summaries = 0
others = []
last = ""


def hear(event):
    global summaries, last
    if event.host_application is None or event.host_application.name != "fluxscope":
        return
    if event.source.name == "Call summary":
        summaries += 1
        last = event.source.description
    elif event.source.getRoleName() != "label":  # those tell what a call has become
        others.append((event.type, event.source.getRoleName(), event.source.name))


def wait_for_end():
    if program.poll() is None:
        return True
    pyatspi.Registry.stop()
    return False


pyatspi.Registry.registerEventListener(hear, *EVENTS)
program = subprocess.Popen(
    [sys.argv[1], "--demo", "--model", "demo-code", "--stream", "--prompt", "Hello", "--send", "--quit-when-done"],
    env=dict(os.environ, QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", QT_QPA_PLATFORM="xcb", LANG="C.UTF-8"),
    stdout=subprocess.DEVNULL)
GLib.timeout_add(100, wait_for_end)
pyatspi.Registry.start()

print("Call summary raised", summaries, "events, the last one for:", last)
repeated = sorted({event for event in others if others.count(event) > 1})
for event in repeated:
    print("raised", others.count(event), "times:", event)
sys.exit(summaries != len(STATES) or not last.startswith(STATES[-1]) or bool(repeated))
