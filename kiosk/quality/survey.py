# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""A survey: the guide as a whole, for what no page can tell by itself."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.content.folder import topic_id
from kiosk.content.model import Kind
from kiosk.quality.page import page_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from kiosk.content.library import Library
    from kiosk.content.model import Screen
    from kiosk.quality.declarations import Declarations
    from kiosk.quality.reports import PageReport


@dataclass(frozen=True)
class Survey:
    """The reports on all pages, what the guide declares, and the library to look things up in."""

    library: Library
    reports: tuple[PageReport, ...]
    declared: Declarations
    today: date

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages of the guide, the default first."""
        return self.library.guide.languages

    def screens(self, language: str, address: str) -> tuple[Screen, ...]:
        """The screens that ``options#training``, or ``options`` for all of a topic, leads to in a language.

        A topic that is not translated has none: the screens of another language are no answer.
        """
        name, _, anchor = address.partition("#")
        topic = topic_id(name)
        if topic not in self.library.files(language) or self.library.kind(topic) is Kind.GLOSSARY:
            return ()
        page = page_of(self.library, language, topic, self.today)
        screens = page.screens if page is not None else ()
        return tuple(screen for screen in screens if not anchor or screen.id == anchor)

    def role(self, language: str, role: str) -> Iterator[Screen]:
        """The screens that have a role."""
        for address in self.declared.screens(role):
            yield from self.screens(language, address)
