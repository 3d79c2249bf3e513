# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Proof sheets of two kiosks, compared by a third: the checkout, whose Python has Qt."""

import json
from pathlib import Path

from installers import tools

PAINTING = Path(__file__).with_name("painting.py")


def squares(python: str, one: Path, other: Path) -> dict[str, int]:
    """In how many squares each picture differs that both have; painting.py tells what a square is."""
    said = tools.must("the pictures cannot be compared", (python, str(PAINTING), str(one), str(other)))
    found: dict[str, int] = json.loads(said)
    return found
