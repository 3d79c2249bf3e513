# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Inline text: from the tree's elements to typed pieces. What has no type cannot appear on the screen."""

import html
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from xml.etree.ElementTree import Element

from kiosk.content.inline import Cite, Emphasis, Inline, Inlines, LineBreak, OutsideLink, Strong, Text, TopicLink
from kiosk.content.markdown_tree import MARK
from kiosk.content.notebook import Notebook, nearest
from kiosk.content.problems import Where

_TAG = re.compile(r"</?[A-Za-z][^<>]{0,2000}>|<!--.{0,2000}?-->|<\?.{0,2000}?\?>", re.DOTALL)
_VARIABLE = re.compile(r"\{([A-Za-z_][\w.]*)\}")
_TOPIC = re.compile(r"([\w\-]+)(?:#([\w\-]+))?")


@dataclass(frozen=True)
class Surroundings:
    """What a text may refer to, and where its problems are written down."""

    file: str
    variables: Mapping[str, str]
    references: Mapping[str, object]
    notes: Notebook


class InlineReader:
    """Reads the elements of one block; ``line`` moves on with the text."""

    def __init__(self, around: Surroundings, line: int) -> None:
        self._around = around
        self._line = line

    def read(self, element: Element, skip: Callable[[Element], bool] = lambda _: False) -> Inlines:
        """The pieces of an element's text, without white space around them; ``skip`` leaves elements out."""
        return stripped(_joined(self._pieces(element, skip)))

    def _pieces(self, element: Element, skip: Callable[[Element], bool]) -> Iterator[Inline]:
        yield from self._text(element.text)
        for child in element:
            if not skip(child):
                yield from self._element(child)
            yield from self._text(child.tail)

    def _element(self, element: Element) -> Iterator[Inline]:
        no_skip = _nothing
        match element.tag:
            case "strong":
                yield Strong(_joined(self._pieces(element, no_skip)))
            case "em":
                yield Emphasis(_joined(self._pieces(element, no_skip)))
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
        for part in re.split("(\n)", self._without_marks(text)):
            if part == "\n":
                self._line += 1
                yield Text(" ")
            elif part:
                yield Text(self._filled(self._without_tags(html.unescape(part))))

    def _without_marks(self, text: str) -> str:
        found = MARK.search(text)
        if found is not None:
            self._line = int(found[1])
        return MARK.sub("", text)

    def _without_tags(self, text: str) -> str:
        found = _TAG.search(text)
        if found is None:
            return text
        self._error(f"there is HTML on this page ({found[0][:40]})", "write it in Markdown, or remove it")
        return _TAG.sub("", text)

    def _filled(self, text: str) -> str:
        return _VARIABLE.sub(self._value, text)

    def _value(self, match: re.Match[str]) -> str:
        known = self._around.variables
        if match[1] not in known:
            self._error(f"nothing is known as {{{match[1]}}}", f"{nearest(match[1], sorted(known))} (in guide.toml)")
        return known.get(match[1], "")

    def _citation(self, name: str) -> Iterator[Inline]:
        if name in self._around.references:
            yield Cite((name,))
        else:
            self._error(
                f"there is no source '{name}'",
                f"add it to references.toml; {nearest(name, sorted(self._around.references))}",
            )

    def _link(self, element: Element) -> Iterator[Inline]:
        target = MARK.sub("", element.get("href", "")).strip()
        children = _joined(self._pieces(element, _nothing))
        if re.match(r"https?://[^\s/]", target):
            yield OutsideLink(target, children)
        elif found := _TOPIC.fullmatch(target.removesuffix(".md")):
            yield TopicLink(found[1], found[2], children)
        else:
            self._error(
                f"the link to '{target[:60]}' leads nowhere",
                "link to a topic by its file name, as in [the trial](trial), or to an address with https://",
            )
            yield from children

    def _error(self, what: str, mend: str) -> None:
        self._around.notes.error(Where(self._around.file, self._line), what, mend)


def _nothing(_: Element) -> bool:
    return False


def _joined(pieces: Iterator[Inline]) -> Inlines:
    """Neighbouring characters made one piece."""
    joined: list[Inline] = []
    for piece in pieces:
        if isinstance(piece, Text) and joined and isinstance(joined[-1], Text):
            joined[-1] = Text(joined[-1].text + piece.text)
        elif piece != Text(""):
            joined.append(piece)
    return tuple(joined)


def stripped(inlines: Inlines) -> Inlines:
    """Without white space at either end."""
    pieces = list(inlines)
    if pieces and isinstance(pieces[0], Text):
        pieces[0] = Text(pieces[0].text.lstrip())
    if pieces and isinstance(pieces[-1], Text):
        pieces[-1] = Text(pieces[-1].text.rstrip())
    return tuple(piece for piece in pieces if piece != Text(""))
