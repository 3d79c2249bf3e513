# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Shortcuts through Python-Markdown: most text is plain, and need not be tried for all that it could be.

They change no result. The methods with long names are Python-Markdown's own; ``test_shortcuts.py`` holds the tree with
them against the tree without.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from xml.etree.ElementTree import Element

from markdown.blockprocessors import ParagraphProcessor
from markdown.treeprocessors import InlineProcessor, UnescapeTreeprocessor
from markdown.util import STX, AtomicString

if TYPE_CHECKING:
    from collections.abc import Callable

_ANY_INLINE = re.compile(r"[`\\\[<*_]|  \n")
_HOLDS = {
    "backtick": "`",
    "escape": "\\",
    "citation": "[^",
    "link": "](",
    "image_link": "![",
    "autolink": "<",
    "linebreak": "  \n",
}
"""What a text holds in which an inline pattern finds something; a pattern that is not named here is always tried."""
_OF_REFERENCES = ("reference", "image_reference", "short_reference", "short_image_ref")
"""Inline patterns that find nothing on a page that has no line ``[name]: address``."""

_PLAIN_BLOCK = re.compile("\ue000\\d+\ue001[^\\n]*(?:\\n[^\\W_][^\\n]*)*")


class QuickInline(InlineProcessor):
    """Goes to those elements alone that are not plain, and tries those inline patterns alone that a text can hold."""

    def run(self, tree: Element, ancestors: list[str] | None = None) -> Element:
        """As without shortcuts."""
        holds = {self.inlinePatterns.get_index_for_name(name): letters for name, letters in _HOLDS.items()}
        unneeded = {self.inlinePatterns.get_index_for_name(name) for name in _OF_REFERENCES if not self.md.references}
        self._patterns = [
            (index, pattern, holds.get(index, ""))
            for index, pattern in enumerate(self.inlinePatterns)
            if index not in unneeded
        ]
        elements = list(tree.iter())
        if any(element.tail and _ANY_INLINE.search(element.tail) for element in elements):
            return super().run(tree, ancestors)
        for element in elements[1:]:
            if element.text and _ANY_INLINE.search(element.text) and not isinstance(element.text, AtomicString):
                self._run_alone(element)
        return tree

    def _run_alone(self, element: Element) -> None:
        """Look at the text of an element, but not at the blocks in it."""
        above, alone = Element("div"), Element(element.tag)
        above.append(alone)
        alone.text = element.text
        super().run(above)
        element.text = alone.text
        element[:0] = list(alone)

    def _InlineProcessor__handleInline(self, data: str, patternIndex: int = 0) -> str:  # noqa: N802, N803 -- see above
        if isinstance(data, AtomicString) or not _ANY_INLINE.search(data):
            return data
        apply: Callable[..., tuple[str, bool, int]] = self._InlineProcessor__applyPattern  # type: ignore[attr-defined]
        for index, pattern, letters in self._patterns:
            found, start = index >= patternIndex and letters in data, 0
            while found:
                data, found, start = apply(pattern, data, index, start)
        return data


class QuickUnescape(UnescapeTreeprocessor):
    """Takes marks for escaped letters out of those texts alone that hold one."""

    def unescape(self, text: str) -> str:
        """As without shortcuts."""
        return super().unescape(text) if STX in text else text


class PlainParagraph(ParagraphProcessor):
    """Knows a block for a paragraph when its first line begins with its mark, and all others with a letter or figure.

    Whatever else a block can be begins in another way, or has a line in it that does.
    """

    def test(self, parent: Element, block: str) -> bool:
        """Whether a block is one."""
        return _PLAIN_BLOCK.fullmatch(block) is not None
