# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The record: what has become of the kiosk lately, and what follows from it. Pure values; nothing is started here."""

from __future__ import annotations

from typing import NamedTuple

CRASHES, WITHIN_SECONDS = 3, 300.0
"""So many crashes in this time, then the built-in page is shown."""

REST_SECONDS = (60.0, 120.0, 300.0, 600.0, 1800.0)
"""So long the built-in page is shown before the kiosk is tried again: the first time, the second, and so on."""

TRY_SECONDS = (2.0, 5.0, 10.0, 20.0, 30.0, 60.0)
"""The same for a kiosk that could not start: somebody may be mending it just now, or a share may be late."""


class Record(NamedTuple):
    """When the kiosk has crashed lately, how often it was tried in vain since, and how often it could not start."""

    crashes: tuple[float, ...] = ()
    rests: int = 0
    failures: int = 0

    def crashed(self, now: float) -> Record:
        """One more crash. A kiosk that crashes when it is tried again has not recovered."""
        lately = (*(each for each in self.crashes if now - each < WITHIN_SECONDS), now)
        resting = self.rests > 0 or len(lately) >= CRASHES
        return Record(lately, self.rests + 1 if resting else 0, 0)

    def failed(self) -> Record:
        """It could not start, and has said why."""
        return self._replace(failures=self.failures + 1)

    @property
    def safe(self) -> bool:
        """Whether the built-in page is shown until the kiosk is there again."""
        return self.rests > 0 or self.failures > 0

    @property
    def pause(self) -> float:
        """Seconds until the kiosk is started again."""
        if self.failures:
            return TRY_SECONDS[min(self.failures, len(TRY_SECONDS)) - 1]
        return REST_SECONDS[min(self.rests, len(REST_SECONDS)) - 1] if self.rests else 0.0


FRESH = Record()
