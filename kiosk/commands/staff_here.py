# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""What staff find at this kiosk: the PIN of the machine, and what is behind each tile of their menu."""

import os
from collections.abc import Callable, Iterator
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import NamedTuple

from PySide6.QtWidgets import QApplication

from kiosk import endings
from kiosk.app import Kiosk
from kiosk.content.problems import ContentError, Level
from kiosk.loudness import Loudness
from kiosk.staff.checking import Checking
from kiosk.staff.deeds import Doing, Lines
from kiosk.staff.power import SystemPower
from kiosk.staff.staff import Staff
from kiosk.staff.tries import Tries
from kiosk.ui.window import Window

ALONE = "KIOSK_ALONE"
"""In the environment: below the kiosk there is no desktop, and whatever ends it, it is started again."""

MOST_LINES = 40
LEVELS = list(Level)


class Machine(NamedTuple):
    """Where this machine has the PIN, the content, and what the kiosk keeps, and whether it ``counts`` visits."""

    pin: Path
    content: Path
    state: Path | None
    counts: bool


def staff_here(
    application: QApplication,
    kiosk: Kiosk,
    window: Window,
    machine: Machine,
    loudness: Loudness,
    reload: Callable[[], None],
) -> Staff:
    """Staff can come from now on."""
    doing = Doing(
        reload=reload,
        problems=lambda: problems(machine.content),
        loudness=lambda: loudness.level,
        louder=loudness.take_steps,
        anew=lambda: application.exit(endings.AGAIN),
        power=SystemPower(),
        leave=leaving(application),
        statistics=partial(statistics, machine.state, machine.content) if machine.state and machine.counts else None,
    )
    checking = Checking(machine.pin, Tries(machine.state))
    return Staff(kiosk, window, checking, doing)


def leaving(application: QApplication) -> Callable[[], None] | None:
    """How staff leave to the desktop; None where there is none."""
    return None if os.environ.get(ALONE) else lambda: application.exit(endings.ENDED)


def statistics(state: Path, content: Path) -> Lines:
    """What was counted, at a glance; it takes a while, and reads the guide for itself: the shown one is not its own."""
    from kiosk.commands.opening import open_as_shown  # noqa: PLC0415 -- only staff want to know
    from kiosk.commands.staff_statistics import statistics as at_a_glance  # noqa: PLC0415 -- as above
    from kiosk.watching.kept import kept_copy  # noqa: PLC0415 -- as above

    return at_a_glance(state, open_as_shown(content, kept_copy(content)), datetime.now().astimezone().date())


def problems(content: Path) -> Lines:
    """What is held back or wrong in the content, the worst first; it takes a while."""
    from kiosk.commands.findings import kept  # noqa: PLC0415 -- only staff want to know
    from kiosk.content.checks import check  # noqa: PLC0415 -- as above

    def found() -> Iterator[str]:
        yield from (finding.told for finding in kept(content))
        try:
            checked = check(content)
        except (ContentError, OSError) as error:
            yield str(error)
            return
        for problem in sorted(checked, key=lambda each: LEVELS.index(each.level)):
            yield f"{problem.where.file}, {problem.where.line}: {problem.what}; {problem.mend}"

    lines = list(dict.fromkeys(found()))
    more = [f"… {len(lines) - MOST_LINES} more: see 'kiosk check'"] if len(lines) > MOST_LINES else []
    return [*lines[:MOST_LINES], *more]
