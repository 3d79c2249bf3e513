# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Keys beside each other, in as many rows as they need where words are long or large."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kiosk.ui.scene import Scene


def in_rows(scene: Scene, widgets: Sequence[QWidget], room: int, *, fill: bool = False) -> QWidget:
    """The widgets in rows of ``room`` pixels at most; ``fill`` makes each as wide as its row allows."""
    gap = scene.look.m.s2
    whole = QWidget()
    column = QVBoxLayout(whole)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(gap)
    for widgets_in_row in _rows(widgets, room, gap):
        row = QHBoxLayout()
        row.setSpacing(gap)
        for widget in widgets_in_row:
            row.addWidget(widget, 1 if fill else 0, Qt.AlignmentFlag(0) if fill else Qt.AlignmentFlag.AlignVCenter)
        if not fill:
            row.addStretch(1)
        column.addLayout(row)
    return whole


def _rows(widgets: Sequence[QWidget], room: int, gap: int) -> list[list[QWidget]]:
    rows: list[list[QWidget]] = []
    taken = room
    for widget in widgets:
        width = widget.sizeHint().width()
        if not rows or taken + gap + width > room:
            rows.append([])
            taken = -gap
        rows[-1].append(widget)
        taken += gap + width
    return rows
