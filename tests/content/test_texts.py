# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""What is taken out of a page: its texts in order, its sources, its pictures, the time it takes."""

from pathlib import Path

import pytest

from kiosk.content.inline import plain_text
from kiosk.content.library import KEPT_TOPICS, LETTERS_A_MINUTE, Library
from kiosk.content.model import Kind, Topic
from kiosk.content.topic_file import texts_of
from tests.content.folders import FRONT, sound, with_page

PAGE = """One **two** [three](page).\x20\x20
Four[^a].

### Five

- six
    - seven
- eight

A line.

- [ ] nine

![no text](belt.svg "none either")

| ten | eleven |
|---|---|
| twelve | thirteen |

!!! note "Fourteen"
    Fifteen.

!!! chance "Sixteen"
    17 out of 100.

    83 others.

    Notes.

!!! check "Question?"
    - [x] right :: reason
    - [ ] wrong
"""


def topic_of(folder: Path, text: str) -> Topic:
    """The topic of a page."""
    sources = "".join(f'[{name}]\ntitle = "T"\n' for name in "abc")
    topic = Library(sound(folder, {"en/page.md": FRONT + text, "references.toml": sources})).topic("en", "page")
    assert topic is not None
    return topic


def test_the_texts_of_a_page_come_in_reading_order(tmp_path: Path) -> None:
    blocks = topic_of(tmp_path, PAGE).screens[0].blocks
    words = " | ".join(plain_text(text) for block in blocks for text in texts_of(block))
    assert words == (
        "One two three.\nFour. | Five | six | seven | eight | A line. | nine"
        " | ten | eleven | twelve | thirteen | Fourteen | Fifteen."
        " | Sixteen | 17 out of 100. | 83 others. | Notes. | Question? | right | reason | wrong | "
    )


def test_a_screen_names_its_sources_in_the_order_of_their_first_use(tmp_path: Path) -> None:
    topic = topic_of(
        tmp_path, "Text.[^b]\n\n- x[^a][^b]\n\n!!! note\n    *y[^c]*\n\n## Other\n\n| a |\n|---|\n| b[^c] |"
    )
    assert [screen.references for screen in topic.screens] == [("b", "a", "c"), ("c",)]


def test_a_source_in_a_heading_or_a_link_counts(tmp_path: Path) -> None:
    assert topic_of(tmp_path, "### Heading[^a]\n\nText [link[^b]](page).").screens[0].references == ("a", "b")


def test_the_pictures_of_a_topic_are_those_between_other_blocks(tmp_path: Path) -> None:
    topic = topic_of(tmp_path, "Text.\n\n![a](belt.svg)\n\n!!! note\n    ![b](belt.svg)\n\n## B\n\n![c](belt.svg)")
    assert [picture.alt for picture in topic.pictures()] == ["a", "c"]


@pytest.mark.parametrize(("letters", "minutes"), [(1, 1), (LETTERS_A_MINUTE, 1), (3 * LETTERS_A_MINUTE, 3)])
def test_reading_takes_a_minute_for_so_many_letters_and_never_none(letters: int, minutes: int, tmp_path: Path) -> None:
    assert with_page(tmp_path, "x" * letters).reading_minutes("en", "page") == minutes


def test_a_topic_that_is_not_there_takes_a_minute_too(tmp_path: Path) -> None:
    assert Library(sound(tmp_path)).reading_minutes("en", "nowhere") == 1


def test_the_card_of_a_topic_shows_the_picture_that_it_names_or_else_its_first(tmp_path: Path) -> None:
    named = "---\ntitle: T\npicture: belt.svg\n---\nText.\n"
    first = f"{FRONT}Text.\n\n![a](belt.svg)\n"
    words = "---\ntitle: W\nkind: glossary\n---\nLead\n:   A wire.\n"
    library = Library(sound(tmp_path, {"en/named.md": named, "en/first.md": first, "en/words.md": words}))
    pictures = [library.card_picture("en", topic) for topic in ("named", "first", "page", "words", "nowhere")]
    assert pictures == ["belt.svg", "belt.svg", "", "", ""]


def test_a_topic_is_found_by_its_kind(tmp_path: Path) -> None:
    files = {
        f"en/{name}.md": f"---\ntitle: T\nkind: {kind}\n---\nText." for name, kind in [("a", "faq"), ("b", "about")]
    }
    library = Library(sound(tmp_path, files))
    assert [library.topic_of_kind(kind) for kind in (Kind.FAQ, Kind.ABOUT, Kind.GLOSSARY)] == ["a", "b", None]


def test_a_topic_is_read_once_and_a_bounded_number_is_kept(tmp_path: Path) -> None:
    names = [f"t{number}" for number in range(KEPT_TOPICS + 1)]
    library = Library(sound(tmp_path, {f"en/{name}.md": f"{FRONT}Text." for name in names}))
    first = library.topic("en", names[0])
    assert library.topic("en", names[0]) is first
    for name in names:
        library.topic("en", name)
    assert library.topic("en", names[0]) == first
    assert library.topic("en", names[0]) is not first
