# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""How much the pictures of two folders differ, run by the checkout's Python, which has Qt: painting.py ONE OTHER.

Prints {name: how much differs} for the pictures that both have. A picture is looked at in squares of a few pixels: a
word that lies a pixel further, or the edge of a letter that is a shade darker, hardly changes them; a word, an icon or
a colour that is not there does.
"""

import json
import sys
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage

SQUARE = 8
"""Pixels."""
MOST = 40
"""Of 255, in red, green or blue; a word in a square that has none is 60 and more."""


def main(one: Path, other: Path) -> None:
    names = sorted(file.relative_to(one).as_posix() for file in one.rglob("*.png"))
    table = {name: differing(one / name, other / name) for name in names if (other / name).is_file()}
    sys.stdout.write(json.dumps(table))


def differing(one: Path, other: Path) -> int:
    """In how many squares two pictures differ, red, green and blue counted apart; all of them when one is larger."""
    here, there = QImage(str(one)), QImage(str(other))
    if here == there:
        return 0
    if here.size() != there.size():
        return here.width() * here.height() // SQUARE**2
    return sum(abs(mine - its) > MOST for mine, its in zip(_squares(here), _squares(there), strict=True))


def _squares(image: QImage) -> bytes:
    size = QSize(image.width() // SQUARE, image.height() // SQUARE)
    mode = (Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation)
    small = image.convertToFormat(QImage.Format.Format_RGB32).scaled(size, *mode)
    return bytes(small.constBits())


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
