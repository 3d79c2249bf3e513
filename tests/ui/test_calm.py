# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Whatever goes wrong, the patient sees a calm page, and Home and Back lead on."""

import logging

import pytest

from kiosk.navigation.places import ChapterPlace, Home, Step
from kiosk.navigation.wishes import GoTo
from kiosk.ui import deck
from tests.ui.finger import Patient, settle
from tests.ui.judge import faults


def broken(*_: object) -> None:
    raise RuntimeError("a mistake of ours")


@pytest.fixture
def failing(patient: Patient, monkeypatch: pytest.MonkeyPatch) -> Patient:
    patient.kiosk.follow(GoTo(ChapterPlace("stimulator")))
    settle()
    monkeypatch.setattr(deck, "build_page", broken)
    patient.kiosk.follow(GoTo(Step("trial", 3)))
    settle()
    monkeypatch.undo()
    return patient


def test_a_mistake_of_ours_shows_the_calm_page_and_is_logged(
    failing: Patient, caplog: pytest.LogCaptureFixture
) -> None:
    words = failing.library.words("en")
    assert words.calm_title in [prose.text() for prose in failing.texts()]
    assert [record.levelno for record in caplog.get_records("setup")] == [logging.ERROR]
    assert faults(failing.window.front(), 1.0) == []


def test_home_leads_on_from_the_calm_page(failing: Patient) -> None:
    failing.tap("Home")
    assert failing.kiosk.visit.place == Home()
    assert failing.library.words("en").home_title in [prose.text() for prose in failing.texts()]


def test_back_leads_to_where_one_was(failing: Patient) -> None:
    failing.tap(failing.library.words("en").back)
    assert failing.kiosk.visit.place == ChapterPlace("stimulator")


def test_a_topic_that_is_not_there_shows_the_calm_page(patient: Patient) -> None:
    patient.kiosk.follow(GoTo(Step("no-such-topic")))
    settle()
    assert patient.library.words("en").calm_title in [prose.text() for prose in patient.texts()]


def test_a_page_that_cannot_be_made_ready_disturbs_nobody(patient: Patient, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(type(patient.window), "prepare", broken)
    patient.kiosk.readiness.prepare_next()
    patient.kiosk.readiness.prepare_next()
    assert patient.kiosk.visit.place == Home()
