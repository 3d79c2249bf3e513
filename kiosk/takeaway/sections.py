# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""What is taken home, as plain words: titled sections of lines, and who can be called."""

import re
import unicodedata
from dataclasses import dataclass

_UNSEEN = re.compile("[\u00ad\u200b\u2060\ufeff]")
"""Hints where a line may break or not; a phone may show a box for them."""

_CONTROLS = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]+")


@dataclass(frozen=True)
class Line:
    """One thing on the list; ``mark`` stands before it, such as "1.", and ``source`` says where it comes from."""

    text: str
    mark: str = ""
    source: str = ""


@dataclass(frozen=True)
class Section:
    """Lines below a title; the first section needs none. On paper one can write below each, if ``to_write``."""

    lines: tuple[Line, ...]
    title: str = ""
    to_write: bool = True


@dataclass(frozen=True)
class Takeaway:
    """All of it: a title, the sections, and at the foot the clinic and its numbers.

    ``right_to_left`` says how its lines run.
    """

    title: str
    sections: tuple[Section, ...]
    foot: tuple[str, ...] = ()
    right_to_left: bool = False


@dataclass(frozen=True)
class PaperWords:
    """What stands on paper beside the list: when it was printed, and which page of how many it is.

    ``digits`` are the figures of the language.
    """

    date: str
    page: str
    digits: str = "0123456789"

    def page_of(self, number: int, pages: int) -> str:
        """Which page it is."""
        said = self.page.replace("{step}", str(number)).replace("{steps}", str(pages))
        return said.translate(dict(zip(map(ord, "0123456789"), self.digits, strict=True)))


def plain(text: str) -> str:
    """A text on one line, without what nobody sees; emoji and letters of every script stay whole."""
    seen = _CONTROLS.sub(" ", _UNSEEN.sub("", text))
    return unicodedata.normalize("NFC", " ".join(seen.split(" "))).strip()


def said(line: Line) -> str:
    """A line as it is written in a message."""
    source = f" ({plain(line.source)})" if line.source else ""
    return f"{line.mark} {plain(line.text)}{source}".strip()
