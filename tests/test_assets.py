# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The fonts and icons that travel with the kiosk are whole, and all that is asked for."""

import ast
import re
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtGui import QFont, QFontDatabase, QFontInfo, QRawFont

from kiosk import resources

FONTS = sorted((resources.assets() / "fonts").glob("*.ttf"))
ICONS = sorted((resources.assets() / "icons").glob("*.svg"))
FAMILY = "Kiosk Hyperlegible"
PACKAGE = Path(resources.__file__).parent


def icon_names() -> set[str]:
    return {icon.stem for icon in ICONS}


def outlines(font: QRawFont, glyph: int) -> int:
    """How many closed lines a character is drawn with."""
    path = font.pathForGlyph(glyph)
    return sum(path.elementAt(place).isMoveTo() for place in range(path.elementCount()))


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("file", FONTS, ids=lambda file: file.stem)
def test_a_zero_is_not_crossed_out(file: Path) -> None:
    font = QRawFont(str(file), 100)
    zero, letter = font.glyphIndexesForString("0O")
    assert outlines(font, zero) == 2
    assert font.boundingRect(zero).width() < 0.9 * font.boundingRect(letter).width()


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize(("weight", "italic"), [(500, False), (500, True), (600, False), (700, False)])
def test_each_style_is_drawn_and_not_made_up(weight: int, italic: bool) -> None:  # noqa: FBT001 -- a column of the table
    font = QFont(FAMILY)
    font.setWeight(QFont.Weight(weight))
    font.setItalic(italic)
    info = QFontInfo(font)
    assert (info.family(), info.weight(), info.italic()) == (FAMILY, weight, italic)
    assert len(QFontDatabase.styles(FAMILY)) == len(FONTS) == 4


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("file", FONTS, ids=lambda file: file.stem)
def test_a_font_has_the_letters_of_western_europe(file: Path) -> None:
    font = QRawFont(str(file), 100)
    letters = "äöüßÄÖÜẞéèêëàâçñøåæœ–—“”„’•…×½°%€"
    drawn = dict(zip(letters, font.glyphIndexesForString(letters), strict=True))
    assert [letter for letter, glyph in drawn.items() if glyph == 0] == []


@pytest.mark.parametrize("icon", ICONS, ids=lambda icon: icon.stem)
def test_an_icon_is_drawn_in_the_colour_of_its_text(icon: Path) -> None:
    root = ET.fromstring(icon.read_bytes())  # noqa: S314 -- our own file
    assert (root.get("viewBox"), root.get("stroke")) == ("0 0 24 24", "currentColor")


def test_every_icon_that_a_topic_names_is_there() -> None:
    topics = sorted(resources.shipped_content().glob("*/*.md"))
    named = {name for topic in topics for name in re.findall(r"^icon: *(\S+)", topic.read_text("utf-8"), re.MULTILINE)}
    assert len(named) >= 10
    assert named <= icon_names(), f"copy these from Lucide: {named - icon_names()}"


def test_every_icon_that_the_kiosk_draws_itself_is_there() -> None:
    """Nothing but an icon has a hyphen in its name, so far; names of one word are not told from other words."""
    texts = {text for file in sorted((PACKAGE / "ui").rglob("*.py")) for text in texts_of(file)}
    named = {text for text in texts if re.fullmatch(r"[a-z]+(-[a-z]+)+", text)}
    assert len(named) >= 10
    assert named <= icon_names(), f"copy these from Lucide: {named - icon_names()}"


def texts_of(file: Path) -> set[str]:
    nodes = ast.walk(ast.parse(file.read_text("utf-8")))
    return {node.value for node in nodes if isinstance(node, ast.Constant) and isinstance(node.value, str)}
