# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The fonts that travel with the kiosk, so that it looks the same on every machine."""

from PySide6.QtGui import QFontDatabase

from kiosk import resources


def load_fonts() -> list[str]:
    """Make our fonts known to Qt; returns the names of the files that Qt could not read."""
    files = sorted((resources.assets() / "fonts").glob("*.ttf"))
    return [file.name for file in files if QFontDatabase.addApplicationFont(str(file)) < 0]
