# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""How easy each topic is to read, as a proof sheet says it."""

from collections.abc import Callable
from datetime import date
from html import escape

from kiosk.content.library import Library
from kiosk.quality.measures import Measure, measures
from kiosk.quality.page import page_of

Grade = Callable[[str, str], str]
"""Says in HTML how easy a topic is to read in a language; nothing where nobody can tell."""


def grades(library: Library, today: date) -> Grade:
    """The grades of a guide."""

    def grade(language: str, topic: str) -> str:
        page = page_of(library, library.head(language, topic).language, topic, today)
        found = measures(page) if page is not None else ()
        return " · ".join(_said(each) for each in found if "with terms" not in each.name)

    return grade


def _said(measure: Measure) -> str:
    bar = f"{'at most' if measure.at_most else 'at least'} {measure.limit:.0f}"
    missed = "" if measure.holds else ' <span class="badge due">missed</span>'
    return f"{escape(measure.name)} {measure.value:.1f} ({bar}){missed}"
