# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""What can be typed behind ``kiosk``: the commands and their options."""

import argparse
from pathlib import Path

from kiosk import __version__
from kiosk.commands.arguments import Parser, day, inches, number_of, one_of, size
from kiosk.settings import machine_file

COMMANDS = (
    *("run", "supervise", "preview", "check", "spell", "snapshot", "leaflet", "doctor", "stats", "new", "approve"),
    *("licences", "update-content", "settings", "set-pin"),
)
THEMES, TEXT_SIZES = ("light", "dark", "strong"), (100, 150, 200)


def parser() -> Parser:
    """All commands with all their options."""
    whole = Parser(
        prog="kiosk",
        description="A patient information kiosk: Markdown in, screens out.",
        epilog="'kiosk' alone, or with options of run, is 'kiosk run'. 'kiosk COMMAND --help' tells more.",
    )
    whole.add_argument("--version", action="version", version=f"kiosk {__version__}")
    commands = whole.add_subparsers(metavar="COMMAND", dest="command")
    run = commands.add_parser("run", allow_abbrev=False, help="the kiosk, over the whole screen")
    _machine_options(run)
    _window(run)
    run.add_argument("--safe", action="store_true", help="the built-in page with the clinic's telephone number alone")
    supervise = commands.add_parser(
        "supervise", allow_abbrev=False, help="the kiosk, started again whatever happens; for a start with the machine"
    )
    _machine_options(supervise)
    _window(supervise)
    preview = commands.add_parser(
        "preview", allow_abbrev=False, help="what you write as patients see it, beside its problems"
    )
    _content_folder(preview)
    check = commands.add_parser("check", allow_abbrev=False, help="every problem of the content, with file and line")
    _content_folder(check)
    check.add_argument("--json", action="store_true", help="for an editor's tools")
    snapshot = commands.add_parser("snapshot", allow_abbrev=False, help="every screen as a picture, and a proof sheet")
    _snapshot_options(snapshot)
    leaflet = commands.add_parser("leaflet", allow_abbrev=False, help="the guide, or some topics, as a PDF to hand out")
    _leaflet_options(leaflet)
    spell = commands.add_parser("spell", allow_abbrev=False, help="words that are in no dictionary of this machine")
    _content_folder(spell)
    spell.add_argument("--lang", action="append", metavar="LANG", help="all of the guide; may be repeated")
    approve = commands.add_parser("approve", allow_abbrev=False, help="a clinician answers for pages until a day")
    _approve_options(approve)
    new = commands.add_parser("new", allow_abbrev=False, help="a topic, a frequent question or a language to write")
    _new_options(new)
    doctor = commands.add_parser("doctor", allow_abbrev=False, help="what this machine has and lacks")
    _machine_options(doctor)
    doctor.add_argument("--json", action="store_true", help="for programs")
    settings = commands.add_parser("settings", allow_abbrev=False, help="every setting, its value, and from where")
    _settings_file(settings)
    set_pin = commands.add_parser("set-pin", allow_abbrev=False, help="the PIN that lets staff out of the kiosk")
    _set_pin_options(set_pin)
    stats = commands.add_parser("stats", allow_abbrev=False, help="how the kiosk is used, in numbers about nobody")
    _stats_options(stats)
    commands.add_parser("licences", allow_abbrev=False, help="whose work the kiosk is, and where the licences are")
    update = commands.add_parser("update-content", allow_abbrev=False, help="the shipped content into a folder")
    update.add_argument("folder", type=Path, metavar="DIR", help="the clinic's content; what it changed stays")
    return whole


def _window(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--window", type=size, metavar="WxH", help="a window of this size instead, such as 1280x720")


def _content_folder(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("folder", type=Path, nargs="?", metavar="DIR", help="the content folder; else this machine's")


def _approve_options(parser: argparse.ArgumentParser) -> None:
    parser.description = "Writes who approved these pages, today, and until when. Whoever edits one makes it a draft."
    parser.add_argument("topics", nargs="+", metavar="TOPIC", help="a topic, as trial; or its file, as 07-trial.md")
    parser.add_argument("--by", required=True, metavar="NAME", help='who has read them: "Dr A. Example"')
    parser.add_argument("--until", required=True, type=day, metavar="DATE", help="the next check: 2027-10-31")
    parser.add_argument("--lang", action="append", metavar="LANG", help="the first of the guide; may be repeated")
    parser.add_argument("--content", type=Path, metavar="DIR", help="the content folder; else this machine's")


def _new_options(parser: argparse.ArgumentParser) -> None:
    parser.description = "Makes what is missing from a template, and never overwrites a file."
    parser.add_argument("what", type=one_of(("topic", "faq", "language")), metavar="topic|faq|language")
    parser.add_argument("title", metavar="TITLE", help='"The trial", "Does it hurt?", or the code of a language: fr')
    parser.add_argument("--content", type=Path, metavar="DIR", help="the content folder; else this machine's")


def _set_pin_options(parser: argparse.ArgumentParser) -> None:
    parser.description = "Asks twice for a PIN of 4 to 12 digits, shows nothing of it, and keeps a hash."
    _settings_file(parser)
    parser.add_argument("--stdin", action="store_true", help="read the PIN from the first line of the input")
    parser.add_argument(
        "--group", metavar="NAME", help="who has to read it: a group of the kiosk's user; on Windows that user"
    )
    parser.add_argument("--remove", action="store_true", help="take the PIN away: nobody leaves the kiosk by touch")


def _machine_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--content", type=Path, metavar="DIR", help="the content folder; else the one of the settings")
    _settings_file(parser)


def _settings_file(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--settings",
        type=Path,
        default=machine_file(),
        metavar="FILE",
        help="the settings of this machine, a kiosk.toml",
    )


def _stats_options(parser: argparse.ArgumentParser) -> None:
    parser.description = "Counts of visits: topics, screens, languages, where visits stop. Small numbers are not told."
    parser.add_argument("--from", dest="first", type=day, metavar="DATE", help="the first day: 2026-10-01")
    parser.add_argument("--until", dest="last", type=day, metavar="DATE", help="the last day; else yesterday")
    parser.add_argument("--csv", action="store_true", help="for a spreadsheet")
    parser.add_argument("--html", type=Path, metavar="FILE", help="a page with charts, for a browser and for paper")
    parser.add_argument("--state", type=Path, metavar="DIR", help="where the kiosk keeps its counts; else your own")
    parser.add_argument("--content", type=Path, metavar="DIR", help="for names of topics; else this machine's")


def _snapshot_options(parser: argparse.ArgumentParser) -> None:
    _content_folder(parser)
    parser.add_argument("--out", type=Path, required=True, metavar="DIR", help="where the pictures go")
    for name, kind, shown, told in (
        ("--size", size, "WxH", "1920x1080"),
        ("--lang", str, "LANG", "all"),
        ("--theme", one_of(THEMES), "THEME", "light; or dark, strong"),
        ("--text-size", number_of(TEXT_SIZES), "N", "100; or 150, 200"),
        ("--topic", str, "TOPIC", "the screens of this topic alone, such as trial"),
    ):
        parser.add_argument(name, action="append", type=kind, metavar=shown, help=f"{told}; may be repeated")
    parser.add_argument("--inches", type=inches, default=21.5, metavar="N", help="the panel's diagonal: 21.5")
    parser.add_argument(
        "--compare", type=Path, metavar="DIR", help="an earlier proof sheet: what has changed comes first"
    )
    parser.add_argument("--on", type=day, metavar="DATE", help="what is shown on this day; else today")
    parser.add_argument("--layout", action="store_true", help="where each part lies too, for programs: layout.json")


def _leaflet_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("topics", nargs="*", metavar="TOPIC", help="the names of topics, such as trial; all if none")
    parser.add_argument("--out", type=Path, required=True, metavar="FILE.pdf", help="the file to write")
    parser.add_argument("--content", type=Path, metavar="DIR", help="the content folder; else this machine's")
    parser.add_argument("--lang", metavar="LANG", help="the language; else the first of the guide")
    parser.add_argument("--large-print", action="store_true", help="no letter below 16 points")
