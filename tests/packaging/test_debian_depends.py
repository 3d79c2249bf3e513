# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""What the Debian package depends on follows from the files in it."""

import sys
from pathlib import Path

import pytest

from installers.allowed import PLUGINS
from installers.debian.depends import OLDEST_GLIBC, OPTIONAL, depends, recommends, too_new
from installers.elf import Elf, elves
from installers.errors import BuildError

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="programs of Linux")

OURS = Path("/opt/libours.so.1")


def elf(*needs: str, **wants: tuple[int, ...]) -> Elf:
    return Elf(needs, frozenset(wants.items()))


def test_each_foreign_library_is_a_package_and_our_own_are_none() -> None:
    files = {
        Path("/opt/kiosk"): elf("libours.so.1", "libz.so.1", "libc.so.6", "libglib-2.0.so.0", GLIBC=(2, 28)),
        OURS: elf("libstdc++.so.6", "libc.so.6", GLIBC=(2, 34), GLIBCXX=(3, 4, 29)),
    }
    assert depends(files) == ["libc6 (>= 2.34)", "libglib2.0-0t64 | libglib2.0-0", "libstdc++6 (>= 11)", "zlib1g"]


def test_what_only_an_optional_plugin_needs_is_recommended() -> None:
    files = {
        OURS: elf("libz.so.1", "libc.so.6", GLIBC=(2, 34)),
        Path("/opt/plugins", OPTIONAL[0]): elf("libcups.so.2", "libours.so.1", "libz.so.1"),
    }
    assert depends(files) == ["libc6 (>= 2.34)", "zlib1g"]
    assert recommends(files) == ["libcups2t64 | libcups2"]


def test_the_optional_plugins_are_shipped() -> None:
    shipped = {f"lib{name.rpartition('/')[2]}.so" for name in PLUGINS["debian"]}
    assert set(OPTIONAL) <= shipped


def test_a_library_that_nobody_knows_stops_the_build_with_its_name() -> None:
    with pytest.raises(BuildError, match=r"libours\.so\.1 needs libstrange\.so\.3"):
        depends({OURS: elf("libstrange.so.3")})


def test_a_file_that_asks_for_too_new_a_system_is_named() -> None:
    assert not list(too_new({OURS: elf(GLIBC=OLDEST_GLIBC)}))
    newer = (OLDEST_GLIBC[0], OLDEST_GLIBC[1] + 1)
    assert [str(OURS) in sentence for sentence in too_new({OURS: elf(GLIBC=newer)})] == [True]


def test_a_real_program_is_read(tmp_path: Path) -> None:
    program = tmp_path / "program"
    program.write_bytes(Path("/bin/sh").resolve().read_bytes())
    (tmp_path / "text").write_text("no program", "utf-8")
    found = elves(tmp_path)
    assert list(found) == [program]
    assert "libc.so.6" in found[program].needs
    assert any(family == "GLIBC" and version > (2, 0) for family, version in found[program].wants)
