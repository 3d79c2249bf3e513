# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The notebook: where the problems of a folder are written down while it is read."""

from kiosk.content.problems import Level, Problem, Where


class Notebook:
    """Problems, each once."""

    def __init__(self) -> None:
        self._problems: dict[Problem, None] = {}

    def error(self, where: Where, what: str, mend: str) -> None:
        """Something is not shown, or is wrong."""
        self.add(Problem(where, Level.ERROR, what, mend))

    def warning(self, where: Where, what: str, mend: str) -> None:
        """Something should be mended."""
        self.add(Problem(where, Level.WARNING, what, mend))

    def hint(self, where: Where, what: str, mend: str) -> None:
        """Something could be better."""
        self.add(Problem(where, Level.HINT, what, mend))

    def add(self, problem: Problem) -> None:
        """Write a problem down."""
        self._problems[problem] = None

    def problems(self) -> tuple[Problem, ...]:
        """All of them, by file and line."""
        return tuple(sorted(self._problems))


def nearest(name: str, known: list[str]) -> str:
    """``; do you mean 'x'?`` for the known name that is most like this one; nothing when none is."""
    import difflib  # noqa: PLC0415 -- only needed for a mistake; the start must not wait for it

    near = difflib.get_close_matches(name, known, 1, 0.5)
    return f"do you mean '{near[0]}'?" if near else f"known are {', '.join(known[:12])}" if known else "none is known"
