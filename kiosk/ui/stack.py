# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Widgets one below the other, with even gaps between what is seen of them."""

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kiosk.ui.prose import Prose


class Stack(QWidget):
    """A column of widgets; ``gap`` pixels lie between them."""

    def __init__(self, widgets: Sequence[QWidget], gap: int) -> None:
        super().__init__()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)
        self._gap = gap
        self.shown: list[QWidget] = []
        for widget in widgets:
            self.add(widget)

    def add(self, widget: QWidget) -> None:
        """Put a widget below the others; room for fingers above and below a text counts as gap."""
        if self.shown:
            self.column.addSpacing(
                max(0, self._gap - _overhang(self.shown[-1], top=False) - _overhang(widget, top=True))
            )
        self.column.addWidget(widget)
        self.shown.append(widget)


class Row(QWidget):
    """Something small before the text that it belongs to."""

    def __init__(self, before: QWidget, content: QWidget, gap: int) -> None:
        super().__init__()
        self.content = content
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(gap)
        layout.addWidget(before)
        layout.addWidget(content, 1)


def _overhang(widget: QWidget, *, top: bool) -> int:
    """How much room for fingers a widget has above or below what is seen of it."""
    match widget:
        case Prose():
            return widget.overhang
        case Row():
            return _overhang(widget.content, top=top)
        case Stack() if widget.shown:
            return _overhang(widget.shown[0 if top else -1], top=top)
        case _:
            return 0
