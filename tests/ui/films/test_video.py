# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""A video is played by Qt Multimedia; what only claims to be one fails calmly."""

import subprocess
import sys
from pathlib import Path

import pytest

HERE = Path(__file__).parent


def played(file: Path) -> str:
    done = subprocess.run(  # noqa: S603 -- our own program
        [sys.executable, "-m", "tests.ui.films.played", str(file)],
        cwd=HERE.parents[2],
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    return done.stdout


@pytest.mark.parametrize("name", ["tiny.webm", "tiny.mp4"])
def test_a_video_is_played_to_its_end(name: str) -> None:
    assert played(HERE / name) == "[(160, 120)] 0"


def test_half_a_video_and_a_lying_name_fail(tmp_path: Path) -> None:
    (tmp_path / "lie.webm").write_bytes(b"\x1a\x45\xdf\xa3" + b"no video" * 50)
    assert played(tmp_path / "lie.webm") == "[] 3"


def test_the_start_of_the_kiosk_does_not_load_it() -> None:
    code = (
        "import sys, kiosk.app, kiosk.ui.pages.build, kiosk.ui.pages.step;"
        " print([name for name in sys.modules if name.endswith('QtMultimedia')])"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=HERE.parents[2], capture_output=True, text=True, check=True)  # noqa: S603 -- as above
    assert done.stdout.strip() == "[]"
