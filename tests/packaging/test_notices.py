# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The licences that travel with the kiosk: none is named whose text is not there, and none lies there for nothing."""

import re
from pathlib import Path

import pytest

from installers.components import FOLDER, components, text_file
from installers.notices import notices, readme, write_notices
from installers.pins import System, pins_for
from installers.tools import ROOT

SYSTEMS: tuple[System, ...] = ("windows", "debian")
PACKAGES = {"Markdown": "markdown-3", "PyYAML": "pyyaml-6", "segno": "segno-1"}
WITHOUT_TEXT = {"Wintab interface"}
"""Whoever wrote it asks for nothing."""


@pytest.fixture(params=SYSTEMS)
def site(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """A staged tree with the licences of one system."""
    for name, folder in PACKAGES.items():
        file = tmp_path / f"{folder}.dist-info" / "licenses" / "LICENSE.md"
        file.parent.mkdir(parents=True)
        file.write_text(f"the licence of {name}")
    write_notices(request.param, tmp_path)
    return tmp_path / "kiosk" / "_shipped" / "licences"


def test_the_texts_of_the_large_licences_are_whole(site: Path) -> None:
    said = {file.stem: file.read_text("utf-8") for file in (site / "texts").iterdir()}
    assert "GNU LESSER GENERAL PUBLIC LICENSE\n                       Version 3, 29 June 2007" in said["LGPL-3.0-only"]
    assert (
        said["LGPL-3.0-only"]
        .rstrip()
        .endswith("permanent authorization for you to choose that version for the\nLibrary.")
    )
    assert "END OF TERMS AND CONDITIONS" in said["GPL-3.0-only"]
    assert "PYTHON SOFTWARE FOUNDATION LICENSE VERSION 2" in said["Python"]
    assert "SIL OPEN FONT LICENSE" in said["OFL-1.1"]
    assert said["PyYAML"] == "the licence of PyYAML"


def test_every_text_that_the_notices_name_lies_beside_them(site: Path) -> None:
    named = set(re.findall(r"texts/([^,\s]+\.txt)", (site / "NOTICES.txt").read_text("utf-8")))
    assert named == {file.name for file in (site / "texts").iterdir()}
    assert len(named) >= 25


@pytest.mark.parametrize("system", SYSTEMS)
def test_everything_that_is_fetched_is_accounted_for(system: System) -> None:
    parts = {name for each in components(system) for name in (each.name, each.part_of)}
    assert {name for name, pin in pins_for(system).items() if pin.kind != "deb"} <= parts


@pytest.mark.parametrize("system", SYSTEMS)
def test_every_component_says_whose_it_is_and_what_may_be_done(system: System) -> None:
    for each in components(system):
        assert each.copyright, each.name
        assert each.texts or each.name in WITHOUT_TEXT, each.name
        assert each.name in readme([each])
        assert each.copyright in notices([each])


@pytest.mark.parametrize("system", SYSTEMS)
def test_qt_is_named_in_the_version_that_is_fetched(system: System) -> None:
    versions = {each.name: each.version for each in components(system)}
    assert versions["Qt"] == versions["PySide6_Essentials"] == pins_for(system)["PySide6_Essentials"].version


def test_no_gpl_only_component_is_shipped() -> None:
    for each in {component for system in SYSTEMS for component in components(system)}:
        choices = re.split(r" OR ", each.licence)
        assert any(not re.search(r"(?<!L)GPL(?!.* WITH GCC-exception)", choice) for choice in choices), each.name


def test_no_text_lies_in_the_repository_for_nothing() -> None:
    used = {name for system in SYSTEMS for component in components(system) for name in component.texts}
    assert {file.stem for file in (FOLDER / "texts").iterdir()} <= used
    assert {file.stem for file in (ROOT / "LICENSES").iterdir()} <= used


def test_a_text_that_is_nowhere_is_not_made_up() -> None:
    assert text_file("Beerware", {}) is None
