# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The moment of a build, and the times and rights of what is packed."""

import os
from pathlib import Path

import pytest

from installers.errors import BuildError
from installers.times import epoch, settle


def test_the_moment_is_what_the_environment_says(tmp_path: Path) -> None:
    assert epoch(tmp_path, {"SOURCE_DATE_EPOCH": "1234"}) == 1234
    with pytest.raises(BuildError, match="SOURCE_DATE_EPOCH is 'today'; give it seconds"):
        epoch(tmp_path, {"SOURCE_DATE_EPOCH": "today"})


def test_without_git_it_is_the_date_of_the_changelog(tmp_path: Path) -> None:
    (tmp_path / "CHANGELOG.md").touch()
    os.utime(tmp_path / "CHANGELOG.md", (5, 1_600_000_000))
    assert epoch(tmp_path, {}) == 1_600_000_000


def test_a_repository_that_git_cannot_read_is_named(tmp_path: Path) -> None:
    (tmp_path / ".git").mkdir()
    with pytest.raises(BuildError, match="git does not tell the date of the last commit: "):
        epoch(tmp_path, {})


def test_times_and_rights_are_set(tmp_path: Path) -> None:
    for name in ("bin/kiosk", "lib/a.py"):
        file = tmp_path / name
        file.parent.mkdir()
        file.touch()
        file.chmod(0o600)
    settle(tmp_path, 1000, frozenset({"bin/kiosk"}))
    rights = {path.relative_to(tmp_path).as_posix(): path.stat().st_mode & 0o777 for path in tmp_path.rglob("*")}
    assert rights == {"bin": 0o755, "bin/kiosk": 0o755, "lib": 0o755, "lib/a.py": 0o644}
    assert {path.stat().st_mtime for path in [tmp_path, *tmp_path.rglob("*")]} == {1000}
