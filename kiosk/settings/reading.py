# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""A file of settings, read and taken at its word; a slip is one sentence."""

import os
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

from kiosk.errors import KioskError
from kiosk.resources import by_an_installer
from kiosk.settings.declared import Settings, keys

MACHINE_FILE = "KIOSK_SETTINGS"
"""In the environment: the settings of this machine, where they are not in their usual place; empty for none."""

NAME = "kiosk.toml"


class Read(NamedTuple):
    """What a file says: the settings, the usual ones where it is silent or wrong, which it names, and what is wrong."""

    settings: Settings
    named: frozenset[str] = frozenset()
    faults: tuple[str, ...] = ()


def usual_file() -> Path:
    """Where the settings of a machine lie when nobody says otherwise."""
    if sys.platform == "win32":
        return Path(os.environ.get("ProgramData", r"C:\ProgramData")) / "Patient Kiosk" / NAME  # noqa: SIM112 -- so Windows writes it
    return Path("/etc/patient-kiosk") / NAME


def machine_file() -> Path | None:
    """The settings file of this machine: the one that the environment names, else the usual one.

    None where neither is there; but an installer has laid the usual one, and where that is gone, whoever needs it says
    so: a clinic's kiosk does not come up unlocked, with pages that are not the clinic's.
    """
    named = os.environ.get(MACHINE_FILE)
    if named is not None:
        return Path(named) if named else None
    usual = usual_file()
    return usual if os.path.lexists(usual) or by_an_installer() else None


def read_settings(file: Path | None) -> Settings:
    """The settings in a file; without a file those of a fresh machine. Raises ``KioskError`` for any fault."""
    read = look_into(file)
    if read.faults:
        first, *others = read.faults
        more = f" ({len(others)} more: see 'kiosk settings')" if others else ""
        raise KioskError(f"{file}: {first}{more}")
    return read.settings


def look_into(file: Path | None) -> Read:
    """What is right in a file, and every fault; raises ``KioskError`` only where nothing of it can be read."""
    if file is None:
        return Read(Settings())
    known, found, faults = keys(), {}, []
    for name, value in _table(file).items():
        if name not in known:
            faults.append(f"there is no setting '{name}'{_nearest(name, known)}")
            continue
        try:
            found[name] = known[name].read(value, file.parent)
        except ValueError:
            faults.append(known[name].wrong(name))
    return Read(Settings()._replace(**found), frozenset(found), tuple(faults))  # type: ignore[arg-type]


def _table(file: Path) -> dict[str, object]:
    import tomllib  # noqa: PLC0415 -- only needed where there is a file

    try:
        return tomllib.loads(file.read_text(encoding="utf-8-sig"))
    except FileNotFoundError as error:
        raise KioskError(f"{file}: the settings are not there; check the path, or put the file back") from error
    except OSError as error:
        reason = error.strerror or "it cannot be opened"
        raise KioskError(f"{file}: the settings cannot be read ({reason}); check the path and its rights") from error
    except UnicodeDecodeError as error:
        raise KioskError(f"{file}: the settings are not UTF-8 text; save the file again as UTF-8") from error
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        raise KioskError(f"{file}: the settings are not TOML ({error}); mend that line") from error


def _nearest(name: str, known: Mapping[str, object]) -> str:
    import difflib  # noqa: PLC0415 -- only needed for a mistake; the start must not wait for it

    near = difflib.get_close_matches(name, known, 1)
    return f"; do you mean '{near[0]}'?" if near else "; 'kiosk settings' lists all"
