# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Files that wait beside the clinic's own: a later version from us of what the clinic has changed."""

from pathlib import Path

from kiosk.content.notebook import Notebook
from kiosk.content.problems import Where

ENDING = ".new"
"""At the end of such a file's name, after the name of the clinic's own."""


def look_for_waiting(folder: Path, notes: Notebook) -> None:
    """A hint for each of them. Nothing of them is ever shown."""
    for file in sorted(folder.rglob(f"*{ENDING}")):
        own = file.name.removesuffix(ENDING)
        what = f"a later version of '{own}' came with the kiosk and lies beside yours"
        mend = "take over what you want, then delete this one"
        notes.hint(Where(file.relative_to(folder).as_posix(), 1), what, mend)
