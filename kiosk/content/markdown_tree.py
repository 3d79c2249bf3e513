# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Markdown into a tree that still knows its lines.

Python-Markdown forgets lines, so each line that begins a block gets a mark that survives the parsing: two
private characters with the line's number between them. A callout carries its line as a class.
"""

from __future__ import annotations

import re
from functools import cache
from itertools import chain
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.extensions.admonition import AdmonitionExtension
from markdown.extensions.def_list import DefListExtension
from markdown.extensions.sane_lists import SaneListExtension
from markdown.extensions.tables import TableExtension
from markdown.inlinepatterns import InlineProcessor

from kiosk.content.markdown_shortcuts import PlainParagraph, QuickInline, QuickUnescape

MARK = re.compile("\ue000(\\d+)\ue001")
LINE_CLASS = re.compile(r"\bl(\d+)\b")

_HEADING = re.compile(r"#{1,6}(?:[ \t]+|$)")
_ITEM = re.compile(r"[ ]*(?:[-*+]|\d+\.)[ \t]+")
_MEANING = re.compile(r"[ ]*:[ \t]+")
_CALLOUT = re.compile(r'([ ]*!!! ?[\w\-]+)((?:[ \t]+".*")?)[ \t]*')
_RULE = re.compile(r"(?=.*[-=])[\s|:=\-]+|[ ]{0,3}(?:(?:\*[ \t]*){3,}|(?:_[ \t]*){3,})")
_INDENT = re.compile(r"[ >]*")


def tree(text: str, first_line: int) -> Element:
    """The tree of a text whose first line has this number in its file."""
    markdown = parser_of_pages()
    markdown.reset()
    lines = text.split("\n")
    for preprocessor in markdown.preprocessors:
        lines = preprocessor.run(lines)
    try:
        parsed = markdown.parser.parseDocument(_with_marks(lines, first_line)).getroot()
        root = Element("div") if parsed is None else parsed
        for treeprocessor in markdown.treeprocessors:
            replaced = treeprocessor.run(root)
            root = root if replaced is None else replaced
    except RecursionError:
        parser_of_pages.cache_clear()
        raise
    return root


@cache
def parser_of_pages() -> Markdown:
    """Python-Markdown with our subset of its rules. To make it takes as long as a page of few words, so it is kept."""
    markdown = Markdown(extensions=[TableExtension(), DefListExtension(), AdmonitionExtension(), SaneListExtension()])
    markdown.preprocessors.deregister("html_block")
    for name in ("html", "entity", "automail"):
        markdown.inlinePatterns.deregister(name)
    markdown.inlinePatterns.register(_Citation(r"\[\^([\w.\-]+)\]", markdown), "citation", 175)
    markdown.treeprocessors.deregister("prettify")
    markdown.treeprocessors.register(QuickInline(markdown), "inline", 20)
    markdown.treeprocessors.register(QuickUnescape(markdown), "unescape", 0)
    markdown.parser.blockprocessors.register(PlainParagraph(markdown.parser), "plain", 110)
    return markdown


def line_of(element: Element, fallback: int) -> int:
    """The line on which a block begins; ``fallback`` for one without words of its own."""
    found = LINE_CLASS.search(element.get("class", "")) or MARK.search(element.text or "")
    if found is None:
        texts = chain(element.itertext(), (picture.get("alt", "") for picture in element.iter("img")))
        found = next((match for text in texts if (match := MARK.search(text))), None)
    return int(found[1]) if found is not None else fallback


class _Citation(InlineProcessor):
    """``[^id]``: a reference, not a footnote of the page."""

    def handleMatch(  # type: ignore[override] # noqa: N802 -- Python-Markdown's name and signature
        self, m: re.Match[str], data: str
    ) -> tuple[Element, int, int]:
        element = Element("cite", {"id": m[1]})
        return element, m.start(0), m.end(0)


def _with_marks(lines: list[str], first_line: int) -> list[str]:
    """The lines, with the number of its line in whatever begins a block."""
    marked, begins = [], True
    for number, line in enumerate(lines, first_line):
        if line[:1].isalpha() and "|" not in line:
            marked.append(f"\ue000{number}\ue001{line}" if begins else line)
            begins = False
            continue
        marked.append(_marked(line, number, begins=begins))
        begins = not line.strip() or bool(_HEADING.match(line) or _CALLOUT.fullmatch(line))
    return marked


def _marked(line: str, number: int, *, begins: bool) -> str:
    if not line.strip() or _RULE.fullmatch(line):
        return line
    if callout := _CALLOUT.fullmatch(line):
        return f"{callout[1]} l{number}{callout[2] or ' ' + chr(34) * 2}"
    mark = f"\ue000{number}\ue001"
    start = _INDENT.match(line)
    indent = start.end() if start else 0
    rest = line[indent:]
    for prefix in (_HEADING, _ITEM, _MEANING):
        if found := prefix.match(rest):
            return line[: indent + found.end()] + mark + rest[found.end() :]
    if rest.startswith("|"):
        return f"{line[:indent]}|{mark}{rest[1:]}"
    return line[:indent] + mark + rest if begins or "|" in rest else line
