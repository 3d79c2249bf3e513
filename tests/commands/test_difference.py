# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Boxes stand round what differs in two pictures, and round nothing else."""

from pathlib import Path

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage, QPainter

from kiosk.commands.difference import WHOLE, differences

GROUND = QColor(250, 247, 241)


def picture(folder: Path, name: str, *patches: tuple[QRect, QColor], size: tuple[int, int] = (320, 200)) -> Path:
    image = QImage(*size, QImage.Format.Format_RGB32)
    image.fill(GROUND)
    painter = QPainter(image)
    for place, colour in patches:
        painter.fillRect(place, colour)
    painter.end()
    image.save(str(folder / name))
    return folder / name


def test_the_same_pictures_have_no_difference(tmp_path: Path) -> None:
    assert differences(picture(tmp_path, "a.png"), picture(tmp_path, "b.png")) == []


def test_a_box_holds_what_differs(tmp_path: Path) -> None:
    place = QRect(40, 50, 10, 10)
    (box,) = differences(picture(tmp_path, "a.png"), picture(tmp_path, "b.png", (place, QColor("black"))))
    assert box.left <= 100 * 40 / 320
    assert box.top <= 100 * 50 / 200
    assert box.left + box.width >= 100 * 50 / 320
    assert box.top + box.height >= 100 * 60 / 200
    assert box.width < 15


def test_what_lies_apart_has_a_box_each_and_what_lies_near_has_one(tmp_path: Path) -> None:
    black = QColor("black")
    near = [(QRect(0, 0, 8, 8), black), (QRect(30, 0, 8, 8), black)]
    assert len(differences(picture(tmp_path, "a.png"), picture(tmp_path, "b.png", *near))) == 1
    apart = [(QRect(0, 0, 8, 8), black), (QRect(200, 150, 8, 8), black)]
    assert len(differences(picture(tmp_path, "a.png"), picture(tmp_path, "c.png", *apart))) == 2


@pytest.mark.parametrize(("place", "seen"), [(QRect(40, 40, 1, 1), False), (QRect(32, 32, 32, 32), True)])
def test_another_shade_is_seen_on_a_surface_and_not_at_an_edge(tmp_path: Path, place: QRect, *, seen: bool) -> None:
    shade = QColor(230, 227, 221)
    assert bool(differences(picture(tmp_path, "a.png"), picture(tmp_path, "b.png", (place, shade)))) is seen


def test_pictures_of_other_sizes_differ_as_a_whole(tmp_path: Path) -> None:
    assert differences(picture(tmp_path, "a.png"), picture(tmp_path, "b.png", size=(10, 10))) == [WHOLE]


def test_no_box_goes_over_the_edge(tmp_path: Path) -> None:
    corner = picture(tmp_path, "b.png", (QRect(300, 190, 20, 10), QColor("black")))
    (box,) = differences(picture(tmp_path, "a.png"), corner)
    assert box.left + box.width <= 100.001
    assert box.top + box.height <= 100.001
