# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""One screen of each kind out of the shipped guide, in whichever language."""

from kiosk.navigation.places import (
    Attract,
    ChapterPlace,
    GlossaryPlace,
    Home,
    Letters,
    OutsideSheet,
    Panel,
    Place,
    Question,
    Search,
    Sheet,
    Step,
    WordSheet,
)

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
    "letters": Letters(),
    "search": Search(),
    "found": Search("sp"),
    "all found": Search("sp", listed=True),
    "nothing found": Search("xqxqxqxq"),
    "nothing to show": Search("xqxqxqxq", listed=True),
}

LONG_ADDRESS = "https://www.example.org/a/rather/long/address/that/goes/on-and-on-and-on/and-on/index.html"
SHEETS: dict[str, Sheet] = {
    "text size": Panel.LOOK,
    "language": Panel.LANGUAGE,
    "menu": Panel.MENU,
    "steps": Panel.STEPS,
    "sources": Panel.SOURCES,
    "outside": OutsideSheet(LONG_ADDRESS),
}


def word_sheet(words: list[str]) -> Sheet:
    """The sheet of the first word that a glossary explains."""
    return WordSheet(words[0])
