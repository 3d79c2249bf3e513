# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The questions that a patient has picked, in the words of a language."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from kiosk.content.blocks import Checklist
from kiosk.content.inline import plain_text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kiosk.content.library import Library
    from kiosk.content.model import Screen
    from kiosk.navigation.picked import Picked, Picks

QUESTION_MARKS = ("?", "؟", ";", "？")  # noqa: RUF001 -- the Greek and the Chinese one look like others


class Asked(NamedTuple):
    """A question, the topic or the part of one that it was picked from, and the language that both are written in.

    ``page`` is the id of the screen that says something about it; empty for one of a list of questions.
    """

    picked: Picked
    text: str
    source: str
    language: str
    page: str = ""


def asked(library: Library, language: str, picks: Picks) -> Iterator[Asked]:
    """The questions of a list. What a language lacks is said in the guide's first language that has it."""
    for picked in picks:
        languages = dict.fromkeys((language, *library.guide.languages))
        found = (_asked(library, code, picked) for code in languages)
        yield from [each for each in found if each is not None][:1]


def questions_on(screen: Screen) -> list[str]:
    """What can be ticked on a screen, in its order."""
    lists = (block for block in screen.blocks if isinstance(block, Checklist))
    return [plain_text(item.text) for block in lists for item in block.items]


def _asked(library: Library, language: str, picked: Picked) -> Asked | None:
    topic = library.topic(language, picked.topic)
    if topic is None or not 0 <= picked.screen < len(topic.screens):
        return None
    screen = topic.screens[picked.screen]
    if picked.item is None:
        words = library.words(topic.head.language)
        asks = screen.title.endswith(QUESTION_MARKS)
        text = screen.title if asks else words.filled(words.question_about, title=screen.title)
        return Asked(picked, text, topic.head.title, topic.head.language, screen.id)
    questions = questions_on(screen)
    if not 0 <= picked.item < len(questions):
        return None
    return Asked(picked, questions[picked.item], screen.title, topic.head.language)
