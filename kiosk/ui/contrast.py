# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Contrast: how well one colour can be told from another, after WCAG 2.2, and what the kiosk promises of it."""

from PySide6.QtGui import QColor

FOR_TEXT = 7.0
FOR_PARTS = 3.0

_DARK = 0.04045
"""Up to here sRGB is linear."""


def contrast(one: QColor, other: QColor) -> float:
    """The ratio of two opaque colours: 1 for the same, 21 for black and white."""
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def luminance(colour: QColor) -> float:
    """How light a colour is: 0 for black, 1 for white."""
    red, green, blue = (_linear(part) for part in (colour.redF(), colour.greenF(), colour.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(part: float) -> float:
    return part / 12.92 if part <= _DARK else float(((part + 0.055) / 1.055) ** 2.4)
