# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""What is downloaded for the installers: the list packaging/pins.toml."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

System = Literal["windows", "debian"]
Kind = Literal["wheel", "sdist", "deb"]

FILE = Path(__file__).resolve().parent.parent / "pins.toml"


@dataclass(frozen=True)
class Pin:
    """One file that is downloaded, and the only content of it that is accepted."""

    name: str
    version: str
    kind: Kind
    file: str
    sha256: str
    systems: tuple[System, ...]


def read_pins(file: Path = FILE) -> tuple[Pin, ...]:
    """All pins, in the order of the file."""
    return tuple(_pin(each) for each in tomllib.loads(file.read_text("utf-8"))["pin"])


def pins_for(system: System, file: Path = FILE) -> Mapping[str, Pin]:
    """The pins of one system by their names."""
    return {pin.name: pin for pin in read_pins(file) if system in pin.systems}


def _pin(table: Mapping[str, object]) -> Pin:
    return Pin(**{**table, "systems": tuple(table["systems"])})  # type: ignore[arg-type]
