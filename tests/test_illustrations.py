# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The illustrations are of one style, whole, used, and said in words."""

import re
import tomllib
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from kiosk import resources

CONTENT = Path(__file__).parent.parent / "content"
SHIPPED = sorted((CONTENT / "images").glob("*.svg"))
ILLUSTRATIONS = [*SHIPPED, *sorted((resources.assets() / "illustrations").glob("*.svg"))]
STYLE = tomllib.loads((Path(__file__).parent / "illustrations.toml").read_text(encoding="utf-8"))
COLOURS = {colour for tones in STYLE["colours"].values() for colour in tones}
DRAWN_WITH = {"svg", "path", "circle", "rect", "ellipse"}
SAID_WITH = set("d x y cx cy r rx ry width height viewBox transform fill stroke".split()) | {  # noqa: SIM905 -- words
    "stroke-width",
    "stroke-linecap",
    "stroke-linejoin",
}
MOVES_WITH = {"g", "animateTransform"}
MOVED_WITH = {"attributeName", "type", "dur", "values"}
LARGEST, LARGEST_FILM = 24_000, 32_000
"""Bytes."""

SIDE, MARGIN = 240, 60
"""Pixels of a drawing made for a test, and of the empty paper around it."""

PAPER = Qt.GlobalColor.magenta
"""A colour that no picture has."""

PICTURE = re.compile(r'\s*!\[(?P<alt>[^\]]+)\]\((?P<file>\w+\.svg) "(?P<caption>[^"]+)"\)\n?')

each_illustration = pytest.mark.parametrize("file", ILLUSTRATIONS, ids=lambda file: file.stem)


class Use(NamedTuple):
    """A line of content that shows a picture."""

    place: str
    line: str


def uses() -> Iterator[Use]:
    """Every line that begins a picture, in every language."""
    for page in sorted(CONTENT.glob("*/*.md")):
        for number, line in enumerate(page.read_text(encoding="utf-8").splitlines(), 1):
            if "![" in line:
                yield Use(f"{page.parent.name}/{page.name}:{number}", line)


def drawn(file: Path, paper: Qt.GlobalColor) -> QImage:
    """The picture in the middle of a larger paper."""
    renderer = QSvgRenderer(str(file))
    assert renderer.isValid()
    box = renderer.viewBoxF()
    height = round(SIDE * box.height() / box.width())
    image = QImage(SIDE + 2 * MARGIN, height + 2 * MARGIN, QImage.Format.Format_RGB32)
    image.fill(paper)
    painter = QPainter(image)
    renderer.render(painter, QRectF(MARGIN, MARGIN, SIDE, height))
    painter.end()
    return image


def frame_of(image: QImage) -> tuple[int, int, int, int]:
    """Where the picture lies on its paper."""
    return MARGIN, MARGIN, image.width() - 2 * MARGIN, image.height() - 2 * MARGIN


def tags(file: Path) -> Iterator[ET.Element]:
    yield from ET.fromstring(file.read_text(encoding="utf-8")).iter()  # noqa: S314 -- files of our own


def shapes(file: Path) -> Iterator[ET.Element]:
    """All but what moves them."""
    yield from (tag for tag in tags(file) if not moves(file) or tag.tag.rpartition("}")[2] not in MOVES_WITH)


def moves(file: Path) -> bool:
    return file.stem.endswith("_moving")


@each_illustration
def test_it_has_only_the_colours_of_the_style(file: Path) -> None:
    painted = {tag.get(part) for tag in tags(file) for part in ("fill", "stroke")} - {None, "none"}
    assert painted <= COLOURS


@each_illustration
def test_every_shape_says_its_fill(file: Path) -> None:
    assert [tag.tag for tag in shapes(file) if not tag.tag.endswith("svg") and tag.get("fill") is None] == []


@each_illustration
def test_rust_means_pain_or_do_not(file: Path) -> None:
    rust = any(tag.get(part) in STYLE["colours"]["pain"] for tag in tags(file) for part in ("fill", "stroke"))
    assert rust == (file.stem in STYLE["pain"]["pictures"])


@each_illustration
def test_it_is_drawn_with_plain_shapes(file: Path) -> None:
    assert {tag.tag.rpartition("}")[2] for tag in shapes(file)} <= DRAWN_WITH
    assert {name for tag in tags(file) for name in tag.attrib} <= SAID_WITH | (MOVED_WITH if moves(file) else set())


@each_illustration
def test_it_is_small_and_scales(file: Path) -> None:
    assert file.stat().st_size < (LARGEST_FILM if moves(file) else LARGEST)
    left, top, width, height = map(float, next(tags(file)).attrib["viewBox"].split())
    assert (left, top) == (0, 0)
    assert width > 0
    assert height > 0


@pytest.mark.usefixtures("qapp")
@each_illustration
def test_nothing_is_drawn_outside_its_frame(file: Path) -> None:
    image = drawn(file, PAPER)
    painter = QPainter(image)
    left, top, width, height = frame_of(image)
    painter.fillRect(left - 1, top - 1, width + 2, height + 2, PAPER)
    painter.end()
    blank = image.copy()
    blank.fill(PAPER)
    assert image == blank


@pytest.mark.usefixtures("qapp")
@each_illustration
def test_it_brings_its_own_ground(file: Path) -> None:
    on_light, on_dark = drawn(file, Qt.GlobalColor.white), drawn(file, Qt.GlobalColor.black)
    left, top, width, height = frame_of(on_light)
    inner = left + 2, top + 2, width - 4, height - 4
    assert on_light.copy(*inner) == on_dark.copy(*inner)


def test_every_picture_is_used() -> None:
    topics = "".join(page.read_text(encoding="utf-8") for page in CONTENT.glob("*/*.md"))
    words = topics + (CONTENT / "guide.toml").read_text(encoding="utf-8")
    unused = {file.name for file in SHIPPED if not re.search(rf"\b{file.stem}\.svg\b", words)}
    assert not unused


@pytest.mark.parametrize("use", list(uses()), ids=lambda use: use.place)
def test_a_picture_is_said_in_words_and_has_a_caption(use: Use) -> None:
    found = PICTURE.fullmatch(use.line)
    assert found
    assert (CONTENT / "images" / found["file"]).is_file()
    assert 20 <= len(found["alt"]) <= 160
    assert 10 <= len(found["caption"]) <= 60
    assert found["caption"] != found["alt"]


def test_a_picture_is_always_said_in_the_same_words() -> None:
    said = defaultdict(set)
    for use in uses():
        if found := PICTURE.fullmatch(use.line):
            said[use.place.split("/")[0], found["file"]].add(found["alt"])
    assert {file: alts for file, alts in said.items() if len(alts) > 1} == {}
