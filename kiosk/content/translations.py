# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Translations: whether a page says what the page says that it was made from."""

from __future__ import annotations

from enum import Enum, auto
from typing import TYPE_CHECKING

from kiosk.content.fingerprints import fingerprint
from kiosk.content.front_matter import split
from kiosk.content.problems import Unreadable
from kiosk.content.reading import read_text

if TYPE_CHECKING:
    from kiosk.content.library import Library


class Translation(Enum):
    """How a page stands to the one in the default language."""

    ORIGINAL = auto()
    UP_TO_DATE = auto()
    BEHIND = auto()
    MISSING = auto()


def source_of(library: Library, topic: str) -> str | None:
    """What a translation of a topic writes as its ``source``; None where there is nothing to translate."""
    original = library.files(library.guide.languages[0]).get(topic)
    if original is None:
        return None
    try:
        name = original.relative_to(library.folder).as_posix()
        return fingerprint(split(read_text(original, library.folder), name))
    except Unreadable:
        return None


def translation(library: Library, language: str, topic: str) -> Translation:
    """How a topic stands in a language."""
    if language == library.guide.languages[0]:
        return Translation.ORIGINAL
    if topic not in library.files(language):
        return Translation.MISSING
    source = source_of(library, topic)
    behind = source is not None and library.head(language, topic).source != source
    return Translation.BEHIND if behind else Translation.UP_TO_DATE
