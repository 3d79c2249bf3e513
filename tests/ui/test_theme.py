# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The colours can be read and the letters are large enough, as docs and patients were promised."""

import pytest
from PySide6.QtGui import QColor

from kiosk.navigation.visit import ThemeName
from kiosk.ui.theme import Palette, theme

ENOUGH = 7.0
VISIBLE = 3.0

WRITTEN_ON = {
    "ink": ("page", "card", "mist", "heather", "moss", "sun", "peach", "alert_tint", "ok_tint"),
    "ink_2": ("page", "card"),
    "link": ("page", "card", "mist"),
    "brand": ("page", "card", "mist"),
    "on_brand": ("brand",),
    "heather_ink": ("heather",),
    "moss_ink": ("moss",),
    "alert": ("alert_tint", "page", "card"),
    "on_alert": ("alert",),
    "ok": ("ok_tint",),
}
SEEN_ON = {"line": ("page", "card"), "focus_in": ("focus_out",)}


def luminance(colour: QColor) -> float:
    """Relative luminance after WCAG 2.2."""
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (colour.redF(), colour.greenF(), colour.blueF())
    )
    return float(0.2126 * red + 0.7152 * green + 0.0722 * blue)


def contrast(one: QColor, other: QColor) -> float:
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def weak(palette: Palette, pairs: dict[str, tuple[str, ...]], least: float) -> list[str]:
    return [
        f"{ink} on {ground}: {contrast(getattr(palette, ink), getattr(palette, ground)):.2f}"
        for ink, grounds in pairs.items()
        for ground in grounds
        if contrast(getattr(palette, ink), getattr(palette, ground)) < least
    ]


@pytest.mark.parametrize("name", ThemeName)
def test_letters_stand_out_from_their_ground(name: ThemeName) -> None:
    assert weak(theme().palettes[name], WRITTEN_ON, ENOUGH) == []


@pytest.mark.parametrize("name", ThemeName)
def test_outlines_and_the_focus_ring_can_be_seen(name: ThemeName) -> None:
    palette = theme().palettes[name]
    assert weak(palette, SEEN_ON, VISIBLE) == []
    for ground in (palette.page, palette.card, palette.brand):
        assert max(contrast(palette.focus_in, ground), contrast(palette.focus_out, ground)) >= VISIBLE


def test_no_letter_is_smaller_than_36_pixels() -> None:
    assert [(name, role.size) for name, role in theme().roles._asdict().items() if role.size < 36] == []


def test_letters_grow_with_the_text_size() -> None:
    for name, role in theme().roles._asdict().items():
        assert 1 == role.growth[0] < role.growth[1] < role.growth[2], name


def test_every_target_is_as_large_as_a_finger() -> None:
    measures = theme().measures
    assert 81 <= measures.target <= measures.target_medium <= measures.target_large
