# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The kept copy on disks that are not as one would wish."""

import os
from pathlib import Path

import pytest

from kiosk.watching import keeping
from kiosk.watching.kept import home_of, shown_edition
from tests.watching.folders import LIVING, Editors


def test_a_disk_without_links_holds_copies(editors: Editors, monkeypatch: pytest.MonkeyPatch) -> None:
    def cannot(*_: object) -> None:
        raise OSError(1, "no links here")

    monkeypatch.setattr(os, "link", cannot)
    editors.save(en__living=LIVING + "\nMore.\n")
    editors.look()
    assert editors.texts() == editors.written()


def test_what_stays_the_same_takes_no_room(editors: Editors) -> None:
    before = editors.shown().folder
    editors.save(en__living=LIVING + "\nMore.\n")
    editors.look()
    after = editors.shown().folder
    assert (before / "en/01-trial.md").samefile(after / "en/01-trial.md")
    assert not (before / "en/02-living.md").samefile(after / "en/02-living.md")


def test_an_editor_who_writes_into_the_file_does_not_write_into_the_copy(editors: Editors) -> None:
    before = editors.texts()
    with (editors.content / "en/02-living.md").open("r+b") as file:
        file.write(b"XXXX")
    assert editors.texts() == before


def test_a_file_that_somebody_has_open_is_replaced_a_moment_later(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real, refusals = Path.replace, iter(range(2))

    def refused(half: Path, target: Path) -> Path:
        if next(refusals, None) is not None:
            raise PermissionError(13, "it is in use")
        return real(half, target)

    monkeypatch.setattr(Path, "replace", refused)
    monkeypatch.setattr(keeping, "TRY_AGAIN", 0)
    keeping.write(tmp_path / "shown", b"edition-1")
    assert (tmp_path / "shown").read_bytes() == b"edition-1"


def test_a_copy_of_which_nothing_is_left_is_made_anew(editors: Editors) -> None:
    for each in editors.shown().folder.rglob("*.md"):
        each.unlink()
    editors.renewal = editors.started()
    assert editors.look().held == ()
    assert editors.texts() == editors.written()


@pytest.mark.parametrize("said", ["", "edition-9", "../elsewhere", "\xff"])
def test_a_name_of_no_edition_is_no_copy(editors: Editors, said: str) -> None:
    (editors.home.parent / "elsewhere").mkdir()
    (editors.home / "shown").write_text(said, "utf-8")
    assert shown_edition(editors.home) is None


def test_each_content_folder_has_a_copy_of_its_own(tmp_path: Path) -> None:
    assert home_of(tmp_path / "a", tmp_path) != home_of(tmp_path / "b", tmp_path)
    assert home_of(tmp_path / "a", tmp_path) == home_of(tmp_path / "b" / ".." / "a", tmp_path)
