# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Every block knows the line of the file on which it begins, and every problem the line that has to be mended."""

import tempfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.content.library import Library
from tests.content.documents import PAGES, PIECES, Piece, page_of, places_in
from tests.content.folders import FRONT, sound, told, with_page

FRONTS = ("---\ntitle: Page\n---\n", '---\ntitle: "Page"\n\nsummary: >\n  two\n  lines\n---\n')


def places_of(library: Library) -> list[int]:
    """The lines of all that the page shows."""
    topic = library.topic("en", "page")
    assert topic is not None
    return [line for screen in topic.screens for block in screen.blocks for line in places_in(block)]


@pytest.mark.parametrize("part", PIECES, ids=[part.lines[0] for part in PIECES])
def test_each_piece_alone_knows_its_lines(part: Piece, tmp_path: Path) -> None:
    text, places = page_of([(part, ("",))], 4)
    assert places_of(with_page(tmp_path, text)) == places


@given(PAGES, st.sampled_from(FRONTS), st.sampled_from(["\n", "\r\n"]), st.integers(0, 3))
def test_every_block_of_a_page_knows_its_line(
    parts: list[tuple[Piece, tuple[str, ...]]], front: str, end: str, blank: int
) -> None:
    text, places = page_of(parts, front.count("\n") + blank + 1)
    page = (front + "\n" * blank + text).replace("\n", end)
    with tempfile.TemporaryDirectory() as folder:
        assert places_of(Library(sound(Path(folder), {"en/page.md": page.encode()}))) == places


@given(PAGES, st.sampled_from(["{nobody}", "[^nobody]", "[x](no/where)", "<b>", "![a](b) c"]))
def test_a_mistake_behind_other_blocks_is_told_with_its_line(
    parts: list[tuple[Piece, tuple[str, ...]]], mistake: str
) -> None:
    text, _ = page_of(parts, 4)
    with tempfile.TemporaryDirectory() as folder:
        library = with_page(Path(folder), f"{text}\n\nA line,\nanother with {mistake} in it.\n")
        library.topic("en", "page")
        lines = {problem.where.line for problem in told(library.problems(), "en/page.md")}
    assert FRONT.count("\n") + text.count("\n") + 4 in lines


def test_screens_know_the_lines_of_their_headings(tmp_path: Path) -> None:
    topic = with_page(tmp_path, "\nText.\n\n## One\nText.\n\n\n## Two\n\nText.").topic("en", "page")
    assert topic is not None
    assert [screen.where.line for screen in topic.screens] == [5, 7, 11]


def test_words_know_their_lines(tmp_path: Path) -> None:
    page = "---\ntitle: Words\nkind: glossary\n---\n\nLead\n:   A wire.\n\nTrial\n:   A test.\n"
    library = Library(sound(tmp_path, {"en/words.md": page}))
    assert [(term.word, term.where.line) for term in library.glossary("en")] == [("Lead", 6), ("Trial", 9)]
    assert [term.meaning[0].where.line for term in library.glossary("en")] == [7, 10]
