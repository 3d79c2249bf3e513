# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Each editor's program is told file and line as it wants to be told; nothing else is ever started."""

import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QDesktopServices

from kiosk.preview import opening
from kiosk.preview.editors import command_for
from kiosk.preview.opening import open_file

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="programs are made executable as Linux does it")

PAGE = Path("/content/en/a page.md")


@pytest.fixture
def programs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with a program of each of these names, the only one that the system looks into."""
    folder = tmp_path / "Program Files"
    folder.mkdir()
    for name in ("code", "gedit", "kate", "notepad++.exe", "subl", "vim", "mine", "gnome-text-editor"):
        program = folder / name
        program.write_text("#!/bin/sh\n", "utf-8")
        program.chmod(0o755)
    monkeypatch.setenv("PATH", str(folder))
    return folder


@pytest.mark.parametrize(
    ("named", "told"),
    [
        ("code", ["--goto", f"{PAGE}:12"]),
        ("code --wait", ["--wait", "--goto", f"{PAGE}:12"]),
        ("gedit", ["+12", str(PAGE)]),
        ("gnome-text-editor", ["+12", str(PAGE)]),
        ("kate", ["--line", "12", str(PAGE)]),
        ("notepad++.exe", ["-n12", str(PAGE)]),
        ("subl", [f"{PAGE}:12"]),
        ("mine", [str(PAGE)]),
        ("mine --at {line} {file}", ["--at", "12", str(PAGE)]),
    ],
)
def test_a_program_is_told_the_line(named: str, told: list[str], programs: Path) -> None:
    assert command_for(PAGE, 12, {"EDITOR": named}) == [str(programs / named.split(maxsplit=1)[0]), *told]


def test_a_path_with_spaces_in_it_is_one_program(programs: Path) -> None:
    assert command_for(PAGE, 3, {"KIOSK_EDITOR": str(programs / "code")}) == [
        str(programs / "code"),
        "--goto",
        f"{PAGE}:3",
    ]


@pytest.mark.usefixtures("programs")
@pytest.mark.parametrize("named", ["vim", "nowhere-to-be-found", "", "  ", '"half'])
def test_what_has_no_window_or_is_not_there_is_left_alone(named: str) -> None:
    assert command_for(PAGE, 12, {"EDITOR": named}) is None


def test_our_own_variable_comes_first(programs: Path) -> None:
    found = command_for(PAGE, 1, {"EDITOR": "gedit", "VISUAL": "kate", "KIOSK_EDITOR": "code"})
    assert found is not None
    assert found[0] == str(programs / "code")
    found = command_for(PAGE, 1, {"EDITOR": "gedit", "VISUAL": "vim"})
    assert found is not None
    assert found[0] == str(programs / "gedit")


class TestOpening:
    @pytest.fixture(autouse=True)
    def handed(self, monkeypatch: pytest.MonkeyPatch) -> list[str]:
        """What was handed to the system; no program of it is started."""
        handed: list[str] = []

        def hand(url: object) -> bool:
            handed.append(str(getattr(url, "toLocalFile")()))  # noqa: B009 -- of whatever the system is handed
            return True

        monkeypatch.setattr(QDesktopServices, "openUrl", hand)
        monkeypatch.setattr(opening, "command_for", lambda *_: None)
        return handed

    def test_without_a_program_of_ones_own_the_system_opens_it(self, tmp_path: Path, handed: list[str]) -> None:
        (tmp_path / "page.md").write_text("", "utf-8")
        assert "go to line 7" in open_file(tmp_path / "page.md", 7)
        assert handed == [str(tmp_path / "page.md")]

    def test_what_might_be_a_program_is_never_started(self, tmp_path: Path, handed: list[str]) -> None:
        (tmp_path / "picture.exe").write_text("", "utf-8")
        assert "folder" in open_file(tmp_path / "picture.exe", 1)
        assert handed == [str(tmp_path)]

    def test_what_is_not_there_is_told(self, tmp_path: Path, handed: list[str]) -> None:
        assert "not there" in open_file(tmp_path / "page.md", 1)
        assert handed == []

    def test_a_program_of_ones_own_is_started_and_not_waited_for(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        (tmp_path / "page.md").write_text("", "utf-8")
        monkeypatch.setattr(opening, "command_for", lambda *_: ["/bin/true"])
        assert open_file(tmp_path / "page.md", 7) == "page.md opens at line 7"
        monkeypatch.setattr(opening, "command_for", lambda *_: [str(tmp_path / "nothing")])
        assert "KIOSK_EDITOR" in open_file(tmp_path / "page.md", 7)
