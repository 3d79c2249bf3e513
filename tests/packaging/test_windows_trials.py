# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""What the trials under Wine take for the same screen, and which trials there are."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage, QPainter, QPen

from installers.painting import differing
from installers.windows.trial import ALL, QUICK
from installers.windows.trials.looking import MOST_SQUARES, NEAR, Part, differences, each_kind_like_the_checkout

HERE = [Part("Prose", "The trial", 10, 20, 300, 40), Part("Button", "Next", 10, 80, 100, 60)]


def moved(by: int) -> list[Part]:
    return [HERE[0], HERE[1]._replace(x=HERE[1].x + by)]


@pytest.mark.parametrize("by", [0, NEAR, -NEAR])
def test_as_near_as_letters_of_another_system_come_is_the_same_place(by: int) -> None:
    assert not list(differences(HERE, moved(by)))


def test_what_lies_elsewhere_is_told_with_both_places() -> None:
    assert list(differences(HERE, moved(NEAR + 1))) == [
        "'Next' (Button) lies at (13, 80, 100, 60) instead of (10, 80, 100, 60)"
    ]


def test_other_words_are_told() -> None:
    other = [HERE[0]._replace(text="Trial"), HERE[1]]
    assert list(differences(HERE, other)) == ["'Trial' (Prose) instead of 'The trial' (Prose)"]


def test_a_part_that_is_missing_is_told() -> None:
    assert list(differences(HERE, HERE[:1])) == ["it has 1 parts, not 2"]
    assert list(differences(HERE, [])) == ["it has 0 parts, not 2"]


def test_every_trial_is_a_sentence_and_the_quick_ones_are_among_all() -> None:
    trials = [each for series in ALL for each in series]
    assert all(each.__doc__ and each.__doc__.endswith(".") for each in trials)
    assert all(each.__doc__ for each in QUICK)
    assert {*QUICK} - {each_kind_like_the_checkout} < {*trials}


def painted(file: Path, at: int = 400, color: str = "black", width: int = 1920) -> Path:
    """A screen with a box, and an icon in it, drawn with thin lines."""
    image = QImage(width, 1080, QImage.Format.Format_ARGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    painter.setPen(QPen(QColor("black"), 4))
    painter.drawRect(200, 200, 600, 300)
    painter.setPen(QPen(QColor(color), 4))
    for inset in (0, 16):
        painter.drawEllipse(QRect(at, 300, 64, 64).adjusted(inset, inset, -inset, -inset))
    painter.end()
    assert image.save(str(file))
    return file


def test_what_is_painted_the_same_differs_nowhere(tmp_path: Path) -> None:
    assert differing(painted(tmp_path / "one.png"), painted(tmp_path / "other.png")) == 0


def test_what_lies_a_pixel_further_is_no_other_picture(tmp_path: Path) -> None:
    assert differing(painted(tmp_path / "one.png"), painted(tmp_path / "other.png", at=401)) <= MOST_SQUARES


@pytest.mark.parametrize(
    "other",
    [
        partial(painted, color="white"),
        partial(painted, color="yellow"),
        partial(painted, at=440),
        partial(painted, width=1900),
    ],
)
def test_what_is_not_there_or_elsewhere_or_another_colour_is_seen(
    other: Callable[[Path], Path], tmp_path: Path
) -> None:
    assert differing(painted(tmp_path / "one.png"), other(tmp_path / "other.png")) > MOST_SQUARES
