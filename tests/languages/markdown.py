# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""A page in another language: its words change, everything that is no word of the page stays."""

import re
from collections.abc import Iterator

from kiosk.content.topic_file import slug
from tests.languages.tongues import Tongue

FRONT_WORDS = ("title", "summary")
CHANCE = re.compile(r"(?:(\d+)( to | ?– ?))?(\d+) out of 100\b")
HEADING = re.compile(r"## (.*?)\s*(?:\{#[\w-]+\})?$")

# What no translator would touch: variables, anchors, sources, targets of links with what follows up to a caption,
# kinds of callouts, boxes to tick, signs, addresses, and the line below the header of a table.
KEPT = re.compile(
    r"""\{[^}]*\}
    | \[\^[^\]]+\]
    | \]\([^)\s"]*(?:\)|\s+(?="))
    | ^\s*!!!\s\w+
    | \[[ xX]\]
    | :[a-z-]+:(?=\s)
    | https?://\S+
    | ^\|[-| :]+\|?$
    | \ue000[^\ue001]*\ue001""",
    re.VERBOSE | re.MULTILINE,
)


def page(text: str, tongue: Tongue) -> str:
    """A topic file in another language; every screen keeps its English id."""
    _, front, body = text.split("---\n", 2)
    lines = [_front_line(line, tongue) for line in front.splitlines()]
    return "---\n" + "\n".join(lines) + "\n---\n" + "\n".join(_lines(body, tongue)) + "\n"


def words(text: str, tongue: Tongue) -> str:
    """Markdown with its words changed."""
    text = CHANCE.sub(lambda found: f"\ue000{_chance(found, tongue)}\ue001", text)
    said = "".join(part if kept else tongue.says(part) for part, kept in _parts(text))
    return re.sub("[\ue000\ue001]", "", said)


def _front_line(line: str, tongue: Tongue) -> str:
    key, _, value = line.partition(": ")
    if key not in FRONT_WORDS:
        return line
    return f'{key}: "{words(value.strip(chr(34)), tongue)}"'


def _lines(body: str, tongue: Tongue) -> Iterator[str]:
    for line in body.splitlines():
        heading = HEADING.fullmatch(line)
        if heading is None:
            yield words(line, tongue)
        else:
            anchor = re.search(r"\{#[\w-]+\}", line)
            yield f"## {words(heading[1], tongue)} {anchor[0] if anchor else f'{{#{slug(heading[1])}}}'}"


def _chance(found: re.Match[str], tongue: Tongue) -> str:
    low = f"{found[1]} {tongue.to} " if found[1] else ""
    return f"{low}{found[3]} {tongue.out_of} 100"


def _parts(text: str) -> Iterator[tuple[str, bool]]:
    """The text in pieces, each with whether it is kept."""
    at = 0
    for found in KEPT.finditer(text):
        yield text[at : found.start()], False
        yield found[0], True
        at = found.end()
    yield text[at:], False
