# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The same build twice is the same bytes: fixed times and rights for everything that is packed."""

import os
from collections.abc import Mapping
from functools import cache
from pathlib import Path

from installers import tools
from installers.errors import BuildError

FILE_RIGHTS, FOLDER_RIGHTS, PROGRAM_RIGHTS = 0o644, 0o755, 0o755


def epoch(root: Path = tools.ROOT, environ: Mapping[str, str] = os.environ) -> int:
    """The moment of the build, in seconds: SOURCE_DATE_EPOCH, else the last commit, else the date of CHANGELOG.md."""
    given = environ.get("SOURCE_DATE_EPOCH")
    if given:
        if not given.isdecimal():
            raise BuildError(f"SOURCE_DATE_EPOCH is '{given}'; give it seconds since 1970, or take it away")
        return int(given)
    if not (root / ".git").exists():
        return int((root / "CHANGELOG.md").stat().st_mtime)
    return _last_commit(root)


@cache
def _last_commit(root: Path) -> int:
    """It is asked once a build: a commit that is made meanwhile does not mix two dates in it."""
    tools.need({"git": "git"})
    return int(tools.must("git does not tell the date of the last commit", ("git", "log", "-1", "--format=%ct"), root))


def settle(folder: Path, moment: int, programs: frozenset[str] = frozenset()) -> None:
    """Give all that lies in a folder, and the folder, the same time and rights; programs, by path in it, may run."""
    for path in sorted(folder.rglob("*"), reverse=True):
        if path.is_symlink():
            os.utime(path, (moment, moment), follow_symlinks=False)
            continue
        runs = path.is_dir() or path.relative_to(folder).as_posix() in programs
        path.chmod(PROGRAM_RIGHTS if runs else FILE_RIGHTS)
        os.utime(path, (moment, moment))
    folder.chmod(FOLDER_RIGHTS)
    os.utime(folder, (moment, moment))
