# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The tools: what dock and menu offer besides the way back and on."""

from dataclasses import dataclass

from kiosk.navigation.places import Letters, MyQuestions, Panel
from kiosk.navigation.wishes import Aloud, Go, GoTo, Open, Wish
from kiosk.ui.scene import Scene

MY_QUESTIONS = "message-circle-question-mark"


@dataclass(frozen=True)
class Tool:
    """One thing that the dock or the menu offers."""

    icon: str
    text: str
    wish: Wish
    fold: int = 0
    """Where there is no room, those with the highest number fold into the menu first, those with 0 never."""
    counts: bool = False
    """Whether the number of the patient's questions stands on it."""
    here: bool = False
    """Whether one is where it leads to."""
    short: str = ""
    """What it is called where its whole name would cost the text a line."""


def tools(scene: Scene, *, at_home: bool, steps: bool, at_questions: bool = False) -> list[Tool]:
    """The tools for a place, in their order."""
    words = scene.words
    first = Tool("log-out", words.finish, Go.FINISH) if at_home else Tool("house", words.home, Go.HOME)
    offered = [first]
    if scene.language in scene.voices:
        offered.append(Tool("volume-2", words.listen, Aloud.READ, fold=1))
    if at_home:
        offered.append(Tool("search", words.find, GoTo(Letters())))
    if steps:
        offered.append(Tool("list-ordered", words.steps, Open(Panel.STEPS), fold=5))
    offered.append(Tool("a-large-small", words.text_size, Open(Panel.LOOK), fold=3))
    if len(scene.library.guide.offered) > 1:
        offered.append(Tool("languages", words.language, Open(Panel.LANGUAGE), fold=4))
    short = words.my_questions_short
    said = words.my_questions if scene.look.roomy else short
    offered.append(Tool(MY_QUESTIONS, said, GoTo(MyQuestions()), 4, counts=True, here=at_questions, short=short))
    about = Tool("info", words.about, Go.ABOUT, fold=2)
    sources = Tool("book-open", words.sources, Open(Panel.SOURCES), fold=2)
    offered.append(about if at_home else sources)
    return offered


def folded(scene: Scene, offered: list[Tool], count: int) -> list[Tool]:
    """The tools with so many of them behind the menu."""
    behind = sorted(offered, key=lambda tool: -tool.fold)[:count]
    menu = Tool("menu", scene.words.menu, Open(Panel.MENU))
    return [*(tool for tool in offered if tool not in behind), *([menu] if behind else [])]


SELDOM_FOLDED = 2
"""Tools that fold with a higher number fold before words break."""
