# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Settings: what clinic IT decides for one machine in ``kiosk.toml``. Not content."""

import os
from datetime import time
from pathlib import Path
from typing import NamedTuple

from kiosk.errors import KioskError

MACHINE_FILE = "KIOSK_SETTINGS"

SMALLEST, LARGEST = 5, 200
"""Inches; what lies outside was meant as centimetres, or is a slip."""

SHORTEST_WAIT, LONGEST = 30, 3600
SHOW, WITHHOLD = "show", "withhold"

SHORTEST_COUNTDOWN = 20
"""Seconds; WCAG 2.2.1 asks for at least 20 to say that one needs more time."""


class Night(NamedTuple):
    """The hours in which the scene between two visits is dimmed; none where it begins when it ends."""

    begins: time = time(20)
    ends: time = time(6)

    def holds(self, now: time) -> bool:
        """Whether it is night at this time of the day."""
        if self.begins <= self.ends:
            return self.begins <= now < self.ends
        return now >= self.begins or now < self.ends


class Settings(NamedTuple):
    """The settings of a machine.

    ``content``: the content folder, from the folder of the file on; left out, the one that travels with the kiosk.
    ``language``: that in which a visit begins; left out, the first of the content.
    ``screen_inches``: the diagonal of the panel, for panels that do not tell it themselves.
    ``idle_seconds``: so long nobody has to touch before the kiosk asks whether somebody is there.
    ``countdown_seconds``: so long it then waits for an answer. ``chime``: whether that is heard as well as seen.
    ``read_aloud``: whether screens can be listened to, where the machine has a voice.
    ``night``: when the scene between two visits is dimmed.
    ``feedback``: whether one question at the end of a visit asks if the kiosk was helpful.
    ``theme``: a file with the clinic's own colours, from the folder of the file on.
    ``drafts``: whether pages that no clinic has approved are shown, with a ribbon; ``overdue``: whether those are that
    should have been checked again.
    ``printer``: where patients may print; empty for the one that the system prints on by itself, None for none.
    """

    content: Path | None = None
    screen_inches: float | None = None
    idle_seconds: int = 90
    countdown_seconds: int = 30
    chime: bool = True
    read_aloud: bool = True
    night: Night = Night()
    theme: Path | None = None
    language: str | None = None
    feedback: bool = True
    printer: str | None = None
    drafts: bool = True
    overdue: bool = True


def machine_file() -> Path | None:
    """The settings file of this machine, which an installed kiosk's launcher names in the environment."""
    named = os.environ.get(MACHINE_FILE)
    return Path(named) if named else None


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
    usual = Settings()
    return Settings(
        content=_path(file, table, "content", "/srv/guide"),
        language=_language(file, table.get("language")),
        screen_inches=_inches(file, table.get("screen_inches")),
        idle_seconds=_seconds(file, "idle_seconds", table.get("idle_seconds", usual.idle_seconds), SHORTEST_WAIT),
        countdown_seconds=_seconds(
            file, "countdown_seconds", table.get("countdown_seconds", usual.countdown_seconds), SHORTEST_COUNTDOWN
        ),
        chime=_yes_or_no(file, "chime", table.get("chime", usual.chime)),
        read_aloud=_yes_or_no(file, "read_aloud", table.get("read_aloud", usual.read_aloud)),
        night=_night(file, table.get("night")),
        theme=_path(file, table, "theme", "clinic-theme.toml"),
        feedback=_yes_or_no(file, "feedback", table.get("feedback", usual.feedback)),
        printer=_printer(file, table.get("printer")),
        drafts=_shown(file, "drafts", table.get("drafts", SHOW)),
        overdue=_shown(file, "overdue", table.get("overdue", SHOW)),
    )


def _path(file: Path, table: dict[str, object], key: str, example: str) -> Path | None:
    value = table.get(key)
    if value is None:
        return None
    if not isinstance(value, str) or not value:
        raise KioskError(f"{file}: '{key}' has to be a path in quotes, such as {key} = \"{example}\"")
    return file.parent / value


def _language(file: Path, value: object) -> str | None:
    if value is not None and (not isinstance(value, str) or not value):
        raise KioskError(f"{file}: 'language' has to be the code of a language in quotes, such as language = \"de\"")
    return value


def _inches(file: Path, value: object) -> float | None:
    if value is None:
        return None
    if isinstance(value, bool) or not isinstance(value, int | float) or not SMALLEST <= value <= LARGEST:
        raise KioskError(
            f"{file}: 'screen_inches' has to be a number between {SMALLEST} and {LARGEST}, such as screen_inches = 21.5"
        )
    return float(value)


def _seconds(file: Path, key: str, value: object, least: int) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or not least <= value <= LONGEST:
        raise KioskError(
            f"{file}: '{key}' has to be a whole number of seconds between {least} and {LONGEST}, such as {key} = 90"
        )
    return value


def _yes_or_no(file: Path, key: str, value: object) -> bool:
    if not isinstance(value, bool):
        raise KioskError(f"{file}: '{key}' has to be true or false, without quotes")
    return value


def _shown(file: Path, key: str, value: object) -> bool:
    if value not in (SHOW, WITHHOLD):
        raise KioskError(f'{file}: \'{key}\' has to be "{SHOW}" or "{WITHHOLD}", such as {key} = "{WITHHOLD}"')
    return value == SHOW


def _night(file: Path, value: object) -> Night:
    """Two times of the day with a dash between them; empty for no night at all."""
    if value is None:
        return Night()
    if value == "":
        return Night(time(0), time(0))
    begins, dash, ends = value.partition("-") if isinstance(value, str) else ("", "", "")
    try:
        if dash:
            return Night(time.fromisoformat(begins.strip()), time.fromisoformat(ends.strip()))
    except ValueError:
        pass
    raise KioskError(f"{file}: 'night' has to be two times of the day, such as night = \"20:00-06:00\", or empty")


def _printer(file: Path, value: object) -> str | None:
    """The name of a printer; "default" and the empty name are the one that the system prints on by itself."""
    if value is None or isinstance(value, str):
        return "" if value == "default" else value
    raise KioskError(
        f"{file}: 'printer' has to be the name of a printer in quotes, or \"default\"; leave it out for none"
    )


def _nearest(key: str, known: tuple[str, ...]) -> str:
    import difflib  # noqa: PLC0415 -- only needed for a mistake; the start must not wait for it

    near = difflib.get_close_matches(key, known, 1)
    return f"; do you mean '{near[0]}'?" if near else f"; known are {', '.join(known)}"
