# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Editors use Notepad: whatever it saves is read, and what is no text is reported with its line."""

from pathlib import Path

import pytest

from kiosk.content.library import Library
from tests.content.as_text import topic_as_text
from tests.content.folders import FRONT, one, sound

TEXT = f"{FRONT}Größe.\n\n- Eins\n"


@pytest.mark.parametrize(
    "data",
    [
        TEXT.encode(),
        TEXT.encode("utf-8-sig"),
        b"\xff\xfe" + TEXT.encode("utf-16-le"),
        b"\xfe\xff" + TEXT.encode("utf-16-be"),
        TEXT.replace("\n", "\r\n").encode(),
        b"\xff\xfe" + TEXT.replace("\n", "\r\n").encode("utf-16-le"),
        TEXT.replace("\n", "\r").encode(),
    ],
    ids=["UTF-8", "UTF-8 with a mark", "UTF-16 LE", "UTF-16 BE", "CRLF", "UTF-16 with CRLF", "CR"],
)
def test_what_a_text_program_saves_is_read(data: bytes, tmp_path: Path) -> None:
    library = Library(sound(tmp_path, {"en/page.md": data}))
    topic = library.topic("en", "page")
    assert topic is not None
    assert topic_as_text(topic) == "paragraph: Größe.\nlist\n  - Eins"
    assert [block.where.line for block in topic.screens[0].blocks] == [4, 6]
    assert library.problems() == ()


NUL = "there is a NUL character, as in a file that is no text"
NOTEPAD = "save it again with the encoding UTF-8 (in Notepad: Save as, Encoding, UTF-8)"


@pytest.mark.parametrize(
    ("data", "line", "what", "mend"),
    [
        (TEXT.encode("latin-1"), 4, "a letter is not written in UTF-8", NOTEPAD),
        (TEXT.encode("utf-16-le"), 4, "a letter is not written in UTF-8", NOTEPAD),
        ((b"\xff\xfe" + TEXT.encode("utf-16-le"))[:-1], 6, "a letter is not written in UTF-16", NOTEPAD),
        (
            TEXT.replace("G", "\0").encode(),
            4,
            NUL,
            "write the file anew",
        ),
        (TEXT.encode("utf-32"), 1, NUL, "write the file anew"),
    ],
    ids=["Latin-1", "UTF-16 without a mark", "half a letter", "NUL", "UTF-32"],
)
def test_what_is_no_text_is_reported(data: bytes, line: int, what: str, mend: str, tmp_path: Path) -> None:
    library = Library(sound(tmp_path, {"en/page.md": data}))
    assert library.topic("en", "page") is None
    problem = one(library.problems(), "en/page.md")
    assert (problem.where.line, problem.what, problem.mend) == (line, what, mend)


@pytest.mark.parametrize("sign", ["\x0b", "\x0c", "\x08", "\x1b", "\x7f", "\x85", "\u2028", "\u2029"])
def test_signs_that_nobody_can_see_become_spaces_and_part_no_lines(sign: str, tmp_path: Path) -> None:
    library = Library(sound(tmp_path, {"en/page.md": f"{FRONT}One{sign}two.\n\nThree.\n"}))
    topic = library.topic("en", "page")
    assert topic is not None
    assert topic_as_text(topic) == "paragraph: One two.\nparagraph: Three."
    assert [block.where.line for block in topic.screens[0].blocks] == [4, 6]


@pytest.mark.parametrize(
    "text", ["\ue0005\ue001One.", "&#57344;5&#57345;One.", "\x02amp\x03One.", "\x02klzzwxh:0\x03One."]
)
def test_the_marks_of_the_parser_cannot_be_written_by_an_editor(text: str, tmp_path: Path) -> None:
    library = Library(sound(tmp_path, {"en/page.md": FRONT + text}))
    topic = library.topic("en", "page")
    assert topic is not None
    assert topic.screens[0].blocks[0].where.line == 4
    assert not set("\ue000\ue001\x02\x03") & set(topic_as_text(topic))
