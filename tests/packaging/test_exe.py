# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The .exe is the same bytes whenever the checkout was made, and wherever it is built."""

import os
import shutil
from pathlib import Path

import pytest

from installers.options import Options
from installers.windows import exe
from installers.windows.exe import Contents, make_exe

pytestmark = pytest.mark.skipif(shutil.which("makensis") is None, reason="asks makensis")


def made(tree: Path, folder: Path, sources: Path, moment: int, monkeypatch: pytest.MonkeyPatch) -> bytes:
    """An installer of a checkout whose files have a time."""
    shutil.copytree(sources, folder / "checkout")  # makes the folder as well
    for file in (folder / "checkout").rglob("*"):
        os.utime(file, (moment, moment))
    monkeypatch.setattr(exe, "SOURCES", folder / "checkout")
    return make_exe(Contents(tree, "1.0", ("en",), packing="zlib"), Options(), folder, folder).read_bytes()


def test_the_time_of_the_checkout_is_not_in_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    tree, sources = tmp_path / "tree", exe.SOURCES
    tree.mkdir()
    (tree / "kiosk-setup.exe").write_bytes(b"a program")
    os.utime(tree / "kiosk-setup.exe", (1700000000, 1700000000))
    one, another = (
        made(tree, tmp_path / name, sources, moment, monkeypatch)
        for name, moment in (("one", 1600000000), ("another", 1610000000))
    )
    assert one == another
