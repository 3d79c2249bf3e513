# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Widgets one below the other, with even gaps between what is seen of them."""

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiosk.ui.prose import Prose


class Stack(QWidget):
    """A column of widgets; ``gap`` pixels lie between them."""

    def __init__(self, widgets: Sequence[QWidget], gap: int) -> None:
        super().__init__()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)
        self._gap = gap
        self._last: QWidget | None = None
        for widget in widgets:
            self.add(widget)

    def add(self, widget: QWidget) -> None:
        """Put a widget below the others; room for fingers above and below a text counts as gap."""
        if self._last is not None:
            self.column.addSpacing(max(0, self._gap - _overhang(self._last) - _overhang(widget)))
        self.column.addWidget(widget)
        self._last = widget


def _overhang(widget: QWidget) -> int:
    return widget.overhang if isinstance(widget, Prose) else 0
