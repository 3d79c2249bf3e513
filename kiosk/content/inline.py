# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The pieces of a line of text: what may stand inside a paragraph, a heading or a table cell."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Text:
    """Plain characters."""

    text: str


@dataclass(frozen=True, slots=True)
class Strong:
    """Words that matter most."""

    children: "Inlines"


@dataclass(frozen=True, slots=True)
class Emphasis:
    """Words that are stressed."""

    children: "Inlines"


@dataclass(frozen=True, slots=True)
class LineBreak:
    """A new line inside a paragraph."""


@dataclass(frozen=True, slots=True)
class TermRef:
    """A word of the glossary, as it stands in the text; a touch explains it."""

    term: str
    text: str


@dataclass(frozen=True, slots=True)
class TopicLink:
    """A way to another topic, or to one screen of it."""

    topic: str
    screen: str | None
    children: "Inlines"


@dataclass(frozen=True, slots=True)
class OutsideLink:
    """An address outside the kiosk: shown as text and as a QR code, never opened."""

    url: str
    children: "Inlines"


@dataclass(frozen=True, slots=True)
class Cite:
    """The sentence before rests on these references."""

    references: tuple[str, ...]


Inline = Text | Strong | Emphasis | LineBreak | TermRef | TopicLink | OutsideLink | Cite
Inlines = tuple[Inline, ...]


def plain_text(inlines: Inlines) -> str:
    """The words alone, as they are spoken or counted."""
    return "".join([inline.text if isinstance(inline, Text) else _plain(inline) for inline in inlines])


def cited_in(inlines: Inlines) -> tuple[str, ...]:
    """The references that a text names, in its order."""
    return tuple(name for inline in inlines if not isinstance(inline, Text) for name in _cited(inline))


def _cited(inline: Inline) -> tuple[str, ...]:
    match inline:
        case Cite(references):
            return references
        case Strong(children) | Emphasis(children) | TopicLink(_, _, children) | OutsideLink(_, children):
            return cited_in(children)
        case _:
            return ()


def _plain(inline: Inline) -> str:
    match inline:
        case Text(text) | TermRef(_, text):
            return text
        case Strong(children) | Emphasis(children):
            return plain_text(children)
        case TopicLink(_, _, children) | OutsideLink(_, children):
            return plain_text(children)
        case LineBreak():
            return "\n"
        case Cite():
            return ""
