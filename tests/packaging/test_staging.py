# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The installed tree: what is in it, what is not, and that it is the same wherever and whenever it is made."""

import hashlib
import time
from pathlib import Path

import pytest

from installers import tools
from installers.allowed import patterns
from installers.errors import BuildError
from installers.pins import System
from installers.staging import stage
from tests.packaging.wheels import RUBBISH, make_wheel

MOMENT = 1_700_000_000
SYSTEMS: tuple[System, ...] = ("windows", "debian")


@pytest.fixture(autouse=True)
def moment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", str(MOMENT))


def tree(folder: Path) -> list[tuple[str, int, int, str]]:
    """Path, rights, time and content of all that lies in a folder."""
    found = []
    for path in [folder, *sorted(folder.rglob("*"))]:
        state = path.stat()
        content = hashlib.sha256(path.read_bytes()).hexdigest() if path.is_file() else ""
        found.append((path.relative_to(folder).as_posix(), state.st_mode, int(state.st_mtime), content))
    return found


@pytest.mark.parametrize("system", SYSTEMS)
def test_the_kiosk_its_files_and_what_it_stands_on_are_laid(system: System, tmp_path: Path) -> None:
    stage(system, make_wheel(system, tmp_path), tmp_path / "site")
    names = {name for name, *_ in tree(tmp_path / "site")}
    assert {"kiosk/__main__.py", "kiosk/_shipped/content/guide.toml", "kiosk/_shipped/assets/theme.toml"} <= names
    assert {"markdown/deep/er/x.py", "x.dist-info/METADATA", "kiosk/_shipped/licences/NOTICES.txt"} <= names
    assert len(names) >= len(patterns(system)) + 300
    assert not names & set(RUBBISH)
    assert not [name for name in names if "__pycache__" in name or name.endswith(".pyc")]


def test_two_trees_of_different_places_and_times_are_the_same(tmp_path: Path) -> None:
    for name in ("one", "another"):
        (tmp_path / name / "deep").mkdir(parents=True)
        stage("debian", make_wheel("debian", tmp_path / name), tmp_path / name / "deep" / "site")
        time.sleep(0.01)
    one = tree(tmp_path / "one" / "deep" / "site")
    assert one == tree(tmp_path / "another" / "deep" / "site")
    assert {moment for _, _, moment, _ in one} == {MOMENT}
    assert {rights & 0o777 for _, rights, _, _ in one} == {0o644, 0o755}


def test_what_editors_and_python_leave_behind_is_not_shipped(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("kiosk/a.py", "kiosk/__pycache__/a.pyc", "kiosk/.swp", "assets/x~", "assets/t.toml", "content/g.toml"):
        file = tmp_path / "root" / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text("x")
    monkeypatch.setattr(tools, "ROOT", tmp_path / "root")
    stage("debian", make_wheel("debian", tmp_path), tmp_path / "site")
    ours = {name for name, _, _, content in tree(tmp_path / "site" / "kiosk") if content}
    ours = {name for name in ours if "/licences/" not in name}
    assert ours == {"a.py", "_shipped/assets/t.toml", "_shipped/content/g.toml"}


def test_a_file_that_no_wheel_holds_stops_the_build(tmp_path: Path) -> None:
    with pytest.raises(BuildError, match=r"no wheel holds PySide6/Qt6Svg\.dll; mend"):
        stage("windows", make_wheel("windows", tmp_path, without="PySide6/Qt6Svg.dll"), tmp_path / "site")


def test_nothing_is_laid_among_other_things(tmp_path: Path) -> None:
    (tmp_path / "old").touch()
    with pytest.raises(BuildError, match="is not empty; name a new folder"):
        stage("debian", {}, tmp_path)
