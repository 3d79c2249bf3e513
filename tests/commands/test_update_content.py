# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""'kiosk update-content': what an installer's log and the person who looks after the content get to read."""

import errno
from pathlib import Path

import pytest

from kiosk import __version__, resources
from kiosk.commands import update_content
from tests.commands.typed import Typing


@pytest.fixture
def shipped(tmp_path: Path, guide: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    shipped = guide.rename(tmp_path / "shipped")
    monkeypatch.setattr(resources, "shipped_content", lambda: shipped)
    return shipped


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "machine" / "content"


def test_one_line_is_said_and_a_report_is_written(typing: Typing, shipped: Path, folder: Path) -> None:
    count = sum(each.is_file() for each in shipped.rglob("*"))
    answer = typing("update-content", folder)
    assert (answer.code, answer.err) == (0, "")
    assert answer.out.startswith(f"{folder}: {count} new, 0 brought up to date, ")
    report = (folder.parent / "content-report.txt").read_text("utf-8")
    assert report.startswith(f"The content that came with version {__version__} of the kiosk.\n\nNew:\n    ")


def test_the_report_says_first_what_asks_for_a_hand(typing: Typing, shipped: Path, folder: Path) -> None:
    typing("update-content", folder)
    page = next((folder / "en").glob("*.md"))
    page.write_text("own", "utf-8")
    next((shipped / "en").glob(page.name)).write_text("ours", "utf-8")
    assert "1 changed by you and by us" in typing("update-content", folder).out
    report = (folder.parent / "content-report.txt").read_text("utf-8")
    assert report.splitlines()[2].startswith("Changed by you and by us. Yours are shown; ")
    assert f"\n    en/{page.name}\n" in report


def test_a_second_time_nothing_has_to_be_done(typing: Typing, shipped: Path, folder: Path) -> None:
    assert shipped.is_dir()
    typing("update-content", folder)
    typing("update-content", folder)
    assert (folder.parent / "content-report.txt").read_text("utf-8").endswith("\nNothing had to be done.")


def test_the_shipped_content_is_not_updated_from_itself(typing: Typing, shipped: Path) -> None:
    assert typing.refusal("update-content", shipped).endswith("name the folder of the clinic's content")


def test_a_file_in_the_way_is_one_sentence(typing: Typing, shipped: Path, folder: Path) -> None:
    assert shipped.is_dir()
    folder.parent.mkdir()
    folder.write_bytes(b"")
    assert (
        typing.refusal("update-content", folder)
        == f"{folder} cannot be used (File exists); check the path and its rights"
    )


def test_a_full_disk_is_one_sentence(
    typing: Typing, shipped: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    assert shipped.is_dir()
    monkeypatch.setattr(update_content, "update", full)
    sentence = typing.refusal("update-content", folder)
    assert sentence == f"{folder}: the disk is full; make room and run this again, nothing of yours is lost"


def test_a_locked_file_is_1_and_in_the_report(
    typing: Typing, shipped: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert shipped.is_dir()

    def locked(_: Path, target: Path) -> None:
        if target.name == "guide.toml":
            raise PermissionError(errno.EACCES, "Permission denied")

    monkeypatch.setattr(Path, "replace", locked)
    answer = typing("update-content", folder)
    assert (answer.code, ", 1 not written; " in answer.out) == (1, True)
    assert "    guide.toml (Permission denied)\n" in (folder.parent / "content-report.txt").read_text("utf-8")
