# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""A release folder holds the installers, a bill for each and their checksums; a build that fails lists nothing."""

import importlib.util
import shutil
import sys
import types
from pathlib import Path

import pytest

from installers import release as releasing
from installers import tools
from installers.debian.build import SCRIPTS, pack
from installers.errors import BuildError
from installers.options import Options
from installers.release import release, try_out
from installers.tools import ROOT
from tests.packaging.wheels import make_wheel

CONTROL = "Package: small\nVersion: 1\nArchitecture: all\nMaintainer: Nobody <nobody@example.org>\nDescription: small\n"


class Makers:
    """The modules of both systems, made up: one installer each, and a trial that ends as it is told."""

    def __init__(self) -> None:
        self.codes: dict[str, int] = {}
        self.fault = ""

    def module(self, name: str) -> types.SimpleNamespace:
        system = name.split(".")[1]
        return types.SimpleNamespace(
            build=lambda out, _cache, _options: self.build(system, out),
            trial=lambda _installers, _cache: self.codes[system],
        )

    def build(self, system: str, out: Path) -> tuple[Path, ...]:
        if self.fault:
            raise BuildError(self.fault)
        file = out / f"kiosk-{system}"
        file.write_text(system)
        return (file,)


@pytest.fixture
def makers(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Makers:
    made = Makers()
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    monkeypatch.setattr(importlib, "import_module", made.module)
    monkeypatch.setattr(releasing, "fetched", lambda system, _cache, _options: make_wheel(system, tmp_path))
    return made


@pytest.mark.usefixtures("makers")
def test_each_installer_has_its_bill_and_all_are_listed(tmp_path: Path) -> None:
    out = tmp_path / "deep" / "out"
    release(("windows", "debian"), out, tmp_path, Options())
    names = {"kiosk-windows", "kiosk-windows.cdx.json", "kiosk-debian", "kiosk-debian.cdx.json"}
    assert {file.name for file in out.iterdir()} == {*names, "SHA256SUMS"}
    assert {line.split()[1] for line in (out / "SHA256SUMS").read_text("utf-8").splitlines()} == names


def test_a_build_that_fails_lists_nothing(makers: Makers, tmp_path: Path) -> None:
    makers.fault = "a wheel is another"
    with pytest.raises(BuildError, match="a wheel is another"):
        release(("windows",), tmp_path / "out", tmp_path, Options())
    assert not list((tmp_path / "out").iterdir())


@pytest.mark.parametrize(("windows", "debian", "code"), [(0, 0, 0), (1, 0, 1), (0, 2, 1)])
def test_a_trial_that_fails_does_not_hide_the_others(
    makers: Makers, tmp_path: Path, windows: int, debian: int, code: int
) -> None:
    makers.codes = {"windows": windows, "debian": debian}
    assert try_out(("windows", "debian"), tmp_path, tmp_path) == code


def program(name: str) -> types.ModuleType:
    spec = importlib.util.spec_from_file_location(f"packaging_{name}", ROOT / "packaging" / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_the_command_says_in_a_sentence_why_it_ends(
    makers: Makers, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    makers.fault = "a wheel is another. Nothing was built"
    code = program("build").main(["debian", "--out", str(tmp_path / "out"), "--cache", str(tmp_path)])
    assert (code, capsys.readouterr().err) == (1, "build.py: a wheel is another. Nothing was built\n")


@pytest.mark.parametrize("name", ["build", "test"])
def test_an_old_python_gets_a_sentence(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "version_info", (3, 10, 12))
    with pytest.raises(SystemExit, match=rf"^{name}\.py: this is an older Python than 3\.11; start it with"):
        program(name)


@pytest.mark.parametrize("name", ["build", "test"])
def test_an_unknown_system_is_refused(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stopped:
        program(name).main(["amiga"])
    assert stopped.value.code == 2
    assert "invalid choice: 'amiga'" in capsys.readouterr().err


def test_one_of_the_installers_for_windows_cannot_be_chosen_for_debian(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stopped:
        program("build").main(["debian", "--only", "msi"])
    assert stopped.value.code == 2
    assert "--only chooses between the installers for Windows" in capsys.readouterr().err


def test_a_quick_build_of_one_installer_is_asked_for_as_such(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    asked: list[Options] = []
    build = program("build")
    monkeypatch.setattr(build, "release", lambda _systems, _out, _cache, options: asked.append(options))
    assert build.main(["windows", "--only", "exe", "--quick", "--out", str(tmp_path)]) == 0
    assert build.main(["windows", "--out", str(tmp_path)]) == 0
    assert asked == [Options(only="exe", quick=True), Options()]


@pytest.mark.skipif(shutil.which("dpkg-deb") is None, reason="no dpkg-deb here")
def test_a_quick_package_is_packed_less_tightly_and_brings_the_same(tmp_path: Path) -> None:
    told = {}
    for name, options in (("quick", Options(quick=True)), ("whole", Options())):
        root = tmp_path / name
        (root / "DEBIAN").mkdir(parents=True)
        (root / "DEBIAN" / "control").write_text(CONTROL, "utf-8")
        for script in SCRIPTS:
            (root / "DEBIAN" / script).write_text("#!/bin/sh\n", "utf-8")
        shutil.copytree(
            tools.ROOT / "kiosk" / "content", root / "content", ignore=shutil.ignore_patterns("__pycache__")
        )
        package = pack(root, frozenset(), tmp_path / f"{name}.deb", options)
        told[name] = (package.stat().st_size, tools.must("no package", ("dpkg-deb", "--contents", str(package))))
    assert told["quick"][0] > told["whole"][0]
    assert told["quick"][1] == told["whole"][1]
