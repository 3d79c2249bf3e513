# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Sentences: the passages of a screen, cut where one would take breath, each with the place where it stands."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from kiosk.content.passage import Passage, Stretch
from kiosk.speech.manners import Manners, manners_of
from kiosk.speech.wording import said

LONGEST = 600
"""Letters; what goes on longer is cut between two words, so that no voice chokes on it."""

_CLOSING = "\"'”“»«’\u2018)]"
_END = re.compile(rf"[.!?…。؟\u06d4]+[{re.escape(_CLOSING)}]*(?=\s)|[\n\u2028]+")
_OPENING = re.compile(r"\s*[\"'“„«»\u2018\u201a(\[]*(\w)")
_LAST = re.compile(r"\S+$")
_NUMBER = re.compile(r"(?<!\w)\d{1,2}\.$")
_JOIN = " "


class Sentence(NamedTuple):
    """What is said in one breath, in which language, and where it stands on the screen."""

    said: str
    language: str
    places: tuple[Stretch, ...]


class Habits(NamedTuple):
    """What one guide asks of a voice: the numbers to call, and for each language the words that a voice says wrong."""

    numbers: frozenset[str] = frozenset()
    names: Mapping[str, Mapping[str, str]] = {}


def sentences(passages: Sequence[Passage], habits: Habits = Habits()) -> list[Sentence]:  # noqa: B008 -- frozen
    """All that there is to say of these passages, in order."""
    return [sentence for index, passage in enumerate(passages) for sentence in _of(index, passage, habits)]


def _of(index: int, passage: Passage, habits: Habits) -> Iterator[Sentence]:
    manners, names = manners_of(passage.language), habits.names.get(passage.language, {})
    whole = _JOIN.join(passage.texts)
    before = said(passage.before, manners, habits.numbers, names)
    for start, end in _cut(whole, manners):
        spoken = said(whole[start:end], manners, habits.numbers, names)
        if spoken:
            yield Sentence(_headed(before, spoken), passage.language, tuple(_places(index, passage.texts, start, end)))
            before = ""


def _headed(before: str, spoken: str) -> str:
    if not before:
        return spoken
    return f"{before.rstrip('.:')}: {spoken}" if not before.isdigit() else f"{before}. {spoken}"


def _places(index: int, texts: Iterable[str], start: int, end: int) -> Iterator[Stretch]:
    """Where the characters from ``start`` to ``end`` of the joined texts stand."""
    offset = 0
    for number, text in enumerate(texts):
        first, last = max(start, offset), min(end, offset + len(text))
        if first < last:
            yield Stretch(index, number, first - offset, last - first)
        offset += len(text) + len(_JOIN)


def _cut(text: str, manners: Manners) -> Iterator[tuple[int, int]]:
    """Where the sentences begin and end, without the spaces around them."""
    start = 0
    ends = [found.end() for found in _END.finditer(text) if _ends(text, found, manners)]
    for end in (*ends, len(text)):
        for first, last in _short_enough(text, start, end):
            piece = text[first:last]
            if piece.strip():
                yield first + len(piece) - len(piece.lstrip()), first + len(piece.rstrip())
        start = end


def _short_enough(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    while end - start > LONGEST:
        space = text.rfind(" ", start + LONGEST // 2, start + LONGEST)
        cut = space if space > 0 else start + LONGEST
        yield start, cut
        start = cut
    yield start, end


def _ends(text: str, end: re.Match[str], manners: Manners) -> bool:
    """Whether a sentence ends there: what follows begins like one, and the point belongs to no word or number."""
    if end[0][0] in "\n\u2028":
        return True
    following = _OPENING.match(text, end.end())
    if following is not None and following[1].islower():
        return False
    if end[0] != ".":
        return True
    before = text[: end.end()]
    last = _LAST.search(before[-40:])
    word = last[0].lstrip("(„“«") if last else ""
    if (manners.ordinals and _NUMBER.search(before)) or _initial(word):
        return False
    return not any(_ends_with(before, part) for short in manners.short for part in _parts(short))


def _parts(short: str) -> list[str]:
    """What an abbreviation looks like up to each of its points: z., z. B."""
    return [short[: found.end()] for found in re.finditer(r"\.", short)]


def _ends_with(text: str, word: str) -> bool:
    return text.endswith(word) and not text[: -len(word)][-1:].isalnum()


def _initial(word: str) -> bool:
    return len(word) == len("A.") and word[0].isupper() and word != "I."
