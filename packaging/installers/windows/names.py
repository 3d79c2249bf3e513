# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""What things are called on Windows, once for all that is built."""

import re

PRODUCT, SHORT = "Patient information kiosk", "Patient Kiosk"
AUTHORS = "The patient information kiosk authors"
LIBRARY = "python-library.zip"
"""Python's own modules, compiled."""


def numbers(version: str) -> tuple[int, int, int, int]:
    """A version as Windows counts: four numbers."""
    found = [int(part) for part in re.findall(r"\d+", version)[:4]]
    first, second, third, fourth = (*found, 0, 0, 0, 0)[:4]
    return first, second, third, fourth


def installer(version: str, suffix: str) -> str:
    """The file name of an installer."""
    return f"patient-kiosk-{version}-windows-x64{suffix}"
