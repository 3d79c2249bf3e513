# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The shortcuts through Python-Markdown change no result."""

from xml.etree.ElementTree import tostring

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown.treeprocessors import InlineProcessor, UnescapeTreeprocessor

from kiosk.content import markdown_tree
from kiosk.content.markdown_shortcuts import PlainParagraph
from kiosk.content.markdown_tree import tree

WORDS = (
    "A word",
    "word",
    "12",
    "30 out of 100",
    ".",
    " ",
    "    ",
    "\n",
    "\n\n",
    "  \n",
    "ß",
    '"',
    "~",
    "{clinic.phone}",
)
BLOCKS = ("- ", "* ", "1. ", "# ", "## ", "###### x #", "> ", ": ", "---", "===", "***", "- [x] ", ":sign:")
CALLOUTS = ("!!! note\n", '!!! key "T"\n    ', "| a | b |\n|---|---|\n", "|", "| a |\n")
INLINES = (
    "*",
    "**",
    "_",
    "__",
    "`",
    "``",
    "\\",
    "\\*",
    "[",
    "]",
    "(",
    ")",
    "<b>",
    "<",
    "&amp;",
    "\ue000",
    "\x02",
    "\x03",
)
LINKS = ("[^src]", "](trial)", "![a](b.svg)", "[a]: http://a\n", "[a]", "[a][]", "![a]", "<http://a.b>")
PIECES = (*WORDS, *BLOCKS, *CALLOUTS, *INLINES, *LINKS)


def without_shortcuts(text: str) -> bytes:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(markdown_tree, "QuickInline", InlineProcessor)
        patch.setattr(markdown_tree, "QuickUnescape", UnescapeTreeprocessor)
        patch.setattr(markdown_tree, "parser_of_pages", markdown_tree.parser_of_pages.__wrapped__)
        patch.setattr(PlainParagraph, "test", lambda *_: False)
        return tostring(tree(text, 1))


@given(st.lists(st.sampled_from(PIECES), max_size=30).map("".join))
def test_the_tree_is_the_same_with_them_and_without(text: str) -> None:
    assert tostring(tree(text, 1)) == without_shortcuts(text)


def test_a_plain_paragraph_is_known_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    taken: list[str] = []
    monkeypatch.setattr(PlainParagraph, "run", lambda _, __, blocks: taken.append(blocks.pop(0)))
    tree("# A heading\n\nPlain.", 1)
    assert taken == ["\ue0003\ue001Plain."]


@pytest.mark.parametrize(
    ("text", "tried"),
    [("Plain.", []), ("**Bold**", ["DelimiterProcessor"]), ("A [^a]", ["_Citation", "DelimiterProcessor"])],
)
def test_few_patterns_are_tried(monkeypatch: pytest.MonkeyPatch, text: str, tried: list[str]) -> None:
    found: list[str] = []

    def finds_nothing(_: object, pattern: object, data: str, *__: object) -> tuple[str, bool, int]:
        found.append(type(pattern).__name__)
        return data, False, 0

    monkeypatch.setattr(InlineProcessor, "_InlineProcessor__applyPattern", finds_nothing)
    tree(text, 1)
    assert found == tried
