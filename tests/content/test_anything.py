# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Whatever stands in a file, the library reads on: it shows what it can, and never raises."""

import re
import tempfile
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from pathlib import Path

from hypothesis import example, given
from hypothesis import strategies as st

from kiosk.content.checks import check
from kiosk.content.library import Library
from kiosk.content.model import Kind
from tests.content.folders import FRONT, sound

SCRAPS = st.sampled_from(
    [
        *"abc 019*_`[](){}<>#|!-+.:\\\"'&^=~\n\t",
        *("\n\n", "    ", "## ", "### ", "- ", "1. ", "- [ ] ", "- [x] ", "> ", "|---|", " :: ", ":   ", "  \n"),
        *("!!! note\n    ", '!!! chance "x"\n    ', "!!! check\n    ", "![a](belt.svg)", "[b](page)", "[^smith]"),
        *("30 out of 100", "{clinic.phone}", "<b>", "</b>", "<!--", "-->", "&lt;", "&#0;", "https://x.y", "<http://x>"),
        *("\x00", "\x02", "\x03", "\x0c", "\u2028", "\ue000", "\ue001", "\ue0007\ue001", "é", "\u202e", "---\n"),
    ]
)
TEXTS = st.lists(SCRAPS, max_size=40).map("".join)
HTML = re.compile(r"</?[A-Za-z][^<>]*>|<!--")
MARKS = re.compile("[\x00-\x08\x0b-\x1f\x7f\ue000-\ue00f]")


def strings(value: object) -> Iterator[str]:
    """All words in a topic, down to its last piece of text."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple):
        yield from (text for each in value for text in strings(each))
    elif is_dataclass(value):
        yield from (text for each in fields(value) for text in strings(getattr(value, each.name)))


def checked(files: dict[str, str | bytes]) -> list[str]:
    """A folder with these files is read and checked; all that its page shows."""
    with tempfile.TemporaryDirectory() as name:
        folder = sound(Path(name), files)
        problems = check(folder)
        assert all(problem.what and problem.mend and problem.where.line >= 1 for problem in problems)
        library = Library(folder)
        library.glossary("en")
        library.topic_of_kind(Kind.ABOUT)
        assert library.reading_minutes("en", "page") >= 1
        assert str(library.title("en", "page"))
        topic = library.topic("en", "page")
        return list(strings(topic))


@given(TEXTS)
@example("- [ ] \n")
@example("!!! note\n")
@example("[![a](belt.svg)](page)")
@example("## {#a}\n\nx")
@example("<a![a](belt.svg)-->")
def test_any_page_is_read_and_shows_neither_html_nor_marks(text: str) -> None:
    shown = checked({"en/page.md": FRONT + text})
    assert [each for each in shown if HTML.search(each) or MARKS.search(each)] == []


@given(TEXTS)
@example("Lead [leed] | | \n:   x")
def test_any_glossary_is_read(text: str) -> None:
    checked({"en/words.md": "---\ntitle: Words\nkind: glossary\n---\n" + text})


@given(st.lists(SCRAPS | st.sampled_from(["title: ", "title: a\n", "kind: faq", "picture: ", "---\n"])).map("".join))
def test_any_front_matter_is_read(text: str) -> None:
    checked({"en/page.md": f"---\n{text}\n---\nText.\n"})


@given(st.binary(max_size=200))
def test_any_bytes_are_read(data: bytes) -> None:
    checked(
        dict.fromkeys(("en/page.md", "guide.toml", "references.toml", "en/interface.toml", "images/belt.svg"), data)
    )


KEYS = [
    "languages",
    "chapters",
    "clinic",
    "about",
    "published",
    "en",
    "id",
    "topics",
    "words",
    "year",
    "authors",
    "home",
]
VALUES = [
    "1",
    "true",
    '"x"',
    "[]",
    "[1]",
    '["en"]',
    '["page"]',
    "{}",
    "{ a = 1 }",
    "[{}]",
    "2026-01-01",
    "1e400",
    "nan",
]
LINES = st.one_of(
    st.tuples(st.sampled_from(KEYS), st.sampled_from(VALUES)).map(" = ".join),
    st.sampled_from([f"[{key}]" for key in KEYS] + [f"[[{key}]]" for key in KEYS]),
)


@given(st.lists(LINES, max_size=8).map("\n".join))
def test_any_lists_are_read(text: str) -> None:
    checked(dict.fromkeys(("guide.toml", "references.toml", "en/interface.toml"), text))
