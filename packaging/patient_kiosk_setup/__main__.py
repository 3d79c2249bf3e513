# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""kiosk-setup.exe: close | look | set-up | remove. 0; 2 with one sentence; 3 when a kiosk cannot be closed."""

import argparse
import codecs
import os
import sys
from pathlib import Path

from kiosk.errors import KioskError
from patient_kiosk_setup import SetupError, machine_folder
from patient_kiosk_setup.closing import close
from patient_kiosk_setup.looking import look
from patient_kiosk_setup.removing import remove
from patient_kiosk_setup.setting_up import Wanted, set_up

REFUSED, RUNNING = 2, 3
LOG = "patient-kiosk-setup.log"


def main(arguments: list[str]) -> int:
    """Do one of the steps."""
    nowhere = Path(os.devnull).open("w", encoding="utf-8")  # noqa: SIM115 -- as long as the process
    sys.stdout, sys.stderr = sys.stdout or nowhere, sys.stderr or nowhere  # an .msi gives it neither
    given = _parser().parse_args(arguments)
    machine = machine_folder(os.environ["ProgramData"])  # noqa: SIM112 -- Windows writes it so
    try:
        return _do(given, machine)
    except (SetupError, KioskError) as error:
        return _refuse(str(error), log=given.log)
    except OSError as error:
        told = f"{error.filename or machine} cannot be used ({error.strerror}); check the disk and its rights"
        return _refuse(told, log=given.log)


def _do(given: argparse.Namespace, machine: Path) -> int:
    wanted = Wanted(given.content, given.settings, given.lang)
    match given.step:
        case "close":
            return 0 if close(Path(given.folder or Path(sys.executable).parent)) else RUNNING
        case "look":
            look(wanted)
        case "set-up":
            look(wanted)
            set_up(machine, wanted, sys.stdout.write)
        case _:
            remove(machine, sys.stdout.write, purge=given.purge)
    return 0


def _refuse(sentence: str, *, log: bool) -> int:
    """Say why. An .msi shows nobody what its steps say: for it, the sentence goes into the log of the .exe as well."""
    sys.stderr.write(f"{sentence}\n")
    if log:
        file = Path(os.environ["TEMP"]) / LOG
        begins = b"" if file.exists() else codecs.BOM_UTF16_LE
        with file.open("ab") as opened:
            opened.write(begins + f"{sentence}\r\n".encode("utf-16-le"))
    return REFUSED


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="kiosk-setup.exe", description="Steps of the kiosk's installers.")
    parser.add_argument("step", choices=("close", "look", "set-up", "remove"))
    parser.add_argument("--folder", help="close: kiosks that run from this folder, and not from that of this program")
    parser.add_argument("--content", default="", help="the content folder that the kiosk shows, where it lies")
    parser.add_argument("--settings", default="", help="a file that becomes the kiosk.toml of this machine")
    parser.add_argument("--lang", default="", help="the language in which a visit begins")
    parser.add_argument("--purge", action="store_true", help="remove: content and settings too")
    parser.add_argument("--log", action="store_true", help=f"what went wrong into %%TEMP%%\\{LOG} too")
    return parser


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
