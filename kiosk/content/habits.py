# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Habits from other programs: what elsewhere makes a list or a callout, and here would be shown as it stands."""

import re

from kiosk.content.notebook import Notebook
from kiosk.content.problems import Where

_POINT = re.compile(r"([ ]*)(?:[-*+]|\d+\.)[ \t]+\S")
_BULLET = re.compile(r"[ ]*(?:•|·|▪|◦|\d{1,2}\)|[-–—](?=[A-Za-z]))[ \t]*\S")
_CALLOUT = re.compile(r"[ ]*(?:!!!|\?\?\?)")
_SOUND_CALLOUT = re.compile(r'[ ]*!!! ?[\w\-]+(?:[ \t]+".*")?[ \t]*')
_RULED = re.compile(r"[ ]*(?:-[ ]*){2,}|[ ]*(?:\*[ ]*){3,}|[ ]*(?:_[ ]*){3,}")
_STEP = 4


def look_for_habits(text: str, file: str, first_line: int, notes: Notebook) -> None:
    """Write down each line that looks like something that it is not."""
    above = None
    for number, line in enumerate(text.expandtabs(_STEP).split("\n"), first_line):
        if line[:1].isalpha():
            above = None
            continue
        where = Where(file, number)
        point = None if _RULED.fullmatch(line) else _POINT.match(line)
        if point is not None:
            indent = len(point[1])
            if above is not None and indent > above and indent % _STEP > 1:
                what = "a point inside a list is set in by too few spaces"
                notes.error(where, what, f"set it in by {_STEP} spaces for each list that it is in")
            above = indent
        elif _RULED.fullmatch(line):
            notes.error(where, "there is a ruled line", "remove it; a new screen begins with ##")
        elif _BULLET.match(line):
            notes.error(where, "this looks like a list, but is shown as text", "begin each point with '- ' or '1. '")
        elif _CALLOUT.match(line) and not _SOUND_CALLOUT.fullmatch(line):
            mend = 'write !!! note "Title", with straight quotes, and its text below, set in by four spaces'
            notes.error(where, "this looks like a callout, but is shown as text", mend)
        elif line.strip() and not line.startswith(" "):
            above = None
