# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Every screen and every kind of sheet says to a screen reader what a patient sees, once, and in its order."""

import re
from collections.abc import Iterator

from kiosk.content.counted import Counted
from kiosk.content.words import Words
from kiosk.navigation.visit import Visit
from tests.atspi import expected
from tests.atspi.conftest import Listener
from tests.atspi.tree import Node
from tests.ui.kinds import of_each_kind

SAYING = {"heading", "label", "push button", "radio button", "check box"}
PRESSED = {"push button", "radio button", "check box", "link"}
SCREENS = 100
"""So many are looked at, at least."""

NUMBERS = r"\d+ out of 100|\d+ to \d+ out of 100|\d+ people|1 person"


def test_every_screen_says_what_is_on_it(listener: Listener) -> None:
    """One of each kind and every second of all, in one walk: one kiosk shows them one after the other."""
    faults, roles = [], set()
    chosen = dict.fromkeys([*of_each_kind(listener.library, listener.visits), *listener.visits[::2]])
    for visit in chosen:
        window = listener.look_at(visit)
        roles |= {node.role for node in window.walk()}
        faults += [f"{visit.place} {visit.sheet or ''}: {fault}" for fault in _faults(window, listener, visit)]
    assert not faults, "\n" + "\n".join(faults)
    assert len(chosen) > SCREENS
    assert roles >= SAYING | PRESSED | {"graphic", "list", "list item", "dialog"}


def _faults(window: Node, listener: Listener, visit: Visit) -> Iterator[str]:
    library = listener.library
    nodes = list(window.walk())
    yield from (f"not seen: {node}" for node in nodes if not {"showing", "visible"} <= node.states)
    yield from _faults_of_focus(window, nodes)
    yield from _faults_of_texts(nodes, list(expected.texts(library, visit)), library.words(visit.language))
    shown = [node.name for node in nodes if node.role == "graphic"]
    alts = expected.pictures(library, visit)
    if len(shown) != len(alts) or not all(map(str.startswith, shown, alts)):
        yield f"pictures {shown}, not {alts}"
    title = expected.title(library, visit)
    titles = [node.name for node in nodes if node.role == "heading" and listener.bus.level(node) == "1"]
    if visit.sheet is None and titles != [title]:
        yield f"the title is not {title!r} but {titles}"
    yield from _faults_of_front(window, title, sheet=visit.sheet is not None)


def _faults_of_focus(window: Node, nodes: list[Node]) -> Iterator[str]:
    for node in nodes:
        if node is not window and "focusable" in node.states and (node.role not in PRESSED or not node.name.strip()):
            yield f"can be focused: {node.role} {node.name!r}"


def _faults_of_front(window: Node, title: str, *, sheet: bool) -> Iterator[str]:
    (front,) = window.children if sheet else window.children[0].children
    if (front.role, front.name) != ("dialog" if sheet else "panel", title) or sheet is not ("modal" in front.states):
        yield f"{title!r} is a {front.role} {front.name!r} {front.states}"


def _faults_of_texts(nodes: list[Node], texts: list[str], words: Words) -> Iterator[str]:
    """Each text is found behind the one before it; what lies between are words of the interface."""
    said = _plain(" | ".join(node.name for node in nodes if node.role in SAYING))
    between, at = [], 0
    for text in map(_plain, texts):
        found = said.find(text, at)
        if found < 0:
            yield f"not said, or not in its order: {text!r} in {said[at:]!r}"
            return
        between.append(said[at:found])
        at = found + len(text)
    for rest in (part.strip(" .,:") for gap in [*between, said[at:]] for part in gap.split("|")):
        if rest and not any(re.fullmatch(pattern, rest) for pattern in _interface(words)):
            yield f"said, though it is not there: {rest!r}"


def _interface(words: Words) -> list[str]:
    """The words of the kiosk itself, as patterns."""
    patterns = [re.sub(r"\\\{\w+\\\}", ".+", re.escape(_plain(word).strip(" .,:"))) for word in _said(words)]
    joined = "|".join(pattern for pattern in patterns if pattern != ".+")
    return [f"({joined}|{NUMBERS})([ .,:]*({joined}))*"]


def _said(words: Words) -> Iterator[str]:
    """Every word, in each of its forms."""
    for word in words:
        yield from (word.other, *dict(word.forms).values()) if isinstance(word, Counted) else (word,)


def _plain(text: str) -> str:
    return re.sub(r"\s+", " ", text).strip()
