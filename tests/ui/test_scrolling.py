# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Text that goes on beyond the edge can be reached by a swipe, and by Up and Down."""

from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint

from kiosk.navigation.places import Step
from kiosk.navigation.visit import Motion
from kiosk.navigation.wishes import Choose, GoTo
from kiosk.ui.prose import Prose
from kiosk.ui.scrolling import ScrollView
from tests.ui.conftest import Visitor
from tests.ui.finger import Patient, settle

LONG = "\n\n".join(f"Paragraph {number} says a little, and it goes on for a line or so." for number in range(40))


@pytest.fixture
def reader(visitor: Visitor) -> Patient:
    patient = visitor(LONG)
    patient.kiosk.follow(Choose(Motion.LESS))
    patient.kiosk.follow(GoTo(Step("page")))
    settle()
    return patient


def view_of(patient: Patient) -> ScrollView:
    return next(view for view in patient.window.front().findChildren(ScrollView) if view.isVisible())


def top_of(patient: Patient) -> int:
    return -view_of(patient).content.y()


def whole_lines(patient: Patient) -> bool:
    """Whether the first line in view begins at its upper edge."""
    view = view_of(patient)
    tops = {
        prose.mapTo(view.content, QPoint(0, 0)).y() + top
        for prose in view.content.findChildren(Prose)
        for top in prose.line_tops()
    }
    return top_of(patient) in tops


def test_what_fits_has_no_up_and_down(visitor: Visitor) -> None:
    patient = visitor("One line.")
    patient.kiosk.follow(GoTo(Step("page")))
    settle()
    words = patient.library.words("en")
    assert not patient.can(words.up)
    assert not patient.can(words.down)


def test_down_shows_every_line_once_and_whole(reader: Patient) -> None:
    words = reader.library.words("en")
    tops = [top_of(reader)]
    while reader.can(words.down):
        reader.tap(words.down)
        tops.append(top_of(reader))
        assert whole_lines(reader) or not reader.can(words.down)
    height = view_of(reader).content.parentWidget().height()  # type: ignore[union-attr]
    assert all(0 < further - before <= height for before, further in pairwise(tops))
    assert tops[-1] + height == view_of(reader).content.height()


def test_up_leads_back_to_the_beginning(reader: Patient) -> None:
    words = reader.library.words("en")
    for _ in range(3):
        reader.tap(words.down)
    while reader.can(words.up):
        reader.tap(words.up)
    assert top_of(reader) == 0


def test_up_cannot_be_touched_at_the_beginning(reader: Patient) -> None:
    assert not reader.can(reader.library.words("en").up)


def test_text_follows_the_finger_and_rests_on_a_whole_line(reader: Patient) -> None:
    reader.press(QPoint(900, 800))
    reader.move(QPoint(900, 760))
    reader.move(QPoint(900, 500))
    moved = top_of(reader)
    reader.release(QPoint(900, 500))
    assert 200 < moved < 320
    assert whole_lines(reader)


def test_a_swipe_that_begins_on_a_button_moves_the_text_and_presses_nothing(visitor: Visitor) -> None:
    check = '!!! check "Well?"\n    - [ ] No\n    - [x] Yes :: Because.\n'
    reader = visitor(f"{check}\n{LONG}")
    reader.kiosk.follow(Choose(Motion.LESS))
    reader.kiosk.follow(GoTo(Step("page")))
    settle()
    answer = reader.find("Yes")
    at = answer.mapTo(reader.window, answer.rect().center())
    reader.press(at)
    for further in (20, 60, 120, 180):
        reader.move(at - QPoint(0, further))
    reader.release(at - QPoint(0, 180))
    assert top_of(reader) > 0
    assert reader.find("Yes").accessibleName() == "Yes"


def test_a_kept_place_stays_inside_when_the_text_is_shorter(reader: Patient) -> None:
    words = reader.library.words("en")
    while reader.can(words.down):
        reader.tap(words.down)
    reader.window.resize(1920, 2400)
    settle()
    view = view_of(reader)
    assert top_of(reader) + view.height() <= max(view.content.height(), view.height())


@pytest.mark.parametrize("size", [(1920, 1080), (1080, 1920)])
def test_up_and_down_stand_beside_the_text_or_below_it_on_an_upright_panel(
    visitor: Visitor, size: tuple[int, int]
) -> None:
    patient = visitor(LONG, size)
    patient.kiosk.follow(GoTo(Step("page")))
    settle()
    words = patient.library.words("en")
    up, down = patient.find(words.down), view_of(patient).content
    button = up.mapTo(patient.window, up.rect().topLeft())
    text = down.mapTo(patient.window, QPoint(0, 0))
    landscape = size[0] > size[1]
    assert (button.x() > text.x() + down.width()) is landscape
