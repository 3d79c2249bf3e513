# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Where the keyboard is: known by the name of what it would press, for widgets are made anew."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from kiosk.ui.touchable import Touchable


def focused_name() -> str:
    """The name of the touchable that the keyboard would press; empty when there is none."""
    focused = QApplication.focusWidget()
    return focused.accessibleName() if isinstance(focused, Touchable) else ""


def focus_named(root: QWidget, name: str) -> bool:
    """Let the keyboard press what has this name; False when nothing here has it."""
    for touchable in root.findChildren(Touchable):
        if touchable.accessibleName() == name and touchable.isVisible() and touchable.isEnabled():
            touchable.setFocus(Qt.FocusReason.TabFocusReason)
            return True
    return False
