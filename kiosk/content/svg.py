# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Drawings: whether an SVG file draws and does nothing else, and how large it is."""

import re
from collections.abc import Iterator
from io import StringIO
from xml.etree.ElementTree import Element, ParseError, iterparse

DEEPEST = 32
LONGEST_MOVEMENT = 60
"""Seconds."""

REFUSED = frozenset(
    "script handler listener foreignobject iframe image feimage use set a audio video".split()  # noqa: SIM905 -- words
)

MOVEMENTS = {"animateTransform": {"transform"}, "animateColor": {"fill", "stroke"}}
"""How a drawing may move, and what of it: what QtSvg plays, and nothing that could name anything outside."""

_NO_DRAWING = re.compile(r"<!DOCTYPE|<!ENTITY|<\?(?!xml\s)", re.IGNORECASE)
_DECLARATION = re.compile(r"^\s*<\?xml\s[^>]*\?>")
_OTHER_LETTERS = re.compile(r"\s*<\?xml\s[^>]*encoding\s*=\s*[\"'](?!utf-8[\"'])", re.IGNORECASE)
_OUTSIDE = re.compile(r"@import|url\((?!\s*[\"']?\s*#)|\\|javascript:|(?:https?|file|data):", re.IGNORECASE)
_SECONDS = re.compile(r"(\d{1,3}(?:\.\d+)?)s")
_LENGTH = re.compile(r"\s*(\d{1,9}(?:\.\d+)?)\s*(?:px|pt|pc|mm|cm|in)?\s*")


def svg_size(data: bytes) -> str | tuple[int, int]:
    """Width and height; what is wrong with the file instead when it cannot be shown."""
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return "is not written in UTF-8"
    if _OTHER_LETTERS.match(text):
        return "is not written in UTF-8"
    if found := _NO_DRAWING.search(text):
        return f"holds {found[0].strip()}, which a picture must not"
    root: Element | None = None
    try:
        for element in _elements(text):
            root = element
            if what := _does_more(element):
                return f"holds {what}, which a picture must not"
    except (ParseError, ValueError) as error:
        return f"is no sound SVG ({error})"
    if root is None or _local(root.tag) != "svg":
        return "is no SVG"
    return _size(root) or "has no size; give its svg element a viewBox"


def _elements(text: str) -> Iterator[Element]:
    """The elements with all that is in them, the root last. Raises ``ParseError`` or ``ValueError``."""
    depth = 0
    file = StringIO(_DECLARATION.sub("", text))
    for event, element in iterparse(file, ("start", "end")):  # noqa: S314 -- entities and document types were refused
        depth += 1 if event == "start" else -1
        if depth > DEEPEST:
            raise ValueError(f"more than {DEEPEST} elements lie in each other")
        if event == "end":
            yield element


def _does_more(element: Element) -> str:
    """What an element does besides drawing; empty when it does nothing."""
    name = _local(element.tag)
    if name.lower() in REFUSED or (name.startswith("animate") and not _only_moves(element)):
        return f"<{name}>"
    if _OUTSIDE.search(element.text or "") and name == "style":
        return "a style that names another file"
    for key, value in element.items():
        attribute = _local(key).lower()
        if attribute.startswith("on"):
            return f"the event '{attribute}'"
        if attribute == "href" and not value.strip().startswith("#"):
            return "a link or another file"
        if not key.startswith("{") and _OUTSIDE.search(value):
            return f"another file in '{attribute}'"
    return ""


def _only_moves(element: Element) -> bool:
    """Whether it changes what a drawing may change, once, and ends within the longest time."""
    lasting = _SECONDS.fullmatch(element.get("dur", ""))
    begin = _SECONDS.fullmatch(element.get("begin", "0s"))
    if lasting is None or begin is None or element.get("attributeName") not in MOVEMENTS.get(_local(element.tag), ()):
        return False
    rounds = element.get("repeatCount", "1")
    return rounds.isdecimal() and float(begin[1]) + int(rounds) * float(lasting[1]) <= LONGEST_MOVEMENT


def _size(root: Element) -> tuple[int, int] | None:
    sides = [_LENGTH.fullmatch(root.get(side, "")) for side in ("width", "height")]
    numbers = [side[1] for side in sides if side is not None]
    if len(numbers) < len(sides):
        box = re.split(r"[\s,]+", root.get("viewBox", "").strip())
        numbers = [found[1] for side in box[2:4] if (found := _LENGTH.fullmatch(side))]
    return (round(float(numbers[0])), round(float(numbers[1]))) if len(numbers) == len(sides) else None


def _local(name: str) -> str:
    return name.rpartition("}")[2]
