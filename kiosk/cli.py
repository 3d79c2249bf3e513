# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The command line."""

from __future__ import annotations

import io
import os
import sys
from typing import TYPE_CHECKING

from kiosk.errors import KioskError

if TYPE_CHECKING:
    import argparse

AUTHORS = ("preview", "check", "spell", "snapshot", "leaflet", "new", "approve")
"""The commands of those who write."""
STOPPED, PIPE_CLOSED = 130, 141
"""What a shell expects of a program that Ctrl+C, or the end of its reader, has stopped."""


def main(arguments: list[str] | None = None) -> int:
    """Run the command that is asked for and return its exit code; 2 is said in one sentence."""
    try:
        _let_any_terminal_show_any_letter()
        code = _obey(sys.argv[1:] if arguments is None else arguments)
        if sys.stdout is not None:
            sys.stdout.flush()
    except KioskError as error:
        return _refuse(str(error))
    except BrokenPipeError:
        os.dup2(
            os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno()
        )  # what Python still flushes at the end goes there
        return PIPE_CLOSED
    except KeyboardInterrupt:
        return STOPPED
    except ImportError as error:
        return _refuse(_missing_library(error))
    return code


def _refuse(sentence: str) -> int:
    if sys.stderr is not None:
        sys.stderr.write(f"kiosk: {sentence}\n")
    return 2


def _let_any_terminal_show_any_letter() -> None:
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


def _missing_library(error: ImportError) -> str:
    """The sentence for a system that lacks what Qt needs; another failing import is a mistake of ours."""
    from kiosk.commands.libraries import lacks, library_in  # noqa: PLC0415 -- only needed for a failure

    missing = library_in(str(error))
    if not missing:
        raise error
    return lacks(missing)


def _obey(typed: list[str]) -> int:
    """Do what was typed. The supervisor waits for no reading of options: the kiosk waits for the supervisor."""
    if typed[:1] == ["supervise"]:
        from kiosk.commands.supervise import supervise  # noqa: PLC0415 -- as for every command

        return supervise(typed[1:])

    from kiosk.commands.usage import parser  # noqa: PLC0415 -- see above

    return _run(parser().understood(_with_command(typed)))


def _with_command(arguments: list[str]) -> list[str]:
    """'kiosk' is 'kiosk run', with any options of it."""
    from kiosk.commands.arguments import nearest  # noqa: PLC0415 -- see above
    from kiosk.commands.usage import COMMANDS  # noqa: PLC0415 -- see above

    first = arguments[0] if arguments else ""
    if first in ("-h", "--help", "--version"):
        return arguments
    if first and not first.startswith("-") and first not in COMMANDS:
        raise KioskError(f"there is no command '{first}'{nearest(first, COMMANDS)}")
    return arguments if first in COMMANDS else ["run", *arguments]


def _run(options: argparse.Namespace) -> int:
    """Only the command that runs is imported: the kiosk must not wait for the others."""
    match options.command:
        case command if command in AUTHORS:
            return _author(options)
        case "doctor":
            from kiosk.commands.doctor import doctor  # noqa: PLC0415 -- see above

            return doctor(options.content, options.settings, as_json=options.json)
        case "settings":
            from kiosk.commands.settings import settings  # noqa: PLC0415 -- see above

            return settings(options.settings)
        case "set-pin":
            from kiosk.commands.set_pin import set_pin  # noqa: PLC0415 -- see above

            return set_pin(options.settings, options.group, from_stdin=options.stdin, remove=options.remove)
        case "licences":
            from kiosk.commands.licences import licences  # noqa: PLC0415 -- see above

            return licences()
        case "stats":
            from kiosk.commands.stats import Wanted, stats  # noqa: PLC0415 -- see above

            wanted = Wanted(options.first, options.last, options.csv, options.html)
            return stats(options.content, options.state, wanted)
        case "update-content":
            from kiosk.commands.update_content import update_content  # noqa: PLC0415 -- see above

            return update_content(options.folder)
        case "run" if options.safe:
            from kiosk.commands.safe import safe  # noqa: PLC0415 -- see above

            return safe(options.settings, options.window)
        case _:
            from kiosk.commands.run import run  # noqa: PLC0415 -- see above

            return run(options.content, options.settings, options.window)


def _author(options: argparse.Namespace) -> int:
    """The commands of those who write, imported as those of the machine."""
    match options.command:
        case "preview":
            from kiosk.commands.preview import preview  # noqa: PLC0415 -- see above

            return preview(options.folder)
        case "check":
            from kiosk.commands.check import check  # noqa: PLC0415 -- see above

            return check(options.folder, as_json=options.json)
        case "snapshot":
            from kiosk.commands.snapshot import Shots, snapshot  # noqa: PLC0415 -- see above

            looks = (options.size, options.lang, options.theme, options.text_size, options.inches)
            shots = Shots(*looks, options.layout, tuple(dict.fromkeys(options.topic or ())))
            return snapshot(options.folder, options.out, shots, options.compare, options.on)
        case "leaflet":
            from kiosk.commands.leaflet import leaflet  # noqa: PLC0415 -- see above

            return leaflet(options.content, options.out, options.topics, options.lang, large=options.large_print)
        case "spell":
            from kiosk.commands.spell import spell  # noqa: PLC0415 -- see above

            return spell(options.folder, options.lang)
        case "approve":
            from kiosk.commands.approve import approve  # noqa: PLC0415 -- see above

            return approve(options.topics, options.by, options.until, options.lang, options.content)
        case _:
            from kiosk.commands.new import new  # noqa: PLC0415 -- see above

            return new(options.what, options.title, options.content)
