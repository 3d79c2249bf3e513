# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The colours can be read and the letters are large enough, as docs and patients were promised."""

import pytest
from PySide6.QtGui import QColor

from kiosk.navigation.visit import ThemeName
from kiosk.ui.contrast import SEEN_ON, WRITTEN_ON, weak_pairs
from kiosk.ui.theme import theme
from kiosk.ui.theme_parts import Palette


@pytest.mark.parametrize("name", ThemeName)
def test_letters_and_parts_stand_out_from_their_ground(name: ThemeName) -> None:
    assert list(weak_pairs(theme().palettes[name])) == []


def test_every_pair_is_one_of_colours_that_there_are() -> None:
    named = {each for pairs in (WRITTEN_ON, SEEN_ON) for ink, grounds in pairs.items() for each in (ink, *grounds)}
    assert named <= set(Palette._fields)


@pytest.mark.parametrize(
    ("change", "found"),
    [
        ({"ink": "#666666"}, {"ink"}),
        ({"sun": "#8A6A20"}, {"ink", "link", "note"}),
        ({"line": "#AAAAAA"}, {"line"}),
        ({"focus_in": "#14292F"}, {"focus_out", "focus_in"}),
    ],
    ids=["letters", "a ground", "a line", "the ring"],
)
def test_a_weak_pair_is_found(change: dict[str, str], found: set[str]) -> None:
    colours = {name: QColor(value) for name, value in change.items()}
    assert {weak.ink for weak in weak_pairs(theme().palettes["light"]._replace(**colours))} == found


def test_no_letter_is_smaller_than_36_pixels() -> None:
    assert [(name, role.size) for name, role in theme().roles._asdict().items() if role.size < 36] == []


def test_letters_grow_with_the_text_size() -> None:
    for name, role in theme().roles._asdict().items():
        assert 1 == role.growth[0] < role.growth[1] < role.growth[2], name


def test_every_target_is_as_large_as_a_finger() -> None:
    measures = theme().measures
    assert 81 <= measures.target <= measures.target_medium <= measures.target_large
