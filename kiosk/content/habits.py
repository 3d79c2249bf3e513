# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Habits from other programs: what elsewhere makes a list or a callout, and here would be shown as it stands."""

import re

from kiosk.content.notebook import Notebook
from kiosk.content.problems import Where

_POINT = re.compile(r"([ ]*)(?:[-*+]|\d+\.)[ \t]+\S")
_BULLET = re.compile("[ ]*(?:[•·▪◦‣\u2043●○■□➢➤✓✔\uf0a0-\uf0ff]|\\d{1,2}\\)|[-–—](?=[A-Za-z]))[ \t\u00a0]*\\S")
_BULLET_ALONE = re.compile("[ ]*[o–—][ \t\u00a0]+\\S")
"""A bullet where a paragraph begins; inside of one it is a dash, or a word of Spanish."""

_CURLY = re.compile(r"[ ]*!\[[^\]]*\]\([^()\"]*\s[“”„‟«»\u2018’][^()]*\)")
_LONG_RULE = re.compile(r"(?=.*\|)(?=.*[–—])[ ]*[|:\-–— ]{3,}")
_CALLOUT = re.compile(r"[ ]*(?:!!!|\?\?\?)")
_SOUND_CALLOUT = re.compile(r'[ ]*!!! ?[\w\-]+(?:[ \t]+".*")?[ \t]*')
_RULED = re.compile(r"[ ]*(?:[-–—][ ]*){2,}|[ ]*—[ ]*|[ ]*(?:\*[ ]*){3,}|[ ]*(?:_[ ]*){3,}")
_STEP = 4


def look_for_habits(text: str, file: str, first_line: int, notes: Notebook) -> None:
    """Write down each line that looks like something that it is not."""
    above, begins = None, True
    for number, line in enumerate(text.expandtabs(_STEP).split("\n"), first_line):
        alone = begins and _BULLET_ALONE.match(line) is not None
        begins = alone or not line.strip()
        if line[:1].isalpha() and not alone:
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
        elif (fault := _fault(line, alone=alone)) is not None:
            notes.error(where, *fault)
        elif line.strip() and not line.startswith(" "):
            above = None


def _fault(line: str, *, alone: bool) -> tuple[str, str] | None:
    """What a line looks like, and how to mend it; ``alone`` where it begins with what is a bullet only there."""
    if _RULED.fullmatch(line):
        return "there is a ruled line", "remove it; a new screen begins with ##"
    if _LONG_RULE.fullmatch(line):
        return "the line below a table's first row has long dashes", "write three hyphens for each column, ---"
    if alone or _BULLET.match(line):
        return "this looks like a list, but is shown as text", "begin each point with '- ' or '1. '"
    if _CALLOUT.match(line) and not _SOUND_CALLOUT.fullmatch(line):
        mend = 'write !!! note "Title", with straight quotes, and its text below, set in by four spaces'
        return "this looks like a callout, but is shown as text", mend
    if _CURLY.match(line):
        what = "curly quotes are around a caption, and only straight ones work there"
        return what, 'write ![what it shows](picture.svg "The caption")'
    return None
