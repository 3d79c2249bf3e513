# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Inline text: from the tree's elements to typed pieces. What has no type cannot appear on the screen."""

import html
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from xml.etree.ElementTree import Element

from kiosk.content.direction import isolated, with_numbers_whole
from kiosk.content.folder import topic_id
from kiosk.content.inline import (
    Cite,
    Emphasis,
    Inline,
    Inlines,
    LineBreak,
    OutsideLink,
    Strong,
    Text,
    TopicLink,
    plain_text,
)
from kiosk.content.markdown_tree import MARK
from kiosk.content.notebook import Notebook, nearest
from kiosk.content.problems import Where
from kiosk.content.reading import UNSEEN

_TAG = re.compile(r"<!--.{0,2000}?-->|<!--|</?[A-Za-z][^<>]{0,2000}>|<\?.{0,2000}?\?>", re.DOTALL)
_MAIL = re.compile(r"<(?:mailto:)?([\w.+\-]+@[\w.\-]+)>")
_SPACES = re.compile("[ ]{2,}")
_VARIABLE = re.compile(r"\{ *([A-Za-z_][\w.]*) *\}")
_TOPIC = re.compile(r"([\w\-]+(?:\.md)?)(?:#([\w\-]+))?")


@dataclass(frozen=True)
class Surroundings:
    """What a text may refer to, and where its problems are written down."""

    file: str
    variables: Mapping[str, str]
    references: Mapping[str, object]
    notes: Notebook
    right_to_left: bool = False
    links: dict[tuple[Where, TopicLink], None] = field(default_factory=dict)
    """The links to topics that were found, each with its place."""


class InlineReader:
    """Reads the elements of one block; ``line`` moves on with the text."""

    def __init__(self, around: Surroundings, line: int) -> None:
        self._around = around
        self._line = line

    def read(self, element: Element, skip: Callable[[Element], bool] = lambda _: False) -> Inlines:
        """The pieces of an element's text, without white space around them; ``skip`` leaves elements out."""
        return stripped(self._joined(self._pieces(element, skip)))

    def words(self, text: str) -> str:
        """The plain words of an attribute, such as the caption of a picture."""
        return plain_text(stripped(self._joined(self._text(text))))

    def _joined(self, pieces: Iterator[Inline]) -> Inlines:
        """The pieces of a text; where something was left out between two, they may have become a tag."""
        joined = _joined(pieces)
        return tuple(
            Text(self._without_tags(piece.text)) if isinstance(piece, Text) and "<" in piece.text else piece
            for piece in joined
        )

    def _pieces(self, element: Element, skip: Callable[[Element], bool]) -> Iterator[Inline]:
        yield from self._text(element.text)
        for child in element:
            if not skip(child):
                yield from self._element(child)
            yield from self._text(child.tail)

    def _element(self, element: Element) -> Iterator[Inline]:
        no_skip = _nothing
        match element.tag:
            case "strong" | "em" as tag:
                if children := self._joined(self._pieces(element, no_skip)):
                    yield Strong(children) if tag == "strong" else Emphasis(children)
            case "br":
                yield LineBreak()
            case "a":
                yield from self._link(element)
            case "cite":
                yield from self._citation(element.get("id", ""))
            case "img":
                self._error("a picture stands inside a line of text", "give the picture a paragraph of its own")
            case _:
                yield from self._pieces(element, no_skip)

    def _text(self, text: str | None) -> Iterator[Inline]:
        if not text:
            return
        for part in re.split("(\n)", self._without_tags(_unescaped(self._without_marks(text)))):
            if part == "\n":
                self._line += 1
                yield Text(" ")
            elif part:
                whole = with_numbers_whole(part) if self._around.right_to_left else part
                yield Text(self._filled(whole))

    def _without_marks(self, text: str) -> str:
        found = MARK.search(text)
        if found is not None:
            self._line = int(found[1])
        return MARK.sub("", text)

    def _without_tags(self, text: str) -> str:
        """The same lines without HTML; taking a tag out can make another, so it looks until there is none."""
        text = _MAIL.sub(r"\1", text)
        while found := _TAG.search(text):
            tag = " ".join(found[0].split())[:40]
            self._error(
                f"there is HTML on this page ({tag})",
                "write it in Markdown, or remove it",
                self._line + text.count("\n", 0, found.start()),
            )
            text = _TAG.sub(_lines_alone, text)
        return text

    def _filled(self, text: str) -> str:
        return _VARIABLE.sub(self._value, text)

    def _value(self, match: re.Match[str]) -> str:
        known = self._around.variables
        if match[1] not in known:
            self._error(f"nothing is known as {{{match[1]}}}", f"{nearest(match[1], sorted(known))} (in guide.toml)")
        value = known.get(match[1], "")
        return isolated(value) if self._around.right_to_left else value

    def _citation(self, name: str) -> Iterator[Inline]:
        if name in self._around.references:
            yield Cite((name,))
        else:
            self._error(
                f"there is no source '{name}'",
                f"add it to references.toml; {nearest(name, sorted(self._around.references))}",
            )

    def _link(self, element: Element) -> Iterator[Inline]:
        target = html.unescape(MARK.sub("", element.get("href", ""))).strip()
        children = self._joined(self._pieces(element, _nothing))
        if not children:
            self._error(f"the link to '{target[:60]}' has no words", "write them between the [ ]")
        elif re.match(r"https?://[^\s/]", target, re.IGNORECASE):
            yield OutsideLink(target, children)
        elif found := _TOPIC.fullmatch(target):
            link = TopicLink(topic_id(found[1]), found[2], children)
            self._around.links[Where(self._around.file, self._line), link] = None
            yield link
        else:
            self._error(
                f"the link to '{target[:60]}' leads nowhere",
                "link to a topic by its file name, as in [the trial](trial), or to an address with https://",
            )
            yield from children

    def _error(self, what: str, mend: str, line: int | None = None) -> None:
        self._around.notes.error(Where(self._around.file, line or self._line), what, mend)


def _unescaped(text: str) -> str:
    return html.unescape(text).translate(UNSEEN) if "&" in text else text


def _nothing(_: Element) -> bool:
    return False


def _lines_alone(tag: re.Match[str]) -> str:
    """The line ends of a tag: what follows keeps its line."""
    return "\n" * tag[0].count("\n")


def _joined(pieces: Iterator[Inline]) -> Inlines:
    """Neighbouring characters made one piece, neighbouring spaces one space."""
    joined: list[Inline] = []
    for piece in pieces:
        if isinstance(piece, Text) and joined and isinstance(joined[-1], Text):
            joined[-1] = Text(joined[-1].text + piece.text)
        elif piece != Text(""):
            joined.append(piece)
    return tuple(Text(_SPACES.sub(" ", piece.text)) if isinstance(piece, Text) else piece for piece in joined)


def stripped(inlines: Inlines) -> Inlines:
    """Without white space at either end."""
    pieces = list(inlines)
    if pieces and isinstance(pieces[0], Text):
        pieces[0] = Text(pieces[0].text.lstrip())
    if pieces and isinstance(pieces[-1], Text):
        pieces[-1] = Text(pieces[-1].text.rstrip())
    return tuple(piece for piece in pieces if piece != Text(""))
