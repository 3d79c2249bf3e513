# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""A page out of all proportion is refused with a sentence; it can neither hang nor break the kiosk."""

from pathlib import Path

import pytest

from kiosk.content.checks import check
from tests.content.folders import FRONT, one, sound, with_page

REFUSED = [
    ("5 MB", "word " * 1_000_000, 1, "the file is larger than 256 KB"),
    ("10,000 quotes in each other", ">" * 10_000 + " x", 4, "lists or quotes lie too deep in each other"),
    ("10,000 quotes with spaces", "> " * 10_000 + "x", 4, "lists or quotes lie too deep in each other"),
    ("50,000 quoted lines", "> x\n" * 50_000, 4, "the page holds more than 8000 lines"),
    ("50,000 quotation marks", '"' * 50_000, 4, "a paragraph is longer than 12000 letters"),
    ("20,000 brackets", "[" * 20_000, 4, "the page holds more than 4000 square brackets"),
    ("10,000 pictures that do not end", "![a](" * 10_000, 4, "the page holds more than 4000 square brackets"),
    ("301 brackets", "Text.\n\n" + "[" * 301, 6, "a paragraph holds more than 300 square brackets"),
    ("300 lists in each other", "".join("    " * n + "- x\n" for n in range(300)), 16, "lists or quotes lie too deep"),
    ("lists set in with tabs", "".join("\t" * n + "- x\n" for n in range(30)), 16, "lists or quotes lie too deep"),
    ("stars", "*a" * 700, 4, "a paragraph holds more than 600 stars and underscores"),
    ("back-ticks", "`a" * 101, 4, "a paragraph holds more than 100 back-ticks"),
    ("61 screens", "".join(f"## {n}\n\nText.\n\n" for n in range(61)), 4, "the topic has more than 60 screens"),
]


@pytest.mark.parametrize(("text", "line", "what"), [row[1:] for row in REFUSED], ids=[row[0] for row in REFUSED])
def test_it_is_refused(text: str, line: int, what: str, tmp_path: Path) -> None:
    library = with_page(tmp_path, text)
    assert library.topic("en", "page") is None
    problem = one(library.problems(), "en/page.md")
    assert problem.where.line == line
    assert problem.what.startswith(what)
    assert problem.mend


@pytest.mark.parametrize("text", [row[1] for row in REFUSED], ids=[row[0] for row in REFUSED])
def test_a_glossary_is_held_to_the_same(text: str, tmp_path: Path) -> None:
    page = "---\ntitle: Words\nkind: glossary\n---\n" + text
    problems = check(sound(tmp_path, {"en/words.md": page}))
    assert any(problem.where.file == "en/words.md" for problem in problems)


NEARLY = {
    "many brackets": ("[" * 290 + "\n\n") * 13,
    "many links": ("[a](page) " * 140 + "\n\n") * 13,
    "many stars": ("**a *b " * 190 + "\n\n") * 10,
    "many angles": ("<a " * 399 + "\n\n") * 20,
    "many comments": ("<!--" * 199 + "\n\n") * 20,
    "many ampersands": ("&amp" * 399 + "\n\n") * 20,
    "many braces": ("{a" * 5_000 + "\n\n") * 5,
    "many rules": ("x\n" + "- " * 5_000 + "\n\n") * 5,
    "many points": "- x\n    - y\n" * 900,
    "many callouts": "!!! note\n    x\n\n" * 1_900,
    "many blanks": " " * 100_000 + "\n\nx\n" + "   \n" * 3_000,
    "many numbers": "!!! chance\n    " + "1 to " * 2_300,
    "many reasons": '!!! check "x"\n    - [x] a' + "::" * 5_000,
    "many titles": '![a](b "' * 140 + '"' * 5_000,
    "eleven callouts in each other": "".join("    " * n + "!!! note\n" for n in range(11)) + "    " * 11 + "x",
}


@pytest.mark.parametrize("text", NEARLY.values(), ids=NEARLY.keys())
def test_whatever_is_nearly_too_much_is_read_to_its_end(text: str, tmp_path: Path) -> None:
    check(sound(tmp_path, {"en/page.md": FRONT + text}))
