# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""A pressed word shows that it is pressed, though the text paints it."""

from PySide6.QtGui import QImage

from kiosk.navigation.places import Step
from kiosk.navigation.wishes import GoTo
from tests.ui.conftest import Visitor
from tests.ui.finger import settle


def test_a_tint_lies_behind_a_word_while_it_is_pressed(visitor: Visitor) -> None:
    patient = visitor("Look at [the licence](https://example.org) if you like.")
    patient.kiosk.follow(GoTo(Step("page")))
    settle()
    word = patient.find("the licence")
    at = word.mapTo(patient.window, word.rect().center())

    def picture() -> QImage:
        return patient.window.grab().toImage()

    before = picture()
    patient.press(at)
    pressed = picture()
    patient.release(at)
    mist = patient.window.look(patient.kiosk.visit).palette.mist
    place = word.mapTo(patient.window, word.rect().topLeft())
    around = [(place.x() + 4, at.y() + dy) for dy in range(-12, 12)]
    assert any(pressed.pixelColor(x, y) == mist for x, y in around)
    assert not any(before.pixelColor(x, y) == mist for x, y in around)
