# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""``kiosk settings``: every setting of this machine with its value, and where that comes from."""

import os
import sys
from pathlib import Path

from kiosk.settings import MACHINE_FILE
from kiosk.settings.declared import keys
from kiosk.settings.reading import look_into, usual_file


def settings(file: Path | None) -> int:
    """Print them; what is wrong with the file comes last, and ends the command with 1."""
    read = look_into(file)
    sys.stdout.write(f"{origin(file)}\n\n")
    known = keys()
    widest = max(len(name) for name in known)
    for name, key in known.items():
        value = getattr(read.settings, name)
        shown = key.write(value) if value is not None else f"({key.left_out})"
        where = "the file" if name in read.named else "usual"
        sys.stdout.write(f"{name:{widest}}  {where:8}  {shown}\n")
    for fault in read.faults:
        sys.stdout.write(f"\nLACKS {file}: {fault}\n")
    return 1 if read.faults else 0


def origin(file: Path | None) -> str:
    """Which file is in force, and how it was found; where there is none, which was looked for."""
    named = os.environ.get(MACHINE_FILE)
    if file is None:
        looked = f"{MACHINE_FILE} is empty" if named is not None else f"there is no {usual_file()}"
        return f"No file is in force: none was named, and {looked}."
    if named and file == Path(named):
        return f"The file is {file}, which {MACHINE_FILE} names."
    if named is None and file == usual_file():
        return f"The file is {file}, that of this machine."
    return f"The file is {file}, which was named on the command line."
