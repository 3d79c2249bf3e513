# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""``kiosk supervise``: the kiosk with a small process beside it that starts it again whatever happens."""

from __future__ import annotations

import os
import signal
from contextlib import suppress

from kiosk.only_one import SUPERVISOR, only_one
from kiosk.supervising.commands import own
from kiosk.supervising.compositor import Compositor
from kiosk.supervising.supervisor import Commands, Supervisor

COMMAND = "supervise"
PATIENCE = 0.5
"""So long it waits for its place: a kiosk that looks whether there is a supervisor holds it for a moment."""


def supervise(arguments: list[str]) -> int:
    """Supervise a kiosk that gets these options.

    What is plainly right is handed on at once, so that the kiosk starts as soon as it would alone.
    """
    if not _plainly_right(arguments):
        _understand(arguments)
    with only_one(SUPERVISOR, PATIENCE):
        _keep_no_memory_of_a_crash()
        commands = Commands(own("run", *arguments), own("run", "--safe", *arguments))
        supervisor = Supervisor(commands, _say, seen=Compositor(os.environ).answers)
        for name in ("SIGTERM", "SIGINT", "SIGHUP", "SIGBREAK"):
            with suppress(AttributeError, ValueError):  # not every system has each of them
                signal.signal(getattr(signal, name), lambda *_: supervisor.stop())
        return supervisor.run()


def _plainly_right(arguments: list[str]) -> bool:
    options, values = arguments[::2], arguments[1::2]
    known = all(option in ("--content", "--settings") for option in options)
    return known and len(options) == len(values) and not any(value.startswith("-") for value in values)


def _understand(arguments: list[str]) -> None:
    """Help, or one sentence for a mistake, as every command has them."""
    from kiosk.commands.usage import parser  # noqa: PLC0415 -- see above

    parser().understood([COMMAND, *arguments])


def _keep_no_memory_of_a_crash() -> None:
    """The memory of a crashed kiosk would hold what a patient has chosen; let the system write it nowhere."""
    if os.name == "posix":
        import resource  # noqa: PLC0415 -- it is not there on Windows

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def _say(sentence: str) -> None:
    from kiosk.logs import log, start_log  # noqa: PLC0415 -- the kiosk must not wait for it

    start_log()
    log.warning("%s", sentence)
