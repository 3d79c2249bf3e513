# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""What a machine offers of languages and colours, and when; patients choose among these."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication

from kiosk import resources
from kiosk.commands.opening import languages_here
from kiosk.content.library import Library
from kiosk.navigation.places import Attract, Home, Panel
from kiosk.navigation.resting import at_rest
from kiosk.navigation.visit import ThemeName
from kiosk.navigation.wishes import Go, Open, Speak
from kiosk.settings import Settings
from kiosk.settings.hours import opening_hours
from tests.ui.finger import NOON, Patient, settle
from tests.ui.judge import faults

ONE = Settings(languages=("de",), themes=("dark",), feedback=False)


@pytest.fixture
def shown(qapp: QApplication) -> Iterator[Patient]:
    """A patient where only German and the dark colours are offered."""
    assert qapp.topLevelWidgets() == []
    library = Library(resources.shipped_content())
    assert languages_here(library, ONE) == []
    patient = Patient(library, 1920, 1080, settings=ONE)
    yield patient
    patient.close()


def test_a_visit_begins_in_the_first_of_them(shown: Patient) -> None:
    assert (shown.kiosk.visit.language, shown.kiosk.visit.theme) == ("de", ThemeName.DARK)
    shown.kiosk.rest()
    assert shown.kiosk.visit == at_rest(shown.library, ThemeName.DARK)
    assert (shown.kiosk.visit.language, shown.kiosk.visit.theme) == ("de", ThemeName.DARK)
    shown.kiosk.follow(Go.BEGIN)
    settle()
    assert isinstance(shown.kiosk.visit.place, Home)
    assert shown.kiosk.visit.theme is ThemeName.DARK


def test_where_there_is_only_one_nothing_is_asked(shown: Patient) -> None:
    words = shown.library.words("de")
    assert not shown.can(words.language)
    shown.kiosk.follow(Open(Panel.LOOK))
    settle()
    assert words.colours not in [prose.text() for prose in shown.texts()]
    assert shown.can(words.largest)
    shown.kiosk.rest()
    settle()
    assert not [each for each in shown.touchables() if each.accessibleName().startswith("English")]


def test_no_wish_leads_to_another(shown: Patient) -> None:
    shown.kiosk.follow(Speak("en"))
    assert shown.kiosk.visit.language == "de"


def test_the_language_of_the_settings_goes_before_their_first() -> None:
    library = Library(resources.shipped_content())
    assert languages_here(library, Settings(languages=("de", "en"), language="en")) == []
    assert (library.guide.opening_language, library.guide.offered) == ("en", ("de", "en"))


def test_languages_that_the_guide_lacks_are_told_and_the_rest_is_offered() -> None:
    library = Library(resources.shipped_content())
    faults = languages_here(library, Settings(languages=("tlh", "de")))
    assert faults == ["the content has no language 'tlh', only en, de; mend 'languages' in the settings"]
    assert library.guide.offered == ("de",)


def test_where_the_guide_has_none_of_them_all_are_offered() -> None:
    library = Library(resources.shipped_content())
    languages_here(library, Settings(languages=("tlh",)))
    assert library.guide.offered == ("en", "de")


@pytest.mark.parametrize(("hour", "dimmed", "closed"), [(12, False, False), (18, True, True), (22, True, True)])
def test_outside_the_opening_hours_the_scene_says_so_and_a_touch_begins_all_the_same(
    qapp: QApplication, hour: int, *, dimmed: bool, closed: bool
) -> None:
    assert qapp.topLevelWidgets() == []
    patient = Patient(
        resources.shipped_content(), 1920, 1080, settings=Settings(opening_hours=opening_hours("Mon-Sun 08:00-18:00"))
    )
    patient.kiosk._now = lambda: NOON.replace(hour=hour)  # noqa: SLF001 -- the clock of the wall
    patient.kiosk.rest()
    settle()
    assert patient.kiosk.visit.place == Attract(dimmed=dimmed, closed=closed)
    words = patient.library.words("en")
    assert (words.closed in [prose.text() for prose in patient.texts()]) is closed
    patient.tap(words.touch_to_begin)
    assert isinstance(patient.kiosk.visit.place, Home)
    patient.close()


@pytest.mark.parametrize("patient", [(1920, 1080), (1080, 1920), (1280, 720)], indirect=True)
def test_that_it_is_closed_can_be_read_on_every_panel(patient: Patient) -> None:
    for language in patient.library.guide.languages:
        patient.kiosk.visit = replace(at_rest(patient.library, closed=True), language=language)
        patient.window.present(patient.kiosk.visit)
        settle()
        assert (
            faults(patient.window.front(), patient.window.width() / 1920 if patient.window.width() == 1280 else 1) == []
        )
