# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Make the chime that is heard when the kiosk asks whether somebody is there: two soft notes, the second lower.

Run it from anywhere: ``python3 packaging/sounds/make_chime.py``. It needs the standard library only.
"""

import math
import struct
import wave
from pathlib import Path

RATE = 22_050
"""Samples a second."""

NOTES = ((0.0, 659.26), (0.32, 523.25))
"""When each begins, in seconds, and its pitch in hertz: a falling third."""

OVERTONES = ((1, 1.0), (2, 0.22), (3, 0.06))
LENGTH, ATTACK, DECAY = 1.7, 0.012, 0.34
LOUDNESS = 0.22
"""Of the loudest that can be written: soft enough beside a waiting neighbour."""


def sample(at: float) -> float:
    """The air at this second, between -1 and 1."""
    sum_of_notes = 0.0
    for begins, pitch in NOTES:
        since = at - begins
        if since >= 0:
            swell = min(1.0, since / ATTACK) * math.exp(-since / DECAY)
            sum_of_notes += swell * sum(part * math.sin(math.tau * pitch * times * since) for times, part in OVERTONES)
    return LOUDNESS * sum_of_notes


def main() -> None:
    """Write the file."""
    folder = Path(__file__).parents[2] / "assets" / "sounds"
    samples = (sample(index / RATE) for index in range(round(LENGTH * RATE)))
    fade = round(0.1 * RATE)
    count = round(LENGTH * RATE)
    with wave.open(str(folder / "chime.wav"), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        for index, value in enumerate(samples):
            file.writeframesraw(struct.pack("<h", round(32767 * value * min(1.0, (count - index) / fade))))


if __name__ == "__main__":
    main()
