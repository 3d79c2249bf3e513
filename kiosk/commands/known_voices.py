# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The voices of the last start, so that the button to listen is there from the first picture on."""

from kiosk.logs import log
from kiosk.state_folder import state_folder

NAME = "voices"


def known_voices() -> frozenset[str]:
    """The languages that could be read aloud when the kiosk last looked; none where nobody knows."""
    try:
        return frozenset((state_folder() / NAME).read_text(encoding="ascii").split())
    except (OSError, RuntimeError, ValueError):
        return frozenset()


def keep_voices(languages: frozenset[str]) -> None:
    """Remember these for the next start."""
    if languages == known_voices():
        return
    try:
        (state_folder() / NAME).write_text(" ".join(sorted(languages)), encoding="ascii")
    except (OSError, RuntimeError, ValueError) as error:
        log.warning("the voices cannot be kept for the next start: %s", error)
