# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The chime: a soft sound by the player that the system has, so that no sound system lives inside the kiosk."""

import shutil
from array import array
from pathlib import Path

from PySide6.QtCore import QProcess

from kiosk import resources
from kiosk.whole_file import write_whole

PLAYERS = (("pw-play",), ("paplay",), ("aplay", "-q"))
"""Of PipeWire, PulseAudio and ALSA, the first that is there."""

SIZE_BYTES = 4
"""In a WAV file the heights of the sound begin behind the word "data" and their size."""


def player() -> tuple[str, ...]:
    """The program that plays a file, with what to tell it; empty when there is none."""
    return next((command for command in PLAYERS if shutil.which(command[0])), ())


def chime(share: float = 1.0, folder: Path | None = None) -> None:
    """Let the chime be heard, and do not wait for its end. A machine without sound stays silent.

    Not every player can be told how loud: where less than all of it is wanted, a quieter one is kept in the folder.
    """
    file = resources.assets() / "sounds" / "chime.wav"
    if share < 1:
        if not share:
            return
        file = _quieter(file, share, folder)
    if not _played_by_windows(file) and (command := player()):
        process = QProcess()
        process.setProgram(command[0])
        process.setArguments([*command[1:], str(file)])
        process.setStandardOutputFile(QProcess.nullDevice())
        process.setStandardErrorFile(QProcess.nullDevice())
        process.startDetached()


def _quieter(file: Path, share: float, folder: Path | None) -> Path:
    """The same sound with so much of its height; itself where that cannot be kept."""
    if folder is None:
        return file
    made = folder / f"chime-{round(share * 100)}.wav"
    if made.is_file():
        return made
    try:
        sound = file.read_bytes()
        begins = sound.index(b"data") + len(b"data") + SIZE_BYTES
        heights = array("h", sound[begins : begins + (len(sound) - begins) // 2 * 2])
        folder.mkdir(parents=True, exist_ok=True)
        write_whole(made, sound[:begins] + array("h", (round(height * share) for height in heights)).tobytes())
    except OSError:
        return file
    return made


def _played_by_windows(file: Path) -> bool:
    try:
        import winsound  # noqa: PLC0415 -- it is there on Windows only
    except ImportError:
        return False
    play, flags = getattr(winsound, "PlaySound"), ("SND_FILENAME", "SND_ASYNC", "SND_NODEFAULT")  # noqa: B009 -- as above
    play(str(file), sum(getattr(winsound, flag) for flag in flags))
    return True
