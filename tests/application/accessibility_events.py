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
import time

import pyatspi
from gi.repository import GLib

# How the sentence begins in each state; it changes once more when the headers say who serves the reply.
STATES = ["Sending", "Waiting", "Waiting", "The reply", "Done"]
EVENTS = [
    "object:property-change:accessible-description",
    "object:property-change:accessible-name",
    "object:text-changed",
]
PATIENCE = 90  # seconds; the test itself may take 120
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


def wait_for_all():
    """Until all is heard, or nobody would wait any longer."""
    is_heard = summaries >= len(STATES) and last.startswith(STATES[-1])
    if not is_heard and program.poll() is None and time.monotonic() < deadline:
        return True
    pyatspi.Registry.stop()
    return False


pyatspi.Registry.registerEventListener(hear, *EVENTS)
# It stays until all is heard: once it is gone, nobody can be asked what an event was about.
program = subprocess.Popen(
    [sys.argv[1], "--demo", "--model", "demo-code", "--stream", "--prompt", "Hello", "--send"],
    env=dict(os.environ, QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", QT_QPA_PLATFORM="xcb", LANG="C.UTF-8"),
    stdout=subprocess.DEVNULL)
deadline = time.monotonic() + PATIENCE
GLib.timeout_add(100, wait_for_all)
pyatspi.Registry.start()
# The program answers a question after all events that it raised before: none too many may be on its way.
for application in pyatspi.Registry.getDesktop(0):
    if application is not None and application.name == "fluxscope":
        application.clearCache()
        print("Windows:", application.childCount)
while GLib.MainContext.default().iteration(False):
    pass
program.terminate()
program.wait()

print("Call summary raised", summaries, "events, the last one for:", last)
repeated = sorted({event for event in others if others.count(event) > 1})
for event in repeated:
    print("raised", others.count(event), "times:", event)
sys.exit(summaries != len(STATES) or not last.startswith(STATES[-1]) or bool(repeated))
