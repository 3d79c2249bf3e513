# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Pictures: which file a name means, and why a file is not shown. Nothing outside ``images/`` is ever opened."""

import struct
from pathlib import Path

import pytest

from kiosk.content.library import Library
from kiosk.content.pictures import LARGEST_FILE, fault, safe_path
from kiosk.content.problems import Problem
from tests.content.folders import DRAWING, FRONT, one, sound, with_page

PNG = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"
REST = b"\x08\x02\0\0\0\0\0\0\0"
JPEG = b"\xff\xd8\xff\xe0\0\4ab\xff\xc0\0\x11\x08" + struct.pack(">HH", 30, 40) + b"\0" * 20


def png(width: int, height: int) -> bytes:
    """As much of a PNG as tells its size."""
    return PNG + struct.pack(">II", width, height) + REST


def shown(folder: Path, name: str) -> tuple[bool, Problem | None]:
    """Whether a page shows a picture of this name, and what is said if not."""
    library = Library(sound(folder, {"en/page.md": f"{FRONT}Text.\n\n![A belt]({name})\n"}))
    topic = library.topic("en", "page")
    assert topic is not None
    found = len(list(topic.pictures())) == 1
    assert found == (library.picture(name, "en") is not None)
    return found, None if found else one(library.problems(), "en/page.md")


OUTSIDE = [
    "../belt.svg",
    "a/../../belt.svg",
    "/etc/belt.svg",
    r"\\host\belt.svg",
    r"..\belt.svg",
    "//host/belt.svg",
    "%2e%2e/belt.svg",
    "http://host/belt.svg",
    "file:///belt.svg",
    "data:image/png;base64,AAAA",
    "C:/belt.svg",
    "~/belt.svg",
    "..",
    "belt.svg?x",
    "x" * 3_000 + ".svg",
]


@pytest.mark.parametrize("name", OUTSIDE)
def test_a_name_that_leads_elsewhere_is_refused(name: str, tmp_path: Path) -> None:
    found, problem = shown(tmp_path, name)
    assert not found
    assert problem is not None
    assert problem.where.line == 6
    assert problem.what.endswith("is no picture of this guide")
    assert problem.mend == "put the file into images/ and name it alone"


@pytest.mark.parametrize("name", ["", "a\0.svg", "a\n.svg", "<b>.svg", "a|b.svg"])
def test_a_name_that_is_none_means_no_file(name: str, tmp_path: Path) -> None:
    assert safe_path(name, tmp_path) is None


def test_a_picture_may_lie_in_a_folder_of_images(tmp_path: Path) -> None:
    sound(tmp_path, {"images/drawings/box.svg": DRAWING})
    assert shown(tmp_path, "drawings/box.svg") == (True, None)


@pytest.mark.parametrize(
    ("name", "data", "what"),
    [
        ("x.png", b"", "is empty"),
        ("x.svg", b"", "is empty"),
        ("x.png", png(100_000, 100_000), "is 100000x100000 pixels; at most 8192 on each side can be shown"),
        ("x.png", png(0, 0), "is 0x0 pixels; at most 8192 on each side can be shown"),
        ("x.png", png(10, 10)[:20], "is no sound PNG or JPEG"),
        ("x.png", b"hello", "is no sound PNG or JPEG"),
        ("x.jpg", b"\xff\xd8", "is no sound JPEG"),
        ("x.jpg", JPEG[:10], "is no sound JPEG"),
        ("x.gif", b"GIF89a", "is no SVG, PNG, JPG file"),
        ("x.png", b"x" * (LARGEST_FILE + 1), "is larger than 8 MB"),
        ("x.png/y", b"", "is missing or no file"),
    ],
)
def test_a_broken_picture_is_told_and_left_out(name: str, data: bytes, what: str, tmp_path: Path) -> None:
    sound(tmp_path, {f"images/{name}": data})
    found, problem = shown(tmp_path, name.removesuffix("/y"))
    assert not found
    assert problem is not None
    assert problem.where.line == 6
    assert problem.what == f"the picture '{name.removesuffix('/y')}' {what}"
    assert problem.mend == "replace the file, or remove the line"


@pytest.mark.parametrize(("name", "data"), [("x.png", png(8192, 1)), ("x.JPG", JPEG), ("x.jpeg", JPEG)])
def test_a_sound_picture_is_shown(name: str, data: bytes, tmp_path: Path) -> None:
    sound(tmp_path, {f"images/{name}": data})
    assert fault(tmp_path / "images" / name) == ""
    assert shown(tmp_path, name) == (True, None)


def test_a_missing_picture_is_told_with_the_nearest_name(tmp_path: Path) -> None:
    found, problem = shown(tmp_path, "bel.svg")
    assert not found
    assert problem is not None
    assert str(problem) == "en/page.md:6: error: the picture 'bel.svg' is not in images/; do you mean 'belt.svg'?"


def test_without_a_folder_of_images_no_picture_is_there(tmp_path: Path) -> None:
    (sound(tmp_path) / "images" / "belt.svg").unlink()
    (tmp_path / "images").rmdir()
    library = with_page(tmp_path / "other", "Text.")
    (tmp_path / "other" / "images" / "belt.svg").unlink()
    assert library.picture("belt.svg", "en") is None
    assert Library(tmp_path).picture("belt.svg", "en") is None


def test_a_language_can_have_a_picture_of_its_own(tmp_path: Path) -> None:
    library = Library(sound(tmp_path, {"images/belt.de.svg": DRAWING}))
    assert library.picture("belt.svg", "de") == tmp_path / "images" / "belt.de.svg"
    assert library.picture("belt.svg", "en") == tmp_path / "images" / "belt.svg"
