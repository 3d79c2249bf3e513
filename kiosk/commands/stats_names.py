# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""What things are called in the statistics: by the guide as it is now, else by what they were called then."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from kiosk.content.reading import SOFT_HYPHEN
from kiosk.statistics.keys import What

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kiosk.content.library import Library

PLACES = {
    "(home)": "Home",
    "(find)": "Find",
    "(my questions)": "My questions",
    "(elsewhere)": "Elsewhere",
}
ANSWERS = {"yes": "Yes", "partly": "In part", "no": "No"}


class Names:
    """Names of topics, screens and the rest in the first language of a guide; without a guide their ids."""

    def __init__(self, library: Library | None) -> None:
        self._library = library

    def of(self, what: What, which: str) -> str:
        """What is meant by an id, in words."""
        match what:
            case What.HOUR:
                return f"{which}:00"
            case What.HELPFUL:
                return ANSWERS.get(which, which)
            case What.LANGUAGE:
                return self._language(which)
            case What.TOPIC:
                return self.topic(which)
            case _:
                return self._place(which)

    def topic(self, topic: str) -> str:
        """The title of a topic."""
        library = self._library
        known = library is not None and topic in library.files(library.guide.languages[0])
        return _said(library.title(library.guide.languages[0], topic)) if library is not None and known else topic

    def order(self, screen: str) -> tuple[int, int, str]:
        """Where a screen stands in the guide; what is gone stands behind all others."""
        return (*self._screens.get(screen, ("", len(self._screens), 0))[1:], screen)

    @property
    def title(self) -> str:
        """What the guide is called."""
        library = self._library
        return _said(library.guide_title(library.guide.languages[0])) if library is not None else ""

    def screen(self, screen: str) -> str:
        """The heading of a screen, without that of its topic."""
        topic, _, name = screen.partition("#")
        return self._screens[screen][0] if screen in self._screens else name or self.topic(topic)

    def _place(self, which: str) -> str:
        """A screen with its topic, or one of the other places."""
        if which.startswith("(chapter ") and which.endswith(")"):
            return self._chapter(which[len("(chapter ") : -1])
        topic, number, _ = which.partition("#")
        if not number:
            return PLACES.get(which) or self.topic(which)
        title, heading = self.topic(topic), self.screen(which)
        return title if title == heading else f"{title}: {heading}"

    def _chapter(self, chapter: str) -> str:
        library = self._library
        return _said(library.chapter_title(library.guide.languages[0], chapter)) if library is not None else chapter

    def _language(self, code: str) -> str:
        library = self._library
        if library is None or code not in library.guide.languages:
            return code
        return library.words(code).language_name

    @cached_property
    def _screens(self) -> Mapping[str, tuple[str, int, int]]:
        """The heading of each screen, and where it stands: the number of its topic, and its own."""
        library = self._library
        if library is None:
            return {}
        language = library.guide.languages[0]
        topics = dict.fromkeys((*library.topic_ids(), *library.files(language)))
        return {
            f"{topic}#{screen.id}": (_said(screen.title) or self.topic(topic), place, number)
            for place, topic in enumerate(topics)
            if (read := library.topic(language, topic)) is not None
            for number, screen in enumerate(read.screens)
        }


def _said(text: str) -> str:
    return text.replace(SOFT_HYPHEN, "")
