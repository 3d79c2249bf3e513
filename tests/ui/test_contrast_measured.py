# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The measuring can fail: what is painted with a known contrast is measured with that contrast."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QPen

from kiosk import resources
from kiosk.ui import pictures
from kiosk.ui.contrast import FOR_PARTS, FOR_TEXT, contrast
from tests.ui import contrast as measured

WHITE = QColor("#FFFFFF")
WHOLE = QRect(0, 0, 600, 200)
SHAPE = QRect(200, 50, 200, 100)


class Paper:
    """Something to paint on."""

    def __init__(self, ground: QColor = WHITE) -> None:
        self.image = QImage(WHOLE.size(), QImage.Format.Format_RGB32)
        self.image.fill(ground)
        self.painter = QPainter(self.image)
        self.painter.setRenderHint(QPainter.RenderHint.Antialiasing)

    def write(self, text: str, ink: QColor, size: int = 40, weight: int = 500, at: QRect = WHOLE) -> "Paper":
        font = QFont("Kiosk Hyperlegible")
        font.setPixelSize(size)
        font.setWeight(QFont.Weight(weight))
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        self.painter.setFont(font)
        self.painter.setPen(ink)
        self.painter.drawText(at, int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap), text)
        return self

    def letters(self, rect: QRect = WHOLE) -> float:
        return measured.letters(measured.pixels(self.image, rect))

    def outline(self, line: QColor, fill: QColor, width: int = 4, style: Qt.PenStyle = Qt.PenStyle.SolidLine) -> float:
        """How well the best hidden side of a box like this is seen."""
        self.painter.setPen(QPen(line, width, style))
        self.painter.setBrush(fill)
        inset = width // 2
        self.painter.drawRoundedRect(SHAPE.adjusted(inset, inset, -inset, -inset), 20, 20)
        return min(measured.side(strip) for strip in measured.strips(self.image, SHAPE))


@pytest.fixture
def paper(request: pytest.FixtureRequest) -> Iterator[Paper]:
    request.getfixturevalue("qapp")
    made = Paper(*getattr(request, "param", ()))
    yield made
    made.painter.end()


def grey(ratio: float) -> QColor:
    """The grey whose contrast to white is nearest to this."""
    return min(
        (QColor(level, level, level) for level in range(256)), key=lambda each: abs(contrast(each, WHITE) - ratio)
    )


def test_the_ratio_is_that_of_wcag() -> None:
    assert contrast(QColor("#000000"), WHITE) == pytest.approx(21)
    assert contrast(QColor("#777777"), WHITE) == pytest.approx(4.48, abs=0.01)
    assert contrast(WHITE, QColor("#FF0000")) == pytest.approx(4.0, abs=0.01)
    assert contrast(WHITE, WHITE) == 1


@pytest.mark.parametrize("size", [24, 36, 40, 72])
@pytest.mark.parametrize(("ratio", "enough"), [(6.5, False), (6.9, False), (7.1, True), (12, True)])
def test_letters_are_measured_as_they_were_painted(paper: Paper, size: int, ratio: float, enough: bool) -> None:  # noqa: FBT001 -- a column of the table
    paper.write("The wire lies near the nerves – 30 out of 100", grey(ratio), size)
    assert (paper.letters() >= FOR_TEXT) is enough
    assert paper.letters() == pytest.approx(ratio, abs=0.15)


def test_one_weak_word_among_strong_ones_is_found(paper: Paper) -> None:
    paper.write("Look at the stimulator and its box", QColor("#000000"), at=QRect(0, 0, 600, 100))
    paper.write("lead", grey(6.5), at=QRect(0, 100, 600, 100))
    assert paper.letters() < FOR_TEXT


def test_letters_without_a_solid_stroke_are_as_weak_as_they_look(paper: Paper) -> None:
    paper.painter.setPen(QPen(QColor("#000000"), 0.4))
    for x in range(10, 590, 12):
        paper.painter.drawLine(x, 20, x + 5, 180)
    assert 1.5 < paper.letters() < FOR_TEXT


def test_thin_letters_that_reach_it_are_enough(paper: Paper) -> None:
    paper.painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
    paper.painter.setPen(QPen(grey(8), 1))
    for x in range(10, 590, 12):
        paper.painter.drawLine(x, 20, x, 180)
    assert paper.letters() >= FOR_TEXT


@pytest.mark.parametrize("paper", [(QColor("#403519"),)], indirect=True, ids=["tint"])
def test_the_ground_is_that_below_the_letters(paper: Paper) -> None:
    paper.write("A word on a tint", QColor("#8FD3D0"))
    assert paper.letters() == pytest.approx(7.12, abs=0.02)


def test_letters_upon_a_picture_are_refused(paper: Paper) -> None:
    picture = pictures.drawn(resources.assets() / "illustrations" / "calm.svg", WHOLE.size(), 0)
    assert picture is not None
    paper.painter.drawPixmap(0, 0, picture)
    paper.write("Still water", QColor("#14292F"))
    assert paper.letters() < FOR_TEXT


def test_letters_beside_a_picture_are_measured_by_themselves(paper: Paper) -> None:
    picture = pictures.drawn(resources.assets() / "illustrations" / "calm.svg", SHAPE.size(), 0)
    assert picture is not None
    paper.painter.drawPixmap(400, 50, picture)
    paper.write("Still water", grey(9), at=QRect(0, 0, 390, 200))
    assert paper.letters(QRect(0, 0, 390, 200)) >= FOR_TEXT


def test_nothing_written_is_nothing_weak(paper: Paper) -> None:
    assert paper.letters() == 21


@pytest.mark.parametrize("style", [Qt.PenStyle.SolidLine, Qt.PenStyle.DashLine])
@pytest.mark.parametrize(("ratio", "enough"), [(2.8, False), (3.1, True)])
def test_an_outline_is_measured_as_it_was_painted(
    paper: Paper,
    style: Qt.PenStyle,
    ratio: float,
    enough: bool,  # noqa: FBT001 -- a column of the table
) -> None:
    assert (paper.outline(grey(ratio), WHITE, style=style) >= FOR_PARTS) is enough


def test_a_line_has_to_stand_out_from_what_is_inside_too(paper: Paper) -> None:
    assert paper.outline(grey(3.2), grey(2)) < FOR_PARTS


@pytest.mark.parametrize(("ratio", "enough"), [(2.8, False), (3.1, True)])
def test_a_fill_needs_no_outline(paper: Paper, ratio: float, enough: bool) -> None:  # noqa: FBT001 -- a column of the table
    assert (paper.outline(grey(ratio), grey(ratio)) >= FOR_PARTS) is enough


def test_what_lies_beyond_a_side_is_its_neighbour(paper: Paper) -> None:
    paper.painter.fillRect(QRect(0, 0, 600, 50), grey(3.5))
    assert paper.outline(grey(3.5), grey(3.5)) < FOR_PARTS


@pytest.mark.parametrize(("ratio", "enough"), [(2.8, False), (3.1, True)])
def test_shapes_are_measured_at_their_edges(paper: Paper, ratio: float, enough: bool) -> None:  # noqa: FBT001 -- a column of the table
    paper.painter.setPen(QPen(grey(ratio), 3))
    paper.painter.setBrush(QColor("#F2B33D"))
    for x in range(20, 560, 60):
        paper.painter.drawEllipse(x, 60, 40, 60)
    assert (measured.edges(measured.pixels(paper.image, WHOLE)) >= FOR_PARTS) is enough


@pytest.mark.parametrize(("ratio", "enough"), [(6.8, False), (7.2, True)])
def test_a_number_is_measured_on_its_disc(paper: Paper, ratio: float, enough: bool) -> None:  # noqa: FBT001 -- a column of the table
    paper.painter.setPen(Qt.PenStyle.NoPen)
    paper.painter.setBrush(grey(ratio))
    paper.painter.drawEllipse(QRect(10, 10, 56, 56))
    paper.write("3", WHITE, 36, 600, QRect(10, 10, 56, 56))
    assert (measured.number(measured.pixels(paper.image, QRect(0, 0, 80, 200))) >= FOR_TEXT) is enough
