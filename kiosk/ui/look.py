# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The look: how this patient sees the kiosk on this panel. Widgets are made for one look and never change it."""

import math
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import Enum, auto
from functools import cached_property, lru_cache

from PySide6.QtCore import QMargins, QSize, Qt
from PySide6.QtGui import QFont

from kiosk.content.scripts import Script, script_of
from kiosk.navigation.visit import Motion, TextSize, ThemeName, Visit
from kiosk.ui.letters import Letters, letters
from kiosk.ui.theme import theme
from kiosk.ui.theme_parts import FormMeasures, Measures, Palette, Role, Roles

REFERENCE_PPI = 102.5
"""Pixels per inch of the panel that the theme is measured on: 1920x1080 at 21.5 inch."""

_GROWTH_INDEX = {TextSize.NORMAL: 0, TextSize.LARGE: 1, TextSize.LARGEST: 2}


class Form(Enum):
    """How the panel hangs."""

    LANDSCAPE = auto()
    PORTRAIT = auto()


@dataclass(frozen=True)
class Look:
    """Text size, colours, movement, direction and letters, with everything in pixels of this panel.

    ``ample`` counts the steps by which the words of a screen are set larger because they are few.
    ``width`` and ``height`` are the panel's pixels, ``scale`` is its pixels per inch over those of the reference panel,
    ``palettes`` are the colours of each theme, the clinic's own where it has some.
    """

    width: int
    height: int
    scale: float = 1.0
    text_size: TextSize = TextSize.NORMAL
    theme_name: ThemeName = ThemeName.LIGHT
    motion: Motion = Motion.NORMAL
    right_to_left: bool = False
    script: Script = Script.LATIN
    ample: int = 0
    palettes: Mapping[str, Palette] = field(default_factory=lambda: theme().palettes, compare=False, repr=False)

    @property
    def form(self) -> Form:
        """How the panel hangs."""
        return Form.LANDSCAPE if self.width >= self.height else Form.PORTRAIT

    @cached_property
    def palette(self) -> Palette:
        """The colours."""
        return self.palettes[self.theme_name]

    @cached_property
    def m(self) -> Measures:
        """The lengths."""
        return _measures(self.scale)

    @cached_property
    def frame(self) -> FormMeasures:
        """The lengths of this form."""
        form = theme().landscape if self.form is Form.LANDSCAPE else theme().portrait
        return FormMeasures(*(self.px(length) for length in form))

    @property
    def roles(self) -> Roles:
        """The kinds of text."""
        return theme().ample_roles[self.ample - 1] if self.ample else theme().roles

    @property
    def direction(self) -> Qt.LayoutDirection:
        """The way that lines run."""
        return Qt.LayoutDirection.RightToLeft if self.right_to_left else Qt.LayoutDirection.LeftToRight

    @property
    def roomy(self) -> bool:
        """Whether a picture may stand beside the text."""
        return self.form is Form.LANDSCAPE and self.text_size is TextSize.NORMAL

    def px(self, length: float) -> int:
        """A length of the theme in pixels of this panel, never less than one."""
        return _px(length, self.scale)

    def ms(self, duration: int) -> int:
        """How long a movement lasts: nothing when the patient wants less of it."""
        return 0 if self.motion is Motion.LESS else duration

    def letters(self, role: Role) -> Letters:
        """The letters of a kind of text."""
        found = self._letters.get(role)
        if found is None:
            size, own = (
                self.px(role.size * role.growth[_GROWTH_INDEX[self.text_size]]),
                theme().scripts.get(self.script),
            )
            line = round(size * (max(role.line, own.line) if own is not None else role.line))
            found = self._letters[role] = letters(size, role.weight, line, self.script)
        return found

    @cached_property
    def _letters(self) -> dict[Role, Letters]:
        return {}

    def text_px(self, role: Role) -> int:
        """The size of a kind of text."""
        return self.letters(role).size

    def line_px(self, role: Role) -> int:
        """The distance of its lines."""
        return self.letters(role).line

    def marks_px(self, role: Role) -> int:
        """The room that a text with marks on its letters needs above and below, beyond the line."""
        own = theme().scripts.get(self.script)
        return math.ceil(self.text_px(role) * own.marks) if own is not None else 0

    def margins(self, start: int, top: int, end: int, bottom: int) -> QMargins:
        """Margins from where lines start to where they end; Qt itself does not mirror any."""
        if self.right_to_left:
            start, end = end, start
        return QMargins(start, top, end, bottom)

    def font(self, role: Role) -> QFont:
        """The font of a kind of text."""
        return QFont(self.letters(role).font)


def _px(length: float, scale: float) -> int:
    return max(1, round(length * scale))


@lru_cache(maxsize=8)
def _measures(scale: float) -> Measures:
    return Measures(*(_px(length, scale) for length in theme().measures))


def seen_by(visit: Visit, look: Look, palettes: Mapping[str, Palette], *, right_to_left: bool) -> Look:
    """The same panel as this visit has chosen to see it."""
    return replace(
        look,
        text_size=visit.text_size,
        theme_name=visit.theme,
        motion=visit.motion,
        right_to_left=right_to_left,
        script=script_of(visit.language),
        palettes=palettes,
    )


def look_for(panel: QSize, inches: float) -> Look:
    """The look that a visit begins with on a panel of so many pixels and such a diagonal."""
    diagonal = float((panel.width() ** 2 + panel.height() ** 2) ** 0.5)
    return Look(panel.width(), panel.height(), round(diagonal / inches / REFERENCE_PPI, 3))
