# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Letters: the font of one kind of text and its measures on this panel, found out once."""

from functools import cached_property, lru_cache

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QFont, QFontMetrics, QFontMetricsF

from kiosk.content.scripts import Script
from kiosk.ui.fonts import families
from kiosk.ui.theme import theme

ANY_HEIGHT = 1 << 20
"""More than any word needs, however it breaks."""


class Letters:
    """A font of ``size`` pixels whose lines lie ``line`` pixels apart. All lengths are in pixels."""

    def __init__(self, size: int, weight: int, line: int, script: Script) -> None:
        self.size = size
        self.line = line
        self.font = QFont(families(script))
        self.font.setPixelSize(size)
        self.font.setWeight(QFont.Weight(weight))
        self.font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)

    @cached_property
    def metrics(self) -> QFontMetricsF:
        """The measures of the font."""
        return QFontMetricsF(self.font)

    @cached_property
    def average(self) -> float:
        """How wide a letter is."""
        return self.metrics.averageCharWidth()

    @cached_property
    def longest_line(self) -> int:
        """How wide text may run before it is hard to read."""
        return round(self.average * theme().max_chars_per_line)

    @cached_property
    def ground(self) -> float:
        """How far below the top of a line its letters stand."""
        return (self.line - self.metrics.descent() + self.metrics.ascent()) / 2

    def width(self, word: str) -> float:
        """How wide a word is."""
        return _width(self, word)

    def broken(self, text: str, width: int, flags: int) -> QSize:
        """How large a text is that breaks into lines of this width; ``flags`` are those of Qt."""
        return _broken(self, text, width, flags)


@lru_cache(maxsize=128)
def letters(size: int, weight: int, line: int, script: Script) -> Letters:
    """The letters of this size, weight and distance of lines."""
    return Letters(size, weight, line, script)


@lru_cache(maxsize=2048)
def _width(own: Letters, word: str) -> float:
    return own.metrics.horizontalAdvance(word)


@lru_cache(maxsize=1024)
def _broken(own: Letters, text: str, width: int, flags: int) -> QSize:
    return QFontMetrics(own.font).boundingRect(QRect(0, 0, width, ANY_HEIGHT), flags, text).size()
