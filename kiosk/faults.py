# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Faults of the program, as they may be written down: where they happened, and never with what.

The text of an error may hold what somebody has typed, so only those are told that speak of the program or the machine.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.errors import KioskError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import TracebackType

OF_THE_PROGRAM = (
    *(AttributeError, ImportError, NameError, TypeError, ZeroDivisionError, RuntimeError),
    *(OSError, MemoryError, KioskError),
)
"""Errors whose text is made of names of the program, of files, or of the system."""

LONGEST_TEXT = 500
MOST_PLACES = 60
"""So many places of one error are told, those nearest to it; one that calls itself without end has thousands."""


def told(error: BaseException) -> str:
    """The kind of an error, and its text where nobody but us can have written that."""
    text = str(error).strip() if isinstance(error, OF_THE_PROGRAM) else ""
    return f"{type(error).__name__}: {text[:LONGEST_TEXT]}" if text else type(error).__name__


def trace(error: BaseException) -> list[str]:
    """The error, where it happened, and what it came from; the place itself is last, as Python has it."""
    lines: list[str] = []
    for each in reversed(list(_chain(error))):
        lines += [*_places(each.__traceback__), told(each)]
    return lines


def _chain(error: BaseException) -> Iterator[BaseException]:
    seen: set[int] = set()
    found: BaseException | None = error
    while found is not None and id(found) not in seen:
        seen.add(id(found))
        yield found
        found = found.__cause__ or (None if found.__suppress_context__ else found.__context__)


def _places(found: TracebackType | None) -> list[str]:
    places = []
    while found is not None:
        code = found.tb_frame.f_code
        file = Path(*Path(code.co_filename).parts[-3:])
        places.append(f"{file.as_posix()}:{found.tb_lineno} in {code.co_name}")
        found = found.tb_next
    return places[-MOST_PLACES:]
