# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The files that travel with the kiosk are found inside the package first, then beside it."""

from pathlib import Path

import pytest

from kiosk import resources


@pytest.fixture
def package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A package in a folder of its own."""
    folder = tmp_path / "site" / "kiosk"
    folder.mkdir(parents=True)
    monkeypatch.setattr(resources, "_PACKAGE", folder)
    return folder


def test_in_a_checkout_they_lie_beside_the_package(package: Path) -> None:
    assert resources.assets() == package.parent / "assets"
    assert resources.shipped_content() == package.parent / "content"


def test_in_a_wheel_they_lie_inside_the_package(package: Path) -> None:
    for name in ("assets", "content"):
        (package / "_shipped" / name).mkdir(parents=True)
        (package.parent / name).mkdir()
    assert resources.assets() == package / "_shipped" / "assets"
    assert resources.shipped_content() == package / "_shipped" / "content"


def test_the_licences_of_an_installed_kiosk_are_those_of_all_that_is_installed(package: Path) -> None:
    assert resources.licences() == package.parent / "LICENSES"
    (package / "_shipped" / "licences").mkdir(parents=True)
    assert resources.licences() == package / "_shipped" / "licences"


def test_those_of_this_kiosk_are_there() -> None:
    assert (resources.assets() / "theme.toml").is_file()
    assert (resources.shipped_content() / "guide.toml").is_file()


def test_the_folder_one_stands_in_does_not_matter(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)
    assert resources.assets().is_absolute()
    assert resources.assets().is_dir()
