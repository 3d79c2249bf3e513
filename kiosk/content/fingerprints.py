# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Fingerprints: what a translation was made from, what a clinic has approved, and what a screen says."""

from __future__ import annotations

import hashlib
from dataclasses import fields, is_dataclass
from typing import TYPE_CHECKING

from kiosk.content.problems import Where
from kiosk.content.schedule import KEYS as SCHEDULE_KEYS

if TYPE_CHECKING:
    from collections.abc import Iterator
    from collections.abc import Set as AbstractSet

    from kiosk.content.front_matter import FrontMatter
    from kiosk.content.model import Screen

APPROVAL = frozenset({"status", "approved", "source", *SCHEDULE_KEYS})
"""Front matter that may change without an approval lapsing."""

UNCOUNTED = APPROVAL | {"reviewed", "reviewed_by", "review_by"}
"""Front matter that may change without a translation falling behind."""

LENGTH = 12


def fingerprint(front: FrontMatter) -> str:
    """Twelve hexadecimal digits that change with every word of a page, and with no date of its approval."""
    return _fingerprint(front, UNCOUNTED)


def approval(front: FrontMatter) -> str:
    """The same for what a clinician signs: it changes with who approved the page, and until when, too."""
    return _fingerprint(front, APPROVAL)


def _fingerprint(front: FrontMatter, uncounted: AbstractSet[str]) -> str:
    values = sorted((key, value) for key, value in front.values.items() if key not in uncounted)
    body = "\n".join(line.rstrip() for line in front.body.strip().split("\n"))
    return hashlib.sha256(f"{values}\n{body}".encode()).hexdigest()[:LENGTH]


def screen_fingerprint(screen: Screen) -> str:
    """Digits that change with every word, picture and source of a screen, wherever it stands in its file."""
    said = "\0".join((screen.title, *_said(screen.blocks)))
    return hashlib.sha256(said.encode()).hexdigest()[:LENGTH]


def _said(part: object) -> Iterator[str]:
    if isinstance(part, str | int):
        yield str(part)
    elif isinstance(part, tuple):
        for each in part:
            yield from _said(each)
    elif is_dataclass(part) and not isinstance(part, Where):
        yield type(part).__name__
        for field in fields(part):
            yield from _said(getattr(part, field.name))
