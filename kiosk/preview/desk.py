# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The desk: the window of the preview, with the kiosk on the left and the panel of the editor on the right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QLabel, QLayout, QMainWindow, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from kiosk import resources
from kiosk.preview.controls import Controls
from kiosk.preview.pane import Pane
from kiosk.preview.problem_panel import ProblemPanel

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent

    from kiosk.ui.window import Window

LEAST = QSize(900, 560)
PANEL_WIDTH = 380
SAID_MS = 8000


class Desk(QMainWindow):
    """Shows what it is told, and remembers nothing."""

    closed = Signal()

    def __init__(self, own_screen: QSize) -> None:
        super().__init__()
        self.setObjectName("desk")
        self.setWindowTitle("Kiosk preview")
        if (arranged := self.layout()) is not None:
            arranged.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)  # the least size is ours, not its parts'
        self.setMinimumSize(LEAST)
        self.setStyleSheet((resources.assets() / "preview.qss").read_text("utf-8"))
        self.controls = Controls(own_screen)
        self.problems = ProblemPanel()
        self.note = QLabel()
        self.note.setObjectName("note")
        self.note.setWordWrap(True)
        self.note.setTextFormat(Qt.TextFormat.PlainText)
        self.note.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.panes = QSplitter(Qt.Orientation.Horizontal)
        self.panes.setChildrenCollapsible(False)
        self._kiosk = QStackedWidget()
        self._kiosk.addWidget(self.note)
        self._kiosk.addWidget(self.panes)
        self.main: Pane | None = None
        self.beside: Pane | None = None
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        split.addWidget(self._kiosk)
        split.addWidget(self._panel())
        split.setStretchFactor(0, 1)
        split.setSizes([10_000, PANEL_WIDTH])
        self.setCentralWidget(split)
        self.statusBar().setSizeGripEnabled(False)

    def show_note(self, sentence: str) -> None:
        """Say in place of the kiosk why there is none yet."""
        self.note.setText(sentence)
        if self.main is None:
            self._kiosk.setCurrentWidget(self.note)

    def show_kiosk(self, window: Window) -> Pane:
        """Show the kiosk from now on."""
        self.main = self._add(window)
        self._kiosk.setCurrentWidget(self.panes)
        return self.main

    def show_beside(self, window: Window | None) -> Pane | None:
        """Show a second view, or none."""
        if self.beside is not None:
            self.beside.view.put_away()
            self.beside.hide()
            self.beside.deleteLater()
            self.beside = None
        if window is not None:
            self.beside = self._add(window)
            self.panes.setSizes([1, 1])
        for pane in (self.main, self.beside):
            if pane is not None:
                pane.keep_room(kept=self.beside is not None)
        return self.beside

    def say(self, sentence: str) -> None:
        """A sentence at the foot of the window, for a while."""
        self.statusBar().showMessage(sentence[:1].upper() + sentence[1:], SAID_MS)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.statusBar().clearMessage()
        for pane in (self.main, self.beside):
            if pane is not None:
                pane.view.put_away()
        self.closed.emit()

    def _add(self, window: Window) -> Pane:
        pane = Pane(window)
        pane.view.show_below(self.controls.whole.isChecked())
        self.controls.whole.toggled.connect(pane.view.show_below)
        self.panes.addWidget(pane)
        window.show()
        return pane

    def _panel(self) -> QWidget:
        panel = QWidget()
        panel.setObjectName("panel")
        column = QVBoxLayout(panel)
        column.setContentsMargins(0, 12, 0, 0)
        column.setSpacing(14)
        column.addWidget(self.controls)
        column.addWidget(self.problems, 1)
        return panel
