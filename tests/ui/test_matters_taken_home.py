# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""What matters to a patient goes home with the questions: in the same codes, and on the same paper."""

from dataclasses import replace

from kiosk import resources
from kiosk.content.library import Library
from kiosk.navigation.places import MyQuestions, TakeHome
from kiosk.navigation.visit import Visit
from kiosk.navigation.weighed import summary_sections
from kiosk.navigation.weights import Leans, Matters, Weighed, Weight
from kiosk.navigation.wishes import GoTo, Weigh
from kiosk.ui.everything import example_picks
from kiosk.ui.taking_home import code_texts, takeaway
from tests.ui.finger import Patient, settle

SAID: list[Weighed] = [Matters(2, Weight.MOST), Matters(3, Weight.LITTLE), Leans("training")]


def weighed(visit: Visit) -> Visit:
    for each in SAID:
        visit = replace(visit, weights=visit.weights.with_(each))
    return visit


def test_each_section_of_what_matters_joins_the_questions() -> None:
    library = Library(resources.shipped_content())
    visit = weighed(Visit("en", picked=example_picks(library, "en")))
    taken = takeaway(library, visit)
    sections = summary_sections(visit, library)
    assert sections
    assert [section.title for section in taken.sections] == ["", *(section.title for section in sections)]
    said = "\n".join(code_texts(library.words("en"), taken))
    for section in sections:
        assert section.title in said
        assert all(line in said for line in section.lines)


def test_who_has_only_weighed_can_take_that_home(patient: Patient) -> None:
    patient.kiosk.follow(GoTo(MyQuestions()))
    settle()
    assert not patient.can("Take home")
    for each in SAID:
        patient.kiosk.follow(Weigh(each))
    settle()
    patient.tap("Take home")
    assert patient.kiosk.visit.place == TakeHome()
