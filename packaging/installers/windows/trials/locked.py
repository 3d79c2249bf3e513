# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The lock on Windows: what keys get past the installed kiosk, asked by a witness behind it."""

import time
from pathlib import Path

from installers import tools
from installers.windows.launcher import GCC
from installers.windows.trials.expecting import expect, expect_code
from installers.windows.trials.machine import Machine
from installers.windows.trials.visiting import SECONDS_TO_END, running

WITNESS = Path(__file__).with_name("witness.c")
SECONDS_TO_LOCK = 40
"""The kiosk puts its hook before all others every ten seconds; one that has just started has much else to do."""

SWALLOWED = {
    "Alt+Tab": ("a4+09", "09"),
    "Alt+F4": ("a4+73", ""),
    "Alt+Esc": ("a4+1b", "1b"),
    "the Windows key": ("5b", ""),
    "Win+E": ("5b+45", "45"),
    "Win+L": ("5b+4c", "4c"),
    "Ctrl+Esc": ("a2+1b", "a2"),
    "Ctrl+Shift+Esc": ("a2+a0+1b", "a2"),
    "the menu key": ("5d", ""),
    "F1": ("70", ""),
}
GET_THROUGH = {"a letter": ("41", "41"), "Tab": ("09", "09"), "F2": ("71", "71"), "AltGr+Q": ("a2+a5+51", "a2 a5 51")}


def keeps_the_keys(pc: Machine, _exe: Path) -> None:
    """While the kiosk runs no chord of Windows is seen behind it, letters are, and Alt+F4 does not end it."""
    witness = pc.folder / "witness.exe"
    tools.must("the witness cannot be compiled", (GCC, "-O1", "-s", "-o", str(witness), str(WITNESS)))
    free = _seen(pc, witness, 0)
    for name, (chord, _) in (SWALLOWED | GET_THROUGH).items():
        expect(free[chord] == chord.replace("+", " "), f"without a kiosk {name} is seen as '{free[chord]}'")
    with running(pc) as process:
        locked = _seen(pc, witness, SECONDS_TO_LOCK)
        for name, (chord, rest) in (SWALLOWED | GET_THROUGH).items():
            expect(locked[chord] == rest, f"behind the kiosk {name} is seen as '{locked[chord]}', not '{rest}'")
        for key in ("alt+F4", "super", "ctrl+Escape"):
            tools.must("no key can be pressed", ("env", f"DISPLAY={pc.wine.display}", "xdotool", "key", key))
            time.sleep(1)
        expect(process.poll() is None, f"a key has ended the kiosk with {process.returncode}")
        expect_code(pc.wine.run(pc.wine.path(pc.home / "kiosk-setup.exe"), "close"), 0)
        expect(process.wait(SECONDS_TO_END) == 0, f"closed, the kiosk ended with {process.returncode}")
    log = next(pc.wine.drive.rglob("patient-kiosk/kiosk.log")).read_text("utf-8")
    expect(log.rstrip().endswith('"says": "stopped"}'), f"the log does not say that it stopped in order: {log[-300:]}")
    kept = list(pc.wine.drive.rglob("patient-kiosk/keys-as-found.json"))
    expect(not kept, "sticky keys and their like were not put back")


def _seen(pc: Machine, witness: Path, seconds: int) -> dict[str, str]:
    """What the witness says of each chord."""
    chords = [chord for chord, _ in (SWALLOWED | GET_THROUGH).values()]
    done = pc.wine.run(pc.wine.path(witness), str(seconds), *chords)
    expect_code(done, 0)
    lines = [line.partition(":") for line in done.stdout.splitlines()]
    return {chord: seen.strip() for chord, _, seen in lines}
