# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""SHA256SUMS is what sha256sum checks, and lists neither itself nor its signature."""

import shutil
import subprocess
from pathlib import Path

import pytest

from installers.checksums import write_checksums


@pytest.mark.skipif(shutil.which("sha256sum") is None, reason="asks sha256sum")
def test_the_list_is_checked_by_the_usual_program(tmp_path: Path) -> None:
    (tmp_path / "kiosk.deb").write_bytes(b"deb")
    (tmp_path / "Setup 1.exe").write_bytes(b"exe")
    (tmp_path / "SHA256SUMS.asc").write_text("signature")
    write_checksums(tmp_path)
    listing = write_checksums(tmp_path)
    assert [line.split("  ")[1] for line in listing.read_text("utf-8").splitlines()] == ["Setup 1.exe", "kiosk.deb"]
    command = ["sha256sum", "--check", "--strict", "SHA256SUMS"]
    assert subprocess.run(command, cwd=tmp_path, check=False, capture_output=True).returncode == 0  # noqa: S603 -- ours
    (tmp_path / "kiosk.deb").write_bytes(b"bed")
    assert subprocess.run(command, cwd=tmp_path, check=False, capture_output=True).returncode == 1  # noqa: S603 -- ours
