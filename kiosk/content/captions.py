# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Captions: what is said in a film, and when. WebVTT, of which times and words are read and nothing else."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from kiosk.content.problems import Level, Problem, Unreadable, Where

MOST = 400
LONGEST = 200
"""Letters of one caption; more cannot be read while the film goes on."""

_TIMES = re.compile(r"(?:(\d+):)?(\d\d):(\d\d)[.,](\d{3})\s+-->\s+(?:(\d+):)?(\d\d):(\d\d)[.,](\d{3})\b")
_TAG = re.compile(r"<[^>]*>")
_NOT_SHOWN = ("NOTE", "STYLE", "REGION")


class Caption(NamedTuple):
    """What is read from one second of the film to another."""

    begins: float
    ends: float
    text: str


def read_captions(text: str, file: str) -> tuple[Caption, ...]:
    """The captions of a file, in the order of their times. Raises ``Unreadable``."""
    if not text.startswith("WEBVTT"):
        raise _unreadable(file, 1, "the captions do not begin with WEBVTT", "write WEBVTT into the first line")
    found = [caption for line, lines in _parts(text) if (caption := _caption(file, line, lines)) is not None]
    if not found:
        raise _unreadable(
            file, 1, "there are no captions", "write times such as 00:01.000 --> 00:04.000 and a sentence below"
        )
    if len(found) > MOST:
        raise _unreadable(file, 1, f"there are more than {MOST} captions", "show a shorter film")
    return tuple(sorted(found))


def caption_at(captions: tuple[Caption, ...], second: float) -> str:
    """What is to be read at a moment of the film; empty where nothing is."""
    return next((each.text for each in captions if each.begins <= second < each.ends), "")


def _parts(text: str) -> Iterator[tuple[int, list[str]]]:
    """The parts between empty lines, each with the number of its first line; not the one that begins with WEBVTT."""
    lines = [*text.split("\n"), ""]
    begin = 0
    for at, line in enumerate(lines):
        if not line.strip():
            if begin and begin < at:
                yield begin + 1, lines[begin:at]
            begin = at + 1


def _caption(file: str, line: int, lines: list[str]) -> Caption | None:
    if lines[0].startswith(_NOT_SHOWN):
        return None
    at = next((index for index, each in enumerate(lines[:2]) if "-->" in each), None)
    times = _TIMES.match(lines[at].strip()) if at is not None else None
    if at is None or times is None:
        raise _unreadable(file, line, "a caption has no times", "write them as 00:01.000 --> 00:04.000 above its words")
    begins, ends = _seconds(*times.groups()[:4]), _seconds(*times.groups()[4:])
    said = " ".join(_TAG.sub("", " ".join(lines[at + 1 :])).split())
    if not begins < ends:
        raise _unreadable(file, line + at, "a caption ends before it begins", "mend its times")
    if not said:
        raise _unreadable(file, line + at, "a caption has no words", "write them below its times, or remove them")
    if len(said) > LONGEST:
        raise _unreadable(file, line + at, f"a caption is longer than {LONGEST} letters", "make two of it")
    return Caption(begins, ends, said)


def _seconds(hours: str | None, minutes: str, seconds: str, thousandths: str) -> float:
    return int(hours or 0) * 3600 + int(minutes) * 60 + int(seconds) + int(thousandths) / 1000


def _unreadable(file: str, line: int, what: str, mend: str) -> Unreadable:
    return Unreadable(Problem(Where(file, line), Level.ERROR, what, mend))
