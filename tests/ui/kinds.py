# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""One screen of each kind out of the shipped guide, in whichever language."""

from collections.abc import Iterator, Sequence

from kiosk.content.library import Library
from kiosk.navigation.answers import Answered
from kiosk.navigation.places import (
    Attract,
    ChapterPlace,
    Feedback,
    GlossaryPlace,
    Home,
    Letters,
    LookAgain,
    OutsideSheet,
    Panel,
    Place,
    Question,
    Search,
    Sheet,
    Step,
    WordSheet,
)
from kiosk.navigation.visit import Visit
from kiosk.navigation.weights import Leans, Matters, Sure, Weight
from kiosk.navigation.wishes import Answer, Weigh, Wish

CHANCE, RANGE, TABLE = Step("benefits-risks", 2), Step("benefits-risks", 8), Step("benefits-risks", 3)
STEP, LISTED, CHECKED = Step("trial", 1), Step("benefits-risks", 12), Step("benefits-risks", 11)

PLACES: dict[str, Place] = {
    "home": Home(),
    "attract": Attract(),
    "chapter": ChapterPlace("stimulator"),
    "opening": Step("recovery"),
    "step": STEP,
    "chance": CHANCE,
    "range": RANGE,
    "table": TABLE,
    "long table": Step("benefits-risks", 9),
    "quick check": CHECKED,
    "key points": LISTED,
    "checklist": Step("questions", 1),
    "warning signs": Step("warning-signs", 1),
    "question": Question("faq", 1, open=True),
    "glossary": GlossaryPlace("glossary"),
    "about": Step("about", 8),
    "statement": Step("values", 7),
    "leaning": Step("values", 11),
    "how sure": Step("values", 12),
    "summary": Step("values", 13),
    "another look": LookAgain("trial"),
    "the end of the tour": Feedback(),
    "leaving": Feedback(leaving=True),
    "thanks": Feedback(leaving=True, thanked=True),
    "letters": Letters(),
    "search": Search(),
    "found": Search("sp"),
    "all found": Search("sp", listed=True),
    "nothing found": Search("xqxqxqxq"),
    "nothing to show": Search("xqxqxqxq", listed=True),
}

ANSWERED: tuple[Wish, ...] = (
    *(Weigh(Matters(index, weight)) for index, weight in enumerate((*Weight, *Weight), 1)),
    Weigh(Leans("pain-programme")),
    Weigh(Sure(Weight.MIDDLE)),
    Answer(Answered("trial", 0, 0, right=False)),
)
"""What somebody has said for whom every kind of screen shows something."""

LONG_ADDRESS = "https://www.example.org/a/rather/long/address/that/goes/on-and-on-and-on/and-on/index.html"
SHEETS: dict[str, Sheet] = {
    "text size": Panel.LOOK,
    "language": Panel.LANGUAGE,
    "menu": Panel.MENU,
    "steps": Panel.STEPS,
    "sources": Panel.SOURCES,
    "paper": Panel.PAPER,
    "outside": OutsideSheet(LONG_ADDRESS),
}


def word_sheet(words: list[str]) -> Sheet:
    """The sheet of the first word that a glossary explains."""
    return WordSheet(words[0])


def of_each_kind(library: Library, visits: Sequence[Visit]) -> Iterator[Visit]:
    """Of these, those that have a kind of place, sheet or block which none before had."""
    known: set[object] = set()
    for visit in visits:
        kinds = set(_kinds(library, visit))
        if kinds - known:
            known |= kinds
            yield visit


def _kinds(library: Library, visit: Visit) -> Iterator[object]:
    yield type(visit.place)
    yield visit.sheet if isinstance(visit.sheet, Panel) else type(visit.sheet)
    topic = library.topic(visit.language, visit.place.topic) if isinstance(visit.place, Step) else None
    if topic is not None and isinstance(visit.place, Step):
        yield "opening" if visit.place.step == 0 else "step"
        for block in topic.screens[visit.place.step].blocks:
            yield type(block), getattr(block, "kind", None), getattr(block, "ordered", None)
