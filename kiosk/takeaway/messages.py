# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""From what is taken home to the texts that codes hold: one where it fits, else several that are numbered."""

import unicodedata
from collections.abc import Callable, Iterator

from kiosk.takeaway.sections import Takeaway, plain, said

MORE = "…"
JOINER = "\u200d"
LONGEST_NUMBER = 999

Titled = Callable[[int, int], str]
"""Says the title of a message by its number and how many there are."""


def messages(takeaway: Takeaway, room: int, titled: Titled) -> tuple[str, ...]:
    """The texts, each of at most ``room`` bytes of UTF-8."""
    foot = "\n".join(plain(line) for line in takeaway.foot)
    paragraphs = [*_paragraphs(takeaway), *([f"\n{foot}"] if foot else [])]
    whole = "\n".join([f"{plain(takeaway.title)}\n", *paragraphs])
    if _size(whole) <= room:
        return (whole,)
    left = room - _size(f"{titled(LONGEST_NUMBER, LONGEST_NUMBER)}\n\n")
    parts = list(_packed([piece for paragraph in paragraphs for piece in _pieces(paragraph, left)], left))
    return tuple(f"{titled(number, len(parts))}\n\n{part}" for number, part in enumerate(parts, 1))


def _paragraphs(takeaway: Takeaway) -> Iterator[str]:
    """The lines of all sections; the title of a section stays with its first line."""
    for section in takeaway.sections:
        title = f"\n{plain(section.title)}\n" if section.title else ""
        for index, line in enumerate(section.lines):
            yield said(line) if index else f"{title}{said(line)}"


def _packed(pieces: list[str], room: int) -> Iterator[str]:
    """As many pieces in each part as find room."""
    part: list[str] = []
    for piece in pieces:
        if part and _size("\n".join([*part, piece])) > room:
            yield "\n".join(part).strip("\n")
            part = []
        part.append(piece)
    if part:
        yield "\n".join(part).strip("\n")


def _pieces(paragraph: str, room: int) -> Iterator[str]:
    """A paragraph in pieces that fit: broken between words where it can be, never inside a letter."""
    rest = paragraph
    while _size(rest) > room:
        cut = _cut(rest, room - _size(f"{MORE} {MORE} "))
        yield f"{rest[:cut].rstrip()} {MORE}"
        rest = f"{MORE} {rest[cut:].lstrip()}"
    yield rest


def _cut(text: str, room: int) -> int:
    """How many characters find room."""
    most = len(text.encode()[:room].decode(errors="ignore"))
    space = text.rfind(" ", most // 2, most + 1)
    if space > 0:
        return space
    while most > 1 and not _may_break(text, most):
        most -= 1
    return most


def _may_break(text: str, at: int) -> bool:
    """Whether no letter or emoji is made of what stands before and behind."""
    joined = text[at - 1] == JOINER or text[at] == JOINER
    return not joined and unicodedata.category(text[at]) not in ("Mn", "Me", "Cf", "Sk")


def _size(text: str) -> int:
    return len(text.encode())
