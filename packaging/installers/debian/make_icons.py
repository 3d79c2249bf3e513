# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Make the icons of the menu entry, out of the kiosk's own colours and its hand: .venv/bin/python FILE.

They are checked in, so that a build needs no Qt that runs.
"""

import os
import re
import sys
import tomllib
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

HERE = Path(__file__).resolve().parent
ASSETS = HERE.parents[2] / "assets"
ICONS = HERE / "root" / "usr" / "share" / "icons" / "hicolor"
SIZES = (16, 24, 32, 48, 64, 128, 256)
FINE = 24
"""From this many pixels down the hand is drawn with thicker lines."""


def svg(*, thick: bool = False) -> str:
    """A hand that touches, before the sun of the scene between two visits."""
    color = tomllib.loads((ASSETS / "theme.toml").read_text("utf-8"))["color"]["light"]
    strokes = "\n".join(re.findall(r" *<path d=.*/>", (ASSETS / "icons" / "pointer.svg").read_text("utf-8")))
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<!-- The hand: lucide-static v1.62.0, ISC -->
<svg xmlns="http://www.w3.org/2000/svg" width="100" height="100" viewBox="0 0 100 100">
  <rect width="100" height="100" rx="22" fill="{color["brand"]}"/>
  <circle cx="72" cy="26" r="16" fill="{color["marker"]}"/>
  <g transform="translate(12 15) scale(3.0833)" fill="none" stroke="{color["on_brand"]}"
     stroke-width="{2.6 if thick else 2}" stroke-linecap="round" stroke-linejoin="round">
{strokes}
  </g>
</svg>
"""


def main() -> int:
    application = QGuiApplication([])
    drawing = ICONS / "scalable" / "apps" / "patient-kiosk.svg"
    drawing.parent.mkdir(parents=True, exist_ok=True)
    drawing.write_text(svg(), "utf-8")
    for size in SIZES:
        image = QImage(size, size, QImage.Format.Format_ARGB32)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        QSvgRenderer(svg(thick=size <= FINE).encode()).render(painter)
        painter.end()
        file = ICONS / f"{size}x{size}" / "apps" / "patient-kiosk.png"
        file.parent.mkdir(parents=True, exist_ok=True)
        image.save(str(file))
    application.quit()
    return 0


if __name__ == "__main__":
    sys.exit(main())
