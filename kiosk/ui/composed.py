# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Text made ready to be painted: one string, the formats of its parts, and what can be touched in it."""

from typing import NamedTuple

from PySide6.QtGui import QTextLayout

from kiosk.navigation.wishes import Wish

LINE_SEPARATOR = "\u2028"
BREAK = "\u200b"
"""Unseen; a line may end here."""


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
