# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""What an address in a topic means stays the same when its file is edited."""

from pathlib import Path

import pytest

from kiosk.content.library import Library
from kiosk.content.model import Topic
from kiosk.content.moves import moves, paired
from tests.content.folders import FRONT, sound

SCREENS = "Opening.\n\n## One\n\nText.\n\n## Two\n\nText.\n\n## Three\n\nText.\n"


def topic(folder: Path, text: str, front: str = FRONT) -> Topic:
    read = Library(sound(folder, {"en/page.md": front + text})).topic("en", "page")
    assert read is not None
    return read


@pytest.mark.parametrize(
    ("before", "after", "edited", "now"),
    [
        ("abc", "abc", {0: 0, 1: 1, 2: 2}, {}),
        ("abc", "xabc", {0: 1, 1: 2, 2: 3}, {}),
        ("abc", "ac", {0: 0, 2: 1}, {}),
        ("abc", "cab", {0: 1, 1: 2, 2: 0}, {}),
        ("abc", "abx", {0: 0, 1: 1, 2: 2}, {2}),
        ("abc", "xyz", {0: 0, 1: 1, 2: 2}, {0, 1, 2}),
        ("aab", "baa", {0: 1, 1: 2, 2: 0}, {}),
        ("abc", "", {}, {}),
    ],
)
def test_each_is_found_again_and_reworded_where_it_stood(
    before: str, after: str, edited: dict[int, int], now: set[int]
) -> None:
    assert paired(before, after, edited=True) == edited
    assert paired(before, after, edited=False) == {was: new for was, new in edited.items() if was not in now}


def test_a_screen_is_the_same_wherever_it_stands(tmp_path: Path) -> None:
    moved = moves(topic(tmp_path, SCREENS), topic(tmp_path, SCREENS.replace("## One\n\nText.\n\n", "")))
    assert moved.screens == {0: 0, 2: 1, 3: 2}
    assert [moved.nearest(screen) for screen in range(4)] == [0, 1, 1, 2]


def test_behind_the_last_screen_there_is_the_last(tmp_path: Path) -> None:
    moved = moves(topic(tmp_path, SCREENS), topic(tmp_path, "Opening.\n"))
    assert [moved.nearest(screen) for screen in range(4)] == [0, 0, 0, 0]


def test_of_a_topic_that_is_gone_nothing_is_left(tmp_path: Path) -> None:
    assert moves(topic(tmp_path, SCREENS), None).nearest(0) is None


def test_questions_to_pick_are_known_by_their_words(tmp_path: Path) -> None:
    front = "---\ntitle: Page\nkind: questions\n---\n"
    before = topic(tmp_path, "A.\n\n## Ask\n\n- [ ] One?\n- [ ] Two?\n- [ ] Three?\n", front)
    after = topic(tmp_path, "A.\n\n## Ask\n\n- [ ] Three?\n- [ ] One?\n", front)
    assert moves(before, after).points == {(1, 0): 1, (1, 2): 0}


def test_an_answer_counts_for_the_words_that_were_answered(tmp_path: Path) -> None:
    check = '!!! check "{}"\n    - [x] Yes\n    - [ ] No\n\n'
    before = topic(tmp_path, "A.\n\n" + check.format("One?") + check.format("Two?"))
    after = topic(tmp_path, "A.\n\n" + check.format("New?") + check.format("One?"))
    assert moves(before, after).checks == {0: 1}
