# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The command line."""

import argparse
import sys
from pathlib import Path

from kiosk import __version__
from kiosk.errors import KioskError

LANGUAGE, THEMES, TEXT_SIZES = "LANG", ("light", "dark", "strong"), (100, 150, 200)
SIDES = range(320, 8193)


def main(arguments: list[str] | None = None) -> int:
    """Run the command that is asked for and return its exit code; 2 is said in one sentence."""
    options = _parser().parse_args(arguments)
    try:
        return _run(options)
    except KioskError as error:
        sys.stderr.write(f"kiosk: {error}\n")
        return 2


def _run(options: argparse.Namespace) -> int:
    """Only the command that runs is imported: the kiosk must not wait for the others."""
    match options.command:
        case "check":
            from kiosk.commands.check import check  # noqa: PLC0415 -- see above

            return check(options.folder, as_json=options.json)
        case "snapshot":
            from kiosk.commands.snapshot import Shots, snapshot  # noqa: PLC0415 -- see above

            shots = Shots(options.size, options.lang, options.theme, options.text_size, options.inches)
            return snapshot(options.folder, options.out, shots)
        case "doctor":
            from kiosk.commands.doctor import doctor  # noqa: PLC0415 -- see above

            return doctor(options.content, options.settings)
        case _:
            from kiosk.commands.run import run  # noqa: PLC0415 -- see above

            return run(options.content, options.settings, options.window)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="kiosk", description="A patient information kiosk: Markdown in, screens out.")
    parser.add_argument("--version", action="version", version=f"kiosk {__version__}")
    parser.set_defaults(command="run", content=None, settings=None, window=None)
    commands = parser.add_subparsers(metavar="COMMAND")
    run = commands.add_parser("run", help="the kiosk, over the whole screen; 'kiosk' alone is the same")
    run.set_defaults(command="run")
    for command in (parser, run):
        _machine_options(command)
        command.add_argument("--window", type=_size, metavar="WxH", help="a window of this size instead")
    doctor = commands.add_parser("doctor", help="what this machine has and lacks")
    doctor.set_defaults(command="doctor")
    _machine_options(doctor)
    check = commands.add_parser("check", help="every problem of the content, with file and line")
    check.set_defaults(command="check")
    check.add_argument("folder", type=Path, nargs="?", metavar="DIR", help="the content folder")
    check.add_argument("--json", action="store_true", help="for an editor's tools")
    _snapshot_options(commands.add_parser("snapshot", help="every screen as a picture, and a proof sheet of them"))
    return parser


def _machine_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--content", type=Path, metavar="DIR", help="the content folder")
    parser.add_argument("--settings", type=Path, metavar="FILE", help="the settings of this machine")


def _snapshot_options(parser: argparse.ArgumentParser) -> None:
    parser.set_defaults(command="snapshot")
    parser.add_argument("folder", type=Path, nargs="?", metavar="DIR", help="the content folder")
    parser.add_argument("--out", type=Path, required=True, metavar="DIR", help="where the pictures go")
    parser.add_argument("--size", type=_size, action="append", metavar="WxH", help="1920x1080; may be repeated")
    parser.add_argument("--lang", action="append", metavar=LANGUAGE, help="all; may be repeated")
    parser.add_argument("--theme", action="append", choices=THEMES, help="light; may be repeated")
    parser.add_argument("--text-size", action="append", type=int, choices=TEXT_SIZES, help="100; may be repeated")
    parser.add_argument("--inches", type=float, default=21.5, metavar="N", help="the panel's diagonal: 21.5")


def _size(text: str) -> tuple[int, int]:
    width, _, height = text.lower().partition("x")
    if not all(side.isdecimal() and int(side) in SIDES for side in (width, height)):
        raise argparse.ArgumentTypeError(f"'{text}' is no size; write it as 1920x1080, each between 320 and 8192")
    return int(width), int(height)
