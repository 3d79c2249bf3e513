# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""A clinic's colours lie over ours when every one of them is right, and not at all when one is wrong."""

from pathlib import Path

import pytest

from kiosk.ui.clinic_theme import read_clinic_theme
from kiosk.ui.theme import theme

BLUE = '[color.light]\nbrand = "#123456"\nlink = "#123456"\n'


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "clinic-theme.toml"


def faults(file: Path) -> list[str]:
    """Each fault without the name of the file; the colours that go with them are ours."""
    palettes, found = read_clinic_theme(file)
    assert palettes == theme().palettes
    assert all(fault.startswith(f"{file}:") and "\n" not in fault for fault in found)
    return [fault.removeprefix(f"{file}:") for fault in found]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig"])
def test_what_differs_lies_over_ours(file: Path, encoding: str) -> None:
    file.write_text(BLUE, encoding)
    palettes, found = read_clinic_theme(file)
    assert found == []
    assert palettes["light"].brand.name() == "#123456"
    assert palettes["light"].ink == theme().palettes["light"].ink
    assert palettes["dark"] == theme().palettes["dark"]


@pytest.mark.parametrize("text", ["", "# nothing yet\n", "[color.dark]\n"])
def test_a_file_that_changes_nothing_is_right(file: Path, text: str) -> None:
    file.write_text(text, "utf-8")
    assert faults(file) == []


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ('[colour.light]\nbrand = "#123456"', "1: 'colour' is nothing that a clinic's theme may set"),
        ("[measure]\ntarget = 10", "1: 'measure' is nothing that a clinic's theme may set"),
        ("\n[color.lite]", "2: there is no theme 'lite'; do you mean 'light'?"),
        ('[color.light]\n\nbrnad = "#123456"', "3: there is no colour 'brnad'; do you mean 'brand'?"),
        ("color = 1", "1: 'color' has to be a table; write [color.light] on a line of its own"),
        ('[color]\nlight = "#123456"', "2: 'light' has to be a table; write [color.light] on a line of its own"),
        (
            "[color.light]\nbrand = 12",
            "2: 'brand' has to be a colour in quotes, a # and six digits from 0 to F, such as",
        ),
        ('[color.light]\nbrand = "red"', "2: 'brand' has to be a colour in quotes"),
        ('[color.light]\nbrand = "#12345"', "2: 'brand' has to be a colour in quotes"),
        ('[color.light]\nbrand = "#80123456"', "2: 'brand' has to be a colour in quotes"),
        ('color.dark.scrim = "#1"', "1: 'scrim' has to be a colour in quotes"),
        ("[color.light]\nbrand = #123456", "2: this is not TOML (Invalid value (at line 2, column 9)); mend that line"),
        (
            '[color.dark]\nink = "#FFFFFF"\n[color.light]\nink = "#777777"',
            "4: in the theme light, 'ink' on 'page' has a contrast of 4.1:1 and needs 7:1; make one of the two lighter",
        ),
        ('[color.light]\npage = "#9FB0B5"', "2: in the theme light, 'ink' on 'page' has a contrast of 6.7:1"),
        ('color = { light = { line = "#B0B0B0" } }', "1: in the theme light, 'line' on 'page' has a contrast of 2.0:1"),
    ],
)
def test_what_is_wrong_is_told_with_its_line(file: Path, text: str, told: str) -> None:
    file.write_text(text, "utf-8")
    assert faults(file)[0].startswith(told)


def test_every_fault_is_told(file: Path) -> None:
    file.write_text('[color.light]\nbrnad = "#123456"\nink = 3\n[color.drak]\n', "utf-8")
    assert [fault.partition(":")[0] for fault in faults(file)] == ["2", "3", "4"]


def test_the_scrim_may_let_something_through(file: Path) -> None:
    file.write_text('[color.light]\nscrim = "#C0102030"', "utf-8")
    assert read_clinic_theme(file)[1] == []


def test_a_file_that_is_not_there(file: Path) -> None:
    assert faults(file)[0].startswith("1: the theme cannot be read (No such file or directory); check the path")


def test_a_folder_in_its_place(file: Path) -> None:
    file.mkdir()
    assert faults(file)[0].startswith("1: the theme cannot be read (")


@pytest.mark.parametrize("encoding", ["latin-1", "utf-16"])
def test_a_file_in_another_encoding(file: Path, encoding: str) -> None:
    file.write_text(f"# größer\n{BLUE}", encoding)
    assert faults(file) == ["1: the theme is not UTF-8 text; save the file again as UTF-8"]


def test_deep_brackets_do_not_end_the_kiosk(file: Path) -> None:
    file.write_text("a = " + "[" * 5000, "utf-8")
    assert "this is not TOML" in faults(file)[0]
