# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The calendar of a guide: what is not there on a day, because a topic, or its chapter, has other days."""

from __future__ import annotations

import codecs
import os
from typing import TYPE_CHECKING

from kiosk.content.schedule import KEYS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from datetime import date
    from pathlib import Path

    from kiosk.content.model import Guide
    from kiosk.content.schedule import Schedule

HEAD = 4096
"""So much of a page is looked at for a schedule; one whose front matter is longer is read."""

_MARKS = tuple(key.encode("ascii") for key in KEYS)
_UTF16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_NOW = getattr(os, "O_NONBLOCK", 0)
"""What is no file, but a pipe that somebody has laid there, is not waited for."""


def may_have_schedule(path: Path) -> bool:
    """Whether a page has to be read to know its days. Most say nothing of days, and this is much quicker."""
    try:
        opened = os.open(path, os.O_RDONLY | _NOW)
        try:
            head = os.read(opened, HEAD)
        finally:
            os.close(opened)
    except OSError:
        return True
    if head.startswith(_UTF16) or (len(head) == HEAD and b"\n---" not in head[3:]):
        return True
    return names_days(head)


def names_days(text: bytes) -> bool:
    """Whether a file may say on which days something is shown."""
    return any(mark in text for mark in _MARKS)


def off_on(
    today: date, guide: Guide, topics: Iterable[str], schedule_of: Callable[[str], Schedule]
) -> dict[str, Schedule]:
    """The topics that are not there on a day, each with the days of it or of its chapter; ``topics`` may have some."""
    off = {topic: days for topic in topics if not (days := schedule_of(topic)).holds(today)}
    closed = [chapter for chapter in guide.chapters if not chapter.schedule.holds(today)]
    if closed:
        elsewhere = {topic for chapter in guide.chapters if chapter not in closed for topic in chapter.topics}
        for chapter in closed:
            off |= {topic: chapter.schedule for topic in chapter.topics if topic not in elsewhere | off.keys()}
    return off
