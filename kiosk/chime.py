# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The chime: a soft sound by the player that the system has, so that no sound system lives inside the kiosk."""

import shutil
from pathlib import Path

from PySide6.QtCore import QProcess

from kiosk import resources

PLAYERS = (("pw-play",), ("paplay",), ("aplay", "-q"))
"""Of PipeWire, PulseAudio and ALSA, the first that is there."""


def player() -> tuple[str, ...]:
    """The program that plays a file, with what to tell it; empty when there is none."""
    return next((command for command in PLAYERS if shutil.which(command[0])), ())


def chime() -> None:
    """Let the chime be heard, and do not wait for its end. A machine without sound stays silent."""
    file = resources.assets() / "sounds" / "chime.wav"
    if not _played_by_windows(file) and (command := player()):
        process = QProcess()
        process.setProgram(command[0])
        process.setArguments([*command[1:], str(file)])
        process.setStandardOutputFile(QProcess.nullDevice())
        process.setStandardErrorFile(QProcess.nullDevice())
        process.startDetached()


def _played_by_windows(file: Path) -> bool:
    try:
        import winsound  # noqa: PLC0415 -- it is there on Windows only
    except ImportError:
        return False
    play, flags = getattr(winsound, "PlaySound"), ("SND_FILENAME", "SND_ASYNC", "SND_NODEFAULT")  # noqa: B009 -- as above
    play(str(file), sum(getattr(winsound, flag) for flag in flags))
    return True
