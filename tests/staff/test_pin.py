# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""A PIN is kept so that nobody reads it from its file, and one that anybody would guess is refused."""

import os
from pathlib import Path

import pytest

from kiosk.errors import KioskError
from kiosk.settings import Settings
from kiosk.staff import pin
from kiosk.staff.pin import keep_pin, pin_file, read_pin, refusal


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is tried here does not depend on how long a hash takes."""
    monkeypatch.setattr(pin, "COST", 16)


def test_the_right_digits_are_told_from_all_others(tmp_path: Path) -> None:
    keep_pin(tmp_path / "etc" / "staff-pin", "270819")
    kept = read_pin(tmp_path / "etc" / "staff-pin")
    assert kept is not None
    assert kept.is_it("270819")
    assert not any(kept.is_it(other) for other in ("", "27081", "2708190", "270818", "x" * 200))


def test_nothing_of_it_stands_in_the_file_and_no_two_files_are_alike(tmp_path: Path) -> None:
    for name in "ab":
        keep_pin(tmp_path / name, "270819")
    one, other = ((tmp_path / name).read_bytes() for name in "ab")
    assert b"270819" not in one
    assert one != other


@pytest.mark.skipif(os.name != "posix", reason="rights as POSIX has them")
def test_only_its_owner_may_read_it(tmp_path: Path) -> None:
    keep_pin(tmp_path / "etc" / "staff-pin", "270819")
    assert (tmp_path / "etc" / "staff-pin").stat().st_mode & 0o777 == 0o600
    assert (tmp_path / "etc").stat().st_mode & 0o055


@pytest.mark.parametrize("digits", ["2708", "270819", "270819270819", "9999999992"])
def test_four_to_twelve_digits_are_a_pin(digits: str) -> None:
    assert refusal(digits) == ""


@pytest.mark.parametrize(
    "digits",
    ["", "1", "123", "2" * 200, "27081927081927", "27a8", "\u0662\u0667\u0660\u0668", "²²²³", " 2708", "27 08"],
)
def test_anything_else_is_none(digits: str) -> None:
    assert refusal(digits) == "a PIN has 4 to 12 digits from 0 to 9 and nothing else; choose another"


@pytest.mark.parametrize("digits", ["0000", "111111", "1234", "890123", "9876", "4321"])
def test_what_everybody_tries_first_is_none(digits: str) -> None:
    assert "what everybody tries first" in refusal(digits)


def test_no_file_is_no_pin(tmp_path: Path) -> None:
    assert read_pin(tmp_path / "staff-pin") is None


@pytest.mark.parametrize(
    "text",
    [
        "",
        "270819",
        "scrypt$x$8$1$YQ==$YQ==",
        "scrypt$16$8$1$?$YQ==",
        "md5$16$8$1$YQ==$YQ==",
        "scrypt$1073741824$8$1$YQ==$YQ==",
        "scrypt$16$1000$1$YQ==$YQ==",
        "scrypt$16$8$1$YQ==",
    ],
)
def test_a_file_that_is_none_of_ours_is_refused_with_what_to_do(tmp_path: Path, text: str) -> None:
    (tmp_path / "staff-pin").write_text(text, "ascii")
    with pytest.raises(KioskError, match="this is no PIN that 'kiosk set-pin' wrote; set it anew"):
        read_pin(tmp_path / "staff-pin")


def test_a_file_that_cannot_be_read_is_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "latin").write_bytes(b"\xe4")
    for name in ("folder", "latin"):
        with pytest.raises(KioskError, match="the PIN cannot be read"):
            read_pin(tmp_path / name)


def test_it_lies_where_the_settings_say_or_beside_them(tmp_path: Path) -> None:
    assert pin_file(Settings(), tmp_path / "kiosk.toml") == tmp_path / "staff-pin"
    assert pin_file(Settings(pin_file=tmp_path / "pin"), tmp_path / "kiosk.toml") == tmp_path / "pin"
    assert pin_file(Settings(), None).name == "staff-pin"
