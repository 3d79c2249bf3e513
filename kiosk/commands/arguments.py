# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""What is typed behind ``kiosk``: every mistake is one sentence, with the nearest thing that there is."""

import argparse
from collections.abc import Callable, Sequence
from datetime import date
from typing import NoReturn

from kiosk.content.dates import read_date
from kiosk.errors import KioskError
from kiosk.settings.declared import LARGEST, SMALLEST

SIDES = range(320, 8193)


class Parser(argparse.ArgumentParser):
    """Raises ``KioskError`` where argparse would print its usage and leave."""

    def error(self, message: str) -> NoReturn:
        raise KioskError(f"{message.removeprefix('argument ')}; see '{self.prog} --help'")

    def understood(self, arguments: Sequence[str]) -> argparse.Namespace:
        """The options in what was typed."""
        options, unknown = self.parse_known_args(arguments)
        if unknown:
            command = f"{self.prog} {options.command}"
            raise KioskError(f"'{unknown[0]}' means nothing to '{command}'; see '{command} --help'")
        return options


def one_of(known: Sequence[str]) -> Callable[[str], str]:
    """A type of argument: one of these words."""

    def chosen(text: str) -> str:
        if text not in known:
            raise argparse.ArgumentTypeError(f"there is no '{text}'{nearest(text, known)}")
        return text

    return chosen


def number_of(known: Sequence[int]) -> Callable[[str], int]:
    """A type of argument: one of these numbers."""
    chosen = one_of([str(number) for number in known])
    return lambda text: int(chosen(text.removesuffix("%")))


def size(text: str) -> tuple[int, int]:
    """A type of argument: width and height in pixels."""
    width, _, height = text.lower().replace("×", "x").partition("x")
    if not all(side.isascii() and side.isdigit() and int(side[:9]) in SIDES for side in (width, height)):
        raise argparse.ArgumentTypeError(f"'{text}' is no size; write it as 1920x1080, each between 320 and 8192")
    return int(width), int(height)


def day(text: str) -> date:
    """A type of argument: a day."""
    found = read_date(text)
    if found is None:
        raise argparse.ArgumentTypeError(f"'{text}' is no date; write it as 2027-10-31")
    return found


def inches(text: str) -> float:
    """A type of argument: the diagonal of a panel."""
    try:
        number = float(text)
    except ValueError:
        number = 0.0
    if not SMALLEST <= number <= LARGEST:
        raise argparse.ArgumentTypeError(f"'{text}' is no diagonal of a panel; write it in inches, as 21.5")
    return number


def nearest(text: str, known: Sequence[str]) -> str:
    """The end of a sentence: what was probably meant, else all that there is."""
    import difflib  # noqa: PLC0415 -- only needed for a mistake; the start must not wait for it

    near = difflib.get_close_matches(text, known, 1)
    return f"; do you mean '{near[0]}'?" if near else f"; there is {', '.join(known)}"
