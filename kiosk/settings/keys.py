# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Keys: what a setting is for, what may be written for it, and how that is read.

``told`` says what it is for, ``example`` is a value as it is written in the file, ``left_out`` says what holds where it
is not there, if its usual value does not say that. A value that cannot be is a ``ValueError``.
"""

import json
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

SHOW, WITHHOLD = "show", "withhold"


def written(value: object) -> str:
    """A value as it is written in a file of settings."""
    return str(value).lower() if isinstance(value, bool | int | float) else quoted(str(value))


def quoted(text: str) -> str:
    """A text as TOML writes it; paths of Windows stay readable."""
    return (
        f"'{text}'" if "\\" in text and "'" not in text and text.isprintable() else json.dumps(text, ensure_ascii=False)
    )


class Key(NamedTuple):
    """One setting, whose value is what ``read`` makes of what stands in the file; its paths begin at the file."""

    told: str
    has_to_be: str
    example: str
    read: Callable[[object, Path], object]
    left_out: str = ""
    otherwise: str = ""
    write: Callable[[object], str] = written

    def wrong(self, name: str) -> str:
        """The sentence for a value that cannot be."""
        return f"'{name}' has to be {self.has_to_be}, such as {name} = {self.example}{self.otherwise}"


def a_path(told: str, example: str, left_out: str) -> Key:
    """A file or a folder."""

    def read(value: object, folder: Path) -> Path:
        return folder / _text(value)

    return Key(told, "a path in quotes", f'"{example}"', read, left_out)


def a_word(told: str, has_to_be: str, example: str, left_out: str) -> Key:
    """Any word but an empty one."""
    return Key(told, f"{has_to_be} in quotes", f'"{example}"', lambda value, _: _text(value), left_out)


def a_number(told: str, least: float, most: float, example: str, left_out: str) -> Key:
    """A number with or without a fraction."""

    def read(value: object, _: Path) -> float:
        if isinstance(value, bool) or not isinstance(value, int | float) or not least <= value <= most:
            raise ValueError(value)
        return float(value)

    return Key(told, f"a number between {least:g} and {most:g}", example, read, left_out)


def a_count(told: str, of: str, least: int, most: int, example: int) -> Key:
    """A whole number of something."""

    def read(value: object, _: Path) -> int:
        if isinstance(value, bool) or not isinstance(value, int) or not least <= value <= most:
            raise ValueError(value)
        return value

    return Key(told, f"a whole number of {of} between {least} and {most}", str(example), read)


def a_switch(told: str) -> Key:
    """True or false."""

    def read(value: object, _: Path) -> bool:
        if not isinstance(value, bool):
            raise ValueError(value)  # noqa: TRY004 -- a wrong value in a file, not a wrong type in the program
        return value

    return Key(told, "true or false, without quotes", "false", read)


def one_of(told: str, words: tuple[str, ...], left_out: str = "") -> Key:
    """One of a few words."""

    def read(value: object, _: Path) -> str:
        if value not in words:
            raise ValueError(value)
        return str(value)

    return Key(told, " or ".join(map(quoted, words)), quoted(words[-1]), read, left_out)


def a_list(told: str, has_to_be: str, example: str, left_out: str = "", words: tuple[str, ...] = ()) -> Key:
    """Some words, at least one and none twice; of those that there are, where they are known."""

    def read(value: object, _: Path) -> tuple[str, ...]:
        given = tuple(_text(each) for each in value) if isinstance(value, list) else ()
        if not given or len(set(given)) < len(given) or (words and set(given) - set(words)):
            raise ValueError(value)
        return given

    return Key(told, has_to_be, example, read, left_out, write=_listed)


def _listed(value: object) -> str:
    return f"[{', '.join(map(quoted, value))}]" if isinstance(value, tuple) else written(value)


def shown_or_withheld(told: str) -> Key:
    """Whether some pages are shown."""

    def read(value: object, _: Path) -> bool:
        if value not in (SHOW, WITHHOLD):
            raise ValueError(value)
        return value == SHOW

    return Key(
        told,
        f'"{SHOW}" or "{WITHHOLD}"',
        f'"{WITHHOLD}"',
        read,
        write=lambda value: quoted(SHOW if value else WITHHOLD),
    )


def _text(value: object) -> str:
    if not isinstance(value, str) or not value:
        raise ValueError(value)
    return value
