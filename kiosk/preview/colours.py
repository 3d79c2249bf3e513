# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The colours of the preview's own parts: those of the kiosk in daylight, whatever the desk looks like."""

from kiosk.content.problems import Level
from kiosk.ui.theme import theme

_LIGHT = theme().palettes["light"]

INK, QUIET, HAIR = _LIGHT.ink, _LIGHT.ink_2, _LIGHT.hair
CHOSEN = _LIGHT.mist

SIGNS = {
    Level.ERROR: ("circle-alert", _LIGHT.alert),
    Level.WARNING: ("triangle-alert", _LIGHT.care),
    Level.HINT: ("lightbulb", _LIGHT.brand),
}
"""The sign of a level and its colour."""
