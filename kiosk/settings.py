# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Settings: what clinic IT decides for one machine in ``kiosk.toml``. Not content."""

from pathlib import Path
from typing import NamedTuple

from kiosk.errors import KioskError

SMALLEST, LARGEST = 5, 200
"""Inches; what lies outside was meant as centimetres, or is a slip."""


class Settings(NamedTuple):
    """The settings of a machine.

    ``content``: the content folder, from the folder of the file on; left out, the one that travels with the kiosk.
    ``screen_inches``: the diagonal of the panel, for panels that do not tell it themselves.
    """

    content: Path | None = None
    screen_inches: float | None = None


def read_settings(file: Path | None) -> Settings:
    """The settings in a file; without a file those of a fresh machine. Raises ``KioskError``."""
    if file is None:
        return Settings()

    import tomllib  # noqa: PLC0415 -- only needed where there is a file

    try:
        table = tomllib.loads(file.read_text(encoding="utf-8-sig"))
    except OSError as error:
        reason = error.strerror or "it cannot be opened"
        raise KioskError(f"{file}: the settings cannot be read ({reason}); check the path and its rights") from error
    except UnicodeDecodeError as error:
        raise KioskError(f"{file}: the settings are not UTF-8 text; save the file again as UTF-8") from error
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        raise KioskError(f"{file}: the settings are not TOML ({error}); mend that line") from error
    return _typed(file, table)


def _typed(file: Path, table: dict[str, object]) -> Settings:
    for key in table:
        if key not in (known := Settings._fields):
            raise KioskError(f"{file}: there is no setting '{key}'{_nearest(key, known)}")
    return Settings(_content(file, table.get("content")), _inches(file, table.get("screen_inches")))


def _content(file: Path, value: object) -> Path | None:
    if value is None:
        return None
    if not isinstance(value, str) or not value:
        raise KioskError(f"{file}: 'content' has to be a path in quotes, such as content = \"/srv/guide\"")
    return file.parent / value


def _inches(file: Path, value: object) -> float | None:
    if value is None:
        return None
    if isinstance(value, bool) or not isinstance(value, int | float) or not SMALLEST <= value <= LARGEST:
        raise KioskError(
            f"{file}: 'screen_inches' has to be a number between {SMALLEST} and {LARGEST}, such as screen_inches = 21.5"
        )
    return float(value)


def _nearest(key: str, known: tuple[str, ...]) -> str:
    import difflib  # noqa: PLC0415 -- only needed for a mistake; the start must not wait for it

    near = difflib.get_close_matches(key, known, 1)
    return f"; do you mean '{near[0]}'?" if near else f"; known are {', '.join(known)}"
