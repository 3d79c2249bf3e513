# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""What the running kiosk counts: visits that somebody made, by their real touches, when they are over."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kiosk.counting import Counting
from kiosk.navigation.wishes import Aloud, Go, Speak
from kiosk.statistics.keys import What
from tests.ui.finger import NOON, Patient, settle

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from pytestqt.qtbot import QtBot

    from kiosk.app import Kiosk
    from kiosk.statistics.keys import Key

Counted = list[frozenset["Key"]]


@pytest.fixture
def counted() -> Counted:
    return []


@pytest.fixture
def counting(patient: Patient, counted: Counted) -> Iterator[Counting]:
    """The kiosk of a patient, whose visits are counted."""

    def write(day: date, keys: frozenset[Key]) -> None:
        assert day == NOON.date()
        counted.append(keys)

    counting = Counting(patient.library, lambda: NOON, write)
    connect(patient.kiosk, counting)
    yield counting
    counting.stop()
    counting.deleteLater()


def connect(kiosk: Kiosk, counting: Counting) -> None:
    kiosk.begun.connect(counting.begin)
    kiosk.seen.connect(counting.see)
    kiosk.listened.connect(lambda: counting.note(What.LISTEN))
    kiosk.ended.connect(counting.end)


def of(keys: frozenset[Key], what: What) -> set[str]:
    return {which for kind, which in keys if kind is what}


def test_a_visit_counts_when_it_is_over(patient: Patient, counting: Counting, counted: Counted) -> None:
    patient.tap("Take the tour")
    patient.tap("Next")
    assert counted == []
    patient.kiosk.follow(Go.FINISH)
    counting.stop()
    [keys] = counted
    topic = patient.library.topic_ids()[0]
    first, second = (f"{topic}#{each}" for each in patient.library.step_ids("en", topic)[:2])
    assert of(keys, What.TOPIC) == {topic}
    assert of(keys, What.SCREEN) == {first, second}
    assert of(keys, What.STOP) == {second}
    assert of(keys, What.HOUR) == {"12"}


def test_a_screen_has_one_name_in_all_languages(patient: Patient, counting: Counting, counted: Counted) -> None:
    patient.tap("Take the tour")
    patient.kiosk.follow(Speak("de"))
    patient.kiosk.follow(Go.NEXT)
    patient.kiosk.follow(Go.FINISH)
    counting.stop()
    [keys] = counted
    topic = patient.library.topic_ids()[0]
    assert of(keys, What.STOP) == {f"{topic}#{patient.library.step_ids('en', topic)[1]}"}
    assert of(keys, What.LANGUAGE) == {"de"}


def test_who_goes_away_without_a_word_is_counted_and_nobody_is_not(
    patient: Patient, counting: Counting, counted: Counted, qtbot: QtBot
) -> None:
    patient.kiosk.rest()
    patient.tap("Touch to begin")
    patient.kiosk.rest()
    patient.kiosk.rest()
    settle()
    qtbot.waitUntil(lambda: bool(counted))
    counting.stop()
    assert [of(keys, What.STOP) for keys in counted] == [{"(home)"}]


def test_listening_counts_once(patient: Patient, counting: Counting, counted: Counted) -> None:
    patient.tap("Take the tour")
    patient.kiosk.listened.emit()
    patient.kiosk.listened.emit()
    patient.kiosk.follow(Aloud.STOP)
    patient.kiosk.follow(Go.FINISH)
    counting.stop()
    assert (What.LISTEN, "") in counted[0]


def test_the_visit_that_is_under_way_when_the_kiosk_ends_counts(
    patient: Patient, counting: Counting, counted: Counted
) -> None:
    patient.tap("Take the tour")
    counting.stop()
    assert len(counted) == 1
