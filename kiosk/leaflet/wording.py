# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Words of the content as they stand on paper: what is a link on the screen is said with its page, or its address."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, assert_never

from PySide6.QtGui import QTextCharFormat, QTextLayout

from kiosk.content.inline import Cite, Emphasis, LineBreak, OutsideLink, Strong, TermRef, Text, TopicLink
from kiosk.paper.typesetting import BOLD

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtGui import QColor

    from kiosk.content.inline import Inline, Inlines

LINE_SEPARATOR = "\u2028"
NARROW = "\u00a0"


class Pieces(NamedTuple):
    """How links are said: the numbers of sources, the page of a topic (empty where it is not in the leaflet).

    ``raised``: numbers of sources stand high and small, as no letter of large print does.
    """

    cited: Callable[[tuple[str, ...]], str]
    page: Callable[[str, str | None], str]
    raised: bool = True


class Said(NamedTuple):
    """A text and how parts of it look."""

    text: str
    formats: tuple[QTextLayout.FormatRange, ...] = ()


def said(inlines: Inlines, pieces: Pieces, source: QColor) -> Said:
    """The words; numbers of sources have this colour."""
    text, formats = "", []
    for part, look in _parts(inlines, pieces, QTextCharFormat(), source):
        length = _units(part)
        if look.propertyCount():
            span = QTextLayout.FormatRange()
            span.start, span.length, span.format = _units(text), length, look
            formats.append(span)
        text += part
    return Said(text, tuple(formats))


def on_paper(address: str) -> str:
    """An address as it is printed and typed."""
    return address.removeprefix("https://").removeprefix("http://").removesuffix("/")


def plain(text: str) -> Said:
    """Words that all look the same."""
    return Said(text)


def _parts(
    inlines: Inlines, pieces: Pieces, look: QTextCharFormat, source: QColor
) -> Iterator[tuple[str, QTextCharFormat]]:
    for inline in _merged(inlines):
        yield from _part(inline, pieces, look, source)


def _merged(inlines: Inlines) -> Iterator[Inline]:
    """Sources that are named one behind the other as one."""
    cited: tuple[str, ...] = ()
    for inline in inlines:
        if isinstance(inline, Cite):
            cited += inline.references
            continue
        if cited:
            yield Cite(cited)
            cited = ()
        yield inline
    if cited:
        yield Cite(cited)


def _part(
    inline: Inline, pieces: Pieces, look: QTextCharFormat, source: QColor
) -> Iterator[tuple[str, QTextCharFormat]]:
    match inline:
        case Text(text) | TermRef(_, text):
            yield text, look
        case LineBreak():
            yield LINE_SEPARATOR, look
        case Strong(children) | Emphasis(children):
            yield from _parts(children, pieces, _louder(inline, look), source)
        case TopicLink(topic, screen, children):
            yield from _parts(children, pieces, look, source)
            if page := pieces.page(topic, screen):
                yield f" ({page})", look
        case OutsideLink(url, children):
            yield from _parts(children, pieces, look, source)
            yield f" ({on_paper(url)})", look
        case Cite(references):
            yield from _numbers(pieces, pieces.cited(references), look, source)
        case _:
            assert_never(inline)


def _louder(inline: Strong | Emphasis, look: QTextCharFormat) -> QTextCharFormat:
    louder = QTextCharFormat(look)
    if isinstance(inline, Strong):
        louder.setFontWeight(BOLD)
    else:
        louder.setFontItalic(True)
    return louder


def _numbers(
    pieces: Pieces, numbers: str, look: QTextCharFormat, source: QColor
) -> Iterator[tuple[str, QTextCharFormat]]:
    """The numbers of sources, if there are any."""
    number = QTextCharFormat(look)
    number.setForeground(source)
    if pieces.raised:
        number.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSuperScript)
    if numbers:
        yield f"{NARROW}{numbers if pieces.raised else f'[{numbers}]'}", number


def _units(text: str) -> int:
    """The length of a text as Qt counts it."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
