# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Which languages of a guide this machine can read aloud, and what to install for the others."""

import json
import os
import subprocess
import sys
from collections.abc import Sequence
from tempfile import TemporaryFile

from kiosk.commands.findings import Finding, State
from kiosk.speech.process_voice import ENVIRONMENT, PROGRAM

SECONDS = 30
"""A speech server that has to be started first takes its time."""

INSTALL = {
    "linux": "apt install speech-dispatcher speech-dispatcher-espeak-ng libspeechd2 libpulse0",
    "win32": "Settings, Time & language, Language: add the language with 'Text-to-speech'",
}


def languages_spoken() -> frozenset[str] | None:
    """The languages that there are voices for, asked as the running kiosk asks; None when no answer comes."""
    try:
        return _voices(_told())
    except OSError:
        return None


def _told() -> str:
    """What the voice says first; into a file, for a pipe stays open as long as anything that the voice has started."""
    with TemporaryFile() as answer:
        process = subprocess.Popen(  # noqa: S603 -- our own program
            [sys.executable, *PROGRAM],
            stdin=subprocess.DEVNULL,
            stdout=answer,
            stderr=subprocess.DEVNULL,
            env={**os.environ, **ENVIRONMENT},
        )
        try:
            process.wait(SECONDS)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
        answer.seek(0)
        return answer.read().decode(errors="replace")


def _voices(told: str) -> frozenset[str] | None:
    for line in told.splitlines():
        try:
            return frozenset(json.loads(line)["voices"])
        except (ValueError, KeyError, TypeError):
            continue
    return None


def voices_finding(guide: Sequence[str], spoken: frozenset[str] | None, system: str = sys.platform) -> Finding:
    """Whether there is a voice for each language of the guide; a screen without one has no button to listen."""
    install = INSTALL.get("linux" if system.startswith("linux") else system, "see the manual of the system")
    if spoken is None:
        told = f"the speech of this system does not answer, so nothing is read aloud; restart or install it ({install})"
        return Finding(State.NOTE, "voices", told)
    there = [code for code in guide if code in spoken]
    lacking = [code for code in guide if code not in spoken]
    if lacking:
        told = f"none for {', '.join(lacking)}, so those screens are not read aloud; install one ({install})"
        return Finding(State.NOTE, "voices", told)
    return Finding(State.OK, "voices", ", ".join(there))
