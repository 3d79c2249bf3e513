# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The recipes that close what leads past the kiosk: done twice they change nothing, and they can be undone."""

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from installers.debian.laying import ROOT
from installers.windows import trial

LOCK = ROOT / "usr/sbin/patient-kiosk-lock"
REPOSITORY = Path(__file__).resolve().parents[2]
WINDOWS = REPOSITORY / "packaging/recipes/windows"
PAGE = (REPOSITORY / "docs/lockdown.md").read_text("utf-8")

linux = pytest.mark.skipif(sys.platform != "linux", reason="Debian's script")


def lock(*arguments: object) -> subprocess.CompletedProcess[str]:
    command = ["sh", str(LOCK), *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603 -- our own script


def everything(root: Path) -> dict[str, str]:
    """Every file and link of a system, with what it says."""
    return {
        str(path.relative_to(root)): str(path.readlink()) if path.is_symlink() else path.read_text("utf-8")
        for path in root.rglob("*")
        if path.is_file() or path.is_symlink()
    }


@linux
def test_closed_twice_is_closed_and_opened_is_as_before(tmp_path: Path) -> None:
    (tmp_path / "etc").mkdir()
    (tmp_path / "etc/hostname").write_text("kiosk\n", "utf-8")
    before = everything(tmp_path)
    assert lock("--root", tmp_path, "enable").returncode == 0
    closed = everything(tmp_path)
    assert len(closed) == len(before) + 6
    assert set(re.findall(r"^\w+", lock("--root", tmp_path, "status").stdout, re.MULTILINE)) == {"closed"}
    assert lock("--root", tmp_path, "enable").returncode == 0
    assert everything(tmp_path) == closed
    assert lock("--root", tmp_path, "disable").returncode == 0
    assert everything(tmp_path) == before


@linux
def test_a_dry_run_names_every_file_and_does_nothing(tmp_path: Path) -> None:
    done = lock("--dry-run", "--root", tmp_path, "enable")
    assert done.returncode == 0
    assert everything(tmp_path) == {}
    lock("--root", tmp_path, "enable")
    assert all(f"/{name}: " in done.stdout for name in everything(tmp_path))


@linux
def test_what_somebody_else_has_written_stays(tmp_path: Path) -> None:
    theirs = tmp_path / "etc/modprobe.d/patient-kiosk.conf"
    theirs.parent.mkdir(parents=True)
    theirs.write_text("# ours\n", "utf-8")
    done = lock("--root", tmp_path, "enable")
    assert done.returncode == 2
    assert "/etc/modprobe.d/patient-kiosk.conf is there and not ours; look at it" in done.stderr
    lock("--root", tmp_path, "disable")
    assert theirs.read_text("utf-8") == "# ours\n"


@linux
@pytest.mark.parametrize("typed", [[], ["enabel"], ["enable", "now"], ["--root", "/nowhere", "enable"]])
def test_a_mistake_is_one_sentence_and_2(typed: list[str]) -> None:
    done = lock(*typed)
    assert done.returncode == 2
    assert done.stderr.startswith("patient-kiosk-lock: ")
    assert done.stderr.count("\n") == 1


@linux
@pytest.mark.skipif(shutil.which("shellcheck") is None, reason="shellcheck is not there: install shellcheck")
def test_shellcheck_has_nothing_to_say() -> None:
    scripts = [*map(str, (ROOT / "usr/sbin").iterdir())]
    done = subprocess.run(["shellcheck", "--severity=warning", *scripts], capture_output=True, text=True, check=False)  # noqa: S603, S607 -- as written
    assert done.returncode == 0, done.stdout


def test_every_script_of_windows_can_be_tried_without_a_change_and_is_told_of() -> None:
    scripts = sorted(file.name for file in WINDOWS.glob("*.ps1"))
    assert scripts == ["lock-enterprise.ps1", "lock-pro.ps1", "registry.ps1", "unlock.ps1"]
    for name in scripts:
        text = (WINDOWS / name).read_text("utf-8")
        assert "SupportsShouldProcess" in text
        assert text.count("{") == text.count("}")
        assert text.isascii()  # Windows PowerShell takes a file without a mark for one of its own code page
        assert name in PAGE or name == "registry.ps1"


def test_a_value_is_noted_before_it_is_changed_and_only_through_one_function() -> None:
    for name in ("lock-pro.ps1", "lock-enterprise.ps1"):
        text = (WINDOWS / name).read_text("utf-8")
        assert not re.search(r"(Set|New|Remove)-ItemProperty", text)
        assert "Set-Noted" in text or "Save-Noted" in text
    noted = (WINDOWS / "registry.ps1").read_text("utf-8").partition("function Set-Noted")[2]
    assert noted.index("Save-Noted -Noted") < noted.index("New-ItemProperty")


def test_every_policy_of_windows_pro_is_told_of() -> None:
    text = (WINDOWS / "lock-pro.ps1").read_text("utf-8")
    names = re.findall(r"Name = '(\w+)'", text)
    assert len(names) >= 20
    assert not [name for name in names if f"`{name}`" not in PAGE and name != "Flags"]


def test_each_folder_that_is_laid_on_windows_is_taken_away_again() -> None:
    sources = Path(trial.__file__).parent
    laid = set(re.findall(r'tree / "([a-z]+)"', (sources / "tree.py").read_text("utf-8")))
    assert laid >= {"packages", "recipes"}
    for script, folder in (("removing.nsh", "$INSTDIR"), ("installing.nsh", "$Before")):
        text = (sources / "nsis" / script).read_text("utf-8")
        assert not [name for name in laid if f'RMDir /r "{folder}\\{name}"' not in text], script


def test_the_messages_of_the_session_have_the_name_that_the_page_tells() -> None:
    unit = (ROOT / "usr/lib/systemd/system/patient-kiosk.service").read_text("utf-8")
    page = (REPOSITORY / "docs/installing-debian.md").read_text("utf-8")
    assert re.findall("(?m)^SyslogIdentifier=(.+)$", unit) == re.findall(r"journalctl -t ([\w-]+)", page)


def test_what_the_page_copies_from_the_package_is_in_the_package() -> None:
    told = re.findall(r"(/usr/share/patient-kiosk/[\w./-]*\w)", PAGE)
    assert told
    assert [each for each in told if not (ROOT / each.lstrip("/")).is_file()] == []


def test_a_session_ends_what_hangs_of_the_one_before_and_no_look_at_it() -> None:
    unit = (ROOT / "usr/lib/systemd/system/patient-kiosk.service").read_text("utf-8")
    (pattern,) = re.findall('(?m)^ExecStartPre=.*pkill .*"(.+)"$', unit)
    interpreter, kiosk = "/opt/patient-kiosk/bin/python3.11", "/opt/patient-kiosk/bin/kiosk"
    for command, ended in (("supervise", True), ("run --safe", True), ("doctor", False)):
        assert bool(re.search(pattern, f"{interpreter} -I {kiosk} {command}")) is ended
