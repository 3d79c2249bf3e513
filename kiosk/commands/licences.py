# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""``kiosk licences``: what the kiosk is made of, under which licences, and where their texts are."""

import sys

from kiosk import __version__, resources
from kiosk.errors import KioskError

PAGE = "README.txt"


def licences() -> int:
    """Print the page that an installed kiosk brings along, and the folder of all texts."""
    folder = resources.licences()
    try:
        page, texts = folder / PAGE, sorted(file.stem for file in folder.glob("*.txt"))
        told = page.read_text("utf-8") if page.is_file() else _checkout(texts)
    except OSError as error:
        raise KioskError(f"{error.filename} cannot be read ({error.strerror}); install the kiosk anew") from error
    if not texts:
        raise KioskError(f"the licences are missing from {folder}; install the kiosk anew")
    sys.stdout.write(f"{told}\nAll texts: {folder}\n")
    return 0


def _checkout(texts: list[str]) -> str:
    """What can be said where nothing was packed: Qt and the rest came with pip, each with its own."""
    return (
        f"Patient information kiosk {__version__}, from its source: {', '.join(texts)}.\n"
        "What pip installed beside it has licences of its own; 'pip show --files NAME' lists them.\n"
    )
