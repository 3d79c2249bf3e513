# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""``references.toml``: the sources, and what is said when one is wrong."""

from pathlib import Path

import pytest

from kiosk.content.checks import check
from kiosk.content.library import Library
from kiosk.content.model import Reference
from tests.content.folders import one, sound, told

WHOLE = """
[smith]
authors = "Smith A"
title = "A study"
journal = "Pain"
year = 2008
doi = "10.1/x"
url = "https://example.org"
note = "In English"
[web]
title = "A page"
url = "https://example.org"
"""


def test_all_that_it_says_is_known_and_a_doi_comes_before_an_address(tmp_path: Path) -> None:
    library = Library(sound(tmp_path, {"references.toml": WHOLE}))
    assert dict(library.references()) == {
        "smith": Reference("smith", "Smith A", "A study", "Pain", 2008, "https://doi.org/10.1/x", "In English"),
        "web": Reference("web", "", "A page", "", 0, "https://example.org"),
    }
    assert library.problems() == ()


@pytest.mark.parametrize(
    ("text", "line", "what", "mend"),
    [
        ("[smith", 1, "this is not TOML (", 'write key = "value", with both quotes'),
        ("smith = 3", 1, "'smith' has to be a table", "write [smith] on a line of its own"),
        ("\n[smith]\nyear = 2008", 2, "the source 'smith' has no title", 'add title = "…"'),
        ('[smith]\ntitle = "a"\nyear = "old"', 1, "the year of the source 'smith' is no number", "write year = 2008"),
        ('[smith]\ntitle = "a"\nyear = true', 1, "the year of the source 'smith' is no number", "write year = 2008"),
        ('[smith]\ntitle = "a"\nautors = "b"', 3, "nobody knows 'autors'", "do you mean 'authors'?"),
        (
            '[smith]\ntitle = "a"\nurl = "ftp://x"',
            1,
            "the address of the source 'smith' is none",
            'write url = "https://…"',
        ),
        (
            '[smith]\ntitle = "a"\nurl = "javascript:x"',
            1,
            "the address of the source 'smith' is none",
            'write url = "https://…"',
        ),
    ],
)
def test_what_is_wrong_is_told_with_its_line(text: str, line: int, what: str, mend: str, tmp_path: Path) -> None:
    folder = sound(tmp_path, {"references.toml": text})
    problem = told(check(folder), "references.toml")[0]
    assert (problem.where.line, problem.mend) == (line, mend)
    assert problem.what.startswith(what)
    assert all(reference.address == "" for reference in Library(folder).references().values())


def test_without_the_file_there_are_no_sources(tmp_path: Path) -> None:
    (sound(tmp_path) / "references.toml").unlink()
    library = Library(tmp_path)
    assert dict(library.references()) == {}
    assert library.problems() == ()


def test_a_file_that_is_no_text_is_reported(tmp_path: Path) -> None:
    library = Library(sound(tmp_path, {"references.toml": "ä".encode("latin-1")}))
    assert dict(library.references()) == {}
    assert one(library.problems(), "references.toml").what == "a letter is not written in UTF-8"
