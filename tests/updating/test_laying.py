# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""An update of a clinic's folder: real files, other editors' line ends, links, and an end at any moment."""

import json
import shutil
from pathlib import Path

import pytest

from kiosk.updating.laying import RECORD, update
from kiosk.updating.plan import Fate
from kiosk.updating.state import state_of


@pytest.fixture
def shipped(tmp_path: Path) -> Path:
    return laid(
        tmp_path / "shipped", {"guide.toml": "a", "en/trial.md": "Old\ntrial\n", "en/gone.md": "a", "images/a.svg": "a"}
    )


@pytest.fixture
def folder(tmp_path: Path, shipped: Path) -> Path:
    """The clinic's folder, as the first installation left it."""
    folder = tmp_path / "machine" / "content"
    update(shipped, folder)
    return folder


def laid(folder: Path, files: dict[str, str]) -> Path:
    for name, text in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(text.encode())
    return folder


def next_version(shipped: Path) -> None:
    laid(shipped, {"en/trial.md": "New\ntrial\n", "en/more.md": "a"})
    (shipped / "en/gone.md").unlink()


def texts(folder: Path) -> dict[str, bytes]:
    return {each.relative_to(folder).as_posix(): each.read_bytes() for each in folder.rglob("*") if each.is_file()}


def fates(shipped: Path, folder: Path) -> dict[str, Fate]:
    return {path: fate for path, fate in update(shipped, folder).steps if fate is not Fate.AGREES}


def test_the_first_one_lays_everything(shipped: Path, folder: Path) -> None:
    assert texts(folder) == texts(shipped)
    assert json.loads((folder.parent / RECORD).read_text("utf-8")) == state_of(shipped)


def test_a_folder_that_nobody_touched_becomes_what_is_shipped(shipped: Path, folder: Path) -> None:
    next_version(shipped)
    update(shipped, folder)
    assert texts(folder) == texts(shipped)


def test_what_both_changed_stays_and_ours_lies_beside_it(shipped: Path, folder: Path) -> None:
    laid(folder, {"en/trial.md": "Our trial"})
    next_version(shipped)
    assert fates(shipped, folder)["en/trial.md"] is Fate.BOTH_CHANGED
    assert (folder / "en/trial.md").read_text("utf-8") == "Our trial"
    assert (folder / "en/trial.md.new").read_text("utf-8") == "New\ntrial\n"


def test_ours_beside_it_goes_when_the_clinic_has_taken_it_over(shipped: Path, folder: Path) -> None:
    laid(folder, {"en/trial.md": "Our trial"})
    next_version(shipped)
    update(shipped, folder)
    laid(folder, {"en/trial.md": "New\ntrial\n"})
    update(shipped, folder)
    assert not (folder / "en/trial.md.new").exists()


def test_a_note_of_the_clinics_beside_a_page_stays(shipped: Path, folder: Path) -> None:
    laid(folder, {"en/trial.md.new": "a note of ours"})
    update(shipped, folder)
    assert (folder / "en/trial.md.new").read_text("utf-8") == "a note of ours"


def test_other_line_ends_and_a_byte_order_mark_are_no_change(shipped: Path, folder: Path) -> None:
    (folder / "en/trial.md").write_bytes(b"\xef\xbb\xbfOld\r\ntrial\r\n")
    next_version(shipped)
    assert fates(shipped, folder)["en/trial.md"] is Fate.BROUGHT_UP_TO_DATE


def test_the_last_file_takes_its_folder_with_it(shipped: Path, folder: Path) -> None:
    (shipped / "images/a.svg").unlink()
    update(shipped, folder)
    assert not (folder / "images").exists()


def test_rights_that_were_given_stay(shipped: Path, folder: Path) -> None:
    (folder / "en/trial.md").chmod(0o664)
    next_version(shipped)
    update(shipped, folder)
    assert (folder / "en/trial.md").stat().st_mode & 0o777 == 0o664


def test_without_a_record_nothing_is_written_over(shipped: Path, folder: Path) -> None:
    (folder.parent / RECORD).write_bytes(b"{ half a rec")
    next_version(shipped)
    assert fates(shipped, folder) == {"en/more.md": Fate.ADDED, "en/trial.md": Fate.BOTH_CHANGED}
    assert (folder / "en/trial.md").read_text("utf-8") == "Old\ntrial\n"


def test_nothing_is_written_through_a_link_out_of_the_folder(shipped: Path, folder: Path, tmp_path: Path) -> None:
    outside = laid(tmp_path / "outside", {"trial.md": "Old\ntrial\n"})
    shutil.rmtree(folder / "en")
    (folder / "en").symlink_to(outside)
    (folder.parent / RECORD).unlink()
    next_version(shipped)
    done = update(shipped, folder)
    assert done.stuck == {"en/more.md": "its folder is a link", "en/trial.md": "its folder is a link"}
    assert texts(outside) == {"trial.md": b"Old\ntrial\n"}


def test_a_file_that_cannot_be_written_is_tried_again_the_next_time(
    shipped: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    next_version(shipped)
    real = Path.replace

    def locked(half: Path, target: Path) -> Path:
        if target.name == "trial.md":
            raise PermissionError(13, "it is in use")
        return real(half, target)

    with monkeypatch.context() as patch:
        patch.setattr(Path, "replace", locked)
        assert update(shipped, folder).stuck == {"en/trial.md": "it is in use"}
    assert (folder / "en/trial.md").read_text("utf-8") == "Old\ntrial\n"
    assert fates(shipped, folder) == {"en/trial.md": Fate.BROUGHT_UP_TO_DATE}
    assert texts(folder) == texts(shipped)


class PowerCut(BaseException):
    """The machine goes dark."""


@pytest.mark.parametrize("operation", range(12))
def test_cut_off_at_any_moment_and_begun_again_it_ends_the_same(
    shipped: Path, folder: Path, monkeypatch: pytest.MonkeyPatch, operation: int
) -> None:
    laid(folder, {"guide.toml": "own", "en/own.md": "own"})
    laid(shipped, {"guide.toml": "b"})
    next_version(shipped)
    expected = {**texts(shipped), "guide.toml": b"own", "guide.toml.new": b"b", "en/own.md": b"own"}
    old = texts(folder)
    left = [operation]

    def cut(name: str) -> None:
        real = getattr(Path, name)

        def falling(self: Path, *arguments: object, **options: object) -> object:
            if not left[0]:
                raise PowerCut
            left[0] -= 1
            return real(self, *arguments, **options)

        patch.setattr(Path, name, falling)

    with monkeypatch.context() as patch:
        for name in ("replace", "unlink"):
            cut(name)
        with pytest.raises(PowerCut):
            update(shipped, folder)
    for name, text in texts(folder).items():
        assert name.endswith(".half") or text in (old.get(name), expected.get(name))
    update(shipped, folder)
    assert texts(folder) == expected
