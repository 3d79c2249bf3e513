# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""A pane: one view of the kiosk, above it the file that it is made from and what is wrong with the translation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from kiosk.preview.panel_view import PanelView

if TYPE_CHECKING:
    from kiosk.preview.whereabouts import Whereabouts
    from kiosk.ui.window import Window

STALE_LINES, STALE_PADDING = 2, 14


class Pane(QWidget):
    """Made for one window of the kiosk."""

    wanted = Signal(str, int)
    """Somebody wants to write in this file, at this line."""

    def __init__(self, window: Window) -> None:
        super().__init__()
        self.view = PanelView(window)
        self.file = QLabel()
        self.file.setObjectName("file")
        self.file.setTextFormat(Qt.TextFormat.PlainText)
        self.file.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)  # a small desk is no narrower
        self.stale = QLabel()
        self.stale.setObjectName("stale")
        self.stale.setWordWrap(True)
        self.stale.setTextFormat(Qt.TextFormat.PlainText)
        self.open = QPushButton("Open this file")
        self._at: Whereabouts | None = None
        self.open.clicked.connect(self._want)
        head = QHBoxLayout()
        head.setContentsMargins(12, 8, 12, 0)
        head.addWidget(self.file, 1)
        head.addWidget(self.open)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(head)
        column.addWidget(self.stale)
        column.addWidget(self.view, 1)

    def be_at(self, at: Whereabouts, language: str, stale: str) -> None:
        """Say where this is, and what is the matter with the translation."""
        self._at = at
        self.file.setText(f"{language}  ·  {at}")
        self.file.setToolTip(self.file.text())
        self.open.setToolTip(f"Open {at.file} at line {at.line}")
        self.stale.setText(stale)
        self.stale.setVisible(bool(stale))

    def keep_room(self, *, kept: bool) -> None:
        """Keep room for what is said of a translation though nothing is, so that two views stand at one height."""
        policy = self.stale.sizePolicy()
        policy.setRetainSizeWhenHidden(kept)
        self.stale.setSizePolicy(policy)
        lines = STALE_LINES if kept else 1
        self.stale.setMinimumHeight(lines * self.stale.fontMetrics().lineSpacing() + STALE_PADDING)

    def _want(self) -> None:
        if self._at is not None:
            self.wanted.emit(self._at.file, self._at.line)
