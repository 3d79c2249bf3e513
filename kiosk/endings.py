# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Endings: the exit codes of a kiosk, as whoever has started it understands them."""

ENDED = 0
"""In order, as a shell understands it."""

CANNOT_START = 2
"""Something is missing or wrong; one sentence has said what. It is tried again, calmly."""

LEFT = 73
"""Staff have left to the desktop, or the window was closed: nobody starts it again.

A supervisor is told so by a code that means nothing else. A process that somebody or the system has ended may end with
0 as well; for that it was not left.
"""

AGAIN = 75
"""Staff want a fresh start: it is started again at once, and nothing has gone wrong."""


def told(code: int, *, supervised: bool) -> int:
    """What the code of an event loop becomes for whoever has started the kiosk."""
    return LEFT if supervised and code == ENDED else code
