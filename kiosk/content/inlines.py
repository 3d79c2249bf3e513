# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Inline text: from the tree's elements to typed pieces. What has no type cannot appear on the screen."""

import html
import re
from collections.abc import Collection, Iterable, Iterator, Mapping
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
_NOT_PLAIN = re.compile(r"[&<{]")
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
    withheld: Collection[str] = ()
    """Topics that are not shown for now; what leads to them is plain text."""
    links: dict[tuple[Where, TopicLink], None] = field(default_factory=dict)
    """The links to topics that were found, each with its place."""


class InlineReader:
    """Reads the elements of one block; ``line`` moves on with the text."""

    def __init__(self, around: Surroundings, line: int) -> None:
        self._around = around
        self._line = line

    def read(self, element: Element, skip: Collection[str] = ()) -> Inlines:
        """The pieces of an element's text, without white space around them; elements with these tags are left out."""
        return stripped(self._joined(self._pieces(element, skip)))

    def words(self, text: str) -> str:
        """The plain words of an attribute, such as the caption of a picture."""
        return plain_text(stripped(self._joined([self._text(text)])))

    def _joined(self, pieces: Iterable[Inline | str]) -> Inlines:
        """The pieces of a text; where something was left out between two, they may have become a tag."""
        joined = _joined(pieces)
        return tuple(Text(self._alone(piece)) if isinstance(piece, str) else piece for piece in joined)

    def _alone(self, text: str) -> str:
        """A text as it stands between two other pieces."""
        text = _SPACES.sub(" ", text)
        return self._without_tags(text) if "<" in text else text

    def _pieces(self, element: Element, skip: Collection[str] = ()) -> Iterator[Inline | str]:
        yield self._text(element.text)
        for child in element:
            if child.tag not in skip:
                yield from self._element(child)
            yield self._text(child.tail)

    def _element(self, element: Element) -> Iterator[Inline | str]:
        match element.tag:
            case "strong" | "em" as tag:
                if children := self._joined(self._pieces(element)):
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
                yield from self._pieces(element)

    def _text(self, text: str | None) -> str:
        """A text in one line; most hold nothing that has to be looked at more closely."""
        if not text:
            return ""
        found = MARK.search(text)
        if found is not None:
            self._line = int(found[1])
            text = MARK.sub("", text)
        if not (_NOT_PLAIN.search(text) or self._around.right_to_left):
            self._line += text.count("\n")
            return text.replace("\n", " ")
        first, *others = self._without_tags(_unescaped(text)).split("\n")
        lines = [self._filled(first)]
        for line in others:
            self._line += 1
            lines.append(self._filled(line))
        return " ".join(lines)

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
        return _VARIABLE.sub(self._value, with_numbers_whole(text) if self._around.right_to_left else text)

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

    def _link(self, element: Element) -> Iterator[Inline | str]:
        target = html.unescape(MARK.sub("", element.get("href", ""))).strip()
        children = self._joined(self._pieces(element))
        if not children:
            self._error(f"the link to '{target[:60]}' has no words", "write them between the [ ]")
        elif re.match(r"https?://[^\s/]", target, re.IGNORECASE):
            yield OutsideLink(target, children)
        elif (found := _TOPIC.fullmatch(target)) and topic_id(found[1]) in self._around.withheld:
            yield from _plain(children)
        elif found:
            link = TopicLink(topic_id(found[1]), found[2], children)
            self._around.links[Where(self._around.file, self._line), link] = None
            yield link
        else:
            self._error(
                f"the link to '{target[:60]}' leads nowhere",
                "link to a topic by its file name, as in [the trial](trial), or to an address with https://",
            )
            yield from _plain(children)

    def _error(self, what: str, mend: str, line: int | None = None) -> None:
        self._around.notes.error(Where(self._around.file, line or self._line), what, mend)


def _plain(children: Inlines) -> Iterator[Inline | str]:
    """The words of a link that is none."""
    return (child.text if isinstance(child, Text) else child for child in children)


def _unescaped(text: str) -> str:
    return html.unescape(text).translate(UNSEEN) if "&" in text else text


def _lines_alone(tag: re.Match[str]) -> str:
    """The line ends of a tag: what follows keeps its line."""
    return "\n" * tag[0].count("\n")


def _joined(pieces: Iterable[Inline | str]) -> list[Inline | str]:
    """Neighbouring characters made one piece."""
    joined: list[Inline | str] = []
    for piece in pieces:
        before = joined[-1] if joined else None
        if isinstance(piece, str) and isinstance(before, str):
            joined[-1] = before + piece
        elif piece:
            joined.append(piece)
    return joined


def stripped(inlines: Inlines) -> Inlines:
    """Without white space at either end."""
    pieces = list(inlines)
    if pieces and isinstance(pieces[0], Text) and pieces[0].text[:1].isspace():
        pieces[0] = Text(pieces[0].text.lstrip())
    if pieces and isinstance(pieces[-1], Text) and pieces[-1].text[-1:].isspace():
        pieces[-1] = Text(pieces[-1].text.rstrip())
    return tuple(piece for piece in pieces if not isinstance(piece, Text) or piece.text)
