# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The visits that nobody has made anything of yet: the first of a day, and what is shown between two patients."""

from dataclasses import replace

from kiosk.navigation.outline import Outline
from kiosk.navigation.places import Attract
from kiosk.navigation.visit import ThemeName, Visit


def first_visit(outline: Outline, theme: ThemeName = ThemeName.LIGHT) -> Visit:
    """The visit of whoever comes next: nothing is known, language and colours are those of the machine."""
    return Visit(outline.guide.opening_language, theme=theme)


def at_rest(
    outline: Outline, theme: ThemeName = ThemeName.LIGHT, *, night: bool = False, closed: bool = False
) -> Visit:
    """What is shown when nobody is there: nothing is left of the visit before; dimmed at ``night`` or ``closed``."""
    return replace(first_visit(outline, theme), place=Attract(dimmed=night or closed, closed=closed))
