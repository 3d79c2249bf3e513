# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The fonts that travel with the kiosk, so that it looks the same on every machine."""

from functools import cache
from pathlib import Path

from PySide6.QtGui import QFontDatabase

from kiosk import resources
from kiosk.content.scripts import Script
from kiosk.logs import log
from kiosk.ui.theme import theme


def load_fonts() -> list[str]:
    """Make our fonts known to Qt; returns the names of the files that Qt could not read."""
    return _load(resources.assets() / "fonts")


@cache
def families(script: Script) -> list[str]:
    """The fonts of a script, the one with its letters first. They are read when the first text asks for them."""
    own = theme().scripts.get(script)
    if own is None:
        return [theme().family]
    for name in _load(resources.assets() / "fonts" / script.value):
        log.warning("the font %s cannot be read", name)
    return [own.family, theme().family]


def all_families() -> list[str]:
    """The fonts of all scripts, that of Latin letters first: paper may hold any of them."""
    return list(dict.fromkeys(family for script in (Script.LATIN, *Script) for family in families(script)))


def _load(folder: Path) -> list[str]:
    return [file.name for file in sorted(folder.glob("*.ttf")) if QFontDatabase.addApplicationFont(str(file)) < 0]
