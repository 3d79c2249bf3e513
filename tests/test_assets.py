# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The fonts and icons that travel with the kiosk are whole, and all that is asked for."""

import ast
import re
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontDatabase, QFontInfo, QFontMetricsF, QImage, QPainter, QRawFont

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


STYLES = [(500, False), (500, True), (600, False), (700, False)]


def font_of(weight: int, size: int, *, italic: bool) -> QFont:
    font = QFont(FAMILY)
    font.setPixelSize(size)
    font.setWeight(QFont.Weight(weight))
    font.setItalic(italic)
    return font


def hollow(font: QFont, text: str, at: int) -> bool:
    """Whether the middle of a character is as empty as the paper when it is drawn."""
    metrics = QFontMetricsF(font)
    image = QImage(round(metrics.horizontalAdvance(text)) + 40, round(metrics.height()), QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.setFont(font)
    painter.drawText(QPointF(20, metrics.ascent()), text)
    painter.end()
    left, right = (20 + metrics.horizontalAdvance(text[:end]) for end in (at, at + 1))
    lean = metrics.capHeight() * 0.1 if font.italic() else 0
    middle = QRectF(0, 0, (right - left) * 0.16, metrics.capHeight() * 0.4)
    middle.moveCenter(QPointF((left + right) / 2 + lean, metrics.ascent() - metrics.capHeight() / 2))
    seen = image.copy(middle.toAlignedRect())
    return not seen.isNull() and set(memoryview(bytes(seen.constBits())).cast("I")) == {0xFFFFFFFF}


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("feature", ["", "tnum", "pnum", "frac"])
@pytest.mark.parametrize(("weight", "italic"), STYLES)
def test_a_zero_is_empty_wherever_it_is_drawn(weight: int, italic: bool, feature: str) -> None:  # noqa: FBT001 -- a column of the table
    font = font_of(weight, 300, italic=italic)
    if feature:
        font.setFeature(QFont.Tag(feature), 1)
    for text in ("0", "100", "30–60", "1 000,05"):
        assert all(hollow(font, text, at) for at, letter in enumerate(text) if letter == "0"), text


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("letter", "8ØBe")
def test_a_crossed_middle_would_be_seen(letter: str) -> None:
    assert not hollow(font_of(500, 300, italic=False), letter, 0)


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize(("weight", "italic"), STYLES)
def test_each_style_is_drawn_and_not_made_up(weight: int, italic: bool) -> None:  # noqa: FBT001 -- a column of the table
    info = QFontInfo(font_of(weight, 40, italic=italic))
    assert (info.family(), info.weight(), info.italic()) == (FAMILY, weight, italic)
    assert len(QFontDatabase.styles(FAMILY)) == len(FONTS) == 4


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("file", FONTS, ids=lambda file: file.stem)
def test_a_font_has_the_letters_of_western_europe(file: Path) -> None:
    font = QRawFont(str(file), 100)
    letters = "äöüßÄÖÜẞéèêëàâçñøåæœ–—“”„’•…×½°%€"
    drawn = dict(zip(letters, font.glyphIndexesForString(letters), strict=True))
    assert [letter for letter, glyph in drawn.items() if glyph == 0] == []


SEEN = """
from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication
from kiosk.content.scripts import Script
from kiosk.ui.fonts import families, load_fonts
application = QGuiApplication([])
load_fonts()
families(Script.LATIN)
print(*(name in QFontDatabase.families() for name in ("Kiosk Hyperlegible", "Kiosk Hebrew", "Kiosk Arabic")))
families(Script.HEBREW)
print(*(name in QFontDatabase.families() for name in ("Kiosk Hyperlegible", "Kiosk Hebrew", "Kiosk Arabic")))
"""


def test_the_letters_of_a_script_are_read_when_a_language_needs_them() -> None:
    typed = [sys.executable, "-c", SEEN]
    told = subprocess.run(typed, capture_output=True, text=True, check=True, cwd=PACKAGE.parent)  # noqa: S603 -- ours
    assert told.stdout.splitlines() == ["True False False", "True True False"]


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
