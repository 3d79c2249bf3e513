# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Indexes are made in the background, can be asked meanwhile, and are made anew when the content changes."""

import sys
import time
from collections.abc import Iterator
from pathlib import Path
from subprocess import run
from threading import enumerate as threads

import pytest

from kiosk import resources
from kiosk.search.answer import answer
from kiosk.search.finder import Finder
from kiosk.search.index import Index
from tests.content.folders import FRONT, sound


@pytest.fixture
def guide(tmp_path: Path) -> Path:
    return sound(tmp_path, {"en/page.md": FRONT + "Here we go.\n\n## A walk\n\nWalking is good for you."})


@pytest.fixture
def finder(guide: Path) -> Iterator[Finder]:
    finder = Finder(guide)
    yield finder
    finder.close()
    assert not [each for each in threads() if each.name == "index"]


def whole(index: Index) -> Index:
    until = time.monotonic() + 20
    while not index.complete:
        assert time.monotonic() < until
        time.sleep(0.01)
    return index


def test_what_is_written_in_the_guide_is_found(finder: Finder) -> None:
    assert [each.title.text for each in answer(whole(finder.index("en")), "walks").shown(0, 5)] == ["A walk"]


def test_it_can_be_asked_while_it_grows(finder: Finder) -> None:
    answer(finder.index("en"), "walk")
    assert finder.index("en") is finder.index("en")


def test_what_has_changed_is_found_after_it_is_renewed(finder: Finder, guide: Path) -> None:
    before = whole(finder.index("en"))
    page = next(guide.glob("en/*page.md"))
    page.write_text(page.read_text("utf-8").replace("Walking", "Running"), "utf-8")
    finder.renew(guide)
    after = whole(finder.index("en"))
    assert answer(after, "running").ids
    assert not answer(before, "running").ids


def test_it_can_be_closed_before_it_is_whole() -> None:
    finder = Finder(resources.shipped_content())
    index = finder.index("en")
    finder.close()
    assert not index.complete


def test_a_guide_that_vanishes_ends_the_search_and_not_the_kiosk(tmp_path: Path) -> None:
    finder = Finder(tmp_path / "nowhere")
    assert answer(whole(finder.index("en")), "battery").ids == ()
    finder.close()


def test_a_language_that_the_guide_lacks_finds_the_default(finder: Finder) -> None:
    assert answer(whole(finder.index("xx")), "walking").ids


def test_titles_are_listed_by_their_letters_in_the_order_of_the_language() -> None:
    found = Finder(resources.shipped_content())
    german = whole(found.index("de"))
    found.close()
    letters = german.letters()
    assert list(letters) == sorted(letters)
    for letter in letters:
        leaves = german.listed(letter, 0, 100)
        assert len(leaves) == german.count(letter)
        assert [leaf.title for leaf in leaves] == sorted((leaf.title for leaf in leaves), key=german.writing.sort_key)
    assert german.listed(letters[0], 1, 1) == german.listed(letters[0], 0, 2)[1:]


def test_the_start_of_the_kiosk_reads_nothing_of_it() -> None:
    """As it runs: what a start imports, until home is painted."""
    code = (
        "import sys; from tests.ui.finger import Patient; from kiosk import resources;"
        "from PySide6.QtWidgets import QApplication; app = QApplication([]);"
        "patient = Patient(resources.shipped_content(), 1920, 1080);"
        "print([name for name in sys.modules if name == 'sqlite3' or name.startswith('kiosk.search')])"
    )
    done = run([sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60)  # noqa: S603 -- our own code
    assert done.stdout.strip() == "[]"
