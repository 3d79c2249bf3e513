# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Films: a page names a video or a moving drawing as it names a picture; what is wrong becomes a problem."""

from pathlib import Path

import pytest

from kiosk.content.blocks import Film, Picture
from kiosk.content.checks import check
from kiosk.content.films import LARGEST_FILE, fault
from kiosk.content.problems import Level
from kiosk.content.svg import svg_size
from tests.content.folders import DRAWING, FRONT, one, sound, told, with_page, write

MP4 = b"\0\0\0\x20ftypisom rest"
WEBM = b"\x1a\x45\xdf\xa3 rest"
VTT = "WEBVTT\n\n00:01.000 --> 00:02.000\nHello.\n"
MOVING = DRAWING.replace(
    "</svg>",
    '<g><animateTransform attributeName="transform" type="translate" values="0 0;1 1" dur="2s"/></g></svg>',
)
PAGE: dict[str, str | bytes] = {"en/page.md": f"{FRONT}Text.\n\n![A wire](pulse.webm)\n"}


def film(root: Path, files: dict[str, str | bytes]) -> Picture:
    """The picture that the page shows."""
    library = with_page(write(root, files), "![A wire](pulse.webm)\n")
    topic = library.topic("en", "page")
    assert topic is not None
    (picture,) = topic.screens[0].blocks
    assert isinstance(picture, Picture)
    return picture


def test_a_video_is_its_still_and_its_film(tmp_path: Path) -> None:
    picture = film(tmp_path, {"images/pulse.webm": WEBM, "images/pulse.svg": DRAWING, "images/pulse.vtt": VTT})
    assert picture.file == "pulse.svg"
    assert picture.film is not None
    assert (picture.film.file, [each.text for each in picture.film.captions]) == ("pulse.webm", ["Hello."])


def test_a_language_may_have_a_film_and_captions_of_its_own(tmp_path: Path) -> None:
    own: dict[str, str | bytes] = {
        "images/pulse.en.webm": WEBM,
        "images/pulse.en.vtt": VTT.replace("Hello", "Good day"),
    }
    picture = film(tmp_path, {"images/pulse.webm": WEBM, "images/pulse.svg": DRAWING, "images/pulse.vtt": VTT, **own})
    assert picture.film is not None
    assert picture.film.file == "pulse.en.webm"


def test_a_drawing_that_moves_is_a_film_and_its_own_still(tmp_path: Path) -> None:
    library = with_page(write(tmp_path, {"images/pulse.svg": MOVING}), "![A wire](pulse.svg)\n")
    topic = library.topic("en", "page")
    assert topic is not None
    (picture,) = topic.screens[0].blocks
    assert isinstance(picture, Picture)
    assert (picture.file, picture.film) == ("pulse.svg", Film("pulse.svg"))


def test_a_drawing_that_lies_still_is_no_film(tmp_path: Path) -> None:
    library = with_page(tmp_path, "![A belt](belt.svg)\n")
    topic = library.topic("en", "page")
    assert topic is not None
    assert [block.film for block in topic.screens[0].blocks if isinstance(block, Picture)] == [None]


@pytest.mark.parametrize(
    ("files", "what"),
    [
        ({}, "the film 'pulse.webm' has no still"),
        ({"images/pulse.svg": DRAWING}, "the film 'pulse.webm' is missing or cannot be read"),
        ({"images/pulse.svg": DRAWING, "images/pulse.webm": b""}, "the film 'pulse.webm' is empty"),
        (
            {"images/pulse.svg": DRAWING, "images/pulse.webm": MP4},
            "the film 'pulse.webm' is no WEBM video, whatever its name says",
        ),
    ],
)
def test_a_film_that_cannot_be_played_is_an_error(files: dict[str, str | bytes], what: str, tmp_path: Path) -> None:
    problem = one(check(sound(tmp_path, {**PAGE, **files})), "en/page.md")
    assert (problem.level, problem.what, problem.where.line) == (Level.ERROR, what, 6)


def test_a_film_whose_file_is_lost_still_shows_its_still(tmp_path: Path) -> None:
    picture = film(tmp_path, {"images/pulse.svg": DRAWING})
    assert (picture.file, picture.film) == ("pulse.svg", None)


def test_a_video_without_captions_is_a_warning(tmp_path: Path) -> None:
    files: dict[str, str | bytes] = {**PAGE, "images/pulse.webm": WEBM, "images/pulse.svg": DRAWING}
    problem = one(check(sound(tmp_path, files)), "en/page.md")
    assert (problem.level, problem.what) == (Level.WARNING, "the film 'pulse.webm' has no captions")


def test_captions_that_cannot_be_read_are_told_in_their_own_file(tmp_path: Path) -> None:
    files: dict[str, str | bytes] = {
        **PAGE,
        "images/pulse.webm": WEBM,
        "images/pulse.svg": DRAWING,
        "images/pulse.vtt": "Hello",
    }
    problem = one(check(sound(tmp_path, files)), "images/pulse.vtt")
    assert problem.what == "the captions do not begin with WEBVTT"


def test_neither_the_film_nor_its_still_nor_its_captions_are_unused(tmp_path: Path) -> None:
    files: dict[str, str | bytes] = {
        **PAGE,
        "images/pulse.webm": WEBM,
        "images/pulse.svg": DRAWING,
        "images/pulse.vtt": VTT,
    }
    problems = check(sound(tmp_path, {**files, "images/pulse.de.vtt": VTT}))
    assert [problem.where.file for problem in problems] == ["images/belt.svg"]


def test_a_link_out_of_the_folder_is_no_film(tmp_path: Path) -> None:
    outside = tmp_path / "outside.webm"
    outside.write_bytes(WEBM)
    root = sound(tmp_path / "guide", {**PAGE, "images/pulse.svg": DRAWING})
    (root / "images/pulse.webm").symlink_to(outside)
    (problem,) = told(check(root), "en/page.md")
    assert problem.what == "'pulse.webm' is no film of this guide"


def test_a_film_of_four_gigabytes_is_refused_without_being_read(tmp_path: Path) -> None:
    path = tmp_path / "long.mp4"
    with path.open("wb") as file:
        file.write(MP4)
        file.truncate(4 * 1024**3)
    assert fault(path) == f"is larger than {LARGEST_FILE // 1024 // 1024} MB"


@pytest.mark.parametrize(
    "element",
    [
        '<animateTransform attributeName="transform" dur="61s"/>',
        '<animateTransform attributeName="transform" dur="9s" repeatCount="indefinite"/>',
        '<animateTransform attributeName="transform" dur="9s" repeatCount="7"/>',
        '<animateTransform attributeName="href" dur="1s"/>',
        '<animateColor attributeName="href" dur="1s"/>',
        '<animateColor attributeName="fill" dur="1s" begin="a.click"/>',
        '<animate attributeName="fill" dur="1s"/>',
        '<animateMotion dur="1s"/>',
    ],
)
def test_a_drawing_may_move_and_do_nothing_else(element: str) -> None:
    assert "which a picture must not" in str(svg_size(DRAWING.replace("</svg>", f"{element}</svg>").encode()))


def test_a_movement_that_ends_is_allowed() -> None:
    assert svg_size(MOVING.encode()) == (4, 3)
