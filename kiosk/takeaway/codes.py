# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""QR codes that hold a text itself, so that a phone needs no network to read it."""

import sys
from collections.abc import Sequence
from types import ModuleType

QUIET = 4
"""So many white modules have to lie round a code."""

LARGEST = 20
"""The version beyond which a code is too fine for old phones: a list that needs more becomes several codes."""

ROOM = 664
"""Bytes of UTF-8 that it holds with error correction M, which bears a reflection on the screen."""

MASK = 3
"""Every decoder reads every mask; to look for the prettiest takes five times as long as the code itself."""


def most_modules() -> int:
    """How many modules the largest code has on each side, with the white ones round it."""
    return 17 + 4 * LARGEST + 2 * QUIET


def modules(text: str) -> Sequence[bytes]:
    """The code of a text, row by row, 1 where it is dark, with the white modules round it.

    Other letters than English ones get a note that they are UTF-8 (ECI): without it readers guess, and take "müssen"
    for Chinese.
    """
    code = _segno().make_qr(text, error="m", mode="byte", mask=MASK, encoding="utf-8", eci=not text.isascii())
    beside, above = bytes(QUIET), [bytes(len(code.matrix) + 2 * QUIET)] * QUIET
    return [*above, *(beside + bytes(row) + beside for row in code.matrix), *above]


def _segno() -> ModuleType:
    """The library that makes codes, imported when the first is shown, and without the network.

    It imports ``xml.sax``, and that ``urllib.request``, with ``ssl`` and 7 MB that nobody here needs. An empty module
    stands there meanwhile; whoever imports the true one later gets it.
    """
    name = "urllib.request"
    bare = name not in sys.modules
    if bare:
        sys.modules[name] = ModuleType(name)
    try:
        import segno  # noqa: PLC0415 -- see above
    finally:
        if bare:
            del sys.modules[name]
    return segno
