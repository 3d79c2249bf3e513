# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The keys of Ubuntu's archive are the machine's, or come in one content alone."""

import hashlib
import io
import urllib.error
import urllib.request
from collections.abc import Sequence
from pathlib import Path

import pytest

from installers import tools
from installers.debian.trials import ubuntu_keys as keys
from installers.errors import BuildError


@pytest.fixture
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Of a machine with debootstrap and without the keys."""
    script = tmp_path / "jammy"
    script.write_text(
        "default_mirror http://ports.example/ports\ndefault_mirror http://archive.example/ubuntu\n", "utf-8"
    )
    monkeypatch.setattr(keys, "SCRIPT", script)
    monkeypatch.setattr(keys, "KEYS", tmp_path / "keys.gpg")
    monkeypatch.setattr(tools, "need", lambda _programs: None)
    return tmp_path / "cache"


def sends(content: bytes, asked: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    def answer(address: str, **_: object) -> io.BytesIO:
        asked.append(address)
        return io.BytesIO(content)

    monkeypatch.setattr(urllib.request, "urlopen", answer)


def unpacks(monkeypatch: pytest.MonkeyPatch) -> None:
    def must(_what: str, command: Sequence[str]) -> None:
        keys_in_it = Path(command[-1]) / keys.KEYS.relative_to("/")
        keys_in_it.parent.mkdir(parents=True)
        keys_in_it.write_bytes(Path(command[-2]).read_bytes())

    monkeypatch.setattr(tools, "must", must)


def test_those_of_the_machine_come_first(cache: Path) -> None:
    keys.KEYS.touch()
    assert keys.ubuntu_keys(cache) == keys.KEYS


def test_the_package_is_fetched_once(cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []
    sends(b"package", asked, monkeypatch)
    unpacks(monkeypatch)
    monkeypatch.setattr(keys, "SHA256", hashlib.sha256(b"package").hexdigest())
    found = [keys.ubuntu_keys(cache), keys.ubuntu_keys(cache)]
    assert found == [cache / "keys.gpg"] * 2
    assert (cache / "keys.gpg").read_bytes() == b"package"
    assert asked == [f"http://archive.example/ubuntu/{keys.PACKAGE}"]


def test_another_content_is_refused(cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    sends(b"another", [], monkeypatch)
    with pytest.raises(BuildError, match="its SHA-256 is"):
        keys.ubuntu_keys(cache)
    assert not cache.exists()


def test_without_a_network_there_are_none(cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fails(_address: str, **_: object) -> io.BytesIO:
        raise urllib.error.URLError("no network")

    monkeypatch.setattr(urllib.request, "urlopen", fails)
    assert keys.ubuntu_keys(cache) is None


def test_a_debootstrap_that_names_no_archive(cache: Path) -> None:
    keys.SCRIPT.write_text("", "utf-8")
    assert keys.ubuntu_keys(cache) is None
