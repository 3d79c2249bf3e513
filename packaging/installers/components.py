# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""What the installed kiosk is made of: the list packaging/licences/components.toml."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from installers.pins import System, pins_for
from installers.tools import ROOT
from kiosk import __version__

FOLDER = ROOT / "packaging" / "licences"
BOTH: tuple[System, ...] = ("windows", "debian")


@dataclass(frozen=True)
class Component:
    """One work that is shipped, whose it is, and the names of the texts that say what may be done with it."""

    name: str
    version: str
    licence: str
    copyright: str
    part_of: str
    texts: tuple[str, ...]
    home: str


def components(system: System, file: Path = FOLDER / "components.toml") -> tuple[Component, ...]:
    """All that is shipped for a system; what has no version of its own there has that of the pinned file, or none."""
    versions = {"Patient information kiosk": __version__} | {
        name: pin.version for name, pin in pins_for(system).items()
    }
    tables = tomllib.loads(file.read_text("utf-8"))["component"]
    return tuple(_component(each, versions) for each in tables if system in each.get("systems", BOTH))


def text_file(name: str, packages: Mapping[str, Path]) -> Path | None:
    """Where the text of a licence lies; packages: those that came in the wheels."""
    known = (FOLDER / "texts" / f"{name}.txt", ROOT / "LICENSES" / f"{name}.txt")
    return next((file for file in known if file.is_file()), packages.get(name))


def _component(table: Mapping[str, object], versions: Mapping[str, str]) -> Component:
    name, texts = str(table["name"]), table["texts"]
    return Component(
        name,
        str(table.get("version") or versions.get(name, "")),
        str(table["licence"]),
        str(table["copyright"]).strip(),
        str(table["in"]),
        tuple(map(str, texts)) if isinstance(texts, list) else (),
        str(table.get("home", "")),
    )
