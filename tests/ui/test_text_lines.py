# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Where lines end: between words, not before a lonely one, never within a number to call."""

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QImage, QPainter

from kiosk.ui.composed import LINE_SEPARATOR, Composed
from kiosk.ui.look import Look
from kiosk.ui.text_lines import TextLines

pytestmark = pytest.mark.usefixtures("qapp")

SENTENCE = "A spinal cord stimulator is a small device that may ease long-term pain for some people but not for all."


def lines_of(text: str, *, right_to_left: bool = False, centred: bool = False) -> TextLines:
    look = Look(1920, 1080)
    letters = look.letters(look.roles.body)
    return TextLines(Composed(text, [], []), letters, right_to_left=right_to_left, centred=centred)


def painted(lines: TextLines, width: int) -> QImage:
    image = QImage(width, 400, QImage.Format.Format_RGB32)
    image.fill(0)
    painter = QPainter(image)
    painter.setPen("white")
    lines.draw(painter, QPointF(0, 0))
    painter.end()
    return image


@pytest.mark.parametrize("width", range(500, 1500, 50))
def test_no_word_stands_alone_on_the_last_line(width: int) -> None:
    lines = lines_of(SENTENCE)
    lines.fit(width)
    assert len(lines.texts()) == lines.count(width)
    assert len(lines.texts()[-1].split()) > 1


@pytest.mark.parametrize("width", range(500, 900, 40))
def test_a_number_to_call_stays_on_one_line(width: int) -> None:
    lines = lines_of("If you have a fever call 000 000 00 00 at once.")
    lines.fit(width)
    assert any("000 000 00 00" in text for text in lines.texts())


@pytest.mark.parametrize("text", ["Three short words", f"Two{LINE_SEPARATOR}lines", "A"])
@pytest.mark.parametrize(("right_to_left", "centred"), [(False, False), (True, False), (False, True)])
def test_whoever_asks_how_wide_it_is_changes_nothing(text: str, *, right_to_left: bool, centred: bool) -> None:
    asked = lines_of(text, right_to_left=right_to_left, centred=centred)
    needed = asked.natural_width()
    told = lines_of(text, right_to_left=right_to_left, centred=centred)
    for width in (round(needed) + 40, round(needed) + 300, round(needed) // 2, round(needed) + 40):
        assert asked.count(width) == told.count(width)
        asked.fit(width)
        told.fit(width)
        assert asked.texts() == told.texts()
        assert painted(asked, 900) == painted(told, 900)


def test_the_longest_word_ends_at_a_soft_hyphen() -> None:
    assert lines_of("Rückenmark\u00adstimulation hilft").longest_word() == lines_of("Rückenmark").longest_word()
