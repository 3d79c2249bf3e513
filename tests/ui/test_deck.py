# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Pages are kept for the next touch, a bounded number of them, and none outlives its use."""

import linecache

from kiosk.navigation.places import Home, Step
from kiosk.navigation.wishes import GoTo
from kiosk.ui.deck import KEPT
from kiosk.ui.pages.page import Page
from kiosk.ui.window import Window
from tests.ui.finger import Patient, settle


def pages(patient: Patient) -> list[Page]:
    return patient.window.findChildren(Page)


def test_a_page_is_kept_for_the_next_time(patient: Patient) -> None:
    home = patient.window.front()
    patient.kiosk.follow(GoTo(Step("trial", 1)))
    patient.kiosk.follow(GoTo(Home()))
    assert patient.window.front() is home


def test_no_more_pages_are_kept_than_the_deck_holds(patient: Patient) -> None:
    for topic in patient.library.topic_ids():
        for step in range(3):
            patient.window.wished.emit(GoTo(Step(topic, step)))
            settle()
    assert len(pages(patient)) <= KEPT


def test_another_size_makes_every_page_anew(patient: Patient) -> None:
    patient.kiosk.follow(GoTo(Step("trial", 1)))
    patient.window.resize(1280, 720)
    settle()
    assert [page.size() for page in pages(patient)] == [patient.window.size()]


def test_idle_time_makes_ready_where_next_leads(patient: Patient) -> None:
    window = Window(patient.library, 21.5)
    window.resize(1920, 1080)
    visit = patient.kiosk.visit
    window.present(visit)
    assert window.prepare(visit) is False
    following = type(visit)(visit.language, Step("trial", 0))
    assert window.prepare(following) is True
    assert window.prepare(following) is False
    window.close()
    window.deleteLater()


def test_the_source_of_the_program_is_not_kept_in_memory(patient: Patient) -> None:
    linecache.getlines(__file__)
    patient.kiosk.follow(GoTo(Step("trial", 1)))
    assert linecache.cache == {}
