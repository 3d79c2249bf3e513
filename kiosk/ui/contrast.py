# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Contrast: how well one colour can be told from another, after WCAG 2.2, and what the kiosk promises of it."""

from collections.abc import Iterator
from typing import NamedTuple

from PySide6.QtGui import QColor

from kiosk.ui.theme_parts import Palette

FOR_TEXT = 7.0
FOR_PARTS = 3.0

WRITTEN_ON = {
    "ink": ("page", "card", "mist", "heather", "moss", "sun", "peach", "alert_tint", "ok_tint"),
    "ink_2": ("page", "card"),
    "link": ("page", "card", "mist", "heather", "moss", "sun", "peach", "alert_tint"),
    "brand": ("page", "card", "mist"),
    "on_brand": ("brand", "brand_edge"),
    "heather_ink": ("heather",),
    "moss_ink": ("moss",),
    "alert": ("alert_tint", "page", "card"),
    "on_alert": ("alert", "alert_edge"),
    "ok": ("ok_tint",),
    "on_reading": ("reading",),
}
"""The colours of letters, and the grounds that they are written on."""

SEEN_ON = {
    "line": ("page", "card", "mist"),
    "brand_edge": ("page", "card"),
    "stripe": ("marker",),
    "focus_out": ("marker", "focus_in"),
    "note": ("page", "card", "sun"),
    "care": ("page", "card", "peach"),
    "heather_ink": ("page", "card"),
    "moss_ink": ("page", "card"),
    "ok": ("page", "card"),
}
"""The colours of lines, bars and marks, and the grounds that they lie on."""

UNDER_THE_RING = ("page", "card", "mist", "brand")
"""Grounds that show one of the two colours of the focus ring at least."""

_DARK = 0.04045
"""Up to here sRGB is linear."""


class Weak(NamedTuple):
    """Two colours of a palette that are too much alike: ``ink`` on ``ground``, and the contrast that they need."""

    ink: str
    ground: str
    found: float
    least: float


def weak_pairs(palette: Palette) -> Iterator[Weak]:
    """All pairs that could not be read, or be told from each other."""
    colours = palette._asdict()
    for pairs, least in ((WRITTEN_ON, FOR_TEXT), (SEEN_ON, FOR_PARTS)):
        for ink, grounds in pairs.items():
            for ground in grounds:
                if (found := contrast(colours[ink], colours[ground])) < least:
                    yield Weak(ink, ground, found, least)
    for ground in UNDER_THE_RING:
        found = max(contrast(colours[ring], colours[ground]) for ring in ("focus_in", "focus_out"))
        if found < FOR_PARTS:
            yield Weak("focus_in", ground, found, FOR_PARTS)


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
