# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The controls: which screen, how large, in which colours and languages, and what the view does by itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QVBoxLayout, QWidget

from kiosk.navigation.visit import TextSize, ThemeName
from kiosk.navigation.wishes import Choose, Speak

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kiosk.navigation.visit import Visit

SCREENS = {
    "Landscape, 1920 × 1080": QSize(1920, 1080),
    "Upright, 1080 × 1920": QSize(1080, 1920),
    "Small, 1280 × 720": QSize(1280, 720),
}
TEXT_SIZES = {"Normal": TextSize.NORMAL, "Large": TextSize.LARGE, "Largest": TextSize.LARGEST}
THEMES = {"Light": ThemeName.LIGHT, "Dark": ThemeName.DARK, "Strong contrast": ThemeName.STRONG}


class Controls(QWidget):
    """Tells what is chosen, and shows what the kiosk itself has chosen."""

    wished = Signal(object)
    panel_chosen = Signal(QSize)
    beside_chosen = Signal(str)
    """The language of the second view; empty for none."""

    def __init__(self, own_screen: QSize) -> None:
        super().__init__()
        own = {f"As this monitor, {own_screen.width()} × {own_screen.height()}": own_screen}
        screens = SCREENS if own_screen in SCREENS.values() else SCREENS | own
        self.panel = _choice(screens)
        self.text_size, self.theme = (_choice(dict.fromkeys(names)) for names in (TEXT_SIZES, THEMES))
        self.language, self.beside = _choice({}), _choice({})
        self.follows = QCheckBox("&Go to what I save")
        self.follows.setChecked(True)
        self.follows.setToolTip("Untick it to stay on this screen, whatever is saved")
        self.whole = QCheckBox("Show what is &below the edge")
        form = QFormLayout()
        form.setContentsMargins(12, 0, 12, 0)
        form.setVerticalSpacing(6)
        for label, choice in (
            ("&Screen", self.panel),
            ("&Text size", self.text_size),
            ("&Colours", self.theme),
            ("&Language", self.language),
            ("Besi&de it", self.beside),
        ):
            form.addRow(label, choice)
        form.addRow(self.follows)
        form.addRow(self.whole)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(form)
        self.panel.activated.connect(lambda: self.panel_chosen.emit(self.panel.currentData()))
        self.text_size.activated.connect(lambda row: self.wished.emit(Choose([*TEXT_SIZES.values()][row])))
        self.theme.activated.connect(lambda row: self.wished.emit(Choose([*THEMES.values()][row])))
        self.language.activated.connect(lambda: self.wished.emit(Speak(self.language.currentData())))
        self.beside.activated.connect(lambda: self.beside_chosen.emit(self.beside.currentData()))

    def show_visit(self, visit: Visit, beside: str, names: Mapping[str, str]) -> None:
        """Show what is in force; ``names`` are the languages of the guide, each as it calls itself."""
        self.text_size.setCurrentIndex([*TEXT_SIZES.values()].index(visit.text_size))
        self.theme.setCurrentIndex([*THEMES.values()].index(visit.theme))
        others = {name: code for code, name in names.items() if code != visit.language}
        _fill(self.language, {name: code for code, name in names.items()}, visit.language)
        _fill(self.beside, {"Nothing": "", **others}, beside)


def _choice(offered: Mapping[str, object]) -> QComboBox:
    choice = QComboBox()
    choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    for name, value in offered.items():
        choice.addItem(name, value)
    return choice


def _fill(choice: QComboBox, offered: Mapping[str, str], chosen: str) -> None:
    there = [choice.itemData(row) for row in range(choice.count())]
    if there != list(offered.values()):
        choice.clear()
        for name, value in offered.items():
            choice.addItem(name, value)
    choice.setCurrentIndex(choice.findData(chosen))
    choice.setEnabled(choice.count() > 1)
