# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Where the keyboard's focus goes: round the page, or the sheet over it, in the order in which it is read."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from kiosk.ui.scrolling import ScrollView
from kiosk.ui.touchable import Touchable

Focus = tuple[str, int]
"""What had the focus: its name, and its place in the order."""


def touchables(front: QWidget) -> list[Touchable]:
    """All that can be touched now, in reading order."""
    return [each for each in front.findChildren(Touchable) if each.isVisible() and each.isEnabled()]


def focus_next(front: QWidget, *, forwards: bool) -> bool:
    """Go on to the next, or back to the one before; behind the last comes the first."""
    inside, focused = touchables(front), QApplication.focusWidget()
    if not inside:
        return False
    at = inside.index(focused) if isinstance(focused, Touchable) and focused in inside else -1 if forwards else 0
    inside[(at + (1 if forwards else -1)) % len(inside)].setFocus(Qt.FocusReason.TabFocusReason)
    return True


def focus_of(front: QWidget) -> Focus | None:
    """What has the focus there; None when a finger is used instead."""
    focused = QApplication.focusWidget()
    if not isinstance(focused, Touchable):
        return None
    inside = touchables(front)
    return (focused.accessibleName(), inside.index(focused)) if focused in inside else None


def focus_again(front: QWidget, before: Focus) -> None:
    """Give the focus to what stands for what had it before, else to the first."""
    (name, order), inside = before, touchables(front)
    same = [each for each in inside if each.accessibleName().startswith(name)]
    at_its_place = [each for each in inside[order : order + 1] if each in same]
    for each in [*at_its_place, *same, *inside][:1]:
        each.setFocus(Qt.FocusReason.TabFocusReason)


def bring_into_view(focused: QWidget) -> None:
    """Scroll to what has got the focus."""
    around = focused.parentWidget()
    while around is not None:
        if isinstance(around, ScrollView) and around.content.isAncestorOf(focused):
            around.show_whole(focused)
        around = around.parentWidget()
