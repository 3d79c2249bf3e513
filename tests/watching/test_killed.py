# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The process that keeps the copy is killed at every file operation: the copy is the old or the new one."""

import os
import shutil
import sys
from collections.abc import Callable
from itertools import count
from pathlib import Path

import pytest

from kiosk.watching.keeping import read_edition
from tests.content.folders import DRAWING, write
from tests.watching.folders import LIVING, TRIAL, Editors

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows cannot copy a process")

OPERATIONS = ("open", "os.link", "os.mkdir", "os.rename", "os.remove", "os.rmdir", "os.listdir", "os.scandir")
"""What Python tells of before it is done."""

SAVED = {
    "en/01-trial.md": TRIAL.replace("You lie down.", "You sit."),
    "de/02-living.md": f"{LIVING}\nUnd nachts.\n",
    "images/other.svg": DRAWING,
}


def survives(work: Callable[[], object], operations: int) -> bool:
    """Work in a process that is killed before that operation; whether it came to its end."""
    child = os.fork()
    if child == 0:
        left = iter(range(operations))

        def kill(event: str, _: object) -> None:
            if event in OPERATIONS and next(left, None) is None:
                os._exit(9)

        sys.addaudithook(kill)
        try:
            work()
        finally:
            os._exit(0)
    return os.waitpid(child, 0)[1] == 0


def test_killed_at_any_moment_of_an_edition(tmp_path: Path) -> None:
    editors = Editors(tmp_path)
    for number in range(5):
        editors.save(en__living=f"{LIVING}\n{number}\n")
        editors.look()
    old = editors.texts()
    write(editors.content, SAVED)
    new = editors.written()
    saved = shutil.copytree(editors.home, tmp_path / "saved", symlinks=True)
    seen = set()
    for operations in count():
        shutil.rmtree(editors.home)
        shutil.copytree(saved, editors.home, symlinks=True)
        editors.renewal = editors.started()
        ended = survives(editors.look, operations)
        found = editors.texts()
        assert found in (old, new), f"mixed when it was killed before operation {operations}"
        edition = read_edition(editors.home)
        assert edition is not None
        assert set(edition.parts) == set(found)
        seen.add(found == new)
        editors.renewal = editors.started()
        editors.look()
        assert editors.texts() == new
        if ended:
            break
    assert seen == {False, True}
    assert operations > 50


def test_killed_at_any_moment_of_the_first_edition(tmp_path: Path) -> None:
    editors = Editors(tmp_path)
    for operations in count():
        shutil.rmtree(editors.home, ignore_errors=True)
        editors.renewal = editors.started()
        ended = survives(editors.look, operations)
        edition = read_edition(editors.home)
        assert edition is None or editors.texts() == editors.written()
        editors.renewal = editors.started()
        editors.look()
        assert editors.texts() == editors.written()
        if ended:
            break
    assert operations > 30
