# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""How loud the kiosk is, of what the machine gives: as the settings say, until staff choose otherwise."""

import json
from pathlib import Path

from kiosk.logs import log
from kiosk.whole_file import write_whole

NAME = "volume.json"
STEPS, STEP, LOUDEST = 5, 20, 100


class Loudness:
    """Percent, kept in a folder over starts. When IT writes another volume into the settings, that counts again."""

    def __init__(self, settings_say: int, folder: Path | None) -> None:
        self._settings_say = settings_say
        self._file = folder / NAME if folder is not None else None
        self._percent = self._kept()

    @property
    def share(self) -> float:
        """Of what the machine gives, from 0 to 1."""
        return self._percent / LOUDEST

    @property
    def level(self) -> int:
        """In steps from 0."""
        return round(self._percent / STEP)

    def take_steps(self, steps: int) -> None:
        """So many steps louder; quieter where there are less than none."""
        self._percent = min(max((self.level + steps) * STEP, 0), LOUDEST)
        if self._file is None:
            return
        try:
            self._file.parent.mkdir(parents=True, exist_ok=True)
            told = {"volume": self._percent, "settings": self._settings_say}
            write_whole(self._file, json.dumps(told).encode())
        except OSError as error:
            log.warning("the volume cannot be kept for the next start: %s", error)

    def _kept(self) -> int:
        try:
            told = json.loads(self._file.read_bytes()) if self._file is not None else {}
            percent = told["volume"] if told["settings"] == self._settings_say else self._settings_say
        except (OSError, ValueError, KeyError, TypeError, RecursionError):
            return self._settings_say
        return percent if isinstance(percent, int) and 0 <= percent <= LOUDEST else self._settings_say
