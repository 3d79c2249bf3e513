# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Pictures are drawn sharp at every size, keep what matters, and a bad one leaves its place empty."""

from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage

from kiosk import resources
from kiosk.ui.icons import FALLBACK, icon
from kiosk.ui.look import Look
from kiosk.ui.pictures import drawing, drawn, last_frame, natural_size

IMAGES = sorted((resources.shipped_content() / "images").glob("*.svg"))


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("file", IMAGES, ids=lambda file: file.stem)
def test_every_picture_that_we_ship_can_be_drawn(file: Path) -> None:
    picture = drawn(file, QSize(640, 480), 24)
    assert picture is not None
    colours = {picture.toImage().pixel(x, y) for x in range(40, 600, 8) for y in range(40, 440, 8)}
    assert len(colours) > 3


@pytest.mark.usefixtures("qapp")
def test_a_picture_is_drawn_for_the_pixels_of_the_panel() -> None:
    picture = drawn(IMAGES[0], QSize(320, 240), 10, ratio=2.0)
    assert picture is not None
    assert picture.size() == QSize(640, 480)
    assert picture.deviceIndependentSize().toSize() == QSize(320, 240)


@pytest.mark.usefixtures("qapp")
def test_its_corners_are_round_and_its_edges_are_filled() -> None:
    picture = drawn(IMAGES[0], QSize(400, 400), 40)
    assert picture is not None
    image = picture.toImage()
    assert [image.pixelColor(x, y).alpha() for x, y in ((0, 0), (399, 0), (0, 399), (399, 399))] == [0, 0, 0, 0]
    assert [image.pixelColor(x, y).alpha() for x, y in ((200, 0), (0, 200), (399, 200), (200, 399))] == [255] * 4


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("content", [b"", b"not a picture", b"\x89PNG\r\n\x1a\n" + bytes(40)])
def test_what_cannot_be_drawn_is_left_out(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "a.png"
    file.write_bytes(content)
    assert drawn(file, QSize(100, 100), 5) is None


@pytest.mark.usefixtures("qapp")
def test_a_photograph_fills_its_frame(tmp_path: Path) -> None:
    image = QImage(300, 200, QImage.Format.Format_RGB32)
    image.fill(0xFF336699)
    image.save(str(tmp_path / "photo.png"))
    picture = drawn(tmp_path / "photo.png", QSize(600, 300), 0)
    assert picture is not None
    assert picture.toImage().pixel(1, 150) == 0xFF336699
    assert natural_size(tmp_path / "photo.png") == QSize(300, 200)


@pytest.mark.usefixtures("qapp")
def test_an_icon_that_we_do_not_have_is_a_book() -> None:
    ink = Look(1920, 1080).palette.ink
    assert icon("no-such-icon", ink, 48).toImage() == icon(FALLBACK, ink, 48).toImage()


@pytest.mark.parametrize(("lasts", "quarter_second"), [("26s", True), ("0.2s", False)])
def test_the_still_of_a_drawing_that_moves_has_time_to_be_painted(
    tmp_path: Path, lasts: str, *, quarter_second: bool
) -> None:
    file = tmp_path / "moving.svg"
    moves = f'<animateTransform attributeName="transform" type="translate" values="0 0;9 0" dur="{lasts}"/>'
    file.write_text(f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><g><rect width="9"/>{moves}</g></svg>')
    moving = drawing(file)
    frames = moving.animationDuration() * moving.framesPerSecond() // 1000
    assert frames - last_frame(moving) == (moving.framesPerSecond() // 4 if quarter_second else 1)
