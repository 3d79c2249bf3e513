# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Text made ready to be painted: one string, the formats of its parts, and what can be touched in it."""

import re
from typing import NamedTuple

from PySide6.QtGui import QTextLayout

from kiosk.navigation.wishes import Wish

LINE_SEPARATOR = "\u2028"
BREAK = "\u200b"
"""Unseen; a line may end here."""


def breakable(address: str) -> str:
    """An address that may go on in the next line after each of its parts, and within a long one."""
    return re.sub(r"([/.?=&_-]+|\w{12}(?=\w))", rf"\1{BREAK}", address.removeprefix("https://"))


class TouchableText(NamedTuple):
    """Characters that can be touched: from ``start``, so many; what they are called, and the wish they make."""

    start: int
    length: int
    name: str
    wish: Wish


class Composed:
    """Text for a ``QTextLayout``; positions count its characters."""

    def __init__(self, text: str, formats: list[QTextLayout.FormatRange], touchables: list[TouchableText]) -> None:
        self.text = text
        self.formats = formats
        self.touchables = touchables
