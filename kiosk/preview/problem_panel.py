# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The panel of problems: how many of each level, what is held back, and the list itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QLabel, QListView, QToolButton, QVBoxLayout, QWidget

from kiosk.preview.colours import SIGNS
from kiosk.preview.problem_delegate import ProblemDelegate
from kiosk.preview.problem_model import FINDING, ORDER, ProblemModel
from kiosk.quality.finding import Finding
from kiosk.ui.icons import icon

if TYPE_CHECKING:
    from collections.abc import Collection

    from kiosk.content.problems import Level

CHECKING, IN_ORDER = "Checking the content …", "Nothing to mend."
HELD = "Patients still see the last good version. Mend this first:"


class ProblemPanel(QWidget):
    """Tells which problem was chosen; it opens nothing itself."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._model = ProblemModel()
        self._model.setParent(self)
        self.list = QListView()
        self.list.setModel(self._model)
        self.list.setItemDelegate(ProblemDelegate(self.list))
        self.list.setMouseTracking(True)
        self.list.setResizeMode(QListView.ResizeMode.Adjust)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.list.setAccessibleName("Problems")
        self.list.clicked.connect(self._choose)
        for enter in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            pressed = QShortcut(QKeySequence(enter), self.list, context=Qt.ShortcutContext.WidgetShortcut)
            pressed.activated.connect(lambda: self._choose(self.list.currentIndex()))
        self.state = _label("state")
        self.held = _label("held")
        self.held.hide()
        self._keys = {level: self._key(level) for level in ORDER}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        row = QHBoxLayout()
        row.setContentsMargins(12, 0, 12, 0)
        for key in self._keys.values():
            row.addWidget(key)
        row.addStretch()
        column.addLayout(row)
        column.addWidget(self.held)
        column.addWidget(self.state)
        column.addWidget(self.list, 1)
        self.say(CHECKING)

    @property
    def model(self) -> ProblemModel:
        """What the list shows."""
        return self._model

    def key(self, level: Level) -> QToolButton:
        """The button that shows and hides the problems of a level."""
        return self._keys[level]

    def show_found(self, found: tuple[Finding, ...]) -> None:
        """These are all problems there are."""
        at = self.list.verticalScrollBar().value()
        self._model.show(found)
        self.list.verticalScrollBar().setValue(at)
        counts = self._model.counts()
        for level, key in self._keys.items():
            count = counts.get(level, 0)
            key.setText(f"{count} {level.value}{'' if count == 1 else 's'}")
        self.say("" if found else IN_ORDER)

    def show_failed(self, sentence: str) -> None:
        """Nobody knows which problems there are; the sentence says why."""
        self._model.show(())
        for level, key in self._keys.items():
            key.setText(f"{level.value}s")
        self.say(sentence)

    def be_at(self, files: Collection[str]) -> None:
        """These files are on the screen: their problems come first."""
        self._model.be_at(files)

    def show_held(self, held: tuple[str, ...]) -> None:
        """Say what is not shown as it was saved, and why."""
        self.held.setText("\n".join([HELD, *held[:3], *([f"and {len(held) - 3} more"] if len(held) > 3 else [])]))  # noqa: PLR2004
        self.held.setVisible(bool(held))

    def say(self, sentence: str) -> None:
        """A sentence above the list; none where it is empty."""
        self.state.setText(sentence)
        self.state.setVisible(bool(sentence))

    def _key(self, level: Level) -> QToolButton:
        key = QToolButton()
        name, colour = SIGNS[level]
        key.setIcon(QIcon(icon(name, colour, 32)))
        key.setIconSize(QSize(16, 16))
        key.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        key.setText(f"{level.value}s")
        key.setCheckable(True)
        key.setChecked(True)
        key.setToolTip(f"Show {level.value}s, or hide them")
        key.toggled.connect(self._filter)
        return key

    def _filter(self) -> None:
        self._model.choose([level for level, key in self._keys.items() if key.isChecked()])

    def _choose(self, index: QModelIndex) -> None:
        if isinstance(found := index.data(FINDING), Finding):
            self.chosen.emit(found)


def _label(name: str) -> QLabel:
    label = QLabel()
    label.setObjectName(name)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label
