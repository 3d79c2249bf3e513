# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The language in which a visit begins: that of the machine, if the guide speaks it."""

from kiosk import resources
from kiosk.content.library import Library
from kiosk.navigation.resting import at_rest, first_visit


def test_the_guides_own_first_language_where_the_machine_wants_none() -> None:
    library = Library(resources.shipped_content())
    assert first_visit(library).language == library.guide.languages[0]


def test_the_machines_language_from_the_first_visit_on() -> None:
    library = Library(resources.shipped_content())
    wanted = library.guide.languages[-1]
    assert library.open_in(wanted)
    assert (first_visit(library).language, at_rest(library).language) == (wanted, wanted)
    assert wanted != library.guide.languages[0]


def test_a_language_that_the_guide_lacks_changes_nothing() -> None:
    library = Library(resources.shipped_content())
    assert not library.open_in("tlh")
    assert first_visit(library).language == library.guide.languages[0]
